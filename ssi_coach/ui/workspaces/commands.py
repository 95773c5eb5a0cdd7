"""What is done with workspaces as a whole: the list of them, another name, deletion."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, QThreadPool, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from ssi_coach.app import passphrases, settings, workspaces
from ssi_coach.app.clock import Clock, SystemClock
from ssi_coach.app.session import SUFFIX, Session
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.ask_file import AskFile
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.protection import Protection
from ssi_coach.ui.single_instance import Seat
from ssi_coach.ui.widgets.busy import Busy

if TYPE_CHECKING:
    from ssi_coach.ui.workspaces.list_dialog import WorkspacesDialog
    from ssi_coach.ui.workspaces.reader import ClientReader

_LOOK_MS = 40
_LONGEST_LOOKS = 250
"""Our own workers end within moments; after ten seconds the file itself is asked whether it is free."""


class Host(Protocol):
    """What these commands need of the program they belong to."""

    session: Session | None
    desk: Desk | None
    protection: Protection
    window: MainWindow

    @property
    def front(self) -> QWidget: ...
    def open(self, path: Path, *, remember: bool = True) -> bool: ...
    def enter_held(self, path: Path, *, remember: bool = True) -> None: ...
    def let_go(self, *, keep_seat: bool = False) -> None: ...
    def take_seat(self, path: Path) -> Seat | None: ...
    def command(self, key: str) -> None: ...
    def tell(self, text: str, *, error: bool = False) -> None: ...


class WorkspaceCommands(QObject):
    """One per program. Files are looked at and moved on a worker; of the list nothing is kept when it is closed."""

    def __init__(self, host: Host, parent: QObject, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._clock = clock or SystemClock()
        self.list: WorkspacesDialog | None = None
        self.reader: ClientReader | None = None
        self.question: QDialog | None = None
        self._ask: AskFile | None = None
        self._busy: Busy | None = None
        self.job: Job | None = None
        self._begin: Callable[[], None] | None = None
        self._looks = 0
        self._held: Path | None = None
        self._seat: Seat | None = None

    def command(self, key: str) -> bool:
        """Carry out a command; False when it is none of these."""
        if key not in {"workspaces", "rename_workspace", "delete_workspace"}:
            return False
        if self.job is not None or self._begin is not None:
            return True
        session = self._host.session
        if key == "workspaces":
            self.show_list()
        elif session is not None and session.demo:
            self._host.tell(self.tr("The demonstration is nobody’s workspace; go back to your own first."), error=True)
        elif session is not None and key == "rename_workspace":
            self._ask_name(session.path, self._host.front)
        elif session is not None:
            self._ask_delete(session)
        return True

    # --- the list

    def show_list(self) -> None:
        """Show it, or bring it to the front."""
        if self.list is not None and isValid(self.list) and self.list.isVisible():
            self.list.raise_()
            self.list.activateWindow()
            return
        from ssi_coach.ui.workspaces.list_dialog import WorkspacesDialog
        from ssi_coach.ui.workspaces.model import ClientModel
        from ssi_coach.ui.workspaces.reader import ClientReader

        today = self._host.desk.today if self._host.desk is not None else self._clock.now().date()
        made = WorkspacesDialog(self._host.front, ClientModel(today))
        made.model.setParent(made)
        self.reader = ClientReader(self._clock, made)
        self.reader.seen.connect(made.take)
        self.reader.ended.connect(made.settle)
        made.wanted.connect(self._wanted)
        made.finished.connect(self._list_closed)
        self.list = made
        made.open()
        self._look()

    def _look(self) -> None:
        """Find the workspaces that are known, and have all of them looked at."""
        if self.list is None or self.reader is None:
            return
        found = workspaces.known_workspaces()
        session, known = self._host.session, self._host.protection.known
        here = session.path if session is not None and not session.demo else None
        if session is not None:
            known.add(session.key)
        self.list.show_found(found, here)
        self.reader.ask(found.paths, known.all())

    def _list_closed(self) -> None:
        if self.reader is not None:
            self.reader.stop()
        self.list = self.reader = None

    def _wanted(self, what: str, path: Path | None) -> None:
        dialog = self.list
        if dialog is None or self.job is not None or self._begin is not None:
            return
        if what == "folder":
            self._ask = AskFile(dialog)
            self._ask.chosen.connect(self._folder_chosen)
            self._ask.for_folder("folder", self.tr("Choose a folder with workspaces"), Path.home())
        elif what == "new":
            dialog.accept()
            self._host.command("new")
        elif path is None:
            return
        elif what == "open":
            self._open(path, dialog)
        elif what == "rename":
            self._ask_name(path, dialog)
        elif what == "talk" and self._host.desk is not None:
            from ssi_coach.ui.dialogs.talk import TalkDialog

            self.question = TalkDialog(self._host.desk, None, dialog)
            self.question.finished.connect(self._talked)
            self.question.open()
        elif what == "show":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
        elif what == "off":
            self._take_off(path)

    def _talked(self) -> None:
        # It knows the workspace, which would outlive a lock in it.
        self.question = None
        self._look()

    def _open(self, path: Path, dialog: WorkspacesDialog) -> None:
        dialog.accept()
        if not self._host.open(path):
            self._host.tell(self._elsewhere(path))

    def _elsewhere(self, path: Path) -> str:
        text = self.tr("“{name}” is open in another window, which was asked to come to the front.")
        return text.format(name=path.name.removesuffix(SUFFIX))

    def _take_off(self, path: Path) -> None:
        try:
            settings.take_off_list(path)
        except Problem as problem:
            self._say(say(problem.message), error=True)
            return
        self._host.window.actions_.recent.refresh()
        self._look()
        text = self.tr("“{name}” is off the list; its file stays where it is, and opening it brings it back.")
        self._say(text.format(name=path.name.removesuffix(SUFFIX)))

    def _folder_chosen(self, _purpose: str, folder: Path) -> None:
        try:
            settings.add_folder(folder)
        except Problem as problem:
            self._say(say(problem.message), error=True)
        else:
            self._look()

    def _say(self, text: str, *, error: bool = False) -> None:
        if self.list is not None and isValid(self.list) and self.list.isVisible():
            self.list.tell(text, error=error)
        else:
            self._host.tell(text, error=error)

    # --- another name

    def _ask_name(self, path: Path, parent: QWidget) -> None:
        from ssi_coach.ui.dialogs.rename_workspace import RenameDialog

        made = RenameDialog(parent, path)
        made.wanted.connect(self._rename)
        self.question = made
        made.open()

    def _rename(self, path: Path, name: str) -> None:
        if self._have_alone(path):
            work = partial(_rename, path, name, self._keys())
            self._run(work, self.tr("Renaming…"), self._renamed)

    def _renamed(self, target: object) -> None:
        if not isinstance(target, Path):
            return
        held, self._held = self._held, None
        self._host.window.actions_.recent.refresh()
        if held is not None:
            self._host.open(target)
        self._look()
        self._say(self.tr("It is called “{name}” now.").format(name=target.name.removesuffix(SUFFIX)))

    # --- deletion

    def _ask_delete(self, session: Session) -> None:
        from ssi_coach.ui.dialogs.delete_workspace import DeleteWorkspaceDialog

        made = DeleteWorkspaceDialog(self._host.front, session.path)
        made.wanted.connect(self._delete)
        self.question = made
        made.open()

    def _delete(self, copies: bool) -> None:
        session = self._host.session
        if session is not None and self._have_alone(session.path):
            work = partial(_delete, session.path, session.key, copies)
            self._run(work, self.tr("Deleting…"), self._deleted)

    def _deleted(self, left: object) -> None:
        gone, self._held = self._held, None
        # Its seat is nobody's any more.
        self._host.let_go()
        kept = settings.load()
        self._host.window.actions_.recent.refresh()
        others = [path for path in map(Path, kept.recent) if path.exists()]
        # What another window shows stays there; where all are, the demonstration is at least no empty window.
        if not any(map(self._host.open, (*others, settings.default_workspace(QLocale().name()[:2])))):
            self._host.command("demo")
        name = gone.name.removesuffix(SUFFIX) if gone is not None else ""
        self._host.tell(self.tr("“{name}” is deleted.").format(name=name))
        if isinstance(left, tuple) and left:
            text = self.tr("%n backup(s) could not be deleted; they are in {folder}.", "", len(left))
            self._host.tell(text.format(folder=left[0].parent), error=True)

    # --- work for which nobody may have the file open

    def _have_alone(self, path: Path) -> bool:
        """Close a workspace where it is open here; False, and said why, where another window has it."""
        host = self._host
        if host.session is not None and not host.session.demo and host.session.path == path:
            if host.desk is not None and host.desk.held:
                self._say(self.tr("The workspace is just being written; try again in a moment."), error=True)
                return False
            host.protection.known.add(host.session.key)
            self._held = path
            host.let_go(keep_seat=True)
            return True
        if host.protection.path == path:
            self._say(self.tr("It is locked; open it first."), error=True)
            return False
        self._seat = host.take_seat(path)
        if self._seat is None:
            self._say(self._elsewhere(path), error=True)
        return self._seat is not None

    def _keys(self) -> tuple[Passphrase, ...]:
        return self._host.protection.known.all()

    def _run(self, work: Callable[[Report], object], text: str, then: Callable[[object], None]) -> None:
        if self.reader is not None:
            self.reader.stop()
        parent = self.list if self.list is not None and isValid(self.list) else self._host.front
        self._busy = Busy(parent, text)
        self._begin = partial(self._start, work, then)
        self._looks = 0
        self._go_on()

    def _go_on(self) -> None:
        """Begin once our own workers have closed what they read."""
        if self._begin is None:
            return
        self._looks += 1
        if QThreadPool.globalInstance().activeThreadCount() and self._looks < _LONGEST_LOOKS:
            QTimer.singleShot(_LOOK_MS, self, self._go_on)
            return
        begin, self._begin = self._begin, None
        begin()

    def _start(self, work: Callable[[Report], object], then: Callable[[object], None]) -> None:
        self.job = Job(work)
        if self._busy is not None:
            self.job.progressed.connect(self._busy.progress)
        self.job.ended.connect(self._ended)
        self.job.done.connect(then)
        self.job.failed.connect(self._failed)
        self.job.start()

    def _failed(self, problem: Problem) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._host.enter_held(held)
        self._look()
        self._say(say(problem.message), error=True)

    def _ended(self) -> None:
        if self._seat is not None:
            self._seat.leave()
        if self._busy is not None:
            self._busy.end()
        self.job = self._busy = self._seat = None


def _rename(path: Path, name: str, keys: tuple[Passphrase, ...], _report: Report) -> Path:
    key = None
    if passphrases.is_protected(path):
        key = next((each for each in keys if passphrases.opens(path, each)), None)
    return workspaces.rename(path, name, key)


def _delete(path: Path, key: Passphrase | None, copies: bool, report: Report) -> tuple[Path, ...]:
    def told(done: int, whole: int) -> None:
        # Once begun it is not left half done.
        with suppress(Exception):
            report(done, whole)

    return workspaces.delete(path, key, copies=copies, told=told)
