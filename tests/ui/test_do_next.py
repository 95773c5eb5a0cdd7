"""“If you have time” as people use it: tick a proposal, ask why, put it away, have it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards, ChangePerson, LogActivity, RecordScore, TickItem
from ssi_coach.domain.network import Connection
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import Activity, OfficialScore, PlanCard
from ssi_coach.ui.cards.do_next_box import DoNextBox
from ssi_coach.ui.cards.do_next_row import DoNextRow
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import LanguageSwitch
from ssi_coach.ui.pages.today import TodayPage
from tests.ui.conftest import Morning
from tests.ui.networks import TODAY, ago, bring, few

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
def begun(coach: Coach) -> Coach:
    """Somebody with an industry to be compared with, and two hours a day."""
    coach.do(TickItem("photo", True, None))
    coach.do(ChangePerson({"week_minutes": 600}, TODAY))
    industry = dict(zip(PILLARS, (1.0, 24.0, 1.0, 1.0), strict=True))
    coach.do(RecordScore(OfficialScore(ago(1), 12.0, 6.0, 4.0, 14.0, industry_pillars=industry)))
    return coach


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    switch = LanguageSwitch(qapp, "de")
    yield
    switch.switch("en")
    switch.remove()


def settled(page: TodayPage) -> DoNextBox:
    """The section after what was put off until the gauges have moved."""
    for _ in range(3):
        QCoreApplication.processEvents()
    assert page.next is not None
    return page.next


def complete(coach: Coach) -> None:
    """Tick the whole profile list."""
    for item in coach.catalogue.items.values():
        if item.weight:
            coach.do(TickItem(item.key, True, None))


def row(page: TodayPage, key: str) -> DoNextRow:
    return settled(page).rows[key]


def words(box: DoNextBox) -> str:
    return " | ".join(made.text() for made in box.findChildren(QLabel) if made.isVisible())


def test_a_tick_logs_it_and_undo_brings_it_back(open_page: OpenPage, begun: Coach, desk: Desk) -> None:
    page = open_page()
    key = next(key for key in settled(page).rows if not key.startswith("check."))
    count = next(r.proposal.count for r in settled(page).state.rows if r.key == key)  # type: ignore[union-attr]
    steps = len(begun.steps())
    row(page, key).tick.click()
    (done,) = begun.activities(TODAY, TODAY)
    assert (done.kind, done.count) == (key, count)
    assert len(begun.steps()) == steps + 1
    settled(page)
    desk.undo()
    assert begun.activities(TODAY, TODAY) == ()
    assert not row(page, key).tick.isChecked()


def test_a_tick_of_the_profile_list_ticks_it(open_page: OpenPage, begun: Coach, desk: Desk) -> None:
    page = open_page()
    key = next(key for key in settled(page).rows if key.startswith("check."))
    before = desk.standing.series.estimate(TODAY).total
    row(page, key).tick.click()
    assert begun.standing.records.checklist[-1].key == key.removeprefix("check.")
    assert desk.standing.series.estimate(TODAY).total > before
    assert key not in settled(page).rows
    desk.undo()
    assert key in settled(page).rows


def test_somebody_to_write_to_is_named_and_put_down_with_the_name(
    open_page: OpenPage, begun: Coach, desk: Desk
) -> None:
    bring(begun, (Connection("eva", "Eva <b>Novak</b>", "Boss AG", "CEO", "decision_maker", ago(900),
                             messages_sent=4, last_contact=ago(200)),))  # fmt: skip
    complete(begun)
    page = open_page()
    while "reconnect:eva" not in settled(page).rows:
        next(iter(settled(page).rows.values())).stop.trigger()
    shown = row(page, "reconnect:eva")
    assert shown.text.text() == "Write to Eva <b>Novak</b>"
    assert shown.text.textFormat() == Qt.TextFormat.PlainText
    assert "gone quiet" in shown.reason.text()
    shown.tick.click()
    (card,) = begun.standing.cards
    assert (card.kind, card.slug, card.done) == ("reconnect", "eva", 1)
    assert "reconnect:eva" not in settled(page).rows
    desk.undo()
    assert begun.standing.cards == ()
    assert "reconnect:eva" in settled(page).rows


def test_not_now_until_tomorrow_never_for_good_and_back_again(
    open_page: OpenPage, begun: Coach, desk: Desk, clock: Morning
) -> None:
    page = open_page()
    first, second = list(settled(page).rows)[:2]
    row(page, first).later.trigger()
    row(page, second).stop.trigger()
    box = settled(page)
    assert {first, second}.isdisjoint(box.rows)
    assert "2 suggestions hidden" in words(box)
    desk.undo()
    assert second in settled(page).rows and first not in box.rows
    desk.undo()
    assert first in settled(page).rows
    desk.redo()
    desk.redo()
    clock.sleep(1)
    begun.refresh()
    assert first in settled(page).rows and second not in box.rows
    box.again.click()
    assert {first, second} <= settled(page).rows.keys()
    assert begun.standing.records.dismissed == (f"{first}@2026-11-23",)
    desk.undo()
    assert second not in settled(page).rows


def test_with_everything_put_away_one_link_brings_it_back(open_page: OpenPage, begun: Coach) -> None:
    page = open_page()
    while settled(page).rows:
        next(iter(settled(page).rows.values())).stop.trigger()
    box = settled(page)
    assert box.isVisible() and box.again.isVisible()
    assert "Nothing else fits" in words(box)
    box.again.click()
    assert settled(page).rows
    assert not box.again.isVisible()


def test_why_shows_the_figure_and_what_it_feeds(open_page: OpenPage, begun: Coach) -> None:
    begun.do(LogActivity(Activity(begun.new_id(), "people_search", ago(9))))
    page = open_page()
    box = settled(page)
    assert box.state is not None
    made = next(r for r in box.state.rows if r.area == "people")
    shown = row(page, made.key)
    assert shown.reason.text().startswith("People is furthest below your industry; ")
    assert shown.size_word.text() in ("small", "medium", "large")
    assert not shown.details.isVisible()
    shown.why.click()
    assert shown.details.isVisible()
    assert "points in 30 days" in shown.details.text()
    assert "(People)" in shown.details.text()
    invitation = box.rows.get("invitation")
    if invitation is not None:
        assert "prepares a conversation" in invitation.reason.text()


def test_what_only_prepares_says_so(open_page: OpenPage, begun: Coach) -> None:
    complete(begun)
    page = open_page()
    while "invitation" not in settled(page).rows:
        next(iter(settled(page).rows.values())).stop.trigger()
    shown = row(page, "invitation")
    assert shown.reason.text() == "No points of its own: it prepares a conversation"
    assert "% of invitations are accepted" in shown.details.text()


@pytest.mark.parametrize("changes", [{"week_minutes": 0}, {"work_days": (6, 7)}, {"work_days": ()}])
def test_on_days_without_minutes_it_is_not_there(open_page: OpenPage, begun: Coach, changes: dict[str, object]) -> None:
    begun.do(ChangePerson(changes, TODAY))
    page = open_page()
    assert not settled(page).isVisible()


def test_it_goes_with_the_last_minute_and_comes_back(open_page: OpenPage, begun: Coach, desk: Desk) -> None:
    page = open_page()
    assert settled(page).isVisible()
    begun.do(AddCards((PlanCard("c", TODAY, "event", 2, 0, 120),)))
    assert not settled(page).isVisible()
    desk.undo()
    assert settled(page).isVisible()


def test_without_ground_for_a_number_there_is_nothing(open_page: OpenPage, coach: Coach) -> None:
    coach.state_set("first_start", "begun profile record archive")
    page = open_page()
    for _ in range(3):
        QCoreApplication.processEvents()
    assert page.next is None or not page.next.isVisible()


def test_tab_goes_from_proposal_to_proposal_and_focus_stays_in_the_list(
    open_page: OpenPage, begun: Coach, qtbot: QtBot
) -> None:
    page = open_page()
    box = settled(page)
    page.activateWindow()
    keys = [made.key for made in box.state.rows]  # type: ignore[union-attr]
    first = box.rows[keys[0]]
    first.tick.setFocus()
    for wanted in (first.why, first.more, box.rows[keys[1]].tick):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is wanted
    first.tick.setFocus()
    QTest.keyClick(first.tick, Qt.Key.Key_Space)
    box = settled(page)
    assert page.focusWidget() in box.stops()
    for shown in box.rows.values():
        for stop in shown.stops():
            assert stop.accessibleName()


def test_in_german(german: None, open_page: OpenPage, begun: Coach) -> None:
    page = open_page()
    text = words(settled(page))
    assert "Wenn noch Zeit ist" in text
    assert "In Ihrer Profilliste noch offen" in text
    assert not any(english in text for english in ("weeks", "points", "small", "medium", "large"))


def test_in_the_demonstration_and_with_an_archive(open_demo: Callable[[], Coach], open_page: OpenPage) -> None:
    coach = open_demo()
    bring(coach, few())
    page = open_page()
    box = settled(page)
    assert 3 <= len(box.rows) <= 5
    assert box.isVisible()
