"""What the Progress page and the weekly review show, from a `Standing`; pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ssi_coach.app.causes import shown_causes
from ssi_coach.app.chart import TOTAL, ground_day
from ssi_coach.app.review import Review, build_review
from ssi_coach.app.standing import Standing
from ssi_coach.domain.messages import Message
from ssi_coach.domain.pillars import PILLARS, RESULTS, Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.habit import Silence

_LOOK_BACK_FROM = 5
"""From Friday on the running week is looked back at; before, the last one."""


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A line of the week's table, in tenths as shown. ``change`` is the difference of the figures beside it."""

    area: str
    start: float | None
    end: float | None
    change: float | None
    done: int
    planned: int


@dataclass(frozen=True, slots=True)
class ProgressState:
    """The page for one week. ``previous`` and ``next`` are None where there is nothing to go to.

    ``grounded`` is False while no number can be shown at all; ``review.end`` None: not yet in this week.
    """

    review: Review
    rows: tuple[WeekRow, ...]
    causes: tuple[tuple[Message, float], ...]
    previous: Week | None
    next: Week | None
    grounded: bool
    silent: Silence | None


def default_week(today: date) -> Week:
    """The week to look at first: from Friday on the running one, before that the last."""
    week = Week.of(today)
    return week if today.isoweekday() >= _LOOK_BACK_FROM else week.shift(-1)


def progress_state(standing: Standing, week: Week, silent: Silence | None = None) -> ProgressState:
    """What to show for a week that has begun; a later one is taken as the running one.

    ``silent`` is the silence nobody has explained yet (`ssi_coach.app.silence.current_silence`).
    """
    week = min(week, standing.week)
    review = build_review(standing, week, silent.since if silent else None)
    rows = week_rows(review)
    change = rows[-1].change
    first = _first_week(standing)
    return ProgressState(
        review=review,
        rows=rows,
        causes=shown_causes(review.causes, change) if change is not None else (),
        previous=week.shift(-1) if week > first else None,
        next=week.shift(1) if week < standing.week else None,
        grounded=ground_day(standing) is not None,
        silent=silent,
    )


def week_rows(review: Review) -> tuple[WeekRow, ...]:
    """The four pillars, the results where any were planned, and last the total."""
    return area_rows(review.start, review.end, review.by_area, review.done, review.planned)


def area_rows(
    start: Mapping[Pillar, float] | None,
    end: Mapping[Pillar, float] | None,
    by_area: Mapping[str, tuple[int, int]],
    done: int,
    planned: int,
) -> tuple[WeekRow, ...]:
    """Scores at the start and the end of some days as `week_rows`; ``by_area`` maps an area to (done, planned)."""
    rows = [
        _row(
            pillar.value,
            None if start is None else start[pillar],
            None if end is None else end[pillar],
            *by_area[pillar.value],
        )
        for pillar in PILLARS
    ]
    if by_area[RESULTS][1]:
        rows.append(WeekRow(RESULTS, None, None, None, *by_area[RESULTS]))
    first, last = (None if scores is None else sum(scores.values()) for scores in (start, end))
    rows.append(_row(TOTAL, first, last, done, planned))
    return tuple(rows)


def _row(area: str, start: float | None, end: float | None, done: int, planned: int) -> WeekRow:
    start = None if start is None else round(start, 1)
    end = None if end is None else round(end, 1)
    change = None if start is None or end is None else round(end - start, 1)
    return WeekRow(area, start, end, change, done, planned)


def _first_week(standing: Standing) -> Week:
    """The earliest week with anything in it."""
    records = standing.records
    weeks = [Week.of(date.fromordinal(standing.series.start)), *list(records.plan_weeks), *list(records.reflections)]
    weeks += [Week.of(note.on) for note in records.annotations[:1]]
    return min(*weeks, standing.week)
