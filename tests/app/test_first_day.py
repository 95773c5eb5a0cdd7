"""The first day: what the profile had already, and figures first told, explain LinkedIn’s score, never add to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import permutations

import pytest

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import Activity, ChecklistEntry, Fact, OfficialScore
from ssi_coach.scoring.movers import movers

DAY = timedelta(days=1)
READING = {"brand": 6.2, "people": 4.1, "insights": 1.3, "relationships": 8.4}


def tick_all(coach: Coach) -> None:
    for key, item in coach.catalogue.items.items():
        if item.weight > 0:
            coach.do(intents.TickItem(key, True, None))


def record(coach: Coach) -> None:
    coach.do(intents.RecordScore(OfficialScore(coach.standing.today, **READING)))


def tell_figures(coach: Coach) -> None:
    figures = {"connections": 812, "followers": 4000, "endorsements": 60, "sales_navigator": True}
    coach.do(intents.ChangePerson(figures, coach.standing.today))


@pytest.mark.parametrize("steps", list(permutations((tick_all, record, tell_figures))))
def test_in_any_order_the_estimate_is_linkedins_score(coach: Coach, steps: tuple[Callable[[Coach], None], ...]) -> None:
    for step in steps:
        step(coach)
    today = coach.standing.today
    for day in (today, today + DAY):
        estimate = coach.standing.series.estimate(day)
        for pillar in PILLARS:
            assert abs(estimate.pillars[pillar].score - READING[pillar.value]) <= 0.5


def test_what_is_added_that_day_comes_on_top(coach: Coach) -> None:
    tick_all(coach)
    record(coach)
    today = coach.standing.today
    coach.do(intents.TickItem("photo", False, None))
    shown = coach.standing.series.estimate(today).total
    assert coach.do(intents.TickItem("photo", True, today)).series.estimate(today).total > shown + 0.3


def test_without_a_reading_every_tick_moves_the_total(coach: Coach) -> None:
    today = coach.standing.today
    total = coach.standing.series.estimate(today).total
    for key in ("photo", "about"):
        coach.do(intents.TickItem(key, True, None))
        assert coach.standing.grounded
        assert coach.standing.series.estimate(today).total > total + 0.3
        total = coach.standing.series.estimate(today).total


def test_from_the_beginning_replaces_what_was_said_by_hand_and_undo_brings_it_back(coach: Coach) -> None:
    today = coach.standing.today
    coach.do(intents.TickItem("photo", True, today - 3 * DAY))
    coach.do(intents.TickItem("photo", False, today))
    before = coach.standing.records.checklist
    coach.do(intents.TickItem("photo", True, None))
    assert coach.standing.records.checklist == (ChecklistEntry("photo", None, True),)
    coach.undo()
    assert coach.standing.records.checklist == before
    coach.redo()
    step = coach.standing.undo
    coach.do(intents.TickItem("photo", True, None))
    assert coach.standing.undo == step


def test_what_people_say_goes_before_what_an_archive_says(coach: Coach, archived: Callable[..., None]) -> None:
    day = coach.standing.today - 5 * DAY
    archived(day)
    coach.do(intents.TickItem("photo", True, None))
    assert [entry for entry in coach.standing.records.checklist if entry.source == "manual"] == [
        ChecklistEntry("photo", None, True)
    ]
    assert coach.standing.series.items["photo"].at(coach.standing.today.toordinal()) == 1.0


def test_also_where_an_archive_shows_what_people_say_is_not_there(coach: Coach, archived: Callable[..., None]) -> None:
    day = coach.standing.today - 5 * DAY
    archived(day, done=True)
    coach.do(intents.TickItem("photo", False, None))
    assert [entry for entry in coach.standing.records.checklist if entry.source == "manual"] == [
        ChecklistEntry("photo", None, False),
        ChecklistEntry("photo", day, False),
    ]
    assert coach.standing.series.items["photo"].at(coach.standing.today.toordinal()) == 0.0


@pytest.fixture
def archived(coach: Coach) -> Callable[..., None]:
    """An archive in which the photograph is missing, or is ``done``."""

    def write(day: date, *, done: bool = False) -> None:
        coach.import_records(Document(checklist=(ChecklistEntry("photo", day, done, "archive", "photo"),)))

    return write


def test_a_figure_first_told_holds_from_the_beginning_and_later_ones_from_their_day(coach: Coach) -> None:
    today = coach.standing.today
    coach.do(intents.ChangePerson({"connections": 800}, today))
    coach.do(intents.ChangePerson({"connections": 800}, today))
    coach.do(intents.ChangePerson({"connections": 812}, today))
    assert coach.standing.records.facts == (Fact("connections", None, 800), Fact("connections", today, 812))
    coach.do(intents.ChangePerson({"connections": None}, today))
    coach.do(intents.ChangePerson({"connections": 90}, today))
    assert coach.standing.records.facts == (Fact("connections", None, 90),)


def test_movers_add_up_over_the_day_on_which_a_figure_was_first_told(coach: Coach) -> None:
    today = coach.standing.today
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", today - 9 * DAY, 4)))
    coach.do(intents.RecordScore(OfficialScore(today - 8 * DAY, **READING)))
    tell_figures(coach)
    coach.do(intents.ChangePerson({"connections": 950}, today))
    series = coach.standing.series
    lines = movers(series, series.evidence, today - 7 * DAY, today)
    start, end = series.estimate(today - 7 * DAY), series.estimate(today)
    for pillar in PILLARS:
        change = end.pillars[pillar].score - start.pillars[pillar].score
        assert sum(line.points for line in lines if line.pillar is pillar) == pytest.approx(change, abs=1e-9)
    assert [line.key for line in lines if line.kind in ("fact", "known")] == ["connections"]
