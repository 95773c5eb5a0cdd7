"""The pillar furthest below the others of the industry, and where it has most room."""

from __future__ import annotations

from typing import Final

from ssi_coach.app.standing import Standing
from ssi_coach.domain.pillars import Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.comparison import averages, weakest
from ssi_coach.scoring.model import NAVIGATOR_ONLY

_NAMED: Final = 2


@dataclass(frozen=True, slots=True)
class GapState:
    """``own_industry`` False: compared with published averages, since no reading holds the industry's.

    ``room`` are the titles of the habits in which the pillar could gain most, at most two.
    """

    pillar: Pillar
    score: float
    average: float
    own_industry: bool
    room: tuple[str, ...]


def gap_state(standing: Standing) -> GapState | None:
    """The largest gap, or None when there is no ground for a number or no pillar is below."""
    if not standing.grounded:
        return None
    series, records = standing.series, standing.records
    readings = tuple(reading for reading in records.readings if reading.on <= standing.today)
    navigator = records.person.sales_navigator
    gap = weakest(series.model, series.estimate(standing.today), readings, navigator)
    if gap is None or gap.gap < 0.05:
        return None
    parts = [
        part
        for part in series.components(standing.today, gap.pillar)
        if part.component.kind == "flow" and (navigator or part.component.id not in NAVIGATOR_ONLY)
    ]
    parts.sort(key=lambda part: part.points - part.available)
    own = averages(series.model, readings).reading is not None
    return GapState(gap.pillar, gap.score, gap.average, own, tuple(part.component.title for part in parts[:_NAMED]))
