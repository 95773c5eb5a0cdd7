"""One result: what it was, when, with whom, what it was worth. Entered anew, or changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ssi_coach.app.intents import DeleteActivity, EditActivity
from ssi_coach.app.money import CURRENCIES, VALUED, check_money
from ssi_coach.app.quick_log import log_intent
from ssi_coach.app.states.results import usual_currency
from ssi_coach.domain.limits import MAX_NAME, MAX_TEXT
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.i18n import say
from ssi_coach.ui.results.people import KnownPeople, NameField
from ssi_coach.ui.week.fields import DayField, kind_combo
from ssi_coach.ui.week.stepper import Stepper
from ssi_coach.ui.widgets.basics import button, label, set_role
from ssi_coach.ui.widgets.form import Form

_COMMON = 6


class ResultDialog(DeskDialog):
    """``argument``: the id of the result to change, the kind of a new one, or None."""

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=520)
        rows = desk.coach.results()
        known = next((row for row in rows if row.id == argument), None)
        self.before = known
        kinds = tuple(kind.key for kind in desk.catalogue.results)
        kind = known.kind if known else str(argument) if argument in kinds else kinds[0]
        self.setWindowTitle(self.tr("Change a result") if known else self.tr("Enter a result"))
        self.heading.setText(self.windowTitle())
        self.kind = kind_combo(desk.catalogue, kinds, kind)
        self.day = DayField(known.on if known else desk.today, desk.today)
        self.count = Stepper(known.count if known else 1, self.tr("How many"), least=1)
        self.with_whom = NameField(KnownPeople(desk, self), _earlier(rows))
        self.with_whom.setMaxLength(MAX_NAME)
        self.with_whom.setText((known.with_whom if known else "") or "")
        self.value = QLineEdit(_written(known.value if known else None))
        self.value.setMaxLength(24)
        self.currency = _currency_field(rows, known)
        self.note = QLineEdit(known.note if known else "")
        self.note.setMaxLength(MAX_TEXT)
        self.form = Form()
        self.form.add(self.tr("Result"), self.kind)
        self.form.add(self.tr("Day"), self.day)
        self.form.add(self.tr("How many"), self.count)
        self.form.add(self.tr("With whom"), self.with_whom, self.tr("A person or a company"))
        self.worth = Form()
        self.worth.add(self.tr("Value"), self.value, self.tr("All of it together, such as 12000 or 12,500.50"))
        self.worth.add(self.tr("Currency"), self.currency)
        self.last = Form()
        self.last.add(self.tr("Note"), self.note)
        for part in (self.form, self.worth, self.last):
            self.body.addWidget(part)
        self.wrong = label("", "warning", wrap=True)
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self.body.addStretch(1)
        self.delete = button(self.tr("Delete"), self._delete, "flat")
        self.delete.setVisible(known is not None)
        self.save = button(self.tr("Save"), self._save, "primary")
        self.save.setDefault(True)
        self.buttons.insertWidget(0, self.delete)
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.buttons.addWidget(self.save)
        self._align()
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self._follow_kind()
        (self.with_whom if known or argument in kinds else self.kind).setFocus()

    def _align(self) -> None:
        """One column of labels, though the value has a form of its own that comes and goes."""
        forms = (self.form, self.worth, self.last)
        widest = max(form.label_width() for form in forms)
        for form in forms:
            form.set_label_width(widest)

    def _follow_kind(self) -> None:
        self.worth.setVisible(self._kind() in VALUED)

    def _kind(self) -> str:
        return str(self.kind.currentData())

    def edited(self) -> Activity:
        """The result as the fields have it. InputProblem when the value or currency is none."""
        kind = self._kind()
        value, currency = self.value.text(), self.currency.currentText()
        # A kind that has no value keeps none; a currency that merely stands there asks for none.
        money = check_money(kind, value, currency if value.strip() else None) if kind in VALUED else None
        made = self.before or Activity(self.desk.coach.new_id(), kind, self.day.day())
        return replace(
            made,
            kind=kind,
            on=self.day.day(),
            count=self.count.value(),
            note=self.note.text().strip(),
            with_whom=" ".join(self.with_whom.text().split()) or None,
            value=None if money is None else money.value,
            currency=None if money is None else money.currency,
        )

    def _save(self) -> None:
        try:
            edited = self.edited()
        except InputProblem as problem:
            self.wrong.setText(say(problem.message))
            set_role(self.wrong, "warning")
            self.wrong.show()
            self.value.setFocus()
            return
        if self.before is not None:
            done = self.desk.do(EditActivity(edited))
        else:
            done = self.desk.do(log_intent(self.desk.coach.cards(Week.of(edited.on)), edited))
        if done:
            self.accept()

    def _delete(self) -> None:
        if self.before is not None and self.desk.do(DeleteActivity(self.before.id)):
            self.accept()


def _earlier(rows: tuple[Activity, ...]) -> tuple[str, ...]:
    """With whom results were before, the latest first."""
    return tuple(dict.fromkeys(row.with_whom for row in rows if row.with_whom))


def _currency_field(rows: tuple[Activity, ...], known: Activity | None) -> QComboBox:
    """Those used before come first; any other can be typed."""
    used = [row.currency for row in rows if row.currency]
    made = QComboBox()
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    made.addItems(list(dict.fromkeys([*used, *CURRENCIES[:_COMMON]])))
    own = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    usual = usual_currency(rows) or (own if own in CURRENCIES else CURRENCIES[0])
    made.setCurrentText((known.currency or "") if known and known.value is not None else usual)
    if (line := made.lineEdit()) is not None:
        line.setMaxLength(24)
    return made


def _written(value: float | None) -> str:
    if value is None:
        return ""
    return QLocale().toString(float(value), "f", 0 if value == round(value) else 2)
