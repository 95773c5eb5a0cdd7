"""Steppers of kinds × days, to enter what several days held."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ssi_coach.app.states.catch_up import CatchUpState
from ssi_coach.domain.catalogue import Catalogue, text
from ssi_coach.ui.format import day_long, weekday_day
from ssi_coach.ui.i18n import say
from ssi_coach.ui.icons import area_icon
from ssi_coach.ui.week.stepper import Stepper
from ssi_coach.ui.widgets.basics import Dot, label, row
from ssi_coach.ui.widgets.basics import column as column_of
from ssi_coach.ui.words import kind_title

_LAST_ROW = 200
"""Below all kinds there can be: it takes the room that is left, so that the rows keep together."""
_CELL = 104


class DayTable(QWidget):
    """Days side by side, the newest in view first; kinds below each other, the usual ones first."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, state: CatchUpState) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._state = state
        self.cells: dict[tuple[str, date], Stepper] = {}
        self._kinds: list[str] = []
        inner = QWidget()
        inner.setProperty("role", "body")
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 4, 12, 4)
        self._grid.setHorizontalSpacing(5)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setWidget(inner)
        self.view.setProperty("wide", True)  # many days beside each other
        self._inner = inner
        self.another = QComboBox()
        self.another.setAccessibleName(self.tr("Add another kind"))
        self.another.setMaxVisibleItems(16)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view, 1)
        box.addLayout(row(self.another, 1))
        self._heads()
        assumed = {kind for counts in state.assumed.values() for kind in counts}
        for kind in (*state.kinds, *sorted(assumed - set(state.kinds))):
            self._add_row(kind)
        self._fill_another()
        self.another.activated.connect(self._take_another)
        self.view.setMinimumHeight(min(360, inner.sizeHint().height() + 12))

    def _heads(self) -> None:
        self._grid.addWidget(label(self.tr("your usual kinds"), "small"), 0, 0, Qt.AlignmentFlag.AlignBottom)
        self._grid.setRowStretch(_LAST_ROW, 1)
        for column, day in enumerate(self._state.days, 1):
            head = label(weekday_day(day), "small")
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            head.setToolTip(day_long(day))
            both = column_of(head, spacing=0)
            self._grid.addLayout(both, 0, column, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnMinimumWidth(column, _CELL)
            logged = self._state.logged.get(day, 0)
            if logged:
                note = label(self.tr("%n logged", "", logged), "small")
                note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                note.setToolTip(self.tr("In the log already. What you enter here comes on top."))
                both.addWidget(note)

    def _add_row(self, kind: str) -> Stepper:
        number = len(self._kinds) + 1
        self._kinds.append(kind)
        many = say(text(self._catalogue.kinds[kind].many))
        name = QWidget()
        name.setLayout(row(Dot(self._catalogue.kinds[kind].area), label(many[:1].upper() + many[1:]), 1))
        self._grid.addWidget(name, number, 0)
        cells = []
        for column, day in enumerate(self._state.days, 1):
            value = self._state.assumed.get(day, {}).get(kind, 0)
            spoken = self.tr("{kind}, {day}").format(kind=kind_title(self._catalogue, kind), day=day_long(day))
            cell = Stepper(value, spoken)
            cell.changed.connect(self.changed)
            cell.figure.installEventFilter(self)
            self._grid.addWidget(cell, number, column, Qt.AlignmentFlag.AlignHCenter)
            self.cells[kind, day] = cell
            cells.append(cell)
        last = self.cells[self._kinds[-2], self._state.days[-1]].figure if number > 1 else cells[0].figure
        for before, after in pairwise((last, *(cell.figure for cell in cells), self.another)):
            if before is not after:
                QWidget.setTabOrder(before, after)
        return cells[0]

    def _fill_another(self) -> None:
        self.another.clear()
        self.another.addItem(self.tr("Another kind…"), None)
        for key, kind in self._catalogue.kinds.items():
            if key not in self._kinds:
                self.another.addItem(area_icon(kind.area), kind_title(self._catalogue, key), key)

    def _take_another(self, _index: int) -> None:
        kind = self.another.currentData()
        if kind is None:
            return
        first = self._add_row(kind)
        self._fill_another()
        first.figure.setFocus()
        self.view.ensureWidgetVisible(first)

    def wide(self) -> int:
        """How wide it must be for all days to be seen at once, in pixels."""
        return self._inner.sizeHint().width() + self.view.verticalScrollBar().sizeHint().width()

    def focus_first(self) -> None:
        """Put the focus on the first number."""
        if self._kinds and self._state.days:
            self.cells[self._kinds[0], self._state.days[0]].figure.setFocus()

    def entered(self) -> dict[date, dict[str, int]]:
        """Day → kind → count, without zeros."""
        result: dict[date, dict[str, int]] = {}
        for (kind, day), cell in self.cells.items():
            if cell.value():
                result.setdefault(day, {})[kind] = cell.value()
        return result

    def total(self) -> int:
        return sum(cell.value() for cell in self.cells.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right go from day to day, as in a table; what is out of view comes into it."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.view.ensureWidgetVisible(watched, 40, 10)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if step is not None and not event.modifiers():
                return self._walk(watched, step)
        return super().eventFilter(watched, event)

    def _walk(self, watched: QObject, step: int) -> bool:
        days = self._state.days
        for (kind, day), cell in self.cells.items():
            if cell.figure is watched:
                place = days.index(day) + step
                if 0 <= place < len(days):
                    self.cells[kind, days[place]].figure.setFocus()
                    self.cells[kind, days[place]].figure.selectAll()
                return True
        return False
