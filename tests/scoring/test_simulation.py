"""How well the estimate foretells LinkedIn's next score, on invented and on real members."""

from __future__ import annotations

import os

import pytest

from tests.scoring.simulation import Accuracy, foretell, real_series, simulate

MEMBERS = 60 if os.environ.get("SSI_SOAK") == "1" else 24


def test_invented_members_are_foretold_far_better_than_same_as_last_time() -> None:
    """Noise alone misses by about 0.55; the design measured 0.59 against 1.39, with 84 % inside the 80 % range."""
    accuracy = simulate(MEMBERS, 26, seed=7)
    assert accuracy.n == MEMBERS * 25
    assert accuracy.mae < 0.65
    assert accuracy.mae < 0.5 * accuracy.naive
    assert 0.75 <= accuracy.coverage <= 0.92


@pytest.mark.parametrize(("name", "rows"), [("ssi-series-a.csv", 7), ("ssi-series-b.csv", 9)])
def test_real_and_nearly_flat_series_are_foretold_as_well_as_by_same_as_last_time(name: str, rows: int) -> None:
    """Nothing is known of these members, so "same as last time" cannot be beaten: 0.03 points is their rounding."""
    accuracy = Accuracy.of(list(foretell(real_series(name))))
    assert accuracy.n == rows
    assert accuracy.mae <= accuracy.naive + 0.03
