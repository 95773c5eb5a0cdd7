"""A proposed week, day by day. Rows are used again, so that they can follow a slider while it moves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ssi_coach.app.states.plan_week import TakenDay
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.scoring.planner import PlanItem
from ssi_coach.ui.format import day_long, day_plain, signed
from ssi_coach.ui.kinds import line_title, minutes
from ssi_coach.ui.week.stepper import Stepper
from ssi_coach.ui.widgets.basics import Dot, button, label, once
from ssi_coach.ui.words import amount, kind_title


class ItemRow(QWidget):
    """A proposed card: what, how often, how long; and away with it."""

    counted = Signal(str, int)
    """(kind, how often)"""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self.kind = ""
        self._count = 0
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.dot = Dot("accent")
        self.title = label("", wrap=True)
        self.count = Stepper(1, least=1)
        self.minutes = label("", "muted")
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.minutes.setMinimumWidth(self.minutes.fontMetrics().horizontalAdvance("000 min "))
        self.away = button("×", self._away, "flat", tip=self.tr("Take it away"))
        line.addWidget(self.dot)
        line.addWidget(self.title, 1)
        line.addWidget(self.count)
        line.addWidget(self.minutes)
        line.addWidget(self.away)
        self.count.changed.connect(self._counted)

    def show_item(self, item: PlanItem, on: date, until: date | None) -> None:
        """``until`` is the day its gain is told for; None where there is no ground for a number."""
        if item.kind != self.kind:
            self.kind = item.kind
            title = kind_title(self._catalogue, item.kind)
            self.dot.set_area(self._catalogue.kinds[item.kind].area)
            self.title.setText(title)
        named = self.tr("{what} on {day}").format(what=self.title.text(), day=day_long(on))
        if named != self.count.figure.accessibleName():
            self.count.set_name(named)
            self.away.setAccessibleName(self.tr("Take away: {what}").format(what=named))
        if item.count != self._count:
            self._count = item.count
            blocked = self.count.blockSignals(True)
            self.count.set_value(item.count)
            self.count.blockSignals(blocked)
        self.minutes.setText(minutes(item.minutes))
        gain = ""
        if until is not None:
            gain = self.tr("By itself: {points} points on {day}").format(
                points=signed(item.gain30, 2), day=day_plain(until)
            )
        self.title.setToolTip(gain)
        if gain:
            self.count.figure.setAccessibleDescription(gain)
        else:
            once(self.count.figure)
        self.setVisible(True)

    def _counted(self, count: int) -> None:
        self._count = count
        self.counted.emit(self.kind, count)

    def _away(self) -> None:
        self.counted.emit(self.kind, 0)


class DaySection(QWidget):
    """One day: what it has already, muted, and what is proposed."""

    counted = Signal(object, str, int)
    """(day, kind, how often)"""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._on = date.min
        self._minutes = 0
        self.rows: list[ItemRow] = []
        self._shown: tuple[tuple[PlanItem, ...], date | None] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        self.day = label("", "strong")
        self.sum = label("", "muted")
        head = QHBoxLayout()
        head.addWidget(self.day, 1)
        head.addWidget(self.sum)
        column.addLayout(head)
        self.taken = label("", "small", wrap=True)
        column.addWidget(self.taken)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)

    def show_taken(self, taken: TakenDay) -> None:
        self._on, self._shown = taken.on, None
        self._minutes = taken.minutes
        self.day.setText(day_long(taken.on))
        parts = []
        if taken.done:
            done = ", ".join(amount(self._catalogue, kind, count) for kind, count in taken.done)
            parts.append(self.tr("Done: {what}").format(what=done))
        if taken.kept:
            kept = ", ".join(line_title(self._catalogue, card) for card in taken.kept)
            parts.append(self.tr("Planned, and stays: {what}").format(what=kept))
        self.taken.setText(" · ".join(parts))
        self.taken.setVisible(bool(parts))

    def show_items(self, items: tuple[PlanItem, ...], until: date | None) -> None:
        if (items, until) == self._shown:
            return
        self._shown = items, until
        self.setVisible(bool(items) or not self.taken.isHidden())
        own = sum(item.minutes for item in items)
        self.sum.setText(minutes(own + self._minutes) if own + self._minutes else "")
        while len(self.rows) < len(items):
            row = ItemRow(self._catalogue)
            row.counted.connect(self._counted)
            self.rows.append(row)
            self._lines.addWidget(row)
        for row, item in zip(self.rows, items, strict=False):
            row.show_item(item, self._on, until)
        for row in self.rows[len(items) :]:
            row.hide()

    def _counted(self, kind: str, count: int) -> None:
        self.counted.emit(self._on, kind, count)


class WeekRows(QScrollArea):
    """The seven days below each other."""

    counted = Signal(object, str, int)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Proposed week"))
        inner = QWidget()
        inner.setProperty("role", "body")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(4)
        self.nothing = label("", "strong", wrap=True)
        self.nothing.setContentsMargins(0, 4, 0, 10)
        self.nothing.hide()
        column.addWidget(self.nothing)
        self.days = [DaySection(catalogue) for _ in range(7)]
        for section in self.days:
            section.counted.connect(self.counted)
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(inner)

    def show_nothing(self, why: str) -> None:
        """Say why no day has a proposal; empty where some have."""
        self.nothing.setText(why)
        self.nothing.setVisible(bool(why))

    def controls(self) -> list[QWidget]:
        """What takes the focus, from top to bottom."""
        rows = (row for section in self.days for row in section.rows)
        return [control for row in rows for control in (row.count.figure, row.away)]

    def show_taken(self, days: Sequence[TakenDay]) -> None:
        for section, taken in zip(self.days, days, strict=True):
            section.show_taken(taken)

    def show_items(self, days: Sequence[date], items: Sequence[PlanItem], until: date | None) -> None:
        """``until`` as in `ItemRow.show_item`."""
        by_day: dict[date, list[PlanItem]] = {day: [] for day in days}
        for item in items:
            by_day[item.on].append(item)
        for section, day in zip(self.days, days, strict=True):
            section.show_items(tuple(by_day[day]), until)
