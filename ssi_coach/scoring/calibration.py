"""What LinkedIn's own scores teach: a two-state filter per pillar, ``y = offset + gain·raw + ε``.

Local linear calibration by a Kalman filter (scoring design, "Calibration"): prior mean (0, 1), prior covariance
diag(16, 0.1), noise of the offset 0.01 a day, variance of a reading 0.05 (0.001 where LinkedIn is seen to repeat its
figures exactly). Beyond the design, the gain returns to 1 by and by (`GAIN_MEMORY`). Points, points² and days
throughout.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, NamedTuple

from ssi_coach.domain.pillars import PILLAR_MAX, Pillar

OFFSET_VARIANCE: Final = 16.0
GAIN_VARIANCE: Final = 0.1
DRIFT: Final = 0.01
READING_VARIANCE: Final = 0.05
EXACT_VARIANCE: Final = 0.001
"""Variance of a reading where LinkedIn is seen to repeat its figures to the last digit (see `repeats`).

Noise does not repeat to three decimals, so what does repeat carries none. Both public real series do so, and with 0.05
the estimate is worse there than "same as last time"; members whose readings are noisy or rounded are not touched.
"""
GAIN_RANGE: Final = (0.3, 2.0)
GAIN_MEMORY: Final = 30.0
"""Days after which e⁻¹ of what was learned of the gain is left, between one reading and the next.

A gain that is learned once and for all does not recover: where effort rose while LinkedIn's score fell for two months,
it would still be at 0.4 after eight readings that agree with the effort again. Forgetting foretells better as well, for
the gain of a truth with other half-lives and references is not the same in busy and in quiet times (tests/scoring/
test_estimate_quality.py has the figures).
"""
GAIN_VARIANCE_MAX: Final = 10_000.0
"""Far more than the gain's range needs. Where raw stays the same, readings say nothing of the gain, and surprise after
surprise would let its variance grow beyond all numbers."""
SURPRISE: Final = 3.0
"""A reading further off than this many standard deviations means that the world has changed."""
CLOSENESS: Final = 0.5
"""Just after a reading the estimate lies within this of it."""
_DIGIT: Final = 0.001
"""The last digit LinkedIn gives."""
Z80: Final = 1.2815515655446004
"""Half the width of an 80 % interval in standard deviations."""


class Calibration(NamedTuple):
    """Offset and gain with their covariance, as of the start of a day (ordinal).

    ``read`` = a reading was seen; ``exact`` = the newest was taken as one without noise.
    """

    day: int
    offset: float = 0.0
    gain: float = 1.0
    p_offset: float = OFFSET_VARIANCE
    p_cross: float = 0.0
    p_gain: float = GAIN_VARIANCE
    read: bool = False
    exact: bool = False

    def value(self, raw: float) -> float:
        """The calibrated score, 0 to 25."""
        value = self.offset + self.gain * raw
        return 0.0 if value < 0.0 else PILLAR_MAX if value > PILLAR_MAX else value

    def variance(self, raw: float, day: int, unknown: float) -> float:
        """Predictive variance of a reading on ``day``; ``unknown`` is what typical figures add before the first."""
        return self._spread(raw, day, unknown) + READING_VARIANCE

    def _spread(self, raw: float, day: int, unknown: float) -> float:
        return self._offset_variance(day, unknown) + raw * (2.0 * self.p_cross + raw * self.p_gain)

    def _offset_variance(self, day: int, unknown: float) -> float:
        if not self.read:
            return self.p_offset + unknown
        return self.p_offset + DRIFT * (day - self.day)

    def observed(self, day: int, raw: float, reading: float, unknown: float, exact: bool = False) -> Calibration:
        """The calibration after a reading dated ``day``, which saw ``raw`` as of the close of the day before.

        ``exact`` tells that LinkedIn's figures are known to carry no noise.
        """
        miss = reading - (self.offset + self.gain * raw)
        spread = self._spread(raw, day, unknown)
        factor = _inflation(miss, spread)
        noise = EXACT_VARIANCE if exact else READING_VARIANCE
        a = self._offset_variance(day, unknown) * factor
        b = self.p_cross * factor
        d = self.p_gain * factor
        to_offset, to_gain = a + b * raw, b + d * raw
        level = to_offset + raw * to_gain
        total = level + noise
        offset = self.offset + to_offset / total * miss
        gain = self.gain + to_gain / total * miss
        kept = min(GAIN_RANGE[1], max(GAIN_RANGE[0], gain))
        # The covariance after the update, of the level at the observed raw (offset + gain·raw) and the gain: the same
        # formulas as of offset and gain, but without differences of large numbers.
        left = noise / total
        p_level, p_both = level * left, to_gain * left
        p_gain = min(d - to_gain * to_gain / total, max(GAIN_VARIANCE_MAX, 2.0 * to_gain * to_gain / level * left))
        if self.read:
            # What was learned of the gain is forgotten by and by, about the observed raw, so that the fit there stays.
            memory = math.exp((self.day - day) / GAIN_MEMORY)
            kept = 1.0 + (kept - 1.0) * memory
            p_both *= memory
            p_gain += (1.0 - memory * memory) * max(0.0, GAIN_VARIANCE - p_gain)
        return Calibration(
            day,
            # The offset takes what the gain may not, so that the fit at the observed raw stays.
            offset + (gain - kept) * raw,
            kept,
            p_level + raw * (raw * p_gain - 2.0 * p_both),
            p_both - raw * p_gain,
            p_gain,
            True,
            exact,
        )

    def forgotten(self, day: int) -> Calibration:
        """The calibration when LinkedIn changed its formula on ``day``: the offset may be anything again."""
        return self._replace(day=day, p_offset=OFFSET_VARIANCE, p_cross=0.0)


def repeats(before: Mapping[Pillar, float], reading: Mapping[Pillar, float]) -> bool:
    """Whether a reading (points by pillar) repeats the one before to the last digit, so that neither carries noise.

    Two pillars have to, one of them with three decimals: rounded figures repeat by themselves, and one of many noisy
    ones may by chance.
    """
    same = [value for pillar, value in reading.items() if abs(value - before.get(pillar, math.inf)) < _DIGIT / 2]
    return len(same) > 1 and any(abs(value - round(value, 2)) > _DIGIT / 2 for value in same)


def _inflation(miss: float, spread: float) -> float:
    """By how much the covariance grows before an update (1 = not at all).

    (miss / 3σ)² for a miss beyond three predictive standard deviations; and at least so much that the estimate comes
    to lie within half a point of the reading, which daily readings would otherwise make the filter too sure for.
    """
    bound = SURPRISE * math.sqrt(spread + READING_VARIANCE)
    size = abs(miss)
    factor = (size / bound) ** 2 if size > bound else 1.0
    needed = READING_VARIANCE * (size / CLOSENESS - 1.0) / spread
    return max(1.0, factor, needed)
