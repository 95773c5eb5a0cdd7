"""When the program itself fails: one dialog with one sentence, a log without anything personal, and work goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from ssi_coach.app import crash_log
from ssi_coach.app.crash_log import where
from ssi_coach.domain.problems import Problem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ssi_coach.ui.dialogs.failure import FailureDialog

_MOST = 20
"""So many different failures are told and logged; a program that fails further fails at the same again."""


def technical(told: str) -> str:
    """What is shown and copied: versions, kinds and places."""
    return f"{crash_log.versions(Qt=qVersion() or '')}\n\n{told}\n"


class CrashGuard(QObject):
    """Takes what nobody caught. One dialog at a time, and the same failure once, however often it comes."""

    problem = Signal(object)
    """A `Problem` that nobody caught: it has a sentence of its own, and the program is not to blame."""

    _failed = Signal(str)

    def __init__(self, logs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self.shown: FailureDialog | None = None
        self._window: QWidget | None = None
        self._told: set[str] = set()
        self._has_program = False
        self._before = (sys.excepthook, threading.excepthook)
        # A failure on another thread is told on the one of the window.
        self._failed.connect(self._tell)

    def install(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        sys.excepthook, threading.excepthook = self._before
        if self.shown is not None:
            self.shown.close()

    def set_window(self, window: QWidget) -> None:
        """Over which it is told, and which is closed when somebody has had enough."""
        self._window = window

    def set_program(self, meet: Callable[[Problem], None]) -> None:
        """Who deals with a `problem`; until then it is a failure like any other."""
        # Not from within whatever failed, which may go with the workspace.
        self.problem.connect(meet, Qt.ConnectionType.QueuedConnection)
        self._has_program = True

    def tell_earlier(self, noted: str) -> None:
        """Say that the program crashed the last time, with what was noted then."""
        if noted:
            self._show(noted, earlier=True)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, Problem) and self._has_program:
            self.problem.emit(error)
            return
        told = where(error.with_traceback(trace))
        if told in self._told or len(self._told) >= _MOST:
            return
        self._told.add(told)
        text = technical(told)
        crash_log.write(text, self._logs)
        if sys.stderr is not None:
            # What is written here may be kept by the desktop: no message, which may hold anything.
            sys.stderr.write(text)
        self._failed.emit(told)

    def _caught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _tell(self, told: str) -> None:
        self._show(told, earlier=False)

    def _show(self, told: str, *, earlier: bool) -> None:
        if self.shown is not None:
            return
        from PySide6.QtWidgets import QApplication

        from ssi_coach.ui.dialogs.failure import FailureDialog

        parent = self._window if self._window is not None and self._window.isVisible() else None
        dialog = self.shown = FailureDialog(technical(told), self._logs, parent, earlier=earlier)
        dialog.finished.connect(self._closed)
        dialog.close_wanted.connect(self._close)
        if (focus := QApplication.focusWidget()) is not None:
            # Notes are kept when their field is left.
            focus.clearFocus()
        dialog.open()

    def _closed(self, _result: int) -> None:
        self.shown = None

    def _close(self) -> None:
        from PySide6.QtWidgets import QApplication

        if self._window is not None and self._window.isVisible():
            self._window.close()
        else:
            QApplication.quit()
