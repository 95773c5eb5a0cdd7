"""Has the open workspace looked after once a day, beside the window: is it sound, and is there a fresh backup?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ssi_coach.app import upkeep
from ssi_coach.domain.problems import DamagedWorkspace, Problem
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report


class Caretaker(QObject):
    """One per open workspace. What it cannot do is told once a day, by the desk."""

    damaged = Signal(object)
    """A `DamagedWorkspace`: the file is no longer sound and must not be worked in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._day: date | None = None
        self.job: Job | None = None

    def look(self) -> None:
        """Begin what is due today. Called every second, it looks at the day and nothing else."""
        coach = self._desk.coach
        today = coach.standing.today
        if self.job is not None or today == self._day:
            return
        self._day = today
        if not upkeep.due(coach):
            return
        path, key = coach.workspace.path, coach.workspace.key

        def work(_report: Report) -> Path:
            return upkeep.look_after(path, today, key)

        self.job = Job(work)
        self.job.done.connect(self._done)
        self.job.failed.connect(self._failed)
        self.job.ended.connect(self._ended)
        self.job.start()

    def end(self) -> None:
        """Before the workspace is closed: an answer that comes later is for nobody."""
        if self.job is not None:
            self.job.cancel()

    def _done(self, _copy: Path) -> None:
        try:
            upkeep.looked_after(self._desk.coach)
        except Problem as problem:
            self._tell(problem)

    def _failed(self, problem: Problem) -> None:
        if isinstance(problem, DamagedWorkspace):
            self.damaged.emit(problem)
        else:
            self._tell(problem)

    def _ended(self) -> None:
        self.job = None

    def _tell(self, problem: Problem) -> None:
        text = self.tr("There is no backup of today: {why}")
        self._desk.failed.emit(text.format(why=say(problem.message)))
