"""Has the open workspace looked after once a day, beside the window: is it sound, and is there a fresh backup?"""

from __future__ import annotations

from datetime import date
from time import monotonic

from PySide6.QtCore import QObject, Signal

from ssi_coach.app import upkeep
from ssi_coach.app.upkeep import LookedAfter
from ssi_coach.domain.problems import DamagedWorkspace, Problem
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report

RETRY_S = 900.0
"""After so many seconds what failed is tried again. It is told once a day, and stays written until it works."""


class Caretaker(QObject):
    """One per open workspace. What it cannot do is told once a day, by the desk, and remembered until it worked."""

    damaged = Signal(object)
    """A `DamagedWorkspace`: the file is no longer sound and must not be worked in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._day: date | None = None
        self._told: date | None = None
        self._again = float("inf")
        self.job: Job | None = None

    def look(self) -> None:
        """Begin what is due today. Called every second, it looks at the day and nothing else."""
        coach = self._desk.coach
        today = coach.standing.today
        if self.job is not None or (today == self._day and monotonic() < self._again):
            return
        self._day, self._again = today, float("inf")
        if not upkeep.due(coach):
            return
        path, key = coach.workspace.path, coach.workspace.key
        folder, daily = upkeep.folder_of_choice(coach)
        also = folder if daily else None

        def work(_report: Report) -> LookedAfter:
            return upkeep.look_after(path, today, key, also)

        self.job = Job(work)
        self.job.done.connect(self._done)
        self.job.failed.connect(self._failed)
        self.job.ended.connect(self._ended)
        self.job.start()

    def end(self) -> None:
        """Before the workspace is closed: an answer that comes later is for nobody."""
        if self.job is not None:
            self.job.cancel()

    def _done(self, done: LookedAfter) -> None:
        try:
            upkeep.looked_after(self._desk.coach)
        except Problem as problem:
            self._tell(problem)
            return
        self._note(None)
        self._desk.backed_up.emit()
        if done.not_there is not None:
            text = self.tr("Today’s backup is made, but not copied: {why}")
            self._desk.failed.emit(text.format(why=say(done.not_there)))

    def _failed(self, problem: Problem) -> None:
        if isinstance(problem, DamagedWorkspace):
            self.damaged.emit(problem)
        else:
            self._tell(problem)

    def _ended(self) -> None:
        self.job = None

    def _tell(self, problem: Problem) -> None:
        self._again = monotonic() + RETRY_S
        why = say(problem.message)
        self._note(why)
        if self._told != self._day:
            self._told = self._day
            self._desk.failed.emit(self.tr("There is no backup of today: {why}").format(why=why))

    def _note(self, why: str | None) -> None:
        before = upkeep.trouble(self._desk.coach)
        try:
            upkeep.note_trouble(self._desk.coach, why)
        except Problem:
            # It is told all the same; where nothing can be written, nothing can be remembered.
            return
        if why is not None or before is not None:
            self._desk.backup_trouble_changed.emit()
