"""Long work beside the window: on another thread, with progress, cancelled at will, answered on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

from ssi_coach.domain.problems import Problem

Report = Callable[[int, int], None]
"""Called by the work now and then with (done, whole); whole 0 = not known. Raises `Cancelled` to stop it."""

Work = Callable[[Report], object]


class Cancelled(Exception):
    """Ends a job from within its own report; nothing is told any more."""


class Job(QObject):
    """One piece of work. Started, it belongs to the application until it has answered: whoever asked may go before."""

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    """A `Problem`. Anything else that goes wrong is a fault of the program and goes to the crash guard."""

    ended = Signal()
    """After ``done`` or ``failed``, and when the work stopped because it was cancelled."""

    _answered = Signal(object, object)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work: Work | None = work
        self._stop = Event()
        self._runner = _Runner(self)
        self._answered.connect(self._answer)

    def start(self) -> None:
        self.setParent(QCoreApplication.instance())
        QThreadPool.globalInstance().start(self._runner)

    def cancel(self) -> None:
        """Ask the work to stop at its next report; its answer, if it comes all the same, is dropped."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def work_now(self) -> None:
        """The worker's side."""
        result: object = None
        error: Exception | None = None
        try:
            # What the work held is let go when it is done, however long somebody knows the job: it may be private.
            work, self._work = self._work, None
            result = work(self._report) if work is not None else None
        except Cancelled:
            self._stop.set()
        except Exception as caught:  # noqa: BLE001 - told on the window's thread
            error = caught
        finally:
            work = None
        self._answered.emit(result, error)

    def _report(self, done: int, whole: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, whole)

    def _answer(self, result: object, error: Exception | None) -> None:
        try:
            if self._stop.is_set():
                return
            if error is None:
                self.done.emit(result)
            elif isinstance(error, Problem):
                self.failed.emit(error)
            else:
                raise error
        finally:
            self.ended.emit()
            self.deleteLater()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._job = job

    def run(self) -> None:
        self._job.work_now()
