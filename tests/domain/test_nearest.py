"""What is named as the nearest can be used."""

from __future__ import annotations

import pytest

from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY
from ssi_coach.domain.nearest import nearest_day, nearest_week
from ssi_coach.domain.week import Week


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("2026-02-30", "2026-02-28"),
        ("2024-02-30", "2024-02-29"),
        ("30.02.2026", "2026-02-28"),
        ("2026-13-01", "2026-12-01"),
        ("2026-12-99", "2026-12-31"),
        ("1066-10-14", str(FIRST_DAY)),
        ("0000-00-00", str(FIRST_DAY)),
        ("2003-01-01", str(FIRST_DAY)),
        ("9999-99-99", str(LAST_DAY)),
        ("soon", "None"),
    ],
)
def test_days(written: str, near: str) -> None:
    assert str(nearest_day(written)) == near


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("2026-W60", "2026-W53"),
        ("2025-W53", "2025-W52"),
        ("2026-W00", "2026-W01"),
        ("0000-W01", str(Week.of(FIRST_DAY))),
        ("9999-W99", str(Week.of(LAST_DAY))),
        ("next", "None"),
    ],
)
def test_weeks(written: str, near: str) -> None:
    assert str(nearest_week(written)) == near
