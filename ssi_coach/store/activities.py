"""What was done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from ssi_coach.domain.records import Activity
from ssi_coach.store.connection import Db
from ssi_coach.store.rows import upsert

_COLUMNS = "id, kind, on_day, count, note, source, value, currency, with_whom"
_SAVE = upsert("activity", ("id",), tuple(_COLUMNS.split(", ")[1:]))


def _activity(row: tuple[Any, ...]) -> Activity:
    return Activity(row[0], row[1], date.fromisoformat(row[2]), *row[3:])


def get(db: Db, id: str) -> Activity | None:
    row = db.execute(f"SELECT {_COLUMNS} FROM activity WHERE id = ?", (id,)).fetchone()
    return None if row is None else _activity(row)


def save(db: Db, activity: Activity) -> None:
    """Add an activity, or replace the one with its id."""
    save_all(db, (activity,))


def save_all(db: Db, rows: Iterable[Activity]) -> None:
    """Add them, or replace those with their ids."""
    db.executemany(
        _SAVE,
        ((a.id, a.kind, a.on.isoformat(), a.count, a.note, a.source, a.value, a.currency, a.with_whom) for a in rows),
    )


def delete(db: Db, id: str) -> None:
    db.execute("DELETE FROM activity WHERE id = ?", (id,))


def delete_assumed(db: Db, days: Iterable[date], kind: str | None = None) -> None:
    """Take what was only assumed off days (of one kind, or all)."""
    for day in days:
        db.execute(
            "DELETE FROM activity WHERE on_day = ?1 AND source = 'assumed' AND (?2 IS NULL OR kind = ?2)",
            (day.isoformat(), kind),
        )


def between(db: Db, first: date, last: date) -> tuple[Activity, ...]:
    """Those of the days from first to last, in the order they were done and entered."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM activity WHERE on_day BETWEEN ? AND ? ORDER BY on_day, id",
        (first.isoformat(), last.isoformat()),
    )
    return tuple(map(_activity, rows))


def everything(db: Db) -> tuple[Activity, ...]:
    return tuple(map(_activity, db.execute(f"SELECT {_COLUMNS} FROM activity ORDER BY on_day, id")))


def of_kinds(db: Db, kinds: Iterable[str]) -> tuple[Activity, ...]:
    """All of these kinds, the newest first."""
    wanted = tuple(kinds)
    marks = ", ".join("?" * len(wanted))
    rows = db.execute(f"SELECT {_COLUMNS} FROM activity WHERE kind IN ({marks}) ORDER BY on_day DESC, id DESC", wanted)
    return tuple(map(_activity, rows))


def with_whom(db: Db) -> tuple[str, ...]:
    """Everybody results are with, each once: all that is needed to find them by name."""
    rows = db.execute("SELECT DISTINCT with_whom FROM activity WHERE with_whom <> '' ORDER BY with_whom")
    return tuple(name for (name,) in rows)


def worth(db: Db, kind: str) -> tuple[tuple[int, int, str, float, int], ...]:
    """What a kind was worth: (year, month, currency, sum, rows with a value). A currency not named is ""."""
    rows = db.execute(
        "SELECT substr(on_day, 1, 7), coalesce(currency, ''), sum(value), count(*) FROM activity"
        " WHERE kind = ? AND value IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2",
        (kind,),
    )
    return tuple((int(month[:4]), int(month[5:]), currency, total, count) for month, currency, total, count in rows)


def worth_between(db: Db, first: date, last: date) -> tuple[tuple[str, str, float, int], ...]:
    """What the days from first to last were worth: (kind, currency, sum, rows with a value). A currency not named
    is ""."""
    rows = db.execute(
        "SELECT kind, coalesce(currency, ''), sum(value), count(*) FROM activity"
        " WHERE on_day BETWEEN ? AND ? AND value IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 4 DESC, 2",
        (first.isoformat(), last.isoformat()),
    )
    return tuple((kind, currency, total, count) for kind, currency, total, count in rows)


def number(db: Db) -> int:
    """How many there are."""
    (rows,) = db.execute("SELECT count(*) FROM activity").fetchone() or (0,)
    return int(rows)


def archived(db: Db) -> tuple[Activity, ...]:
    """What archives and workbooks told, one row for each kind and day."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM activity WHERE source = 'archive' ORDER BY on_day, id")
    return tuple(map(_activity, rows))


def counts(db: Db) -> Iterator[tuple[str, str, str, int]]:
    """(source, day, kind, how often) of all, added up by an index that holds these columns."""
    yield from db.execute("SELECT source, on_day, kind, sum(count) FROM activity GROUP BY on_day, source, kind")


def first_manual_day(db: Db) -> date | None:
    """The day of the earliest activity logged by hand."""
    row = db.execute("SELECT on_day FROM activity WHERE source = 'manual' ORDER BY on_day LIMIT 1").fetchone()
    return None if row is None else date.fromisoformat(row[0])
