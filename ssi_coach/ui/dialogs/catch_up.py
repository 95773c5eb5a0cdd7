"""Catch up: say what was done on days nobody has logged, in one of three ways, with one undo."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ssi_coach.app.intents import AddPause, AssumeUsual, CatchUp
from ssi_coach.app.silence import planned_days
from ssi_coach.app.states.catch_up import CatchUpState, catch_up_state
from ssi_coach.domain.limits import MAX_TEXT
from ssi_coach.domain.records import Activity, Pause, Source
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_since
from ssi_coach.ui.week.day_table import DayTable
from ssi_coach.ui.week.fields import DayField
from ssi_coach.ui.widgets.basics import button, choice_of, label
from ssi_coach.ui.widgets.form import Form
from ssi_coach.ui.words import amount

AWAY, USUAL, ENTER = range(3)


class CatchUpDialog(DeskDialog):
    """Always reachable: when nothing is silent it offers the last seven days."""

    def __init__(self, desk: Desk, argument: object, parent: QWidget | None) -> None:
        self.state: CatchUpState = catch_up_state(desk.standing, planned_days(desk.coach))
        if self.state.last_entry is not None:
            title = QCoreApplication.translate("CatchUpDialog", "Nothing logged since {day}")
            title = title.format(day=day_since(self.state.last_entry, desk.today))
        else:
            title = QCoreApplication.translate("CatchUpDialog", "The last seven days")
        super().__init__(desk, parent, title, width=min(960, 330 + 118 * len(self.state.days)))
        self.setWindowTitle(self.tr("Catch up"))
        self.table = DayTable(desk.catalogue, self.state)
        self.first = DayField(self.state.days[0])
        self.last = DayField(self.state.days[-1])
        self.note = QLineEdit()
        self.note.setMaxLength(MAX_TEXT)
        self.answers = QButtonGroup(self)
        self.pages = QStackedWidget()
        row = QHBoxLayout()
        for number, (text, page) in enumerate(
            (
                (self.tr("I was away"), self._away_page()),
                (self.tr("About as usual"), self._usual_page()),
                (self.tr("Let me enter it"), self.table),
            )
        ):
            made = QPushButton(text)
            made.setCheckable(True)
            made.setAutoDefault(False)
            choice_of(self.answers, made, number)
            self.pages.addWidget(page)
            row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.pages, 1)
        self.summary = label("", "small", wrap=True)
        self.buttons.insertWidget(0, self.summary, 3)
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.save = button(self.tr("Save"), self._save, "primary")
        self.save.setDefault(True)
        self.buttons.addWidget(self.save)
        self.answers.idClicked.connect(self.choose)
        self.table.changed.connect(self._sum_up)
        self.first.dateChanged.connect(self._sum_up)
        self.last.dateChanged.connect(self._sum_up)
        self.choose(ENTER)
        # Long names of kinds need more than the usual width; a screen may have less.
        wanted = self.table.wide() + 48
        self.resize(min(max(self.minimumWidth(), wanted), self.screen().availableGeometry().width() - 16), 0)
        self.table.focus_first()

    def _away_page(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 6, 0, 0)
        form = Form()
        form.add(self.tr("From"), self.first)
        form.add(self.tr("To"), self.last)
        form.add(self.tr("Note"), self.note)
        self.note.setPlaceholderText(self.tr("optional: holiday, trade fair, ill"))
        box.addWidget(form)
        text = self.tr("A pause costs no streak. Your estimate still fades, because LinkedIn’s does, too.")
        box.addWidget(label(text, "small", wrap=True))
        box.addStretch(1)
        return page

    def _usual_page(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 6, 0, 0)
        total = self.state.usual_total
        if total:
            catalogue = self.desk.catalogue
            days = self.tr("On %n day(s) without an entry:", "", len(self.state.usual))
            box.addWidget(label(days, "strong", wrap=True))
            box.addWidget(label(" · ".join(amount(catalogue, kind, n) for kind, n in total.items()), wrap=True))
            text = self.tr(
                "This is your own mean of the last 28 days you logged, marked as assumed. What you enter later for"
                " one of these days takes its place."
            )
        elif self.desk.standing.records.journal.first_day is None:
            text = self.tr("Nothing is usual yet: log a few days first.")
        else:
            text = self.tr("There is no working day without an entry in this time.")
        box.addWidget(label(text, "small", wrap=True))
        box.addStretch(1)
        return page

    def choose(self, answer: int) -> None:
        """Show one of the three answers."""
        chosen = self.answers.button(answer)
        if chosen is not None:
            chosen.setChecked(True)
        self.pages.setCurrentIndex(answer)
        self._sum_up()

    @property
    def answer(self) -> int:
        return self.answers.checkedId()

    def _sum_up(self) -> None:
        things = 0
        if self.answer == ENTER:
            things = self.table.total()
        elif self.answer == USUAL:
            things = sum(self.state.usual_total.values())
        if self.answer == AWAY:
            days = (self.last.day() - self.first.day()).days + 1
            self.save.setEnabled(days > 0)
            text = self.tr("%n day(s) of pause", "", days) if days > 0 else self.tr("A pause ends after it begins.")
            self.summary.setText(text)
            return
        # Where something was assumed, to say that nothing was done is an answer as well.
        self.save.setEnabled(things > 0 or (self.answer == ENTER and bool(self.state.assumed)))
        text = self.tr("%n thing(s) · one undo takes it all back", "", things)
        self.summary.setText(text if things else "")

    def _save(self) -> None:
        if self.answer == AWAY:
            kept = self.desk.do(AddPause(Pause(self.first.day(), self.last.day(), self.note.text().strip())))
        elif self.answer == USUAL:
            kept = self.desk.do(AssumeUsual(self._activities(self.state.usual, "assumed")))
        else:
            kept = self.desk.do(CatchUp(self._activities(self.table.entered(), "manual"), tuple(self.state.assumed)))
        if kept:
            self.accept()

    def _activities(self, counts: dict[date, dict[str, int]], source: Source) -> tuple[Activity, ...]:
        new_id = self.desk.coach.new_id
        return tuple(
            Activity(new_id(), kind, day, count, source=source)
            for day in sorted(counts)
            for kind, count in counts[day].items()
            if count
        )
