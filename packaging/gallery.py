"""Pictures of every page, section, dialog and menu, to be looked at (``make gallery``): each theme, every language and
the stretched one, large and small, at 150 % and with text of 150 %, full and empty. What is in `ssi_coach.ui.registry`
is there by itself, the rest by `gallery_more`.

``index.html`` beside them leafs through them. The README's pictures and those of the software centres are copied from
here (``make picture``). Every language, theme and screen is a process of its own, as many at a time as there are cores.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent / "i18n"))

from PySide6.QtCore import QEvent, QEventLoop, QThreadPool, QTimer, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

import gallery_more
import gallery_sheet
import pseudo
from ssi_coach.app import crash_log, settings
from ssi_coach.app.demo import demo_document
from ssi_coach.app.session import SUFFIX, Session, create_session, open_demo
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.week import Week
from ssi_coach.store.connection import damaged
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.crash_guard import technical
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.failure import FailureDialog
from ssi_coach.ui.i18n import LANGUAGES, say
from ssi_coach.ui.locked import LockedView
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.registry import DIALOGS, PAGES
from ssi_coach.ui.rescue import RescueWindow
from ssi_coach.ui.review.sections import SECTIONS

PSEUDO = "pseudo"
THEMES = ("light", "dark")
ALONE = {"import"}
"""Dialogs that ask the system's own file dialog, which has no picture of ours."""
_QUIET = 3
"""So often in a row nothing has to be going on."""
_LAYOUTS = 12
_SHORT = 700
"""Milliseconds up to which a timer is about what is shown, and not about leaving people alone."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen that the window fills: its own pixels, and how many of them a pixel of ours takes; ``text``: the size
    of text chosen in the program, in percent."""

    width: int
    height: int
    percent: int = 100
    text: int = 100

    @property
    def name(self) -> str:
        return f"{self.width}" + _unless_100("at", self.percent) + _unless_100("text", self.text)

    def environment(self, scratch: Path) -> dict[str, str]:
        """What a process of its own needs to run on this screen. 150 % of few pixels leaves room for fewer things."""
        plan = scratch / f"{self.name}.json"
        seen = {"name": self.name, "x": 0, "y": 0, "width": self.width, "height": self.height, "dpr": 1}
        plan.write_text(json.dumps({"screens": [{**seen, "logicalDpi": 96, "logicalBaseDpi": 96}]}), encoding="utf-8")
        return {"QT_QPA_PLATFORM": f"offscreen:configfile={plan}", "QT_SCALE_FACTOR": str(self.percent / 100)}


def _unless_100(what: str, percent: int) -> str:
    return "" if percent == 100 else f"{what}{percent}"


SCREENS = {
    screen.name: screen
    for screen in (Screen(1280, 832), Screen(1024, 680), Screen(1024, 680, 150), Screen(1024, 680, text=150))
}


def tell(_kind: QtMsgType, _context: object, text: str) -> None:
    """Qt's own words, but for what it says of every window and menu on a screen that is none."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


def settle(at_most: float = 5.0) -> None:
    """Until all work beside the window has answered, and every short timer of it has rung."""
    loop = QEventLoop()
    deadline = time.monotonic() + at_most
    quiet = 0
    while time.monotonic() < deadline:
        QTimer.singleShot(15, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        quiet = 0 if QThreadPool.globalInstance().activeThreadCount() or _pending() else quiet + 1
        if quiet == _QUIET:
            break
    # What was answered last may ask the layouts around it for room, one after the other.
    for _ in range(_LAYOUTS):
        QApplication.sendPostedEvents()
        loop.processEvents()


def _pending() -> bool:
    windows = QApplication.topLevelWidgets()
    timers = [timer for window in windows for timer in window.findChildren(QTimer)]
    return any(timer.isActive() and timer.isSingleShot() and timer.interval() <= _SHORT for timer in timers)


class Morning:
    """A Tuesday, twenty to nine: pictures are the same whenever they are taken."""

    def now(self) -> datetime:
        return datetime(2026, 11, 24, 8, 40, tzinfo=UTC)


class Unchanged:
    """What the dialog of the passphrase asks of the program, where nothing is changed."""

    def keychain_has(self) -> bool | None:
        return False

    def change(self, new: Passphrase | None, *, in_keychain: bool) -> None:
        return


def argument(name: str, desk: Desk, window: MainWindow, appearance: Appearance) -> object:
    """What a dialog is opened with, as the window would open it."""
    cards = desk.standing.cards
    return {
        "explain": "total",
        "goal": None,
        "add_card": desk.today,
        "edit_card": cards[0].id if cards else None,
        "day_log": desk.today,
        "review_window": Week.of(desk.today).shift(-1),
        "quick_log": "com 3",
        "shortcuts": window.page,
        "settings": appearance,
        "protect": Unchanged(),
        "about": desk.coach.workspace.path,
    }.get(name)


def pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every page and every section of Progress, one after the other in the window."""
    for key in PAGES:
        window.show_page(key)
        settle()
        yield key, window
        if key == "progress":
            yield from sections(window)


def sections(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """What else the Progress page has; its own review stands first and is shown again at the end."""
    page = window.bench.stack.page("progress")
    own, *others = SECTIONS
    for key in others:
        page.show_section(key)
        settle()
        yield f"progress-{key}", window
    page.show_section(own)


def dialogs(window: MainWindow, desk: Desk, appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    """Every dialog, opened as the window would open it, and closed again."""
    for name in DIALOGS:
        opened = argument(name, desk, window, appearance)
        if name in ALONE or (name == "edit_card" and opened is None):
            continue
        before = set(QApplication.topLevelWidgets())
        desk.dialog_wanted.emit(name, opened)
        settle()
        for dialog in set(QApplication.topLevelWidgets()) - before:
            if dialog.isVisible() and dialog.isWindow():
                yield from tabs(f"dialog-{name}", dialog)
                dialog.close()
        settle()


def tabs(name: str, dialog: QWidget) -> Iterator[tuple[str, QWidget]]:
    """A dialog, once for each of its tabs."""
    yield name, dialog
    for bar in dialog.findChildren(QTabWidget):
        for place in range(1, bar.count()):
            bar.setCurrentIndex(place)
            settle()
            yield f"{name}-{place + 1}", dialog


def shown(session: Session, appearance: Appearance, *, menus: bool) -> Iterator[tuple[str, QWidget]]:
    """All there is to see of one workspace, in a window that fills the screen."""
    window = MainWindow()
    window.resize(QGuiApplication.primaryScreen().availableGeometry().size())
    desk = Desk(session.coach)
    window.show_workspace(desk, session.name, demo=session.demo)
    window.show()
    yield from pages(window)
    yield from dialogs(window, desk, appearance)
    if desk.standing.cards:
        yield from gallery_more.others(window, desk, session.path, settle)
        if menus:
            yield from gallery_more.menus(window, settle)
    window.show_instead(LockedView(session.name, locked=True, keychain=False), session.name)
    settle()
    yield "locked", window
    for name, widget in troubles(session.path):
        widget.show()
        settle()
        yield name, widget
        widget.close()
        widget.deleteLater()
    _end(window, desk)


def _end(window: MainWindow, desk: Desk) -> None:
    window.close()
    desk.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def demonstration() -> Iterator[tuple[str, QWidget]]:
    """The demonstration as it is opened from the menu, with its banner; all else is an ordinary workspace."""
    with closing(open_demo("Demonstration", say=say, clock=Morning())) as session:
        window = MainWindow()
        window.resize(QGuiApplication.primaryScreen().availableGeometry().size())
        desk = Desk(session.coach)
        window.show_workspace(desk, session.name, demo=True)
        window.show()
        settle()
        yield "demonstration", window
        _end(window, desk)


def filled(folder: Path) -> Session:
    """A workspace of somebody invented, with half a year in it."""
    session = create_session(folder / f"Anna Berg{SUFFIX}", clock=Morning())
    session.coach.import_records(demo_document(session.coach.standing.today, say=say))
    return session


def troubles(path: Path) -> Iterator[tuple[str, QWidget]]:
    """What is shown when something is damaged or fails."""
    yield "rescue", RescueWindow(path, damaged(path))
    for earlier in (False, True):
        name = "failure-earlier" if earlier else "failure"
        told = technical("KeyError\n  ssi_coach/ui/pages/today.py:166 _day_state")
        yield name, FailureDialog(told, crash_log.folder(), None, earlier=earlier)


def speak(app: QApplication, language: str, theme: str, scratch: Path, text: int = 100) -> Appearance:
    """The appearance for a language of ours or the stretched one, a theme and a size of text; nothing moves."""
    spoken = "en" if language == PSEUDO else language
    appearance = Appearance(app, language=spoken, theme=theme, less_motion=True, text_size=text)
    if language == PSEUDO:
        stretched = QTranslator(app)
        stretched.load(str(pseudo.make(scratch)))
        app.installTranslator(stretched)
    return appearance


def tour(
    app: QApplication, language: str, theme: str, text: int = 100, *, menus: bool = True
) -> Iterator[tuple[str, str, QWidget]]:
    """(full or empty, name, widget) for all there is, each as it is looked at; with ``menus`` every menu as well."""
    with tempfile.TemporaryDirectory() as scratch, settings.kept_in(Path(scratch)):
        recent = tuple(Path(scratch) / f"{name}{SUFFIX}" for name in gallery_more.CLIENTS)
        for file in recent[1:-1]:
            file.touch()
        settings.change(recent=tuple(map(str, recent)))
        appearance = speak(app, language, theme, Path(scratch), text)
        for filling, session in (
            ("full", filled(Path(scratch))),
            ("empty", create_session(Path(scratch) / f"Empty{SUFFIX}", clock=Morning())),
        ):
            with closing(session):
                for name, widget in shown(session, appearance, menus=menus):
                    yield filling, name, widget
        for name, widget in demonstration():
            yield "full", name, widget


def take(folder: Path, screen: str, language: str, theme: str) -> int:
    """Every picture of one screen, language and theme. Called in a process of its own."""
    qInstallMessageHandler(tell)
    app = QApplication([])
    taken = 0
    for filling, name, widget in tour(app, language, theme, SCREENS[screen].text):
        path = folder / f"{name}-{screen}-{language}-{theme}-{filling}.png"
        if not widget.grab().save(str(path)):
            raise SystemExit(f"{path} cannot be written.")
        taken += 1
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", nargs="*", default=[*LANGUAGES, PSEUDO])
    parser.add_argument("--themes", nargs="*", default=THEMES, choices=THEMES)
    parser.add_argument("--screens", nargs="*", default=list(SCREENS), choices=SCREENS)
    parser.add_argument("--here", action="store_true", help="in this process, one of each")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = list(product(options.screens, options.languages, options.themes))
    if options.here:
        take(options.folder, *wanted[0])
        return
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as workers:
        failed = [one for one in workers.map(lambda one: _beside(options.folder, Path(scratch), *one), wanted) if one]
    if failed:
        raise SystemExit("\n".join(failed))
    taken = gallery_sheet.write(options.folder)
    print(f"{taken} pictures in {time.monotonic() - begun:.0f} s: {options.folder / 'index.html'}")


def _beside(folder: Path, scratch: Path, screen: str, language: str, theme: str) -> str:
    """Have a process take these pictures; what went wrong, or nothing."""
    home = Path(tempfile.mkdtemp(dir=scratch))
    places = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    environment = {**os.environ, **SCREENS[screen].environment(scratch), **places, "TZ": "UTC"}
    command = [sys.executable, __file__, str(folder), "--here", "--screens", screen]
    command += ["--languages", language, "--themes", theme]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    sys.stderr.write(done.stderr)
    return "" if done.returncode == 0 else f"{screen} {language} {theme} failed with {done.returncode}."


if __name__ == "__main__":
    main()
