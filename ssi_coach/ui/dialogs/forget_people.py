"""Asks before everybody who came with an archive is forgotten."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ssi_coach.domain.problems import Problem
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import button, label


class ForgetPeopleDialog(DeskDialog):
    """``argument`` is not used."""

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=520)
        self.setWindowTitle(self.tr("Forget imported people?"))
        self.heading.setText(self.windowTitle())
        for text in (
            self.tr("Names, companies, titles and days of contact of everybody an archive brought are taken out of "
                    "this workspace, and out of what Undo remembers. Results with them stay, without their names."),
            self.tr("This cannot be undone. Your scores, activities and plan stay; what could be undone until now "
                    "cannot any more. Backups and exported files made before still have them."),
        ):  # fmt: skip
            self.body.addWidget(label(text, wrap=True))
        self.cancel = button(self.tr("Keep them"), self.reject)
        self.forget = button(self.tr("Forget them"), self._forget, "primary")
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.forget)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.fit_height()

    def _forget(self) -> None:
        try:
            self.desk.coach.forget_people()
        except Problem as problem:
            self.desk.failed.emit(say(problem.message))
            return
        self.desk.message.emit(self.tr("Everybody is forgotten."))
        self.accept()
