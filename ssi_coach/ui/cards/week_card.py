"""This week at a glance: each day's plan in numbers, and how many good weeks lie behind."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from ssi_coach.app.states.day import WeekDay
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_long, weekday_short
from ssi_coach.ui.widgets.basics import Card, label, once, set_role


class WeekCard(Card):
    """A click on a day shows it on the Week page."""

    chosen = Signal(object)
    """A day (`date`) was clicked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.body.setContentsMargins(18, 12, 18, 12)
        self.set_title(self.tr("This week"))
        self.title.setWordWrap(True)
        self.streak = label("", "small")
        self.head.addWidget(self.streak)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        self.names = [label("", "small") for _ in range(7)]
        self.days = [QPushButton() for _ in range(7)]
        self._dates: list[date] = []
        for place, (name, day) in enumerate(zip(self.names, self.days, strict=True)):
            name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            day.setProperty("role", "day")
            day.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            day.setAutoDefault(False)
            day.clicked.connect(self._clicked)
            grid.addWidget(name, 0, place)
            grid.addWidget(day, 1, place)
            grid.setColumnStretch(place, 1)
        self.body.addLayout(grid)

    def draw(self, days: tuple[WeekDay, ...], streak: int) -> None:
        self._dates = [day.day for day in days]
        self.streak.setText(self.tr("%n good weeks in a row", "", streak) if streak else "")
        for state, name, mark in zip(days, self.names, self.days, strict=True):
            name.setText(weekday_short(state.day))
            mark.setText(self._mark(state))
            full = state.planned > 0 and state.done == state.planned
            look = "day-done" if full else "day" if state.planned else "day-rest"
            set_role(mark, "day-today" if state.today else look)
            words = self._words(state)
            mark.setToolTip(words)
            mark.setAccessibleName(words)
            once(mark)

    def _mark(self, state: WeekDay) -> str:
        if state.planned:
            return self.tr("{done}/{planned}").format(done=state.done, planned=state.planned)
        return "∥" if state.paused else "–"

    def _words(self, state: WeekDay) -> str:
        day = day_long(state.day)
        if state.planned:
            return self.tr("{day}: {done} of {planned} done").format(day=day, done=state.done, planned=state.planned)
        if state.paused:
            return self.tr("{day}: pause").format(day=day)
        if state.rest:
            return self.tr("{day}: rest day").format(day=day)
        return self.tr("{day}: nothing planned").format(day=day)

    def _clicked(self) -> None:
        mark = self.sender()
        if isinstance(mark, QPushButton) and mark in self.days:
            self.chosen.emit(self._dates[self.days.index(mark)])
