"""When the program itself fails: one dialog with one sentence, a log without anything personal, and work goes on."""

from __future__ import annotations

import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget

_BYTES = 256_000
_KEPT = 3


def write_log(folder: Path, text: str) -> None:
    """Add to ``ssi-coach.log`` in ``folder``, which turns over before it grows large.

    Where it cannot be written, it is not: a log is no reason to fail twice. Imported here, since most days need none.
    """
    import logging
    from logging.handlers import RotatingFileHandler

    log = logging.Logger("ssi_coach")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Made by hand, so that only its owner reads it; what it turns into when it is full stays as it is.
        os.close(os.open(folder / "ssi-coach.log", os.O_WRONLY | os.O_CREAT, 0o600))
        handler = RotatingFileHandler(folder / "ssi-coach.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.error("%s", text)
    handler.close()


def where(error: BaseException) -> str:
    """The kind of failure and the places in the code it came through: no values, no names of files of the user."""
    lines = [type(error).__name__]
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        parts = path.parts[path.parts.index("ssi_coach") :] if "ssi_coach" in path.parts else (path.name,)
        lines.append(f"  {'/'.join(parts)}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


class CrashGuard(QObject):
    """Takes what nobody caught. One dialog at a time, however many failures there are."""

    _failed = Signal(str, str)

    def __init__(self, logs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self._shown: QMessageBox | None = None
        self._window: QWidget | None = None
        self._before = (sys.excepthook, threading.excepthook)
        # A failure on another thread is told on the one of the window.
        self._failed.connect(self._tell)

    def install(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        sys.excepthook, threading.excepthook = self._before

    def set_window(self, window: QWidget) -> None:
        self._window = window

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        write_log(self._logs, where(error))
        self._failed.emit("".join(traceback.format_exception(kind, error, trace)), kind.__name__)

    def _caught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _tell(self, details: str, _kind: str) -> None:
        sys.stderr.write(details)
        if self._shown is not None:
            return
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setText(self.tr("Something in SSI Coach failed. Everything you saved until now is safe."))
        box.setInformativeText(
            self.tr("You can go on working. If it happens again, restart the program and send us the details below.")
        )
        box.setDetailedText(details)
        close = box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(close)
        box.setEscapeButton(close)
        close.setFocus()
        box.finished.connect(self._closed)
        self._shown = box
        box.open()

    def _closed(self, _result: int) -> None:
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = None
