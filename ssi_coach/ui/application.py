"""Starts the window: in a fixed order, with nothing loaded that the first window does not need."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ssi_coach import __version__
from ssi_coach.app import settings
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.crash_guard import CrashGuard
from ssi_coach.ui.icons import app_icon
from ssi_coach.ui.program import Program

DESKTOP_FILE = "ssi-coach"


def run(workspace: Path | None, *, language: str | None = None, theme: str | None = None, demo: bool = False) -> int:
    """Open the window on a workspace and stay until it is closed; the exit status of the program.

    ``language`` and ``theme`` given on the command line hold for this start. ``demo`` opens the demonstration instead;
    ``workspace`` is then where "back to my workspace" leads. None: the workspace opened last.
    """
    import platformdirs

    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("SSI Coach")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    guard = CrashGuard(Path(platformdirs.user_log_path(settings.APP_FOLDER, appauthor=False)), app)
    guard.install()
    kept = settings.load()
    appearance = Appearance(
        app, language=language or kept.language, theme=theme or kept.theme, less_motion=kept.reduced_motion
    )
    seats = Path(platformdirs.user_state_path(settings.APP_FOLDER, appauthor=False)) / "windows"
    own = workspace or settings.last_workspace(kept)
    program = Program(appearance, seats, own=own)
    program.ended.connect(app.quit)
    guard.set_window(program.window)
    if not program.start(own, demo=demo):
        return 0
    status = app.exec()
    guard.remove()
    return status
