"""The chart of the weeks to come, as a picture or as a table, with one sentence that says the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableWidget, QTableWidgetItem, QWidget

from ssi_coach.app.chart import ChartPoint, bounds
from ssi_coach.app.states.ahead import Ahead
from ssi_coach.scoring.series import PathPoint
from ssi_coach.ui.charts.path_words import path_rows
from ssi_coach.ui.copying import TableTools
from ssi_coach.ui.format import day_plain, whole
from ssi_coach.ui.widgets.basics import Card, button, label
from ssi_coach.ui.widgets.chart_copy import ChartCopy

if TYPE_CHECKING:
    from ssi_coach.ui.charts.path_chart import PathChartView

_LEAST_HEIGHT = 220


class PathCard(Card):
    """Drawn from `Ahead`; `show_other` draws what would come instead. The chart's module is imported when needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("The next 13 weeks"))
        self._state: Ahead | None = None
        self._other: tuple[PathPoint, ...] = ()
        self.as_table = button(
            self.tr("Table"), role="segment", tip=self.tr("Show the figures of the chart as a table")
        )
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._draw)
        # Copying stands first: from the switch, Tab goes on into what it shows.
        self.copy = ChartCopy(self._rows)
        self.head.addWidget(self.copy)
        self.head.addWidget(self.as_table)
        self.sentence = label("", "strong", wrap=True)
        self.body.addWidget(self.sentence)
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(_LEAST_HEIGHT)
        self.body.addWidget(self.stack, 1)
        self.view: PathChartView | None = None
        self.table: QTableWidget | None = None
        self.legend = label("", "small", wrap=True)
        self.body.addWidget(self.legend)

    def show_state(self, state: Ahead) -> None:
        self._state = state
        self.sentence.setText(self._said(state))
        self.setAccessibleDescription(self.sentence.text())
        self._draw()

    def show_other(self, path: Sequence[PathPoint]) -> None:
        """Draw what would come instead; nothing takes it away."""
        self._other = tuple(path)
        state = self._state
        if state is None:
            return
        if self.as_table.isChecked():
            self._draw()
        elif self.view is not None:
            self.view.show_other(self._other, *self._bounds(state))
        self._pointed("")

    def _said(self, state: Ahead) -> str:
        end = state.path[-1]
        told = (
            self.tr(
                "Nothing was logged in the last four weeks. If that goes on: about {score} on {day} ({low} to {high})."
            )
            if state.idle
            else self.tr("If you go on as in the last four weeks: about {score} on {day} ({low} to {high}).")
        )
        return told.format(score=whole(end.total), day=day_plain(end.day), low=whole(end.low), high=whole(end.high))

    def _bounds(self, state: Ahead) -> tuple[float, float]:
        chart = state.chart
        if not self._other:
            return chart.floor, chart.ceiling
        other = tuple(ChartPoint(p.day, p.total, p.total, p.total) for p in self._other)
        low, high = bounds((*chart.points, *other), chart.readings, 100.0, chart.goal)
        return min(low, chart.floor), max(high, chart.ceiling)

    def _draw(self) -> None:
        state = self._state
        if state is None:
            return
        if self.as_table.isChecked():
            self._draw_table()
        else:
            if self.view is None:
                from ssi_coach.ui.charts.path_chart import PathChartView

                self.view = PathChartView()
                self.view.pointed.connect(self._pointed)
                self.copy.watch(self.view)
                self._put(self.view)
            self.view.show_chart(state.chart)
            self.view.show_other(self._other, *self._bounds(state))
            self.stack.setCurrentWidget(self.view)
        self._pointed("")

    def _put(self, view: QWidget) -> None:
        self.stack.addWidget(view)
        QWidget.setTabOrder(self.as_table, view)

    def _draw_table(self) -> None:
        if self.table is None:
            self.table = _table()
            self.table.setAccessibleName(self.tr("The figures of the chart"))
            self.table.setHorizontalHeaderLabels(self._titles())
            TableTools(self.table)
            self._put(self.table)
        _, rows = self._rows()
        self.table.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self.table.setItem(place, column, QTableWidgetItem(cell))
        self.stack.setCurrentWidget(self.table)

    def _titles(self) -> list[str]:
        return [self.tr("Day"), self.tr("Going on like this"), self.tr("80 % range"), self.tr("With your changes")]

    def _rows(self) -> tuple[list[str], list[list[str]]]:
        state = self._state
        lines = [] if state is None else [list(x) for x in path_rows(state.path, self._other, state.chart.goal)]
        return self._titles(), lines

    def _pointed(self, text: str) -> None:
        if self.as_table.isChecked():
            self.legend.clear()
            return
        usual = self.tr("dashed = going on like this, with its 80 % range")
        if self._other:
            usual += self.tr(" · thick line = with your changes")
        chart = self._state.chart if self._state is not None else None
        if chart and chart.goal and chart.goal.by and chart.last and chart.goal.by <= chart.last:
            usual += self.tr(" · ◆ = your goal")
        self.legend.setText(text or usual)


def _table() -> QTableWidget:
    table = QTableWidget(0, 4)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    return table
