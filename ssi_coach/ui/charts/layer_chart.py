"""Amounts over months, stacked as areas, with lines over them. Imports pyqtgraph: only when first shown.

Left and Right move a reading line from month to month; the mouse does the same.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from itertools import pairwise
from typing import ClassVar

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ssi_coach.ui.charts.axes import DateAxis, PointsAxis, ShareAxis, style_axis
from ssi_coach.ui.charts.layers import Layers
from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.widgets.announce import announce

_OPACITY = 0.8


class _Area(pg.GraphicsObject):
    """One layer, between its lower and its upper edge."""

    def __init__(self) -> None:
        super().__init__()
        self._path = QPainterPath()
        self._color = QColor()

    def show_between(self, days: list[int], low: list[float], high: list[float], color: QColor) -> None:
        self.prepareGeometryChange()
        self._color = color
        corners = [QPointF(*at) for at in zip(days, high, strict=True)]
        corners += [QPointF(*at) for at in zip(reversed(days), reversed(low), strict=True)]
        self._path = QPainterPath()
        if corners:
            self._path.addPolygon(QPolygonF(corners))
            self._path.closeSubpath()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._path, self._color)


class LayerChartView(pg.GraphicsView):
    """Shows `Layers`. ``shares``: the left axis says per cent."""

    spoken_role: ClassVar[QAccessible.Role] = QAccessible.Role.Chart

    pointed = Signal(str)
    """What stands at the month pointed at, as a sentence; empty when none is."""

    def __init__(self, name: str, *, shares: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = Layers()
        self._at: int | None = None
        self.enableMouse(False)
        layout = pg.GraphicsLayout(border=None)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        self.setCentralItem(layout)
        self.bottom = DateAxis("bottom")
        self.left = ShareAxis("left") if shares else PointsAxis("left")
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        layout.addItem(self.left, 0, 0)
        layout.addItem(self.box, 0, 1)
        layout.addItem(self.bottom, 1, 1)
        for axis in (self.bottom, self.left):
            axis.linkToView(self.box)
        self.areas: list[_Area] = []
        self.lines: list[pg.PlotCurveItem] = []
        self.pointer = pg.InfiniteLine(angle=90, movable=False)
        self.pointer.setZValue(50)
        self.pointer.hide()
        self.box.addItem(self.pointer, ignoreBounds=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.scene().sigMouseMoved.connect(self._mouse_moved)
        self._style()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page, not the chart."""
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(300, 190)

    def show_layers(self, layers: Layers) -> None:
        """Draw these; what was shown before is forgotten."""
        self._layers = layers
        self._point_at(None)
        self._draw()
        self.setAccessibleDescription(layers.said[-1] if layers.said else "")

    def _draw(self) -> None:
        layers, t = self._layers, tokens()
        days = [day.toordinal() for day in layers.days]
        while len(self.areas) < len(layers.areas):
            self.areas.append(_Area())
            self.box.addItem(self.areas[-1], ignoreBounds=True)
        while len(self.lines) < len(layers.lines):
            self.lines.append(pg.PlotCurveItem(antialias=True))
            self.box.addItem(self.lines[-1], ignoreBounds=True)
        edges = [[0.0] * len(days), *([float(v) for v in edge] for edge in layers.edges())]
        for area, (token, _), (low, high) in zip(self.areas, layers.areas, pairwise(edges), strict=False):
            color = t.color(token)
            color.setAlphaF(_OPACITY)
            area.show_between(days, low, high, color)
        for line, (token, values) in zip(self.lines, layers.lines, strict=False):
            line.setData(days, list(values), pen=pg.mkPen(t.color(token), width=2, style=Qt.PenStyle.DashLine))
        if days:
            room = max(1.0, (days[-1] - days[0]) * 0.012)
            self.box.setRange(
                xRange=(days[0] - room, days[-1] + room),
                yRange=(0, layers.top),
                padding=0,
                disableAutoRange=True,
            )

    # --- reading a month

    def _mouse_moved(self, position: QPointF) -> None:
        days = self._layers.days
        if not days or not self.box.sceneBoundingRect().contains(position):
            self._point_at(None)
            return
        x = self.box.mapSceneToView(position).x()
        after = min(bisect_left(days, x, key=date.toordinal), len(days) - 1)
        nearer = after > 0 and x - days[after - 1].toordinal() < days[after].toordinal() - x
        self._point_at(after - 1 if nearer else after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._layers.days)
        here = self._at if self._at is not None else count
        moves = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_PageUp: here - 12,
            Qt.Key.Key_PageDown: here + 12,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        wanted = moves.get(Qt.Key(event.key()))
        if wanted is None or not count:
            event.ignore()
            return
        self._point_at(min(max(0, wanted), count - 1))
        announce(self, self.accessibleDescription())

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
            self.pointer.hide()
            self.pointed.emit("")
            return
        self.pointer.setValue(self._layers.days[place].toordinal())
        self.pointer.show()
        self.setAccessibleDescription(self._layers.said[place])
        self.pointed.emit(self._layers.said[place])

    # --- looks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "pointer"):
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
        self.pointer.setPen(pg.mkPen(t.color("tick"), width=1))
