"""Edit a card: what, how often, how many done, when, how long. A routine's card line by line."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from ssi_coach.app.intents import DeleteCards, EditCards
from ssi_coach.app.states.week import CardState, card_states, palette_kinds
from ssi_coach.domain.limits import MAX_MINUTES, MAX_NAME
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.values import dataclass
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.kinds import card_title
from ssi_coach.ui.week.fields import DayField, NumberSpin, kind_combo
from ssi_coach.ui.week.stepper import Stepper
from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.form import Form
from ssi_coach.ui.words import kind_title


def find_card(desk: Desk, card_id: str) -> CardState:
    """The card with this id, with its routine's others. InputProblem when it is on no plan."""
    standing = desk.standing
    weeks = sorted(standing.records.plan_weeks, key=lambda week: abs((week.monday - standing.today).days))
    for week in dict.fromkeys((standing.week, *weeks)):
        cards = desk.coach.cards(week)
        if any(card.id == card_id for card in cards):
            states = card_states(cards, standing.catalogue, standing.records.routines)
            return next(state for state in states if card_id in state.ids)
    raise InputProblem(QT_TRANSLATE_NOOP("Coach", "This card is no longer on the plan."))


@dataclass(frozen=True, slots=True)
class _Line:
    card: PlanCard
    count: Stepper
    done: Stepper


class EditCardDialog(DeskDialog):
    """``argument`` is the id of a card. Saved as one step."""

    def __init__(self, desk: Desk, argument: object, parent: QWidget | None) -> None:
        state = find_card(desk, str(argument))
        title = card_title(desk.catalogue, state)
        super().__init__(desk, parent, QCoreApplication.translate("EditCardDialog", "Edit card"), width=480)
        self.state = state
        self._lines: list[_Line] = []
        self._minutes_typed = False
        first = state.lines[0]
        self.day = DayField(state.on)
        self.name = QLineEdit(first.title if not state.routine else state.title)
        self.name.setMaxLength(MAX_NAME)
        self.kind: QComboBox | None = None
        self.minutes = NumberSpin(first.minutes, 0, MAX_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        if state.routine:
            self.body.addWidget(label(title, "heading", wrap=True))
            self._routine_lines(state)
        else:
            self._single(first)
        self.body.addStretch(1)
        self.remove = button(self.tr("Remove from the plan"), self._remove, "flat")
        self.buttons.insertWidget(0, self.remove)
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.save = button(self.tr("Save"), self._save, "primary")
        self.save.setDefault(True)
        self.buttons.addWidget(self.save)

    def _single(self, card: PlanCard) -> None:
        catalogue = self.desk.catalogue
        kinds = sum(palette_kinds(catalogue, self.desk.standing.records.person), ())
        self.kind = kind_combo(catalogue, kinds if card.kind in kinds else (*kinds, card.kind), card.kind)
        line = _Line(card, Stepper(card.count, least=1), Stepper(card.done))
        self._lines.append(line)
        line.count.set_name(self.tr("How often"))
        line.done.set_name(self.tr("Done"))
        form = Form()
        form.add(self.tr("What"), self.kind)
        form.add(self.tr("How often"), line.count)
        form.add(self.tr("Done"), line.done)
        form.add(self.tr("Minutes in all"), self.minutes)
        form.add(self.tr("Day"), self.day)
        form.add(self.tr("Title"), self.name)
        self.name.setPlaceholderText(self.tr("optional: for whom, about what"))
        self.body.addWidget(form)
        self.kind.currentIndexChanged.connect(self._recount)
        line.count.changed.connect(self._recount)
        self.minutes.valueChanged.connect(self._minutes_changed)

    def _routine_lines(self, state: CardState) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(self.tr("How often"), "small"), 0, 1)
        grid.addWidget(label(self.tr("Done"), "small"), 0, 2)
        for row, card in enumerate(state.lines, 1):
            title = kind_title(self.desk.catalogue, card.kind)
            # 0 takes a kind off this card.
            line = _Line(card, Stepper(card.count), Stepper(card.done))
            line.count.set_name(self.tr("{kind}, how often").format(kind=title))
            line.done.set_name(self.tr("{kind}, done").format(kind=title))
            grid.addWidget(label(title, wrap=True), row, 0)
            grid.addWidget(line.count, row, 1)
            grid.addWidget(line.done, row, 2)
            self._lines.append(line)
        self.body.addLayout(grid)
        form = Form()
        form.add(self.tr("Day"), self.day)
        self.body.addWidget(form)
        self.body.addWidget(
            label(self.tr("0 takes a line off this card. The routine itself stays as it is."), "small", wrap=True)
        )

    def _recount(self) -> None:
        if self.kind is None or self._minutes_typed:
            return
        blocked = self.minutes.blockSignals(True)
        self.minutes.setValue(self.desk.catalogue.kinds[self.kind.currentData()].minutes * self._lines[0].count.value())
        self.minutes.blockSignals(blocked)

    def _minutes_changed(self) -> None:
        self._minutes_typed = True

    def _edited(self) -> tuple[PlanCard, ...]:
        day = self.day.day()
        if self.kind is not None:
            line = self._lines[0]
            return (
                replace(
                    line.card,
                    kind=self.kind.currentData(),
                    count=line.count.value(),
                    done=line.done.value(),
                    minutes=self.minutes.value(),
                    on=day,
                    title=self.name.text().strip(),
                ),
            )
        kinds = self.desk.catalogue.kinds
        return tuple(
            replace(
                line.card,
                count=line.count.value(),
                done=line.done.value(),
                on=day,
                minutes=line.card.minutes
                if line.count.value() == line.card.count
                else kinds[line.card.kind].minutes * line.count.value(),
            )
            for line in self._lines
            if line.count.value()
        )

    def _save(self) -> None:
        cards = self._edited()
        removed = tuple(line.card.id for line in self._lines if not line.count.value())
        if self.desk.do(EditCards(cards, removed) if cards else DeleteCards(self.state.ids)):
            self.accept()

    def _remove(self) -> None:
        if self.desk.do(DeleteCards(self.state.ids)):
            self.accept()
