"""The signs of the rail where it has no room for words, drawn in the colour of the text: they follow the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

SIDE = 20
"""A sign is drawn on a square of so many pixels."""


def draw_sign(painter: QPainter, key: str, name: str, color: QColor) -> None:
    """Draw the sign of a page or a command, the painter's origin at its top left; an initial where it has none."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if (draw := _SIGNS.get(key)) is not None:
        draw(painter)
        return
    font = QFont(painter.font())
    font.setPixelSize(15)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, SIDE, SIDE), Qt.AlignmentFlag.AlignCenter, name[:1].upper())


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _today(painter: QPainter) -> None:
    painter.drawArc(QRectF(2.5, 3, 15, 15), -45 * 16, 270 * 16)
    _line(painter, (10, 10.5), (13.5, 7))


def _profile(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(6.5, 2.5, 7, 7))
    painter.drawArc(QRectF(3, 12, 14, 12), 0, 180 * 16)


def _week(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 4, 15, 13.5), 2.5, 2.5)
    _line(painter, (2.5, 8.5), (17.5, 8.5))
    _line(painter, (6.5, 2.5), (6.5, 5.5))
    _line(painter, (13.5, 2.5), (13.5, 5.5))


def _progress(painter: QPainter) -> None:
    _line(painter, (2.5, 2.5), (2.5, 17.5), (17.5, 17.5))
    _line(painter, (5.5, 13), (9, 9), (12, 11.5), (17, 5))


def _network(painter: QPainter) -> None:
    for x, y in ((10, 4.5), (4.5, 15), (15.5, 15)):
        painter.drawEllipse(QPointF(x, y), 2.4, 2.4)
    _line(painter, (8.8, 6.8), (5.7, 12.8))
    _line(painter, (11.2, 6.8), (14.3, 12.8))
    _line(painter, (7, 15), (13, 15))


def _results(painter: QPainter) -> None:
    for x, top in ((4, 12), (10, 8), (16, 3.5)):
        _line(painter, (x, 17), (x, top))


def _import(painter: QPainter) -> None:
    _line(painter, (10, 2.5), (10, 12))
    _line(painter, (6, 8.5), (10, 12.5), (14, 8.5))
    _line(painter, (2.5, 13), (2.5, 17.5), (17.5, 17.5), (17.5, 13))


def _settings(painter: QPainter) -> None:
    for y, x in ((4.5, 13.0), (10.0, 6.5), (15.5, 11.5)):
        _line(painter, (2.5, y), (x - 2.2, y))
        painter.drawEllipse(QPointF(x, y), 2.2, 2.2)
        _line(painter, (x + 2.2, y), (17.5, y))


_SIGNS: dict[str, Callable[[QPainter], None]] = {
    "today": _today,
    "profile": _profile,
    "week": _week,
    "progress": _progress,
    "network": _network,
    "results": _results,
    "import": _import,
    "settings": _settings,
}
