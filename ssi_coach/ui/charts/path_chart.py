"""The score chart carried on into the weeks to come: what was, what comes if it goes on, what would come instead."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ssi_coach.app.chart import ScoreChart
from ssi_coach.scoring.series import PathPoint
from ssi_coach.ui.charts.path_words import ahead_said
from ssi_coach.ui.charts.score_chart import ScoreChartView
from ssi_coach.ui.theme.manager import tokens


class PathChartView(ScoreChartView):
    """Shows a `ScoreChart` whose ``silent_from`` is the first day to come. `show_other` draws another path over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other: tuple[PathPoint, ...] = ()
        self.unsure_pattern = Qt.BrushStyle.SolidPattern
        self.now = pg.InfiniteLine(angle=90, movable=False)
        self.other = pg.PlotCurveItem(antialias=True)
        self.wanted = pg.ScatterPlotItem(size=10, antialias=True, pxMode=True, symbol="d")
        for level, item in enumerate((self.now, self.other, self.wanted), 20):
            item.setZValue(level)
            self.box.addItem(item, ignoreBounds=True)
        self.setAccessibleName(self.tr("Score so far and in the 13 weeks to come"))

    def show_other(self, path: Sequence[PathPoint], floor: float, ceiling: float) -> None:
        """Draw what would come instead (nothing: none), with room for it from ``floor`` to ``ceiling``."""
        self._other = tuple(path)
        self._draw_other()
        self.box.setYRange(floor, ceiling, padding=0)

    def said(self, place: int) -> str:
        chart = self._chart
        day = chart.points[place].day
        if chart.silent_from is None or day < chart.silent_from:
            return super().said(place)
        other = next((point for point in self._other if point.day == day), None)
        return ahead_said(chart.points[place], other)

    def _draw(self) -> None:
        super()._draw()
        self._draw_other()
        self._draw_wanted(self._chart)

    def _draw_other(self) -> None:
        pen = pg.mkPen(tokens().color("text"), width=2.5)
        self.other.setData([p.day.toordinal() for p in self._other], [p.total for p in self._other], pen=pen)

    def _draw_wanted(self, chart: ScoreChart) -> None:
        t = tokens()
        self.now.setVisible(bool(chart.points))
        if chart.silent_from is not None:
            self.now.setValue(chart.silent_from.toordinal() - 1)
        self.now.setPen(pg.mkPen(t.color("control_border"), width=1))
        goal = chart.goal
        inside = goal is not None and goal.by is not None and chart.last is not None and goal.by <= chart.last
        days = [goal.by.toordinal()] if inside and goal is not None and goal.by is not None else []
        self.wanted.setData(
            days,
            [goal.target for _ in days if goal is not None],
            pen=pg.mkPen(t.color("surface"), width=1),
            brush=pg.mkBrush(t.color("text")),
        )
