"""What looking for links and counting with other weights cost: two years of weeks; a ten-year workspace."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path

from ssi_coach.app.states.payoff import WEEKS, payoff_question
from ssi_coach.app.states.weights import effect
from ssi_coach.scoring.payoff import pay_off
from tests.bench.workspaces import coach_of
from tests.scoring.payoff_members import PILLARS, linked, steady


def _quickest(work: Callable[[], object], times: int = 5) -> float:
    found = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        found.append((time.perf_counter() - begin) * 1000)
    return min(found)


def payoff(file: Path) -> dict[str, float]:
    """A member with a link: all exchanges are made. The floor: as many distances of as many weeks."""
    (series, results), *_ = linked(1, WEEKS, steady)
    tried = pay_off(series, results, PILLARS).tried
    point = tuple(float(week) for week in range(WEEKS))
    coach = coach_of(file)
    figures = {
        "found": _quickest(lambda: pay_off(series, results, PILLARS), 3),
        "distances": _quickest(lambda: [math.dist(point, point) for _ in range(500 * tried)], 3),
        "question": _quickest(lambda: payoff_question(coach.standing)),
        "effect": _quickest(lambda: effect(coach.standing, {"brand.posts": {"points": 9.0}})),
    }
    coach.close()
    return figures
