"""The weekly review: figures, causes that add up as they are read, weeks before any ground, the chart behind it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.app import intents
from ssi_coach.app.causes import Cause, shown_causes
from ssi_coach.app.chart import MOST_POINTS, TOTAL, ground_day, score_chart
from ssi_coach.app.coach import Coach
from ssi_coach.app.review import build_review
from ssi_coach.app.states.progress import default_week, progress_state
from ssi_coach.domain.messages import Message
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import Activity, OfficialScore, PlanCard
from ssi_coach.domain.week import Week

MONDAY = date(2026, 11, 23)
LAST = Week(2026, 47)


@pytest.fixture
def worked(coach: Coach) -> Coach:
    """Three weeks of comments, two readings, a plan of four cards in the last week, three of them done."""
    coach.do(intents.TickItem("photo", True, date(2026, 11, 2)))
    for day in range(2, 21):
        coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", date(2026, 11, day), 3)))
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 5), 12.0, 6.0, 4.0, 14.0)))
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 18), 14.0, 6.5, 5.0, 14.0)))
    for number, kind in enumerate(("comment", "post", "message", "conversation")):
        card = PlanCard(coach.new_id(), date(2026, 11, 16 + number), kind, 2, 0, 10)
        coach.do(intents.AddCards((card,)))
        if kind != "message":
            coach.do(intents.SetDone({card.id: 2}))
    coach.do(intents.WriteReflection(LAST, "Posting before nine worked."))
    return coach


def test_start_and_end_are_the_shown_scores_at_the_close_of_the_sundays(worked: Coach) -> None:
    review = build_review(worked.standing, LAST)
    before = worked.standing.series.estimate(date(2026, 11, 15))
    after = worked.standing.series.estimate(date(2026, 11, 22))
    assert review.start == {p: before.pillars[p].score for p in PILLARS}
    assert review.end == {p: after.pillars[p].score for p in PILLARS}
    assert not review.running
    assert (review.done, review.planned) == (3, 4)
    assert review.by_area["relationships"] == (0, 1)
    assert review.by_area["results"] == (1, 1)
    assert review.notes == "Posting before nine worked."
    assert review.streak_weeks == 1


def test_causes_add_up_to_the_change(worked: Coach) -> None:
    review = build_review(worked.standing, LAST)
    assert review.start_total is not None
    assert review.end_total is not None
    moved = sum(cause.points for cause in review.causes)
    assert moved == pytest.approx(review.end_total - review.start_total, abs=1e-9)
    assert {"activity", "correction", "fading"} <= {cause.kind for cause in review.causes}


def test_causes_as_read_add_up_to_the_change_as_read(worked: Coach) -> None:
    state = progress_state(worked.standing, LAST)
    total = state.rows[-1]
    assert total.area == TOTAL
    assert total.change is not None
    assert total.start is not None
    assert total.end is not None
    assert round(total.start + total.change, 1) == total.end
    assert round(sum(points for _, points in state.causes), 1) == total.change


points = st.floats(-8, 8, allow_nan=False)


@given(st.lists(points, max_size=30), st.sampled_from((-1, 0, 1)))
def test_dealing_tenths_is_exact_and_fair(moved: list[float], off: int) -> None:
    causes = [Cause(Message("T", f"cause {n}"), value, "activity") for n, value in enumerate(moved)]
    change = round(sum(moved), 1) + off / 10
    lines = shown_causes(causes, change)
    if not moved:
        assert lines == ()
        return
    assert round(sum(value for _, value in lines) * 10) == round(change * 10)
    by_text = {cause.what.text: cause.points for cause in causes}
    for what, value in lines:
        if what.text in by_text:
            assert abs(value - by_text[what.text]) < 0.31
    assert len(lines) <= 8


def test_small_causes_are_one_line() -> None:
    causes = [Cause(Message("T", "large"), 1.0)] + [Cause(Message("T", f"small {n}"), 0.06) for n in range(5)]
    assert [(str(what), value) for what, value in shown_causes(causes, 1.3)] == [("large", 1.0), ("the rest", 0.3)]


def test_running_week_is_so_far(worked: Coach) -> None:
    review = build_review(worked.standing, Week(2026, 48))
    assert review.running
    assert review.until == MONDAY
    assert review.end_total == worked.standing.series.estimate(MONDAY).total
    assert review.streak_weeks == 1


def test_no_number_before_there_is_ground_for_one(coach: Coach) -> None:
    state = progress_state(coach.standing, LAST)
    assert not state.grounded
    assert state.review.end is None
    assert state.causes == ()
    assert state.previous is None
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", date(2026, 11, 10), 3)))
    assert ground_day(coach.standing) is None
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 18), 12.0, 6.0, 4.0, 14.0)))
    first = progress_state(coach.standing, LAST)
    assert first.grounded
    assert first.review.start is None
    assert first.review.end is not None
    assert first.rows[-1].change is None
    assert first.rows[-1].end is not None
    before = progress_state(coach.standing, Week(2026, 46))
    assert before.review.end is None
    assert before.previous is None


def test_undated_ticks_hold_from_the_first_day_known(coach: Coach) -> None:
    coach.do(intents.TickItem("photo", True, date(2026, 11, 9)))
    assert ground_day(coach.standing) == date(2026, 11, 9)


def test_weeks_can_be_walked_from_the_first_to_the_running_one(worked: Coach) -> None:
    week = Week(2026, 48)
    seen = []
    while True:
        state = progress_state(worked.standing, week)
        seen.append(state.review.week)
        if state.previous is None:
            break
        assert progress_state(worked.standing, state.previous).next == week
        week = state.previous
    assert seen == [Week(2026, number) for number in (48, 47, 46, 45)]
    assert progress_state(worked.standing, Week(2027, 3)).review.week == Week(2026, 48)


def test_until_friday_the_last_week_is_looked_at() -> None:
    assert default_week(date(2026, 11, 23)) == LAST
    assert default_week(date(2026, 11, 26)) == LAST
    assert default_week(date(2026, 11, 27)) == Week(2026, 48)
    assert default_week(date(2026, 11, 29)) == Week(2026, 48)


def test_streak_is_told_as_it_stood_then(worked: Coach) -> None:
    card = PlanCard(worked.new_id(), date(2026, 11, 10), "post", 1, 0, 10)
    worked.do(intents.AddCards((card,)))
    worked.do(intents.SetDone({card.id: 1}))
    assert build_review(worked.standing, Week(2026, 46)).streak_weeks == 1
    assert build_review(worked.standing, LAST).streak_weeks == 2


def test_chart_of_the_total_and_of_a_pillar(worked: Coach) -> None:
    chart = score_chart(worked.standing)
    assert chart.points[0].day == date(2026, 11, 2)
    assert chart.points[-1].day == MONDAY
    assert chart.points[-1].score == worked.standing.series.estimate(MONDAY).total
    assert [(r.day.day, r.value) for r in chart.readings] == [(5, 36.0), (18, 39.5)]
    assert all(chart.floor <= p.score <= chart.ceiling for p in chart.points)
    brand = score_chart(worked.standing, "brand", "all")
    assert brand.points[-1].high == worked.standing.series.estimate(MONDAY).pillars[Pillar.BRAND].high
    assert [r.value for r in brand.readings] == [12.0, 14.0]
    assert brand.ceiling <= 25


def test_chart_marks_where_a_reading_corrected(worked: Coach) -> None:
    day = date(2026, 11, 20)
    before = worked.standing.series.estimate(day - timedelta(days=1))
    figures = {p.value: before.pillars[p].score for p in PILLARS}
    figures["brand"] += 3.0
    worked.do(intents.RecordScore(OfficialScore(day, **figures)))
    found = {r.day: r.correction for r in score_chart(worked.standing).readings}
    assert found[day] > 2.0
    people = {r.day: r.correction for r in score_chart(worked.standing, "people").readings}
    assert people[day] == 0.0


def test_chart_ends_where_it_is_told_and_shows_notes(worked: Coach) -> None:
    worked.do(intents.Annotate(date(2026, 11, 6), "linkedin_change", "everybody fell"))
    worked.do(intents.Annotate(date(2026, 11, 19), "note", "on a fair"))
    chart = score_chart(worked.standing, last=date(2026, 11, 15), silent_from=date(2026, 11, 21))
    assert chart.last == date(2026, 11, 15)
    assert [(mark.kind, mark.text) for mark in chart.marks] == [("linkedin_change", "everybody fell")]
    assert chart.silent_from is None
    silent = score_chart(worked.standing, silent_from=date(2026, 11, 21))
    plain = score_chart(worked.standing)
    assert silent.points[-1].score == plain.points[-1].score
    assert silent.points[-1].high > plain.points[-1].high


def test_ten_years_are_drawn_with_points_that_can_be_told_apart(coach: Coach) -> None:
    coach.do(intents.RecordScore(OfficialScore(date(2016, 11, 23), 10.0, 5.0, 2.0, 12.0)))
    chart = score_chart(coach.standing, span="all")
    assert 400 < len(chart.points) <= MOST_POINTS
    assert chart.last == MONDAY
    assert len(score_chart(coach.standing, span="year").points) == 366
    assert len(score_chart(coach.standing, span="quarter").points) == 91
