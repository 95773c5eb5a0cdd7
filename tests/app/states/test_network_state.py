"""Relations or dead wood: counted from days of contact, and checked against counting the slow way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.app.states.contacts import ACTIVE_DAYS, NEW_DAYS, Group, contacts_of, target_test
from ssi_coach.app.states.network import Company, network_state, planned_slugs
from ssi_coach.app.states.relations import months_of
from ssi_coach.domain.folding import fold
from ssi_coach.domain.network import Connection
from ssi_coach.domain.records import PlanCard
from tests.app.people import courses, known

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def person(slug: str = "eva", **more: object) -> Connection:
    return replace(Connection(slug, "Eva Lind", connected_on=ago(400)), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("last", "group"),
    [(0, "active"), (ACTIVE_DAYS, "active"), (ACTIVE_DAYS + 1, "quiet"), (3000, "quiet"), (None, "never")],
)
def test_the_last_contact_tells_relations_from_dead_wood(last: int | None, group: Group) -> None:
    day = None if last is None else ago(last)
    state = network_state(known([person(last_contact=day)]), TODAY)
    assert state.contacts[0].group == group
    assert state.shares()[group] == 100
    assert state.contacts[0].days == last


def test_an_empty_network() -> None:
    state = network_state([], TODAY)
    assert (state.total, state.shares(), state.fitting) == (0, {"active": 0, "quiet": 0, "never": 0}, None)
    assert months_of([], TODAY) == ()


def test_whom_to_write_to_and_why() -> None:
    people = [
        person("boss-quiet", seniority="decision_maker", last_contact=ago(200), messages_sent=4),
        person("boss-cold", seniority="decision_maker", last_contact=ago(900)),
        person("boss-active", seniority="decision_maker", last_contact=ago(5)),
        person("boss-never", seniority="decision_maker"),
        person("worker-quiet", seniority="professional", last_contact=ago(200)),
        person("new", connected_on=ago(NEW_DAYS), company="Hansa Logistik"),
        person("newer", connected_on=ago(2)),
        person("new-spoken", connected_on=ago(3), last_contact=ago(2)),
        person("not-new", connected_on=ago(NEW_DAYS + 1)),
        person("gone", seniority="decision_maker", last_contact=ago(200), gone_on=ago(3)),
    ]
    state = network_state(known(people), TODAY, "logistik")
    found = [(contact.connection.slug, contact.reason) for contact in state.reach_out]
    assert found == [
        ("new", "new"),
        ("boss-quiet", "quiet"),
        ("boss-cold", "quiet"),
        ("newer", "new"),
    ]


def test_who_is_in_it() -> None:
    archive = ago(3)
    people = [
        person("a", company="Nordfrakt AB", seniority="decision_maker", changed_on=archive),
        person("b", company=" nordfrakt  ab"),
        person("c", company="Nordfrakt AB", seniority="early"),
        person("d", company="Alone Ltd", connected_on=ago(10)),
        person("e", company="", gone_on=archive),
        person("f", company="", changed_on=ago(200)),
    ]
    state = network_state(known(people), TODAY, None, archive)
    assert (state.total, state.gone, state.new_last_month) == (5, 1, 1)
    assert state.companies == (Company("Nordfrakt AB", 3),)
    assert state.seniorities == {"decision_maker": 1, "early": 1, "unknown": 3}
    assert [contact.connection.slug for contact in state.changed] == ["a"]
    assert [contact.connection.slug for contact in state.left] == ["e"]


@pytest.mark.parametrize(
    ("target", "position", "company", "fits"),
    [
        ("purchasing managers, logistics", "Purchasing Manager", "Any AB", True),
        ("purchasing managers, logistics", "Manager, Purchasing", "Any AB", True),
        ("purchasing managers, logistics", "Engineer", "Nord Logistics AB", True),
        ("purchasing managers, logistics", "Sales Manager", "Any AB", False),
        ("Heads of purchasing at mid-size companies", "Head of Purchasing", "Any AB", False),
        ("Heads of purchasing", "Head of Global Purchasing", "Any AB", True),
        ("Einkauf; Geschäftsführer", "EINKAUFSLEITERIN", "", True),
        ("Einkauf; Geschäftsführer", "Geschäftsführer", "", True),
        ("Einkauf; Geschäftsführer", "Leiter Wareneinkauf", "", False),
        ("c++ (", "Engineer", "C Works", True),
        ("the of and", "Engineer", "The Works of", False),
        ("", "Engineer", "", False),
    ],
)
def test_who_fits_the_target_customers(target: str, position: str, company: str, fits: bool) -> None:
    contacts = contacts_of(known([person(position=position, company=company)]), TODAY, target)
    assert contacts[0].fits is fits


def test_how_many_fit_is_not_said_before_anybody_said_whom() -> None:
    people = [person("a", position="Buyer", last_contact=ago(3)), person("b", position="Buyer"), person("c")]
    assert network_state(known(people), TODAY).fitting is None
    assert network_state(known(people), TODAY, "  ").fitting is None
    state = network_state(known(people), TODAY, "buyers")
    assert (state.fitting, state.fitting_active) == (2, 1)


def test_a_search_finds_without_accents() -> None:
    (contact,) = contacts_of(known([replace(person(), name="Łukasz Ørsted", company="Müller & Söhne")]), TODAY, None)
    assert all(fold(wanted) in contact.words for wanted in ("lukasz", "Łukasz ø", "muller", "SÖHNE"))


def test_months_from_the_first_connection_to_today() -> None:
    people = [
        person("a", connected_on=date(2026, 8, 31), contact_days=(date(2026, 9, 5),), last_contact=date(2026, 9, 5)),
        person("b", connected_on=date(2026, 10, 1), gone_on=date(2026, 11, 1)),
    ]
    months = [(m.day, m.active, m.quiet, m.never, m.present, m.ever) for m in months_of(courses(people), TODAY)]
    assert months == [
        (date(2026, 8, 31), 0, 0, 1, 1, 1),
        (date(2026, 9, 30), 1, 0, 0, 1, 1),
        (date(2026, 10, 31), 1, 0, 1, 2, 2),
        (TODAY, 1, 0, 0, 1, 2),
    ]


_DAYS = st.dates(date(2024, 1, 1), date(2027, 3, 1))


@st.composite
def _people(draw: st.DrawFn) -> list[Connection]:
    made = []
    for number in range(draw(st.integers(1, 6))):
        days = tuple(sorted(draw(st.sets(_DAYS, max_size=6))))
        later = draw(st.none() | _DAYS)
        made.append(
            Connection(
                f"p{number}",
                connected_on=draw(st.none() | _DAYS),
                seen_on=draw(st.none() | _DAYS),
                gone_on=draw(st.none() | _DAYS),
                contact_days=days,
                last_contact=max([*days, *([later] if later else [])], default=None),
            )
        )
    return made


@given(_people())
def test_months_agree_with_looking_at_every_single_day(people: list[Connection]) -> None:
    months = months_of(courses(people), TODAY)
    for month in months:
        active = never = present = ever = 0
        for p in people:
            begun = p.connected_on or p.seen_on
            if begun is not None and min(begun, TODAY) > month.day:
                continue
            ever += 1
            if p.gone_on is not None and min(p.gone_on, TODAY) <= month.day:
                continue
            present += 1
            days = [min(d, TODAY) for d in (*p.contact_days, p.last_contact) if d is not None]
            before = [d for d in days if d <= month.day]
            never += not before
            active += bool(before) and (month.day - max(before)).days <= ACTIVE_DAYS
        assert (month.ever, month.present, month.never, month.active) == (ever, present, never, active)


@given(_people())
def test_the_last_month_is_what_the_groups_say_today(people: list[Connection]) -> None:
    state = network_state(known(people), TODAY)
    last = months_of(courses(people), TODAY)[-1]
    groups = state.groups or {}
    assert (last.active, last.quiet, last.never) == tuple(groups.get(g, 0) for g in ("active", "quiet", "never"))


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_description_can_be_asked(target: str, work: str) -> None:
    assert target_test(target)(fold(work)) in (True, False)


def test_who_is_planned_already() -> None:
    cards = (
        PlanCard("1", TODAY, "follow_up", slug="eva"),
        PlanCard("2", TODAY, "follow_up", 1, 1, slug="done"),
        PlanCard("3", ago(1), "follow_up", slug="missed"),
        PlanCard("4", TODAY, "comment"),
    )
    assert planned_slugs(cards, TODAY) == {"eva"}
