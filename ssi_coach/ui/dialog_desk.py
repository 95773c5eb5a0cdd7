"""Opens dialogs by name, imports their modules when first wanted, and knows which are open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from ssi_coach.domain.problems import Problem
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import say
from ssi_coach.ui.registry import DIALOGS, load
from ssi_coach.ui.remembered import RememberedSize

_AS_HIGH_AS_FOUND = {"import"}
"""Dialogs that make themselves as high as what they found."""


class DialogDesk(QObject):
    """One per open workspace. A dialog that is open already comes to the front instead of opening twice.

    It is told what it was to be opened with now, if it has a method ``again`` for that.
    """

    window_opened = Signal(QWidget)
    """One that stands beside the main window and does not close it off."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._open: dict[str, tuple[QWidget, object]] = {}
        desk.dialog_wanted.connect(self.open)

    def open(self, name: str, argument: object = None) -> None:
        """Open a dialog (see `ssi_coach.ui.registry.DIALOGS`). One that cannot be made says why in the toast."""
        if (shown := self.shown(name)) is not None:
            shown.raise_()
            shown.activateWindow()
            if argument is not None and (again := getattr(shown, "again", None)) is not None:
                again(argument)
            return
        try:
            dialog: QWidget = load(DIALOGS[name])(self._desk, argument, self._window)
        except Problem as problem:
            self._desk.failed.emit(say(problem.message))
            return
        self._open[name] = (dialog, argument)
        own_window = getattr(dialog, "own_window", False)
        if name not in _AS_HIGH_AS_FOUND:
            RememberedSize(dialog, name, placed=own_window)
        if isinstance(dialog, QDialog) and not own_window:
            dialog.open()
        else:
            dialog.show()
            if not dialog.acceptDrops():
                self.window_opened.emit(dialog)

    def shown(self, name: str) -> QWidget | None:
        """The open dialog of this name."""
        dialog, _ = self._open.get(name, (None, None))
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def close_all(self) -> None:
        for name in list(self._open):
            if (dialog := self.shown(name)) is not None:
                dialog.close()
        self._open.clear()

    def reopen(self) -> None:
        """After a change of language: what is open is made anew. Settings, where it was changed, see to themselves."""
        for name, (_, argument) in list(self._open.items()):
            if name != "settings" and (dialog := self.shown(name)) is not None:
                dialog.close()
                self.open(name, argument)
