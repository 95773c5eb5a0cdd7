"""Whom the member knows, and which invitations went either way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache, partial
from typing import Any, Final

from ssi_coach.domain.contact_days import pack, unpack
from ssi_coach.domain.network import Connection, Course, Coverage, Invitation, Known
from ssi_coach.store.connection import Db
from ssi_coach.store.rows import upsert

_COLUMNS: Final = (
    "slug",
    "name",
    "company",
    "position",
    "seniority",
    "connected_on",
    "initiated_by",
    "messages_sent",
    "messages_received",
    "last_contact",
    "last_sent",
    "last_received",
    "contact_days",
    "seen_on",
    "gone_on",
    "former_company",
    "former_position",
    "changed_on",
)
_SAVE: Final = upsert("connection", _COLUMNS[:1], _COLUMNS[1:])


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _connection(row: Sequence[Any], day: Any) -> Connection:
    (slug, name, company, position, seniority, connected, initiated, sent, received, contact, last_sent, last_received,
     days, seen, gone, former_company, former_position, changed) = row  # fmt: skip
    return Connection(
        slug,
        name,
        company,
        position,
        seniority,
        connected and day(connected),
        initiated,
        sent,
        received,
        contact and day(contact),
        last_sent and day(last_sent),
        last_received and day(last_received),
        unpack(days) if days else (),
        seen and day(seen),
        gone and day(gone),
        former_company,
        former_position,
        changed and day(changed),
    )


def connections(db: Db) -> tuple[Connection, ...]:
    """All, also those who are gone, by slug."""
    # The same days come back thousands of times.
    day = lru_cache(maxsize=None)(date.fromisoformat)
    rows = db.execute(f"SELECT {', '.join(_COLUMNS)} FROM connection ORDER BY slug")
    return tuple([_connection(row, day) for row in rows])


def known(db: Db) -> list[Known]:
    """All, also those who are gone, by slug, with what a list of them shows."""
    rows = db.execute(
        "SELECT slug, name, company, position, seniority, connected_on, messages_sent, messages_received, last_contact,"
        " gone_on, former_company, former_position, changed_on FROM connection ORDER BY slug"
    )
    # What `Known._make` does as well, without a call in Python for each of them.
    return list(map(partial(tuple.__new__, Known), rows))


def courses(db: Db) -> Iterator[Course]:
    """Of all, also of those who are gone, what to count over time; one after the other, in no order."""
    rows = db.execute("SELECT connected_on, seen_on, gone_on, last_contact, contact_days FROM connection")
    return map(partial(tuple.__new__, Course), rows)


def _last_contact(contact: Connection) -> date | None:
    """Its last contact is no earlier than its last day of contact, whatever a file says."""
    days, last = contact.contact_days, contact.last_contact
    return days[-1] if days and (last is None or days[-1] > last) else last


def save_connections(db: Db, rows: Iterable[Connection]) -> None:
    """Add them, or replace those with their slugs."""
    db.executemany(
        _SAVE,
        (
            (
                c.slug,
                c.name,
                c.company,
                c.position,
                c.seniority,
                _text(c.connected_on),
                c.initiated_by,
                c.messages_sent,
                c.messages_received,
                _text(_last_contact(c)),
                _text(c.last_sent),
                _text(c.last_received),
                pack(c.contact_days) if c.contact_days else "",
                _text(c.seen_on),
                _text(c.gone_on),
                c.former_company,
                c.former_position,
                _text(c.changed_on),
            )
            for c in rows
        ),
    )


def delete_connections(db: Db, slugs: Iterable[str]) -> None:
    db.executemany("DELETE FROM connection WHERE slug = ?", ((slug,) for slug in slugs))


def totals(db: Db) -> tuple[int, int, int, int, date | None]:
    """(connections, decision makers among them, gone, changed jobs, newest archive's day) as last imported.

    Gone and changed are those the newest archive with a list of connections told of.
    """
    row = db.execute("SELECT max(last_day) FROM coverage WHERE source = 'connections'").fetchone()
    newest = row[0] if row else None
    known, makers, gone, changed = db.execute(
        "SELECT count(*) FILTER (WHERE gone_on IS NULL),"
        " count(*) FILTER (WHERE gone_on IS NULL AND seniority = 'decision_maker'),"
        " count(*) FILTER (WHERE gone_on = ?1), count(*) FILTER (WHERE gone_on IS NULL AND changed_on = ?1)"
        " FROM connection",
        (newest,),
    ).fetchone() or (0, 0, 0, 0)
    return known, makers, gone, changed, date.fromisoformat(newest) if newest else None


def invitations(db: Db) -> tuple[Invitation, ...]:
    """All ever seen, oldest first."""
    rows = db.execute(
        "SELECT slug, direction, sent_on, accepted, note FROM invitation ORDER BY sent_on, slug, direction"
    )
    return tuple(
        [Invitation(slug, way, date.fromisoformat(day), bool(done), bool(note)) for slug, way, day, done, note in rows]
    )


def save_invitations(db: Db, rows: Iterable[Invitation]) -> None:
    """Add them, or replace those to or from the same person on the same day."""
    db.executemany(
        upsert("invitation", ("slug", "direction", "sent_on"), ("accepted", "note")),
        ((i.slug, i.direction, i.sent_on.isoformat(), int(i.accepted), int(i.note)) for i in rows),
    )


def coverage(db: Db) -> tuple[Coverage, ...]:
    """The days imported files cover, by source; spans of one source may overlap."""
    rows = db.execute("SELECT source, first_day, last_day FROM coverage ORDER BY source, first_day")
    return tuple(Coverage(source, date.fromisoformat(a), date.fromisoformat(b)) for source, a, b in rows)


def save_coverage(db: Db, span: Coverage) -> None:
    db.execute(
        upsert("coverage", ("source", "first_day"), ("last_day",)),
        (span.source, span.first.isoformat(), span.last.isoformat()),
    )
