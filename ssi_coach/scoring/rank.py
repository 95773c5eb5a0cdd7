"""The rank a score comes to: Top % ≈ 100 · (1 − Φ((score − group average) / σ)).

LinkedIn tells the rank only with its own score. Scores of a group are spread about its average nearly as on a normal
curve: with σ = 14, fitted on twelve published pairs of score and rank (scoring design, "Rank"), ranks are missed by 2.1
per cents on average. A member's own readings say more about their own group, so they fit σ anew.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from statistics import NormalDist
from typing import Final, Literal, NamedTuple

from ssi_coach.domain.readings import total_of
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass

GroupName = Literal["industry", "network"]

SIGMA: Final = 14.0
"""Spread of the scores of a group, in points, where nothing else is known."""
SIGMA_RANGE: Final = (5.0, 40.0)
GOALS: Final = (10, 5, 1)
"""Top % for which the score needed is told."""
_SPREAD: Final = 0.25
"""By how much groups differ: standard deviation of ln σ."""
_MISS: Final = 3.0
"""By how many per cent a rank is missed, as in the published pairs."""
_HALF: Final = 0.5
"""Ranks are whole per cents: so much either way says nothing."""
_EFFECTIVE: Final = 6
"""Readings of one member resemble each other: however many, they count as so many."""
_NEWEST: Final = 26
"""Groups change; only so many readings are looked at."""
_STEPS: Final = 12
_NORMAL: Final = NormalDist()


class Ranked(NamedTuple):
    """A reading that tells of a group: the member's total, the group's average, and "top … %"."""

    score: float
    average: float
    rank: float


@dataclass(frozen=True, slots=True)
class Rank:
    """About where a score stands in a group whose average is ``average``. ``top`` is a whole per cent, 1 to 99.

    ``needed`` holds per goal (`GOALS`) the score it takes; a goal beyond 100 is absent. ``readings`` fitted ``sigma``.
    """

    group: GroupName
    average: float
    sigma: float
    readings: int
    score: float
    top: int
    needed: tuple[tuple[int, float], ...]


def top_percent(score: float, average: float, sigma: float = SIGMA) -> float:
    """The share of the group, in per cent, with a higher score."""
    return 50.0 * math.erfc((score - average) / sigma / math.sqrt(2.0))


def score_for(percent: float, average: float, sigma: float = SIGMA) -> float:
    """The score that is top ``percent`` (between 0 and 100, ends excluded)."""
    return average + sigma * _NORMAL.inv_cdf(1.0 - percent / 100.0)


def rank(score: float, readings: Sequence[OfficialScore], group: GroupName) -> Rank | None:
    """About where a score stands by now, by the newest average of the group that is known; None without one.

    ``readings`` are sorted by day.
    """
    averages = (_average(each, group) for each in reversed(readings))
    average = next((each for each in averages if each is not None), None)
    if average is None:
        return None
    known = ranked(readings, group)
    sigma = fitted(known)
    return Rank(
        group,
        average,
        sigma,
        len(known),
        score,
        min(99, max(1, round(top_percent(score, average, sigma)))),
        tuple((goal, value) for goal in GOALS if (value := score_for(goal, average, sigma)) <= 100.0),
    )


def ranked(readings: Sequence[OfficialScore], group: GroupName) -> tuple[Ranked, ...]:
    """The newest readings that tell total, average and rank of a group, oldest first."""
    found: list[Ranked] = []
    for reading in reversed(readings):
        total, average = total_of(reading), _average(reading, group)
        place = reading.industry_rank if group == "industry" else reading.network_rank
        if total and average is not None and place is not None and 0.0 <= place <= 100.0:
            found.append(Ranked(total, average, place))
            if len(found) == _NEWEST:
                break
    return tuple(reversed(found))


@lru_cache(maxsize=8)
def fitted(known: tuple[Ranked, ...]) -> float:
    """σ as the readings have it: the most probable one, from 5 to 40.

    Misses of ranks count as they are (not squared), so that one odd reading does not decide; what lies within the
    rounding of a per cent counts nothing, and neither does how far beyond the last per cent a score lies. Remembered,
    because it is asked for after every tick.
    """
    if not known:
        return SIGMA
    weight = min(len(known), _EFFECTIVE) / len(known)

    def loss(stretch: float) -> float:
        sigma = SIGMA * math.exp(stretch)
        misses = sum(_miss(each, top_percent(each.score, each.average, sigma)) for each in known)
        return weight * misses / _MISS + 0.5 * (stretch / _SPREAD) ** 2

    low, high = (math.log(end / SIGMA) for end in SIGMA_RANGE)
    for _ in range(3):
        step = (high - low) / _STEPS
        # Zero is always among them: where the readings say nothing, the prior stays to the bit.
        tried = sorted({0.0} | {low + step * place for place in range(_STEPS + 1)})
        best = min(tried, key=lambda stretch: (loss(stretch), abs(stretch)))
        low, high = max(low, best - step), min(high, best + step)
    return SIGMA * math.exp(best)


def _miss(seen: Ranked, top: float) -> float:
    if seen.rank <= 1.0:
        return max(0.0, top - seen.rank - _HALF)
    if seen.rank >= 99.0:
        return max(0.0, seen.rank - top - _HALF)
    return max(0.0, abs(top - seen.rank) - _HALF)


def _average(reading: OfficialScore, group: GroupName) -> float | None:
    return reading.industry_average if group == "industry" else reading.network_average
