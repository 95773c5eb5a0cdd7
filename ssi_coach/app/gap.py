"""The pillar furthest below the others of the industry, or with the most room; and what would raise it."""

from __future__ import annotations

from datetime import date
from typing import Final

from ssi_coach.app.standing import Standing
from ssi_coach.domain.catalogue import PROFILE, Catalogue, Component
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.comparison import averages, weakest
from ssi_coach.scoring.model import NAVIGATOR_ONLY, reachable_max

_NAMED: Final = 2
_SHARE: Final = 5
"""What is advised is a fifth of the amount a week that counts as much: a working day's part of it."""
_LEAST: Final = 0.05


@dataclass(frozen=True, slots=True)
class Step:
    """So many of a kind of activity more a week."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class GapState:
    """``below`` False: no pillar is below the average, and this one has the most room within reach.

    ``own_industry`` False: compared with published averages, since no reading holds the industry's.
    ``checklist``: more points are missing in the profile list than in any habit. ``steps`` are the habits in which the
    pillar could gain most, at most two.
    """

    pillar: Pillar
    score: float
    average: float
    below: bool
    own_industry: bool
    checklist: bool
    steps: tuple[Step, ...]


def gap_state(standing: Standing, on: date | None = None) -> GapState | None:
    """The largest gap, else the most room; None when there is no ground for a number or nothing is missing.

    ``on`` is the day looked at, today when not given.
    """
    if not standing.grounded:
        return None
    series, records, day = standing.series, standing.records, on or standing.today
    readings = tuple(reading for reading in records.readings if reading.on <= day)
    navigator = records.person.sales_navigator
    estimate = series.estimate(day)
    others = averages(series.model, readings)
    gap = weakest(series.model, estimate, readings, navigator)
    below = gap is not None and gap.gap >= _LEAST
    if gap is not None and below:
        pillar, average = gap.pillar, gap.average
    else:
        room = {p: reachable_max(series.model, p, navigator) - estimate.pillars[p].score for p in PILLARS}
        pillar = max(PILLARS, key=room.__getitem__)
        if room[pillar] < _LEAST:
            return None
        average = others.pillars[pillar]
    missing: dict[Step, float] = {}
    listed = 0.0
    for part in series.components(day, pillar):
        open_points = part.available - part.points
        step = _step(standing.catalogue, part.component)
        if part.component.key == PROFILE:
            listed = open_points
        elif step is not None and open_points >= _LEAST and (navigator or part.component.id not in NAVIGATOR_ONLY):
            missing[step] = open_points
    steps = tuple(sorted(missing, key=lambda step: -missing[step])[:_NAMED])
    checklist = listed >= _LEAST and listed > max(missing.values(), default=0.0)
    return GapState(
        pillar, estimate.pillars[pillar].score, average, below, others.reading is not None, checklist, steps
    )


def _step(catalogue: Catalogue, component: Component) -> Step | None:
    """What a person does for a habit; None for what is no habit, or what only others do."""
    for kind in catalogue.kinds.values():
        worth = kind.feeds.get(component.id, 0.0)
        if worth >= 1 and not kind.passive:
            return Step(kind.key, max(1, round(component.reference / _SHARE / worth)))
    return None
