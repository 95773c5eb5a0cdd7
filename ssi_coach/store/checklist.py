"""States of the profile checklist, with their history."""

from __future__ import annotations

from datetime import date

from ssi_coach.domain.records import ChecklistEntry
from ssi_coach.domain.ticks import counted
from ssi_coach.store.connection import Db
from ssi_coach.store.rows import day_text, day_value


def entries(db: Db) -> tuple[ChecklistEntry, ...]:
    """All, by day, undated first; of equal days what was ticked by hand comes last, so that it wins."""
    rows = db.execute("SELECT key, on_day, done, source, evidence FROM checklist ORDER BY on_day, source, key")
    return tuple(ChecklistEntry(key, day_value(day), bool(done), source, note) for key, day, done, source, note in rows)


def holding_on(db: Db, key: str, day: date) -> ChecklistEntry | None:
    """The entry of an item that holds at the close of a day; None while nothing was said of it."""
    rows = db.execute(
        "SELECT on_day, done, source, evidence FROM checklist WHERE key = ? AND on_day <= ? ORDER BY on_day, source",
        (key, day.isoformat()),
    )
    entries = (ChecklistEntry(key, day_value(on), bool(done), source, note) for on, done, source, note in rows)
    held = list(counted(entries))
    return held[-1] if held else None


def state_on(db: Db, key: str, day: date) -> bool:
    """Whether an item was done at the close of a day."""
    holding = holding_on(db, key, day)
    return holding is not None and holding.done


def forget_by_hand(db: Db, key: str) -> None:
    """Take back all that was said of an item by hand, whenever it was."""
    db.execute("DELETE FROM checklist WHERE key = ? AND source = 'manual'", (key,))


def save(db: Db, entry: ChecklistEntry) -> None:
    db.execute(
        "INSERT INTO checklist (key, on_day, source, done, evidence) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (key, on_day, source) DO UPDATE SET done = excluded.done, evidence = excluded.evidence",
        (entry.key, day_text(entry.on), entry.source, int(entry.done), entry.evidence),
    )
