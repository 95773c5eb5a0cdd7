"""Today's list: planned cards, what was done beside them, what earlier days left open; and this week's days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ssi_coach.app.standing import Standing
from ssi_coach.app.states.week import CardState, card_states
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.records import DEFAULT_WORK_DAYS, Activity, PlanCard
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.habit import streak


@dataclass(frozen=True, slots=True)
class LoggedLine:
    """Something done today that no card asked for; equal kinds with the same note are added up."""

    kind: str
    area: str
    count: int
    note: str


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """How many cards earlier days left open. ``source`` is their week."""

    cards: int
    source: Week


@dataclass(frozen=True, slots=True)
class DayState:
    """Today's list. ``left`` are the minutes of what is not done yet."""

    day: date
    rows: tuple[CardState, ...]
    logged: tuple[LoggedLine, ...]
    done: int
    left: int
    open_before: LeftOpen | None


def day_state(standing: Standing, activities: Iterable[Activity], last_week: Iterable[PlanCard]) -> DayState:
    """The list of ``standing.today``.

    ``activities`` are today's; ``last_week`` the cards of the week before (looked at on a Monday only).
    """
    today = standing.today
    rows = _rows(standing, today)
    planned = {card.id for card in standing.cards}
    return DayState(
        today,
        rows,
        _logged(standing.catalogue, (a for a in activities if a.on == today and a.id not in planned)),
        sum(1 for row in rows if row.complete),
        sum(minutes_left(row) for row in rows),
        _left_open(standing, last_week),
    )


def minutes_left(row: CardState) -> int:
    """Minutes of what is not done yet, each line's shared out evenly over what it counts."""
    return sum(round(card.minutes * max(0, card.count - card.done) / card.count) for card in row.lines)


def _rows(standing: Standing, day: date) -> tuple[CardState, ...]:
    cards = (card for card in standing.cards if card.on == day)
    return card_states(cards, standing.catalogue, standing.records.routines)


def _logged(catalogue: Catalogue, activities: Iterable[Activity]) -> tuple[LoggedLine, ...]:
    lines: dict[tuple[str, str], int] = {}
    for activity in activities:
        note = activity.note or activity.with_whom or ""
        lines[activity.kind, note] = lines.get((activity.kind, note), 0) + activity.count
    return tuple(LoggedLine(kind, catalogue.kinds[kind].area, count, note) for (kind, note), count in lines.items())


def _left_open(standing: Standing, last_week: Iterable[PlanCard]) -> LeftOpen | None:
    """Open cards of earlier days of this week; on a Monday, which has none such, those of the week before."""
    today = standing.today
    week = Week.of(today)
    if today == week.monday:
        count = sum(1 for card in last_week if not card.complete)
        return LeftOpen(count, week.shift(-1)) if count else None
    count = sum(1 for card in standing.cards if card.on < today and not card.complete)
    return LeftOpen(count, week) if count else None


@dataclass(frozen=True, slots=True)
class WeekDay:
    """A day of this week: cards done of those planned. ``rest``: no working day; ``paused``: in a declared pause."""

    day: date
    done: int
    planned: int
    rest: bool
    paused: bool
    today: bool


def week_days(standing: Standing) -> tuple[WeekDay, ...]:
    """The days of this week with their plan in numbers; a routine counts as one."""
    records = standing.records
    work_days = DEFAULT_WORK_DAYS if records.person.work_days is None else records.person.work_days
    days = []
    for day in standing.week.days:
        rows = _rows(standing, day)
        days.append(
            WeekDay(
                day,
                sum(1 for row in rows if row.complete),
                len(rows),
                day.isoweekday() not in work_days,
                any(pause.start <= day <= pause.end for pause in records.pauses),
                day == standing.today,
            )
        )
    return tuple(days)


def good_weeks(standing: Standing) -> int:
    """How many weeks in a row were kept (`ssi_coach.scoring.habit.streak`)."""
    records = standing.records
    weeks = {week: totals.kept for week, totals in records.plan_weeks.items()}
    return streak(weeks, records.pauses, standing.today, records.person.work_days)
