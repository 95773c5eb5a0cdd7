"""Add to a day: type what, how often; the minutes follow."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from ssi_coach.app.intents import AddCards
from ssi_coach.app.planning import routine_cards
from ssi_coach.app.states.week import palette_kinds
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.limits import MAX_MINUTES, MAX_NAME
from ssi_coach.domain.records import PlanCard, Routine
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_long
from ssi_coach.ui.i18n import say
from ssi_coach.ui.names import as_written
from ssi_coach.ui.week.entry_box import EntryBox
from ssi_coach.ui.week.fields import NumberSpin
from ssi_coach.ui.week.stepper import Stepper
from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.flow import FlowLayout


class AddCardDialog(DeskDialog):
    """``argument`` is the day to add to."""

    def __init__(self, desk: Desk, argument: object, parent: QWidget | None) -> None:
        self.day = argument if isinstance(argument, date) else desk.today
        title = QCoreApplication.translate("AddCardDialog", "Add to {day}").format(day=day_long(self.day))
        super().__init__(desk, parent, title, width=520)
        first, rest = palette_kinds(desk.catalogue, desk.standing.records.person)
        self._minutes_typed = False
        self.box = EntryBox(desk, first + rest, self.tr("com 3 · visit 4 · post"), self.tr("What to plan"), rows=6)
        self.count = Stepper(1, least=1)
        self.minutes = NumberSpin(0, 0, MAX_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.name.setPlaceholderText(self.tr("optional: for whom, about what"))
        self.hint = label("", "small", wrap=True)
        self._routines()
        self.body.addWidget(self.box)
        self.body.addWidget(self.hint)
        self._form()
        self.body.addStretch(1)
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.add = button(self.tr("Add"), self._take, "primary", keys="Return")
        self.buttons.addWidget(self.add)
        self.box.understood.connect(self._follow)
        self.box.taken.connect(self._take)
        self.count.changed.connect(self._count_changed)
        self.minutes.valueChanged.connect(self._minutes_changed)
        self.name.returnPressed.connect(self._take)
        self._follow()
        self.box.setFocus()

    def _routines(self) -> None:
        routines = self.desk.standing.records.routines
        if not routines:
            return
        flow = FlowLayout(8)
        for routine in routines:
            made = button(as_written(routine.title), self._take_routine, tip=self.tr("Add this routine"))
            made.setAccessibleName(routine.title)
            made.setProperty("routine", routine.id)
            flow.addWidget(made)
        self.body.addLayout(flow)

    def _form(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(3, 1)
        for column, (text_, field) in enumerate(
            ((self.tr("How often"), self.count), (self.tr("Minutes in all"), self.minutes))
        ):
            grid.addWidget(self._name(text_, field), 0, column * 2)
            grid.addWidget(field, 1, column * 2)
        grid.addWidget(self._name(self.tr("Title"), self.name), 2, 0)
        grid.addWidget(self.name, 3, 0, 1, 4)
        self.body.addLayout(grid)

    def _name(self, text_: str, field: QWidget) -> QLabel:
        made = label(text_, "muted")
        if isinstance(field, Stepper):
            field.set_name(text_)
            made.setBuddy(field.figure)
        else:
            made.setBuddy(field)
            field.setAccessibleName(text_)
        return made

    def _follow(self) -> None:
        kind = self.box.kind
        self.add.setEnabled(kind is not None)
        if kind is None:
            self.hint.setText(self.tr("Nothing is called that. Try another word."))
            return
        self.hint.setText(say(text(self.desk.catalogue.kinds[kind].hint)))
        self.count.set_value(self.box.entry.count)
        self._count_changed()

    def _count_changed(self) -> None:
        if self.box.kind is not None and not self._minutes_typed:
            blocked = self.minutes.blockSignals(True)
            self.minutes.setValue(self.desk.catalogue.kinds[self.box.kind].minutes * self.count.value())
            self.minutes.blockSignals(blocked)

    def _minutes_changed(self) -> None:
        self._minutes_typed = True

    def _take(self) -> None:
        if self.box.kind is None:
            return
        card = PlanCard(
            self.desk.coach.new_id(),
            self.day,
            self.box.kind,
            self.count.value(),
            minutes=self.minutes.value(),
            title=self.name.text().strip(),
        )
        if self.desk.do(AddCards((card,))):
            self.accept()

    def _take_routine(self) -> None:
        wanted = self.sender().property("routine")
        known: Routine | None = next((r for r in self.desk.standing.records.routines if r.id == wanted), None)
        if known is not None:
            cards = routine_cards(known, self.day, self.desk.catalogue, self.desk.coach.new_id)
            if self.desk.do(AddCards(cards)):
                self.accept()
