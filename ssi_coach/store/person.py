"""What is known about the person: single values, and dated figures with their history."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from ssi_coach.domain.records import Fact
from ssi_coach.store.connection import Db
from ssi_coach.store.rows import day_text, day_value, to_json


def values(db: Db) -> dict[str, Any]:
    """Person key → value as JSON holds it (days as text, tuples as lists)."""
    return {key: json.loads(value) for key, value in db.execute("SELECT key, value FROM person")}


def value(db: Db, key: str) -> Any:
    """One value, None when not known."""
    found = db.execute("SELECT value FROM person WHERE key = ?", (key,)).fetchone()
    return None if found is None else json.loads(found[0])


def set_value(db: Db, key: str, value: Any) -> None:
    """Set or, with None, forget a value."""
    if value is None:
        db.execute("DELETE FROM person WHERE key = ?", (key,))
    else:
        db.execute(
            "INSERT INTO person (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, to_json(value)),
        )


def facts(db: Db) -> tuple[Fact, ...]:
    """All figures ever known, by day, undated first."""
    rows = db.execute("SELECT key, on_day, value FROM fact ORDER BY on_day, key")
    return tuple(Fact(key, day_value(day), value) for key, day, value in rows)


def latest_fact(db: Db, key: str, until: date | None = None) -> Fact | None:
    """The figure that holds last (of those up to ``until``)."""
    row = db.execute(
        "SELECT key, on_day, value FROM fact WHERE key = ? AND on_day <= ? ORDER BY on_day DESC LIMIT 1",
        (key, until.isoformat() if until else "9999"),
    ).fetchone()
    return None if row is None else Fact(row[0], day_value(row[1]), row[2])


def save_fact(db: Db, fact: Fact) -> None:
    db.execute(
        "INSERT INTO fact (key, on_day, value) VALUES (?, ?, ?)"
        " ON CONFLICT (key, on_day) DO UPDATE SET value = excluded.value",
        (fact.key, day_text(fact.on), fact.value),
    )


def delete_facts(db: Db, key: str) -> None:
    """Make a figure unknown again, its history included."""
    db.execute("DELETE FROM fact WHERE key = ?", (key,))
