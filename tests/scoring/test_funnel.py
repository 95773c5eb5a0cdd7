"""The funnel: its intervals against published ones, and what it says of stages that were left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.scoring.funnel import Z95, funnel, rate, wilson

KINDS = ("conversation", "call", "meeting", "proposal", "contract")
COUNTS = st.lists(st.integers(0, 400), min_size=5, max_size=5)


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [
        # Newcombe 1998, table I, method 3 (Wilson's score interval, 95 %).
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_intervals_are_the_published_ones(part: int, whole: int, low: float, high: float) -> None:
    assert wilson(part, whole) == pytest.approx((low, high), abs=5e-5)


def test_three_of_eight_is_anything_from_14_to_69_per_cent() -> None:
    low, high = wilson(3, 8)
    assert (round(100 * low), round(100 * high)) == (14, 69)


def test_of_nothing_nothing_is_known() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    assert rate(0, 0) is None


@pytest.mark.parametrize(("part", "whole"), [(2, 1), (-1, 3), (1, 0)])
def test_more_than_there_was_is_no_share(part: int, whole: int) -> None:
    assert rate(part, whole) is None
    with pytest.raises(ValueError, match="of"):
        wilson(part, whole)


@given(st.integers(1, 100_000), st.data())
def test_an_interval_lies_in_0_to_1_holds_the_share_and_mirrors(whole: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(0, whole))
    low, high = wilson(part, whole)
    assert 0 <= low <= part / whole <= high <= 1
    assert low < high
    other = wilson(whole - part, whole)
    assert (1 - other[1], 1 - other[0]) == pytest.approx((low, high), abs=1e-12)


@given(st.integers(2, 5000), st.data())
def test_more_successes_never_lower_an_interval_and_more_cases_narrow_it(whole: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(0, whole - 1))
    low, high = wilson(part, whole)
    more = wilson(part + 1, whole)
    assert more[0] >= low and more[1] >= high
    ten = wilson(10 * part, 10 * whole)
    assert ten[1] - ten[0] < high - low
    wide = wilson(part, whole, 1.3 * Z95)
    assert wide[0] <= low and wide[1] >= high


def test_each_stage_is_held_against_the_one_before() -> None:
    found = funnel(list(zip(KINDS, (40, 20, 8, 3, 1), strict=True)))
    assert [stage.before for stage in found.stages] == [None, "conversation", "call", "meeting", "proposal"]
    assert [stage.rate.share for stage in found.stages if stage.rate] == [0.5, 0.4, 0.375, 1 / 3]
    assert found.through is not None and (found.through.part, found.through.whole) == (1, 40)
    assert found.stages[3].rate is not None and found.stages[3].rate.few
    assert found.stages[1].rate is not None and not found.stages[1].rate.few


def test_a_stage_left_out_by_some_says_nothing_of_the_next() -> None:
    """Ten conversations, two calls, five meetings: five of ten met, not five of two."""
    found = funnel(list(zip(KINDS, (10, 2, 5, 0, 1), strict=True)))
    calls, meetings, proposals, contracts = found.stages[1:]
    assert (calls.before, meetings.before) == ("conversation", "conversation")
    assert meetings.rate is not None and meetings.rate.share == 0.5
    assert proposals.before == "meeting" and proposals.rate is not None and proposals.rate.share == 0
    assert contracts.before == "meeting" and contracts.rate is not None and contracts.rate.share == 0.2


def test_more_than_all_before_has_no_rate() -> None:
    found = funnel(list(zip(KINDS, (1, 0, 4, 0, 0), strict=True)))
    assert found.stages[2].rate is None and found.stages[2].before is None
    assert found.through is None
    assert funnel([(kind, 0) for kind in KINDS]).empty


@given(COUNTS)
def test_no_rate_is_above_all(counts: list[int]) -> None:
    found = funnel(list(zip(KINDS, counts, strict=True)))
    assert [stage.count for stage in found.stages] == counts
    for stage in found.stages:
        assert (stage.rate is None) == (stage.before is None)
        if stage.rate is not None:
            assert 0 <= stage.rate.low <= stage.rate.share <= stage.rate.high <= 1
