"""What was meant with a day or a week that is none."""

from __future__ import annotations

from datetime import date

import pytest

from ssi_coach.domain.nearest import nearest_day, nearest_week


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("2026-02-30", "2026-02-28"),
        ("2024-02-30", "2024-02-29"),
        ("2026-13-01", "2026-12-01"),
        ("2026-12-32", "2026-12-31"),
        ("30.2.2026", "2026-02-28"),
        (" 2026 / 00 / 00 ", "2026-01-01"),
        ("1999-01-01", "2003-05-05"),
        ("9999-12-31", "2100-12-31"),
        ("0000-00-00", "2003-05-05"),
        ("1066-10-14", "2003-05-05"),
        ("9999-99-99", "2100-12-31"),
    ],
)
def test_the_nearest_day(written, near):
    assert nearest_day(written) == date.fromisoformat(near)


@pytest.mark.parametrize("written", ["", "yesterday", "20261123", "2026-11", "2026-11-23-1", "²026-11-23"])
def test_what_is_not_three_numbers_has_none(written):
    assert nearest_day(written) is None


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("2026-W60", "2026-W53"),
        ("2025-W53", "2025-W52"),
        ("2026-W00", "2026-W01"),
        ("1200 W1", "2003-W19"),
        ("9999-W99", "2100-W52"),
    ],
)
def test_the_nearest_week(written, near):
    assert str(nearest_week(written)) == near


def test_a_word_has_no_nearest_week():
    assert nearest_week("last week") is None
