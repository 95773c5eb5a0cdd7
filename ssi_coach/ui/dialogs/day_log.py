"""What was logged on a day: change it, delete it, add to it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDoubleValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QScrollArea, QVBoxLayout, QWidget

from ssi_coach.app.intents import DeleteActivity, EditActivity, Intent
from ssi_coach.app.standing import Change, Standing
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.limits import MAX_FIGURE, MAX_NAME, MAX_TEXT
from ssi_coach.domain.records import Activity
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_long
from ssi_coach.ui.week.stepper import Stepper
from ssi_coach.ui.widgets.basics import Dot, button, clear, label
from ssi_coach.ui.widgets.menus import menu_at, offer
from ssi_coach.ui.words import kind_title

_WITH_VALUE = ("proposal", "contract")


class ActivityRow(QWidget):
    """One activity. What is changed is handed over when a field is left."""

    wanted = Signal(object)
    """An `Intent` to carry out."""

    def __init__(self, catalogue: Catalogue, activity: Activity, number: int = 0) -> None:
        """``number``: which of several of its kind it is, for those who hear it; 0: the only one."""
        super().__init__()
        self.activity = activity
        shown = kind_title(catalogue, activity.kind)
        title = f"{shown} {number}" if number else shown
        kind = catalogue.kinds[activity.kind]
        self.count = Stepper(activity.count, self.tr("{kind}, how often").format(kind=title), least=1)
        self.note = self._field(activity.note, self.tr("Note"), title, MAX_TEXT)
        self.with_whom = self._field(activity.with_whom or "", self.tr("With whom"), title, MAX_NAME)
        self.value = self._field(_money(activity.value), self.tr("Value"), title, 20)
        self.value.setValidator(QDoubleValidator(0.0, float(MAX_FIGURE), 2, self))
        self.currency = self._field(activity.currency or "", self.tr("Currency"), title, 3)
        self.currency.setMaximumWidth(90)
        self.value.setMaximumWidth(120)
        self.delete = button("×", self._delete, "flat", tip=self.tr("Delete “{kind}”").format(kind=shown))
        self.delete.setAccessibleName(self.tr("Delete “{kind}”").format(kind=title))
        first = QHBoxLayout()
        first.addWidget(Dot(kind.area))
        first.addWidget(label(shown, wrap=True), 1)
        if activity.source != "manual":
            first.addWidget(label(self._source(activity), "chip"))
        first.addWidget(self.count)
        first.addWidget(self.delete)
        second = QHBoxLayout()
        second.setContentsMargins(16, 0, 0, 0)
        second.addWidget(self.note, 2)
        second.addWidget(self.with_whom, 1)
        second.addWidget(self.value)
        second.addWidget(self.currency)
        self.with_whom.setVisible(kind.result)
        self.value.setVisible(activity.kind in _WITH_VALUE)
        self.currency.setVisible(activity.kind in _WITH_VALUE)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 8, 4)
        box.setSpacing(4)
        box.addLayout(first)
        box.addLayout(second)
        self.count.figure.setKeyboardTracking(False)
        self.count.changed.connect(self._changed)
        for field in (self.note, self.with_whom, self.value, self.currency):
            field.editingFinished.connect(self._changed)

    def menu(self) -> QMenu:
        """What can be done with it."""
        made = menu_at(self)
        offer(made, self.tr("One more"), self._one_more)
        offer(made, self.tr("Write a note"), self._to_note)
        made.addSeparator()
        offer(made, self.delete.toolTip(), self._delete)
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def _to_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.MenuBarFocusReason)

    def _one_more(self) -> None:
        self.count.set_value(self.count.value() + 1)
        self._changed()

    def _field(self, text: str, placeholder: str, title: str, most: int) -> QLineEdit:
        made = QLineEdit(text)
        made.setMaxLength(most)
        made.setPlaceholderText(placeholder)
        made.setAccessibleName(f"{title}, {placeholder}")
        return made

    def _source(self, activity: Activity) -> str:
        return self.tr("assumed") if activity.source == "assumed" else self.tr("from the archive")

    def edited(self) -> Activity:
        """The activity as the fields have it."""
        value, valid = self.locale().toDouble(self.value.text())
        return replace(
            self.activity,
            count=self.count.value(),
            note=self.note.text().strip(),
            with_whom=self.with_whom.text().strip() or None,
            value=value if valid and self.value.text() else None,
            currency=self.currency.text().strip().upper() or None,
        )

    def _changed(self) -> None:
        edited = self.edited()
        if edited != self.activity:
            self.activity = edited
            self.wanted.emit(EditActivity(edited))

    def _delete(self) -> None:
        self.wanted.emit(DeleteActivity(self.activity.id))


class DayLogDialog(DeskDialog):
    """``argument`` is the day."""

    def __init__(self, desk: Desk, argument: object, parent: QWidget | None) -> None:
        self.day = argument if isinstance(argument, date) else desk.today
        title = QCoreApplication.translate("DayLogDialog", "Logged on {day}").format(day=day_long(self.day))
        super().__init__(desk, parent, title, width=600)
        inner = QWidget()
        inner.setProperty("role", "body")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._rows)
        outer.addStretch(1)
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows take it, and come into view then
        self.view.setWidget(inner)
        self.view.setMinimumHeight(240)
        self.body.addWidget(self.view, 1)
        self.rows: list[ActivityRow] = []
        self.add = button(self.tr("Log something for this day…"), self._log)
        self.add.setEnabled(self.day <= desk.today)
        self.buttons.insertWidget(0, self.add)
        self.buttons.addWidget(button(self.tr("Close"), self.accept, "primary"))
        desk.published.connect(self._published)
        self._draw()

    def _published(self, standing: Standing) -> None:
        if Change.ACTIVITIES in standing.changed:
            self._draw()

    def _draw(self) -> None:
        activities = self.desk.coach.activities(self.day, self.day)
        if self.rows and tuple(row.activity for row in self.rows) == activities:
            return
        clear(self._rows)
        self.rows = []
        if not activities:
            self._rows.addWidget(label(self.tr("Nothing logged on this day."), "muted"))
        several = Counter(activity.kind for activity in activities)
        so_far: Counter[str] = Counter()
        for activity in activities:
            so_far[activity.kind] += 1
            number = so_far[activity.kind] if several[activity.kind] > 1 else 0
            row = ActivityRow(self.desk.catalogue, activity, number)
            row.wanted.connect(self._do)
            self._rows.addWidget(row)
            self.rows.append(row)

    def _do(self, intent: Intent) -> None:
        if not self.desk.do(intent):
            self.rows = []
            self._draw()

    def _log(self) -> None:
        self.desk.dialog_wanted.emit("quick_log", self.day.isoformat())


def _money(value: float | None) -> str:
    if value is None:
        return ""
    return QLocale().toString(value, "f", 0 if value == round(value) else 2)
