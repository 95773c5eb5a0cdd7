"""Small planning problems, random by seed, and the best plan of each by trying everything there is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import NamedTuple

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.week import Week
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.outlook import Outlook
from ssi_coach.scoring.plan_board import Board
from ssi_coach.scoring.plan_rules import LIMITS, PUBLISHING, PlanRequest, Rules
from ssi_coach.scoring.planner import horizon_of
from ssi_coach.scoring.series import Series
from tests.scoring.lives import MODEL, checklist, facts

TODAY = date(2026, 11, 23)
MOST_TRIED = 4000
"""Plans of one instance; instances with more are left out."""


class Instance(NamedTuple):
    series: Series
    request: PlanRequest


def workspace(random: Random) -> Series:
    """A member with any past, from none at all to a busy one, with any readings."""
    rows = []
    if random.random() < 0.75:
        kinds = random.sample(list(MODEL.catalogue.kinds), random.randint(1, 8))
        for _ in range(random.randint(1, 120)):
            day = TODAY - timedelta(days=random.randint(0, 70))
            source = "archive" if random.random() < 0.2 else "manual"
            rows.append((source, day.isoformat(), random.choice(kinds), random.randint(1, 6)))
    readings = tuple(
        OfficialScore(
            TODAY - timedelta(days=ago),
            **{pillar.value: random.choice([0.0, 25.0, round(random.uniform(0, 25), 2)]) for pillar in PILLARS},
        )
        for ago in random.sample(range(60), random.choice([0, 0, 1, 3]))
    )
    known = facts(connections=random.randint(0, 3000)) if random.random() < 0.5 else ()
    journal, known_readings = Journal.of(rows), tuple(sorted(readings, key=lambda reading: reading.on))
    evidence = Evidence(journal, checklist(random.random()), known, known_readings, log_since=journal.first_day)
    return Series.build(MODEL, evidence, TODAY)


def instance(seed: int) -> Instance:
    """One planning problem: any workspace, two to five kinds, any minutes, days, done and planned work."""
    random = Random(seed)
    while True:
        series = workspace(random)
        week = Week.of(TODAY).shift(random.choice([0, 0, 0, 1, 6]))
        days = tuple(sorted(random.sample(week.days, random.randint(1, 7))))
        allowed = random.sample(list(LIMITS), random.randint(2, 5))
        done = {kind: random.randint(1, LIMITS[kind].week) for kind in LIMITS if random.random() < 0.15}
        kept = {
            day.toordinal(): {random.choice(list(LIMITS)): random.randint(1, 4)}
            for day in week.days
            if random.random() < 0.15
        }
        request = PlanRequest(
            week,
            days,
            random.choice([random.randint(1, 60), random.randint(30, 200), random.randint(60, 400)]),
            frozenset(LIMITS) - set(allowed),
            random.choice([None, None, None, *PILLARS, "results"]),
            done if random.random() < 0.5 else {},
            kept if random.random() < 0.5 else {},
            published=random.random() < 0.4,
            sales_navigator=random.random() < 0.6,
            acceptance=random.random(),
            day_minutes=random.choice([240, 240, 30, 60]),
        )
        tried = 1
        rules = Rules.of(MODEL, request, TODAY)
        for kind in rules.kinds:
            tried *= len(rules.offered(kind))
        if tried <= MOST_TRIED:
            return Instance(series, request)


def board_of(problem: Instance) -> Board:
    series, request = problem
    outlook = Outlook.build(series, horizon_of(request.week, series.today))
    return Board.of(outlook, Rules.of(series.model, request, series.today), request.emphasis, request.acceptance)


def plans(board: Board) -> Iterator[dict[str, int]]:
    """Every plan that keeps the rules."""
    rules = board.rules
    for counts in product(*(rules.offered(kind) for kind in rules.kinds)):
        plan = {kind: count for kind, count in zip(rules.kinds, counts, strict=True) if count}
        if rules.kept_by(plan) and board.fits(plan):
            yield plan


def optimum(board: Board) -> float:
    """The most that any plan is worth. Where a post is wanted and can be afforded, a plan has one; unless it would be
    worth less for it than a plan of the minutes just short of that."""
    best_posting, without, shortest = 0.0, [(0, 0.0)], None
    for plan in plans(board):
        worth, minutes = board.worth(plan), board.rules.minutes(plan)
        if board.rules.post_wanted and any(plan.get(kind) for kind in PUBLISHING):
            best_posting = max(best_posting, worth)
            if plan.get("post"):
                shortest = minutes if shortest is None else min(minutes, shortest)
        without.append((minutes, worth))
    if shortest is None:
        return max(worth for _, worth in without)
    return max(best_posting, max(worth for minutes, worth in without if minutes < shortest))
