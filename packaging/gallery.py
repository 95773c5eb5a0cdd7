"""Pictures of every page and dialog, to be looked at: light and dark, every language, large and small, full and
empty (``make gallery``). The README's own picture is one of them.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from ssi_coach.app import crash_log
from ssi_coach.app.session import Session, create_session, open_demo
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.week import Week
from ssi_coach.store.connection import damaged
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.crash_guard import technical
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.failure import FailureDialog
from ssi_coach.ui.i18n import say
from ssi_coach.ui.locked import LockedView
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.registry import DIALOGS, PAGES
from ssi_coach.ui.rescue import RescueWindow
from ssi_coach.ui.review.sections import SECTIONS

LANGUAGES = ("en", "de", "sv", "pl")
THEMES = ("light", "dark")
SIZES = (QSize(1280, 832), QSize(1024, 680))
ALONE = {"import"}
"""Dialogs that ask the system's own file dialog, which has no picture of ours."""


def tell(_kind: QtMsgType, _context: object, text: str) -> None:
    """Qt's own words, but for what it says of every window on a screen that is none."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def settle(milliseconds: int = 350) -> None:
    """Until what moves has come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


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
        settle(1500)
        yield f"progress-{key}", window
    page.show_section(own)


def dialogs(window: MainWindow, desk: Desk, appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    for name in DIALOGS:
        opened = argument(name, desk, window, appearance)
        if name in ALONE or (name == "edit_card" and opened is None):
            continue
        before = set(QApplication.topLevelWidgets())
        desk.dialog_wanted.emit(name, opened)
        settle()
        for dialog in set(QApplication.topLevelWidgets()) - before:
            if dialog.isVisible() and dialog.isWindow():
                yield f"dialog-{name}", dialog
                dialog.close()
        settle(20)


def tour(session: Session, appearance: Appearance, folder: Path, ending: str, *, with_dialogs: bool) -> int:
    """Every picture of one workspace in one appearance at all sizes."""
    window = MainWindow()
    desk = Desk(session.coach)
    window.show_workspace(desk, session.name, demo=session.demo)
    window.show()
    taken = 0
    for size in SIZES:
        window.resize(size)
        settle(50)
        for name, widget in pages(window):
            taken += save(widget, folder / f"{name}-{size.width()}-{ending}.png")
    if with_dialogs:
        window.resize(SIZES[0])
        for name, widget in dialogs(window, desk, appearance):
            taken += save(widget, folder / f"{name}-{ending}.png")
    for size in SIZES if with_dialogs else ():
        window.resize(size)
        window.show_instead(LockedView(session.name, locked=True, keychain=False), session.name)
        settle(50)
        taken += save(window, folder / f"locked-{size.width()}-{ending}.png")
    for name, widget in troubles(session.path) if with_dialogs else ():
        widget.show()
        settle(600)
        taken += save(widget, folder / f"{name}-{ending}.png")
        widget.close()
        widget.deleteLater()
    window.close()
    desk.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return taken


def troubles(path: Path) -> Iterator[tuple[str, QWidget]]:
    """What is shown when something is damaged or fails."""
    yield "rescue", RescueWindow(path, damaged(path))
    for earlier in (False, True):
        name = "failure-earlier" if earlier else "failure"
        told = technical("KeyError\n  ssi_coach/ui/pages/today.py:166 _day_state")
        yield name, FailureDialog(told, crash_log.folder(), None, earlier=earlier)


def save(widget: QWidget, path: Path) -> int:
    if not widget.grab().save(str(path)):
        raise SystemExit(f"{path} cannot be written.")
    return 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true", help="English and light only")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(tell)
    app = QApplication([])
    appearance = Appearance(app, language="en", theme="light", less_motion=True)
    taken = 0
    for language, theme in product(LANGUAGES, THEMES):
        if options.quick and (language, theme) != ("en", "light"):
            continue
        appearance.choose_language(language)
        appearance.choose_theme(theme)
        ending = f"{language}-{theme}"
        with tempfile.TemporaryDirectory() as scratch:
            with closing(open_demo("Anna Berg", say=say)) as session:
                taken += tour(session, appearance, options.folder, f"{ending}-full", with_dialogs=True)
            with closing(create_session(Path(scratch) / "Empty.ssicoach")) as session:
                taken += tour(session, appearance, options.folder, f"{ending}-empty", with_dialogs=False)
    print(f"{taken} pictures in {options.folder}")


if __name__ == "__main__":
    main()
