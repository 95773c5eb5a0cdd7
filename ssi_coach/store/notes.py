"""What the user wrote down about weeks and days: reflections, pauses, annotations."""

from __future__ import annotations

from datetime import date

from ssi_coach.domain.records import Annotation, Pause, Reflection
from ssi_coach.domain.week import Week
from ssi_coach.store.connection import Db


def reflections(db: Db) -> tuple[Reflection, ...]:
    rows = db.execute("SELECT week, text FROM reflection ORDER BY week")
    return tuple(Reflection(Week.parse(week), text) for week, text in rows)


def save_reflection(db: Db, reflection: Reflection) -> None:
    """Keep the notes on a week; empty text deletes them."""
    if reflection.text:
        db.execute(
            "INSERT INTO reflection (week, text) VALUES (?, ?) ON CONFLICT (week) DO UPDATE SET text = excluded.text",
            (str(reflection.week), reflection.text),
        )
    else:
        db.execute("DELETE FROM reflection WHERE week = ?", (str(reflection.week),))


def pauses(db: Db) -> tuple[Pause, ...]:
    rows = db.execute("SELECT start_day, end_day, note FROM pause ORDER BY start_day")
    return tuple(Pause(date.fromisoformat(first), date.fromisoformat(last), note) for first, last, note in rows)


def save_pause(db: Db, pause: Pause) -> None:
    db.execute(
        "INSERT INTO pause (start_day, end_day, note) VALUES (?, ?, ?)"
        " ON CONFLICT (start_day) DO UPDATE SET end_day = excluded.end_day, note = excluded.note",
        (pause.start.isoformat(), pause.end.isoformat(), pause.note),
    )


def delete_pause(db: Db, start: date) -> None:
    db.execute("DELETE FROM pause WHERE start_day = ?", (start.isoformat(),))


def annotated(db: Db) -> tuple[Annotation, ...]:
    rows = db.execute("SELECT on_day, kind, text FROM annotation ORDER BY on_day, kind, text")
    return tuple(Annotation(date.fromisoformat(day), kind, text) for day, kind, text in rows)


def save_annotation(db: Db, annotation: Annotation) -> None:
    db.execute(
        "INSERT INTO annotation (on_day, kind, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (annotation.on.isoformat(), annotation.kind, annotation.text),
    )


def delete_annotation(db: Db, annotation: Annotation) -> None:
    db.execute(
        "DELETE FROM annotation WHERE on_day = ? AND kind = ? AND text = ?",
        (annotation.on.isoformat(), annotation.kind, annotation.text),
    )
