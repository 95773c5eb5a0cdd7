"""Catch up: each of the three answers, and the last week when nothing is silent."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import LogActivity
from ssi_coach.domain.records import Activity
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.catch_up import AWAY, ENTER, USUAL, CatchUpDialog
from ssi_coach.ui.week.stepper import Stepper

MONDAY = date(2026, 11, 23)
SILENT = tuple(date(2026, 11, day) for day in (18, 19, 20, 21, 22))


@pytest.fixture
def silent(coach: Coach) -> Coach:
    """Logged for two weeks up to 17 November, then nothing: three working days."""
    for back in range(6, 20):
        on = MONDAY - timedelta(days=back)
        coach.do(LogActivity(Activity(coach.new_id(), "comment", on, 2)))
        coach.do(LogActivity(Activity(coach.new_id(), "profile_visit", on, 3)))
    return coach


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window dialogs belong to; it takes them along when it goes."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(desk: Desk, host: QWidget, qtbot: QtBot) -> CatchUpDialog:
    made = CatchUpDialog(desk, None, host)
    with qtbot.waitActive(made):
        made.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def entries(coach: Coach) -> list[tuple[date, str, int, str]]:
    return [(a.on, a.kind, a.count, a.source) for a in coach.activities(SILENT[0], MONDAY)]


def test_i_was_away_declares_a_pause(desk: Desk, silent: Coach, host: QWidget, qtbot: QtBot) -> None:
    dialog = opened(desk, host, qtbot)
    assert "Tuesday 17 November" in dialog.heading.text()
    dialog.answers.button(AWAY).click()
    QTest.keyClicks(dialog.note, "Trade fair")
    dialog.save.click()
    (pause,) = silent.standing.records.pauses
    assert (pause.start, pause.end, pause.note) == (SILENT[0], SILENT[-1], "Trade fair")
    silent.undo()
    assert not silent.standing.records.pauses


def test_a_pause_that_ends_before_it_begins_cannot_be_saved(
    desk: Desk, silent: Coach, host: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(desk, host, qtbot)
    dialog.choose(AWAY)
    dialog.last.set_day(SILENT[0] - timedelta(days=1))
    assert not dialog.save.isEnabled() and dialog.summary.text()


def test_about_as_usual_fills_the_working_days_as_assumed(
    desk: Desk, silent: Coach, host: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(desk, host, qtbot)
    dialog.answers.button(USUAL).click()
    assert "15" in dialog.summary.text()
    dialog.save.click()
    assert entries(silent) == [
        (day, kind, count, "assumed") for day in SILENT[:3] for kind, count in (("comment", 2), ("profile_visit", 3))
    ]
    silent.undo()
    assert entries(silent) == []


def test_let_me_enter_it_saves_all_as_one_step(desk: Desk, silent: Coach, host: QWidget, qtbot: QtBot) -> None:
    dialog = opened(desk, host, qtbot)
    assert dialog.answer == ENTER and not dialog.save.isEnabled()
    first = QApplication.focusWidget()
    assert first is dialog.table.cells["profile_visit", SILENT[0]].figure
    QTest.keyClick(first, Qt.Key.Key_Up)
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClicks(dialog.table.cells["profile_visit", SILENT[1]].figure, "12")
    cell = dialog.table.cells["comment", SILENT[4]]
    QTest.mouseClick(cell.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(cell.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(cell.less, Qt.MouseButton.LeftButton)
    combo = dialog.table.another
    combo.setCurrentIndex(combo.findData("contract"))
    combo.activated.emit(combo.currentIndex())
    focus = QApplication.focusWidget()
    assert focus is not None and isinstance(focus.parent(), Stepper)
    QTest.keyClick(focus, Qt.Key.Key_Up)
    assert "15 thing" in dialog.summary.text()
    dialog.save.click()
    assert sorted(entries(silent)) == [
        (SILENT[0], "contract", 1, "manual"),
        (SILENT[0], "profile_visit", 1, "manual"),
        (SILENT[1], "profile_visit", 12, "manual"),
        (SILENT[4], "comment", 1, "manual"),
    ]
    silent.undo()
    assert entries(silent) == []


def test_what_was_assumed_can_be_put_right(desk: Desk, silent: Coach, host: QWidget, qtbot: QtBot) -> None:
    dialog = opened(desk, host, qtbot)
    dialog.choose(USUAL)
    dialog.save.click()
    again = opened(desk, host, qtbot)
    assert again.table.cells["comment", SILENT[0]].value() == 2
    again.table.cells["comment", SILENT[0]].set_value(5)
    again.save.click()
    assert (SILENT[0], "comment", 5, "manual") in entries(silent)
    assert {source for *_, source in entries(silent)} == {"manual"}


def test_when_nothing_is_silent_the_last_seven_days_are_there(
    desk: Desk, coach: Coach, host: QWidget, qtbot: QtBot
) -> None:
    coach.do(LogActivity(Activity(coach.new_id(), "comment", MONDAY, 2)))
    dialog = opened(desk, host, qtbot)
    assert dialog.state.days[-1] == MONDAY and len(dialog.state.days) == 7
    dialog.choose(USUAL)
    assert dialog.state.usual_total == {}
    assert not dialog.save.isEnabled()
    dialog.reject()
