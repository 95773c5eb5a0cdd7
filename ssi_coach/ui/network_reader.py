"""Has the network read beside the window, keeps what was found, and lets go of it when it is no longer true."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ssi_coach.app.coach import Coach
from ssi_coach.app.network_reading import is_large, network_reading
from ssi_coach.app.standing import Change, Standing
from ssi_coach.app.states.network import NetworkState
from ssi_coach.app.states.relations import Month
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.jobs_qt import Job, Report, Work

_CHART: Final = "ssi_coach.ui.charts.layer_chart"


class NetworkReader(QObject):
    """One per open workspace. Few people are read at once, many by a worker; either way what was read is told.

    `follow` every new standing: a change of the network, of the day, of the target customers or of the archive makes
    what was read untrue, and what is being read as well.
    """

    read = Signal(object)
    """A `NetworkState` that holds now."""

    months_read = Signal(object)
    """The months for its charts, as a tuple; the library that draws them has been loaded by then."""

    failed = Signal(object)
    """A `Problem`: it could not be read. Asked again, it tries again."""

    def __init__(self, coach: Coach, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coach = coach
        self._seen = coach.standing
        self._wanted = network_reading(coach)
        self._job: Job | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        self.state: NetworkState | None = None
        self.months: tuple[Month, ...] | None = None

    def follow(self, standing: Standing) -> None:
        """Let go of what this standing makes untrue."""
        if standing is self._seen:
            return
        self._seen = standing
        wanted = network_reading(self._coach)
        if Change.NETWORK in standing.changed or wanted != self._wanted:
            self.end()
            self._wanted, self.state, self.months = wanted, None, None

    def ask(self) -> None:
        """Tell the network as it is now: at once where it is small, else when it has been read."""
        self.follow(self._coach.standing)
        if self.state is not None and is_large(self._coach):
            # A page that was made just now is seen before it is filled: either takes a while.
            self._soon.start(0)
        elif self.state is not None:
            self._tell()
        elif self._job is None:
            wanted = self._wanted

            def read(_report: Report) -> NetworkState:
                return wanted.state()

            if is_large(self._coach):
                self._start(read, self._state_read)
            else:
                self._at_once(wanted.state, self._state_read)

    def ask_months(self) -> None:
        """The same with the months for the charts, once the network itself has been told."""
        if self.months is not None:
            self.months_read.emit(self.months)
        elif self._job is None and self.state is not None:
            wanted = self._wanted

            def read(_report: Report) -> tuple[Month, ...]:
                import_module(_CHART)
                return wanted.months()

            # Importing the library takes longer than any reading; on a worker the window can be used meanwhile.
            if is_large(self._coach) or _CHART not in sys.modules:
                self._start(read, self._got_months)
            else:
                self._at_once(wanted.months, self._got_months)

    def end(self) -> None:
        """Stop what is being read: its answer would be for nobody."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self, work: Work, found: Callable[[Any], None]) -> None:
        self._job = Job(work)
        self._job.done.connect(found)
        self._job.failed.connect(self._not_read)
        self._job.start()

    def _at_once(self, work: Callable[..., object], found: Callable[[Any], None]) -> None:
        try:
            result = work(self._coach.workspace)
        except Problem as problem:
            self._not_read(problem)
        else:
            found(result)

    def _state_read(self, state: NetworkState) -> None:
        self._job, self.state = None, state
        self._tell()

    def _tell(self) -> None:
        if self.state is not None:
            self.read.emit(self.state)

    def _got_months(self, months: tuple[Month, ...]) -> None:
        self._job, self.months = None, months
        self.months_read.emit(months)

    def _not_read(self, problem: Problem) -> None:
        self._job = None
        self.failed.emit(problem)
