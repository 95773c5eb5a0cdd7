"""Cards of the week planner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ssi_coach.domain.records import PlanCard
from ssi_coach.store.connection import Db

_COLUMNS = "id, on_day, kind, count, done, minutes, title, slug, routine"


def _card(row: tuple[Any, ...]) -> PlanCard:
    return PlanCard(row[0], date.fromisoformat(row[1]), *row[2:])


def get(db: Db, id: str) -> PlanCard | None:
    row = db.execute(f"SELECT {_COLUMNS} FROM plan_card WHERE id = ?", (id,)).fetchone()
    return None if row is None else _card(row)


def save(db: Db, card: PlanCard) -> None:
    """Add a card, or replace the one with its id."""
    c = card
    db.execute(
        f"INSERT INTO plan_card ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " on_day = excluded.on_day, kind = excluded.kind, count = excluded.count, done = excluded.done,"
        " minutes = excluded.minutes, title = excluded.title, slug = excluded.slug, routine = excluded.routine",
        (c.id, c.on.isoformat(), c.kind, c.count, c.done, c.minutes, c.title, c.slug, c.routine),
    )


def delete(db: Db, id: str) -> None:
    db.execute("DELETE FROM plan_card WHERE id = ?", (id,))


def rename(db: Db, slugs: Mapping[str, str]) -> None:
    """People have another slug now (old → new): the cards about them follow."""
    db.executemany("UPDATE plan_card SET slug = ? WHERE slug = ?", ((new, old) for old, new in slugs.items()))


def between(db: Db, first: date, last: date) -> tuple[PlanCard, ...]:
    """Those of the days from first to last, in the order they were made within a day."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM plan_card WHERE on_day BETWEEN ? AND ? ORDER BY on_day, id",
        (first.isoformat(), last.isoformat()),
    )
    return tuple(map(_card, rows))


def everything(db: Db) -> tuple[PlanCard, ...]:
    return tuple(map(_card, db.execute(f"SELECT {_COLUMNS} FROM plan_card ORDER BY on_day, id")))


WeekRow = tuple[int, str, int, int, float, int]
"""Week, kind, cards, cards done, share of them done in cards, weekdays with something missed."""


def week_totals(db: Db, first: date = date.min, last: date = date.max) -> Iterator[WeekRow]:
    """The plan in numbers, per week and kind, for the days from first to last.

    The week is a number: `monday_of` gives its Monday. The weekdays on which something was missed are a bit each (1 =
    Monday, 64 = Sunday), so that those of several kinds can be put together.
    """
    yield from db.execute(
        "SELECT week, kind, sum(cards), sum(complete), sum(share), sum((complete < cards) << day) FROM ("
        "SELECT unixepoch(on_day, '+3 days') / 604800 AS week, unixepoch(on_day, '+3 days') / 86400 % 7 AS day, kind,"
        " count(*) AS cards, sum(done >= count) AS complete, sum(min(done, count) * 1.0 / count) AS share"
        " FROM plan_card WHERE on_day BETWEEN ? AND ? GROUP BY on_day, kind) GROUP BY week, kind",
        (first.isoformat(), last.isoformat()),
    )


def monday_of(number: int) -> date:
    """The Monday of a week as `week_totals` numbers it."""
    return date.fromordinal(_EPOCH_MONDAY + 7 * number)


_EPOCH_MONDAY = date(1969, 12, 29).toordinal()
