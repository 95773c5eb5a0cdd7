"""A name with & in it is shown with it: buttons and menus would take it for the mark of a key and leave it out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app import settings
from ssi_coach.ui.dialogs.delete_workspace import DeleteWorkspaceDialog
from ssi_coach.ui.locked import LockedView
from ssi_coach.ui.program import Program
from ssi_coach.ui.week.palette import Chip
from tests.conftest import FixedClock
from tests.leaks.tour import everything, settle, tour

NAME = "R&D Söner"


def marked(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text in which Qt takes & for the mark of a key: where, and what is written in the source of it."""
    for widget in (window, *window.findChildren(QWidget)):
        where = type(widget).__name__
        # A chip paints its text itself, as it is; it must not answer to a key for that.
        if isinstance(widget, Chip):
            yield where, "R&D" if not widget.shortcut().isEmpty() else widget.text().replace("&", "&&")
        elif isinstance(widget, QAbstractButton):
            yield where, widget.text()
        elif isinstance(widget, QGroupBox):
            yield where, widget.title()
        elif isinstance(widget, QTabBar):
            yield from ((where, widget.tabText(number)) for number in range(widget.count()))
        elif isinstance(widget, QLabel) and widget.buddy() is not None:
            yield where, widget.text()
    for action in window.findChildren(QAction):
        yield "entry of a menu", action.text()


def test_no_name_loses_its_ampersand(open_program: Callable[..., Program], tmp_path: Path, clock: FixedClock) -> None:
    settings.remember_opened(tmp_path / f"Other {NAME}.ssicoach")
    program = open_program(tmp_path / f"{NAME}.ssicoach")
    program.window.resize(1400, 900)
    program.window.actions_.recent.refresh()
    program.session.coach.import_records(everything(lambda: NAME, program.desk.today))
    wrong: set[tuple[str, str, str]] = set()
    escaped: set[str] = set()
    for place, widget in tour(program):
        for where, text in marked(widget):
            if "R&D" in text:
                wrong.add((place, where, text))
            elif "R&&D" in text:
                escaped.add(where)
    settle(1)
    assert not wrong
    # It was looked at where it is: these do show it.
    assert escaped >= {"Button", "Chip", "entry of a menu"}, escaped


def test_windows_that_tell_of_a_workspace_show_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / f"{NAME}.ssicoach"
    path.write_bytes(b"")
    for window in (
        LockedView("Anna", locked=True, before=NAME, keychain=False),
        DeleteWorkspaceDialog(None, path),
    ):
        qtbot.addWidget(window)
        found = [text for _, text in marked(window)]
        assert any("R&&D" in text for text in found) and not any("R&D" in text for text in found)
