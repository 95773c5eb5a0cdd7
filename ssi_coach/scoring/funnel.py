"""The way from a conversation to a contract: how many of one stage became the next, and how sure that is.

Stages are counted by their days, not followed person by person, and people leave stages out: a meeting needs no call
before it. So each stage is held against the nearest earlier one that happened at least as often; one that happened
less often was left out by some and says nothing of those after it. Where no earlier stage happened as often, there is
no rate. That way no rate is above 100 %, and none is made up.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from ssi_coach.domain.values import dataclass

Z95: Final = 1.959963984540054
"""The normal distribution's quantile of 97.5 %: an interval that holds the true rate 19 times of 20."""

FEW: Final = 30
"""Below this many cases a rate is told as what it may be so far, not as what it is."""


@dataclass(frozen=True, slots=True)
class Rate:
    """``part`` of ``whole`` became something; the true share lies between ``low`` and ``high`` (0 to 1, 95 %)."""

    part: int
    whole: int
    share: float
    low: float
    high: float

    @property
    def few(self) -> bool:
        return self.whole < FEW


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage and how often it happened. ``before`` is the stage it is held against; None with no ``rate``."""

    kind: str
    count: int
    before: str | None = None
    rate: Rate | None = None


@dataclass(frozen=True, slots=True)
class Funnel:
    """The stages in their order; ``through`` is the share of the first that reached the last, where both happened."""

    stages: tuple[Stage, ...]
    through: Rate | None = None

    @property
    def empty(self) -> bool:
        return not any(stage.count for stage in self.stages)


def wilson(part: int, whole: int, z: float = Z95) -> tuple[float, float]:
    """The interval in which a share lies of which ``part`` of ``whole`` were seen, both between 0 and 1.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
    Statistical Association 22 (1927), 209–212; without continuity correction. Unlike the textbook's p ± z·s it is
    right for few cases and for shares of 0 and 1 (R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872,
    method 3). Of no cases it says (0, 1). ValueError when ``part`` is no part of ``whole``.
    """
    if not 0 <= part <= whole:
        raise ValueError(f"{part} of {whole}")
    if whole == 0:
        return 0.0, 1.0
    share, square = part / whole, z * z
    middle = share + square / (2 * whole)
    half = z * math.sqrt(share * (1 - share) / whole + square / (4 * whole * whole))
    scale = 1 + square / whole
    # At the ends both terms are equal on paper, and rounding must not leave the scale.
    low = 0.0 if part == 0 else max(0.0, (middle - half) / scale)
    high = 1.0 if part == whole else min(1.0, (middle + half) / scale)
    return low, high


def rate(part: int, whole: int) -> Rate | None:
    """A share with its interval; None where nothing was there to become something, or more came out than went in."""
    if whole <= 0 or not 0 <= part <= whole:
        return None
    return Rate(part, whole, part / whole, *wilson(part, whole))


def funnel(counts: Sequence[tuple[str, int]]) -> Funnel:
    """From (kind, how often) in the order of the stages."""
    stages: list[Stage] = []
    for place, (kind, count) in enumerate(counts):
        before = next(((k, n) for k, n in reversed(counts[:place]) if n > 0 and n >= count), None)
        if before is None:
            stages.append(Stage(kind, count))
        else:
            stages.append(Stage(kind, count, before[0], rate(count, before[1])))
    through = rate(counts[-1][1], counts[0][1]) if len(counts) > 1 and counts[-1][1] else None
    return Funnel(tuple(stages), through)
