"""The main window: the frame with menus and rail, which is there before any workspace is open, and what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QWidget

from ssi_coach.ui.actions import Actions
from ssi_coach.ui.names import page_name
from ssi_coach.ui.palette.host import PaletteHost
from ssi_coach.ui.rail import Rail
from ssi_coach.ui.registry import PAGES
from ssi_coach.ui.remembered import place_of, restore_window
from ssi_coach.ui.shortcut_sheet import show_shortcuts
from ssi_coach.ui.widgets.basics import press_focused
from ssi_coach.ui.widgets.menus import menu_by_key

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QKeyEvent, QResizeEvent

    from ssi_coach.ui.desk import Desk
    from ssi_coach.ui.drops import Drops
    from ssi_coach.ui.tour import Tour
    from ssi_coach.ui.workbench import Workbench

_SIZE = QSize(1280, 832)
_SMALLEST = QSize(520, 360)
_SLIM_BELOW = 780
"""Narrower than this the rail shows signs: a small screen, or the pixels are magnified."""


class MainWindow(QMainWindow):
    """Shows the workspace of a `Desk`. Another workspace comes in with `show_workspace`.

    Commands that need more than the open workspace (files, settings, quitting) go out by ``command``.
    """

    command = Signal(str)
    recent_wanted = Signal(str)
    closed = Signal()
    put_away = Signal()
    """Closed, but the program goes on without it (`stays`)."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self.page = "today"
        self.bench: Workbench | None = None
        self.rail: Rail | None = None
        self.instead: QWidget | None = None
        self.tour: Tour | None = None
        self.stays = False
        """Whether closing the window only takes it off the screen."""
        self._name = ""
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.actions_.wanted.connect(self._command)
        self.actions_.recent_wanted.connect(self.recent_wanted)
        self.finder = PaletteHost(self, self)
        middle = QWidget()
        middle.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._row = QHBoxLayout(middle)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setCentralWidget(middle)
        self.setAcceptDrops(True)
        self._drops: Drops | None = None

    @property
    def desk(self) -> Desk | None:
        return self.bench.desk if self.bench is not None else None

    # --- what is dropped

    def take_drops(self, window: QWidget) -> None:
        """Take what is dropped on a window of this program as if it were dropped on this one."""
        self._made_drops().attach(window)

    def _made_drops(self) -> Drops:
        if self._drops is None:
            # Not for the first frame: nobody drags anything over a window that is not there.
            from ssi_coach.ui.drops import Drops

            self._drops = Drops(self, self._desk_now)
            self._drops.open_wanted.connect(self.recent_wanted)
            self._drops.attach(self)
        return self._drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """The first one that comes; from then on they are watched before they come here."""
        if self._drops is None:
            self._made_drops().eventFilter(self, event)

    def _desk_now(self) -> Desk | None:
        return self.desk

    def frame(self, name: str) -> None:
        """Show the frame of a workspace that is about to be opened: its name, and where the pages will be."""
        self._name = name
        self._make_rail()
        self._title()
        self._rest()

    def _rest(self) -> None:
        # Nothing is marked as chosen before somebody chooses; the first Tab goes to the first entry of the rail.
        if (middle := self.centralWidget()) is not None:
            middle.setFocus()

    def _take_out(self, old: QWidget | None) -> None:
        if isinstance(old, Rail):
            old.set_slim(False)  # its toast goes with it
        if old is not None:
            old.hide()
            old.setParent(None)
            old.deleteLater()

    def _make_rail(self) -> Rail:
        self._take_out(self.rail)
        self.rail = made = Rail(PAGES, self._name, self.actions_.workspace_menu())
        made.page_wanted.connect(self.show_page)
        made.import_wanted.connect(self._import)
        made.settings_wanted.connect(self._settings)
        made.show_current(self.page)
        self._row.insertWidget(0, made, 0, Qt.AlignmentFlag.AlignLeft)
        self._slim()
        return made

    def _slim(self) -> None:
        if self.rail is not None:
            self.rail.set_slim(self.width() < _SLIM_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._slim()

    def _title(self) -> None:
        text = self.tr("{page} – {workspace} – SSI Coach")
        if self.instead is not None:
            self.setWindowTitle(self.tr("{workspace} – locked – SSI Coach").format(workspace=self._name))
            return
        self.setWindowTitle(text.format(page=page_name(self.page), workspace=self._name))

    # --- the workspace shown

    def show_workspace(self, desk: Desk, name: str, *, demo: bool = False) -> None:
        """Show this workspace from now on. The one shown before is let go (its owner closes it)."""
        # What it takes is imported here, so that the frame is on the screen before.
        from ssi_coach.ui.workbench import Workbench

        self.let_go()
        self._take_out(self.instead)
        self.instead = None
        self.actions_.set_open(True)
        self._name = name
        rail = self.rail or self._make_rail()
        rail.set_workspace(name)
        self.bench = Workbench(desk, self, demo=demo)
        self.bench.command_wanted.connect(self._command)
        self.bench.page_shown.connect(self._page_shown)
        self.bench.published.connect(self.actions_.follow)
        self.bench.dialogs.window_opened.connect(self.take_drops)
        desk.command_wanted.connect(self._command)
        self._row.addWidget(self.bench, 1)
        self.bench.build(self.page, rail.toast)
        self._rest()

    def let_go(self) -> None:
        """Show no workspace any more: before another one comes in, or its file is needed alone."""
        self.settle()
        self.finder.close()
        if self.tour is not None:
            self.tour.end()
        if self.bench is not None:
            # Out of the window at once, so that no event reaches pages whose workspace is closed; freed a moment
            # later, since this may have begun with a click on one of them.
            self.bench.let_go()
            self.bench = None

    def show_instead(self, view: QWidget, name: str, *, busy: bool = False) -> None:
        """Show this view and nothing of any workspace: no page, no rail, no toast, no dialog, no title.

        ``busy``: the workspace is being written; no other can come in meanwhile."""
        self.let_go()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self._take_out(self.rail)
        self._take_out(self.instead)
        self.rail = None
        self.instead, self._name = view, name
        self.actions_.set_open(False, busy=busy)
        self._row.addWidget(view, 1)
        self._title()
        view.setFocus()

    def settle(self) -> None:
        """Let a field that is being typed in hand over what it holds."""
        from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit

        # Anything else keeps the focus: who works by keyboard must not lose the place at every undo.
        if isinstance(focus := self.focusWidget(), QLineEdit | QAbstractSpinBox | QPlainTextEdit):
            focus.clearFocus()

    def rebuild(self) -> None:
        """After a change of language: everything anew, open dialogs as well."""
        self.settle()
        self.actions_.retranslate()
        if self.instead is not None:
            self._title()
            return
        rail = self._make_rail()
        self._title()
        if self.bench is not None:
            self.bench.build(self.page, rail.toast)
            self.bench.dialogs.reopen()
        if self.tour is not None:
            self.tour.again()

    # --- pages

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        if key in PAGES and self.bench is not None:
            self.bench.show_page(key)

    def _page_shown(self, key: str) -> None:
        self.page = key
        if self.rail is not None:
            self.rail.show_current(key)
        self.actions_.set_page(key)
        self._title()

    # --- the tour

    def show_around(self) -> None:
        """Begin the tour, or begin it again."""
        if self.bench is None:
            return
        from ssi_coach.ui.tour import Tour

        if self.tour is not None:
            self.tour.end()
        self.tour = Tour(self, self._pointed_at, self._show_today)
        self.tour.ended.connect(self._tour_ended)

    def _tour_ended(self) -> None:
        self.tour = None

    def _show_today(self) -> None:
        if self.page != "today":
            self.show_page("today")

    def _pointed_at(self, key: str) -> list[QWidget | QRect]:
        """What a step of the tour speaks of, as far as it can be seen now."""
        rail, bench = self.rail, self.bench
        if rail is None or bench is None:
            return []
        if key == "pages":
            return list(rail.buttons.values())
        if key == "data":
            return [rail.workspace_button]
        if key == "plan_later":
            return [rail.buttons["week"]]
        if key == "log_later":
            place = self.actions_.place_of("edit", self)
            return [place] if place.isValid() else []
        page = bench.stack.page("today") if bench.stack is not None else None
        return page.pointed_at(key) if page is not None and key in {"gauges", "plan", "log"} else []  # type: ignore[attr-defined]

    # --- commands

    def _import(self) -> None:
        self._command("import")

    def _settings(self) -> None:
        self._command("settings")

    def _command(self, key: str) -> None:
        kind, _, argument = key.partition(":")
        if kind == "page":
            # Asked for once more where it is shown already: back to where work on it begins.
            again = self.page == argument
            self.show_page(argument)
            if self.bench is not None:
                self.bench.take_focus(again=again)
            return
        if key == "full_screen":
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            return
        if key == "tour":
            self.show_around()
            return
        if key in {"undo", "redo"}:
            self.settle()
        if key == "palette":
            self.finder.open()
        elif key == "shortcuts" and self.desk is not None:
            self.desk.dialog_wanted.emit(key, self.page)
        elif key == "shortcuts":
            show_shortcuts(self)
        elif self.bench is None or not self.bench.carry_out(key):
            self.command.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event) and not menu_by_key(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.actions_.all["full_screen"].setChecked(self.isFullScreen())

    # --- remembered between starts

    def restore_place(self, geometry: str, page: str) -> None:
        """Come back where the window was, as far as it can be seen there; at the first start in the middle."""
        restore_window(self, geometry, _SIZE)
        if page in PAGES:
            self.page = page

    def place(self) -> str:
        """The window's place and size as text."""
        return place_of(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settle()
        if self.stays:
            event.ignore()
            self.hide()
            self.put_away.emit()
            return
        super().closeEvent(event)
        self.closed.emit()
