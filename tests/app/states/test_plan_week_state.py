"""A proposal changed by hand is weighed to the hundredth, and says where it falls short."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards, Dismiss, LogActivity, TakePlan, TickItem
from ssi_coach.app.plan_week import cards_of
from ssi_coach.app.states.plan_week import (
    PlanDesk,
    dismissals_changed,
    known_routine,
    plan_desk,
    propose,
    routine_of,
    with_changes,
)
from ssi_coach.domain.records import Activity, PlanCard, Routine, RoutineItem
from ssi_coach.domain.week import Week
from ssi_coach.scoring.outlook import kept_promise
from ssi_coach.scoring.plan_rules import LIMITS
from ssi_coach.scoring.planner import work_of

TODAY = date(2026, 11, 23)
WEEK = Week.of(TODAY)
TUESDAY, WEDNESDAY = WEEK.days[1:3]


@pytest.fixture
def begun(coach: Coach) -> Coach:
    coach.do(TickItem("photo", True, None))
    for ago in range(1, 15):
        coach.do(LogActivity(Activity(coach.new_id(), "comment", TODAY - timedelta(days=ago), 1 + ago % 3)))
    return coach


def desk_of(coach: Coach, week: Week = WEEK) -> PlanDesk:
    return plan_desk(coach.standing, week, coach.cards(week))


def notes(desk: PlanDesk, changes: dict[tuple[date, str], int], minutes: int = 150) -> str:
    request = replace(desk.request, minutes=minutes)
    return " ".join(map(str, propose(desk, request, changes).notes))


def test_what_a_changed_week_promises_is_kept_to_the_hundredth(begun: Coach) -> None:
    desk = desk_of(begun)
    base = propose(desk, desk.request, {})

    @settings(max_examples=25, deadline=None)
    @given(
        st.dictionaries(
            st.tuples(st.sampled_from(WEEK.days[:5]), st.sampled_from(sorted(LIMITS))), st.integers(0, 6), max_size=8
        )
    )
    def kept(changes: dict[tuple[date, str], int]) -> None:
        plan = with_changes(desk, desk.request, base.proposed, changes, base.outlook).plan
        work = work_of(plan)
        done = kept_promise(desk.series, work, plan.on)
        assert plan.gain.total == pytest.approx(done.total, abs=1e-9)
        again = {day + 7 * week: counts for day, counts in work.items() for week in range(6)}
        until = {day: counts for day, counts in again.items() if day <= plan.on.toordinal()}
        assert plan.kept_up.total == pytest.approx(kept_promise(desk.series, until, plan.on).total, abs=1e-9)
        assert plan.kept_up.total >= plan.gain.total - 1e-9 >= -2e-9
        assert plan.planned_minutes == sum(item.minutes for item in plan.items)

    kept()


def test_taking_a_line_away_and_putting_more_on_changes_just_these(begun: Coach) -> None:
    desk = desk_of(begun)
    base = propose(desk, desk.request, {})
    first = base.plan.items[0]
    other = next(item for item in base.plan.items if item != first)
    changed = propose(desk, desk.request, {(first.on, first.kind): 0, (other.on, other.kind): other.count + 2})
    was = {(item.on, item.kind): item.count for item in base.plan.items}
    now = {(item.on, item.kind): item.count for item in changed.plan.items}
    assert now == {key: count for key, count in was.items() if key != (first.on, first.kind)} | {
        (other.on, other.kind): other.count + 2
    }


def test_changes_to_a_day_or_a_kind_that_is_out_wait_until_it_is_in_again(begun: Coach) -> None:
    desk = desk_of(begun)
    changes = {(TUESDAY, "people_search"): 2, (WEDNESDAY, "message"): 3}
    asked = desk.asked(150, [day for day in desk.request.days if day != TUESDAY], {"message"}, None)
    plan = propose(desk, asked, changes).plan
    assert not any(item.on == TUESDAY or item.kind == "message" for item in plan.items)
    counts = {(item.on, item.kind): item.count for item in propose(desk, desk.request, changes).plan.items}
    assert counts.items() >= changes.items()


def test_a_changed_week_says_where_it_falls_short(begun: Coach) -> None:
    desk = desk_of(begun)
    base = propose(desk, desk.request, {})
    assert not base.notes
    nothing = {(item.on, item.kind): 0 for item in base.plan.items}
    assert "took everything away" in notes(desk, nothing)
    assert "minutes more than the week has" in notes(desk, {(TUESDAY, "article"): 1})
    assert "with people" in notes(desk, nothing | {(TUESDAY, "share"): 1})
    assert "reactions" in notes(desk, nothing | {(TUESDAY, "reaction"): 5, (TUESDAY, "comment"): 1})
    assert "30 invitations on one day" in notes(desk, {(TUESDAY, "invitation"): 30})
    assert "no post" in notes(desk, nothing | {(TUESDAY, "comment"): 2})
    assert "no post" not in notes(desk, nothing | {(TUESDAY, "comment"): 9, (TUESDAY, "post"): 1})


def test_what_is_there_is_told_by_day(begun: Coach) -> None:
    begun.do(AddCards((PlanCard(begun.new_id(), TUESDAY, "comment", 4, 1, 20, "For Nils"),)))
    begun.do(LogActivity(Activity(begun.new_id(), "message", TODAY, 2)))
    desk = desk_of(begun)
    assert desk.days[0].done == (("message", 2),)
    assert desk.days[0].minutes == 2 * begun.standing.catalogue.kinds["message"].minutes
    (card,) = desk.days[1].kept
    assert (card.count, card.minutes, card.title) == (3, 15, "For Nils")
    assert desk.request.kept[TUESDAY.toordinal()] == {"comment": 3}


def test_a_week_that_is_over_or_far_ahead_says_so(coach: Coach) -> None:
    for week in (WEEK.shift(-1), WEEK.shift(80)):
        desk = desk_of(coach, week)
        assert desk.trouble is not None
        assert propose(desk, desk.request, {}).notes == (desk.trouble,)


def test_the_kinds_offered_are_those_that_can_be_proposed(coach: Coach) -> None:
    kinds = desk_of(coach).kinds
    assert {"comment", "post", "invitation"} <= set(kinds) <= set(LIMITS)
    assert "inmail" not in kinds


def test_what_is_never_suggested_follows_the_ticks() -> None:
    dismissed = ("comment", "post@2026-11-23", "check.photo", "reconnect:asa-lind", "message")
    kinds = ("comment", "post", "message", "reconnect")
    assert dismissals_changed(dismissed, kinds, {"comment", "post"}) == (("post",), ("message",))
    assert dismissals_changed(dismissed, kinds, {"comment", "message"}) == ((), ())


def test_a_routine_is_what_the_week_means_for_a_day(begun: Coach) -> None:
    desk = desk_of(begun)
    base = propose(desk, desk.request, {})
    nothing = {(item.on, item.kind): 0 for item in base.plan.items}
    days = desk.request.days
    changes = nothing | {(day, "comment"): 2 for day in days} | {(days[0], "post"): 1}
    items = routine_of(propose(desk, desk.request, changes).plan)
    assert items == (RoutineItem("comment", 2),)
    known = Routine("r", "Mine", items)
    assert known_routine([known], items) is known
    assert known_routine([known], (RoutineItem("comment", 3),)) is None


def test_taking_a_week_over_is_one_step_with_all_that_goes_along(begun: Coach) -> None:
    begun.do(Dismiss("message"))
    before = begun.document()
    desk = desk_of(begun)
    plan = propose(desk, desk.asked(150, desk.request.days, {"repost"}, None), {}).plan
    cards = cards_of(plan, begun.standing.catalogue, begun.new_id)
    routine = Routine(begun.new_id(), "My 10 minutes", routine_of(plan))
    begun.do(TakePlan(WEEK, cards, routine, ("repost",), ("message",)))
    standing = begun.standing
    assert {card.id for card in standing.cards} == {card.id for card in cards}
    assert standing.records.routines == (routine,)
    assert standing.records.dismissed == ("repost",)
    assert standing.undo is not None
    assert str(len(cards)) in str(standing.undo.label)
    begun.undo()
    assert begun.document() == before


def test_a_week_of_one_card_is_called_by_it(begun: Coach) -> None:
    begun.do(TakePlan(WEEK, (PlanCard(begun.new_id(), TUESDAY, "post"),)))
    assert begun.standing.undo is not None
    assert "post" in str(begun.standing.undo.label).casefold()
