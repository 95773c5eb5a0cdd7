"""A bar with the user's own figure and a mark where the group's average lies."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ssi_coach.ui.theme.manager import tokens

_THICK = 9.0


class CompareBar(QProgressBar):
    """Own figure as the bar, average as a mark. A progress bar underneath, so that a screen reader reads it."""

    def __init__(self, area: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._own: float | None = None
        self._average: float | None = None
        self._maximum = 100.0
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 18)

    def show_pair(self, own: float | None, average: float | None, maximum: float, spoken: str) -> None:
        """Show a pair of figures; either may be unknown. ``spoken`` says them in words."""
        self._own, self._average, self._maximum = own, average, maximum
        self.setRange(0, round(maximum))
        self.setValue(round(min(max(own or 0.0, 0.0), maximum)))
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top, width = (self.height() - _THICK) / 2, float(self.width())
        painter.setBrush(t.color("track"))
        painter.drawRoundedRect(QRectF(0, top, width, _THICK), _THICK / 2, _THICK / 2)
        if self._own is not None and self._own > 0:
            painter.setBrush(t.color(self._area))
            length = max(_THICK, width * min(1.0, self._own / self._maximum))
            painter.drawRoundedRect(QRectF(0, top, length, _THICK), _THICK / 2, _THICK / 2)
        if self._average is not None:
            at = width * min(1.0, self._average / self._maximum)
            painter.setPen(QPen(t.color("tick"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(round(at), round(top - 4), round(at), round(top + _THICK + 4))
