"""Plan my week: which work, on which days, adds most to the score in the minutes there are.

The rules are in `plan_rules`, the days in `plan_spread`, what a plan is worth in `plan_board` and the search in
`plan_search`. Pure: the same request to the same series gives the same plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.outlook import HORIZON, Gain, Outlook, Work
from ssi_coach.scoring.plan_board import Board
from ssi_coach.scoring.plan_rules import LIMITS, PlanRequest, Rules
from ssi_coach.scoring.plan_search import best_counts
from ssi_coach.scoring.series import Series

__all__ = ["PlanItem", "PlanRequest", "WeekPlan", "changed_plan", "horizon_of", "plan_week", "work_of"]


@dataclass(frozen=True, slots=True)
class PlanItem:
    """A proposed card. ``gain30`` are the points it adds by itself on the plan's day."""

    on: date
    kind: str
    count: int
    minutes: int
    gain30: float


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """A proposal. ``minutes`` are those asked for, ``planned_minutes`` those of the items,
    ``taken_minutes`` what is done and planned already.

    ``gain`` is what doing the items adds to the score of day ``on``, ``kept_up`` what repeating them every week adds
    to it. ``worth`` is ``gain`` as the request's emphasis counts it: what was made as large as possible. ``why`` says
    why the plan is empty, or smaller than asked for.
    """

    week: Week
    items: tuple[PlanItem, ...]
    minutes: int
    planned_minutes: int
    taken_minutes: int
    gain: Gain
    kept_up: Gain
    on: date
    worth: float = 0.0
    why: tuple[Message, ...] = ()


NO_DAY_LEFT: Final = QT_TRANSLATE_NOOP("Plan", "No working day of this week is left; plan the next one.")


def horizon_of(week: Week, today: date) -> date:
    """The day on which a plan's gain is told: in thirty days, or on the Sunday of a week that ends later."""
    return max(today + timedelta(days=HORIZON), week.sunday)


def plan_week(series: Series, request: PlanRequest, outlook: Outlook | None = None) -> WeekPlan:
    """The proposal for a request. ``outlook`` may be handed over by who asks again and again for the same week."""
    today = series.today
    on = horizon_of(request.week, today)
    rules = Rules.of(series.model, request, today)
    if outlook is None or outlook.on != on:
        outlook = Outlook.build(series, on)
    board = Board.of(outlook, rules, request.emphasis, request.acceptance)
    counts = best_counts(board)
    work = board.work(counts)
    items = tuple(
        PlanItem(
            date.fromordinal(day),
            kind,
            count,
            count * rules.cost[kind],
            outlook.gain({day: {kind: count}}).total,
        )
        for day, kinds in work.items()
        for kind, count in kinds.items()
    )
    return WeekPlan(
        request.week,
        items,
        request.minutes,
        sum(item.minutes for item in items),
        rules.before[0],
        outlook.gain(work),
        outlook.gain(_repeated(work, on)),
        on,
        board.worth(counts),
        tuple(_reasons(series, request, rules, rules.minutes(counts))),
    )


def work_of(plan: WeekPlan) -> dict[int, dict[str, int]]:
    """What a plan asks for, by day."""
    work: dict[int, dict[str, int]] = {}
    for item in plan.items:
        work.setdefault(item.on.toordinal(), {})[item.kind] = item.count
    return work


def changed_plan(plan: WeekPlan, counts: Mapping[tuple[date, str], int], outlook: Outlook) -> WeekPlan:
    """The proposal with other ``counts`` (day and kind → how often, 0 for none) in place of its own, weighed anew.

    ``outlook`` is the one it was made with.
    """
    kinds = outlook.series.model.catalogue.kinds
    wanted = {(item.on, item.kind): item.count for item in plan.items} | dict(counts)
    place = {kind: number for number, kind in enumerate(LIMITS)}
    items = tuple(
        PlanItem(
            on,
            kind,
            count,
            count * kinds[kind].minutes,
            outlook.gain({on.toordinal(): {kind: count}}).total,
        )
        for (on, kind), count in sorted(wanted.items(), key=lambda found: (found[0][0], place.get(found[0][1], 99)))
        if count > 0 and kind in kinds
    )
    changed = replace(plan, items=items, planned_minutes=sum(item.minutes for item in items))
    work = work_of(changed)
    return replace(changed, gain=outlook.gain(work), kept_up=outlook.gain(_repeated(work, outlook.on)))


def _repeated(work: Work, until: date) -> Work:
    """The same work every week, as long as it is up to ``until``."""
    last = until.toordinal()
    return {day: counts for first, counts in work.items() for day in range(first, last + 1, 7)}


def _reasons(series: Series, request: PlanRequest, rules: Rules, planned: int) -> list[Message]:
    """Why there is nothing, or not as much as asked for; the first one is the most important."""
    if request.minutes <= 0:
        return [QT_TRANSLATE_NOOP("Plan", "No minutes are given for this week, so nothing is proposed.")]
    if request.week.sunday < series.today:
        return [QT_TRANSLATE_NOOP("Plan", "This week is over; plan this one or a later one.")]
    if not request.days:
        return [QT_TRANSLATE_NOOP("Plan", "No working days are given; choose at least one day of the week.")]
    if not rules.days:
        return [NO_DAY_LEFT]
    if not rules.kinds:
        return [QT_TRANSLATE_NOOP("Plan", "Every kind of activity is excluded; allow at least one.")]
    if not rules.budget:
        return [QT_TRANSLATE_NOOP("Plan", "What is done and planned already takes the minutes of this week.")]
    if not planned:
        return [QT_TRANSLATE_NOOP("Plan", "Nothing that fits into these minutes would add points.")]
    reasons = []
    if rules.share is None:
        reasons.append(
            QT_TRANSLATE_NOOP(
                "Plan", "Everything that is done with people is excluded, so these minutes reach nobody directly."
            )
        )
    if rules.budget - planned >= _WORTH_SAYING:
        reasons.append(
            QT_TRANSLATE_N_NOOP(
                "Plan",
                "{minutes} minute stays free: more of the same would be too much, or would add nothing.",
                "{minutes} minutes stay free: more of the same would be too much, or would add nothing.",
                "minutes",
            ).of(minutes=rules.budget - planned)
        )
    return reasons


_WORTH_SAYING = 10
"""Minutes that stay free before this is worth a word."""
