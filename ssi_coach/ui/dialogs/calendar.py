"""A week's plan into a file for a calendar: at a time of day, or all day long."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ssi_coach.app.clock import zone
from ssi_coach.app.plan_week import default_plan_week
from ssi_coach.app.week_calendar import USUAL_TIME, appointments, calendar_name
from ssi_coach.domain.problems import Problem
from ssi_coach.domain.week import Week
from ssi_coach.ui.ask_file import AskFile
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_range
from ssi_coach.ui.i18n import say
from ssi_coach.ui.plain import ask_plain
from ssi_coach.ui.week.fields import TimeField
from ssi_coach.ui.widgets.basics import button, label, row

REMEMBERED = "calendar_at"
"""What was chosen last, of this workspace: ``09:00``, or ``all-day``."""
_ALL_DAY = "all-day"


class CalendarDialog(DeskDialog):
    """``argument``: the `Week`; None for the one that is planned now."""

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=520)
        self.week = argument if isinstance(argument, Week) else _planned_week(desk)
        self.setWindowTitle(self.tr("Week to a calendar"))
        self.heading.setText(self.windowTitle())
        remembered = desk.coach.state_get(REMEMBERED) or USUAL_TIME.isoformat("minutes")
        at = _time(remembered)
        self.cards = desk.coach.cards(self.week)
        days = day_range(self.week.monday, self.week.sunday)
        about = self.tr("Week {number}, {days}").format(number=self.week.number, days=days)
        count = self.tr("%n planned card(s)", "", len(self.cards))
        self.body.addWidget(label(f"{about} · {count}", "muted", wrap=True))
        self.timed = QRadioButton(self.tr("One after the other, from"))
        self.at = TimeField(60 * at.hour + at.minute)
        self.at.setAccessibleName(self.timed.text())
        self.all_day = QRadioButton(self.tr("All day, without a time"))
        self._choices = QButtonGroup(self)
        for made in (self.timed, self.all_day):
            self._choices.addButton(made)
        (self.all_day if remembered == _ALL_DAY else self.timed).setChecked(True)
        self.body.addLayout(row(self.timed, self.at, 1))
        self.body.addWidget(
            label(self.tr("Each card takes the minutes it is planned for, and blocks that time."), "small", wrap=True)
        )
        self.body.addSpacing(4)
        self.body.addWidget(self.all_day)
        self.body.addWidget(label(self.tr("The cards stand above the day and block no time."), "small", wrap=True))
        self.body.addSpacing(4)
        told = self.tr(
            "Open or import the file in Outlook, Apple’s or Google’s calendar. Import it again after you changed your"
            " plan: what is in the calendar is updated, not doubled. What you deleted here stays there."
        )
        self.body.addWidget(label(told, "muted", wrap=True))
        if not self.cards:
            self.body.addWidget(label(self.tr("Nothing is planned for this week yet."), "error", wrap=True))
        self.ask = AskFile(self)
        self.ask.chosen.connect(self._chosen)
        self.question: QWidget | None = None
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.save_button = button(self.tr("Save…"), self._save, "primary")
        self.save_button.setDefault(True)
        self.save_button.setEnabled(bool(self.cards))
        self.buttons.addWidget(self.save_button)
        self.fit_height()
        self.at.valueChanged.connect(self._typed)
        (self.all_day if self.all_day.isChecked() else self.at).setFocus()

    def _typed(self) -> None:
        # Who chooses a time means it.
        self.timed.setChecked(True)

    def _wanted(self) -> time | None:
        if self.all_day.isChecked():
            return None
        return time(*divmod(self.at.minute(), 60))

    def _save(self) -> None:
        if self.desk.coach.workspace.key is not None:
            self.question = ask_plain(self, self.desk, "ics", self._ask_where)
        else:
            self._ask_where("ics")

    def _ask_where(self, kind: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("LinkedIn {week}").format(week=self.week)
        place = Path(folder or Path.home()) / f"{name}.ics"
        self.ask.to_save(kind, self.tr("Save the week for a calendar"), self.tr("Calendar files (*.ics)"), place)

    def _chosen(self, _purpose: str, path: Path) -> None:
        from ssi_coach.reports.calendar import to_ics
        from ssi_coach.reports.files import write_file

        desk, at = self.desk, self._wanted()
        records = desk.standing.records
        found = appointments(
            desk.coach.cards(self.week), desk.catalogue, records.routines, say, zone(records.person.time_zone), at
        )
        try:
            write_file(path, to_ics(found, calendar_name(self.week, say), desk.coach.clock.now()))
        except Problem as problem:
            desk.failed.emit(say(problem.message))
            return
        if desk.standing.read_only is None:
            desk.remember(REMEMBERED, _ALL_DAY if at is None else at.isoformat("minutes"))
        desk.written.emit(self.tr("Saved as {file}").format(file=path.name), path)
        self.accept()


def _planned_week(desk: Desk) -> Week:
    """The week that is planned now; where nothing is in it yet, the running one."""
    week = default_plan_week(desk.standing)
    return week if desk.coach.cards(week) else desk.standing.week


def _time(remembered: str) -> time:
    try:
        return time.fromisoformat(remembered)
    except ValueError:
        return USUAL_TIME
