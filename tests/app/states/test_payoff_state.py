"""What “does it pay off” compares: from a workspace to weekly series; and what it claims of people without links."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach import resources
from ssi_coach.app.standing import Records, Standing
from ssi_coach.app.states.payoff import SCORE, payoff_answer, payoff_question, picture, strength, told
from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import ChecklistEntry, Pause
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import build_model
from ssi_coach.scoring.payoff import MAX_SERIES, MIN_WEEKS, Link
from ssi_coach.scoring.series import Series
from tests.conftest import SOAK

TODAY = date(2026, 11, 23)
CATALOGUE = resources.catalogue()
MODEL = build_model(CATALOGUE, {})
TICKED = (ChecklistEntry("photo", None, True),)

Rows = list[tuple[str, str, str, int]]


def standing(rows: Rows, pauses: tuple[Pause, ...] = (), checklist: tuple[ChecklistEntry, ...] = TICKED) -> Standing:
    journal = Journal.of(rows)
    evidence = Evidence(journal, checklist, log_since=journal.first_day)
    records = Records(journal=journal, checklist=checklist, pauses=pauses)
    return Standing(TODAY, CATALOGUE, records, (), Series.build(MODEL, evidence, TODAY))


def weekly(source: str, kind: str, counts: Mapping[int, int]) -> Rows:
    """Weeks ago → how many, all on that week's Tuesday."""
    return [
        (source, (TODAY - timedelta(weeks=back) + timedelta(days=1)).isoformat(), kind, count)
        for back, count in counts.items()
        if count
    ]


def swinging(weeks: int, seed: int = 1) -> dict[int, int]:
    dice = Random(seed)
    return {back: dice.randint(1, 9) for back in range(1, weeks + 1)}


def test_of_hand_and_archive_the_larger_counts() -> None:
    rows = weekly("manual", "comment", swinging(30)) + weekly("manual", "call", swinging(30, 2))
    more = weekly("archive", "comment", dict.fromkeys(range(1, 6), 20))
    asked = payoff_question(standing(rows + more))
    comments = dict(zip(asked.mondays, asked.series["comment"], strict=True))
    assert comments[TODAY - timedelta(weeks=3)] == 20
    assert comments[TODAY - timedelta(weeks=9)] == swinging(30)[9]


def test_what_only_an_archive_tells_is_known_only_while_it_does() -> None:
    rows = weekly("manual", "comment", swinging(40)) + weekly("manual", "call", swinging(40, 2))
    invited = weekly("archive", "invitation", {back: count for back, count in swinging(40, 3).items() if back > 10})
    asked = payoff_question(standing(rows + invited))
    invitations = dict(zip(asked.mondays, asked.series["invitation"], strict=True))
    assert invitations[TODAY - timedelta(weeks=5)] is None
    assert invitations[TODAY - timedelta(weeks=15)] == swinging(40, 3)[15]


def test_an_archive_alone_does_not_say_that_there_was_no_result() -> None:
    rows = weekly("manual", "call", {back: count for back, count in swinging(40, 2).items() if back > 10})
    asked = payoff_question(standing(rows + weekly("archive", "comment", swinging(40))))
    assert asked.weeks == 30
    assert asked.last == TODAY - timedelta(weeks=10, days=1)
    assert asked.stale


def test_a_week_mostly_in_a_pause_is_left_out() -> None:
    rows = weekly("manual", "comment", swinging(20)) + weekly("manual", "call", swinging(20, 2))
    monday = TODAY - timedelta(weeks=4)
    four = Pause(monday, monday + timedelta(days=3))
    three = Pause(monday, monday + timedelta(days=2))
    assert payoff_question(standing(rows, (four,))).weeks == 19
    assert payoff_question(standing(rows, (three,))).weeks == 20


def test_our_own_business_and_what_others_do_are_no_work() -> None:
    rows = weekly("manual", "call", swinging(30, 2)) + weekly("manual", "comment", swinging(30))
    for place, kind in enumerate(("record_ssi", "weekly_review", "message_received", "connection_added")):
        rows += weekly("manual", kind, swinging(30, 10 + place))
    asked = payoff_question(standing(rows))
    assert [key for key in asked.series if key in CATALOGUE.kinds] == ["comment"]


def test_no_more_kinds_than_can_be_told_apart_those_that_take_most_time() -> None:
    kinds = [kind.key for kind in CATALOGUE.kinds.values() if kind.loggable and not kind.result and kind.minutes > 1]
    rows = weekly("manual", "call", swinging(30, 2))
    for place, kind in enumerate(kinds):
        rows += weekly("manual", kind, swinging(30, 20 + place))
    found = [key for key in payoff_question(standing(rows)).series if key in CATALOGUE.kinds]
    assert len(found) == MAX_SERIES
    assert "article" in found
    assert "profile_visit" not in found


def test_without_ground_for_a_number_the_score_is_not_compared() -> None:
    rows = weekly("manual", "comment", swinging(30)) + weekly("manual", "call", swinging(30, 2))
    assert SCORE in payoff_question(standing(rows)).series
    assert SCORE not in payoff_question(standing(rows, checklist=())).series


def test_no_more_than_two_years() -> None:
    rows = weekly("manual", "comment", swinging(200)) + weekly("manual", "call", swinging(200, 2))
    asked = payoff_question(standing(rows))
    assert asked.weeks == 104
    assert len(asked.mondays) == 112


def test_strength_in_words() -> None:
    words = [strength(Link("comment", "call", 0, rho, 0.01, 40)) for rho in (0.7, -0.62, 0.45, 0.3)]
    assert words == ["strong", "strong", "clear", "slight"]


@pytest.mark.unmeasured
def test_of_people_without_any_link_few_are_told_of_one() -> None:
    members = 200 if SOAK else 20
    claimed = sum(bool(told(payoff_answer(payoff_question(_member(seed))))) for seed in range(members))
    assert claimed <= 0.05 * members + (0 if SOAK else 2 * math.sqrt(0.05 * 0.95 * members))


def _member(seed: int) -> Standing:
    """Work in phases and results in phases of their own, by the day."""
    dice = Random(f"state {seed}")
    weeks = dice.choice((26, 40, 60))
    rows: Rows = []
    zeal = luck = 1.0
    means = {kind: dice.uniform(0.3, 1.5) for kind in ("comment", "message", "reply", "invitation", "follow_up")}
    chances = {"conversation": 0.5, "call": 0.25, "meeting": 0.15, "proposal": 0.07, "contract": 0.03}
    for back in range(weeks * 7, 0, -1):
        day = TODAY - timedelta(days=back)
        if day.weekday() == 0:
            zeal = dice.choice((0.3, 1.0, 1.8)) if dice.random() < 0.2 else zeal
            luck = dice.choice((0.4, 1.0, 1.6)) if dice.random() < 0.2 else luck
        if day.weekday() > 4:
            continue
        for kind, mean in means.items():
            if count := sum(dice.random() < mean * zeal / 4 for _ in range(4)):
                rows.append(("manual", day.isoformat(), kind, count))
        for kind, chance in chances.items():
            if back <= weeks * 7 - 42 and dice.random() < chance * luck:
                rows.append(("manual", day.isoformat(), kind, 1))
    return standing(rows)


counts = st.dictionaries(st.integers(-1, 130), st.integers(0, 9), max_size=60)


@given(counts, counts, counts)
def test_any_log_makes_a_question_that_can_be_answered(
    comments: dict[int, int], calls: dict[int, int], told_of: dict[int, int]
) -> None:
    rows = weekly("manual", "comment", comments) + weekly("manual", "call", calls) + weekly("archive", "post", told_of)
    asked = payoff_question(standing([row for row in rows if row[1] <= TODAY.isoformat()]))
    assert (asked.stage == "ready") == (asked.weeks >= MIN_WEEKS)
    assert asked.to_go == max(0, MIN_WEEKS - asked.weeks) or asked.stage == "nothing"
    for link in payoff_answer(asked).links:
        weeks = picture(asked, link)
        assert len(weeks) == asked.weeks
        assert sum(week.cause is not None for week in weeks) == link.weeks
