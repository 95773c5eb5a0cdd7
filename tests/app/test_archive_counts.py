"""The same deeds told once more, on the days of another clock, are the same deeds."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.app.archive_counts import inside_both, larger_counts
from ssi_coach.domain.network import Coverage

FIRST = date(2026, 1, 5)
DAYS = 10
END = FIRST + timedelta(days=DAYS + 1)

hours = st.integers(0, 24 * DAYS - 1)


def by_day(deeds: list[int], shift: int = 0) -> dict[date, int]:
    return dict(Counter(FIRST + timedelta(days=(hour + shift) // 24) for hour in deeds))


def together(known: dict[date, int], told: dict[date, int], end: date = END) -> dict[date, int]:
    mine, theirs = ([Coverage("comments", min(days), last)] for days, last in ((told, end), (known, END)))
    return {**known, **dict(larger_counts(told, known, inside_both("comment", mine, theirs)))}


@given(st.lists(hours, min_size=1, max_size=15), st.sampled_from([-12, -5, 1, 9, 14]))
def test_another_time_zone_makes_no_deeds_and_takes_none(deeds: list[int], shift: int) -> None:
    once = together(by_day(deeds), by_day(deeds, shift))
    assert sum(once.values()) == len(deeds)
    assert together(once, by_day(deeds, shift)) == once


@given(st.lists(hours, min_size=1, max_size=15), st.lists(st.integers(0, 23), min_size=1, max_size=5))
def test_what_is_new_since_is_counted(deeds: list[int], since: list[int]) -> None:
    """A later archive has all of it, more of the last day that is known, and more after it."""
    last = 24 * (DAYS + 1)
    more = by_day([*deeds, *(last + hour for hour in since), *(last + 24 + hour for hour in since)])
    assert together(by_day(deeds), more, END + timedelta(days=3)) == more
