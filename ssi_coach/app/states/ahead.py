"""What the section "Ahead" shows: the way so far and the 13 weeks to come, the goal, and levers to play with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from math import ceil
from typing import Final

from ssi_coach.app.chart import TOTAL, ChartPoint, ScoreChart, bounds, goal_on, ground_day, score_chart
from ssi_coach.app.goal import GoalProgress, goal_progress, score_goal
from ssi_coach.app.plan_week import request_of
from ssi_coach.app.standing import Standing
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.records import DEFAULT_WORK_DAYS, Goal, RoutineItem
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.forecast import Forecast, changed_days, changed_rhythm, usual_days, weekly
from ssi_coach.scoring.plan_rules import LIMITS, NAVIGATOR_KINDS, PlanRequest
from ssi_coach.scoring.series import PathPoint

LEVERS: Final = 6
"""So many amounts can be played with: more do not fit, and what is done least moves least."""
_OFTEN: Final = ("comment", "post", "message", "profile_visit", "reply", "people_search", "reaction")
"""What is offered beside what the person does."""
_MOST: Final = 50
_PAST_DAYS: Final = 90


@dataclass(frozen=True, slots=True)
class Lever:
    """How often a kind is done a week: the mean of the last 28 days, and how far the slider goes."""

    kind: str
    usual: float
    most: int


@dataclass(frozen=True, slots=True)
class Ahead:
    """The section's state. ``path`` begins today; ``idle`` tells that nothing was logged in the last 28 days.

    ``chart`` shows the last 90 days and the path; its ``silent_from`` is the first day to come.
    """

    grounded: bool
    forecast: Forecast
    days: tuple[dict[str, float], ...]
    work_days: tuple[int, ...]
    levers: tuple[Lever, ...]
    path: tuple[PathPoint, ...]
    chart: ScoreChart
    goal: Goal | None
    progress: GoalProgress | None
    idle: bool

    def what_if(self, wanted: Mapping[str, float]) -> tuple[PathPoint, ...]:
        """The path with other amounts a week (kind → how often), what is not named going on as it did."""
        days = changed_days(self.days, wanted, self.work_days)
        return self.forecast.path(changed_rhythm(self.forecast.series.model, self.forecast.usual, self.days, days))


def ahead_state(standing: Standing, silent_since: date | None = None) -> Ahead:
    """``silent_since`` is the silence nobody has explained yet (`ssi_coach.app.silence`)."""
    series, today = standing.series, standing.today
    made = Forecast.build(series, silent_since=silent_since)
    days = usual_days(series.evidence.journal, today)
    path = made.path()
    chosen = standing.records.person.work_days or DEFAULT_WORK_DAYS
    return Ahead(
        ground_day(standing) is not None,
        made,
        days,
        chosen,
        levers(standing, weekly(days)),
        path,
        _chart(standing, path, silent_since),
        score_goal(standing),
        goal_progress(standing),
        not any(any(row) for row in made.usual),
    )


def _chart(standing: Standing, path: tuple[PathPoint, ...], silent_since: date | None) -> ScoreChart:
    past = score_chart(standing, TOTAL, "quarter", silent_from=silent_since)
    if not past.points:
        return past
    points = past.points[:-1] + tuple(ChartPoint(point.day, point.total, point.low, point.high) for point in path)
    goal = goal_on(standing, standing.today)
    low, high = bounds(points, past.readings, 100.0, goal)
    return replace(
        past,
        points=points,
        silent_from=standing.today + timedelta(days=1),
        floor=low,
        ceiling=high,
        goal=goal,
    )


def levers(standing: Standing, usual: Mapping[str, float]) -> tuple[Lever, ...]:
    """What the person does most, by the minutes it takes; then what is worth trying."""
    kinds, feeds = standing.catalogue.kinds, standing.series.model.feeds
    licensed = bool(standing.records.person.sales_navigator)

    def fits(key: str) -> bool:
        kind = kinds[key]
        return not (kind.passive or kind.result) and (licensed or key not in NAVIGATOR_KINDS) and bool(feeds.get(key))

    done = sorted((key for key in usual if fits(key)), key=lambda key: (-usual[key] * kinds[key].minutes, key))
    chosen = done[:LEVERS]
    chosen += [key for key in _OFTEN if key not in chosen and fits(key)][: LEVERS - len(chosen)]
    return tuple(Lever(key, usual.get(key, 0.0), _most(key, usual.get(key, 0.0))) for key in chosen)


def _most(kind: str, usual: float) -> int:
    """As far as the planner would go, and always beyond what is done."""
    limit = LIMITS[kind].week if kind in LIMITS else _MOST
    return max(limit, ceil(1.5 * usual), 1)


def routine_request(standing: Standing) -> PlanRequest:
    """Which weekdays, kinds and minutes the person has for a week that repeats; pauses are not for ever."""
    week = standing.week.shift(1)
    chosen = standing.records.person.work_days
    chosen = DEFAULT_WORK_DAYS if chosen is None else chosen
    return request_of(standing, week, (), days=tuple(day for day in week.days if day.isoweekday() in chosen))


def daily_routine(wanted: Mapping[str, float], work_days: tuple[int, ...]) -> tuple[RoutineItem, ...]:
    """A week's amounts as what is done together on each working day; what is done less often is left out."""
    count = max(1, len(work_days))
    items = ((kind, int(amount / count + 0.5)) for kind, amount in wanted.items())
    return tuple(RoutineItem(kind, each) for kind, each in items if each)


def minutes_a_week(catalogue: Catalogue, wanted: Mapping[str, float]) -> int:
    """How long a week's amounts take, by the usual minutes of each kind."""
    return round(sum(catalogue.kinds[kind].minutes * amount for kind, amount in wanted.items()))
