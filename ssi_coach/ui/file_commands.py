"""The commands of the File menu that ask for a file: open, begin, export, back up, go back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QDate, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ssi_coach.app import backups, exports
from ssi_coach.app import session as sessions
from ssi_coach.app.session import SUFFIX, Session
from ssi_coach.app.settings import default_workspace
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.ask_file import AskFile
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.plain import ask_plain
from ssi_coach.ui.protection import Protection
from ssi_coach.ui.widgets.busy import Busy

if TYPE_CHECKING:
    from ssi_coach.reports.tables import Shape
    from ssi_coach.ui.dialogs.export_tables import ExportTablesDialog


class Host(Protocol):
    """What these commands need of the program they belong to."""

    session: Session | None
    desk: Desk | None
    protection: Protection

    @property
    def front(self) -> QWidget: ...
    def open(self, path: Path) -> bool: ...
    def create(self, path: Path) -> None: ...
    def let_go(self) -> None: ...
    def tell(self, text: str, *, error: bool = False) -> None: ...


class FileCommands(QObject):
    """One per program. Everything that takes time runs on a worker with a connection of its own."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.ask: AskFile | None = None
        self._job: Job | None = None
        self._then: Callable[[object], None] | None = None
        self._reopen: Path | None = None
        self._going: tuple[Path, Path] = (Path(), Path())
        self._unpacked_file: Path | None = None
        self._busy: Busy | None = None
        self._shape: Shape | None = None
        self._talk_notes = False
        self.tables: ExportTablesDialog | None = None
        self.question: QWidget | None = None

    def command(self, key: str) -> None:
        """Carry out a command; what needs an open workspace does nothing without one."""
        if self._job is not None:
            return
        if key == "new":
            # A text inside an f-string would never reach the translators.
            title, name = self.tr("New workspace"), self.tr("My SSI")
            self._ask().to_save(key, title, self._kind(), self._folder() / f"{name}{SUFFIX}")
        elif key == "open":
            self._ask().to_open(key, self.tr("Open a workspace"), self._kind(), self._folder())
        elif key == "show_folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder())))
        elif (session := self._host.session) is not None:
            self._with_workspace(key, session)

    def _with_workspace(self, key: str, session: Session) -> None:
        if key == "backups" and self._host.desk is not None:
            if session.demo:
                self._refuse_demo()
            else:
                self._host.desk.dialog_wanted.emit("backups", self)
        elif key == "backup":
            self._run(self._back_up(session), self.tr("Backing up…"), self._backed_up)
        elif key == "restore":
            newest = sessions.newest_backup(session.path)
            folder = newest.parent if newest is not None else session.path.parent
            kind = self.tr("Backups of SSI Coach (*.ssicoach *.zip *.gz)")
            self._ask().to_open(key, self.tr("Go back to a backup"), kind, folder)
        elif key in {"export_json", "export_csv"} and session.key is not None and self._host.desk is not None:
            self.question = ask_plain(self._host.front, self._host.desk, key, self._ask_where)
        else:
            self._ask_where(key)

    def _ask_where(self, key: str) -> None:
        """Where an export goes, once it is clear how readable it may be."""
        session = self._host.session
        if session is None:
            return
        day = QDate.currentDate().toString("yyyy-MM-dd")
        home = Path.home()
        if key == "export_copy":
            title = self.tr("Export a protected copy")
            self._ask().to_save(key, title, self._kind(), home / f"{session.name} {day}{SUFFIX}")
        elif key == "export_json":
            kind = self.tr("SSI Coach interchange file (*.json)")
            self._ask().to_save(key, self.tr("Export everything"), kind, home / f"{session.name} {day}.json")
        elif key == "export_csv":
            from ssi_coach.ui.dialogs.export_tables import ExportTablesDialog

            self.tables = ExportTablesDialog(self._host.front)
            self.tables.chosen.connect(self._ask_folder)
            self.tables.open()

    def _ask_folder(self, shape: Shape) -> None:
        self._shape, self._talk_notes = shape, self.tables is not None and self.tables.with_talk_notes
        self._ask().for_folder("export_csv", self.tr("Choose a folder for the tables"), Path.home())

    def _kind(self) -> str:
        return self.tr("SSI Coach workspaces (*.ssicoach)")

    def _folder(self) -> Path:
        session = self._host.session
        own = session is not None and not session.demo
        return (session.path if own and session is not None else default_workspace()).absolute().parent

    def _ask(self) -> AskFile:
        self.ask = AskFile(self._host.front)
        self.ask.chosen.connect(self._chosen)
        return self.ask

    def _chosen(self, purpose: str, path: Path) -> None:
        session = self._host.session
        if purpose == "new":
            self._host.create(path)
        elif purpose == "open":
            self._host.open(path)
        elif session is None:
            return
        elif purpose == "restore":
            self.go_back(session.path, path)
        elif purpose == "export_copy":
            self._run(partial(_quietly, sessions.back_up, session.path, path, session.key), self.tr("Exporting…"),
                      self._exported)  # fmt: skip
        elif purpose == "export_json":
            self._export(exports.export_json, session, path)
        elif purpose == "export_csv":
            self._export(partial(exports.export_csv, shape=self._shape, talk_notes=self._talk_notes), session, path)

    # --- going back to a copy

    def go_back(self, path: Path, source: Path) -> None:
        """Put a copy in the place of a workspace; what is there now is kept beside it, and said where."""
        if self._job is not None:
            return
        if self._host.session is not None and self._host.session.demo:
            self._refuse_demo()
        elif backups.is_packed(source):
            self._run(partial(_unpack, source, path), self.tr("Unpacking…"), self._unpacked)
        else:
            self._unlock_and_go_back(path, source)

    def _refuse_demo(self) -> None:
        self._host.tell(self.tr("The demonstration has no backups; go back to your own workspace first."), error=True)

    def _unpacked(self, found: object) -> None:
        self._going = cast("tuple[Path, Path]", found)
        # One piece of work after the other: this one has not ended yet.
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        path, file = self._going
        self._unpacked_file = file
        self._unlock_and_go_back(path, file)

    def unlock_copy(self, copy: Path, then: Callable[[Passphrase | None], None]) -> None:
        """Call ``then`` with what opens a copy; asked for where nothing known does."""
        self._host.protection.unlock_copy(copy, then)

    def _unlock_and_go_back(self, path: Path, source: Path) -> None:
        self.unlock_copy(source, partial(self._go_back, path, source))

    def _go_back(self, path: Path, source: Path, source_key: Passphrase | None) -> None:
        session, known = self._host.session, self._host.protection.known
        key = session.key if session is not None else known.opening(path)
        # A damaged workspace takes over the protection of the copy, and is opened again below.
        known.add(source_key)
        known.add(key)
        self._host.let_go()
        self._reopen = path
        # From the rescue window: what no passphrase opens is damaged for whoever has none.
        going = partial(sessions.go_back, given_up=session is None)
        work = partial(_quietly, going, path, source, key, source_key)
        self._run(work, self.tr("Going back…"), self._gone_back)

    def _gone_back(self, kept: object) -> None:
        self._host.tell(
            self.tr("This is the copy. The state before is kept in {file}.").format(file=kept)
            if kept is not None
            else self.tr("This is the copy.")
        )

    # --- work beside the window

    def _back_up(self, session: Session) -> Callable[[Report], object]:
        return partial(_quietly, sessions.back_up, session.path, None, session.key)

    def _export(self, export: Callable[..., object], session: Session, target: Path) -> None:
        work = partial(_quietly, export, session.path, target, session.key)
        self._run(work, self.tr("Exporting…"), self._exported)

    def _backed_up(self, target: object) -> None:
        self._written(self.tr("Backed up to {file}").format(file=target), target)

    def _exported(self, target: object) -> None:
        self._written(self.tr("Exported to {file}").format(file=target), target)

    def _written(self, text: str, target: object) -> None:
        if self._host.desk is not None and isinstance(target, Path):
            self._host.desk.written.emit(text, target)
        else:
            self._host.tell(text)

    def _run(self, work: Callable[[Report], object], text: str, then: Callable[[object], None]) -> None:
        self._then = then
        self._busy = Busy(self._host.front, text)
        self._job = Job(work)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.ended.connect(self._ended)
        self._job.start()

    def _done(self, result: object) -> None:
        self._back_in()
        if self._then is not None:
            self._then(result)

    def _failed(self, problem: Problem) -> None:
        self._back_in()
        self._host.tell(say(problem.message), error=True)

    def _back_in(self) -> None:
        path, self._reopen = self._reopen, None
        if path is not None:
            self._host.open(path)

    def _ended(self) -> None:
        if self._unpacked_file is not None:
            backups.drop(self._unpacked_file)
            self._unpacked_file = None
        if self._busy is not None:
            self._busy.end()
        self._job = self._busy = self._then = None


def _quietly(work: Callable[..., object], first: Path, *args: object) -> object:
    """Work that has nothing to report while it runs."""
    *rest, _report = args
    return work(first, *rest)


def _unpack(source: Path, path: Path, report: Report) -> object:
    return path, backups.unpack(source, path, report)
