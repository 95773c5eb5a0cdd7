"""Paints every page and dialog once, light and dark, without a screen (``ssi-coach self-test``).

What fails within Qt, in a paint event or a slot, raises nowhere: it is caught where Python hands it over.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QLibraryInfo,
    QPluginLoader,
    QThreadPool,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QWidget

from ssi_coach import resources
from ssi_coach.app.crash_log import where
from ssi_coach.app.session import Session, open_session
from ssi_coach.domain.week import Week
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.icons import app_icon
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.registry import DIALOGS, PAGES
from ssi_coach.ui.review.sections import SECTIONS

THEMES: Final = ("light", "dark")
WITH_MORE: Final = {"import", "protect"}
"""Dialogs that need more than a workspace: the system's own choice of files, the running program."""

DRAWN: Final = ("check-dark.svg", "check-light.svg", "down-dark.svg", "down-light.svg")
"""What the style sheet names; where one cannot be read, Qt draws nothing and says nothing."""

_SETTLE_MS: Final = 40
_WORK_MS: Final = 15_000
_PATIENCE: Final = 100
"""So often at most is waited for something to be painted; a busy machine takes its time."""
_SHAPES: Final = 8
"""So many different colours at least are in every picture with letters in it."""


def paint_everything(workspace: Path, language: str) -> Iterator[tuple[str, str]]:
    """What was looked at, each with why it failed, or nothing. ``workspace`` is a file nobody needs any more."""
    caught = _Caught()
    with caught.watching():
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            app = QApplication(["ssi-coach"])
        app.setQuitOnLastWindowClosed(False)
        yield from _fittings()
        appearance = Appearance(app, language=language, theme=THEMES[0], less_motion=True)
        for theme in THEMES:
            appearance.choose_theme(theme)
            with closing(open_session(workspace)) as session:
                yield from _tour(session, appearance, theme, caught)
        appearance.deleteLater()


class _Caught:
    """What went wrong where nobody can catch it, since it was last asked."""

    def __init__(self) -> None:
        self._found: list[str] = []

    @contextmanager
    def watching(self) -> Iterator[None]:
        before = sys.excepthook
        sys.excepthook = self._failed
        earlier = qInstallMessageHandler(self._told)
        try:
            yield
        finally:
            qInstallMessageHandler(earlier)
            sys.excepthook = before

    def take(self) -> str:
        found, self._found = self._found, []
        return "; ".join(dict.fromkeys(found))

    def look(self, widget: QWidget | None) -> str:
        """Why a page or dialog that should be on the screen is not right; nothing when it is."""
        for _ in range(_PATIENCE):
            if failed := self.take():
                return failed
            if widget is None:
                return "it does not open"
            if _is_painted(widget):
                return self.take()
            _settle()
        return "nothing is painted"

    def _failed(self, _kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._found.append(" ".join(where(error.with_traceback(trace)).split()))

    def _told(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg and sys.stderr is not None:
            # Its last words: with them Qt ends the process.
            print(text, file=sys.stderr, flush=True)
        elif kind is QtMsgType.QtCriticalMsg:
            self._found.append(text)


def _fittings() -> Iterator[tuple[str, str]]:
    """What is missing without any line of ours failing: the way to a screen, letters, pictures."""
    name = {"win32": "qwindows", "darwin": "libqcocoa"}.get(sys.platform, "libqxcb")
    loader = QPluginLoader(f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)}/platforms/{name}")
    yield name, "" if loader.load() else loader.errorString()
    yield "fonts", "" if QFontDatabase.families() else "there is no font"
    for name in DRAWN:
        file = resources.folder() / "icons" / name
        yield name, "" if not QImage(str(file)).isNull() else f"{file} cannot be shown"
    yield "icon", "" if not app_icon().pixmap(256).isNull() else "the program’s icon cannot be shown"


def _tour(session: Session, appearance: Appearance, theme: str, caught: _Caught) -> Iterator[tuple[str, str]]:
    """Every page and dialog of a workspace in one theme."""
    window = MainWindow()
    desk = Desk(session.coach)
    window.show_workspace(desk, session.name)
    window.show()
    for what, widget in _pages(window):
        yield f"{what} ({theme})", caught.look(widget)
    for what, dialog in _dialogs(window, desk, appearance):
        yield f"{what} ({theme})", caught.look(dialog)
    QThreadPool.globalInstance().waitForDone(_WORK_MS)
    window.close()
    window.let_go()
    desk.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    yield f"end ({theme})", caught.take()


def _pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    for key in PAGES:
        window.show_page(key)
        _settle()
        yield key, window
        if key == "progress" and window.bench is not None and window.bench.stack is not None:
            page = window.bench.stack.page(key)
            for section in SECTIONS:
                page.show_section(section)  # type: ignore[attr-defined]
                _settle()
                yield f"{key}: {section}", window


def _dialogs(window: MainWindow, desk: Desk, appearance: Appearance) -> Iterator[tuple[str, QWidget | None]]:
    for name in DIALOGS:
        if name in WITH_MORE:
            continue
        before = set(QApplication.topLevelWidgets())
        desk.dialog_wanted.emit(name, _argument(name, window, desk, appearance))
        _settle()
        shown = [w for w in set(QApplication.topLevelWidgets()) - before if w.isVisible() and w.isWindow()]
        yield name, shown[0] if shown else None
        for dialog in shown:
            dialog.close()


def _argument(name: str, window: MainWindow, desk: Desk, appearance: Appearance) -> object:
    """What a dialog is opened with, as the window would open it."""
    cards = desk.standing.cards
    return {
        "explain": "total",
        "add_card": desk.today,
        "edit_card": cards[0].id if cards else None,
        "day_log": desk.today,
        "review_window": Week.of(desk.today).shift(-1),
        "quick_log": "",
        "shortcuts": window.actions_.shortcuts(),
        "settings": appearance,
        "about": desk.coach.workspace.path,
    }.get(name)


def _settle() -> None:
    """Until what was asked for beside the window is there, and painted."""
    for _ in range(2):
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop.quit)
        loop.exec()
        QThreadPool.globalInstance().waitForDone(_WORK_MS)


def _is_painted(window: QWidget) -> bool:
    """Whether there is something to be seen on a window.

    Looked up on the screen: painting it once more by `grab`, what fails in a paint event would end the program.
    """
    picture = window.screen().grabWindow(window.winId())
    if picture.isNull():
        return False
    image = picture.toImage().scaled(160, 120)
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return len(colours) >= _SHAPES
