"""A bar of how far work is; where that is not known it runs, or stands hatched for those who want nothing to move."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ssi_coach.ui.theme.manager import less_motion, tokens

_RADIUS = 4.0


class WaitBar(QProgressBar):
    """Made for a range of 0 to 0: that of work whose length nobody knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() or not less_motion():
            super().paintEvent(event)
            return
        # The style would begin to move it as soon as it paints it.
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        for brush in (QBrush(t.color("track")), QBrush(t.color("accent"), Qt.BrushStyle.BDiagPattern)):
            painter.setBrush(brush)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
