"""The rank a score comes to, and what a member's own ranks teach."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.records import OfficialScore
from ssi_coach.scoring.rank import SIGMA, SIGMA_RANGE, Ranked, fitted, rank, ranked, score_for, top_percent

DAY = date(2026, 9, 1)


def readings(sigma: float, count: int = 12) -> tuple[OfficialScore, ...]:
    """Weekly readings of a member whose industry is spread with ``sigma``; ranks are whole per cents."""
    return tuple(
        OfficialScore(
            DAY + timedelta(days=7 * week),
            total=32.0 + week,
            industry_average=28.0,
            industry_rank=float(max(1, round(top_percent(32.0 + week, 28.0, sigma)))),
        )
        for week in range(count)
    )


def test_the_published_pairs_are_met() -> None:
    with (Path(__file__).parents[1] / "data" / "rank-points.csv").open(encoding="utf-8", newline="") as file:
        pairs = [row for row in csv.DictReader(file) if row["group_avg"]]
    misses = [abs(top_percent(float(row["score"]), float(row["group_avg"])) - float(row["top_pct"])) for row in pairs]
    assert len(pairs) == 12
    assert fmean(misses) < 2.8
    best = min(
        range(8, 25),
        key=lambda s: fmean(
            (top_percent(float(r["score"]), float(r["group_avg"]), s) - float(r["top_pct"])) ** 2 for r in pairs
        ),
    )
    assert abs(best - SIGMA) <= 2


def test_an_average_member_is_in_the_middle_and_needs_more_for_the_top() -> None:
    found = rank(28.0, readings(14.0), "industry")
    assert found is not None
    assert found.top == 50
    assert [goal for goal, _ in found.needed] == [10, 5, 1]
    scores = [score for _, score in found.needed]
    assert scores == sorted(scores)
    for goal, score in found.needed:
        assert top_percent(score, found.average, found.sigma) == pytest.approx(goal)


@pytest.mark.parametrize("sigma", [9.0, 11.0, 18.0, 22.0])
def test_the_members_own_ranks_fit_the_spread(sigma: float) -> None:
    assert fitted(ranked(readings(sigma), "industry")) == pytest.approx(sigma, rel=0.12)


def test_one_odd_rank_does_not_decide() -> None:
    known = ranked(readings(18.0), "industry")
    assert fitted((*known, Ranked(44.0, 28.0, 99.0))) == pytest.approx(fitted(known), rel=0.05)


@pytest.mark.parametrize("seen", [Ranked(70.0, 30.0, 1.0), Ranked(5.0, 60.0, 99.0), Ranked(30.0, 30.0, 20.0)])
def test_what_says_nothing_of_the_spread_leaves_it(seen: Ranked) -> None:
    assert fitted((seen,) * 8) == pytest.approx(SIGMA, rel=0.02)


def test_nothing_without_an_average() -> None:
    assert rank(50.0, (), "industry") is None
    assert rank(50.0, (OfficialScore(DAY, total=50.0, industry_rank=4.0),), "industry") is None
    assert rank(50.0, readings(14.0), "network") is None


def test_a_group_far_ahead_leaves_out_what_nobody_can_reach() -> None:
    far = (OfficialScore(DAY, total=50.0, network_average=80.0),)
    found = rank(50.0, far, "network")
    assert found is not None
    assert [goal for goal, _ in found.needed] == [10]
    assert score_for(5, 80.0) > 100


@given(
    st.lists(st.builds(Ranked, st.floats(0.1, 100), st.floats(0, 100), st.floats(0, 100)), max_size=40).map(tuple),
    st.floats(0, 100),
)
def test_whatever_was_recorded_the_spread_and_the_rank_stay_sensible(known: tuple[Ranked, ...], score: float) -> None:
    sigma = fitted(known)
    assert SIGMA_RANGE[0] * 0.999 <= sigma <= SIGMA_RANGE[1] * 1.001
    assert 0.0 <= top_percent(score, 30.0, sigma) <= 100.0
    assert top_percent(score + 1, 30.0, sigma) <= top_percent(score, 30.0, sigma)
