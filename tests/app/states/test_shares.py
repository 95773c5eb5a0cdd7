"""Shares shown beside each other add up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.app.states.shares import percents


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ((1, 1, 1), (34, 33, 33)),
        ((405, 405, 190), (41, 40, 19)),
        ((335, 335, 330), (34, 33, 33)),
        ((0, 0, 5), (0, 0, 100)),
        ((0, 0, 0), (0, 0, 0)),
        ((1, 2, 3), (17, 33, 50)),
    ],
)
def test_three_shares(parts: tuple[int, ...], shown: tuple[int, ...]) -> None:
    assert percents(parts) == shown


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6))
def test_they_make_a_hundred_and_none_is_off_by_a_whole_per_cent(parts: list[int]) -> None:
    shown = percents(parts)
    assert sum(shown) == (100 if any(parts) else 0)
    assert all(abs(one - 100 * part / sum(parts)) < 1 for one, part in zip(shown, parts, strict=True) if sum(parts))
