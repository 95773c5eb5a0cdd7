"""The proposal beside the window: one is worked out at a time, and only the newest wish waits for its turn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ssi_coach.ui.jobs_qt import Job, Report


class Asking(QObject):
    """While a slider moves, every answer is shown and wishes in between are passed over: nothing queues up."""

    answered = Signal(object)
    rested = Signal()
    """Everything that was asked has been answered."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._next: Callable[[], object] | None = None

    @property
    def idle(self) -> bool:
        """Whether everything asked has been answered."""
        return self._job is None

    def ask(self, question: Callable[[], object]) -> None:
        if self._job is not None:
            self._next = question
            return

        def work(_report: Report) -> object:
            return question()

        self._job = Job(work)
        self._job.done.connect(self.answered)
        self._job.ended.connect(self._ended)
        self._job.start()

    def stop(self) -> None:
        """No answer is wanted any more."""
        self._next = None
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        self._job, question = None, self._next
        self._next = None
        if question is not None:
            self.ask(question)
        else:
            self.rested.emit()
