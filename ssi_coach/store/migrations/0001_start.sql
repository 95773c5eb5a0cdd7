-- Days are ISO text of the user's calendar; '' stands for "from the beginning". Every recorded table has a primary
-- key that is unique in the world, so that change sets can be undone, redone and merged. Kinds and keys grow with the
-- program and are checked against the catalogue where they come in, not here.

CREATE TABLE person (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    key    TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (on_day = '' OR on_day IS date(on_day)),
    value  REAL NOT NULL CHECK (value BETWEEN 0 AND 1000000000),
    PRIMARY KEY (key, on_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE checklist (
    key      TEXT NOT NULL,
    on_day   TEXT NOT NULL CHECK (on_day = '' OR on_day IS date(on_day)),
    source   TEXT NOT NULL CHECK (source IN ('manual', 'archive', 'assumed')),
    done     INTEGER NOT NULL CHECK (done IN (0, 1)),
    evidence TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (key, on_day, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    id        TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200),
    kind      TEXT NOT NULL,
    on_day    TEXT NOT NULL CHECK (on_day IS date(on_day)),
    count     INTEGER NOT NULL CHECK (count BETWEEN 1 AND 100000),
    note      TEXT NOT NULL DEFAULT '',
    source    TEXT NOT NULL CHECK (source IN ('manual', 'archive', 'assumed')),
    value     REAL,
    currency  TEXT,
    with_whom TEXT
) STRICT;

CREATE INDEX activity_by_day ON activity (on_day, source, kind, count);

CREATE TABLE plan_card (
    id      TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200),
    on_day  TEXT NOT NULL CHECK (on_day IS date(on_day)),
    kind    TEXT NOT NULL,
    count   INTEGER NOT NULL CHECK (count BETWEEN 1 AND 100000),
    done    INTEGER NOT NULL CHECK (done BETWEEN 0 AND 100000),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 10080),
    title   TEXT NOT NULL DEFAULT '',
    slug    TEXT,
    routine TEXT
) STRICT;

CREATE INDEX plan_card_by_day ON plan_card (on_day, kind, count, done);

CREATE TABLE official_score (
    on_day                 TEXT NOT NULL PRIMARY KEY CHECK (on_day IS date(on_day)),
    brand                  REAL CHECK (brand BETWEEN 0 AND 25),
    people                 REAL CHECK (people BETWEEN 0 AND 25),
    insights               REAL CHECK (insights BETWEEN 0 AND 25),
    relationships          REAL CHECK (relationships BETWEEN 0 AND 25),
    total                  REAL CHECK (total BETWEEN 0 AND 100),
    industry_rank          REAL CHECK (industry_rank BETWEEN 0 AND 100),
    industry_average       REAL CHECK (industry_average BETWEEN 0 AND 100),
    network_rank           REAL CHECK (network_rank BETWEEN 0 AND 100),
    network_average        REAL CHECK (network_average BETWEEN 0 AND 100),
    industry_brand         REAL CHECK (industry_brand BETWEEN 0 AND 25),
    industry_people        REAL CHECK (industry_people BETWEEN 0 AND 25),
    industry_insights      REAL CHECK (industry_insights BETWEEN 0 AND 25),
    industry_relationships REAL CHECK (industry_relationships BETWEEN 0 AND 25),
    network_brand          REAL CHECK (network_brand BETWEEN 0 AND 25),
    network_people         REAL CHECK (network_people BETWEEN 0 AND 25),
    network_insights       REAL CHECK (network_insights BETWEEN 0 AND 25),
    network_relationships  REAL CHECK (network_relationships BETWEEN 0 AND 25)
) STRICT, WITHOUT ROWID;

CREATE TABLE reflection (
    week TEXT NOT NULL PRIMARY KEY CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE pause (
    start_day TEXT NOT NULL PRIMARY KEY CHECK (start_day IS date(start_day)),
    end_day   TEXT NOT NULL CHECK (end_day IS date(end_day)),
    note      TEXT NOT NULL DEFAULT '',
    CHECK (end_day >= start_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
    on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
    kind   TEXT NOT NULL CHECK (kind IN ('linkedin_change', 'note')),
    text   TEXT NOT NULL,
    PRIMARY KEY (on_day, kind, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    kind   TEXT NOT NULL PRIMARY KEY,
    target REAL NOT NULL CHECK (target BETWEEN 0 AND 1000000000),
    by_day TEXT CHECK (by_day IS date(by_day))
) STRICT, WITHOUT ROWID;

CREATE TABLE routine (
    id    TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 200),
    title TEXT NOT NULL,
    items TEXT NOT NULL CHECK (json_valid(items))
) STRICT, WITHOUT ROWID;

CREATE TABLE dismissed (
    action TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE weight (
    component TEXT NOT NULL PRIMARY KEY,
    value     TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Not recorded by undo: the undo history itself, and what belongs to this machine.

CREATE TABLE history (
    position  INTEGER NOT NULL PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    undone    INTEGER NOT NULL CHECK (undone IN (0, 1)),
    label     TEXT NOT NULL,
    args      TEXT NOT NULL CHECK (json_valid(args)),
    rows      INTEGER NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

CREATE TABLE local_state (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
