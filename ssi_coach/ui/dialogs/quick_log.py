"""The quick log: type "com 3", look at what it will log, press Enter."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.week.entry_box import EntryBox
from ssi_coach.ui.week.entry_preview import EntryPreview
from ssi_coach.ui.widgets.basics import button, label


class QuickLogDialog(DeskDialog):
    """``argument`` is what stands in the line at first, or the day (ISO) to log for where the line names none."""

    help_group = "palette"

    def __init__(self, desk: Desk, argument: object, parent: QWidget | None) -> None:
        super().__init__(desk, parent, QCoreApplication.translate("QuickLogDialog", "What did you do?"), width=520)
        prefill = argument if isinstance(argument, str) else ""
        day = _day(prefill)
        self.box = EntryBox(
            desk,
            tuple(desk.catalogue.kinds),
            self.tr("com 3 · visit 4 yesterday · contract 12000 EUR Nordfrakt"),
            self.tr("What you did, how often, and when"),
            day=day,
        )
        self.words = EntryPreview(desk)
        self.preview, self.plan = self.words.said, self.words.plan
        self.body.addWidget(self.box)
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        self.buttons.insertWidget(0, label(self.tr("Shift+Enter logs and stays"), "small", wrap=True), 9)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.log = button(self.tr("Log it"), self._take, "primary", keys="Return")
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.log)
        self.box.understood.connect(self._preview)
        self.box.taken.connect(self._take)
        self.box.taken_on.connect(self._take_on)
        if day is None:
            self.box.line.setText(prefill)
        self._preview()
        self.box.setFocus()

    def _preview(self) -> None:
        self.words.show_entry(self.box.kind, self.box.entry, typed=bool(self.box.line.text().strip()))
        self.log.setEnabled(self.words.ready)

    def _take(self) -> None:
        if self.words.log(self.box.kind, self.box.entry):
            self.accept()

    def _take_on(self) -> None:
        if self.words.log(self.box.kind, self.box.entry):
            self.box.line.clear()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
