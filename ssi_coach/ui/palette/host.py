"""Opens the command palette over the main window and carries out what is chosen in it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ssi_coach.app import settings
from ssi_coach.domain.problems import Problem

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from ssi_coach.ui.actions import Actions
    from ssi_coach.ui.desk import Desk
    from ssi_coach.ui.page import Page
    from ssi_coach.ui.palette.dialog import PaletteDialog
    from ssi_coach.ui.workbench import Workbench


_NEVER_KEPT = {"recent", "person", "result"}
"""Files and people: the settings are not in the workspace, and know nothing of what is."""


class Host(Protocol):
    """What the palette needs of the window it belongs to."""

    actions_: Actions
    bench: Workbench | None

    @property
    def command(self) -> SignalInstance: ...
    @property
    def recent_wanted(self) -> SignalInstance: ...
    @property
    def desk(self) -> Desk | None: ...
    def show_page(self, key: str) -> None: ...


class PaletteHost(QObject):
    """One per window. What was chosen is remembered by its key, never what was typed or which file was opened."""

    def __init__(self, host: Host, window: QWidget) -> None:
        super().__init__(window)
        self._host = host
        self._window = window
        self.dialog: PaletteDialog | None = None

    def open(self) -> None:
        """Show the palette; where it is shown already, bring it to the front."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        # Nothing of it is needed for a window that is just starting.
        from ssi_coach.ui.palette.commands import CommandList
        from ssi_coach.ui.palette.dialog import PaletteDialog

        host = self._host
        made = CommandList(host.actions_)
        self.dialog = PaletteDialog(host.desk, made.all(host.desk), settings.load().chosen, self._window)
        made.setParent(self.dialog)
        # Carried out when the dialog is gone: it may lock, quit, or open the next one.
        self.dialog.chosen.connect(self.carry_out, Qt.ConnectionType.QueuedConnection)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def close(self) -> None:
        """Take it away: its workspace is about to be closed or locked."""
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        """What was found in a workspace, and the workspace itself, are not kept when that is closed or locked."""
        self.dialog = None

    def carry_out(self, key: str) -> None:
        """Do what a command's key says (see `CommandList`)."""
        from ssi_coach.app.palette import remember

        sort, _, what = key.partition(":")
        host, desk = self._host, self._host.desk
        if sort not in _NEVER_KEPT:
            with suppress(Problem):
                settings.change(chosen=remember(settings.load().chosen, key))
        if sort == "do":
            host.actions_.all[what].trigger()
        elif sort == "language":
            host.command.emit(key)
        elif sort == "recent":
            host.recent_wanted.emit(what)
        elif sort == "list":
            next(action for action in host.actions_.recent.actions() if action.objectName() == what).trigger()
        elif desk is None:
            return
        elif sort == "section":
            self._page("progress").show_section(what)  # type: ignore[attr-defined]
        elif sort == "item":
            self._page("profile").show_item(what)  # type: ignore[attr-defined]
        elif sort in {"person", "result"}:
            self._page("network" if sort == "person" else "results").show_person(what)  # type: ignore[attr-defined]
        elif sort == "explain":
            desk.dialog_wanted.emit("explain", what)
        elif sort == "dialog":
            desk.dialog_wanted.emit(what, None)

    def _page(self, key: str) -> Page:
        host = self._host
        host.show_page(key)
        assert host.bench is not None and host.bench.stack is not None
        host.bench.take_focus()
        return host.bench.stack.page(key)
