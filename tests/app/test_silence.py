"""The silence of an open workspace is told by its own plan."""

from __future__ import annotations

from datetime import date, timedelta

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.silence import current_silence
from ssi_coach.domain.records import Activity, Pause, PlanCard


def test_the_plan_of_last_week_counts_also_after_the_first_tick_of_today(coach: Coach) -> None:
    today = coach.standing.today
    monday = coach.standing.week.shift(-1).monday
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", monday)))
    days: list[date] = [monday + timedelta(days=n) for n in (2, 4, 5)]
    coach.do(intents.AddCards(tuple(PlanCard(coach.new_id(), day, "comment") for day in days)))
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", today)))
    found = current_silence(coach)
    assert found is not None
    assert found.days == tuple(days)
    coach.do(intents.AddPause(Pause(days[0], days[-1])))
    assert current_silence(coach) is None
