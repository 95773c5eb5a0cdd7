"""Hold on Today: offered from 60 on, with a week that keeps the score and what of it is not planned yet."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards, ChangePerson, LogActivity, RecordScore
from ssi_coach.app.plan_week import cards_of, default_plan_week
from ssi_coach.app.states.hold import HoldState, hold_state, may_hold
from ssi_coach.domain.records import Activity, OfficialScore
from tests.lives import live

TODAY = date(2026, 11, 23)


def state(coach: Coach) -> HoldState | None:
    return hold_state(coach.standing, coach.cards(default_plan_week(coach.standing)))


@pytest.fixture
def high(coach: Coach) -> Coach:
    """Somebody at about 66 who comments."""
    for back in range(1, 29):
        coach.do(LogActivity(Activity(coach.new_id(), "comment", TODAY - timedelta(days=back), 3)))
    coach.do(RecordScore(OfficialScore(TODAY - timedelta(days=1), 20.0, 15.0, 13.0, 19.0)))
    coach.do(ChangePerson({"week_minutes": 600}, TODAY))
    return coach


def test_no_number_without_ground(coach: Coach) -> None:
    assert not may_hold(coach.standing)
    assert state(coach) is None


def test_below_60_with_something_to_win_there_is_nothing_to_hold(coach: Coach) -> None:
    live(coach)
    assert not may_hold(coach.standing)
    assert state(coach) is None


def test_from_60_on_a_week_keeps_the_score(high: Coach) -> None:
    assert may_hold(high.standing)
    held = state(high)
    assert held is not None
    assert held.high
    assert held.total == round(high.standing.series.estimate(TODAY).total)
    assert 0 < held.minutes < 600
    assert held.minutes + held.spare == 600
    assert held.routine and all(count > 0 for _, count in held.routine)


@pytest.mark.unmeasured
def test_once_on_the_plan_it_is_not_offered_again(high: Coach) -> None:
    held = state(high)
    assert held is not None and held.plan is not None
    high.do(AddCards(cards_of(held.plan, high.catalogue, high.new_id)))
    again = state(high)
    assert again is not None
    assert again.minutes == held.minutes
    assert again.plan is None or again.plan.planned_minutes < held.minutes / 4


@pytest.mark.parametrize("changes", [{"week_minutes": 0}, {"work_days": ()}])
def test_without_time_nothing_is_held(high: Coach, changes: dict[str, object]) -> None:
    high.do(ChangePerson(changes, TODAY))
    assert state(high) is None
