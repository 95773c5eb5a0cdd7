"""ISO weeks: the year with 53, the days at the turn of a year, nonsense refused."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.week import Week, working_day

days = st.dates(min_value=date(2003, 5, 5), max_value=date(2100, 12, 31))


@given(days)
def test_a_day_is_in_its_week(day: date) -> None:
    week = Week.of(day)
    assert day in week
    assert day in week.days
    assert Week.parse(str(week)) == week
    assert week.monday.isoweekday() == 1
    assert week.sunday - week.monday == timedelta(days=6)


@given(days, st.integers(-60, 60))
def test_shifting_is_seven_days_a_week(day: date, weeks: int) -> None:
    week = Week.of(day)
    assert week.shift(weeks).monday == week.monday + timedelta(weeks=weeks)
    assert week.shift(weeks).shift(-weeks) == week


def test_week_53_and_the_turn_of_the_year() -> None:
    assert str(Week.of(date(2027, 1, 3))) == "2026-W53"
    assert Week.parse("2026-W53").shift(1) == Week(2027, 1)
    assert Week.of(date(2024, 12, 30)) == Week(2025, 1)


@pytest.mark.parametrize("text", ["2026-W54", "2025-W53", "2026-W00", "2026-48", "W48", "", "2026-W5", "26-W05"])
def test_no_such_week(text: str) -> None:
    with pytest.raises(ValueError):
        Week.parse(text)


def test_a_day_off_becomes_the_next_working_day() -> None:
    sunday = date(2026, 11, 29)
    assert working_day(sunday, (1, 2, 3, 4, 5)) == date(2026, 11, 30)
    assert working_day(sunday, (7,)) == sunday
    assert working_day(sunday, (6,)) == date(2026, 12, 5)
    assert working_day(sunday, ()) == sunday
