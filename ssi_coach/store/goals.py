"""What the user wants, has set aside, has changed of the model, and does as a routine."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from ssi_coach.domain.records import Goal, Routine, RoutineItem
from ssi_coach.store.connection import Db
from ssi_coach.store.rows import to_json


def goals(db: Db) -> tuple[Goal, ...]:
    rows = db.execute("SELECT kind, target, by_day FROM goal ORDER BY kind")
    return tuple(Goal(kind, target, date.fromisoformat(day) if day else None) for kind, target, day in rows)


def save_goal(db: Db, goal: Goal) -> None:
    db.execute(
        "INSERT INTO goal (kind, target, by_day) VALUES (?, ?, ?)"
        " ON CONFLICT (kind) DO UPDATE SET target = excluded.target, by_day = excluded.by_day",
        (goal.kind, goal.target, goal.by.isoformat() if goal.by else None),
    )


def delete_goal(db: Db, kind: str) -> None:
    db.execute("DELETE FROM goal WHERE kind = ?", (kind,))


def routines(db: Db) -> tuple[Routine, ...]:
    """All, in the order they were made."""
    return tuple(
        Routine(id, title, tuple(RoutineItem(item["kind"], item["count"]) for item in json.loads(items)))
        for id, title, items in db.execute("SELECT id, title, items FROM routine ORDER BY id")
    )


def save_routine(db: Db, routine: Routine) -> None:
    """Add a routine, or replace the one with its id."""
    items = to_json([{"kind": item.kind, "count": item.count} for item in routine.items])
    db.execute(
        "INSERT INTO routine (id, title, items) VALUES (?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET title = excluded.title, items = excluded.items",
        (routine.id, routine.title, items),
    )


def routine_title(db: Db, id: str) -> str | None:
    row = db.execute("SELECT title FROM routine WHERE id = ?", (id,)).fetchone()
    return None if row is None else str(row[0])


def delete_routine(db: Db, id: str) -> None:
    db.execute("DELETE FROM routine WHERE id = ?", (id,))


def dismissed(db: Db) -> tuple[str, ...]:
    """Keys of proposed actions the user does not want to see."""
    return tuple(action for (action,) in db.execute("SELECT action FROM dismissed ORDER BY action"))


def dismiss(db: Db, action: str) -> None:
    db.execute("INSERT INTO dismissed (action) VALUES (?) ON CONFLICT DO NOTHING", (action,))


def undismiss(db: Db, action: str) -> None:
    db.execute("DELETE FROM dismissed WHERE action = ?", (action,))


def weights(db: Db) -> dict[str, Mapping[str, float]]:
    """Component id → what the user changed of it."""
    return {name: json.loads(value) for name, value in db.execute("SELECT component, value FROM weight ORDER BY 1")}


def save_weight(db: Db, component: str, changes: Mapping[str, float]) -> None:
    """Keep what the user changed of a component; nothing goes back to the default."""
    if changes:
        db.execute(
            "INSERT INTO weight (component, value) VALUES (?, ?)"
            " ON CONFLICT (component) DO UPDATE SET value = excluded.value",
            (component, to_json(dict(changes))),
        )
    else:
        db.execute("DELETE FROM weight WHERE component = ?", (component,))
