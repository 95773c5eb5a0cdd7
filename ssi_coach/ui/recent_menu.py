"""The menu of the workspaces opened lately: numbered, the pinned ones first, what is gone greyed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ssi_coach.app import settings
from ssi_coach.app.recent import Recent, missing, recent_workspaces
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.names import as_written
from ssi_coach.ui.tips import plain_tip

_PIN, _TIDY, _CLEAR = "pin", "tidy", "clear"


class RecentMenu(QMenu):
    """Filled anew whenever it is about to be shown. Whether the files are still there is looked up beside the window:
    one on a network that does not answer would hold the menu up."""

    chosen = Signal(str)
    told = Signal(str)
    """A sentence about what was done to the list itself."""

    def __init__(self, parent: QWidget, *, without: Path | None = None) -> None:
        """``without``: a workspace that is not offered, in a menu in which the list itself is not changed."""
        super().__init__(parent)
        self._editable = without is None
        self._without = "" if without is None else str(without.absolute())
        self._here: str | None = None
        self._entries: tuple[Recent, ...] = ()
        self._gone: frozenset[str] = frozenset()
        self._job: Job | None = None
        self._tidy: QAction | None = None
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._look)
        self.triggered.connect(self._fire)
        self.retranslate()

    def retranslate(self) -> None:
        self.setTitle(self.tr("Open re&cent"))
        self._fill()

    def refresh(self, here: Path | None = None) -> None:
        """List what is remembered now. ``here``: the workspace open in this window, which may be pinned."""
        self._here = str(here.absolute()) if here is not None else None
        self._entries = tuple(entry for entry in recent_workspaces(settings.load()) if entry.path != self._without)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        self._tidy = None
        for _entry in self._entries:
            self.addAction("")
        if self._editable and self._entries:
            self.addSeparator()
            here = next((entry for entry in self._entries if entry.path == self._here), None)
            if here is not None:
                pin = self._command(_PIN, self.tr("Keep “{name}” at the top").format(name=as_written(here.label)))
                pin.setCheckable(True)
                pin.setChecked(here.pinned)
            self._tidy = self._command(_TIDY, self.tr("Take off what is &gone"))
            self._command(_CLEAR, self.tr("&Empty this list"))
        self.setEnabled(bool(self._entries))
        self._show_gone()

    def _show_gone(self) -> None:
        entries = zip(self._entries, self.actions(), strict=False)
        for number, (entry, action) in enumerate(entries, 1):
            self._describe(action, number, entry)
        if self._tidy is not None:
            self._tidy.setVisible(bool(self._gone & {entry.path for entry in self._entries}))

    def _describe(self, action: QAction, number: int, entry: Recent) -> None:
        gone = entry.path in self._gone
        name = as_written(entry.label)
        text = self.tr("{name} – not there any more").format(name=name) if gone else name
        if entry.pinned:
            text = self.tr("{name} (kept at the top)").format(name=text)
        action.setText(f"&{number}  {text}" if number <= 9 else text)
        action.setData(entry.path)
        action.setEnabled(not gone)
        lost = self.tr("{file} was moved, renamed or deleted, or its disk is not connected.")
        action.setToolTip(plain_tip(lost.format(file=entry.path) if gone else entry.path))

    def _command(self, key: str, text: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(key)
        return action

    # --- what is still there

    def _look(self) -> None:
        self._again()
        if self._job is None and self._entries:
            self._job = Job(partial(_missing, tuple(entry.path for entry in self._entries)))
            self._job.done.connect(self._looked)
            self._job.ended.connect(self._ended)
            self._job.start()

    def _looked(self, gone: tuple[str, ...]) -> None:
        if frozenset(gone) != self._gone:
            self._gone = frozenset(gone)
            self._show_gone()

    def _ended(self) -> None:
        self._job = None

    # --- what is chosen

    def _fire(self, action: QAction) -> None:
        try:
            if action.objectName() == _PIN and self._here is not None:
                settings.pin(Path(self._here), action.isChecked())
            elif action.objectName() == _TIDY:
                settings.forget_recent(self._gone)
                self.told.emit(self.tr("Taken off the list: %n workspace(s) that are gone.", "", len(self._gone)))
            elif action.objectName() == _CLEAR:
                # The open one is what the next start opens.
                others = [entry.path for entry in self._entries if entry.path != self._here]
                settings.forget_recent(others)
                self.told.emit(self.tr("The list is empty; the files are where they were."))
            elif action.data():
                self.chosen.emit(action.data())
                return
        except Problem as problem:
            self.told.emit(say(problem.message))
        # Not from within the entry that was chosen: it would be freed.
        QTimer.singleShot(0, self, self._again)

    def _again(self) -> None:
        self.refresh(Path(self._here) if self._here is not None else None)


def _missing(paths: tuple[str, ...], _report: Report) -> object:
    return missing(paths)
