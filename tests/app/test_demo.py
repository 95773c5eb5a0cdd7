"""The demonstration is a believable life: the same each time, on any day, and sound in every rule of the record."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from ssi_coach import resources
from ssi_coach.app.demo import WEEKS, demo_document
from ssi_coach.app.states.payoff import payoff_answer, payoff_question, strength, told
from ssi_coach.domain.readings import check_reading
from ssi_coach.domain.week import Week
from ssi_coach.importers.interchange import read_document
from ssi_coach.reports.interchange import to_bytes
from tests.app.conftest import MakeCoach
from tests.conftest import FixedClock

MONDAY = date(2026, 11, 23)


@pytest.mark.unmeasured
@pytest.mark.parametrize("today", [MONDAY + timedelta(days=n) for n in (0, 3, 5, 6, 40, 400)])
def test_it_is_the_same_each_time_and_holds_the_rules_on_any_day(today):
    document = demo_document(today)
    assert demo_document(today) == document
    assert to_bytes(read_document(to_bytes(document).decode(), resources.catalogue(), today)) == to_bytes(document)
    counts = {activity.id: activity.count for activity in document.activities}
    for card in document.plan:
        assert counts.get(card.id, 0) == card.done
    assert max(activity.on for activity in document.activities) <= today
    for score in document.official_scores:
        check_reading(score, today)


def test_it_is_half_a_year_of_getting_better_with_a_holiday():
    document = demo_document(MONDAY)
    (pause,) = document.pauses
    assert not [a for a in document.activities if pause.start + timedelta(days=2) <= a.on <= pause.end]
    weeks = {Week.of(activity.on) for activity in document.activities}
    assert len(weeks) == WEEKS - 1
    totals = [score.total for score in document.official_scores]
    assert 30 <= totals[0] <= 36
    assert 46 <= totals[-1] <= 52
    assert sum(entry.done for entry in document.checklist) == 14


@pytest.mark.unmeasured
@pytest.mark.parametrize("on", [MONDAY + timedelta(days=n) for n in (0, 2, 6, 40, 400)])
def test_whether_it_pays_off_has_an_answer(make_coach: MakeCoach, clock: FixedClock, on: date) -> None:
    """The link is in the record, not in the page: it is found as everybody's would be."""
    clock.moment = datetime(on.year, on.month, on.day, 9, tzinfo=UTC)
    coach = make_coach()
    coach.import_records(demo_document(on))
    question = payoff_question(coach.standing)
    (link, *_) = told(payoff_answer(question))
    assert (link.cause, link.result, link.lag) == ("comment", "conversation", 2)
    assert strength(link) == "strong" and link.p <= 0.02


def test_today_is_half_done():
    today = [card for card in demo_document(MONDAY).plan if card.on == MONDAY]
    assert sorted(card.complete for card in today) == [False, False, True, True]


def test_anna_knows_eight_hundred_people_and_has_talked_with_half() -> None:
    people = demo_document(MONDAY).connections
    assert len(people) == 812 == len({person.slug for person in people})
    assert 0.4 < sum(bool(person.contact_days) for person in people) / len(people) < 0.7
    assert all(person.connected_on and person.connected_on < MONDAY for person in people)
    assert all(day <= MONDAY for person in people for day in person.contact_days)
