"""A dialog is left by Escape, has at most one default button, and gives the focus back to where it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from tests.access.controls import called, spoken, stops, visible
from tests.walk import Walk, settle

NOT_BY_ENTER = {
    "add_card": "the field takes what was typed by Enter, and Shift+Enter goes on",
    "quick_log": "the field takes what was typed by Enter, and Shift+Enter goes on",
    "plan_week": "Ctrl+Enter, so that Enter after a number does not take the whole week over",
    "day_log": "Enter after a number or a note is not meant to close what is being entered",
    "forget_people": "it cannot be undone",
    "archive_howto": "nothing is typed here: Enter presses the button that has the focus",
    "import": "nothing is typed here: Enter presses the button that has the focus",
    "explain": "nothing is typed here: Enter presses the button that has the focus",
    "backups": "Enter on a backup is not meant to close the list",
    "readings": "Enter on a score is not meant to close the list",
    "review_window": "Enter in the notes begins a line",
}
"""Dialogs whose main button is not pressed by Enter from elsewhere, and why."""


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


@pytest.mark.parametrize("full", [True, False])
def test_what_is_most_important_in_a_dialog_is_pressed_by_enter(walk: Callable[..., Walk], full: bool) -> None:
    faults = []
    for place in walk(full=full).places():
        if not isinstance(place.part, QDialog):
            continue
        shown = [widget for widget in visible(place.part) if isinstance(widget, QPushButton)]
        defaults = [widget for widget in shown if widget.isDefault()]
        primary = [widget for widget in shown if widget.property("role") == "primary"]
        if len(defaults) > 1:
            faults.append(f"{place}: {[spoken(widget) for widget in defaults]} are all default")
        if place.name.split()[-1] not in NOT_BY_ENTER:
            faults += [f"not default: {called(place, widget)}" for widget in primary if widget not in defaults]
    assert not faults, "\n".join(faults)
