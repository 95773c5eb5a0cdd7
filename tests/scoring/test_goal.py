"""A goal that is called reachable is reached by doing the plan, and with fewer minutes it is not."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.week import Week
from ssi_coach.resources import catalogue
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.goal import FARTHEST, MOST, STEP, PlannedWeeks, least_minutes
from ssi_coach.scoring.hold import KEPT, hold
from ssi_coach.scoring.outlook import with_work
from ssi_coach.scoring.plan_rules import PlanRequest
from ssi_coach.scoring.series import Series
from tests.conftest import SOAK
from tests.scoring.lives import MODEL, TODAY, member

MORE = 10 if SOAK else 1
WEEK = Week.of(TODAY)
REQUEST = PlanRequest(WEEK, WEEK.days[:5], 150)
LATER = TODAY + timedelta(days=91)


def ordinary(readings: tuple[OfficialScore, ...] = ()) -> Series:
    told = member({"comment": 5, "message": 3}, figures={"connections": 400.0})
    return Series.build(MODEL, replace(told, readings=readings), TODAY)


SERIES = ordinary()
WEEKS = PlannedWeeks(SERIES, REQUEST, 91)


@pytest.mark.unmeasured
@settings(max_examples=8 * MORE, deadline=None)
@given(st.floats(25, 70), st.integers(7, 91))
def test_the_fewest_minutes_reach_it_and_one_step_less_does_not(target: float, ahead: int) -> None:
    least = WEEKS.least(target, ahead)
    if least is None:
        assert WEEKS.total(MOST // STEP * STEP, ahead) < target
    else:
        assert WEEKS.total(least, ahead) >= target
        assert least == 0 or WEEKS.total(least - STEP, ahead) < target


@pytest.mark.unmeasured
@settings(max_examples=8 * MORE, deadline=None)
@given(st.floats(25, 70), st.floats(0, 10))
def test_a_higher_target_never_takes_less(target: float, more: float) -> None:
    least, higher = WEEKS.least(target, 91), WEEKS.least(target + more, 91)
    assert higher is None or (least is not None and least <= higher)


@pytest.mark.unmeasured
def test_doing_the_plan_reaches_the_goal() -> None:
    series = Series.build(MODEL, member({}, figures={"connections": 400.0}), TODAY)
    reach = least_minutes(series, REQUEST, 50.0, LATER)
    assert (reach.answer, reach.there) == ("fits", False)
    assert reach.plan is not None and reach.plan.planned_minutes <= reach.minutes
    by_weekday: dict[int, dict[str, int]] = {}
    for item in reach.plan.items:
        by_weekday.setdefault(item.on.weekday(), {})[item.kind] = item.count
    work = {
        day: by_weekday[(day - 1) % 7]
        for day in range(TODAY.toordinal() + 1, LATER.toordinal() + 1)
        if (day - 1) % 7 in by_weekday
    }
    total = with_work(series, (work,), LATER).estimate(LATER).total
    assert total >= 50.0
    assert abs(total - reach.total) < 1e-6


@pytest.mark.unmeasured
def test_not_by_then_but_later_or_not_at_all() -> None:
    soon = least_minutes(SERIES, REQUEST, 55.0, TODAY + timedelta(days=7))
    assert soon.answer == "later" and soon.earliest is not None
    assert TODAY + timedelta(days=7) < soon.earliest <= TODAY + timedelta(days=FARTHEST)
    assert soon.total < 55.0
    never = least_minutes(SERIES, REQUEST, 99.0, LATER)
    assert (never.answer, never.earliest, never.own_day) == ("never", None, None)


@pytest.mark.unmeasured
def test_with_the_members_own_minutes() -> None:
    rich = least_minutes(SERIES, replace(REQUEST, minutes=600), 45.0, LATER)
    assert rich.own_day is not None and rich.own_day <= LATER
    poor = least_minutes(SERIES, replace(REQUEST, minutes=15), 60.0, LATER)
    assert poor.own_day is None and (poor.own_minutes, poor.answer) == (15, "fits")


@pytest.mark.unmeasured
def test_what_cannot_be_is_said_and_never_an_error() -> None:
    assert least_minutes(SERIES, REQUEST, 50.0, TODAY).answer == "past"
    assert least_minutes(SERIES, REQUEST, 50.0, date(2020, 1, 1)).answer == "past"
    assert least_minutes(SERIES, replace(REQUEST, days=()), 50.0, LATER).answer == "no_days"
    nothing = replace(REQUEST, excluded=frozenset(catalogue().kinds))
    assert least_minutes(SERIES, nothing, 50.0, LATER).answer == "no_kinds"
    assert least_minutes(SERIES, REQUEST, 250.0, LATER).target == 100.0
    assert least_minutes(SERIES, REQUEST, 50.0, date.max).by == TODAY + timedelta(days=FARTHEST)
    there = least_minutes(SERIES, replace(REQUEST, minutes=0), 10.0, LATER)
    assert there.there and (there.answer, there.minutes) == ("fits", 0)
    empty = least_minutes(Series.build(MODEL, Evidence(), TODAY), REQUEST, 40.0)
    assert (empty.answer, empty.by) == ("fits", LATER)
    read = ordinary((OfficialScore(TODAY - timedelta(days=2), brand=9.0, people=3.0, insights=1.0, relationships=9.0),))
    assert least_minutes(read, REQUEST, 40.0, LATER).answer in ("fits", "later", "never")


def test_from_sixty_on_the_fewest_minutes_that_keep_the_score() -> None:
    week = {"comment": 20, "post": 3, "message": 20, "reply": 8, "profile_visit": 20, "people_search": 10}
    told = member({**week, "connection_added": 8}, figures={"connections": 1500.0, "profile_viewers": 400.0})
    series = Series.build(MODEL, told, TODAY)
    kept = hold(series, replace(REQUEST, minutes=600))
    assert kept is not None and kept.total >= 60.0
    assert kept.minutes % STEP == 0 and kept.minutes + kept.spare == 600
    assert kept.later >= kept.total - KEPT
    assert kept.plan.planned_minutes <= kept.minutes
    # Where the minutes do not keep it there is nothing to promise.
    assert hold(series, replace(REQUEST, minutes=30)) is None


def test_where_there_is_much_to_win_nobody_is_told_to_hold() -> None:
    assert hold(SERIES, replace(REQUEST, minutes=300)) is None
    assert hold(SERIES, replace(REQUEST, minutes=0)) is None
    assert hold(SERIES, replace(REQUEST, days=())) is None
