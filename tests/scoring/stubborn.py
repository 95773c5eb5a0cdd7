"""Members whose effort rises for weeks while LinkedIn's score falls, or stays flat; then it follows the work again."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, checklist
from tests.scoring.members import true_model
from tests.scoring.simulation import HABITS, NOISE, PERSISTENCE, START, figures_of, poisson

BEFORE = 12
"""Weeks in which LinkedIn's score follows the work."""
AFTER = 8
"""Readings after the odd weeks."""
FALL = 0.4
"""Points that each pillar falls in every odd week."""


@dataclass(frozen=True, slots=True)
class Stubborn:
    """A member's evidence, and how many odd weeks there were after the first `BEFORE`."""

    evidence: Evidence
    odd: int

    @property
    def series(self) -> Series:
        return Series.build(MODEL, self.evidence, self.evidence.readings[-1].on)

    def gains(self, reading: int) -> Iterator[float]:
        """The gain of each pillar just after a reading, counted from the first odd week's (0)."""
        on = self.evidence.readings[BEFORE + reading].on
        series = self.series
        return (series.calibration(pillar, on).gain for pillar in PILLARS)


def stubborn(seed: int, odd: int, fall: float = FALL) -> Stubborn:
    """A member with ``odd`` weeks in which effort rises and every pillar falls by ``fall`` a week."""
    dice = random.Random(seed)
    truth = true_model(dice)
    zeal = {kind: dice.uniform(0.5, 2.0) * weekly for kind, weekly in HABITS.items()}
    weeks = BEFORE + odd + AFTER
    rows = []
    for week in range(weeks):
        if week < BEFORE:
            share = 1.0
        else:
            share = 1.0 + 0.35 * (week - BEFORE) if week < BEFORE + odd else dice.choice((0.3, 1.0, 1.8, 2.5))
        for day in range(7):
            on = (START + timedelta(days=7 * week + day)).isoformat()
            for kind, weekly in zeal.items():
                if count := poisson(dice, weekly * share * (0.19 if day < 5 else 0.025)):
                    rows.append(("manual", on, kind, count))
    lived = Evidence(Journal.of(rows), checklist(dice.uniform(0.4, 1.0)), figures_of(dice), log_since=START)
    true = Series.build(truth, lived, START + timedelta(days=7 * weeks))
    noise = {pillar: dice.gauss(0.0, NOISE) for pillar in PILLARS}
    level: dict[Pillar, float] = {}
    away = dict.fromkeys(PILLARS, 0.0)
    readings = []
    for week in range(1, weeks + 1):
        on = START + timedelta(days=7 * week)
        estimate = true.estimate(on - timedelta(days=1))
        shown = {}
        for pillar in PILLARS:
            fresh = dice.gauss(0.0, NOISE * (1 - PERSISTENCE**2) ** 0.5)
            noise[pillar] = PERSISTENCE * noise[pillar] + fresh
            raw = estimate.pillars[pillar].raw
            if week <= BEFORE:
                level[pillar] = raw
            elif week <= BEFORE + odd:
                away[pillar] = max(0.5, level[pillar] - fall * (week - BEFORE)) - raw
            # Afterwards what LinkedIn took away stays away, and the score follows the work again.
            shown[pillar.value] = round(min(25.0, max(0.0, raw + away[pillar] + noise[pillar])), 3)
        readings.append(OfficialScore(on, **shown))
    return Stubborn(replace(lived, readings=tuple(readings)), odd)
