"""A card and its activity are one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.domain.week import Week

DAY = timedelta(days=1)


def card(coach: Coach, on: date | None = None, kind: str = "comment", count: int = 3, **more: object) -> PlanCard:
    made = PlanCard(coach.new_id(), on or coach.standing.today, kind, count, minutes=15, **more)  # type: ignore[arg-type]
    coach.do(intents.AddCards((made,)))
    return made


def around(coach: Coach) -> dict[str, Activity]:
    today = coach.standing.today
    return {activity.id: activity for activity in coach.activities(today - 40 * DAY, today + 40 * DAY)}


def on_plan(coach: Coach, week: Week) -> list[tuple[date, str, int, int, int]]:
    return [(c.on, c.kind, c.count, c.done, c.minutes) for c in coach.cards(week)]


def test_ticking_writes_one_activity_with_the_id_of_the_card(coach: Coach) -> None:
    made = card(coach)
    standing = coach.do(intents.SetDone({made.id: 2}))
    assert around(coach) == {made.id: Activity(made.id, "comment", made.on, 2)}
    assert standing.cards[0].done == 2
    assert standing.records.plan_weeks[standing.week].share == pytest.approx(2 / 3)
    coach.do(intents.SetDone({made.id: 3}))
    assert around(coach)[made.id].count == 3
    assert coach.standing.records.plan_weeks[standing.week].by_area == {"insights": (1, 1)}


def test_what_is_done_early_is_done_today_and_moves_the_needle(coach: Coach) -> None:
    today = coach.standing.today
    made = card(coach, today + 2 * DAY)
    before = coach.standing.series.estimate(today).total
    coach.do(intents.SetDone({made.id: 3}))
    assert on_plan(coach, coach.standing.week) == [(today, "comment", 3, 3, 15)]
    assert around(coach)[made.id].on == today
    assert coach.standing.series.estimate(today).total > before
    step = coach.standing.undo
    assert step is not None
    assert str(step.label) == "tick the card “Comment” and move it to today"
    coach.undo()
    assert on_plan(coach, coach.standing.week) == [(today + 2 * DAY, "comment", 3, 0, 15)]
    assert around(coach) == {}


def test_a_routine_done_early_comes_to_today_and_what_was_left_stays(coach: Coach) -> None:
    today = coach.standing.today
    one, two = (card(coach, today + DAY, routine="r", title="15 minutes") for _ in range(2))
    coach.do(intents.EditCards((replace(one, done=2), two)))
    assert [(c.on, c.done) for c in coach.cards(coach.standing.week)] == [(today, 2), (today + DAY, 0)]
    assert coach.standing.undo is not None
    assert "move it to today" in str(coach.standing.undo.label)
    coach.undo()
    coach.do(intents.SetDone({one.id: 3, two.id: 3}))
    assert {c.on for c in coach.cards(coach.standing.week)} == {today}
    assert coach.standing.undo is not None
    assert str(coach.standing.undo.label) == "tick 2 cards and move them to today"


def test_a_ticked_card_goes_to_no_day_to_come(coach: Coach) -> None:
    today = coach.standing.today
    made = card(coach)
    coach.do(intents.SetDone({made.id: 1}))
    ticked = coach.standing.cards[0]
    for refused in (
        intents.MoveCards((made.id,), today + DAY),
        intents.EditCard(replace(ticked, on=today + DAY)),
        intents.EditCards((replace(ticked, done=3, on=today + DAY),)),
    ):
        with pytest.raises(InputProblem, match="still to come; untick it first"):
            coach.do(refused)
    assert coach.standing.cards == (ticked,)
    coach.do(intents.MoveCards((made.id,), today - DAY))
    coach.do(intents.MoveCards((made.id,), today))


def test_the_days_with_something_missed_are_counted_over_all_kinds(coach: Coach) -> None:
    monday = coach.standing.week.shift(-1).monday
    cards = [
        PlanCard(coach.new_id(), monday + n * DAY, kind, 3, done)
        for n, kind, done in (
            (0, "comment", 3),
            (1, "comment", 2),
            (1, "message", 0),
            (4, "message", 3),
            (6, "post", 0),
        )
    ]
    coach.do(intents.AddCards(tuple(cards)))
    assert coach.standing.records.plan_weeks[Week.of(monday)].missed_days == 2
    coach.do(intents.SetDone({cards[4].id: 3}))
    assert coach.standing.records.plan_weeks[Week.of(monday)].missed_days == 1


def test_back_to_nothing_deletes_the_activity(coach: Coach) -> None:
    made = card(coach)
    coach.do(intents.SetDone({made.id: 2}))
    coach.do(intents.SetDone({made.id: 0}))
    assert around(coach) == {}


def test_deleting_a_ticked_card_keeps_the_activity(coach: Coach) -> None:
    made = card(coach)
    coach.do(intents.SetDone({made.id: 2}))
    coach.do(intents.DeleteCards((made.id,)))
    assert coach.standing.cards == ()
    assert around(coach)[made.id].count == 2


def test_deleting_the_activity_opens_the_card(coach: Coach) -> None:
    made = card(coach)
    coach.do(intents.SetDone({made.id: 3}))
    coach.do(intents.DeleteActivity(made.id))
    assert coach.standing.cards[0].done == 0


def test_the_activity_moves_with_the_card_and_the_card_follows_the_activity(coach: Coach) -> None:
    made = card(coach)
    coach.do(intents.SetDone({made.id: 3}))
    coach.do(intents.MoveCards((made.id,), made.on - DAY))
    assert around(coach)[made.id].on == made.on - DAY
    coach.do(intents.EditActivity(Activity(made.id, "comment", made.on - DAY, 5, "long ones")))
    assert coach.cards(Week.of(made.on - DAY))[0].done == 5
    coach.do(intents.SetDone({made.id: 4}))
    assert around(coach)[made.id] == Activity(made.id, "comment", made.on - DAY, 4, "long ones")


def test_a_card_that_is_gone_is_said(coach: Coach) -> None:
    with pytest.raises(InputProblem, match="no longer on the plan"):
        coach.do(intents.SetDone({"gone": 1}))
    with pytest.raises(InputProblem, match="no longer in the log"):
        coach.do(intents.DeleteActivity("gone"))


def test_the_first_thing_logged_fixes_the_day_since_when_the_log_is_trusted(coach: Coach) -> None:
    today = coach.standing.today
    coach.do(intents.AssumeUsual((Activity(coach.new_id(), "comment", today - 9 * DAY),)))
    assert coach.standing.records.person.log_since is None
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", today - 5 * DAY)))
    assert coach.standing.records.person.log_since == today - 5 * DAY
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", today - 8 * DAY)))
    assert coach.standing.records.person.log_since == today - 5 * DAY
    coach.undo()
    coach.undo()
    assert coach.standing.records.person.log_since is None
    made = card(coach)
    coach.do(intents.SetDone({made.id: 1}))
    assert coach.standing.records.person.log_since == today


def test_a_week_is_repeated_once(coach: Coach) -> None:
    week = coach.standing.week
    last = week.shift(-1)
    coach.do(
        intents.AddCards(
            (
                PlanCard(coach.new_id(), last.monday, "comment", 3, 3, 15, routine="r"),
                PlanCard(coach.new_id(), last.monday, "comment", 2, 0, 10),
                PlanCard(coach.new_id(), last.sunday, "post", 1, 0, 25),
            )
        )
    )
    card(coach, week.monday, "comment", 9)
    coach.do(intents.RepeatWeek(last, week))
    repeated = on_plan(coach, week)
    assert sorted(repeated) == [
        (week.monday, "comment", 2, 0, 10),
        (week.monday, "comment", 9, 0, 15),
        (week.sunday, "post", 1, 0, 25),
    ]
    coach.do(intents.RepeatWeek(last, week))
    assert on_plan(coach, week) == repeated


def test_carrying_over_leaves_what_was_done_and_takes_the_rest(coach: Coach) -> None:
    today, week = coach.standing.today, coach.standing.week
    last = week.shift(-1)
    part = PlanCard(coach.new_id(), last.monday, "comment", 3, 2, 15)
    untouched = PlanCard(coach.new_id(), last.monday, "post", 1, 0, 25)
    complete = PlanCard(coach.new_id(), last.sunday, "message", 1, 1, 4)
    coach.do(intents.AddCards((part, untouched, complete)))
    coach.do(intents.CarryOver(last, today))
    assert on_plan(coach, last) == [(last.monday, "comment", 2, 2, 10), (last.sunday, "message", 1, 1, 4)]
    assert sorted(on_plan(coach, week)) == [(today, "comment", 1, 0, 5), (today, "post", 1, 0, 25)]
    assert around(coach)[part.id].count == 2


def test_carrying_over_within_a_week_leaves_the_days_to_come(coach: Coach, clock: object) -> None:
    week = coach.standing.week
    open_card, later = card(coach, week.monday), card(coach, week.sunday)
    coach.do(intents.CarryOver(week, week.days[3]))
    assert {c.id: c.on for c in coach.cards(week)} == {open_card.id: week.days[3], later.id: week.sunday}


def test_what_was_assumed_gives_way_to_what_was_done(coach: Coach) -> None:
    today = coach.standing.today
    day, other = today - 3 * DAY, today - 2 * DAY
    coach.do(
        intents.AssumeUsual(
            tuple(Activity(coach.new_id(), kind, on) for kind in ("comment", "post") for on in (day, other))
        )
    )
    assert {a.source for a in around(coach).values()} == {"assumed"}
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", day, 4)))
    assert coach.standing.records.journal.on(day) == {"comment": 4, "post": 1}
    coach.do(intents.CatchUp((Activity(coach.new_id(), "message", day),)))
    assert coach.standing.records.journal.on(day) == {"comment": 4, "message": 1}
    assert coach.standing.records.journal.on(other) == {"comment": 1, "post": 1}
    ticked = card(coach, other, "post", 1)
    coach.do(intents.SetDone({ticked.id: 1}))
    assert coach.standing.records.journal.on(other) == {"comment": 1, "post": 1}
    assert coach.standing.records.journal.manual[other.toordinal()] == {"post": 1}
    coach.do(intents.CatchUp((), days=(other,)))
    assert coach.standing.records.journal.on(other) == {"post": 1}


def test_an_assumption_that_is_put_right_is_none_any_more(coach: Coach) -> None:
    day = coach.standing.today - 3 * DAY
    coach.do(intents.AssumeUsual((Activity("guess", "comment", day, 2), Activity("other", "post", day))))
    coach.do(intents.EditActivity(Activity("guess", "comment", day, 5, source="assumed")))
    assert {a.id: (a.count, a.source) for a in around(coach).values()} == {
        "guess": (5, "manual"),
        "other": (1, "assumed"),
    }
    assert coach.standing.records.person.log_since == day
    coach.undo()
    assert {a.source for a in around(coach).values()} == {"assumed"}
