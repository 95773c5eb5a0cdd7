"""The running program: which workspace is open in the window, and the one timer that keeps it true."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ssi_coach.app import session as sessions
from ssi_coach.app import settings
from ssi_coach.app.clock import Clock
from ssi_coach.app.coach import Reload
from ssi_coach.app.loading import Snapshot
from ssi_coach.app.session import Session
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, Problem, ProtectedWorkspace
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.caretaker import Caretaker
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.desktop.doorbell import Doorbell
from ssi_coach.ui.desktop.given_files import GivenFiles
from ssi_coach.ui.desktop.resident import Resident
from ssi_coach.ui.file_commands import FileCommands
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.protection import Protection
from ssi_coach.ui.single_instance import Seat
from ssi_coach.ui.workspaces.commands import WorkspaceCommands

if TYPE_CHECKING:
    from ssi_coach.ui.rescue import RescueWindow

TICK_MS = 1000


class Program(QObject):
    """Owns the window, the open workspace and its desk. ``ended`` when the last window was closed."""

    ended = Signal()

    def __init__(
        self,
        appearance: Appearance,
        seats: Path,
        *,
        window: MainWindow | None = None,
        own: Path | None = None,
        clock: Clock | None = None,
        key: Passphrase | None = None,
        background: bool = False,
    ) -> None:
        super().__init__(appearance)
        self.appearance = appearance
        self._seats = seats
        self._clock = clock
        self.session: Session | None = None
        self.desk: Desk | None = None
        self._seat: Seat | None = None
        self.caretaker: Caretaker | None = None
        self._own = own
        self._told = self._not_read = ""
        self.rescue: RescueWindow | None = None
        kept = settings.load()
        if window is None:
            window = MainWindow()
            window.restore_place(kept.geometry, kept.page)
        self.window = window
        self.protection = Protection(self, self.window, key)
        self.files = FileCommands(self, self.window)
        self.workspaces = WorkspaceCommands(self, self.window, clock)
        self.given = GivenFiles(self, self.window)
        self.resident = Resident(self, self.window, clock, hidden=background)
        self._doorbell = Doorbell(self)
        self._doorbell.rung.connect(self.answer)
        self.window.command.connect(self.command)
        self.window.recent_wanted.connect(self._open_recent)
        self.window.closed.connect(self._closed)
        appearance.language_changed.connect(self.window.rebuild)
        appearance.language_changed.connect(self.protection.rebuild)
        appearance.text_size_changed.connect(self.window.rebuild)
        appearance.text_size_changed.connect(self.protection.rebuild)
        appearance.chosen.connect(self._chosen)
        appearance.theme_changed.connect(self._theme_shown)
        self._theme_shown()
        self.window.actions_.recent.refresh()
        self.window.actions_.told.connect(self.tell)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    # --- opening and closing

    def start(self, path: Path, seat: Seat | None, remember: bool = False) -> None:
        """Open the first workspace, whose seat was taken; without a seat, the demonstration."""
        if seat is None:
            self.open_demo()
        else:
            self._enter(seat, path, self._open_session, remember=remember)

    def open(self, path: Path, *, remember: bool = True) -> bool:
        """Open a workspace in the window; where it cannot be opened, the rescue window says why.

        False when another window shows it: that one comes to the front. ``remember``: it is the last one opened now.
        """
        if self.session is not None and not self.session.demo and self.session.path == path:
            return self._again(path, remember=remember)
        if self.protection.busy or (self.session is None and self.protection.path == path):
            return True
        seat = Seat.take(path, self._seats)
        if seat is None:
            return False
        self._own = path
        return self._enter(seat, path, self._open_session, remember=remember)

    def _again(self, path: Path, *, remember: bool) -> bool:
        """The workspace that is open. Taken away from under the window, it is opened from what has the name now."""
        assert self.session is not None
        gone = self.session.coach.standing.read_only is not None and not self.session.coach.workspace.writable
        if not gone or self._seat is None or not path.exists():
            self.to_front()
            return True
        seat, self._seat = self._seat, None
        return self._enter(seat, path, self._open_session, remember=remember)

    def create(self, path: Path) -> None:
        """Begin a new workspace and open it. A file that is there already is refused."""
        seat = Seat.take(path, self._seats)
        if seat is not None:
            self._enter(seat, path, self._create_session, remember=True)

    def open_demo(self) -> None:
        """The demonstration, in the same window."""
        title = self.tr("Demonstration")
        try:
            session = sessions.open_demo(title, say=say, clock=self._clock)
        except Problem as problem:
            self._rescue(Path(title), problem)
        else:
            self._show(session, None)

    def leave_demo(self) -> None:
        """Back to the workspace that was open before, or else the last one. It stays or becomes no "last opened"."""
        self.open(self._own or settings.last_workspace(language=self.appearance.spoken), remember=False)

    def _open_session(self, path: Path) -> Session:
        return sessions.open_session(path, self.protection.key_for(path), clock=self._clock, elsewhere=self._reload)

    def _create_session(self, path: Path) -> Session:
        return sessions.create_session(path, clock=self._clock, elsewhere=self._reload)

    def _enter(self, seat: Seat, path: Path, opener: Callable[[Path], Session], *, remember: bool) -> bool:
        try:
            session = opener(path)
        except ProtectedWorkspace as problem:
            self._ask(seat, path, problem, remember=remember)
            return True
        except Problem as problem:
            seat.leave()
            self._rescue(path, problem)
            return True
        self._own = path
        if remember:
            self._note_opened(path)
        self._show(session, seat)
        return True

    def _ask(self, seat: Seat, path: Path, problem: Problem, *, remember: bool) -> None:
        """The passphrase is asked for in the window, in the place of whatever was open."""
        before = self.session.path if self.session is not None and not self.session.demo else None
        self._end_rescue()
        self.let_go()
        self._seat = seat
        self.protection.ask(path, problem, before=before, remember=remember)
        self._shown()

    def enter_held(self, path: Path, *, remember: bool = True) -> None:
        """Open the workspace that this window shows as locked: its seat was never left."""
        seat, self._seat = self._seat, None
        if (seat := seat or Seat.take(path, self._seats)) is not None:
            self._enter(seat, path, self._open_session, remember=remember)

    def take_seat(self, path: Path) -> Seat | None:
        """The seat of a workspace that is not open here; None when another window has it (it comes to the front)."""
        return Seat.take(path, self._seats)

    def leave(self, path: Path, problem: Problem) -> None:
        """Give up on a workspace that does not open, and show the ways on."""
        self.let_go()
        self._rescue(path, problem)

    def _show(self, session: Session, seat: Seat | None) -> None:
        self._end_rescue()
        self._settle()
        before, old_desk, old_seat, old_caretaker = self.session, self.desk, self._seat, self.caretaker
        self.session, self._seat = session, seat
        self.desk = Desk(session.coach, self, demo=session.demo)
        # The demonstration is thrown away: nobody goes back to yesterday's.
        self.caretaker = None if session.demo else self._take_care(self.desk)
        broken: DamagedWorkspace | None = None
        try:
            self.window.show_workspace(self.desk, session.name, demo=session.demo)
        except DamagedWorkspace as problem:
            # SQLite opens a damaged file without a word; what a page reads first may be the part that is gone.
            broken = problem
        self.protection.opened(session)
        self.window.actions_.recent.refresh(None if session.demo else session.path)
        self._release(before, old_desk, old_seat, old_caretaker)
        if broken is not None:
            self._damaged(broken)
            return
        self._shown()
        self.given.go_on()

    def _shown(self) -> None:
        """Something is in the window: a workspace, or the question for its passphrase."""
        self._timer.start()
        self._doorbell.listen(self._seats)
        self.resident.follow()
        if not self.resident.hidden:
            self.window.show()

    def _take_care(self, desk: Desk) -> Caretaker:
        made = Caretaker(desk)
        made.damaged.connect(self._damaged)
        return made

    def _release(
        self, session: Session | None, desk: Desk | None, seat: Seat | None, caretaker: Caretaker | None
    ) -> None:
        if caretaker is not None:
            caretaker.end()
        if desk is not None:
            desk.close()
            desk.deleteLater()
        if session is not None:
            session.close()
        if seat is not None:
            seat.leave()

    def _settle(self) -> None:
        """What still waits for something else to be written was told to be done: it must not go with the desk."""
        if self.desk is not None and self.desk.held:
            self.desk.release()

    def let_go(self, *, keep_seat: bool = False) -> None:
        """Close the open workspace, for what needs its file alone. ``keep_seat``: no other window may show it."""
        self._settle()
        self.window.let_go()
        self._release(self.session, self.desk, None if keep_seat else self._seat, self.caretaker)
        self.session = self.desk = self.caretaker = None
        if not keep_seat:
            self._seat = None
        self.resident.blank()

    # --- when it cannot be opened

    def _rescue(self, path: Path, problem: Problem, key: Passphrase | None = None) -> None:
        if self.session is not None:
            # The workspace that is open stays open; only the other one cannot be had.
            self.tell(say(problem.message), error=True)
            return
        self._end_rescue()
        key = key or self.protection.key_for(path)
        self.protection.put_away()
        # What reads a damaged file page by page is not for a start that goes well.
        from ssi_coach.ui.rescue import RescueWindow

        self.rescue = RescueWindow(path, problem, key, self._clock)
        self.rescue.chosen.connect(self._rescue_way)
        self.rescue.closed.connect(self._rescue_closed)
        self.rescue.recent_wanted.connect(self._open_recent)
        self.window.take_drops(self.rescue)
        self.window.hide()
        self.resident.seen()
        self.rescue.show()
        self._broken = path

    def _damaged(self, problem: Problem) -> None:
        """The open workspace turned out to be damaged: nothing more is written to it."""
        if self.session is not None:
            path, key = self.session.path, self.session.key
            self.let_go()
            self._rescue(path, problem, key)

    def meet(self, problem: Problem) -> None:
        """A problem that nobody expected where it came up: of the file, not of the program."""
        if isinstance(problem, DamagedWorkspace):
            self._damaged(problem)
        else:
            self.tell(say(problem.message), error=True)

    def _rescue_way(self, way: str) -> None:
        assert self.rescue is not None
        if way == "again":
            self.open(self._broken)
        elif way == "restore" and self.rescue.newest is not None:
            self.files.go_back(self._broken, self.rescue.newest.file)
        elif way == "salvaged" and self.rescue.salvaged is not None:
            self.protection.known.add(self.rescue.key)
            self.open(self.rescue.salvaged)
        elif way == "empty":
            self._start_empty()
        elif way == "demo":
            self.open_demo()
        elif way == "show_folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._broken.absolute().parent)))
        else:
            self.command(way)

    def _start_empty(self) -> None:
        """The damaged workspace keeps all it has under another name; an empty one takes its own."""
        try:
            from ssi_coach.app import rescue

            kept = rescue.set_aside(self._broken)
        except Problem as problem:
            self.tell(say(problem.message), error=True)
            return
        self.create(self._broken)
        self.tell(self.tr("This workspace is empty. The damaged one is kept in {file}.").format(file=kept))

    def _end_rescue(self) -> None:
        if self.rescue is not None:
            self.rescue.closed.disconnect(self._rescue_closed)
            self.rescue.close()
            self.rescue.deleteLater()
            self.rescue = None

    def _rescue_closed(self) -> None:
        self._end()

    @property
    def front(self) -> QWidget:
        """The window people look at: the main one, or the rescue window."""
        return self.rescue if self.rescue is not None else self.window

    # --- once a second

    def tick(self) -> None:
        """See what something else changed, whether midnight passed, and whether another start wants this window."""
        self.answer()
        self.protection.tick()
        self.resident.tick()
        if self.session is None:
            return
        try:
            self.session.coach.refresh()
        except DamagedWorkspace as problem:
            self._damaged(problem)
            return
        except Problem as problem:
            text = say(problem.message)
            if text != self._told:
                self._told = text
                self.tell(text, error=True)
        else:
            self._told = ""
        if self.caretaker is not None:
            self.caretaker.look()

    def answer(self) -> None:
        """Do what another start wants of this window."""
        if self._seat is not None and (wish := self._seat.asked()) is not None:
            self.to_front()
            if wish.files:
                self.given.take(wish.files, self._own)

    def _reload(self, reload: Reload) -> None:
        # The session that asks, not its path: the same workspace may be open anew when the answer comes.
        session = self.session

        def read(_report: Report) -> object:
            try:
                return session, reload, reload()
            except Problem as problem:
                return session, reload, problem

        job = Job(read)
        job.done.connect(self._reloaded)
        job.start()

    def _reloaded(self, result: tuple[Session | None, Reload, Snapshot | Problem]) -> None:
        session, reload, read = result
        if self.session is None or self.session is not session:
            return
        if isinstance(read, Problem):
            self.session.coach.give_up(reload)
            text = say(read.message)
            if text != self._not_read:
                self.tell(text, error=True)
            self._not_read = text
        else:
            self._not_read = ""
            self.session.coach.adopt(reload, read)

    def to_front(self) -> None:
        """Bring the window before the others, as far as the desktop lets a program do so."""
        self.resident.seen()
        window = self.front
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    # --- commands

    def command(self, key: str) -> None:
        """Carry out a command of the menus that is not about the content of the open workspace."""
        kind, _, argument = key.partition(":")
        if kind == "theme":
            self.appearance.choose_theme(argument)
        elif kind == "language":
            self.appearance.choose_language(argument or None)
        elif kind in {"text_larger", "text_smaller", "text_normal"}:
            self.appearance.choose_text_size(kind.removeprefix("text_"))
        elif key == "close":
            self.front.close()
        elif key == "quit":
            self.resident.let_end()
            self.front.close()
        elif key == "settings_kept":
            self.resident.follow()
        elif key == "demo":
            self.open_demo()
        elif key == "leave_demo":
            self.leave_demo()
        elif key == "settings" and self.desk is not None:
            self.desk.dialog_wanted.emit("settings", self.appearance)
        elif key == "protect":
            self.protection.offer()
        elif key == "lock":
            self.protection.lock()
        elif key == "about" and self.desk is not None and self.session is not None:
            self.desk.dialog_wanted.emit("about", self.session.path)
        elif not self.workspaces.command(key):
            self.files.command(key)

    def tell(self, text: str, *, error: bool = False) -> None:
        """Say something in the toast of the window; while that is not shown, in the rescue window."""
        if self.desk is not None:
            (self.desk.failed if error else self.desk.message).emit(text)
        elif self.rescue is not None:
            self.rescue.tell(text)

    def _open_recent(self, path: str) -> None:
        self.open(Path(path))

    def _theme_shown(self) -> None:
        self.window.actions_.set_theme(self.appearance.theme)

    # --- remembered

    def _note_opened(self, path: Path) -> None:
        with suppress(Problem):
            settings.remember_opened(path)

    def _chosen(self, setting: str, value: object) -> None:
        self._keep(**{setting: value})

    def _keep(self, **changes: Any) -> None:
        # A folder that cannot be written costs the memory of the look, never the work.
        with suppress(Problem):
            settings.change(**changes)

    def _closed(self) -> None:
        self._timer.stop()
        self._keep(geometry=self.window.place(), page=self.window.page)
        self._end()

    def _end(self) -> None:
        self.let_go()
        self.resident.end()
        self.ended.emit()
