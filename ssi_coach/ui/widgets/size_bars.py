"""How much something brings, as one, two or three bars. The word beside them says the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ssi_coach.ui.theme.manager import tokens

_BARS = 3
_WIDTH, _GAP, _STEP = 4, 3, 4


class SizeBars(QWidget):
    """Decoration: it takes no focus and has no name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = 0
        self.setFixedSize(QSize(_BARS * _WIDTH + (_BARS - 1) * _GAP, _BARS * _STEP + 2))

    def show_size(self, filled: int) -> None:
        """Fill so many of the three."""
        if filled != self._filled:
            self._filled = filled
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = tokens()
        for place in range(_BARS):
            height = (place + 1) * _STEP + 2
            painter.setBrush(colours.color("accent" if place < self._filled else "track"))
            left = place * (_WIDTH + _GAP)
            painter.drawRoundedRect(QRectF(left, self.height() - height, _WIDTH, height), 1.5, 1.5)
