"""Streaks and silences are fair: weekends, holidays and one bad day cost nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import Pause
from ssi_coach.domain.week import Week
from ssi_coach.scoring.habit import longest_streak, silence, spread_usual, streak, usual_amounts
from tests.scoring.lives import TODAY

NOW = Week.of(TODAY)


def weeks(*shares: float | None, missed_days: int = 3) -> dict[Week, tuple[int, float, int]]:
    """Shares done, the running week last; None = no plan. What was missed lies on several days."""
    return {
        NOW.shift(number - len(shares) + 1): (
            0 if share is None else 10,
            share or 0.0,
            0 if share == 1 else missed_days,
        )
        for number, share in enumerate(shares)
    }


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        ((), 0),
        ((1.0,), 1),
        ((1.0, 0.7, 0.9, 0.2), 3),
        ((1.0, 0.5, 0.9, 0.0), 1),
        ((1.0, 0.69, 1.0), 1),
        ((1.0, None, 0.8, None), 2),
        ((0.0, 0.0), 0),
    ],
)
def test_a_week_counts_when_seventy_per_cent_of_its_plan_was_done(shares: tuple[float, ...], expected: int) -> None:
    assert streak(weeks(*shares), (), TODAY) == expected


def test_weeks_that_are_not_there_have_no_plan() -> None:
    assert streak({NOW.shift(-1): (5, 1.0, 0), NOW.shift(-9): (5, 0.8, 1), NOW.shift(1): (5, 1.0, 0)}, (), TODAY) == 2


def test_a_pause_freezes_the_weeks_whose_work_days_it_touches() -> None:
    lived = weeks(0.9, 0.3, 0.9, 0.0)
    middle = NOW.shift(-2)
    assert streak(lived, (), TODAY) == 1
    assert streak(lived, (Pause(middle.days[2], middle.days[3]),), TODAY) == 2
    assert streak(lived, (Pause(middle.days[5], middle.days[6]),), TODAY) == 1
    assert streak(lived, (Pause(middle.days[5], middle.days[6]),), TODAY, (6,)) == 2
    assert streak(weeks(0.9, 0.8, 0.9, 0.0), (Pause(middle.monday, middle.sunday),), TODAY) == 3


def test_one_missed_day_does_not_break_it() -> None:
    three_days, many_cards = (3, 2 / 3, 1), (15, 0.6, 1)
    for forgiven in (three_days, many_cards):
        assert streak({**weeks(1.0, 0.0, 1.0, 0.0), NOW.shift(-2): forgiven}, (), TODAY) == 3
    assert streak({**weeks(1.0, 0.0, 1.0, 0.0), NOW.shift(-2): (15, 0.6, 2)}, (), TODAY) == 1


def test_a_week_in_which_nothing_was_done_is_no_missed_day() -> None:
    assert streak({**weeks(1.0, 0.0, 1.0, 0.0), NOW.shift(-2): (1, 0.0, 1)}, (), TODAY) == 1


def logged(*days: date, source: str = "manual") -> Journal:
    return Journal.of([(source, day.isoformat(), "comment", 1) for day in days])


TUESDAY = date(2026, 11, 17)


def test_after_three_planned_days_without_an_entry_the_app_asks() -> None:
    assert silence(logged(TUESDAY), (), (), date(2026, 11, 20)) is None
    found = silence(logged(TUESDAY), (), (), date(2026, 11, 21))
    assert found is not None
    assert found.since == date(2026, 11, 18)
    assert [day.day for day in found.days] == [18, 19, 20]
    assert silence(Journal(), (), (), TODAY) is None


def test_the_first_tick_of_the_day_is_no_answer_to_what_happened_before() -> None:
    back = date(2026, 11, 26)
    assert silence(logged(TUESDAY, back), (), (), back) == silence(logged(TUESDAY), (), (), back) is not None
    assert silence(logged(TUESDAY, back - timedelta(days=1)), (), (), back) is None
    assert silence(logged(back), (), (), back) is None
    archived = Journal.of([("archive", TUESDAY.isoformat(), "comment", 1), ("manual", back.isoformat(), "post", 1)])
    assert silence(archived, (), (), back) is not None


def test_planned_days_are_those_with_cards_or_else_the_work_days() -> None:
    cards = {date(2026, 11, 19), date(2026, 11, 21)}
    assert silence(logged(TUESDAY), cards, (), TODAY) is None
    later = silence(logged(TUESDAY), cards, (), TODAY + timedelta(days=1))
    assert later is not None
    assert [day.day for day in later.days] == [19, 21, 23]
    weekend = silence(logged(TUESDAY), (), (), TODAY + timedelta(days=9), (6, 7))
    assert weekend is not None
    assert [day.isoweekday() for day in weekend.days] == [6, 7, 6, 7]


def test_a_pause_is_no_silence() -> None:
    assert silence(logged(TUESDAY), (), (Pause(date(2026, 11, 18), date(2026, 11, 20)),), TODAY) is None


def test_where_an_archive_ends_the_app_asks_at_once() -> None:
    found = silence(logged(TUESDAY, source="archive"), (), (), date(2026, 11, 19))
    assert found is not None
    assert found.days == (date(2026, 11, 18),)
    assert silence(logged(TUESDAY, source="archive"), (), (), date(2026, 11, 18)) is None


def test_usual_is_the_mean_of_the_last_28_logged_days() -> None:
    rows = [("manual", (TODAY - timedelta(days=2 * n)).isoformat(), "comment", 2) for n in range(1, 29)]
    rows += [("manual", (TODAY - timedelta(days=300)).isoformat(), "comment", 500)]
    rows += [("archive", (TODAY - timedelta(days=2)).isoformat(), "comment", 9)]
    rows += [("assumed", (TODAY - timedelta(days=3)).isoformat(), "comment", 99)]
    rows += [
        ("manual", (TODAY - timedelta(days=4)).isoformat(), "call", 7),
        ("manual", TODAY.isoformat(), "comment", 80),
    ]
    usual = usual_amounts(Journal.of(rows), TODAY)
    assert usual == {"comment": (27 * 2 + 9) / 28, "call": 7 / 28}
    assert usual_amounts(Journal.of(rows), TODAY, {"comment"}) == {"comment": 63 / 28}
    assert usual_amounts(Journal(), TODAY) == {}


@given(
    st.dictionaries(st.sampled_from(["comment", "post", "message"]), st.floats(0.01, 20)),
    st.sets(st.integers(0, 60), max_size=30),
)
def test_usual_amounts_are_spread_to_their_sum(usual: dict[str, float], shifts: set[int]) -> None:
    days = [TODAY + timedelta(days=shift) for shift in shifts]
    spread = spread_usual(usual, days)
    assert spread == spread_usual(usual, sorted(days, reverse=True))
    assert sorted(spread) == sorted(days)
    for kind, mean in usual.items():
        counts = [spread[day].get(kind, 0) for day in sorted(days)]
        assert abs(sum(counts) - mean * len(days)) <= 0.5 + 1e-9
        assert not counts or max(counts) - min(counts) <= 1
        assert all(count > 0 for day in days for count in spread[day].values())


def test_an_archive_ends_on_its_own_day_and_what_was_only_received_is_no_entry() -> None:
    old = logged(TUESDAY, source="archive")
    ended = date(2026, 11, 19)
    found = silence(old, (), (), date(2026, 11, 21), archive_end=ended)
    assert found is not None
    assert (found.since, found.days) == (date(2026, 11, 20), (date(2026, 11, 20),))
    assert silence(old, (), (), date(2026, 11, 20), archive_end=ended) is None
    assert silence(old, (), (), TODAY, archive_end=TODAY) is None
    liked = Journal.of([("archive", "2026-11-20", "engagement_received", 4)])
    assert silence(liked, (), (), TODAY) is None


@given(
    st.lists(st.tuples(st.integers(0, 3), st.sampled_from((0.0, 0.5, 0.8, 1.0)), st.integers(0, 3)), max_size=12),
    st.integers(0, 12),
)
def test_the_longest_row_that_reaches_into_a_span_holds_the_one_at_its_end(
    lived: list[tuple[int, float, int]], back: int
) -> None:
    weeks = {NOW.shift(-place): week for place, week in enumerate(lived)}
    at_the_end, ever = streak(weeks, (), TODAY), longest_streak(weeks, (), TODAY)
    assert at_the_end <= longest_streak(weeks, (), TODAY, since=NOW.shift(-back)) <= ever
