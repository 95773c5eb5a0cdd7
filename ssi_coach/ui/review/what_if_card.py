"""What if: a slider for each amount a week; while it moves, the path of the chart moves with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from ssi_coach.app.intents import SaveRoutine
from ssi_coach.app.states.ahead import Ahead, Lever, daily_routine, minutes_a_week
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.limits import MAX_COUNT
from ssi_coach.domain.records import Routine
from ssi_coach.scoring.series import PathPoint
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import MINUS, day_plain, number, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import Card, button, clear, label, row
from ssi_coach.ui.words import kind_title


class _Slider(QSlider):
    """The wheel scrolls the page it stands in instead of moving it."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(90)
        self.setPageStep(5)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class WhatIfCard(Card):
    """Tells with ``changed`` which amounts were moved; the owner hands back the path with `show_path`."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("What if"))
        self.desk = desk
        self._state: Ahead | None = None
        self._levers: tuple[Lever, ...] = ()
        self.sliders: dict[str, _Slider] = {}
        self._amounts: dict[str, QLabel] = {}
        self.body.addWidget(
            label(
                self.tr("How often a week? The sliders begin at your mean of the last four weeks."), "muted", wrap=True
            )
        )
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(1, 1)
        self.body.addLayout(self.grid)
        self.told = label("", "strong", wrap=True)
        self.body.addWidget(self.told)
        self.body.addStretch(1)
        self.keep = button(
            self.tr("Save as a routine"),
            self._keep,
            tip=self.tr("What these amounts mean for a working day, as one card"),
        )
        self.back = button(self.tr("Reset"), self._reset, tip=self.tr("Back to your mean of the last four weeks"))
        self.body.addLayout(row(self.keep, self.back, 1))

    def show_state(self, state: Ahead) -> None:
        """Take new amounts over; what was moved stays moved."""
        self._state = state
        if state.levers != self._levers:
            moved = {kind: self.sliders[kind].value() for kind in self.wanted()}
            self._levers = state.levers
            self._build(state, moved)
        self.show_path(())

    def _build(self, state: Ahead, moved: dict[str, int]) -> None:
        clear(self.grid)
        self.sliders, self._amounts = {}, {}
        before: QWidget | None = None
        for line, lever in enumerate(state.levers):
            title = kind_title(self.desk.catalogue, lever.kind)
            slider, amount = _Slider(), label("", "number")
            slider.setRange(0, max(lever.most, round(lever.usual)))
            slider.setValue(moved.get(lever.kind, round(lever.usual)))
            many = say(text(self.desk.catalogue.kinds[lever.kind].many))
            slider.setAccessibleName(self.tr("{what} a week").format(what=many))
            slider.valueChanged.connect(self._moved)
            amount.setMinimumWidth(amount.fontMetrics().horizontalAdvance("100"))
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            caption = label(title)
            caption.setBuddy(slider)
            for place, widget in enumerate((caption, slider, amount)):
                self.grid.addWidget(widget, line, place)
            self.sliders[lever.kind], self._amounts[lever.kind] = slider, amount
            amount.setText(whole(slider.value()))
            if before is not None:
                QWidget.setTabOrder(before, slider)
            before = slider
        if before is not None:
            QWidget.setTabOrder(before, self.keep)

    def wanted(self) -> dict[str, float]:
        """Kind → a week, of those that were moved; the others go on to the fraction as they did."""
        return {
            lever.kind: float(self.sliders[lever.kind].value())
            for lever in self._levers
            if lever.kind in self.sliders and self.sliders[lever.kind].value() != round(lever.usual)
        }

    def all_amounts(self) -> dict[str, float]:
        """Kind → a week, moved or not."""
        return {lever.kind: self.wanted().get(lever.kind, lever.usual) for lever in self._levers}

    def show_path(self, path: tuple[PathPoint, ...]) -> None:
        """Say what the moved amounts come to."""
        state = self._state
        if state is None:
            return
        moved = bool(self.wanted())
        self.back.setEnabled(moved)
        writable = self.desk.standing.read_only is None
        self.keep.setEnabled(writable and bool(daily_routine(self.all_amounts(), state.work_days)))
        if not path or not moved:
            self.told.setText(self.tr("Move a slider: the chart shows at once what it changes."))
            return
        minutes = minutes_a_week(self.desk.catalogue, self.all_amounts())
        end = path[-1]
        change = end.total - state.path[-1].total
        points = round(abs(change))
        if not points:
            text = self.tr("%Ln minutes a week: about the same on {day}, {score}.", "", minutes)
        elif change > 0:
            text = self.tr("%Ln minutes a week: about {change} by {day}, to {score}.", "", minutes)
        else:
            text = self.tr("%Ln minutes a week: about {change} by {day}, down to {score}.", "", minutes)
        sign = "+" if change > 0 else MINUS
        self.told.setText(
            text.format(
                change=f"{sign}{number(points, 0)}",
                day=day_plain(end.day),
                score=whole(end.total),
            )
        )

    # -- what is moved -----------------------------------------------------------------------------------------

    def _moved(self) -> None:
        for kind, slider in self.sliders.items():
            self._amounts[kind].setText(whole(slider.value()))
        self.changed.emit()

    def _reset(self) -> None:
        for lever in self._levers:
            slider = self.sliders[lever.kind]
            slider.blockSignals(True)
            slider.setValue(round(lever.usual))
            slider.blockSignals(False)
        self._moved()

    def _keep(self) -> None:
        state = self._state
        if state is None:
            return
        items = daily_routine(self.all_amounts(), state.work_days)
        kinds = self.desk.catalogue.kinds
        minutes = sum(kinds[item.kind].minutes * item.count for item in items)
        title = self.tr("My %n minutes", "", min(minutes, MAX_COUNT))
        self.desk.do(SaveRoutine(Routine(self.desk.coach.new_id(), title, items)))
