"""Invented members of a LinkedIn that counts otherwise than we do: how well is its next score foretold?

Every member's true points, half-lives and references differ from the model's by a factor of 0.5 to 1.8. They work in
phases (some weeks much, some little), log what they do, and read LinkedIn's score once a week; it carries noise that
is like that of the week before. Everything comes from the seed.
"""

from __future__ import annotations

import csv
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import fmean

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import Fact, OfficialScore
from ssi_coach.resources import catalogue
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import Model, build_model
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, checklist, facts

START = date(2026, 1, 5)
NOISE = 0.345
"""Standard deviation of a pillar's noise: that of the four together misses by 0.55 on average."""
PERSISTENCE = 0.5
"""How much of a week's noise is still there a week later."""
HABITS = {
    "post": 2.0,
    "comment": 12.0,
    "reply": 5.0,
    "reaction": 15.0,
    "people_search": 4.0,
    "profile_visit": 12.0,
    "message": 10.0,
    "engagement_received": 40.0,
    "connection_added": 5.0,
    "group_post": 0.5,
}


@dataclass(frozen=True, slots=True)
class Foretold:
    """One prediction of a total: made from what was known before; ``naive`` is the reading before."""

    official: float
    predicted: float
    low: float
    high: float
    naive: float


@dataclass(frozen=True, slots=True)
class Accuracy:
    n: int
    mae: float
    naive: float
    coverage: float

    @classmethod
    def of(cls, rows: list[Foretold]) -> Accuracy:
        return cls(
            len(rows),
            fmean(abs(row.predicted - row.official) for row in rows),
            fmean(abs(row.naive - row.official) for row in rows),
            fmean(1.0 if row.low <= row.official <= row.high else 0.0 for row in rows),
        )


def foretell(evidence: Evidence) -> Iterator[Foretold]:
    """Every whole reading from the second on, foretold by what was known the day before."""
    readings = [reading for reading in evidence.readings if any(reading.pillars.values())]
    series = Series.build(MODEL, evidence, readings[-1].on)
    for before, reading in pairwise(readings):
        estimate = series.estimate(reading.on - timedelta(days=1))
        official, naive = (sum(each.pillars.values()) for each in (reading, before))
        yield Foretold(official, estimate.total, estimate.low, estimate.high, naive)


def _true_model(dice: random.Random) -> Model:
    def factor() -> float:
        return math.exp(dice.uniform(math.log(0.5), math.log(1.8)))

    return build_model(
        catalogue(),
        {
            part.id: {"points": part.points * factor()}
            | ({"reference": part.reference * factor()} if part.kind != "state" else {})
            | ({"half_life": part.half_life * factor()} if part.kind == "flow" else {})
            for part in catalogue().components.values()
        },
    )


def member(seed: int, weeks: int) -> Evidence:
    """A member's log and readings over some weeks."""
    dice = random.Random(seed)
    truth = _true_model(dice)
    zeal = {kind: dice.uniform(0.0, 2.0) * weekly for kind, weekly in HABITS.items()}
    effort = 1.0
    rows: list[tuple[str, str, str, int]] = []
    for day in range(7 * weeks):
        if day % 7 == 0 and dice.random() < 0.15:
            effort = dice.choice((0.1, 0.5, 1.0, 1.8))
        on = START + timedelta(days=day)
        for kind, weekly in zeal.items():
            mean = weekly * effort * (0.19 if on.weekday() < 5 else 0.025)
            count = poisson(dice, mean)
            if count:
                rows.append(("manual", on.isoformat(), kind, count))
    known = figures_of(dice)
    lived = Evidence(Journal.of(rows), checklist(dice.uniform(0.4, 1.0)), known, log_since=START)
    true = Series.build(truth, lived, START + timedelta(days=7 * weeks))
    noise = dict.fromkeys(PILLARS, 0.0)
    readings = []
    for week in range(1, weeks + 1):
        on = START + timedelta(days=7 * week)
        # LinkedIn has counted what was done until yesterday.
        estimate = true.estimate(on - timedelta(days=1))
        shown = {}
        for pillar in PILLARS:
            fresh = dice.gauss(0.0, NOISE * math.sqrt(1 - PERSISTENCE**2))
            noise[pillar] = PERSISTENCE * noise[pillar] + fresh
            shown[pillar.value] = round(min(25.0, max(0.0, estimate.pillars[pillar].raw + noise[pillar])), 3)
        readings.append(OfficialScore(on, **shown))
    return Evidence(lived.journal, lived.checklist, known, tuple(readings), log_since=START)


def figures_of(dice: random.Random) -> tuple[Fact, ...]:
    """What a person can look up about themselves; some leave half of it out."""
    figures = {
        "connections": dice.lognormvariate(6.2, 0.8),
        "senior_connections": dice.lognormvariate(4.2, 0.8),
        "endorsements": dice.uniform(0, 80),
        "followers": dice.lognormvariate(6.5, 1.0),
        "viewers_90d": dice.lognormvariate(4.5, 0.8),
        "invite_acceptance": dice.uniform(0.2, 0.8),
    }
    return facts(**{key: value for key, value in figures.items() if dice.random() < 0.6})


def poisson(dice: random.Random, mean: float) -> int:
    limit, count, product = math.exp(-mean), 0, dice.random()
    while product > limit:
        count += 1
        product *= dice.random()
    return count


def simulate(members: int, weeks: int, seed: int = 0) -> Accuracy:
    """How well the scores of that many members are foretold a week ahead."""
    return Accuracy.of([row for each in range(members) for row in foretell(member(1000 * seed + each, weeks))])


def real_series(name: str) -> Evidence:
    """A member's real readings (tests/data), of whom nothing else is known."""
    with (Path(__file__).parents[1] / "data" / name).open(encoding="utf-8", newline="") as file:
        readings = tuple(
            OfficialScore(date.fromisoformat(row["on"]), **{p.value: float(row[p.value]) for p in PILLARS})
            for row in csv.DictReader(file)
        )
    return Evidence(readings=readings)
