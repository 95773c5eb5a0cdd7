"""A bar for each month, drawn by hand. Left and Right read month by month; the mouse does the same."""

from __future__ import annotations

import math
from typing import ClassVar

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ssi_coach.domain.values import dataclass
from ssi_coach.ui.format import whole
from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.widgets.announce import announce

_HEIGHT = 190
_WIDEST = 34.0
_PAD = 6
_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Bar:
    """``under`` stands below it, ``said`` is it in words."""

    value: float
    under: str
    said: str


class MonthBars(QWidget):
    spoken_role: ClassVar[QAccessible.Role] = QAccessible.Role.Chart

    pointed = Signal(str)
    """What stands at the month pointed at; empty when none is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self._at: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Draw these."""
        self.bars = bars
        self._point_at(None)
        self.setAccessibleDescription(bars[-1].said if bars else "")
        self.update()

    # --- drawing

    def _plot(self) -> tuple[QRectF, float, float]:
        """Where the bars stand, the top of the scale, and its step."""
        step = nice_step(max((bar.value for bar in self.bars), default=0.0))
        top = step * max(1, math.ceil(max((bar.value for bar in self.bars), default=0.0) / step - 1e-9))
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(whole(top)) + 2 * _PAD
        bottom = metrics.height() + _PAD
        high = metrics.height() / 2
        return QRectF(left, high, self.width() - left - 2, self.height() - bottom - high), top, step

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        plot, top, step = self._plot()
        level = 0.0
        while level <= top + step / 2:
            y = plot.bottom() - plot.height() * level / top
            painter.setPen(QPen(t.color("border"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(t.color("muted"))
            beside = QRectF(0, y - 20, plot.left() - _PAD, 40)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, whole(level))
            level += step
        if not self.bars:
            return
        slot = plot.width() / len(self.bars)
        wide = min(_WIDEST, slot * 0.64)
        widest = max(self.fontMetrics().horizontalAdvance(bar.under) for bar in self.bars)
        # Names that would touch each other are left out evenly, counted from the newest.
        every = max(1, math.ceil((widest + _PAD) / slot))
        for place, bar in enumerate(self.bars):
            middle = plot.left() + slot * (place + 0.5)
            if place == self._at:
                painter.fillRect(QRectF(middle - slot / 2, plot.top(), slot, plot.height()), t.color("hover"))
            if bar.value > 0:
                height = max(2.0, plot.height() * bar.value / top)
                shape = QRectF(middle - wide / 2, plot.bottom() - height, wide, height)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(t.color("results"))
                painter.drawRoundedRect(shape, min(3.0, height / 2), min(3.0, height / 2))
            if (len(self.bars) - 1 - place) % every == 0:
                painter.setPen(t.color("text") if place == self._at else t.color("muted"))
                under = QRectF(middle - widest, plot.bottom() + _PAD / 2, 2 * widest, self.fontMetrics().height())
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, bar.under)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.color("accent"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    # --- reading a month

    def _place_at(self, x: float) -> int | None:
        plot, _, _ = self._plot()
        if not self.bars or not plot.left() <= x <= plot.right():
            return None
        return min(int((x - plot.left()) / plot.width() * len(self.bars)), len(self.bars) - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._place_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = len(self.bars) if self._at is None else self._at
        moves = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.bars) - 1,
        }
        wanted = moves.get(Qt.Key(event.key()))
        if wanted is None or not self.bars:
            super().keyPressEvent(event)
            return
        self._point_at(min(max(0, wanted), len(self.bars) - 1))
        announce(self, self.accessibleDescription())

    def _point_at(self, place: int | None) -> None:
        if place == self._at:
            return
        self._at = place
        said = "" if place is None else self.bars[place].said
        if said:
            self.setAccessibleDescription(said)
        self.pointed.emit(said)
        self.update()


def nice_step(highest: float) -> float:
    """A step of 1, 2 or 5 times a power of ten, at least 1, that takes at most four to the highest value."""
    power = 1.0
    while True:
        for step in _STEPS:
            if step * power * 4 >= highest:
                return step * power
        power *= 10
