"""Looks through a whole workspace: is the file sound, and does its content agree with itself?"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import apsw

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.values import dataclass
from ssi_coach.store.connection import Db
from ssi_coach.store.schema import RECORDED, UNRECORDED


@dataclass(frozen=True, slots=True)
class Report:
    """What was found. ``damage`` needs a backup to be restored; ``oddities`` are contradictions that cost no data."""

    damage: tuple[Message, ...]
    oddities: tuple[Message, ...]

    @property
    def clean(self) -> bool:
        return not self.damage and not self.oddities


def verify(db: Db) -> Report:
    """Check every page, index and rule of the tables, and what must hold between them."""
    damage = list(_damage(db))
    oddities: list[Message] = []
    if not damage:
        try:
            oddities += _oddities(db)
        except _UNREADABLE as error:
            damage.append(QT_TRANSLATE_NOOP("Verify", "The file is damaged: {finding}.").of(finding=_told(error)))
    return Report(tuple(damage), () if damage else tuple(oddities))


_UNREADABLE = (apsw.Error, UnicodeDecodeError)
"""Also what reads like a fault of the program: a rule of the tables in which a letter was flipped names nothing."""


def _told(error: Exception) -> str:
    # Bytes that are no letters are not shown.
    return error.reason if isinstance(error, UnicodeDecodeError) else str(error)


def _damage(db: Db) -> Iterator[Message]:
    try:
        for (finding,) in db.execute("PRAGMA integrity_check(20)"):
            if finding != "ok":
                yield QT_TRANSLATE_NOOP("Verify", "The file is damaged: {finding}.").of(finding=finding)
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        for table in (*RECORDED, *UNRECORDED):
            if table not in tables:
                yield QT_TRANSLATE_NOOP("Verify", "The table {table} is missing.").of(table=table)
        for row in db.execute("PRAGMA foreign_key_check"):
            yield QT_TRANSLATE_NOOP("Verify", "A row of {table} points to nothing.").of(table=row[0])
    except _UNREADABLE as error:
        yield QT_TRANSLATE_NOOP("Verify", "The file is damaged: {finding}.").of(finding=_told(error))


def _oddities(db: Db) -> Iterator[Message]:
    for id, day in db.execute(
        "SELECT c.id, c.on_day FROM plan_card c LEFT JOIN activity a ON a.id = c.id"
        " WHERE c.done > 0 AND a.id IS NULL ORDER BY c.on_day"
    ):
        yield QT_TRANSLATE_NOOP("Verify", "The ticked card {id} of {day} has no activity.").of(id=id, day=day)
    for id, day in db.execute(
        "SELECT c.id, c.on_day FROM plan_card c JOIN activity a ON a.id = c.id"
        " WHERE c.done <> a.count ORDER BY c.on_day"
    ):
        yield QT_TRANSLATE_NOOP("Verify", "The card {id} of {day} and its activity disagree on how many were done.").of(
            id=id, day=day
        )
    (since,) = db.execute("SELECT count(*) FROM person WHERE key = 'log_since'").fetchone() or (0,)
    (manual,) = db.execute("SELECT EXISTS (SELECT 1 FROM activity WHERE source = 'manual')").fetchone() or (0,)
    if manual and not since:
        yield QT_TRANSLATE_NOOP("Verify", "There are activities, but no day since when they were logged.")
    for position, changeset in db.execute("SELECT position, changeset FROM history"):
        try:
            zlib.decompress(changeset)
        except zlib.error:
            yield QT_TRANSLATE_NOOP("Verify", "The undo step {number} cannot be read.").of(number=position)
