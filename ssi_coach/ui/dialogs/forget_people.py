"""Asks before everybody who came with an archive is forgotten."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QProgressBar, QWidget

from ssi_coach.app.forgetting import forget_people
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import ReadOnlyWorkspace
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.widgets.basics import button, label


class ForgetPeopleDialog(DeskDialog):
    """``argument`` is not used."""

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=520)
        self.setWindowTitle(self.tr("Forget imported people?"))
        self.heading.setText(self.windowTitle())
        for text in (
            self.tr("Names, companies, titles and days of contact of everybody an archive brought are taken out of "
                    "this workspace, and out of what Undo remembers."),
            self.tr("This cannot be undone. Your scores, activities and plan stay; what could be undone until now "
                    "cannot any more. Backups and exported files made before still have them."),
        ):  # fmt: skip
            self.body.addWidget(label(text, wrap=True))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.cancel = button(self.tr("Keep them"), self.reject)
        self.forget = button(self.tr("Forget them"), self._forget, "primary")
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.forget)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.job: Job | None = None
        self.fit_height()

    def _forget(self) -> None:
        coach = self.desk.coach
        if coach.standing.read_only is not None:
            self.desk.refuse(ReadOnlyWorkspace(coach.standing.read_only))
            return
        self._busy(True)
        self.job = Job(partial(_work, coach.workspace.path, coach.workspace.key))
        self.job.done.connect(self._done)
        self.job.ended.connect(self._ended)
        # The desk outlives this dialog: closed while it works, it still hears why it failed and lets go what waits.
        self.job.failed.connect(self.desk.refuse)
        self.job.ended.connect(self.desk.release)
        self.desk.hold()
        self.job.start()

    def _busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.cancel.setDisabled(busy)
        self.forget.setDisabled(busy)
        self.fit_height()

    def _done(self, _nothing: object) -> None:
        self.desk.message.emit(self.tr("Everybody is forgotten."))
        self.accept()

    def _ended(self) -> None:
        """Also when traces may be left: nobody is known any more."""
        self.job = None
        self._busy(False)
        self.desk.coach.refresh(much=True)


def _work(path: Path, key: Passphrase | None, _report: Report) -> None:
    forget_people(path, key)
