"""The score chart: estimate with its 80 % range, LinkedIn's scores as circles, notes as marks.

Imports pyqtgraph (and with it numpy), so it is imported only when a chart is first shown. Colours are the theme's.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import ClassVar

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ssi_coach.app.chart import TOTAL, ChartPoint, ScoreChart
from ssi_coach.domain.week import Week
from ssi_coach.ui.charts.axes import DateAxis, PointsAxis, style_axis
from ssi_coach.ui.charts.readout import describe, goal_text, readout
from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.widgets.announce import announce

_BAND_OPACITY = 0.17
_LINE_WIDTH = 2.0
_CIRCLES = ((60, 9), (160, 6), (1_000_000, 4))
"""Up to so many readings, circles of so many pixels: ten years of weekly ones must not cover the line."""
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_MARK_LEVELS = 4
"""Texts of marks near each other stand at so many heights, so that they do not cover each other."""
_OVER = ((0, 1), (0, 1))
_UNDER = ((0, 0), (0, 0))
"""The goal's text stands on its line, and at the upper edge hangs from it."""
_MARKS, _GOAL = 2, 2.5
"""The goal lies over the lines of marks: none of them strikes its text through."""


class _Band(pg.GraphicsObject):
    """The 80 % range as an area; hatched where it rests on an unexplained silence."""

    def __init__(self) -> None:
        super().__init__()
        self._path = QPainterPath()
        self._color = QColor()
        self._pattern = Qt.BrushStyle.SolidPattern

    def show_range(self, points: tuple[ChartPoint, ...], color: QColor, pattern: Qt.BrushStyle) -> None:
        self.prepareGeometryChange()
        self._color, self._pattern = color, pattern
        corners = [QPointF(p.day.toordinal(), p.high) for p in points]
        corners += [QPointF(p.day.toordinal(), p.low) for p in reversed(points)]
        self._path = QPainterPath()
        if corners:
            self._path.addPolygon(QPolygonF(corners))
            self._path.closeSubpath()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        brush = QBrush(self._color, self._pattern)
        if self._pattern is not Qt.BrushStyle.SolidPattern:
            # A pattern is stretched with the axes unless it is told not to be.
            brush.setTransform(painter.worldTransform().inverted()[0])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._path, brush)


class ScoreChartView(pg.GraphicsView):
    """Shows a `ScoreChart`. Left and Right move a reading line over the days; the mouse does the same.

    Built from a view box and two axes: pyqtgraph's ready-made plot brings menus that outlive their window.
    """

    spoken_role: ClassVar[QAccessible.Role] = QAccessible.Role.Chart

    pointed = Signal(str)
    """What stands at the day pointed at, as a sentence; empty when none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = ScoreChart(TOTAL, "quarter")
        self._week: Week | None = None
        self._at: int | None = None
        self.enableMouse(False)
        layout = pg.GraphicsLayout(border=None)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        self.setCentralItem(layout)
        self.bottom, self.left = DateAxis("bottom"), PointsAxis("left")
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        layout.addItem(self.left, 0, 0)
        layout.addItem(self.box, 0, 1)
        layout.addItem(self.bottom, 1, 1)
        for axis in (self.bottom, self.left):
            axis.linkToView(self.box)
        self.week_shade = pg.LinearRegionItem(movable=False, pen=pg.mkPen(None))
        self.band, self.silent_band = _Band(), _Band()
        self.line = pg.PlotCurveItem(antialias=True)
        self.silent_line = pg.PlotCurveItem(antialias=True)
        self.corrections = pg.PlotCurveItem(antialias=True, connect="pairs")
        self.circles = pg.ScatterPlotItem(size=9, antialias=True, pxMode=True)
        self.dot_range = pg.PlotCurveItem(antialias=True)
        self.dot = pg.ScatterPlotItem(size=9, antialias=True, pxMode=True)
        self.cursor = pg.InfiniteLine(angle=90, movable=False)
        self.cursor.hide()
        self.goal_line = pg.InfiniteLine(
            angle=0, movable=False, label="", labelOpts={"position": 0.02, "anchors": _OVER}
        )
        self.unsure_pattern = Qt.BrushStyle.BDiagPattern
        self.mark_lines: list[pg.InfiniteLine] = []
        for level, item in enumerate(
            (
                self.week_shade,
                self.band,
                self.silent_band,
                self.corrections,
                self.goal_line,
                self.line,
                self.silent_line,
                self.dot_range,
                self.dot,
                self.circles,
                self.cursor,
            )
        ):
            item.setZValue(_GOAL if item is self.goal_line else level)
            self.box.addItem(item, ignoreBounds=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Score chart"))
        self.scene().sigMouseMoved.connect(self._mouse_moved)
        self._style()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page, not the chart."""
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(480, 230)

    @property
    def chart(self) -> ScoreChart:
        return self._chart

    def show_chart(self, chart: ScoreChart, week: Week | None = None) -> None:
        """Draw a chart, the days of ``week`` shaded; what was shown before is forgotten."""
        self._chart, self._week = chart, week
        self._point_at(None)
        self._draw()
        self.setAccessibleDescription(describe(chart))

    def _draw(self) -> None:
        chart, t = self._chart, tokens()
        color = t.color("accent" if chart.area == TOTAL else chart.area)
        points = chart.points
        silent = chart.silent_from
        known = tuple(p for p in points if silent is None or p.day < silent)
        unknown = tuple(p for p in points if silent is not None and p.day >= silent)
        if known and unknown:
            unknown = (known[-1], *unknown)
        wash = QColor(color)
        wash.setAlphaF(_BAND_OPACITY)
        hatch = QColor(color)
        hatch.setAlphaF(0.45)
        self.band.show_range(known, wash, Qt.BrushStyle.SolidPattern)
        plain = self.unsure_pattern is Qt.BrushStyle.SolidPattern
        self.silent_band.show_range(unknown, wash if plain else hatch, self.unsure_pattern)
        self.line.setData(_days(known), [p.score for p in known], pen=_pen(color))
        self.silent_line.setData(_days(unknown), [p.score for p in unknown], pen=_pen(color, Qt.PenStyle.DashLine))
        # A line of one day is no line: the first day is a dot with its range as a bar.
        single = points[:1] if len(points) == 1 else ()
        self.dot.setData(_days(single), [p.score for p in single], pen=pg.mkPen(None), brush=pg.mkBrush(color))
        bar = pg.mkPen(wash, width=9)
        self.dot_range.setData(_days((*single, *single)), [y for p in single for y in (p.low, p.high)], pen=bar)
        self.circles.setData(
            [r.day.toordinal() for r in chart.readings],
            [r.value for r in chart.readings],
            size=next(size for most, size in _CIRCLES if len(chart.readings) <= most),
            pen=pg.mkPen(t.color("tick"), width=2 if len(chart.readings) <= _CIRCLES[0][0] else 1),
            brush=pg.mkBrush(t.color("surface")),
        )
        jumps = [(r.day.toordinal(), self._score_on(r.day), r.correction) for r in chart.readings if r.correction]
        self.corrections.setData(
            [x for x, _, _ in jumps for _ in range(2)],
            [y for _, score, by in jumps for y in (score - by, score)],
            pen=pg.mkPen(t.color("muted"), width=1.5, style=Qt.PenStyle.DotLine),
        )
        self._draw_marks()
        self._draw_goal()
        self.week_shade.setVisible(bool(points) and self._week is not None)
        if self._week is not None:
            self.week_shade.setRegion((self._week.monday.toordinal() - 1, self._week.sunday.toordinal()))
        self.week_shade.setBrush(pg.mkBrush(t.color("hover")))
        if points:
            first, last = points[0].day.toordinal(), points[-1].day.toordinal()
            room = max(1.0, (last - first) * 0.012)
            self.box.setRange(
                xRange=(first - room, last + room),
                yRange=(chart.floor, chart.ceiling),
                padding=0,
                disableAutoRange=True,
            )

    def _draw_marks(self) -> None:
        t = tokens()
        for line in self.mark_lines:
            self.box.removeItem(line)
        self.mark_lines = []
        level, before = 0, -1.0
        for mark in self._chart.marks:
            share = _share(self._chart, mark.day)
            level = (level + 1) % _MARK_LEVELS if before >= 0 and share - before < 0.4 else 0
            before = share
            text = self.tr("LinkedIn changed its formula") if mark.kind == "linkedin_change" else mark.text
            if mark.kind == "linkedin_change" and mark.text:
                text = mark.text
            late = share > 0.6
            line = pg.InfiniteLine(
                mark.day.toordinal(),
                angle=90,
                pen=pg.mkPen(t.color("warning_text"), width=1.2, style=Qt.PenStyle.DashLine),
                label=_short(text),
                labelOpts={
                    "position": 0.95 - 0.09 * level,
                    "color": t.color("warning_text"),
                    "movable": False,
                    "anchors": [(1, 0.5), (1, 0.5)] if late else [(0, 0.5), (0, 0.5)],
                },
            )
            line.setZValue(_MARKS)
            self.box.addItem(line, ignoreBounds=True)
            self.mark_lines.append(line)

    def _draw_goal(self) -> None:
        goal, t = self._chart.goal, tokens()
        self.goal_line.setVisible(goal is not None)
        if goal is not None:
            at_edge = goal.target > self._chart.ceiling - 0.1 * (self._chart.ceiling - self._chart.floor)
            self.goal_line.label.anchors = [*(_UNDER if at_edge else _OVER)]
            self.goal_line.setValue(goal.target)
            self.goal_line.setPen(pg.mkPen(t.color("muted"), width=1.2, style=Qt.PenStyle.DashLine))
            self.goal_line.label.setFormat(goal_text(goal))
            self.goal_line.label.setColor(t.color("muted"))
            self.goal_line.label.fill = pg.mkBrush(t.color("surface"))

    def _score_on(self, day: date) -> float:
        points = self._chart.points
        place = bisect_left(points, day, key=lambda p: p.day)
        return points[min(place, len(points) - 1)].score

    # -- reading a day -----------------------------------------------------------------------------------------

    def _mouse_moved(self, position: QPointF) -> None:
        if not self._chart.points or not self.box.sceneBoundingRect().contains(position):
            self._point_at(None)
            return
        x = self.box.mapSceneToView(position).x()
        points = self._chart.points
        place = bisect_left(points, x, key=lambda p: p.day.toordinal() - 0.5)
        self._point_at(min(max(0, place - 1), len(points) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._chart.points)
        here = self._at if self._at is not None else count
        moves = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_PageUp: here - 7,
            Qt.Key.Key_PageDown: here + 7,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        wanted = moves.get(Qt.Key(event.key()))
        if wanted is None or not count:
            event.ignore()
            return
        self._point_at(min(max(0, wanted), count - 1))
        announce(self, self.accessibleDescription())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Who comes by key sees where the keys begin.
        if event.reason() in _BY_KEY and self._chart.points:
            self._point_at(len(self._chart.points) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, place: int | None) -> None:
        if place == self._at:
            return
        self._at = place
        if place is None:
            self.cursor.hide()
            self.pointed.emit("")
            return
        day = self._chart.points[place].day
        self.cursor.setValue(day.toordinal())
        self.cursor.show()
        text = self.said(place)
        self.setAccessibleDescription(text)
        self.pointed.emit(text)

    def said(self, place: int) -> str:
        """What stands at a point of the chart."""
        return readout(self._chart, place)

    # -- looks -------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "mark_lines"):
            self._style()
            self._draw()

    def _style(self) -> None:
        t = tokens()
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.86)
        for axis in (self.bottom, self.left):
            style_axis(axis, font)
        self.left.setGrid(255)
        self.setBackground(t.color("surface"))
        self.cursor.setPen(pg.mkPen(t.color("control_border"), width=1))


def _days(points: tuple[ChartPoint, ...]) -> list[int]:
    return [p.day.toordinal() for p in points]


def _pen(color: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = pg.mkPen(color, width=_LINE_WIDTH, style=style)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _share(chart: ScoreChart, day: date) -> float:
    first, last = chart.points[0].day, chart.points[-1].day
    return (day - first).days / max(1, (last - first).days)


def _short(text: str) -> str:
    return text if len(text) <= 34 else text[:33] + "…"
