"""Two rows of bars, one above the other, week by week: what was done, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ssi_coach.domain.values import dataclass
from ssi_coach.ui.theme.manager import tokens

_HEIGHT = 128
_BETWEEN = 8.0


@dataclass(frozen=True, slots=True)
class TwinBar:
    """A week: the share of its row's height that each bar takes (None = not known), and what a tip says."""

    upper: float | None
    lower: float
    tip: str


class TwinBars(QWidget):
    """The upper row in the colour of an area, the lower one in that of the results. A picture; the words say the same.

    Nothing is drawn for nothing: a hairline marks the foot of each row.
    """

    spoken_role: ClassVar[QAccessible.Role] = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[TwinBar] = ()
        self._area = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(420, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def show_bars(self, bars: Sequence[TwinBar], area: str, name: str, spoken: str) -> None:
        """``area``: the token of the upper row. ``spoken`` says in words what is to be seen."""
        self._bars, self._area = bars, area
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken)
        self.update()

    def _pitch(self) -> float:
        return min(24.0, self.width() / max(1, len(self._bars)))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        pitch = self._pitch()
        wide = max(1.0, pitch - (2.0 if pitch >= 6 else 0.5))
        row = (self.height() - _BETWEEN) / 2
        painter.setBrush(t.color("border"))
        for foot in (row, self.height() - 1.0):
            painter.drawRect(QRectF(0, foot - 1, pitch * len(self._bars), 1))
        for place, bar in enumerate(self._bars):
            for share, foot, token in ((bar.upper, row, self._area), (bar.lower, float(self.height()), "results")):
                if share is not None and share > 0:
                    tall = max(2.0, share * (row - 2))
                    painter.setBrush(t.color(token))
                    painter.drawRoundedRect(QRectF(place * pitch, foot - tall, wide, tall), 1.5, 1.5)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = int(event.pos().x() // self._pitch()) if self._bars else -1
            if 0 <= place < len(self._bars):
                QToolTip.showText(event.globalPos(), self._bars[place].tip, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
