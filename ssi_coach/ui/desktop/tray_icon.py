"""The program's mark for the tray. A panel may be light or dark and says not which: the ring brings its own ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from ssi_coach.ui.icons import draw_mark
from ssi_coach.ui.theme.tokens import load_tokens

_SIZES = (16, 22, 24, 32, 44, 48, 64)
_GROUND = 0.30
"""The corners' radius, as a share of the side."""


def tray_icon() -> QIcon:
    """The ring in the light theme's colour of text on the accent, on the accent; the same on every panel."""
    tokens = load_tokens("light")
    ground, ring = tokens.color("accent"), tokens.color("on_accent")
    track = QColor(ring)
    track.setAlphaF(0.35)
    icon = QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * _GROUND, size * _GROUND)
        edge = size * 0.16
        draw_mark(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge), ring, track)
        painter.end()
        icon.addPixmap(picture)
    return icon
