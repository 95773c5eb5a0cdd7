"""What a week is planned with: minutes, days, what matters most, and what may be suggested at all."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ssi_coach.app.states.plan_week import PlanDesk
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.scoring.plan_rules import Emphasis
from ssi_coach.ui.format import day_long, weekday_short
from ssi_coach.ui.icons import area_icon
from ssi_coach.ui.week.fields import NumberSpin
from ssi_coach.ui.widgets.basics import button, label, once
from ssi_coach.ui.words import area_title, kind_title

RESULTS: Final = "results"
_MOST: Final = 2400
"""Forty hours: nobody gives a week more."""
_LONGEST: Final = 600
"""Where the slider ends, unless more is asked for; more can be typed."""
_STEP: Final = 5
_LEAST_LIST: Final = 96


class _Slider(QSlider):
    """The wheel scrolls what it stands in instead of moving it."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSingleStep(_STEP)
        self.setPageStep(6 * _STEP)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class PlanWishes(QWidget):
    """``changed`` tells that something was chosen otherwise."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._days: tuple[date, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.minutes = NumberSpin(0, 0, _MOST)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setSingleStep(_STEP)
        self.minutes.setAccessibleName(self.tr("Minutes for the week"))
        self.slider = _Slider()
        self.slider.setAccessibleName(self.tr("Minutes for the week, as a slider"))
        time = label(self.tr("Minutes for the week"), "strong", wrap=True)
        time.setBuddy(self.minutes)
        head = QHBoxLayout()
        head.addWidget(time, 1)
        head.addWidget(self.minutes)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addSpacing(6)
        column.addWidget(label(self.tr("Days"), "strong"))
        line = QHBoxLayout()
        line.setSpacing(4)
        self.days = [self._chip() for _ in range(7)]
        for chip in self.days:
            line.addWidget(chip, 1)
        column.addLayout(line)
        column.addSpacing(6)
        self.emphasis = QComboBox()
        self.emphasis.addItem(self.tr("Nothing in particular"), "")
        for area in (*(pillar.value for pillar in PILLARS), RESULTS):
            self.emphasis.addItem(area_icon(area), area_title(catalogue, area), area)
        most = label(self.tr("What matters most"), "strong")
        most.setBuddy(self.emphasis)
        self.emphasis.setAccessibleName(self.tr("What matters most"))
        column.addWidget(most)
        column.addWidget(self.emphasis)
        column.addSpacing(6)
        kinds = label(self.tr("What may be suggested"), "strong", wrap=True)
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(self.tr("What may be suggested"))
        self.kinds.setMinimumHeight(_LEAST_LIST)
        self.kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kinds.setTextElideMode(Qt.TextElideMode.ElideRight)
        kinds.setBuddy(self.kinds)
        column.addWidget(kinds)
        column.addWidget(self.kinds, 1)
        told = self.tr("Without a tick it is never suggested, not on Today either, once you take the week over.")
        self.kinds.setAccessibleDescription(told)
        column.addWidget(label(told, "small", wrap=True))
        self.slider.valueChanged.connect(self._slid)
        self.minutes.valueChanged.connect(self._typed)
        self.emphasis.currentIndexChanged.connect(self.changed)
        self.kinds.itemChanged.connect(self._ticked)

    def _chip(self) -> QPushButton:
        made = button("", self._toggled, "day")
        made.setCheckable(True)
        return made

    # -- what is chosen ----------------------------------------------------------------------------------------

    def chosen_minutes(self) -> int:
        return self.minutes.value()

    def chosen_days(self) -> tuple[date, ...]:
        return tuple(day for day, chip in zip(self._days, self.days, strict=True) if chip.isChecked())

    def chosen_emphasis(self) -> Emphasis:
        area = self.emphasis.currentData()
        return "results" if area == RESULTS else Pillar(area) if area else None

    def never(self) -> frozenset[str]:
        """The kinds without a tick."""
        return frozenset(
            item.data(Qt.ItemDataRole.UserRole)
            for item in map(self.kinds.item, range(self.kinds.count()))
            if item.checkState() != Qt.CheckState.Checked
        )

    # -- showing -----------------------------------------------------------------------------------------------

    def show_minutes(self, minutes: int) -> None:
        blocked = self.blockSignals(True)
        self.slider.setRange(0, max(_LONGEST, -(-minutes // 60) * 60))
        self.minutes.setValue(minutes)
        self.slider.setValue(minutes)
        self.blockSignals(blocked)

    def show_emphasis(self, area: str) -> None:
        blocked = self.blockSignals(True)
        self.emphasis.setCurrentIndex(max(0, self.emphasis.findData(area)))
        self.blockSignals(blocked)

    def show_week(self, desk: PlanDesk) -> None:
        """The days of another week; those the user works are chosen."""
        self._days = desk.week.days
        for day, chip in zip(self._days, self.days, strict=True):
            chip.setText(weekday_short(day))
            chip.setAccessibleName(day_long(day))
            over = day < desk.today
            chip.setEnabled(not over)
            once(chip)
            chip.setToolTip(self.tr("{day}: this day is over").format(day=day_long(day)) if over else day_long(day))
            chip.setChecked(day in desk.request.days and not over)

    def show_kinds(self, desk: PlanDesk) -> None:
        """The kinds there are, ticked but for those that are never to be suggested."""
        blocked = self.kinds.blockSignals(True)
        self.kinds.clear()
        for key in desk.kinds:
            item = QListWidgetItem(
                area_icon(self._catalogue.kinds[key].area), kind_title(self._catalogue, key), self.kinds
            )
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(item.text())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if key in desk.never else Qt.CheckState.Checked)
        self.kinds.blockSignals(blocked)

    # -- changes -----------------------------------------------------------------------------------------------

    def _slid(self, value: int) -> None:
        if value != min(self.minutes.value(), self.slider.maximum()):
            self.minutes.setValue(round(value / _STEP) * _STEP)

    def _typed(self, value: int) -> None:
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(blocked)
        self.changed.emit()

    def _toggled(self) -> None:
        self.changed.emit()

    def _ticked(self) -> None:
        self.changed.emit()
