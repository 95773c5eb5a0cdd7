from __future__ import annotations

from dataclasses import replace
from datetime import date

from ssi_coach import resources
from ssi_coach.app.standing import Records, Standing, WeekTotals
from ssi_coach.app.states.week import ROUTINE, card_states, palette_kinds, week_state
from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import Activity, Pause, Person, PlanCard, Routine, RoutineItem
from ssi_coach.domain.week import Week
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import build_model
from ssi_coach.scoring.series import Series

TODAY = date(2026, 11, 25)
WEEK = Week(2026, 48)
CATALOGUE = resources.catalogue()


def standing(**records: object) -> Standing:
    series = Series.build(build_model(CATALOGUE, {}), Evidence(), TODAY)
    return Standing(TODAY, CATALOGUE, replace(Records(), **records), (), series)  # type: ignore[arg-type]


def card(id: str, day: int, kind: str, count: int = 1, done: int = 0, routine: str | None = None) -> PlanCard:
    return PlanCard(id, date(2026, 11, day), kind, count, done, 10, routine=routine)


def test_cards_of_a_routine_on_a_day_are_one_and_keep_their_key_when_moved() -> None:
    cards = (
        card("a", 23, "comment", 3, 3, "r"),
        card("b", 23, "message", 1, 0, "r"),
        card("c", 24, "comment", 1, 0, "r"),
    )
    first, second = card_states(cards, CATALOGUE, (Routine("r", "My 15 minutes", (RoutineItem("comment", 3),)),))
    assert (first.ids, second.ids) == (("a", "b"), ("c",))
    assert (first.title, first.area, first.minutes) == ("My 15 minutes", ROUTINE, 20)
    assert (first.count, first.done, first.complete, first.started) == (4, 3, False, True)
    moved = card_states((replace(cards[0], on=TODAY), replace(cards[1], on=TODAY)), CATALOGUE)
    assert moved[0].key == first.key


def test_ticking_and_stepping_go_through_the_lines_in_order() -> None:
    (state,) = card_states((card("a", 23, "comment", 3, 2, "r"), card("b", 23, "message", 1, 0, "r")), CATALOGUE)
    assert state.ticked(True) == {"a": 3, "b": 1}
    assert state.ticked(False) == {"a": 0, "b": 0}
    assert state.stepped(1) == {"a": 3}
    assert state.stepped(-1) == {"a": 1}
    (over,) = card_states((card("a", 23, "comment", 3, 5),), CATALOGUE)
    assert over.complete and over.done == 3
    assert over.ticked(True) == {"a": 5}
    assert over.stepped(1) == {}


def test_a_week_shows_what_was_planned_done_logged_and_paused() -> None:
    cards = (card("a", 23, "comment", 3, 3), card("b", 25, "call"), card("c", 25, "post"))
    done = (
        Activity("a", "comment", date(2026, 11, 23), 3),
        Activity("x", "reaction", date(2026, 11, 23), 4),
        Activity("y", "reaction", date(2026, 11, 23), 1, source="assumed"),
        Activity("z", "reply", date(2026, 11, 24), 2, source="assumed"),
    )
    pause = Pause(date(2026, 11, 27), date(2026, 11, 30), "Skiing")
    state = week_state(
        standing(
            pauses=(pause,),
            person=Person(week_minutes=20, work_days=(1, 2, 3)),
            journal=Journal.of((a.source, a.on.isoformat(), a.kind, a.count) for a in done),
        ),
        WEEK,
        cards,
        done,
    )
    monday, tuesday, wednesday, *_, sunday = state.days
    assert [(line.kind, line.count, line.assumed) for line in monday.logged] == [("reaction", 5, False)]
    assert tuesday.logged[0].assumed
    assert wednesday.today and wednesday.minutes == 20
    assert sunday.rest and sunday.pause is pause and not monday.rest
    assert {a.area: (a.done, a.planned) for a in state.areas if a.planned} == {
        "brand": (0, 1),
        "insights": (1, 1),
        "results": (0, 1),
    }
    # Done, planned or not: 3 comments, 4 reactions (what is assumed adds nothing to them), 2 assumed replies.
    # Open: the call and the post.
    kinds = CATALOGUE.kinds
    worked = 3 * kinds["comment"].minutes + 4 * kinds["reaction"].minutes + 2 * kinds["reply"].minutes
    assert (state.minutes, state.budget, state.over) == (worked + 20, 20, worked)
    assert state.card("b") is not None and state.card("nowhere") is None


def test_what_is_open_before_today_can_be_carried_over() -> None:
    last = {Week(2026, 47): WeekTotals(5, 3, 0.6)}
    this = standing(plan_weeks=last)
    open_cards = (card("a", 23, "post"), card("b", 25, "post"), card("c", 26, "post"))
    assert (lambda s: (s.open_week, s.open_before))(week_state(this, WEEK, open_cards, ())) == (WEEK, 1)
    done_cards = (card("a", 23, "post", 1, 1),)
    state = week_state(this, WEEK, done_cards, ())
    assert (state.open_week, state.open_before) == (Week(2026, 47), 2)
    assert week_state(this, Week(2026, 49), (), ()).open_before == 0
    assert week_state(standing(), WEEK, (), ()).open_before == 0
    assert state.repeatable and not week_state(standing(), WEEK, (), ()).repeatable


def test_sales_navigator_kinds_are_offered_only_where_it_is_used() -> None:
    plain = sum(palette_kinds(CATALOGUE, Person()), ())
    licensed = sum(palette_kinds(CATALOGUE, Person(sales_navigator=True)), ())
    assert set(licensed) - set(plain) == {"lead_saved", "account_saved"}
    assert set(licensed) == {kind.key for kind in CATALOGUE.kinds.values() if kind.loggable}
