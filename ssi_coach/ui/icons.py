"""The program's icon; its mark, an open ring as on the gauges; and the areas' dots, all in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ssi_coach import resources
from ssi_coach.ui.theme.manager import tokens

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
    """The icon of windows and task bars; the same in both themes, since a task bar has a colour of its own.

    Made of the drawings in packaging/icons (``make icons``). Pictures are read when they are first asked for.
    """
    icon = QIcon()
    for size in _SIZES:
        icon.addFile(str(resources.folder() / "icons" / "app" / f"{size}.png"), QSize(size, size))
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
