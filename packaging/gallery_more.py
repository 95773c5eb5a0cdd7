"""What the gallery shows beside pages and the dialogs of `ssi_coach.ui.registry`: dialogs that the program opens by
itself, the palette, the tour, what lies over the window while something is dragged, and every menu.
"""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTableView, QToolButton, QWidget

from ssi_coach.app.overview import Client
from ssi_coach.app.passphrases import Tries
from ssi_coach.app.session import SUFFIX
from ssi_coach.app.workspaces import Found
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.ask_passphrase import AskPassphraseDialog
from ssi_coach.ui.dialogs.delete_workspace import DeleteWorkspaceDialog
from ssi_coach.ui.dialogs.export_tables import ExportTablesDialog
from ssi_coach.ui.dialogs.rename_workspace import RenameDialog
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.recent_menu import RecentMenu
from ssi_coach.ui.tour import STEPS
from ssi_coach.ui.workspaces.list_dialog import WorkspacesDialog
from ssi_coach.ui.workspaces.model import ClientModel

Shown = Iterator[tuple[str, QWidget]]
Settle = Callable[[], None]
"""Waits until nothing is going on any more."""

CLIENTS = ("Anna Berg", "Jonas Lindqvist – Nordhafen Logistik", "Katarzyna Zielińska", "Pia Sommer", "Team Süd-West")
"""Nobody's names."""


def others(window: MainWindow, desk: Desk, path: Path, settle: Settle) -> Shown:
    """All of it, one after the other; what was opened is closed again."""
    yield from _dialogs(window, desk, path, settle)
    yield from _palette(window, settle)
    window.show_page("today")
    window.show_around()
    for step in range(len(STEPS)):
        settle()
        yield f"tour-{step + 1}", window
        if window.tour is not None:
            window.tour.note.next.click()
    settle()
    yield from _curtains(window, settle)


def _dialogs(window: MainWindow, desk: Desk, path: Path, settle: Settle) -> Shown:
    made: dict[str, QWidget] = {
        "workspaces": _workspaces(window, desk, path),
        "rename_workspace": RenameDialog(window, path),
        "delete_workspace": DeleteWorkspaceDialog(window, path),
        "ask_passphrase": AskPassphraseDialog(window, path, Tries()),
        "export_tables": ExportTablesDialog(window),
    }
    for name, dialog in made.items():
        dialog.show()
        settle()
        yield f"dialog-{name}", dialog
        dialog.close()
    desk.dialog_wanted.emit("project_page", "problem")
    settle()
    for dialog in QApplication.topLevelWidgets():
        if dialog.isVisible() and dialog is not window:
            yield "dialog-report_problem", dialog
            dialog.close()
    settle()


def _workspaces(window: MainWindow, desk: Desk, path: Path) -> WorkspacesDialog:
    """The list of somebody who coaches others."""
    dialog = WorkspacesDialog(window, ClientModel(desk.today))
    dialog.model.setParent(dialog)
    paths = tuple(path.parent / f"{name}{SUFFIX}" for name in CLIENTS)
    dialog.show_found(Found((path, *paths[1:])), path)
    first = Client(path, CLIENTS[0], 64.0, desk.today - timedelta(days=3), 3, 66.1, 4.2, 0, desk.today)
    for number, (file, name) in enumerate(zip((path, *paths[1:]), CLIENTS, strict=True)):
        later = desk.today + timedelta(days=7 * number)
        client = replace(first, path=file, name=name, silent=number, next_talk=later, talk_notes="Follow up on figures")
        dialog.take(replace(client, protected=True, estimate=None, reading=None) if number == 3 else client)
    dialog.settle()
    return dialog


def _palette(window: MainWindow, settle: Settle) -> Shown:
    window.finder.open()
    dialog = window.finder.dialog
    assert dialog is not None
    settle()
    yield "palette", dialog
    for name, typed in (("logging", "com 3"), ("finding", "s"), ("nothing", "qqqq")):
        dialog.box.line.setText(typed)
        settle()
        yield f"palette-{name}", dialog
    dialog.close()
    settle()


def _curtains(window: MainWindow, settle: Settle) -> Shown:
    """What is said while something hovers over the window."""
    with tempfile.TemporaryDirectory() as folder:
        for name, file in (("workspace", f"Pia Sommer{SUFFIX}"), ("archive", "Archive.zip"), ("nothing", "tune.mp3")):
            with zipfile.ZipFile(Path(folder) / file, "w") as made:
                made.writestr("Connections.csv", "First Name,Last Name\n")
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(Path(folder) / file))])
            entered = QDragEnterEvent(
                QPoint(300, 300),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(window, entered)
            settle()
            yield f"drop-{name}", window
            QApplication.sendEvent(window, QDragLeaveEvent())


# -- menus


def menus(window: MainWindow, settle: Settle) -> Shown:
    """Those of the bar, those that a button drops and those at a thing, once for each kind of thing."""
    for number, action in enumerate(window.menuBar().actions()):
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _dropped(f"menu-{number + 1}", menu, settle)
    from ssi_coach.ui.registry import PAGES

    met: set[str] = set()
    for key in PAGES:
        window.show_page(key)
        settle()
        for widget in window.findChildren(QWidget):
            name = type(widget).__name__
            where = getattr(widget, "menu", None) if isinstance(widget, QPushButton | QToolButton) else None
            held = where() if callable(where) else None
            name = f"{name}-{key}" if isinstance(held, QMenu) or isinstance(widget, QTableView) else name
            if name in met or not widget.isVisible() or widget.visibleRegion().isEmpty():
                continue
            if isinstance(held, QMenu):
                met.add(name)
                yield from _dropped(f"menu-of-{name}", held, settle)
            elif (menu := _asked(widget)) is not None:
                met.add(name)
                settle()
                yield f"menu-at-{name}", menu
                menu.close()
    settle()


def _dropped(name: str, menu: QMenu, settle: Settle) -> Shown:
    """A menu, and those that open from it."""
    menu.popup(QPoint(20, 20))
    settle()
    yield name, menu
    menu.close()
    for number, action in enumerate(menu.actions()):
        inner = action.menu()
        if isinstance(inner, QMenu):
            if isinstance(inner, RecentMenu):
                name = f"{name}-recent"
            yield from _dropped(f"{name}-{number + 1}", inner, settle)


def _asked(widget: QWidget) -> QMenu | None:
    """The menu that a right click on a thing of ours brings; None where it has none."""
    middle = widget.rect().center()
    if widget.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu:
        widget.customContextMenuRequested.emit(middle)
    elif any(
        "contextMenuEvent" in vars(kind) for kind in type(widget).mro() if kind.__module__.startswith("ssi_coach")
    ):
        place = widget.mapToGlobal(middle)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, place, Qt.KeyboardModifier.NoModifier)
        widget.contextMenuEvent(asked)
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None
