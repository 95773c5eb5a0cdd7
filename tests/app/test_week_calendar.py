"""A week's cards as appointments: stacked, stable, in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from ssi_coach import resources
from ssi_coach.app.week_calendar import LEAST_MINUTES, appointments, calendar_name, proposed_cards
from ssi_coach.domain.records import PlanCard, Routine, RoutineItem
from ssi_coach.domain.week import Week
from ssi_coach.reports.calendar import Appointment
from ssi_coach.scoring.outlook import Gain
from ssi_coach.scoring.planner import PlanItem, WeekPlan

MONDAY = date(2026, 11, 23)
CATALOGUE = resources.catalogue()
BERLIN = ZoneInfo("Europe/Berlin")


def made(*cards: PlanCard, at: time | None = time(9), routines: tuple[Routine, ...] = ()) -> tuple[Appointment, ...]:
    return appointments(cards, CATALOGUE, routines, str, BERLIN, at)


def test_cards_of_a_day_stand_one_after_the_other() -> None:
    first, second, other = made(
        PlanCard("a", MONDAY, "comment", 3, 0, 15),
        PlanCard("b", MONDAY, "post", 1, 0, 25),
        PlanCard("c", MONDAY + timedelta(days=1), "call", 1, 0, 0),
    )
    assert first.begin == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert second.begin == datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
    assert other.begin == datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    assert [each.minutes for each in (first, second, other)] == [15, 25, LEAST_MINUTES]


def test_titles_say_what_and_texts_say_why() -> None:
    comment, own, done, part = made(
        PlanCard("a", MONDAY, "comment", 3, 0, 15),
        PlanCard("b", MONDAY, "message", 1, 0, 4, "Ask Eva {about} it"),
        PlanCard("c", MONDAY, "post", 1, 1, 25),
        PlanCard("d", MONDAY, "reply", 2, 1, 6),
    )
    assert comment.title == "LinkedIn: 3 comments"
    assert comment.text.splitlines()[0] == "3 comments (15 min)"
    assert "Two or three sentences that add something." in comment.text and "Good for: Insights" in comment.text
    assert own.title == "LinkedIn: Ask Eva {about} it" and "1 message" in own.text
    assert done.title == "✓ LinkedIn: 1 post" and done.done
    assert "1 of 2 done" in part.text and not part.done


def test_a_routine_is_one_appointment() -> None:
    routine = Routine("r", "Morning round", (RoutineItem("comment", 2), RoutineItem("reply", 1)))
    (one,) = made(
        PlanCard("b", MONDAY, "reply", 1, 0, 3, routine="r"),
        PlanCard("a", MONDAY, "comment", 2, 0, 10, routine="r"),
        routines=(routine,),
    )
    assert (one.id, one.minutes, one.title) == ("a", 13, "LinkedIn: Morning round")
    assert "2 comments (10 min)" in one.text and "1 reply (3 min)" in one.text


def test_a_card_keeps_its_id_when_it_is_ticked_moved_or_edited() -> None:
    before = made(PlanCard("a", MONDAY, "comment", 3, 0, 15))
    after = made(PlanCard("a", MONDAY + timedelta(days=2), "comment", 5, 5, 25, "other"))
    assert [each.id for each in before] == [each.id for each in after] == ["a"]


def test_a_tick_moves_no_other_card() -> None:
    cards = [PlanCard(key, MONDAY, "comment", 1, 0, 10) for key in "abc"]
    ticked = [cards[0], PlanCard("b", MONDAY, "comment", 1, 1, 10), cards[2]]
    assert [each.begin for each in made(*cards)] == [each.begin for each in made(*ticked)]


def test_all_day() -> None:
    (card,) = made(PlanCard("a", MONDAY, "comment", 3, 0, 15), at=None)
    assert card.begin == MONDAY


def test_blocks_are_as_long_as_meant_when_the_clocks_change() -> None:
    night = date(2026, 10, 25)
    cards = [PlanCard(str(number), night, "event", 1, 0, 60) for number in range(4)]
    begins = [each.begin for each in made(*cards, at=time(1, 30))]
    assert all(isinstance(each, datetime) for each in begins)
    assert [b - a for a, b in pairwise(begins)] == [timedelta(hours=1)] * 3  # type: ignore[operator]


@given(
    st.lists(st.tuples(st.integers(0, 6), st.sampled_from(sorted(CATALOGUE.kinds)), st.integers(0, 300)), max_size=25),
    st.times(),
)
def test_no_two_blocks_overlap(given_cards: list[tuple[int, str, int]], at: time) -> None:
    cards = [
        PlanCard(f"c{number:02}", MONDAY + timedelta(days=day), kind, 1, 0, minutes)
        for number, (day, kind, minutes) in enumerate(given_cards)
    ]
    found = made(*cards, at=at)
    assert sorted(each.id for each in found) == [card.id for card in cards]
    by_day: dict[date, list[Appointment]] = {}
    on = {card.id: card.on for card in cards}
    for each in found:
        by_day.setdefault(on[each.id], []).append(each)
    for day in by_day.values():
        for one, other in pairwise(day):
            assert isinstance(one.begin, datetime) and isinstance(other.begin, datetime)
            assert one.begin + timedelta(minutes=one.minutes) == other.begin


def plan_of(*items: tuple[date, str]) -> WeekPlan:
    gain = Gain(0.0, ())
    rows = tuple(PlanItem(on, kind, 2, 10, 0.1) for on, kind in items)
    return WeekPlan(Week.of(MONDAY), rows, 150, 150, 0, gain, gain, MONDAY)


def test_a_proposal_has_the_same_ids_whenever_it_is_made() -> None:
    items = ((MONDAY, "comment"), (MONDAY, "comment"), (MONDAY, "post"), (MONDAY + timedelta(days=1), "comment"))
    cards = proposed_cards(plan_of(*items), CATALOGUE, "/home/anna/My SSI.ssicoach")
    assert cards == proposed_cards(plan_of(*items), CATALOGUE, "/home/anna/My SSI.ssicoach")
    assert len({card.id for card in cards}) == 4
    assert not {card.id for card in cards} & {card.id for card in proposed_cards(plan_of(*items), CATALOGUE, "other")}
    fewer = proposed_cards(plan_of(*items[2:]), CATALOGUE, "/home/anna/My SSI.ssicoach")
    assert {card.id for card in fewer} < {card.id for card in cards}
    assert proposed_cards(plan_of((MONDAY, "unheard")), CATALOGUE, "w\udcff") == ()


def test_the_calendar_has_a_name() -> None:
    assert calendar_name(Week.of(MONDAY), str) == "LinkedIn, 2026-W48"
