"""The quick log: type, look, Enter."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.quick_log import QuickLogDialog
from ssi_coach.ui.i18n import LanguageSwitch

MONDAY = date(2026, 11, 23)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window dialogs belong to; it takes them along when it goes."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(desk: Desk, host: QWidget, prefill: str = "") -> QuickLogDialog:
    made = QuickLogDialog(desk, prefill, host)
    made.open()
    return made


def logged(coach: Coach) -> list[tuple[str, int, date]]:
    return [(a.kind, a.count, a.on) for a in coach.activities(date(2026, 11, 1), MONDAY)]


def test_com_3_and_enter_logs_three_comments(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = opened(desk, host)
    told = QSignalSpy(desk.done)
    QTest.keyClicks(dialog.box.line, "com 3")
    assert "3 comments" in dialog.preview.text() and "today" in dialog.preview.text()
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    assert logged(coach) == [("comment", 3, MONDAY)] and told.count() == 1
    coach.undo()
    assert logged(coach) == []


def test_arrow_keys_choose_another_and_yesterday_is_understood(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = opened(desk, host)
    QTest.keyClicks(dialog.box.line, "2 com yesterday")
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Down)
    assert dialog.box.kind == "reply" and "22 November" in dialog.preview.text()
    QTest.keyClick(dialog.box.line, Qt.Key.Key_PageUp)
    assert dialog.box.kind == "comment"
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Down)
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    assert logged(coach) == [("reply", 2, date(2026, 11, 22))]


def test_what_was_planned_is_ticked_first_and_it_says_so(desk: Desk, coach: Coach, host: QWidget) -> None:
    card = coach.new_id()
    coach.do(AddCards((PlanCard(card, MONDAY, "comment", 3, 1, 15),)))
    dialog = opened(desk, host)
    QTest.keyClicks(dialog.box.line, "com 5")
    assert "2" in dialog.plan.text() and "3" in dialog.plan.text()
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    (planned,) = coach.cards(Week(2026, 48))
    assert planned.complete
    assert sorted(count for _, count, _ in logged(coach)) == [3, 3]
    coach.undo()
    assert coach.cards(Week(2026, 48))[0].done == 1 and logged(coach) == [("comment", 1, MONDAY)]


def test_shift_enter_logs_and_stays(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = opened(desk, host)
    QTest.keyClicks(dialog.box.line, "post")
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.isVisible() and dialog.box.line.text() == ""
    QTest.keyClicks(dialog.box.line, "contract")
    dialog.log.click()
    assert sorted(kind for kind, _, _ in logged(coach)) == ["contract", "post"]


@pytest.mark.parametrize("line", ["", "xyzzy", "post 2026-12-24", "post 1999-01-01", "post 0"])
def test_what_cannot_be_logged_is_said_and_enter_does_nothing(
    desk: Desk, coach: Coach, host: QWidget, line: str
) -> None:
    dialog = opened(desk, host)
    QTest.keyClicks(dialog.box.line, line)
    assert not dialog.log.isEnabled() and dialog.preview.text()
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    assert dialog.isVisible() and logged(coach) == []


def test_a_day_given_is_where_it_is_logged(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = opened(desk, host, "2026-11-20")
    QTest.keyClicks(dialog.box.line, "call")
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    assert logged(coach) == [("call", 1, date(2026, 11, 20))]


def test_german_and_english_are_both_understood(desk: Desk, coach: Coach, host: QWidget) -> None:
    app = QApplication.instance()
    assert app is not None
    switch = LanguageSwitch(app, "de")
    try:
        for line in ("kommentar 2 gestern", "comment 2 sonntag", "com 2 yesterday"):
            dialog = opened(desk, host)
            QTest.keyClicks(dialog.box.line, line)
            QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    finally:
        switch.switch("en")
    assert logged(coach) == [("comment", 2, date(2026, 11, 22))] * 3


def test_a_contract_is_logged_with_its_value_and_customer(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = opened(desk, host)
    QTest.keyClicks(dialog.box.line, "contract 12000 EUR Nordfrakt AB yesterday")
    assert "1 contract, 12,000\u00a0EUR with Nordfrakt AB" in dialog.preview.text()
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    (row,) = coach.results()
    assert (row.kind, row.count, row.value, row.currency, row.with_whom, row.on) == (
        "contract", 1, 12000.0, "EUR", "Nordfrakt AB", date(2026, 11, 22)
    )  # fmt: skip
    coach.undo()
    assert coach.results() == ()


def test_a_planned_meeting_is_ticked_and_told_with_whom_in_one_step(desk: Desk, coach: Coach, host: QWidget) -> None:
    coach.do(AddCards((PlanCard("m", MONDAY, "meeting"), PlanCard("p", MONDAY, "proposal"))))
    dialog = opened(desk, host)
    QTest.keyClicks(dialog.box.line, "meeting Anna")
    assert "was planned for that day" in dialog.plan.text()
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    again = opened(desk, host)
    QTest.keyClicks(again.box.line, "2 proposals 5000 CHF Holm")
    QTest.keyClick(again.box.line, Qt.Key.Key_Return)
    told = {row.id: (row.kind, row.value, row.with_whom) for row in coach.results()}
    assert told["m"] == ("meeting", None, "Anna") and told["p"] == ("proposal", 5000.0, "Holm")
    (beyond,) = (row for row in coach.results() if row.id not in {"m", "p"})
    assert (beyond.count, beyond.value, beyond.with_whom) == (1, None, "Holm")
    coach.undo()
    assert {row.id for row in coach.results()} == {"m"} and not coach.cards(Week.of(MONDAY))[1].complete


def test_results_are_understood_in_german(desk: Desk, coach: Coach, host: QWidget) -> None:
    app = QApplication.instance()
    assert app is not None
    switch = LanguageSwitch(app, "de")
    try:
        for line in ("Auftrag 12.000 € Nordfrakt", "Termin mit Anna gestern", "2 Anrufe Lars", "Abschluss 500 Euro"):
            dialog = opened(desk, host)
            dialog.box.line.setText(line)  # the test keyboard has no €
            QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    finally:
        switch.switch("en")
    told = {(row.kind, row.count, row.value, row.with_whom, row.on.day) for row in coach.results()}
    assert told == {
        ("contract", 1, 12000.0, "Nordfrakt", 23),
        ("meeting", 1, None, "Anna", 22),
        ("call", 2, None, "Lars", 23),
        ("contract", 1, 500.0, None, 23),
    }
