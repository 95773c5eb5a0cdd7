"""The next talk with the person of this workspace: when it is, and private notes for it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ssi_coach.app.intents import ChangePerson
from ssi_coach.domain.limits import MAX_TEXT
from ssi_coach.domain.records import DEFAULT_WORK_DAYS
from ssi_coach.domain.week import working_day
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.week.fields import DayField
from ssi_coach.ui.widgets.basics import button, label, row
from ssi_coach.ui.widgets.tick_box import LabelledTick

_WEEKS: Final = (1, 2, 4)
_USUAL: Final = 2


class TalkDialog(DeskDialog):
    """``argument`` is not used. Saved as one undo step."""

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=560)
        self.setWindowTitle(self.tr("Next coaching talk"))
        self.heading.setText(self.windowTitle())
        person = desk.standing.records.person
        self.planned = LabelledTick(self.tr("The next coaching talk is on"))
        self.planned.setAccessibleName(self.planned.text())
        self.day = DayField(person.next_talk or self._in_weeks(_USUAL))
        self.day.setAccessibleName(self.planned.text())
        self.planned.setChecked(person.next_talk is not None)
        self.body.addLayout(row(self.planned, self.day, 1))
        self.picks = [button(self.tr("In %n week(s)", "", weeks), self._pick, "segment") for weeks in _WEEKS]
        for weeks, made in zip(_WEEKS, self.picks, strict=True):
            made.setProperty("weeks", weeks)
        self.body.addLayout(row(*self.picks, 1))
        self.body.addSpacing(4)
        caption = label(self.tr("Private notes"), "strong")
        self.notes = QPlainTextEdit(person.talk_notes or "")
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(self.fontMetrics().lineSpacing() * 9)
        self.notes.setAccessibleName(caption.text())
        caption.setBuddy(self.notes)
        self.body.addWidget(caption)
        self.body.addWidget(self.notes, 1)
        told = self.tr("Your own: they stand in the list of workspaces and in full exports, and in no report.")
        self.notes.setAccessibleDescription(told)
        self.body.addWidget(label(told, "small", wrap=True))
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.save_button = button(self.tr("Save"), self._save, "primary")
        self.save_button.setDefault(True)
        self.buttons.addWidget(self.save_button)
        self.planned.toggled.connect(self._toggled)
        self.day.dateChanged.connect(self._chosen)
        (self.day if self.planned.isChecked() else self.planned).setFocus()

    def _in_weeks(self, weeks: int) -> date:
        """The day so many weeks from now, or the first after it on which there is work."""
        chosen = self.desk.standing.records.person.work_days
        return working_day(self.desk.today + timedelta(weeks=weeks), DEFAULT_WORK_DAYS if chosen is None else chosen)

    def _pick(self) -> None:
        self.day.set_day(self._in_weeks(self.sender().property("weeks")))
        self.planned.setChecked(True)

    def _chosen(self) -> None:
        # Who chooses a day means it.
        self.planned.setChecked(True)

    def _toggled(self, planned: bool) -> None:
        if planned:
            self.day.setFocus()

    def _save(self) -> None:
        text = self.notes.toPlainText().strip()
        if len(text) > MAX_TEXT:
            self.problem.setText(self.tr("The notes are too long by %Ln character(s).", "", len(text) - MAX_TEXT))
            self.problem.show()
            self.notes.setFocus()
            return
        person = self.desk.standing.records.person
        wanted: dict[str, Any] = {
            "next_talk": self.day.day() if self.planned.isChecked() else None,
            "talk_notes": text or None,
        }
        changes = {key: value for key, value in wanted.items() if value != getattr(person, key)}
        if not changes or self.desk.do(ChangePerson(changes, self.desk.today)):
            self.accept()
