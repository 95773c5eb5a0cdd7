"""What each action does to the record."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import Intent
from ssi_coach.app.standing import Change, Standing
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity, Annotation, Fact, Goal, OfficialScore, Pause, PlanCard, Routine
from tests.app.conftest import MakeCoach

DAY = timedelta(days=1)


def test_a_new_workspace_knows_its_time_zone_and_nothing_else(coach: Coach) -> None:
    assert coach.standing.records.person.time_zone == "UTC"
    assert coach.standing.undo is None
    assert not coach.standing.grounded
    assert coach.standing.read_only is None


def test_every_subscriber_gets_the_standing_and_what_it_touched(coach: Coach) -> None:
    heard: list[Standing] = []
    coach.subscribe(heard.append)
    returned = coach.do(intents.TickItem("photo", True, coach.standing.today))
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", coach.standing.today)))
    coach.unsubscribe(heard.append)
    coach.undo()
    assert heard[0] is returned
    assert [standing.changed for standing in heard] == [{Change.CHECKLIST}, {Change.ACTIVITIES, Change.PERSON}]


def test_a_tick_moves_the_brand_pillar(coach: Coach) -> None:
    today = coach.standing.today
    before = coach.standing.series.estimate(today).total
    assert coach.do(intents.TickItem("photo", True, today)).series.estimate(today).total > before
    assert coach.do(intents.TickItem("photo", False, today)).series.estimate(today).total == before


def test_a_changed_figure_is_a_dated_fact_and_the_person_has_the_latest(coach: Coach) -> None:
    today = coach.standing.today
    coach.do(intents.ChangePerson({"connections": 800, "sales_navigator": False}, today - 30 * DAY))
    coach.do(intents.ChangePerson({"connections": 812, "name": "Anna Berg"}, today))
    records = coach.standing.records
    assert records.facts == (
        Fact("connections", None, 800),
        Fact("sales_navigator", None, 0),
        Fact("connections", today, 812),
    )
    assert (records.person.connections, records.person.sales_navigator, records.person.name) == (
        812,
        False,
        "Anna Berg",
    )
    coach.do(intents.ChangePerson({"connections": None}, today))
    assert coach.standing.records.person.connections is None
    assert {fact.key for fact in coach.standing.records.facts} == {"sales_navigator"}


def test_where_there_are_activities_the_log_has_a_first_day(coach: Coach) -> None:
    today = coach.standing.today
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", today - 4 * DAY)))
    coach.do(intents.ChangePerson({"log_since": today - 9 * DAY}, today))
    assert coach.standing.records.person.log_since == today - 9 * DAY
    coach.do(intents.ChangePerson({"log_since": None}, today))
    assert coach.standing.records.person.log_since == today - 4 * DAY


def test_pauses_that_overlap_become_one(coach: Coach) -> None:
    first = date(2026, 7, 1)
    coach.do(intents.AddPause(Pause(first, first + 4 * DAY, "Sweden")))
    coach.do(intents.AddPause(Pause(first + 10 * DAY, first + 12 * DAY)))
    coach.do(intents.AddPause(Pause(first + 3 * DAY, first + 10 * DAY, "ill")))
    assert coach.standing.records.pauses == (Pause(first, first + 12 * DAY, "Sweden; ill"),)
    coach.do(intents.AddPause(Pause(first + 13 * DAY, first + 13 * DAY)))
    assert len(coach.standing.records.pauses) == 2


def test_a_score_can_be_recorded_moved_and_deleted(coach: Coach) -> None:
    today = coach.standing.today
    coach.do(intents.RecordScore(OfficialScore(today - DAY, 18.1, 10.4, 13.2, 20.6)))
    assert coach.standing.records.readings[0].total == 62.3
    coach.do(intents.RecordScore(OfficialScore(today, 18.5, 10.4, 13.2, 20.6), replaces=today - DAY))
    assert [(reading.on, reading.brand) for reading in coach.standing.records.readings] == [(today, 18.5)]
    coach.do(intents.DeleteScore(today))
    assert coach.standing.records.readings == ()


def test_notes_goals_and_routines(coach: Coach) -> None:
    today, week = coach.standing.today, coach.standing.week
    coach.do(intents.Annotate(today, "note", "new headline"))
    assert coach.standing.records.annotations == (Annotation(today, "note", "new headline"),)
    coach.do(intents.DeleteAnnotation(today, "note", "new headline"))
    assert coach.standing.records.annotations == ()
    coach.do(intents.WriteReflection(week, " Better openers. \n"))
    assert coach.standing.records.reflections == {week: "Better openers."}
    coach.do(intents.WriteReflection(week, " "))
    assert coach.standing.records.reflections == {}
    coach.do(intents.SetGoal(Goal("call", 3)))
    coach.do(intents.SetGoal(Goal("call", 4)))
    assert coach.standing.records.goals == (Goal("call", 4),)
    with pytest.raises(InputProblem, match="at least one"):
        coach.do(intents.SaveRoutine(Routine(coach.new_id(), "empty", ())))


def _refused(today: date) -> list[tuple[Intent, str]]:
    def log(**more: Any) -> Intent:
        return intents.LogActivity(Activity(**{"id": "a", "kind": "comment", "on": today, **more}))

    def person(**changes: Any) -> Intent:
        return intents.ChangePerson(changes, today)

    return [
        (intents.TickItem("foto", True, today), "nearest is “photo”"),
        (intents.TickItem("recent_post", True, today), "cannot be ticked"),
        (intents.TickItem("photo", True, today + DAY), "in the future"),
        (log(kind="coment"), "nearest is “comment”"),
        (log(count=0), "out of range"),
        (log(count=100_001), "out of range"),
        (log(on=today + DAY), "in the future"),
        (log(on=date(1999, 1, 1)), "out of range"),
        (log(id=""), "An id has"),
        (log(note="x" * 20_001), "at most 20000"),
        (log(value=float("nan")), "out of range"),
        (intents.AddCards((PlanCard("c", today, "comment", 0),)), "out of range"),
        (intents.AddCards((PlanCard("c", today, "comment", 1, -1),)), "out of range"),
        (intents.AddCards((PlanCard("c", today, "comment", 1, 0, 99_999),)), "out of range"),
        (intents.AddPause(Pause(today, today - DAY)), "ends on the day it begins"),
        (intents.RecordScore(OfficialScore(today, 26)), "between 0 and 25"),
        (intents.RecordScore(OfficialScore(today + DAY, 20)), "in the future"),
        (intents.RecordScore(OfficialScore(today, 0, 0, 0, 0)), "All zeros"),
        (intents.SetGoal(Goal("score", 101)), "out of range"),
        (intents.SetGoal(Goal("cals", 3)), "nearest is “call”"),
        (person(nam="Anna"), "nearest is “name”"),
        (person(connections=-1), "does not fit"),
        (person(connections=1.5), "does not fit"),
        (person(connections=True), "does not fit"),
        (person(sales_navigator=1), "does not fit"),
        (person(invite_acceptance=1.2), "does not fit"),
        (person(work_days=(0, 1)), "does not fit"),
        (person(time_zone="Mars/Olympus"), "does not fit"),
        (person(time_zone=None), "time zone is needed"),
    ]


def test_what_cannot_be_is_refused_in_one_sentence(coach: Coach) -> None:
    before = coach.document()
    for intent, sentence in _refused(coach.standing.today):
        with pytest.raises(InputProblem, match=sentence):
            coach.do(intent)
    assert coach.document() == before


def test_what_is_remembered_of_this_machine_is_no_undo_step(make_coach: MakeCoach) -> None:
    coach = make_coach()
    coach.state_set("review_offered", "2026-W47")
    assert coach.standing.undo is None
    assert make_coach().state_get("review_offered") == "2026-W47"
    coach.state_set("review_offered", None)
    assert coach.state_get("review_offered") is None


def test_ids_are_unique_and_sort_in_the_order_they_were_made(make_coach: MakeCoach, clock: Any) -> None:
    coach = make_coach()
    made = [coach.new_id() for _ in range(500)]
    clock.forward(milliseconds=1)
    made += [coach.new_id() for _ in range(500)]
    assert sorted(set(made)) == made
    assert {id[14] for id in made} == {"7"}
