"""Undo and redo: each user action is kept as the change set SQLite's session extension recorded of it.

Steps lie in the table ``history`` in the order they were made; those undone are the newest ones and are forgotten
when something new is done. Bounded: the oldest steps go first.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

import apsw

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.problems import UndoProblem
from ssi_coach.domain.values import dataclass
from ssi_coach.store.connection import Db
from ssi_coach.store.rows import to_json
from ssi_coach.store.schema import RECORDED

MAX_STEPS: Final = 500
MAX_BYTES: Final = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """A step: what was done (``label`` and ``args``, never translated text)."""

    position: int
    id: str
    label: str
    args: Mapping[str, Any]


class Recording:
    """What happens while it runs; `changeset` afterwards tells it."""

    def __init__(self, session: apsw.Session) -> None:
        self._session = session

    def changeset(self) -> bytes:
        """Everything recorded so far; empty when nothing differs from before."""
        return bytes(self._session.changeset())


@contextmanager
def recording(db: Db) -> Iterator[Recording]:
    """Record what is written to the recorded tables inside."""
    session = apsw.Session(db, "main")
    try:
        for table in RECORDED:
            session.attach(table)
        yield Recording(session)
    finally:
        session.close()


def fits(changeset: bytes) -> bool:
    """Whether a step of this size can be kept at all."""
    return len(zlib.compress(changeset, 1)) <= MAX_BYTES


def add(db: Db, id: str, label: str, args: Mapping[str, Any], changeset: bytes) -> None:
    """Keep a step. What was undone before can no longer be redone; the oldest steps make room."""
    db.execute("DELETE FROM history WHERE undone")
    packed = zlib.compress(changeset, 1)
    rows = sum(1 for _ in apsw.Changeset.iter(changeset))
    db.execute(
        "INSERT INTO history (id, undone, label, args, rows, changeset) VALUES (?, 0, ?, ?, ?, ?)",
        (id, label, to_json(args), rows, packed),
    )
    _make_room(db)


def clear(db: Db) -> None:
    """Forget all steps: after a change that cannot be undone, undoing what lies before it would lie."""
    db.execute("DELETE FROM history")


def _make_room(db: Db) -> None:
    newest = db.last_insert_rowid()
    db.execute("DELETE FROM history WHERE position <= ?", (newest - MAX_STEPS,))
    (size,) = _one(db, "SELECT sum(length(changeset)) FROM history")
    while size > MAX_BYTES:
        position, length = _one(db, "SELECT position, length(changeset) FROM history ORDER BY position LIMIT 1")
        db.execute("DELETE FROM history WHERE position = ?", (position,))
        size -= length


def _one(db: Db, sql: str) -> tuple[Any, ...]:
    row = db.execute(sql).fetchone()
    assert row is not None
    return tuple(row)


def newest(db: Db) -> Entry | None:
    """The step undo would take back."""
    return _entry(db, "undone = 0 ORDER BY position DESC")


def next_redo(db: Db) -> Entry | None:
    """The step redo would do again."""
    return _entry(db, "undone = 1 ORDER BY position")


def entries(db: Db, limit: int = MAX_STEPS) -> tuple[Entry, ...]:
    """The steps that can be undone, newest first."""
    rows = db.execute(
        "SELECT position, id, label, args FROM history WHERE undone = 0 ORDER BY position DESC LIMIT ?", (limit,)
    )
    return tuple(Entry(position, id, label, json.loads(args)) for position, id, label, args in rows)


def _entry(db: Db, condition: str) -> Entry | None:
    row = db.execute(f"SELECT position, id, label, args FROM history WHERE {condition} LIMIT 1").fetchone()
    return None if row is None else Entry(row[0], row[1], row[2], json.loads(row[3]))


def undo(db: Db, step_id: str | None = None) -> bytes:
    """Take back the newest step, inside the transaction of the caller; return the change set that did it.

    UndoProblem when there is none, when ``step_id`` is no longer the newest, or when what it touched has changed.
    """
    entry = newest(db)
    if entry is None:
        raise UndoProblem(QT_TRANSLATE_NOOP("Undo", "There is nothing to undo."))
    _require(entry, step_id)
    inverse = bytes(apsw.Changeset.invert(_changeset(db, entry)))
    _apply(db, entry, inverse)
    db.execute("UPDATE history SET undone = 1 WHERE position = ?", (entry.position,))
    return inverse


def redo(db: Db, step_id: str | None = None) -> bytes:
    """Do again what was undone last; otherwise as `undo`."""
    entry = next_redo(db)
    if entry is None:
        raise UndoProblem(QT_TRANSLATE_NOOP("Undo", "There is nothing to do again."))
    _require(entry, step_id)
    changeset = _changeset(db, entry)
    _apply(db, entry, changeset)
    db.execute("UPDATE history SET undone = 0 WHERE position = ?", (entry.position,))
    return changeset


def _require(entry: Entry, step_id: str | None) -> None:
    if step_id is not None and step_id != entry.id:
        raise UndoProblem(
            QT_TRANSLATE_NOOP("Undo", "Something else was changed meanwhile, so nothing was undone; look again.")
        )


def _changeset(db: Db, entry: Entry) -> bytes:
    row = db.execute("SELECT changeset FROM history WHERE position = ?", (entry.position,)).fetchone()
    assert row is not None
    return zlib.decompress(row[0])


def _apply(db: Db, entry: Entry, changeset: bytes) -> None:
    conflicts: list[str] = []

    def refuse(_reason: int, change: apsw.TableChange) -> int:
        conflicts.append(change.name)
        return int(apsw.SQLITE_CHANGESET_ABORT)

    before = db.total_changes()
    try:
        apsw.Changeset.apply(changeset, db, conflict=refuse)
    except apsw.AbortError as error:
        what = _NAMES[conflicts[0]] if conflicts else _SOMETHING
        raise UndoProblem(
            QT_TRANSLATE_NOOP("Undo", "Nothing was undone: {what} has been changed by something else since.").of(
                what=what
            )
        ) from error
    # A table that no longer fits makes SQLite skip its changes without an error; never call half an undo done.
    (rows,) = _one(db, f"SELECT rows FROM history WHERE position = {entry.position:d}")
    if db.total_changes() - before != rows:
        raise UndoProblem(
            QT_TRANSLATE_NOOP("Undo", "Nothing was undone: this step was made by another version of SSI Coach.")
        )


_SOMETHING: Final = QT_TRANSLATE_NOOP("Undo", "what it touched")

_NAMES: Final[Mapping[str, Message]] = {
    "person": QT_TRANSLATE_NOOP("Undo", "a setting"),
    "fact": QT_TRANSLATE_NOOP("Undo", "a figure of your profile"),
    "checklist": QT_TRANSLATE_NOOP("Undo", "a checklist item"),
    "activity": QT_TRANSLATE_NOOP("Undo", "an activity"),
    "plan_card": QT_TRANSLATE_NOOP("Undo", "a card of the plan"),
    "official_score": QT_TRANSLATE_NOOP("Undo", "a recorded score"),
    "reflection": QT_TRANSLATE_NOOP("Undo", "a week’s notes"),
    "pause": QT_TRANSLATE_NOOP("Undo", "a pause"),
    "annotation": QT_TRANSLATE_NOOP("Undo", "a note on a day"),
    "goal": QT_TRANSLATE_NOOP("Undo", "a goal"),
    "routine": QT_TRANSLATE_NOOP("Undo", "a routine"),
    "dismissed": QT_TRANSLATE_NOOP("Undo", "a dismissed proposal"),
    "weight": QT_TRANSLATE_NOOP("Undo", "a weight of the model"),
    "connection": QT_TRANSLATE_NOOP("Undo", "a contact"),
    "post": QT_TRANSLATE_NOOP("Undo", "a post"),
    "audience": QT_TRANSLATE_NOOP("Undo", "a day’s reach"),
    "invitation": QT_TRANSLATE_NOOP("Undo", "an invitation"),
    "coverage": QT_TRANSLATE_NOOP("Undo", "the days an archive covers"),
}
