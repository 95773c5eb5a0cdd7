"""Profile as people use it: tick and see the gauge move, look only at what is open, read why and how."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import RecordScore, TickItem
from ssi_coach.domain.records import OfficialScore
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.pages.profile import PROFILE_PAGE, ProfilePage


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ProfilePage:
    made = ProfilePage(desk)
    qtbot.addWidget(made)
    desk.published.connect(made.draw)
    made.draw(desk.standing)
    made.resize(1084, 832)
    made.show()
    return made


def test_a_tick_moves_the_gauges_in_place(page: ProfilePage, coach: Coach, today: date) -> None:
    assert page.brand.gauge.reading.value is None
    row = page.rows["photo"]
    row.tick.click()
    first = page.brand.gauge.reading.value
    assert first is not None
    assert page.ring.gauge.reading.text == "6 %"
    page.rows["headline"].tick.click()
    second = page.brand.gauge.reading.value
    assert second is not None
    assert second > first
    assert page.rows["photo"] is row
    assert row.chip.text() == "had before"
    assert not row.points.text().startswith("+")
    assert "2 of 21 complete" in page.subtitle.text()
    row.tick.click()
    assert not coach.standing.records.checklist[-1].done
    assert not row.tick.isChecked()
    assert row.points.text().startswith("+")


def test_what_the_profile_has_already_leaves_linkedins_score_alone(
    page: ProfilePage, coach: Coach, today: date
) -> None:
    assert page.mode.already
    assert not page.mode.why.isVisible()
    page.rows["photo"].tick.click()
    coach.do(RecordScore(OfficialScore(today, 6.2, 4.1, 1.3, 8.4)))
    assert page.mode.why.isVisible()
    assert page.mode.why.text() == (
        "LinkedIn’s score of 23 Nov counts these already; ticking them makes the explanation right."
    )
    for key, row in page.rows.items():
        if key != "photo":
            row.tick.click()
    assert page.brand.gauge.reading.value == pytest.approx(6.2, abs=0.5)
    assert page.total.gauge.reading.text == "20"
    assert [entry.on for entry in coach.standing.records.checklist] == [None] * 21
    assert page.mode.already


def test_what_is_added_today_comes_on_top(page: ProfilePage, coach: Coach, today: date) -> None:
    coach.do(RecordScore(OfficialScore(today, 6.2, 4.1, 1.3, 8.4)))
    page.mode.new.click()
    assert not page.mode.why.isVisible()
    page.rows["photo"].tick.click()
    assert page.brand.gauge.reading.value is not None
    assert page.brand.gauge.reading.value > 6.5
    assert page.rows["photo"].chip.text() == "by hand"
    assert coach.standing.records.checklist[-1].on == today


def test_without_a_score_of_linkedins_both_ways_move_the_gauges(page: ProfilePage) -> None:
    values = []
    for key, choice in (("photo", page.mode.had), ("about", page.mode.new), ("skills", page.mode.had)):
        choice.click()
        page.rows[key].tick.click()
        values.append((page.brand.gauge.reading.value, page.total.gauge.reading.value))
    assert values == sorted(set(values))


def test_in_a_life_that_goes_on_a_tick_is_of_today(page: ProfilePage, coach: Coach, today: date) -> None:
    coach.do(TickItem("photo", True, today))
    assert not page.mode.already
    page.mode.had.click()
    page.rows["about"].tick.click()
    page.rows["skills"].tick.click()
    assert page.mode.already
    assert {entry.key for entry in coach.standing.records.checklist if entry.on is None} == {"about", "skills"}


def test_space_ticks(page: ProfilePage, coach: Coach, qtbot: QtBot) -> None:
    page.rows["about"].tick.setFocus()
    qtbot.keyClick(page.rows["about"].tick, Qt.Key.Key_Space)
    assert [entry.key for entry in coach.standing.records.checklist] == ["about"]


def test_three_steps_are_named_with_what_they_add(page: ProfilePage) -> None:
    assert page.headline.text().startswith("Three steps would add about")
    assert "About: written for the customer" in page.steps.text()
    assert "LinkedIn does not publish its formula" in page.steps.text()


def test_complete_profile_says_so(page: ProfilePage, coach: Coach, today: date) -> None:
    for key in page.rows:
        coach.do(TickItem(key, True, today))
        if key == "services":
            assert page.headline.text().startswith("One step")
    assert page.headline.text() == "Your profile is complete"
    page.only_open.click()
    assert all(not row.isVisible() for row in page.rows.values())
    assert page.cards[0].all_done.isVisible()


def test_only_open_hides_done_ones_but_not_under_the_pointer(page: ProfilePage, coach: Coach, today: date) -> None:
    coach.do(TickItem("photo", True, today))
    page.only_open.click()
    assert not page.rows["photo"].isVisible()
    page.rows["background"].tick.click()
    assert page.rows["background"].isVisible()
    page.only_open.click()
    page.only_open.click()
    assert not page.rows["background"].isVisible()


def test_why_and_how_from_the_keyboard_and_by_the_title(page: ProfilePage, qtbot: QtBot) -> None:
    row = page.rows["background"]
    row.help.setFocus()
    qtbot.keyClick(row.help, Qt.Key.Key_Space)
    assert row.details is not None
    assert row.details.isVisible()
    qtbot.mouseClick(row.title, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not row.details.isVisible()


def test_hints_have_no_tick(page: ProfilePage) -> None:
    hints = page.cards[3].hints
    assert set(hints) == {"connections_500", "endorsements", "recent_post"}
    assert "not known yet" in hints["connections_500"].sub.text()
    assert hints["recent_post"].sub.text() == "not yet"


@pytest.mark.parametrize(("width", "columns"), [(1084, 3), (828, 2), (560, 1)])
def test_columns_follow_the_room(page: ProfilePage, width: int, columns: int) -> None:
    page.resize(width, 700)
    assert page.columns.count == columns
    shown = [card for card in page.columns.order() if card.isVisible()]
    assert len(shown) == 4


@pytest.mark.parametrize("width", [1084, 828])
def test_tab_goes_down_the_columns(page: ProfilePage, width: int) -> None:
    page.resize(width, 700)
    wanted = [page.import_button, page.open_button, page.only_open, page.brand.help, page.total.help]
    wanted += [stop for card in page.columns.order() for stop in card.stops()]  # type: ignore[attr-defined]
    found, widget = [], page.nextInFocusChain()
    while widget is not page:
        found.append(widget)
        widget = widget.nextInFocusChain()
    assert [stop for stop in found if stop in wanted] == wanted


def test_linkedin_is_opened_only_on_a_click(page: ProfilePage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.draw(page.desk.standing)
    assert opened == []
    page.open_button.click()
    assert [url.toString() for url in opened] == [PROFILE_PAGE]


def test_gauges_explain_themselves(page: ProfilePage, coach: Coach, desk: Desk, today: date) -> None:
    coach.do(RecordScore(OfficialScore(today, 15, 7, 6, 16)))
    wanted = QSignalSpy(desk.dialog_wanted)
    page.brand.help.click()
    page.total.help.click()
    page.import_button.click()
    assert [wanted.at(n) for n in range(3)] == [["explain", "brand"], ["explain", "total"], ["import", None]]


@pytest.mark.parametrize("mode", ["had", "new"])
def test_a_tick_pushes_nothing_away_that_is_to_be_ticked_next(page: ProfilePage, qtbot: QtBot, mode: str) -> None:
    getattr(page.mode, mode).click()
    qtbot.wait(20)
    before = {key: row.geometry() for key, row in page.rows.items()}
    for key in ("photo", "about", "skills"):
        page.rows[key].tick.click()
    qtbot.wait(20)
    assert {key: row.geometry() for key, row in page.rows.items()} == before


def test_the_arrows_go_from_tick_to_tick(page: ProfilePage, coach: Coach, qtbot: QtBot) -> None:
    rows = [row for card in page.columns.order() for row in (*card.rows.values(), *card.hints.values())]
    rows[0].take_focus()
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert [row.tick.isChecked() for row in rows[:4]] == [True, True, True, False]
    assert rows[3].tick.hasFocus() and not any(row.help.isChecked() for row in rows)
    qtbot.keyClick(rows[3].tick, Qt.Key.Key_Right)
    assert rows[3].help.hasFocus()
    qtbot.keyClick(rows[3].help, Qt.Key.Key_Up)
    assert rows[2].help.hasFocus()
    qtbot.keyClick(rows[2].help, Qt.Key.Key_Left)
    assert rows[2].tick.hasFocus()
    for _ in range(len(rows) + 3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert rows[-1].marks[0].hasFocus()
    for _ in range(len(rows) + 3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert rows[0].tick.hasFocus()


def test_what_ticking_means_follows_every_arrow(page: ProfilePage, qtbot: QtBot) -> None:
    page.mode.choose(already=True)
    page.mode.had.setFocus()
    for key, already in (
        (Qt.Key.Key_Down, False), (Qt.Key.Key_Up, True), (Qt.Key.Key_Right, False), (Qt.Key.Key_Left, True),
    ):  # fmt: skip
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert page.mode.already is already
        assert (page.mode.had if already else page.mode.new).hasFocus()
