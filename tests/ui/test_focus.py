"""Where the focus goes when a page is shown, and when a tip is shown to who works by key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.ui.focus import FocusFollower
from ssi_coach.ui.program import Program
from ssi_coach.ui.registry import PAGES
from ssi_coach.ui.widgets.tick_box import TickBox
from tests.ui.test_shell import appearance, program, settle

__all__ = ["appearance", "program"]


@pytest.fixture
def follower(qapp: QApplication) -> Iterator[FocusFollower]:
    made = FocusFollower(qapp)
    yield made
    qapp.focusChanged.disconnect(made._changed)
    made.deleteLater()


@pytest.mark.parametrize("key", PAGES)
def test_a_page_that_is_gone_to_does_not_begin_at_a_button_of_its_header(program: Program, key: str) -> None:
    assert program.window.bench is not None and program.window.bench.stack is not None
    program.window._command(f"page:{key}")
    settle()
    page = program.window.bench.stack.page(key)
    focus = program.window.focusWidget()
    held = [page.actions_row.itemAt(place) for place in range(page.actions_row.count())]
    heads = [item.widget() for item in held if item is not None]
    assert page.isAncestorOf(focus) and not any(one is focus or one.isAncestorOf(focus) for one in heads if one)


def test_the_first_step_goes_to_the_first_tick_box(program: Program) -> None:
    assert program.desk is not None
    program.window.show_page("today")
    program.desk.page_wanted.emit("profile")
    settle()
    assert program.window.page == "profile" and isinstance(program.window.focusWidget(), TickBox)


def test_a_tip_is_for_who_walked_there_by_tab(qtbot: QtBot, follower: FocusFollower) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = QPushButton("one"), QPushButton("two")
    for made in (first, second):
        made.setToolTip(f"What {made.text()} does")
        column.addWidget(made)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    first.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.qWait(800)
    assert not QToolTip.isVisible()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.qWait(800)
    assert second.hasFocus() and QToolTip.isVisible() and QToolTip.text() == "What two does"
    tip = next(one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible())
    assert not tip.geometry().intersects(QRect(second.mapToGlobal(second.rect().topLeft()), second.size()))
    # Any key takes it away, and what is gone to otherwise brings none, although a key was the last that was used.
    QTest.keyClick(second, Qt.Key.Key_Shift)
    QTest.qWait(400)
    assert not QToolTip.isVisible()
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.qWait(800)
    assert not QToolTip.isVisible()


def test_a_tip_at_the_foot_of_the_screen_does_not_cover_what_it_is_of(qtbot: QtBot, follower: FocusFollower) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = QPushButton("one"), QPushButton("two")
    second.setToolTip("What two does")
    for made in (first, second):
        column.addWidget(made)
    qtbot.addWidget(window)
    screen = QApplication.primaryScreen().availableGeometry()
    window.setGeometry(screen.left() + 40, screen.bottom() - 90, 300, 90)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.qWait(800)
    tip = next(one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible())
    assert not tip.geometry().intersects(QRect(second.mapToGlobal(second.rect().topLeft()), second.size()))
    QToolTip.hideText()
