"""Does it pay off: no links where there are none, the planted one where there is one, and nothing from too little."""

from __future__ import annotations

import math
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.scoring.payoff import LAGS, MIN_WEEKS, Findings, pay_off, varied
from tests.conftest import SOAK
from tests.scoring.payoff_members import PILLARS, RESULTS, WAYS, linked, member, steady

MEMBERS = 200
SAMPLE = MEMBERS if SOAK else 40
"""Members looked at; all of them in soak."""


def claims(seed: int, weeks: int, way: str, results_way: str | None = None) -> bool:
    other = WAYS[results_way] if results_way else None
    return bool(pay_off(*member(seed, weeks, WAYS[way], other), PILLARS, seed).links)


def at_most(share: float, of: int) -> float:
    """So many of ``of`` may be told of a link; where only a sample is looked at, with room for its luck."""
    room = 0.0 if of >= MEMBERS else 2 * math.sqrt(share * (1 - share) * of)
    return share * of + room


@pytest.mark.unmeasured
def test_links_are_claimed_of_few_members_whose_results_have_nothing_to_do_with_it() -> None:
    ways = list(WAYS)
    told = sum(claims(seed, (26, 40, 52)[seed % 3], ways[seed % len(ways)]) for seed in range(SAMPLE))
    assert told <= at_most(0.05, SAMPLE)


@pytest.mark.unmeasured
@pytest.mark.parametrize("way", WAYS)
def test_however_work_and_results_go_on_from_week_to_week(way: str) -> None:
    members = MEMBERS if SOAK else 20
    told = sum(claims(1000 + seed, 40, way) for seed in range(members))
    # Each way by itself, with room for luck: two hundred members tell 5 % only to within 3.
    assert told <= 0.05 * members + 2 * math.sqrt(0.05 * 0.95 * members)


@pytest.mark.unmeasured
def test_short_and_long_times() -> None:
    for weeks in (MIN_WEEKS, 20, 104) if SOAK else (MIN_WEEKS, 20):
        members = MEMBERS if SOAK and weeks < 100 else 24
        told = sum(claims(3000 + seed, weeks, list(WAYS)[seed % len(WAYS)]) for seed in range(members))
        assert told <= 0.05 * members + 2 * math.sqrt(0.05 * 0.95 * members)


@pytest.mark.unmeasured
def test_a_planted_link_is_found() -> None:
    found = lags = 0
    for seed in range(SAMPLE):
        (series, results), cause, result, lag = linked(seed, 40, steady)
        links = [link for link in pay_off(series, results, PILLARS, seed).links if link.cause == cause]
        right = [link for link in links if link.result == result]
        found += bool(right)
        lags += any(link.lag == lag for link in right)
    assert found >= 0.7 * SAMPLE
    assert lags >= 0.9 * found


def test_a_link_says_which_way_and_how_late() -> None:
    dice = Random(5)
    work = [float(dice.randint(0, 20)) for _ in range(60)]
    later = [None] * 10 + [work[week - 3] for week in range(10, 60)]
    fewer = [None if value is None else 20 - value for value in later]
    (link,) = pay_off({"comment": work}, {"call": later}).links
    assert (link.cause, link.result, link.lag, link.weeks) == ("comment", "call", 3, 50)
    assert link.rho == pytest.approx(1, abs=1e-9)
    (link,) = pay_off({"comment": work}, {"call": fewer}).links
    assert (link.lag, link.rho) == (3, pytest.approx(-1, abs=1e-9))


def test_what_only_grows_together_is_no_link() -> None:
    dice = Random(8)
    work = [week / 2 + dice.gauss(0, 1) for week in range(60)]
    calls = [week / 3 + dice.gauss(0, 1) for week in range(60)]
    assert not pay_off({"comment": work}, {"call": calls}).links


def test_silent_below_twelve_weeks() -> None:
    work = [float(week * 7 % 11) for week in range(MIN_WEEKS)]
    assert pay_off({"comment": work[1:]}, {"call": work[1:]}) == Findings(MIN_WEEKS - 1)
    findings = pay_off({"comment": work}, {"call": work})
    assert findings.weeks == MIN_WEEKS
    assert findings.tried > 0
    assert findings.links


def test_what_hardly_varies_is_not_compared() -> None:
    same = [3.0] * 40
    work = [float(week % 5) for week in range(40)]
    assert not varied(same)
    assert not varied([0.0] * 37 + [1.0] * 3)
    assert varied(work)
    assert pay_off({"comment": work}, {"call": same}) == Findings(40)
    assert pay_off({"comment": same}, {"call": work}) == Findings(40)
    assert pay_off({}, {"call": work}) == Findings(40)
    assert pay_off({"comment": work}, {}) == Findings(0)


def test_the_same_again_is_the_same_to_the_bit() -> None:
    (series, results), *_ = linked(2, 40, steady)
    assert pay_off(series, results, PILLARS, 1) == pay_off(series, results, PILLARS, 1)


def test_it_can_be_stopped() -> None:
    class Enough(Exception):
        pass

    def stop() -> None:
        raise Enough

    with pytest.raises(Enough):
        pay_off(*member(1, 40, steady), PILLARS, tick=stop)


figures = st.one_of(st.none(), st.integers(0, 5).map(float))


@pytest.mark.unmeasured
@given(
    st.integers(0, 40).flatmap(
        lambda weeks: st.lists(st.lists(figures, min_size=weeks, max_size=weeks), min_size=4, max_size=4)
    )
)
def test_any_weeks_give_findings_that_make_sense(columns: list[list[float | None]]) -> None:
    findings = pay_off({"comment": columns[0], "score": columns[1]}, {"call": columns[2], "meeting": columns[3]})
    assert findings.weeks == sum(a is not None and b is not None for a, b in zip(columns[2], columns[3], strict=True))
    for link in findings.links:
        assert -1 <= link.rho <= 1
        assert 0 < link.p <= 0.05
        assert 0 <= link.lag <= LAGS
        assert MIN_WEEKS <= link.weeks <= findings.weeks


def test_the_simulated_members_have_every_kind_of_result() -> None:
    series, results = member(1, 40, steady)
    assert set(results) == set(RESULTS)
    assert {len(values) for values in (*series.values(), *results.values())} == {52}
