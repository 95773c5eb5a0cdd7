"""What a page or dialog may ask for: hand in an intent, undo, go to another page, open a dialog.

The desk is the window's side of the coach. It keeps pages apart from each other and from the main window: they
emit wishes here and never hold one another.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import Intent
from ssi_coach.app.standing import Standing
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.i18n import say

if TYPE_CHECKING:
    from ssi_coach.ui.network_reader import NetworkReader


class Desk(QObject):
    """One per main window. All writes of the window go through `do`."""

    published = Signal(object)
    """A new `Standing`, after every change from here or from outside."""

    done = Signal(str, str)
    """(undo step id, what was done in words): the toast shows it and offers Undo."""

    failed = Signal(str)
    """One sentence: what was refused or went wrong. Nothing was changed."""

    page_wanted = Signal(str)
    """Show the page with this key (see `ssi_coach.ui.registry.PAGES`)."""

    week_wanted = Signal(object)
    """Show this `Week` on the Week page."""

    planned = Signal(object)
    """This `Week` was planned just now, perhaps from elsewhere: the toast offers to show it."""

    review_wanted = Signal(object)
    """Show the review of this `Week` on the Progress page."""

    dialog_wanted = Signal(str, object)
    """Open a dialog by name with an argument of its own (see `ssi_coach.ui.main_window`)."""

    command_wanted = Signal(str)
    """Carry out a command of the menus by its key (``demo`` opens the demonstration)."""

    message = Signal(str)
    """Something to tell quietly, with nothing to undo."""

    written = Signal(str, object)
    """(sentence, Path): a file was written for the user, who may want to see where."""

    backed_up = Signal()
    """The day's backup was made."""

    backup_trouble_changed = Signal()
    """The daily backup failed, or works again (see `ssi_coach.app.upkeep.trouble`)."""

    released = Signal()
    """What waited while something else wrote has been carried out."""

    def __init__(self, coach: Coach, parent: QObject | None = None, *, demo: bool = False) -> None:
        super().__init__(parent)
        self.coach = coach
        self.demo = demo
        """Whether what is open is the demonstration."""
        self.plain_agreed = False
        """Whether somebody was told, and agreed, that what is saved of a protected workspace is not protected."""
        self.service_answers: Callable[[], bool] | None = None
        """Asks whether the desktop shows notifications, on any thread; None where nobody goes on without the window."""
        self._held: list[tuple[Intent, bool]] | None = None
        self._network: NetworkReader | None = None
        coach.subscribe(self._publish)

    @property
    def standing(self) -> Standing:
        return self.coach.standing

    @property
    def catalogue(self) -> Catalogue:
        return self.coach.standing.catalogue

    @property
    def today(self) -> date:
        return self.coach.standing.today

    @property
    def network(self) -> NetworkReader:
        """Reads the people the member knows; made when somebody first asks for them."""
        if self._network is None:
            from ssi_coach.ui.network_reader import NetworkReader

            self._network = NetworkReader(self.coach, self)
            self.published.connect(self._network.follow)
        return self._network

    def do(self, intent: Intent, *, quiet: bool = False) -> bool:
        """Carry out an intent. False when it was refused (the reason has been shown)."""
        if self._held is not None:
            self._held.append((intent, quiet))
            return True
        before = self.standing.undo
        try:
            standing = self.coach.do(intent)
        except Problem as problem:
            self.failed.emit(say(problem.message))
            return False
        if not quiet and standing.undo is not None and standing.undo != before:
            self.done.emit(standing.undo.id, say(standing.undo.label))
        return True

    def refuse(self, problem: Problem) -> None:
        """Tell what was refused or went wrong beside the window."""
        self.failed.emit(say(problem.message))

    def hold(self) -> None:
        """Something else is about to write for longer than a moment: what is asked for meanwhile waits for `release`.

        There is one writer at a time, and the window must not stand still until it is its turn.
        """
        if self._held is None:
            self._held = []

    def release(self) -> None:
        """Carry out what was asked for since `hold`, in that order."""
        held, self._held = self._held or [], None
        for intent, quiet in held:
            self.do(intent, quiet=quiet)
        self.released.emit()

    @property
    def held(self) -> bool:
        """Whether something else writes just now."""
        return self._held is not None

    def remember(self, key: str, value: str) -> bool:
        """Remember something about this workspace outside the record and its undo. False when that cannot be."""
        try:
            self.coach.state_set(key, value)
        except Problem as problem:
            self.failed.emit(say(problem.message))
            return False
        return True

    def undo(self, step_id: str | None = None) -> bool:
        """Take back the newest step (or refuse, when ``step_id`` is not the newest any more)."""
        return self._step(redo=False, step_id=step_id)

    def redo(self) -> bool:
        return self._step(redo=True, step_id=None)

    def _step(self, *, redo: bool, step_id: str | None) -> bool:
        step = self.standing.redo if redo else self.standing.undo
        if step is None:
            return False
        if self._held is not None:
            self.failed.emit(self.tr("The workspace is just being written; try again in a moment."))
            return False
        try:
            if redo:
                self.coach.redo(step_id or step.id)
            else:
                self.coach.undo(step_id or step.id)
        except Problem as problem:
            self.failed.emit(say(problem.message))
            return False
        text = self.tr("Done again: {what}") if redo else self.tr("Undone: {what}")
        self.message.emit(text.format(what=say(step.label)))
        return True

    def _publish(self, standing: Standing) -> None:
        self.published.emit(standing)

    def close(self) -> None:
        if self._network is not None:
            self._network.end()
        self.coach.unsubscribe(self._publish)
