"""The content of a coach's report: what happened between two days, and nothing of what is private."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.coach_report import PRESETS, check_span, preset_span, read_report
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity, Annotation, Goal, OfficialScore, Pause, PlanCard
from ssi_coach.domain.week import Week
from tests.lives import live

FIRST, LAST = date(2026, 11, 2), date(2026, 11, 22)


def log(coach: Coach, kind: str, on: date, count: int = 1, **more: object) -> None:
    coach.do(intents.LogActivity(Activity(coach.new_id(), kind, on, count, **more)))  # type: ignore[arg-type]


def test_the_score_from_the_day_before_to_the_last_day(coach: Coach) -> None:
    coach.do(intents.RecordScore(OfficialScore(date(2026, 10, 20), 10.0, 6.0, 4.0, 14.0)))
    log(coach, "comment", date(2026, 11, 3), 12)
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 18), 14.0, 6.5, 5.0, 14.0)))
    report = read_report(coach, FIRST, LAST)
    series = coach.standing.series
    assert report.start_day == date(2026, 11, 1)
    assert report.total.start == round(series.estimate(date(2026, 11, 1)).total, 1)
    assert report.total.end == round(series.estimate(LAST).total, 1)
    assert round(sum(points for _, points in report.causes), 1) == report.total.change
    assert [reading.on for reading in report.readings] == [date(2026, 11, 18)]
    assert (report.chart.first, report.chart.last) == (date(2026, 11, 1), LAST)


def test_where_ground_for_a_number_came_later_it_begins_there(coach: Coach) -> None:
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 10), 10.0, 6.0, 4.0, 14.0)))
    report = read_report(coach, FIRST, LAST)
    assert report.start_day == date(2026, 11, 10) and report.total.change is not None
    before = read_report(coach, FIRST, date(2026, 11, 9))
    assert before.start_day is None and before.end is None and before.causes == () and not before.chart.points


def test_what_was_done_counts_only_within_the_days(coach: Coach) -> None:
    for day, count in ((date(2026, 11, 1), 7), (FIRST, 2), (date(2026, 11, 10), 3), (LAST, 1), (date(2026, 11, 23), 9)):
        log(coach, "comment", day, count)
    log(coach, "reaction", date(2026, 11, 12), 4)
    log(coach, "connection_added", date(2026, 11, 12), 5)
    log(coach, "call", date(2026, 11, 12), 2)
    habits = read_report(coach, FIRST, LAST).habits
    assert [(line.kind, line.count) for line in habits.kinds] == [("comment", 6), ("reaction", 4)]
    assert [(line.kind, line.count) for line in habits.received] == [("connection_added", 5)]
    assert (habits.work, habits.active_days) == (10, 3)
    assert [step.work for step in habits.steps] == [2, 7, 1]
    assert not habits.months


def test_the_same_time_before_is_told_once_it_is_known(coach: Coach) -> None:
    log(coach, "comment", date(2026, 10, 20), 5)
    assert read_report(coach, FIRST, LAST).habits.kinds == ()
    log(coach, "comment", date(2026, 11, 3))
    assert read_report(coach, FIRST, LAST).habits.kinds[0].before is None
    log(coach, "post", date(2026, 10, 1))
    assert read_report(coach, FIRST, LAST).habits.kinds[0].before == 5


def test_the_plan_of_a_span_that_begins_within_a_week(coach: Coach) -> None:
    for day, done in ((date(2026, 11, 3), True), (date(2026, 11, 5), True), (date(2026, 11, 6), False)):
        card = PlanCard(coach.new_id(), day, "comment", 2, 0, 10)
        coach.do(intents.AddCards((card,)))
        if done:
            coach.do(intents.SetDone({card.id: 2}))
    whole = read_report(coach, FIRST, LAST).habits
    assert (whole.done, whole.planned, whole.kept_weeks, whole.planned_weeks) == (2, 3, 1, 1)
    assert (whole.streak, whole.longest) == (1, 1)
    cut = read_report(coach, date(2026, 11, 4), LAST)
    assert (cut.habits.done, cut.habits.planned) == (1, 2)
    step = cut.habits.steps[0]
    assert (step.first, step.done, step.planned) == (date(2026, 11, 4), 1, 2)
    assert next(row for row in cut.rows if row.area == "insights").planned == 2


def test_the_longest_row_of_weeks_is_never_shorter_than_the_one_at_the_end(coach: Coach) -> None:
    """Seven weeks kept in a row, looked at in the last four of them: seven at the end and seven at most."""
    for ago in range(7):
        card = PlanCard(coach.new_id(), date(2026, 11, 20) - timedelta(weeks=ago), "comment", 1, 0, 5)
        coach.do(intents.AddCards((card,)))
        coach.do(intents.SetDone({card.id: 1}))
    habits = read_report(coach, date(2026, 10, 26), date(2026, 11, 22)).habits
    assert (habits.streak, habits.longest) == (7, 7)
    assert (habits.kept_weeks, habits.planned_weeks) == (4, 4)


def test_pauses_are_cut_to_the_days(coach: Coach) -> None:
    log(coach, "comment", FIRST)
    coach.do(intents.AddPause(Pause(date(2026, 10, 25), date(2026, 11, 3), "ill")))
    coach.do(intents.AddPause(Pause(date(2026, 11, 9), date(2026, 11, 15), "fair")))
    coach.do(intents.AddPause(Pause(date(2026, 11, 23), date(2026, 11, 30))))
    report = read_report(coach, FIRST, LAST)
    assert report.habits.pauses == ((FIRST, date(2026, 11, 3)), (date(2026, 11, 9), date(2026, 11, 15)))
    assert [step.paused for step in report.habits.steps] == [False, True, False]


def test_a_long_span_is_told_month_by_month(coach: Coach) -> None:
    log(coach, "comment", date(2025, 1, 31), 2)
    log(coach, "comment", date(2025, 2, 1), 3)
    card = PlanCard(coach.new_id(), date(2025, 2, 1), "comment", 1, 0, 5)
    coach.do(intents.AddCards((card,)))
    habits = read_report(coach, date(2025, 1, 15), LAST).habits
    assert habits.months
    assert [(step.first, step.last, step.work) for step in habits.steps][:2] == [
        (date(2025, 1, 15), date(2025, 1, 31), 2),
        (date(2025, 2, 1), date(2025, 2, 28), 3),
    ]
    # The week of 1 February 2025 began in January.
    assert [step.planned for step in habits.steps][:2] == [1, 0]
    assert sum(step.planned for step in habits.steps) == habits.planned == 1


def test_results_and_what_they_were_worth_each_currency_for_itself(coach: Coach) -> None:
    log(coach, "conversation", date(2026, 11, 3), 8)
    log(coach, "meeting", date(2026, 11, 4), 4)
    log(coach, "contract", date(2026, 11, 5), value=12000.0, currency="EUR", with_whom="Nordfrakt")
    log(coach, "contract", date(2026, 11, 6), value=500.0, currency="EUR")
    log(coach, "contract", date(2026, 11, 6), value=90.5, currency="SEK")
    log(coach, "proposal", date(2026, 11, 6), value=700.0)
    log(coach, "contract", date(2026, 11, 23), value=1.0, currency="EUR")
    report = read_report(coach, FIRST, LAST)
    assert [(stage.kind, stage.count) for stage in report.funnel.stages] == [
        ("conversation", 8), ("call", 0), ("meeting", 4), ("proposal", 1), ("contract", 3),
    ]  # fmt: skip
    assert report.worth == (
        ("proposal", "", 700.0, 1),
        ("contract", "EUR", 12500.0, 2),
        ("contract", "SEK", 90.5, 1),
    )


def test_the_profile_before_and_after(coach: Coach) -> None:
    coach.do(intents.TickItem("photo", True, date(2026, 10, 1)))
    coach.do(intents.TickItem("headline", True, date(2026, 11, 9)))
    coach.do(intents.TickItem("about", True, date(2026, 11, 4)))
    coach.do(intents.TickItem("skills", True, date(2026, 11, 23)))
    profile = read_report(coach, FIRST, LAST).profile
    assert (profile.start, profile.end) == (1, 3)
    assert profile.ticked == (("about", date(2026, 11, 4)), ("headline", date(2026, 11, 9)))
    assert "skills" in profile.open and "photo" not in profile.open
    assert len(profile.open) == profile.all - 3


def test_person_goal_and_figures(coach: Coach) -> None:
    person = {"name": "Anna Berg", "headline": "h", "industry": "i", "target": "t", "connections": 800}
    coach.do(intents.ChangePerson(person, date(2026, 10, 1)))
    coach.do(intents.ChangePerson({"connections": 850, "followers": 12}, date(2026, 11, 4)))
    coach.do(intents.RecordScore(OfficialScore(date(2026, 10, 20), 10.0, 6.0, 4.0, 14.0)))
    coach.do(intents.SetGoals((Goal("score", 55, date(2027, 2, 28)), Goal("call", 3))))
    report = read_report(coach, FIRST, LAST)
    assert (report.name, report.headline, report.industry, report.target) == ("Anna Berg", "h", "i", "t")
    assert report.figures == (("connections", 800, 850), ("followers", 12, 12))  # first told, it was so before
    assert report.goal is not None and report.goal.target == 55 and report.weekly_goals == (("call", 3),)
    assert report.progress is None
    assert read_report(coach, FIRST, coach.standing.today).progress is not None


def test_without_a_name_it_bears_the_workspaces(coach: Coach) -> None:
    assert read_report(coach, FIRST, LAST).name == coach.workspace.path.stem
    coach.do(intents.ChangePerson({"name": "Klientka Ż & Söner"}, FIRST))
    assert read_report(coach, FIRST, LAST).name == "Klientka Ż & Söner"


def test_notes_of_the_weeks_that_touch_the_days(coach: Coach) -> None:
    for number in (44, 45, 47, 48):
        coach.do(intents.WriteReflection(Week(2026, number), f"w{number}"))
    coach.do(intents.Annotate(date(2026, 11, 6), "note", "launch"))
    report = read_report(coach, date(2026, 11, 3), LAST)
    assert [text for _, text in report.notes] == ["w45", "w47"]
    assert report.annotations == (Annotation(date(2026, 11, 6), "note", "launch"),)


def test_what_is_private_is_not_in_it(coach: Coach) -> None:
    coach.do(intents.ChangePerson({"name": "Anna", "talk_notes": "SECRET talk", "next_talk": LAST}, FIRST))
    log(coach, "comment", FIRST, note="SECRET entry")
    log(coach, "contract", FIRST, value=5.0, currency="EUR", with_whom="SECRET person", note="SECRET note")
    coach.do(intents.AddPause(Pause(FIRST, LAST, "SECRET pause")))
    coach.do(intents.AddCards((PlanCard(coach.new_id(), FIRST, "comment", title="SECRET card", slug="SECRET-slug"),)))
    report = read_report(coach, FIRST, LAST)
    assert "Anna" in repr(report) and "contract" in repr(report)
    assert "SECRET" not in repr(report) and "SECRET" not in repr(report.chart)


def test_an_empty_workspace_has_a_report(coach: Coach) -> None:
    report = read_report(coach, FIRST, LAST)
    assert report.funnel.empty and report.habits.work == 0 and report.end is None and report.notes == ()


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (date(2026, 11, 5), date(2026, 11, 4), "would end on 2026-11-04"),
        (date(2026, 11, 24), date(2026, 11, 30), "begin the report on 2026-11-23 or earlier"),
    ],
)
def test_a_span_that_is_none(first: date, last: date, told: str) -> None:
    with pytest.raises(InputProblem, match=told):
        check_span(first, last, date(2026, 11, 23))


def test_days_to_come_are_left_out(coach: Coach) -> None:
    assert read_report(coach, FIRST, date(2027, 3, 1)).last == coach.standing.today


def test_presets(coach: Coach) -> None:
    today = coach.standing.today
    assert today == date(2026, 11, 23)
    assert preset_span("weeks", coach.standing) == (date(2026, 10, 26), date(2026, 11, 22))
    assert preset_span("quarter", coach.standing) == (date(2026, 7, 1), date(2026, 9, 30))
    assert preset_span("year", coach.standing) == (date(2026, 1, 1), today)
    assert preset_span("all", coach.standing) == (today, today)
    log(coach, "comment", date(2024, 2, 3))
    assert preset_span("all", coach.standing) == (date(2024, 2, 3), today)
    coach.do(intents.WriteReflection(Week(2023, 2), "early"))
    assert preset_span("all", coach.standing)[0] == Week(2023, 2).monday


def test_parts_of_a_time_add_up_to_the_whole(coach: Coach) -> None:
    live(coach)
    first, last = preset_span("all", coach.standing)
    whole = read_report(coach, first, last)
    middle = first + timedelta(days=67)
    parts = (read_report(coach, first, middle), read_report(coach, middle + timedelta(days=1), last))
    for pick in ("work", "active_days", "done", "planned"):
        assert getattr(whole.habits, pick) == sum(getattr(part.habits, pick) for part in parts)
    for stage, *others in zip(*(part.funnel.stages for part in (whole, *parts)), strict=True):
        assert stage.count == sum(other.count for other in others)
    assert parts[0].total.end == parts[1].total.start
    assert parts[0].profile.end == parts[1].profile.start
    assert len(whole.readings) == sum(len(part.readings) for part in parts)
    for preset in PRESETS:
        report = read_report(coach, *preset_span(preset, coach.standing))
        assert sum(step.work for step in report.habits.steps) == report.habits.work
        assert sum(step.planned for step in report.habits.steps) == report.habits.planned
