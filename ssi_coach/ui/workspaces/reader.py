"""Looks at the workspaces of the list one after the other, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ssi_coach import resources
from ssi_coach.app.clock import Clock
from ssi_coach.app.overview import Client, client_of
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.ui.jobs_qt import Job, Report


class ClientReader(QObject):
    """One at a time: asked again, what runs is dropped."""

    seen = Signal(object)
    """A `Client`, as soon as it was looked at."""

    ended = Signal()
    """All have been looked at."""

    _read = Signal(object, object)

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._turn: object = None
        self.job: Job | None = None
        self._read.connect(self._take)

    def ask(self, paths: Sequence[Path], keys: tuple[Passphrase, ...]) -> None:
        """Look at these; protected ones with the first of ``keys`` that opens them."""
        self.stop()
        turn = self._turn = object()
        self.job = Job(partial(_look, tuple(paths), keys, self._clock, partial(self._read.emit, turn)))
        self.job.done.connect(self._done)
        self.job.start()

    def stop(self) -> None:
        """An answer that comes later is for nobody."""
        if self.job is not None:
            self.job.cancel()
        self.job = self._turn = None

    def _take(self, turn: object, client: Client) -> None:
        if turn is self._turn:
            self.seen.emit(client)

    def _done(self, turn: object) -> None:
        self.job = None
        self.ended.emit()


def _look(
    paths: tuple[Path, ...], keys: tuple[Passphrase, ...], clock: Clock, tell: Callable[[Client], None], report: Report
) -> None:
    catalogue = resources.catalogue()
    for number, path in enumerate(paths):
        report(number, len(paths))
        tell(client_of(path, catalogue, clock, keys))
