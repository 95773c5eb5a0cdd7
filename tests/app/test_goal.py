"""The goal in words, and levers to play with: what people are told, and that nothing is told without ground."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ssi_coach.app.chart import score_chart
from ssi_coach.app.coach import Coach
from ssi_coach.app.goal import SCORE, goal_problem, goal_progress, reach_words, score_goal
from ssi_coach.app.intents import AddPause, ChangePerson, LogActivity, RecordScore, SetGoal
from ssi_coach.app.review import build_review
from ssi_coach.app.states.ahead import LEVERS, ahead_state, daily_routine, minutes_a_week, routine_request
from ssi_coach.domain.records import Activity, Goal, OfficialScore, Pause, RoutineItem
from ssi_coach.scoring.goal import Reach, farthest, least_minutes
from tests.lives import live

TODAY = date(2026, 11, 23)
LATER = TODAY + timedelta(days=91)


@pytest.fixture
def anna(coach: Coach) -> Coach:
    live(coach)
    return coach


def told(coach: Coach) -> str:
    progress = goal_progress(coach.standing)
    assert progress is not None
    return str(progress.text)


def test_without_a_goal_or_without_ground_nothing_is_said(coach: Coach) -> None:
    assert score_goal(coach.standing) is None and goal_progress(coach.standing) is None
    coach.do(SetGoal(Goal(SCORE, 50.0, LATER)))
    assert goal_progress(coach.standing) is None
    assert not ahead_state(coach.standing).grounded


def test_a_goal_is_told_with_what_is_missing_and_where_going_on_leads(anna: Coach) -> None:
    anna.do(SetGoal(Goal(SCORE, 55.0, LATER)))
    progress = goal_progress(anna.standing)
    assert progress is not None and progress.going_on is not None
    assert progress.now == anna.standing.series.estimate(TODAY).total
    missing = round(55 - round(progress.now, 1), 1)
    assert f"55.0 by 2027-02-22; {missing} to go" in str(progress.text)
    assert progress.going_on > progress.now + 0.2
    anna.do(SetGoal(Goal(SCORE, round(progress.now + 0.15, 2), LATER)))
    assert "gets you there" in told(anna)
    anna.do(SetGoal(Goal(SCORE, progress.going_on + 0.001, LATER)))
    assert f"about {int(progress.going_on)}: more is needed" in told(anna)
    anna.do(SetGoal(Goal(SCORE, 20.0, LATER)))
    assert "is reached, and going on like this keeps it" in told(anna)
    anna.do(SetGoal(Goal(SCORE, 90.0)))
    assert str(told(anna)).startswith("Your goal is 90.0; ")
    anna.do(SetGoal(Goal(SCORE, 20.0)))
    assert "is reached: you are at" in told(anna)


def test_a_goal_whose_day_is_over_asks_for_a_new_one(anna: Coach) -> None:
    for target, day, words in (
        (55.0, TODAY - timedelta(days=1), "Choose a new day"),
        (20.0, TODAY - timedelta(days=1), "Time for a new one"),
        (55.0, TODAY, "Today is the day"),
    ):
        anna.do(SetGoal(Goal(SCORE, target, day)))
        assert words in told(anna)
    assert score_chart(anna.standing).goal is not None
    anna.do(SetGoal(Goal(SCORE, 55.0, TODAY - timedelta(days=1))))
    assert score_chart(anna.standing).goal is None


def test_the_review_of_the_last_weeks_tells_the_goal_and_older_ones_do_not(anna: Coach) -> None:
    anna.do(SetGoal(Goal(SCORE, 55.0, LATER)))
    standing = anna.standing
    last = build_review(standing, standing.week.shift(-1))
    assert last.goal is not None and last.goal.now == last.end_total
    assert build_review(standing, standing.week.shift(-2)).goal is None
    chart = score_chart(standing)
    assert chart.goal == Goal(SCORE, 55.0, LATER) and chart.floor <= 55.0 <= chart.ceiling
    assert score_chart(standing, "brand").goal is None


@pytest.mark.parametrize("target", [50.0, 54.0, 55.0, 60.0, 99.0])
def test_there_is_room_for_the_text_on_the_line_of_the_goal(anna: Coach, target: float) -> None:
    anna.do(SetGoal(Goal(SCORE, target, LATER)))
    for chart in (score_chart(anna.standing), ahead_state(anna.standing).chart):
        assert chart.ceiling == 100.0 or chart.ceiling >= target + 3.0


def test_what_cannot_be_a_goal_is_said_in_a_sentence(anna: Coach) -> None:
    standing = anna.standing
    for target, day, words in (
        (None, LATER, "from 0 to 100"),
        (120.0, LATER, "from 0 to 100"),
        (float("nan"), LATER, "from 0 to 100"),
        (0.0, LATER, "from 0 to 100"),
        (20.0, LATER, "already"),
        (60.0, TODAY, "choose a later day"),
        (60.0, date(2020, 1, 1), "choose a later day"),
        (60.0, farthest(TODAY) + timedelta(days=1), "so far ahead"),
    ):
        assert words in str(goal_problem(standing, target, day))
    assert goal_problem(standing, 60.0, LATER) is None


def test_what_it_takes_in_words() -> None:
    reach = Reach(55.0, LATER, "fits", 48.0, 49.0, 55.2, 210, None, None, 150, None)
    least, own = map(str, reach_words(reach, 5))
    assert "at least 210 minutes a week, 42 on each working day" in least
    assert "With the 150 minutes you have set aside it is not reached" in own
    assert len(reach_words(replace(reach, own_minutes=240), 5)) == 1
    assert "it takes until 2027-03-01" in str(reach_words(replace(reach, own_day=date(2027, 3, 1)), 5)[1])
    assert "set aside no minutes" in str(reach_words(replace(reach, own_minutes=0), 5)[1])
    later = replace(reach, answer="later", minutes=900, total=54.9, earliest=date(2027, 4, 1))
    # What is missed is never told as if it were reached.
    assert "about 54. It can be reached by 2027-04-01" in str(reach_words(later, 5)[0])
    assert "Not within two years" in str(reach_words(replace(later, answer="never", earliest=None), 5)[0])
    assert "alone are enough" in str(reach_words(replace(reach, minutes=0), 5)[0])
    assert "no working days" in str(reach_words(replace(reach, answer="no_days"), 0)[0])
    assert "excluded" in str(reach_words(replace(reach, answer="no_kinds"), 5)[0])
    assert reach_words(replace(reach, answer="past"), 5) == ()


def test_the_request_is_for_a_week_that_repeats(anna: Coach) -> None:
    anna.do(ChangePerson({"work_days": (1, 3), "week_minutes": 90}, TODAY))
    monday = anna.standing.week.shift(1).monday
    anna.do(AddPause(Pause(monday, monday + timedelta(days=20))))
    request = routine_request(anna.standing)
    assert [day.isoweekday() for day in request.days] == [1, 3] and request.minutes == 90


def test_levers_begin_with_what_is_done_and_the_path_is_the_usual_one(anna: Coach) -> None:
    state = ahead_state(anna.standing)
    assert len(state.levers) == LEVERS and not state.idle
    assert all(0.0 < lever.usual <= lever.most for lever in state.levers)
    assert state.path[0].total == anna.standing.series.estimate(TODAY).total
    assert state.chart.points[-1].day == LATER == state.path[-1].day
    assert [p.day for p in state.chart.points] == sorted({p.day for p in state.chart.points})
    same = state.what_if({lever.kind: lever.usual for lever in state.levers})
    assert all(abs(a.total - b.total) < 1e-9 for a, b in zip(same, state.path, strict=True))
    more = state.what_if({"comment": 40.0})
    assert more[0] == state.path[0] and more[-1].total > state.path[-1].total


def test_with_one_reading_and_no_work_there_is_a_path_and_levers_to_try(coach: Coach) -> None:
    coach.do(RecordScore(OfficialScore(TODAY, 10.0, 5.0, 2.0, 12.0)))
    state = ahead_state(coach.standing)
    assert state.grounded and state.idle
    assert len(state.levers) == LEVERS and not any(lever.usual for lever in state.levers)
    assert state.what_if({"comment": 15.0})[-1].total > state.path[-1].total


def test_a_year_without_data_is_a_path_too(coach: Coach) -> None:
    old = TODAY - timedelta(days=400)
    coach.do(LogActivity(Activity(coach.new_id(), "comment", old, 5)))
    coach.do(RecordScore(OfficialScore(old, 10.0, 5.0, 2.0, 12.0)))
    state = ahead_state(coach.standing)
    assert state.idle and all(0.0 <= p.low <= p.total <= p.high <= 100.0 for p in state.path)
    reach = least_minutes(coach.standing.series, routine_request(coach.standing), 40.0, LATER)
    assert reach.answer in ("fits", "later", "never") and reach_words(reach, 5)


def test_a_weeks_amounts_as_what_is_done_on_a_working_day(anna: Coach) -> None:
    wanted = {"comment": 15.0, "post": 1.0, "message": 4.0}
    assert daily_routine(wanted, (1, 2, 3, 4, 5)) == (RoutineItem("comment", 3), RoutineItem("message", 1))
    assert daily_routine({"post": 1.0}, (1, 2, 3, 4, 5)) == ()
    kinds = anna.standing.catalogue.kinds
    assert minutes_a_week(anna.standing.catalogue, {"comment": 10.0}) == 10 * kinds["comment"].minutes
