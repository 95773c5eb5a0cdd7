"""A target by a date: the fewest minutes a week that reach it, and the week's plan for them.

The plan is `planner`'s for a week that replaces the member's routine (what others do, reactions and views received,
goes on as it did), repeated every week from tomorrow on. What it comes to is `forecast`'s path, so a goal that is
called reachable is reached by doing just this. Minutes are looked for in steps, by bisection.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, Literal

from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.forecast import WEEKDAYS, WEEKS, Forecast, Rhythm, rhythm_of, usual_days
from ssi_coach.scoring.outlook import Outlook, continued
from ssi_coach.scoring.plan_rules import PlanRequest
from ssi_coach.scoring.planner import WeekPlan, horizon_of, plan_week
from ssi_coach.scoring.series import Series

STEP: Final = 15
"""Minutes a week between two answers: nobody plans by the minute."""
MOST: Final = 900
"""Minutes a week beyond which nothing is promised: fifteen hours are more than a salesperson has for this."""
FARTHEST: Final = 728
"""Days ahead to which a goal is looked for: two years. Later, nothing goes on as it does now."""

Beat = Callable[[], object]
Answer = Literal["fits", "later", "never", "past", "no_days", "no_kinds"]


class PlannedWeeks:
    """Plans for weeks of more or fewer minutes and what repeating them comes to. Keeps what it worked out."""

    def __init__(
        self,
        series: Series,
        request: PlanRequest,
        days: int,
        silent_since: date | None = None,
        beat: Beat | None = None,
    ) -> None:
        self.series = series
        self._beat = beat
        week = Week.of(series.today).shift(1)
        self.request = replace(
            request,
            week=week,
            days=tuple(day for day in week.days if day.isoweekday() in {each.isoweekday() for each in request.days}),
            done={},
            kept={},
            kept_minutes=None,
            done_today={},
            published=False,
        )
        self.forecast = Forecast.build(series, days, silent_since)
        on, kinds = horizon_of(week, series.today), series.model.catalogue.kinds
        others = {
            day: by_others
            for day, counts in continued(series.evidence.journal, series.today, on).items()
            if (by_others := {kind: count for kind, count in counts.items() if kinds[kind].passive})
        }
        self._outlook = Outlook.build(series, on, others)
        self._received = tuple(
            {kind: count for kind, count in counts.items() if kinds[kind].passive}
            for counts in usual_days(series.evidence.journal, series.today)
        )
        self._plans: dict[int, WeekPlan] = {}

    def plan(self, minutes: int) -> WeekPlan:
        """The best week of so many minutes."""
        found = self._plans.get(minutes)
        if found is None:
            if self._beat is not None:
                self._beat()
            found = self._plans[minutes] = plan_week(self.series, replace(self.request, minutes=minutes), self._outlook)
        return found

    def days(self, minutes: int) -> tuple[Mapping[str, float], ...]:
        """Monday to Sunday, kind → how often, what others do included."""
        days: list[dict[str, float]] = [dict(counts) for counts in self._received]
        for item in self.plan(minutes).items:
            counts = days[item.on.weekday()]
            counts[item.kind] = counts.get(item.kind, 0.0) + item.count
        return tuple(days)

    def rhythm(self, minutes: int) -> Rhythm:
        return rhythm_of(self.series.model, self.days(minutes))

    def total(self, minutes: int, ahead: int) -> float:
        """The score so many days ahead, when the plan for so many minutes is done every week."""
        return self.forecast.total(self.rhythm(minutes), ahead)

    def first_day(self, minutes: int, target: float) -> date | None:
        """The first day on which the score is at least ``target``; None when there is none."""
        path = self.forecast.path(self.rhythm(minutes))
        return next((point.day for point in path if point.total >= target), None)

    def least(self, target: float, ahead: int, most: int = MOST) -> int | None:
        """The fewest minutes, in steps, that make it ``target`` so many days ahead; None: ``most`` do not."""
        if self.total(0, ahead) >= target:
            return 0
        misses, reaches = 0, most // STEP
        if self.total(reaches * STEP, ahead) < target:
            return None
        while reaches - misses > 1:
            middle = (misses + reaches) // 2
            if self.total(middle * STEP, ahead) >= target:
                reaches = middle
            else:
                misses = middle
        return reaches * STEP


@dataclass(frozen=True, slots=True)
class Reach:
    """What a target takes.

    ``fits``: ``minutes`` a week are the fewest that reach it by ``by``, with ``plan``. ``later``: not by then, with
    ``MOST`` minutes by ``earliest``. ``never``: not within two years. ``past``, ``no_days``, ``no_kinds``: there is no
    day left, no working day, no kind allowed. ``total`` is the score on ``by`` with ``plan`` (of ``MOST`` minutes
    where it does not fit). ``own_day`` is the first day on which the member's own minutes reach it, None if they do
    not. ``now`` is today's score, ``going_on`` that of ``by`` if all goes on as it did.
    """

    target: float
    by: date
    answer: Answer
    now: float
    going_on: float
    total: float = 0.0
    minutes: int = 0
    plan: WeekPlan | None = None
    earliest: date | None = None
    own_minutes: int = 0
    own_day: date | None = None

    @property
    def there(self) -> bool:
        """Whether the score is already what is wanted."""
        return self.now >= self.target


def farthest(today: date) -> date:
    """The last day a goal is looked for."""
    return today + timedelta(days=FARTHEST)


def least_minutes(
    series: Series,
    request: PlanRequest,
    target: float,
    by: date | None = None,
    silent_since: date | None = None,
    beat: Beat | None = None,
) -> Reach:
    """The fewest minutes a week that reach ``target`` by a date (in 13 weeks when none is given).

    ``request`` says which weekdays, which kinds and how many minutes the member has; its week does not matter. The
    search asks for some ten plans, and calls ``beat`` before each of them: who waits no longer may raise there. A
    target of nothing that can be asked for answers as the nearest that can.
    """
    today = series.today
    by = min(today + timedelta(days=WEEKS * WEEKDAYS) if by is None else by, farthest(today))
    target = min(100.0, max(0.0, target))
    ahead = (by - today).days
    weeks = PlannedWeeks(series, request, FARTHEST, silent_since, beat)
    now = weeks.forecast.total(weeks.forecast.usual, 0)
    if ahead <= 0:
        return Reach(target, by, "past", now, now, now)
    going_on = weeks.forecast.total(weeks.forecast.usual, ahead)
    bare = Reach(target, by, "never", now, going_on, going_on, own_minutes=request.minutes)
    if not weeks.request.days:
        return replace(bare, answer="no_days")
    if not weeks.plan(MOST).items:
        return replace(bare, answer="no_kinds")
    own_day = weeks.first_day(request.minutes, target)
    least = weeks.least(target, ahead)
    if least is not None:
        return replace(
            bare,
            answer="fits",
            minutes=least,
            plan=weeks.plan(least),
            total=weeks.total(least, ahead),
            own_day=own_day,
        )
    earliest = weeks.first_day(MOST, target)
    return replace(
        bare,
        answer="never" if earliest is None else "later",
        minutes=MOST,
        plan=weeks.plan(MOST),
        total=weeks.total(MOST, ahead),
        earliest=earliest,
        own_day=own_day,
    )
