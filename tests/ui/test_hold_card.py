"""Hold as people see it: Results first, the minutes that keep the score, the week for them on the plan in one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import ChangePerson, LogActivity, RecordScore
from ssi_coach.app.standing import Standing
from ssi_coach.domain.records import Activity, OfficialScore
from ssi_coach.scoring.plan_rules import OPENERS
from ssi_coach.ui.cards.hold_card import HoldCard
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.pages.today import TodayPage
from tests.ui.networks import TODAY, ago

OpenPage = Callable[[], TodayPage]


@pytest.fixture
def open_page(desk: Desk, qtbot: QtBot) -> OpenPage:
    def make() -> TodayPage:
        page = TodayPage(desk)
        qtbot.addWidget(page)
        desk.published.connect(page.draw)
        page.resize(1084, 832)
        page.draw(desk.standing)
        page.show()
        return page

    return make


@pytest.fixture
def high(coach: Coach) -> Coach:
    for back in range(1, 29):
        coach.do(LogActivity(Activity(coach.new_id(), "comment", ago(back), 3)))
    coach.do(RecordScore(OfficialScore(ago(1), 20.0, 15.0, 13.0, 19.0)))
    coach.do(ChangePerson({"week_minutes": 600}, TODAY))
    return coach


def card_of(page: TodayPage, qtbot: QtBot) -> HoldCard:
    """The card once its figures are known."""
    qtbot.waitUntil(lambda: page.hold is not None and page.hold.settled, timeout=20_000)
    assert page.hold is not None
    return page.hold


def first_area(page: TodayPage) -> str:
    tiles = [*page.pillars.tiles.values(), page.pillars.results]
    return min(tiles, key=lambda tile: tile.x()).key


def test_from_60_on_today_leads_with_results(open_page: OpenPage, high: Coach, qtbot: QtBot, desk: Desk) -> None:
    page = open_page()
    card = card_of(page, qtbot)
    total = round(high.standing.series.estimate(TODAY).total)
    assert card.isVisible()
    assert card.state is not None
    assert card.text.text() == (
        f"Hold: {card.state.minutes} minutes a week keep your {total}. The rest is for conversations."
    )
    assert card.routine.text().startswith("A week: ")
    qtbot.waitUntil(lambda: first_area(page) == "results")
    assert "more a week would lift it" not in page.pillars.gap.text()
    qtbot.waitUntil(lambda: page.next is not None and page.next.isVisible())
    assert page.next is not None
    assert {row.proposal.option.kind for row in page.next.state.rows} <= OPENERS  # type: ignore[union-attr]
    opened = QSignalSpy(desk.dialog_wanted)
    card.log.click()
    assert opened.at(0) == ["quick_log", "Conversation"]


def test_the_week_that_holds_goes_on_the_plan_in_one_step(
    open_page: OpenPage, high: Coach, qtbot: QtBot, desk: Desk
) -> None:
    page = open_page()
    card = card_of(page, qtbot)
    assert card.put.isVisible()
    steps = len(high.steps(100))
    card.put.click()
    assert len(high.steps(100)) == steps + 1
    assert not card.put.isVisible()  # a second click finds nothing to plan twice
    assert high.standing.cards
    desk.undo()
    assert high.standing.cards == ()
    assert card_of(page, qtbot).put.isVisible()


def test_when_the_score_falls_the_page_is_as_before(open_page: OpenPage, high: Coach, qtbot: QtBot) -> None:
    page = open_page()
    assert card_of(page, qtbot).isVisible()
    high.do(RecordScore(OfficialScore(TODAY, 12.0, 6.0, 4.0, 14.0)))
    page.draw(high.standing)
    qtbot.waitUntil(lambda: page.hold is not None and not page.hold.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: first_area(page) == "brand")


def test_a_page_that_goes_while_it_is_worked_out_takes_nothing_with_it(high: Coach, desk: Desk, qtbot: QtBot) -> None:
    card = HoldCard(desk)
    qtbot.addWidget(card)
    told: list[Standing] = []
    desk.published.connect(told.append)
    card.draw(desk.standing)
    card.work_out()
    card.deleteLater()
    qtbot.wait(50)
    high.do(ChangePerson({"name": "Anna"}, TODAY))
    assert told
