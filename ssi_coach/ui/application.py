"""Starts the window: in a fixed order, with nothing loaded that is not shown yet.

First the frame, which needs nothing but Qt; once that is on the screen, the workspace and its page.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ssi_coach import APP_ID, __version__
from ssi_coach.app import crash_log, settings
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.crash_guard import CrashGuard
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.single_instance import Seat

if TYPE_CHECKING:
    from ssi_coach.ui.program import Program

_AT_LATEST_MS = 400


def run(
    workspace: Path | None,
    *,
    language: str | None = None,
    theme: str | None = None,
    demo: bool = False,
    key: Passphrase | None = None,
) -> int:
    """Open the window on a workspace and stay until it is closed; the exit status of the program.

    ``language`` and ``theme`` given on the command line hold for this start. ``demo`` opens the demonstration instead;
    ``workspace`` is then where "back to my workspace" leads. None: the workspace opened last.
    ``key``: a passphrase to try before anybody is asked.
    """
    import platformdirs

    # What is loaded at the start stays; looking for garbage in it meanwhile would only take time.
    gc.disable()
    kept = settings.load()
    own = workspace or settings.last_workspace(kept)
    seats = Path(platformdirs.user_state_path(settings.APP_FOLDER, appauthor=False)) / "windows"
    seat = None if demo else Seat.take(own, seats)
    if seat is None and not demo:
        return 0
    QGuiApplication.setDesktopFileName(APP_ID)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("SSI Coach")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    guard = CrashGuard(crash_log.folder(), app)
    guard.install()
    crashes = crash_log.HardCrashes()
    crashes.watch()
    appearance = Appearance(
        app, language=language or kept.language, theme=theme or kept.theme, less_motion=kept.reduced_motion,
        lock_minutes=kept.lock_minutes, text_size=kept.text_size,
    )  # fmt: skip
    window = MainWindow()
    guard.set_window(window)
    window.restore_place(kept.geometry, kept.page)
    window.frame("" if demo else own.stem)
    start = Start(appearance, window, own, seats, seat, key)
    start.watched_by(guard, crashes)
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
        own: Path,
        seats: Path,
        seat: Seat | None,
        key: Passphrase | None = None,
    ) -> None:
        super().__init__(appearance)
        self._key = key
        self._appearance, self._window = appearance, window
        self._own, self._seats, self._seat = own, seats, seat
        self._program: Program | None = None
        self._guard: CrashGuard | None = None
        self._crashes: crash_log.HardCrashes | None = None
        window.installEventFilter(self)
        window.closed.connect(self._window_closed)
        # A window that starts out of sight is not painted.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._open)
        self._timer.start(_AT_LATEST_MS)

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
        from ssi_coach.ui.icons import app_icon
        from ssi_coach.ui.program import Program

        QApplication.setWindowIcon(app_icon())
        self._window.closed.disconnect(self._window_closed)
        program = Program(self._appearance, self._seats, window=self._window, own=self._own, key=self._key)
        program.ended.connect(QApplication.quit)
        self._program = program
        program.start(self._own, self._seat)
        gc.freeze()
        gc.enable()
        if self._guard is not None and self._crashes is not None:
            self._guard.set_program(program.meet)
            self._guard.tell_earlier(self._crashes.earlier())

    def _window_closed(self) -> None:
        # Closed before anything was opened in it.
        self._timer.stop()
        self.end()
        QApplication.quit()

    def end(self) -> None:
        """Leave the seat, where no program took it over."""
        if self._program is None and self._seat is not None:
            self._seat.leave()
