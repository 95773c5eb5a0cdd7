"""Starts the window: in a fixed order, with nothing loaded that is not shown yet.

First the frame, which needs nothing but Qt; once that is on the screen, the workspace and its page.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ssi_coach import APP_ID, __version__
from ssi_coach.app import crash_log, settings
from ssi_coach.app.opening import Opening
from ssi_coach.ui import no_screen
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.crash_guard import CrashGuard
from ssi_coach.ui.focus import FocusFollower
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.single_instance import Seat, seats_folder

if TYPE_CHECKING:
    from ssi_coach.ui.program import Program

_AT_LATEST_MS = 400


class Application(QApplication):
    """Hears what the desktop wants of the program as a whole."""

    files_given = Signal(list)
    """Paths: on macOS, a double click comes as an event and not as an argument."""

    leaving = Signal()
    """The desktop asks the program to end: no window may stay for its own reasons."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            self.files_given.emit([Path(event.url().toLocalFile())])
            return True
        if event.type() == QEvent.Type.Quit:
            self.leaving.emit()
        return super().event(event)


def run(opening: Opening, seat: Seat | None) -> int:
    """Open the window as asked for and stay until the program ends; its exit status. ``seat``: of the workspace."""
    kept = settings.load()
    QGuiApplication.setDesktopFileName(APP_ID)
    with no_screen.told(opening.language or kept.language):
        app = Application(sys.argv[:1])
    app.setApplicationName("SSI Coach")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    guard = CrashGuard(crash_log.folder(), app)
    guard.install()
    crashes = crash_log.HardCrashes()
    crashes.watch()
    appearance = Appearance(
        app, language=opening.language or kept.language, theme=opening.theme or kept.theme,
        less_motion=kept.reduced_motion, lock_minutes=kept.lock_minutes, text_size=kept.text_size,
    )  # fmt: skip
    FocusFollower(app)
    window = MainWindow()
    guard.set_window(window)
    window.restore_place(kept.geometry, kept.page)
    window.frame("" if opening.demo else opening.workspace.stem)
    start = Start(appearance, window, opening, seats_folder(), seat)
    start.watched_by(guard, crashes)
    app.files_given.connect(start.take)
    app.leaving.connect(start.leave)
    if not opening.background:
        window.show()
    status = app.exec()
    start.end()
    guard.remove()
    crashes.end()
    return status


class Start(QObject):
    """Waits until the frame is painted, then opens the workspace in it."""

    def __init__(
        self,
        appearance: Appearance,
        window: MainWindow,
        opening: Opening,
        seats: Path,
        seat: Seat | None,
    ) -> None:
        super().__init__(appearance)
        self._appearance, self._window = appearance, window
        self._opening, self._seats, self._seat = opening, seats, seat
        self._files: list[Path] = []
        self._program: Program | None = None
        self._guard: CrashGuard | None = None
        self._crashes: crash_log.HardCrashes | None = None
        window.installEventFilter(self)
        window.closed.connect(self._window_closed)
        # A window that starts out of sight is not painted.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._open)
        self._timer.start(0 if opening.background else _AT_LATEST_MS)

    def watched_by(self, guard: CrashGuard, crashes: crash_log.HardCrashes) -> None:
        """Who deals with what fails, and tells once the workspace is open that the program fell the last time."""
        self._guard, self._crashes = guard, crashes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            # The paint that has begun goes through the whole window before the loop turns again.
            self._timer.start(0)
        return False

    def _open(self) -> None:
        # Nothing that is drawn by ourselves is in the frame.
        from ssi_coach.ui import roles
        from ssi_coach.ui.icons import app_icon
        from ssi_coach.ui.program import Program

        # Started in the background it was not painted yet; when it is, this was done.
        self._window.removeEventFilter(self)
        roles.install()
        QApplication.setWindowIcon(app_icon())
        self._window.closed.disconnect(self._window_closed)
        opening = self._opening
        program = Program(
            self._appearance, self._seats, window=self._window, own=opening.workspace, key=opening.key,
            background=opening.background,
        )  # fmt: skip
        program.ended.connect(QApplication.quit)
        self._program = program
        try:
            program.start(opening.workspace, self._seat, opening.remember)
            if opening.files:
                program.given.take(opening.files, opening.workspace)
            if self._files:
                self.take(self._files)
        finally:
            gc.freeze()
            gc.enable()
        if self._guard is not None and self._crashes is not None:
            self._guard.set_program(program.meet)
            self._guard.tell_earlier(self._crashes.earlier())

    def take(self, paths: Sequence[Path]) -> None:
        """Files that the desktop hands over; before there is a program they wait for it."""
        if self._program is None:
            self._files += paths
        else:
            self._program.given.take(paths)
            self._program.to_front()

    def leave(self) -> None:
        """The desktop asks the program to end."""
        if self._program is not None:
            self._program.resident.let_end()

    def _window_closed(self) -> None:
        # Closed before anything was opened in it.
        self._timer.stop()
        self.end()
        QApplication.quit()

    def end(self) -> None:
        """Leave the seat, where no program took it over."""
        if self._program is None and self._seat is not None:
            self._seat.leave()
