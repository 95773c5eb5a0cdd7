"""The program's mark, an open ring as on the gauges, and the dots of the areas. Drawn, so that no picture library is
loaded at the start."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.theme.tokens import load_tokens

_DOT_ICON = 16
_DOT = 9
_SIZES = (16, 24, 32, 48, 64, 128, 256)
_START = 90 * 16
_WHOLE = 360 * 16
_FILLED = 0.72


def draw_mark(painter: QPainter, box: QRectF, ring: QColor, track: QColor) -> None:
    """Draw the ring into ``box``: filled for the most part, the rest as a track."""
    thick = box.width() * 0.19
    inner = box.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(inner, 0, _WHOLE)
    painter.setPen(QPen(ring, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(inner, _START, -round(_WHOLE * _FILLED))


def app_icon() -> QIcon:
    """The icon of windows and task bars; the same in both themes, since a task bar has a colour of its own."""
    light, dark = load_tokens("light"), load_tokens("dark")
    icon = QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        edge = size / 16
        draw_mark(
            painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge), light.color("accent"), dark.color("accent")
        )
        painter.end()
        icon.addPixmap(picture)
    return icon


class Mark(QWidget):
    """The ring in the theme's accent. Decoration: the name stands beside it."""

    def __init__(self, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        t = tokens()
        draw_mark(painter, QRectF(self.rect()), t.color("accent"), t.color("track"))


def area_icon(area: str) -> QIcon:
    """A dot in an area's colour, for lists."""
    picture = QPixmap(_DOT_ICON * 2, _DOT_ICON * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens().color(area))
    painter.drawEllipse(QRectF((_DOT_ICON - _DOT) / 2, (_DOT_ICON - _DOT) / 2, _DOT, _DOT))
    painter.end()
    return QIcon(picture)
