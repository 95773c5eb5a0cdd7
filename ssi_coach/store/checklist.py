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


def state_on(db: Db, key: str, day: date) -> bool:
    """Whether an item was done at the close of a day."""
    rows = db.execute(
        "SELECT on_day, done, source FROM checklist WHERE key = ? AND on_day <= ? ORDER BY on_day, source",
        (key, day.isoformat()),
    )
    held = [
        entry.done for entry in counted(ChecklistEntry(key, day_value(on), bool(done), by) for on, done, by in rows)
    ]
    return bool(held) and held[-1]


def save(db: Db, entry: ChecklistEntry) -> None:
    db.execute(
        "INSERT INTO checklist (key, on_day, source, done, evidence) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (key, on_day, source) DO UPDATE SET done = excluded.done, evidence = excluded.evidence",
        (entry.key, day_text(entry.on), entry.source, int(entry.done), entry.evidence),
    )
