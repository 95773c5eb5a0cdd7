"""“Hold”: where more work hardly pays, the minutes that keep the score, and the week for them.

Working it out takes up to a second: for a worker.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from ssi_coach.app.plan_week import default_plan_week, request_of
from ssi_coach.app.standing import Standing
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.hold import HOLDING, hold
from ssi_coach.scoring.planner import WeekPlan, plan_week


@dataclass(frozen=True, slots=True)
class HoldState:
    """``minutes`` a week keep the score, shown as ``total``; ``spare`` of the member's minutes are left for talks.

    ``high``: the score is one from which holding is offered at all; else more work would add less than a point.
    ``routine`` is what a week of them holds (kind, count); ``plan`` what of it the week to come lacks, None when its
    plan holds as much already.
    """

    total: int
    minutes: int
    spare: int
    high: bool
    routine: tuple[tuple[str, int], ...]
    plan: WeekPlan | None


def may_hold(standing: Standing) -> bool:
    """Whether the score alone is reason enough; quick."""
    return standing.grounded and standing.series.estimate(standing.today).total >= HOLDING


def hold_state(standing: Standing, cards: Sequence[PlanCard], silent_since: date | None = None) -> HoldState | None:
    """What keeps the score; None while there is something to win, or no ground for a number.

    ``cards`` are those of `default_plan_week`; ``silent_since`` as for `Series.estimate`.
    """
    if not standing.grounded:
        return None
    week = default_plan_week(standing)
    found = hold(standing.series, request_of(standing, week, cards), silent_since)
    if found is None:
        return None
    counts: Counter[str] = Counter()
    for item in found.plan.items:
        counts[item.kind] += item.count
    missing = plan_week(standing.series, request_of(standing, week, cards, minutes=found.minutes))
    return HoldState(
        round(found.total),
        found.minutes,
        found.spare,
        found.total >= HOLDING,
        tuple(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))),
        missing if missing.items else None,
    )
