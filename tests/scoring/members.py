"""Members of a LinkedIn that counts otherwise than we do, and an oracle that knows how it really counts.

Every member's true points differ from the model's by a factor of 0.5 to 1.7, half-lives and references by 0.55 to 1.8.
The oracle knows this true formula and all that was done, so it misses by LinkedIn's noise alone: nobody can do better
who does not know the noise as well. What members do, what they leave out of their details, and the noise come from the
seed.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from statistics import fmean

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import Fact, OfficialScore
from ssi_coach.resources import catalogue
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import Model, build_model
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, checklist
from tests.scoring.simulation import HABITS, NOISE, PERSISTENCE, START, figures_of, poisson

Effort = Callable[[random.Random, int], Sequence[float]]
"""(dice, weeks) → how much of the usual work is done in each week."""


@dataclass(frozen=True, slots=True)
class Noise:
    """LinkedIn's noise: its standard deviation per pillar, how much of it is still there at the next reading, and the
    days between readings. ``decimals`` is how exactly the pillars are given."""

    deviation: float = NOISE
    persistence: float = PERSISTENCE
    every: int = 7
    decimals: int = 3


@dataclass(frozen=True, slots=True)
class Told:
    """A whole reading from the second on: LinkedIn's total, our prediction, the reading before, the oracle's."""

    official: float
    predicted: float
    low: float
    high: float
    naive: float
    oracle: float


@dataclass(frozen=True, slots=True)
class Errors:
    """Mean absolute errors in points, and the share of scores inside the 80 % range."""

    n: int
    ours: float
    naive: float
    oracle: float
    coverage: float

    @classmethod
    def of(cls, rows: Iterable[Told]) -> Errors:
        told = list(rows)
        return cls(
            len(told),
            fmean(abs(row.predicted - row.official) for row in told),
            fmean(abs(row.naive - row.official) for row in told),
            fmean(abs(row.oracle - row.official) for row in told),
            fmean(float(row.low <= row.official <= row.high) for row in told),
        )


def true_model(dice: random.Random) -> Model:
    """How this member's LinkedIn really counts."""

    def factor(low: float, high: float) -> float:
        return math.exp(dice.uniform(math.log(low), math.log(high)))

    return build_model(
        catalogue(),
        {
            part.id: {"points": part.points * factor(0.5, 1.7)}
            | ({"reference": part.reference * factor(0.55, 1.8)} if part.kind != "state" else {})
            | ({"half_life": part.half_life * factor(0.55, 1.8)} if part.kind == "flow" else {})
            for part in catalogue().components.values()
        },
    )


def phases(dice: random.Random, weeks: int) -> list[float]:
    """Some weeks much, some little, and then for a while like that."""
    effort, found = 1.0, []
    for _ in range(weeks):
        if dice.random() < 0.15:
            effort = dice.choice((0.1, 0.5, 1.0, 1.8))
        found.append(effort)
    return found


def nothing(_dice: random.Random, weeks: int) -> list[float]:
    """Never anything."""
    return [0.0] * weeks


def faded(_dice: random.Random, weeks: int) -> list[float]:
    """Busy for six weeks, then nothing more."""
    return [1.5] * min(6, weeks) + [0.0] * (weeks - 6)


def life(seed: int, weeks: int, effort: Effort = phases, noise: Noise = Noise()) -> tuple[Evidence, list[float]]:
    """A member's log and readings, and for every reading the total the true formula came to the day before."""
    dice = random.Random(seed)
    truth = true_model(dice)
    zeal = {kind: dice.uniform(0.0, 2.0) * weekly for kind, weekly in HABITS.items()}
    rows: list[tuple[str, str, str, int]] = []
    for week, share in enumerate(effort(dice, weeks)):
        for day in range(7):
            on = START + timedelta(days=7 * week + day)
            for kind, weekly in zeal.items():
                count = poisson(dice, weekly * share * (0.19 if day < 5 else 0.025)) if share else 0
                if count:
                    rows.append(("manual", on.isoformat(), kind, count))
    known: tuple[Fact, ...] = figures_of(dice)
    lived = Evidence(Journal.of(rows), checklist(dice.uniform(0.4, 1.0)), known, log_since=START if rows else None)
    true = Series.build(truth, lived, START + timedelta(days=7 * weeks))
    readings, totals = [], []
    off = {pillar: dice.gauss(0.0, noise.deviation) for pillar in PILLARS}
    for day in range(noise.every, 7 * weeks + 1, noise.every):
        on = START + timedelta(days=day)
        # LinkedIn has counted what was done until yesterday.
        estimate = true.estimate(on - timedelta(days=1))
        shown = {}
        for pillar in PILLARS:
            fresh = dice.gauss(0.0, noise.deviation)
            off[pillar] = noise.persistence * off[pillar] + fresh * math.sqrt(1 - noise.persistence**2)
            value = estimate.pillars[pillar].raw + off[pillar]
            shown[pillar.value] = round(min(25.0, max(0.0, value)), noise.decimals)
        readings.append(OfficialScore(on, **shown))
        totals.append(estimate.raw_total)
    return replace(lived, readings=tuple(readings)), totals


def told(seed: int, weeks: int, effort: Effort = phases, noise: Noise = Noise()) -> list[Told]:
    """Every reading from the second on, foretold by what was known the day before."""
    evidence, totals = life(seed, weeks, effort, noise)
    series = Series.build(MODEL, evidence, evidence.readings[-1].on)
    found = []
    for (before, reading), oracle in zip(pairwise(evidence.readings), totals[1:], strict=True):
        estimate = series.estimate(reading.on - timedelta(days=1))
        official, naive = (sum(each.pillars.values()) for each in (reading, before))
        found.append(Told(official, estimate.total, estimate.low, estimate.high, naive, oracle))
    return found


def many(members: int, weeks: int, effort: Effort = phases, noise: Noise = Noise(), *, seed: int = 0) -> list[Errors]:
    """The errors of each of that many members."""
    return [Errors.of(told(1000 * seed + each, weeks, effort, noise)) for each in range(members)]


def together(members: Sequence[Errors]) -> Errors:
    """The mean over members who have as many readings each."""
    return Errors(
        sum(each.n for each in members),
        fmean(each.ours for each in members),
        fmean(each.naive for each in members),
        fmean(each.oracle for each in members),
        fmean(each.coverage for each in members),
    )
