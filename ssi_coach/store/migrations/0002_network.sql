-- Whom the member knows and what reached people, as archives and workbooks tell. Of messages only how many, which way
-- and on which days; never a word. Days that are not known are NULL.

CREATE TABLE connection (
    slug              TEXT NOT NULL PRIMARY KEY CHECK (length(slug) BETWEEN 1 AND 300),
    name              TEXT NOT NULL DEFAULT '',
    company           TEXT NOT NULL DEFAULT '',
    position          TEXT NOT NULL DEFAULT '',
    seniority         TEXT CHECK (seniority IN ('decision_maker', 'professional', 'early', 'unknown')),
    connected_on      TEXT CHECK (connected_on IS date(connected_on)),
    initiated_by      TEXT CHECK (initiated_by IN ('me', 'them')),
    messages_sent     INTEGER NOT NULL DEFAULT 0 CHECK (messages_sent >= 0),
    messages_received INTEGER NOT NULL DEFAULT 0 CHECK (messages_received >= 0),
    last_contact      TEXT CHECK (last_contact IS date(last_contact)),
    last_sent         TEXT CHECK (last_sent IS date(last_sent)),
    last_received     TEXT CHECK (last_received IS date(last_received)),
    contact_days      TEXT NOT NULL DEFAULT '',
    seen_on           TEXT CHECK (seen_on IS date(seen_on)),
    gone_on           TEXT CHECK (gone_on IS date(gone_on)),
    former_company    TEXT NOT NULL DEFAULT '',
    former_position   TEXT NOT NULL DEFAULT '',
    changed_on        TEXT CHECK (changed_on IS date(changed_on))
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
    slug      TEXT NOT NULL CHECK (length(slug) BETWEEN 1 AND 300),
    direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    sent_on   TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
    accepted  INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    note      INTEGER NOT NULL CHECK (note IN (0, 1)),
    PRIMARY KEY (slug, direction, sent_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
    id           TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200),
    published_at TEXT NOT NULL CHECK (published_at IS strftime('%Y-%m-%dT%H:%M:%SZ', published_at)),
    text         TEXT NOT NULL DEFAULT '',
    format       TEXT,
    impressions  INTEGER CHECK (impressions >= 0),
    engagements  INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE audience (
    on_day        TEXT NOT NULL PRIMARY KEY CHECK (on_day IS date(on_day)),
    impressions   INTEGER CHECK (impressions >= 0),
    engagements   INTEGER,
    followers     INTEGER CHECK (followers >= 0),
    new_followers INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE coverage (
    source    TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day  TEXT NOT NULL CHECK (last_day IS date(last_day)),
    PRIMARY KEY (source, first_day),
    CHECK (last_day >= first_day)
) STRICT, WITHOUT ROWID;
