"""From a workspace to a request, and from a proposal to cards and words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ssi_coach.app.intents import AddCards, AddPause, ChangePerson, LogActivity, RecordScore, SetDone
from ssi_coach.app.plan_week import cards_of, check_plan_week, default_plan_week, promise, request_of, work_days
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity, OfficialScore, Pause, PlanCard
from ssi_coach.scoring.outlook import Gain
from ssi_coach.scoring.planner import plan_week
from tests.lives import live


def test_a_request_knows_what_is_done_and_planned(coach):
    today = coach.standing.today
    week = coach.standing.week
    yesterday_week = week.monday - timedelta(days=3)
    coach.do(LogActivity(Activity("a", "comment", today, 3)))
    coach.do(LogActivity(Activity("b", "post", yesterday_week, 1)))
    coach.do(AddCards((PlanCard("c", today, "message", 4, 0, 20), PlanCard("d", week.sunday, "call", 1, 0, 30))))
    coach.do(SetDone({"c": 1}))
    asked = request_of(coach.standing, week, coach.cards(week))
    assert asked.minutes == 150 and asked.published
    assert asked.done == {"comment": 3, "message": 1} == asked.done_today
    assert asked.kept == {today.toordinal(): {"message": 3}, week.sunday.toordinal(): {"call": 1}}
    assert asked.kept_minutes == {today.toordinal(): 15, week.sunday.toordinal(): 30}


def test_days_are_those_worked_without_pauses(coach):
    week = coach.standing.week.shift(1)
    coach.do(ChangePerson({"work_days": (1, 3, 6), "week_minutes": 60}, coach.standing.today))
    coach.do(AddPause(Pause(week.monday, week.monday)))
    assert work_days(coach.standing, week) == (week.days[2], week.days[5])
    assert request_of(coach.standing, week, ()).minutes == 60


def test_when_no_working_day_is_left_the_next_week_is_planned(coach):
    assert default_plan_week(coach.standing) == coach.standing.week
    coach.do(AddPause(Pause(coach.standing.today, coach.standing.week.sunday)))
    assert default_plan_week(coach.standing) == coach.standing.week.shift(1)


def test_a_proposal_becomes_cards_in_one_step(coach):
    week = coach.standing.week
    plan = plan_week(coach.standing.series, request_of(coach.standing, week, ()))
    cards = cards_of(plan, coach.standing.catalogue, coach.new_id)
    coach.do(AddCards(cards))
    assert {(card.on, card.kind, card.count, card.minutes) for card in coach.cards(week)} == {
        (item.on, item.kind, item.count, item.minutes) for item in plan.items
    }
    coach.undo()
    assert coach.cards(week) == ()


@pytest.mark.parametrize(
    ("once", "kept", "told"),
    [
        (2.4, 4.6, "Keep this up: about +5 by 2026-12-23. Only this week: +2."),
        (0.49, 1.5, "Keep this up: about +2 by 2026-12-23. Only this week: less than half a point."),
        (0.1, 0.4, "Even kept up, this adds less than half a point by 2026-12-23: it holds what you have."),
    ],
)
def test_a_promise_is_in_whole_points(coach, once, kept, told):
    plan = plan_week(coach.standing.series, request_of(coach.standing, coach.standing.week, ()))
    plan = replace(plan, gain=Gain(once, ()), kept_up=Gain(kept, ()), on=date(2026, 12, 23))
    assert str(promise(plan, grounded=True)) == told
    assert "once your profile" in str(promise(plan, grounded=False))
    assert promise(replace(plan, items=()), grounded=True) is None


def test_a_week_that_is_over_or_years_ahead_is_refused(coach):
    today, week = coach.standing.today, coach.standing.week
    check_plan_week(week, today)
    check_plan_week(week.shift(52), today)
    for wrong in (week.shift(-1), week.shift(53)):
        with pytest.raises(InputProblem):
            check_plan_week(wrong, today)


@pytest.mark.unmeasured
def test_near_the_ends_of_two_pillars_more_minutes_are_not_worse(coach):
    """Where all kinds are tied together, the search cannot be exhaustive; it must not be lost for all that."""
    live(coach)
    coach.do(RecordScore(OfficialScore(coach.standing.today, 24.0, 10.0, 10.0, 24.5)))
    standing = coach.standing
    worths = [
        plan_week(standing.series, request_of(standing, standing.week, (), minutes=minutes)).worth
        for minutes in (180, 200, 220, 240, 280, 300)
    ]
    assert worths == sorted(worths)
    assert worths[-1] > 1.2 * worths[0]
