"""Pauses: holidays and other times off. They freeze the streak."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ssi_coach.app.intents import AddPause, DeletePause
from ssi_coach.app.standing import Change, Standing
from ssi_coach.domain.limits import MAX_TEXT
from ssi_coach.domain.records import Pause
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_full, pydate, qdate
from ssi_coach.ui.week.fields import DayField
from ssi_coach.ui.widgets.basics import button, clear, label, line, row
from ssi_coach.ui.widgets.form import Form


class PausesDialog(DeskDialog):
    """Lists the pauses, the newest first, and takes new ones."""

    def __init__(self, desk: Desk, argument: object, parent: QWidget | None) -> None:
        super().__init__(desk, parent, QCoreApplication.translate("PausesDialog", "Pauses"), width=500)
        self.body.addWidget(
            label(self.tr("On these days nothing is expected of you, and your streak waits."), "muted", wrap=True)
        )
        self.list = QVBoxLayout()
        self.list.setSpacing(6)
        self.body.addLayout(self.list)
        self.body.addWidget(line())
        self.first = DayField(desk.today)
        self.last = DayField(desk.today + timedelta(days=6))
        self.note = QLineEdit()
        self.note.setMaxLength(MAX_TEXT)
        self.note.setPlaceholderText(self.tr("optional: holiday, trade fair, ill"))
        form = Form()
        form.add(self.tr("From"), self.first)
        form.add(self.tr("To"), self.last)
        form.add(self.tr("Note"), self.note)
        self.body.addWidget(form)
        self.add = button(self.tr("Add pause"), self._add, "primary")
        self.add.setDefault(True)
        self.body.addLayout(row(1, self.add))
        self.body.addStretch(1)
        self.buttons.addWidget(button(self.tr("Close"), self.accept))
        self.first.dateChanged.connect(self._first_changed)
        desk.published.connect(self._published)
        self._draw(desk.standing)

    def _published(self, standing: Standing) -> None:
        if Change.NOTES in standing.changed:
            self._draw(standing)

    def _draw(self, standing: Standing) -> None:
        clear(self.list)
        if not standing.records.pauses:
            self.list.addWidget(label(self.tr("No pauses so far."), "muted"))
        for pause in reversed(standing.records.pauses):
            self.list.addLayout(self._row(pause))

    def _row(self, pause: Pause) -> QVBoxLayout:
        span = self.tr("{first} to {last}").format(first=day_full(pause.start), last=day_full(pause.end))
        if pause.start == pause.end:
            span = day_full(pause.start)
        name = label(f"{span} · {pause.note}" if pause.note else span, wrap=True)
        spoken = self.tr("Delete the pause {span}").format(span=span)
        remove = button(self.tr("Delete"), self._delete, "flat", name=spoken)
        remove.setProperty("start", qdate(pause.start))
        box = QVBoxLayout()
        line_ = row(name, remove)
        line_.setStretch(0, 1)
        box.addLayout(line_)
        return box

    def _first_changed(self) -> None:
        if self.last.day() < self.first.day():
            self.last.set_day(self.first.day())

    def _add(self) -> None:
        if self.desk.do(AddPause(Pause(self.first.day(), self.last.day(), self.note.text().strip()))):
            self.note.clear()

    def _delete(self) -> None:
        self.desk.do(DeletePause(pydate(self.sender().property("start"))))
