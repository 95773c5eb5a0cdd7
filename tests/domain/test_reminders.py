"""Whatever the clock and the computer do, a reminder comes when it should, and once."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.reminders import PATIENCE, Dealt, Slot, due, hush, put_off, shown

MORNING = Slot((1, 2, 3, 4, 5), 8 * 60 + 30)
FRIDAY = Slot((5,), 15 * 60, look_back=True)
EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)


class Wall:
    """The wall clock of a place."""

    def __init__(self, name: str = "Europe/Berlin") -> None:
        self.zone = ZoneInfo(name)

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def minute(self, moment: datetime) -> int:
        local = moment.astimezone(self.zone)
        return local.hour * 60 + local.minute

    def moment(self, day: date, minute: int) -> datetime:
        return datetime.combine(day, time(minute // 60, minute % 60), self.zone).astimezone(UTC)


WALL = Wall()


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """A moment of 2026 by the clock in Berlin; 23 November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=WALL.zone).astimezone(UTC)


def test_it_comes_at_its_time_and_once() -> None:
    slots = (MORNING, FRIDAY)
    assert due(slots, Dealt(), at(23, 8, 29), WALL) is None
    assert due(slots, Dealt(), at(23, 8, 30), WALL) is MORNING
    dealt = shown(Dealt(), at(23, 8, 30))
    assert due(slots, dealt, at(23, 8, 31), WALL) is None
    assert due(slots, dealt, at(24, 8, 30), WALL) is MORNING
    assert due(slots, dealt, at(28, 8, 30), WALL) is None
    assert due(slots, dealt, at(27, 15), WALL) is FRIDAY


def test_slept_through_it_comes_once_on_waking_within_reason_and_the_same_day() -> None:
    assert due((MORNING,), Dealt(), at(23, 12, 30), WALL) is MORNING
    assert due((MORNING,), Dealt(), at(23, 12, 31), WALL) is None
    late = Slot(EVERY_DAY, 23 * 60)
    assert due((late,), Dealt(), at(23, 23, 59), WALL) is late
    assert due((late,), Dealt(), at(24, 0, 30), WALL) is None
    hourly = tuple(Slot(EVERY_DAY, hour * 60) for hour in (9, 10, 11))
    assert due(hourly, Dealt(), at(23, 11, 30), WALL) is hourly[-1]
    assert due(hourly, shown(Dealt(), at(23, 11, 30)), at(23, 11, 40), WALL) is None


def test_put_off_it_comes_again() -> None:
    dealt = shown(Dealt(), at(27, 15))
    soon = put_off(dealt, FRIDAY, "10", at(27, 15, 1), WALL)
    assert due((MORNING,), soon, at(27, 15, 10), WALL) is None
    again = due((MORNING,), soon, at(27, 15, 11), WALL)
    assert again is not None and again.look_back
    assert due((MORNING,), shown(soon, at(27, 15, 11)), at(27, 15, 12), WALL) is None
    tomorrow = put_off(dealt, FRIDAY, "tomorrow", at(27, 15, 1), WALL)
    assert due((), tomorrow, at(28, 14, 59), WALL) is None
    assert due((), tomorrow, at(28, 15), WALL) is not None
    assert due((), tomorrow, at(28, 19, 1), WALL) is None
    assert due((), tomorrow, at(29, 15), WALL) is None
    assert due((), put_off(dealt, FRIDAY, "60", at(27, 15), WALL), at(27, 16), WALL) is not None


def test_quiet_for_today_is_today_only() -> None:
    dealt = hush(put_off(Dealt(), MORNING, "60", at(23, 8), WALL), at(23, 8), WALL)
    assert due((MORNING,), dealt, at(23, 9), WALL) is None
    assert due((MORNING,), dealt, at(24, 8, 30), WALL) is MORNING
    kept = hush(put_off(Dealt(), MORNING, "tomorrow", at(23, 8), WALL), at(23, 8), WALL)
    assert kept.snoozed == at(24, 8, 30)


def test_a_clock_that_was_wrong_does_not_silence_for_ever() -> None:
    wrong = shown(Dealt(), at(23, 8, 30, month=12))
    assert due((MORNING,), wrong, at(23, 8, 30), WALL) is MORNING
    # Set back by an hour: what was shown is not shown again.
    assert due((MORNING,), shown(Dealt(), at(23, 9)), at(23, 8, 30), WALL) is None


@pytest.mark.parametrize(("day", "month", "hour", "minute"), [(29, 3, 2, 30), (25, 10, 2, 30)])
def test_on_the_days_the_clocks_change_it_comes_once(day: int, month: int, hour: int, minute: int) -> None:
    slot = Slot(EVERY_DAY, hour * 60 + minute)
    now, dealt, times = datetime(2026, month, day, 0, tzinfo=WALL.zone).astimezone(UTC), Dealt(), []
    for _ in range(24 * 60):
        if due((slot,), dealt, now, WALL) is not None:
            times.append(now)
            dealt = shown(dealt, now)
        now += timedelta(minutes=1)
    assert len(times) == 1
    # 02:30 is skipped in spring: it comes when the clocks have gone forward.
    assert times[0].astimezone(WALL.zone).strftime("%H:%M") == ("03:30" if month == 3 else "02:30")


slot = st.builds(
    Slot,
    st.lists(st.integers(1, 7), min_size=1, max_size=7, unique=True).map(lambda days: tuple(sorted(days))),
    st.integers(0, 1439),
    st.booleans(),
)
steps = st.lists(
    st.one_of(
        st.integers(1, 90),  # seconds go by
        st.integers(60, 40_000),  # asleep
        st.integers(-80_000, -1),  # the clock is set back, by less than a day
    ),
    max_size=60,
)


@given(st.lists(slot, min_size=1, max_size=4), steps, st.sampled_from(["Europe/Berlin", "Asia/Kathmandu", "UTC"]))
def test_none_comes_twice_and_none_too_late(slots: list[Slot], moves: list[int], place: str) -> None:
    wall = Wall(place)
    now = datetime(2026, 10, 24, 21, tzinfo=UTC)
    dealt, seen = Dealt(), set()
    for move in [0, *moves]:
        now += timedelta(seconds=move)
        found = due(slots, dealt, now, wall)
        if found is None:
            continue
        time_of = wall.moment(wall.day(now), found.minute)
        assert timedelta() <= now - time_of <= PATIENCE
        back = dealt.until is not None and dealt.until - now > timedelta(days=1)
        assert back or (time_of, found) not in seen
        seen.add((time_of, found))
        dealt = shown(dealt, now)


@given(st.lists(slot, min_size=1, max_size=3), st.integers(0, 3600))
def test_who_is_there_all_day_misses_none(slots: list[Slot], begin: int) -> None:
    now = datetime(2026, 11, 22, 23, tzinfo=UTC) + timedelta(seconds=begin)
    start, dealt, got = now, shown(Dealt(), now), set()
    while WALL.day(now) < WALL.day(start) + timedelta(days=2):
        if (found := due(slots, dealt, now, WALL)) is not None:
            got.add((WALL.day(now), found.minute))
            dealt = shown(dealt, now)
        now += timedelta(minutes=5)
    wanted = {
        (day, each.minute)
        for each in slots
        for day in (WALL.day(start), WALL.day(start) + timedelta(days=1))
        if day.isoweekday() in each.days and start < WALL.moment(day, each.minute)
    }
    # Two within five minutes are one reminder: the later.
    assert got <= wanted
    for day, minute in wanted:
        assert any(day == other and minute <= later < minute + 5 + 1 for other, later in got)
