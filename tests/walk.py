"""Walks through all there is to be seen: every page and section, every dialog, and what stands instead of pages.

Shared by tests that hold for every place of the program. A place is looked at while it is shown; what was opened for it
is closed again before the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.app.demo import demo_document
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.week import Week
from ssi_coach.store.connection import damaged
from ssi_coach.store.workspace import Workspace
from ssi_coach.ui import roles
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.crash_guard import technical
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.failure import FailureDialog
from ssi_coach.ui.focus import FocusFollower
from ssi_coach.ui.i18n import say
from ssi_coach.ui.locked import LockedView
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.registry import DIALOGS, PAGES
from ssi_coach.ui.rescue import RescueWindow
from ssi_coach.ui.review.sections import SECTIONS
from tests.importers.archive_files import archive
from tests.measuring import unmeasured

LANGUAGES = ("en", "de", "sv", "pl")
SIZE = QSize(1280, 832)


_LISTS = {"network": [("everybody", "see_people")], "results": [("all", "see_list")]}
"""Pages with a list beside their overview: what it is called here, and the button that shows it."""


class Clock:
    """Stands on a Wednesday morning and goes on by a moment whenever it is read."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self._now += timedelta(milliseconds=1)
        return self._now


class Unchanged:
    """What the dialog of the passphrase asks of the program, where nothing is changed."""

    def keychain_has(self) -> bool | None:
        return False

    def change(self, new: Passphrase | None, *, in_keychain: bool) -> None:
        return


@dataclass(frozen=True)
class Place:
    """Something to be looked at: ``part`` is what is new here, ``window`` what it stands in (itself, for a dialog)."""

    name: str
    part: QWidget
    window: QWidget

    def __str__(self) -> str:
        return self.name


def settle(milliseconds: int = 30) -> None:
    """Until what is done beside the window has come in and was laid out, and what was let go is freed."""
    pool = QThreadPool.globalInstance()
    for _ in range(100):
        assert pool.waitForDone(60_000), "a job in the thread pool does not end"
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        # What a pause of the window began meanwhile is waited for as well, however busy the machine is.
        if not pool.activeThreadCount():
            break
    else:
        raise AssertionError("the thread pool never comes to rest")
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Walk:
    """A window on a workspace in ``folder``, full (an invented person's half year) or empty. `close` it at the end."""

    def __init__(self, appearance: Appearance, folder: Path, *, full: bool, clock: Clock | None = None) -> None:
        self.appearance, self.folder, self.full = appearance, folder, full
        path = folder / f"Anna Berg {'full' if full else 'empty'} {appearance.spoken}.ssicoach"
        self.coach = Coach(Workspace.create(path), resources.catalogue(), clock or Clock())
        if full:
            with unmeasured():
                self.coach.import_records(demo_document(self.coach.standing.today, 1, say))
        self.path = path
        self.desk = Desk(self.coach)
        roles.install()
        self.follower = FocusFollower(appearance.parent())
        self.window = MainWindow()
        self.window.resize(SIZE)
        self.window.show_workspace(self.desk, "Anna Berg")
        self.window.show()
        settle()

    def close(self) -> None:
        self.window.let_go()
        self.window.close()
        self.window.deleteLater()
        self.follower.deleteLater()
        self.desk.close()
        self.coach.close()
        settle(1)

    def places(self) -> Iterator[Place]:
        """All of them."""
        yield from self.pages()
        yield from self.dialogs()
        yield from self.others()

    def pages(self) -> Iterator[Place]:
        """Every page, and every section of the Progress page."""
        for key in PAGES:
            self.window.show_page(key)
            settle(250 if key == "network" else 30)  # people are read beside the window
            page = self.page(key)
            yield Place(self._named(key), page, self.window)
            for whole, switch in _LISTS.get(key, ()):
                if not getattr(page, switch).isVisible():
                    continue
                getattr(page, switch).click()
                settle()
                yield Place(self._named(f"{key} {whole}"), page, self.window)
                page.see_overview.click()  # type: ignore[attr-defined]
            if key == "progress":
                own, *others = SECTIONS
                for section in others:
                    page.show_section(section)  # type: ignore[attr-defined]
                    settle(200)
                    yield Place(self._named(f"progress {section}"), page, self.window)
                page.show_section(own)  # type: ignore[attr-defined]
                settle()

    def page(self, key: str) -> QWidget:
        """A page, which must have been shown."""
        assert self.window.bench is not None
        assert self.window.bench.stack is not None
        return self.window.bench.stack.page(key)

    def argument(self, name: str) -> object:
        """What a dialog is opened with, as the window would open it."""
        desk, cards = self.desk, self.desk.standing.cards
        arguments: dict[str, Callable[[], object]] = {
            "explain": lambda: "total",
            "add_card": lambda: desk.today,
            "edit_card": lambda: cards[0].id if cards else None,
            "day_log": lambda: desk.today,
            "import": self._archive,
            "review_window": lambda: Week.of(desk.today).shift(-1),
            "quick_log": lambda: "com 3",
            "shortcuts": self.window.actions_.shortcuts,
            "settings": lambda: self.appearance,
            "protect": Unchanged,
            "about": lambda: desk.coach.workspace.path,
        }
        return arguments.get(name, lambda: None)()

    def _archive(self) -> list[Path]:
        folder = self.folder / f"brought {self._named('here')}"
        folder.mkdir(exist_ok=True)
        return [archive(folder, "2024")]

    def dialogs(self) -> Iterator[Place]:
        """Every dialog of the registry that can be opened here, among them the preview of an import."""
        for name in DIALOGS:
            argument = self.argument(name)
            if name == "edit_card" and argument is None:
                continue
            before = set(QApplication.topLevelWidgets())
            self.desk.dialog_wanted.emit(name, argument)
            settle(400 if name == "import" else 60)
            opened = [each for each in set(QApplication.topLevelWidgets()) - before if each.isVisible()]
            for dialog in opened:
                if dialog.windowType() in (Qt.WindowType.Dialog, Qt.WindowType.Window):
                    yield Place(self._named(f"dialog {name}"), dialog, dialog)
                    if isValid(dialog):
                        dialog.close()
            settle(1)

    def others(self) -> Iterator[Place]:
        """What stands instead of the main window's pages, or of the window. The workspace is let go for it."""
        before = self.window.instead
        for keychain in (None, True):
            view = LockedView("Anna Berg", locked=True, before="Demonstration", keychain=keychain)
            self.window.show_instead(view, "Anna Berg")
            settle(1)
            yield Place(self._named(f"locked {keychain}"), view, self.window)
        assert before is None
        rescue = RescueWindow(self.path, damaged(self.path))
        failures = [
            FailureDialog(
                technical("KeyError\n  ssi_coach/ui/pages/today.py:166 _day_state"), self.folder, None, earlier=e
            )
            for e in (False, True)
        ]
        for name, each in (("rescue", rescue), ("failure", failures[0]), ("failure earlier", failures[1])):
            each.show()
            settle(60)
            yield Place(self._named(name), each, each)
            each.close()
            each.deleteLater()
        settle(1)

    def _named(self, what: str) -> str:
        return f"{self.appearance.spoken} {'full' if self.full else 'empty'} {what}"
