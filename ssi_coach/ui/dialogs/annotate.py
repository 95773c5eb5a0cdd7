"""Noting that LinkedIn changed its formula on a day (or anything else worth remembering about one)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QRadioButton, QWidget

from ssi_coach.app.intents import Annotate
from ssi_coach.domain.limits import FIRST_DAY, MAX_NAME
from ssi_coach.domain.records import AnnotationKind
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import pydate, qdate
from ssi_coach.ui.week.fields import WideDate
from ssi_coach.ui.widgets.basics import button, label


class AnnotateDialog(DeskDialog):
    """``argument``: the day to begin with, None for today."""

    def __init__(self, desk: Desk, argument: date | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, self.tr("Note something about a day"), width=520)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        self.day = WideDate(qdate(min(argument or desk.today, desk.today)))
        self.day.setCalendarPopup(True)
        self.day.setDateRange(qdate(FIRST_DAY), qdate(desk.today))
        self.day.setDisplayFormat(self.tr("d MMMM yyyy", "a day with its year, Qt date format"))
        self.day.setLocale(QLocale())
        self.day.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        form.addRow(self.tr("&Day"), self.day)
        self.formula = QRadioButton(self.tr("LinkedIn changed its formula"))
        self.other = QRadioButton(self.tr("Something else"))
        self.formula.setChecked(True)
        form.addRow(self.tr("What"), self.formula)
        form.addRow("", self.other)
        self.text = QLineEdit()
        self.text.setMaxLength(MAX_NAME)
        self.text.setPlaceholderText(self.tr("in a few words"))
        form.addRow(self.tr("&Note"), self.text)
        self.body.addLayout(form)
        self.explained = label("", "small", wrap=True)
        self.body.addWidget(self.explained)
        self.body.addStretch(1)
        self.save = button(self.tr("Save"), self._save, "primary")
        self.save.setDefault(True)
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.buttons.addWidget(self.save)
        for choice in (self.formula, self.other):
            choice.toggled.connect(self._check)
        self.text.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        formula = self.formula.isChecked()
        self.explained.setText(
            self.tr(
                "From this day on your estimate listens to LinkedIn’s next scores more than to the earlier ones. "
                "The chart shows the day."
            )
            if formula
            else self.tr("The chart shows the day. Your estimate stays as it is.")
        )
        self.save.setEnabled(formula or bool(self.text.text().strip()))

    def _save(self) -> None:
        kind: AnnotationKind = "linkedin_change" if self.formula.isChecked() else "note"
        if self.desk.do(Annotate(pydate(self.day.date()), kind, self.text.text().strip())):
            self.accept()
