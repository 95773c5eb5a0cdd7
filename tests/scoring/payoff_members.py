"""Invented members for “does it pay off”: weekly activities, a score, and results that have nothing to do with them, or
that one activity brings about. Everything comes from the seed.

`WAYS` are how a figure may go on from week to week. Nothing is shared between activities and results but time itself,
so whatever way both go, a claimed link is a false alarm.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

ACTIVITIES = ("comment", "reply", "post", "message", "invitation")
RESULTS = {"conversation": 3.0, "call": 1.5, "meeting": 1.0, "proposal": 0.5, "contract": 0.2}
PILLARS = frozenset(("brand", "people", "insights", "relationships"))
SCORES = ("score", *sorted(PILLARS))
LINK = 0.648
"""Correlation of an activity with the result it brings, before the result is a whole number: Spearman's is then 0.60 on
average over 40 weeks."""
BEFORE = 12
"""Weeks that were logged before the first result was."""

Way = Callable[[random.Random, int], list[float]]
"""A course of about zero mean and a spread of about one."""


def steady(dice: random.Random, weeks: int) -> list[float]:
    return [dice.gauss(0, 1) for _ in range(weeks)]


def like_before(dice: random.Random, weeks: int, likeness: float = 0.8) -> list[float]:
    """Every week is much like the one before."""
    value, course = dice.gauss(0, 1), []
    for _ in range(weeks):
        course.append(value)
        value = likeness * value + math.sqrt(1 - likeness**2) * dice.gauss(0, 1)
    return course


def growing(dice: random.Random, weeks: int) -> list[float]:
    """Steadily more, or steadily less."""
    slope = dice.choice((-1, 1)) * dice.uniform(1.5, 3.5)
    return [slope * (week / weeks - 0.5) + 0.7 * dice.gauss(0, 1) for week in range(weeks)]


def wandering(dice: random.Random, weeks: int) -> list[float]:
    """A random walk."""
    value, course = 0.0, []
    for _ in range(weeks):
        course.append(value)
        value += dice.gauss(0, 1)
    spread = max(1e-9, math.sqrt(sum(each * each for each in course) / weeks))
    return [each / spread for each in course]


def phases(dice: random.Random, weeks: int) -> list[float]:
    """Some weeks much, some little."""
    level, course = dice.gauss(0, 1.2), []
    for _ in range(weeks):
        if dice.random() < 0.12:
            level = dice.gauss(0, 1.2)
        course.append(level + 0.5 * dice.gauss(0, 1))
    return course


def seasons(dice: random.Random, weeks: int) -> list[float]:
    """A wave of about a year."""
    length, begin = dice.uniform(40, 60), dice.uniform(0, 2 * math.pi)
    return [1.2 * math.sin(begin + 2 * math.pi * week / length) + 0.7 * dice.gauss(0, 1) for week in range(weeks)]


WAYS: dict[str, Way] = {
    "steady": steady,
    "like_before": like_before,
    "growing": growing,
    "wandering": wandering,
    "phases": phases,
    "seasons": seasons,
}


def _poisson(dice: random.Random, mean: float) -> float:
    limit, count, product = math.exp(-min(mean, 600.0)), 0, dice.random()
    while product > limit:
        count += 1
        product *= dice.random()
    return float(count)


def _counts(dice: random.Random, course: Sequence[float], mean: float, swing: float = 0.5) -> list[float]:
    return [_poisson(dice, mean * math.exp(swing * min(3.0, value) - swing * swing / 2)) for value in course]


Member = tuple[dict[str, list[float | None]], dict[str, list[float | None]]]
"""Series and results."""


def member(seed: int, weeks: int, way: Way, results_way: Way | None = None) -> Member:
    """A member whose results are independent of everything. One in four has one mood for all activities."""
    dice = random.Random(f"payoff {seed}")
    span = BEFORE + weeks
    mood = way(dice, span) if dice.random() < 0.25 else None
    series: dict[str, list[float | None]] = {}
    load = [0.0] * span
    for kind in ACTIVITIES:
        course = mood or way(dice, span)
        counts = _counts(dice, course, dice.uniform(0.5, 8))
        series[kind] = list(counts)
        load = [old + each for old, each in zip(load, counts, strict=True)]
    for score in SCORES:
        # Like the estimate: what was done fades over weeks.
        value, shown = sum(load[:4]) / 4 / 0.15, []
        for each in load:
            value = 0.85 * value + each
            shown.append(40 + 0.3 * value + (0.5 * dice.gauss(0, 1) if score != "score" else 0.0))
        series[score] = list(shown)
    other = results_way or way
    courses = {name: other(dice, weeks) for name in RESULTS}
    if dice.random() < 0.5:
        common = other(dice, weeks)
        courses = {
            name: [0.7 * (a + b) for a, b in zip(course, common, strict=True)] for name, course in courses.items()
        }
    unknown: list[float | None] = [None] * BEFORE
    results = {name: unknown + list(_counts(dice, courses[name], mean)) for name, mean in RESULTS.items()}
    return series, results


def linked(seed: int, weeks: int, way: Way, lag: int | None = None) -> tuple[Member, str, str, int]:
    """A member of whom one activity brings about one kind of result some weeks later, with about this correlation.

    Also says which: (member, activity, result, lag).
    """
    series, results = member(seed, weeks, way, steady)
    dice = random.Random(f"link {seed}")
    cause, result = dice.choice(ACTIVITIES), dice.choice(("conversation", "call", "meeting"))
    later = dice.randrange(0, 5) if lag is None else lag
    span = BEFORE + weeks
    values = [each or 0.0 for each in series[cause]]
    mean = sum(values) / span
    spread = math.sqrt(sum((each - mean) ** 2 for each in values) / span) or 1.0
    noisy = [
        LINK * (values[week - later] - mean) / spread + math.sqrt(1 - LINK**2) * dice.gauss(0, 1)
        for week in range(BEFORE, span)
    ]
    # As counts, fine enough that rounding takes little away.
    results[result] = [None] * BEFORE + [float(max(0, round(6 + 2.5 * each))) for each in noisy]
    return (series, results), cause, result, later
