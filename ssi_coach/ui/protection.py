"""Passphrases in the running program: asked for where one is needed, set and changed, and the window locked.

A protected workspace that is not open leaves nothing in the window but the question for its passphrase.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from ssi_coach.app import keychain, passphrases, settings
from ssi_coach.app.passphrases import KnownPassphrases, Tries
from ssi_coach.app.session import SUFFIX, Session
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, Problem, WrongPassphrase
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import say
from ssi_coach.ui.idle import Idle
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.locked import LockedView, WaitView
from ssi_coach.ui.main_window import MainWindow

_GRACE_S = 120
"""So much longer than the idle minutes a worker may hold up the lock."""

_NAMED = 3
"""Copies named that did not follow; of more the number."""


_Wish = tuple[Path, Passphrase | None, Passphrase | None, bool]
"""A change: of which workspace, from what, to what, and whether the keychain is to have it."""


class Host(Protocol):
    """What this needs of the program it belongs to."""

    session: Session | None
    desk: Desk | None
    window: MainWindow
    appearance: Appearance

    @property
    def front(self) -> QWidget: ...
    def open(self, path: Path) -> bool: ...
    def enter_held(self, path: Path, *, remember: bool = True) -> None: ...
    def let_go(self, *, keep_seat: bool = False) -> None: ...
    def leave(self, path: Path, problem: Problem) -> None: ...
    def command(self, key: str) -> None: ...
    def tell(self, text: str, *, error: bool = False) -> None: ...


class Protection(QObject):
    """One per program. Passphrases it knows are in memory only, and forgotten when it locks."""

    def __init__(self, host: Host, parent: QObject, given: Passphrase | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.known = KnownPassphrases()
        self.known.add(given)
        self.tries = Tries()
        self.idle = Idle(self)
        self.path: Path | None = None
        """The workspace that is asked for."""
        self.view: LockedView | WaitView | None = None
        self.busy = False
        """Whether a workspace is just being closed or written anew: no other can be opened meanwhile."""
        self.dialog: QWidget | None = None
        self._typed: Passphrase | None = None
        self._keep: bool | None = None
        self._before: Path | None = None
        self._remember = True
        self._locked = False
        self._wish: _Wish | None = None
        self._running: _Wish | None = None
        self._then: Callable[[], None] | None = None

    # --- opening

    def key_for(self, path: Path) -> Passphrase | None:
        """What is to be tried first: what was just typed, or what opened another workspace."""
        return self._typed or self.known.opening(path)

    def opened(self, session: Session) -> None:
        """A workspace is in the window."""
        self.idle.touch()
        path, keep = self.path, self._keep
        self.path = self.view = self._keep = None
        if session.key is None:
            return
        self.known.add(session.key)
        self.tries.opened(session.path)
        if path == session.path and keep is not None and keep != settings.in_keychain(path):
            self._to_keychain(path, session.key if keep else None)

    def ask(self, path: Path, problem: Problem, *, before: Path | None, remember: bool) -> None:
        """Show the question for the passphrase of a workspace, or say that the one just typed was wrong."""
        if isinstance(problem, WrongPassphrase) and isinstance(self.view, LockedView) and self.path == path:
            self.tries.failed(path, self.idle.now())
            way_out = self.tries.wrong(path) >= passphrases.FREE_TRIES
            self.view.refuse(self.tr("That passphrase does not open it; type it again."), way_out=way_out)
            self._tell_wait()
            return
        self.path, self._before, self._remember, self._locked = path, before, remember, False
        self._show_question()
        if settings.in_keychain(path) and keychain.present():
            self._from_keychain()

    def _show_question(self) -> None:
        path = self.path
        if path is None:
            return
        has = settings.in_keychain(path) if keychain.present() else None
        before = _name(self._before) if self._before is not None else ""
        view = LockedView(_name(path), locked=self._locked, before=before, keychain=has)
        view.tried.connect(self._try)
        view.chosen.connect(self._go)
        self.view = view
        self._host.window.show_instead(view, _name(path))
        self._tell_wait()

    def rebuild(self) -> None:
        """After a change of language."""
        if isinstance(self.view, LockedView):
            self._show_question()

    def _try(self, key: Passphrase) -> None:
        view, path = self.view, self.path
        if path is None or not isinstance(view, LockedView):
            return
        if (wait := self.tries.wait(path, self.idle.now())) > 0:
            view.refuse(self._wait_text(wait))
            return
        if not path.exists():
            # Opening begins a workspace where there is none: not here, where one was meant.
            gone = self.tr("{file} is not there any more; it was moved, renamed or deleted.")
            view.refuse(gone.format(file=path), way_out=True)
            return
        self._keep = view.keep.isChecked() if keychain.present() else None
        self._typed = key
        try:
            self._host.enter_held(path, remember=self._remember)
        finally:
            self._typed = None

    def _wait_text(self, wait: float) -> str:
        return self.tr("Please wait %n second(s) before the next try.", "", max(1, round(wait)))

    def _tell_wait(self) -> None:
        if self.path is not None and isinstance(self.view, LockedView):
            wait = self.tries.wait(self.path, self.idle.now())
            self.view.state.setText(self._wait_text(wait) if wait else "")
            self.view.state.setVisible(wait > 0)
            self.view.open_button.setEnabled(wait <= 0)

    def _go(self, way: str) -> None:
        if way == "keychain":
            self._from_keychain()
        elif way == "back" and self._before is not None:
            self._host.open(self._before)
        elif way == "rescue" and self.path is not None:
            self._host.leave(self.path, self.damage(self.path))
        else:
            self._host.command(way)

    def damage(self, path: Path) -> Problem:
        """What is said of a workspace that no passphrase opens."""
        sentence = QT_TRANSLATE_NOOP(
            "Protection",
            "{file} does not open with what was typed. If you are sure of the passphrase, the file may be damaged.",
        )
        return DamagedWorkspace(sentence.of(file=path))

    def put_away(self) -> None:
        """Nothing is asked for any more: something else is shown."""
        self.path = self.view = None

    # --- once a second

    def tick(self) -> None:
        """Lock when nobody was there for long enough, and go on with what waited for workers to end."""
        self.idle.follow()
        self._go_on()
        if isinstance(self.view, LockedView) and not self.view.open_button.isEnabled():
            self._tell_wait()
        session = self._host.session
        minutes = self._host.appearance.lock_minutes
        idle_too_long = minutes and self.idle.seconds() >= minutes * 60
        # What runs ends first: it began before everybody left. But a keychain may wait for its answer all night.
        ready = _quiet() or self.idle.seconds() >= minutes * 60 + _GRACE_S
        if idle_too_long and ready and session is not None and session.key is not None and not session.demo:
            self.lock()

    # --- locking

    def lock(self) -> None:
        """Close the file and blank the window. Where nothing is protected, protection is offered."""
        session = self._host.session
        if session is None:
            return
        if session.demo:
            self._host.tell(self.tr("The demonstration is not protected; nothing in it is anybody’s."))
        elif session.key is None:
            self.offer()
        else:
            self.path, self._before, self._remember, self._locked = session.path, None, True, True
            self._empty(self.tr("Finishing what is being written…"), self._close_up)

    def _close_up(self) -> None:
        self.known.clear()
        self._show_question()
        # What was read is in memory until Python looks for what nobody holds any more.
        gc.unfreeze()
        gc.collect()

    def _empty(self, text: str, then: Callable[[], None]) -> None:
        """Show nothing of the workspace any more, close it once nothing writes, and go on."""
        host = self._host
        if host.session is None or host.desk is None:
            return
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._then = then
        self.view = WaitView(host.session.name, text)
        self.busy = True
        host.window.show_instead(self.view, host.session.name, busy=True)
        if host.desk.held:
            host.desk.released.connect(self._closed_now)
        else:
            self._closed_now()

    def _closed_now(self) -> None:
        self._host.let_go(keep_seat=True)
        then, self._then = self._then, None
        self.busy = self._wish is not None
        if then is not None:
            then()

    # --- setting, changing, removing

    def offer(self) -> None:
        """The dialog that protects the open workspace, or changes that."""
        session, desk = self._host.session, self._host.desk
        if session is None or desk is None:
            return
        if session.demo:
            self._host.tell(self.tr("The demonstration is not protected; nothing in it is anybody’s."))
            return
        if desk.standing.read_only is not None:
            self._host.tell(say(desk.standing.read_only), error=True)
            return
        desk.dialog_wanted.emit("protect", self)

    def keychain_has(self) -> bool | None:
        """Whether the keychain has the passphrase of the open workspace; None where there is no keychain."""
        session = self._host.session
        return settings.in_keychain(session.path) if session is not None and keychain.present() else None

    def change(self, new: Passphrase | None, *, in_keychain: bool) -> None:
        """Close the workspace, encrypt it and its backups with another passphrase (None: with none), open it again."""
        session = self._host.session
        if session is None:
            return
        self._wish = (session.path, session.key, new, in_keychain)
        self._empty(self.tr("The workspace and its backups are written anew…"), self._go_on)

    def _go_on(self) -> None:
        """Begin once our own workers have closed what they read."""
        if self._wish is None or self._host.session is not None or not _quiet():
            return
        path, old, new, _ = self._wish
        job = Job(partial(_rewrite, path, old, new))
        if isinstance(self.view, WaitView):
            job.progressed.connect(self.view.progress)
        job.done.connect(self._changed)
        job.failed.connect(self._not_changed)
        job.start()
        self._running, self._wish = self._wish, None

    def _changed(self, done: object) -> None:
        if self._running is None:
            return
        (path, old, new, in_keychain), self._running = self._running, None
        self.busy = False
        self.known.forget(old)
        self.known.add(new)
        self._host.enter_held(path)
        self._host.tell(self._what_was_done(old, new))
        left = getattr(done, "left", ())
        if left:
            names = "\n".join(file.name for file in left[:_NAMED])
            more = self.tr("and %n more", "", len(left) - _NAMED) if len(left) > _NAMED else ""
            text = self.tr("These backups kept the protection they had, since another passphrase opens them:")
            self._host.tell("\n".join(part for part in (text, names, more) if part), error=True)
        wanted = in_keychain and new is not None
        if wanted or settings.in_keychain(path):
            self._to_keychain(path, new if wanted else None)

    def _what_was_done(self, old: Passphrase | None, new: Passphrase | None) -> str:
        if new is None:
            return self.tr("The workspace is not protected any more.")
        if old is None:
            return self.tr("The workspace is protected. Ctrl+L locks it.")
        return self.tr("The passphrase is changed.")

    def _not_changed(self, problem: Problem) -> None:
        if self._running is None:
            return
        (path, old, _, _), self._running = self._running, None
        self.busy = False
        self.known.add(old)
        self._host.enter_held(path)
        self._host.tell(say(problem.message), error=True)

    # --- the system's keychain

    def _from_keychain(self) -> None:
        if self.path is None or not isinstance(self.view, LockedView):
            return
        self.view.tell(self.tr("Asking this computer’s keychain…"))
        job = Job(partial(_recall, self.path))
        job.done.connect(self._recalled)
        job.failed.connect(self._not_recalled)
        job.start()

    def _recalled(self, found: tuple[Path, Passphrase | None]) -> None:
        path, key = found
        if self.path != path or not isinstance(self.view, LockedView):
            return
        self.view.tell("")
        if key is None:
            self.view.refuse(self.tr("The keychain does not have it; type the passphrase."))
        else:
            self._try(key)

    def _not_recalled(self, problem: Problem) -> None:
        if isinstance(self.view, LockedView):
            self.view.refuse(say(problem.message))
        else:
            self._host.tell(say(problem.message), error=True)

    def _to_keychain(self, path: Path, key: Passphrase | None) -> None:
        job = Job(partial(_remember, path, key))
        job.failed.connect(self._not_recalled)
        job.start()

    # --- copies

    def unlock_copy(self, copy: Path, then: Callable[[Passphrase | None], None]) -> None:
        """Call ``then`` with what opens a copy: None, a passphrase that is known, or one that is asked for."""
        session = self._host.session
        try:
            if not passphrases.is_protected(copy):
                then(None)
                return
        except Problem as problem:
            self._host.tell(say(problem.message), error=True)
            return
        if session is not None:
            self.known.add(session.key)
        if (key := self.known.opening(copy)) is not None:
            then(key)
            return
        from ssi_coach.ui.dialogs.ask_passphrase import AskPassphraseDialog

        dialog = AskPassphraseDialog(self._host.front, copy, self.tries)
        dialog.given.connect(then)
        self.dialog = dialog
        dialog.open()


def _name(path: Path) -> str:
    return path.name.removesuffix(SUFFIX)


def _quiet() -> bool:
    return QThreadPool.globalInstance().activeThreadCount() == 0


def _rewrite(path: Path, old: Passphrase | None, new: Passphrase | None, report: Report) -> object:
    return passphrases.change(path, old, new, report)


def _recall(path: Path, _report: Report) -> tuple[Path, Passphrase | None]:
    return path, keychain.recall(path)


def _remember(path: Path, key: Passphrase | None, _report: Report) -> None:
    if key is not None:
        keychain.remember(path, key)
    else:
        keychain.forget(path)
    settings.note_keychain(path, key is not None)
