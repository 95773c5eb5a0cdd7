"""A dialog is left by Escape, and gives the focus back to where it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from ssi_coach.ui.widgets.dialog import PlainDialog
from tests.access.controls import stops
from tests.walk import Walk, settle


@pytest.mark.parametrize("full", [True, False])
def test_escape_closes_a_dialog_and_the_focus_is_where_it_was(walk: Callable[..., Walk], full: bool) -> None:
    walking = walk(full=full)
    walking.window.show_page("profile")
    settle()
    walking.window.activateWindow()
    QTest.qWaitForWindowActive(walking.window)
    before = stops(walking.page("profile"))[-1]
    before.setFocus(Qt.FocusReason.TabFocusReason)
    faults = []
    for place in walking.dialogs():
        at = place.window.focusWidget()
        if at is None or not at.isVisible():
            faults.append(f"{place}: nothing has the focus")
        QTest.keyClick(at or place.window, Qt.Key.Key_Escape)
        settle(1)
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not walking.window]
        if any(w.windowType() in (Qt.WindowType.Dialog, Qt.WindowType.Window) for w in shown):
            faults.append(f"{place}: Escape does not close it (in {type(at).__name__})")
        if walking.window.focusWidget() is not before:
            faults.append(f"{place}: the focus went to {walking.window.focusWidget()}")
            before.setFocus()
    assert not faults, "\n".join(faults)


CAREFUL = {"forget_people"}
"""What cannot be undone: there no key but Enter on the button itself does it."""


def test_control_and_enter_press_the_main_button_of_every_dialog(walk: Callable[..., Walk]) -> None:
    walking = walk(full=True)
    faults = []
    pressed: list[str] = []
    for place in walking.dialogs():
        name = place.name.rpartition(" ")[2]
        mains = [
            each
            for each in place.window.findChildren(QPushButton)
            if each.property("role") == "primary" and each.isVisible() and each.isEnabled()
        ]
        if not isinstance(place.window, PlainDialog) or not mains:
            continue
        for each in mains:
            each.clicked.disconnect()
            each.clicked.connect(partial(pressed.append, each.text()))
        where = [place.window.focusWidget() or place.window, *place.window.findChildren(QPlainTextEdit)]
        for at in (each for each in where if each.isVisible()):
            at.setFocus()
            pressed.clear()
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                QTest.keyClick(at, key, Qt.KeyboardModifier.ControlModifier)
            if len(pressed) != (0 if name in CAREFUL else 2):
                faults.append(f"{place}: {len(pressed)} times from {type(at).__name__}")
    assert not faults, "\n".join(faults)
