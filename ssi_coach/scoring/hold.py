"""Hold: when more work hardly pays, the fewest minutes that keep the score, so that the rest is for results.

Offered from 60 on, or when the best week within the member's minutes adds less than a point in 30 days (scoring design,
"Hold").
"""

from __future__ import annotations

from datetime import date
from typing import Final

from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.forecast import WEEKDAYS, WEEKS
from ssi_coach.scoring.goal import PlannedWeeks
from ssi_coach.scoring.outlook import HORIZON
from ssi_coach.scoring.plan_rules import PlanRequest
from ssi_coach.scoring.planner import WeekPlan
from ssi_coach.scoring.series import Series

HOLDING: Final = 60.0
"""From this score on holding is offered."""
WORTH: Final = 1.0
"""Points in 30 days below which a week's work is not worth its minutes."""
KEPT: Final = 0.5
"""A score that falls by less is kept: LinkedIn's own figures move as much from day to day."""


@dataclass(frozen=True, slots=True)
class Hold:
    """``minutes`` a week keep the score of ``total``, with ``plan``; ``spare`` of the member's minutes are left over.

    ``gain`` is by how much the score would change in 30 days with the best week the member has time for. ``later`` is
    the score in 13 weeks with ``plan``.
    """

    total: float
    minutes: int
    plan: WeekPlan
    spare: int
    gain: float
    later: float


def hold(series: Series, request: PlanRequest, silent_since: date | None = None) -> Hold | None:
    """What keeps the score; None while there is something to win, or where it cannot be kept within the minutes.

    The score has to stand in 30 days and in 13 weeks, no lower than `KEPT` below today's. Asks for some eight plans.
    """
    weeks = PlannedWeeks(series, request, WEEKS * WEEKDAYS, silent_since)
    if not weeks.request.days or request.minutes <= 0:
        return None
    now = weeks.forecast.total(weeks.forecast.usual, 0)
    gain = weeks.total(request.minutes, HORIZON) - now
    if now < HOLDING and gain >= WORTH:
        return None
    needed = [weeks.least(now - KEPT, ahead, request.minutes) for ahead in (HORIZON, WEEKS * WEEKDAYS)]
    known = [minutes for minutes in needed if minutes is not None]
    if len(known) < len(needed):
        return None
    least = max(known)
    return Hold(
        now,
        least,
        weeks.plan(least),
        request.minutes - least,
        gain,
        weeks.total(least, WEEKS * WEEKDAYS),
    )
