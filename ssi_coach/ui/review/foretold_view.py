"""LinkedIn's scores beside what the estimate said the day before: a picture painted by hand."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ssi_coach.app.backtest import Row
from ssi_coach.ui.charts.date_axis import tick_days, tick_text
from ssi_coach.ui.format import whole
from ssi_coach.ui.theme.manager import tokens

MOST = 60
"""More scores than this cannot be told apart: the newest are drawn, the table has all."""
_AIR = 3.0
_RADIUS = 4.0


class ForetoldView(QWidget):
    """Bars = the 80 % range, a dash = the estimate, circles = LinkedIn's score. The table beside it says the same."""

    spoken_role: ClassVar[QAccessible.Role] = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(170)

    def sizeHint(self) -> QSize:
        return QSize(480, 210)

    def show_rows(self, rows: tuple[Row, ...], spoken: str) -> None:
        self.rows = rows[-MOST:]
        self.setAccessibleName(self.tr("LinkedIn’s scores beside the estimate of the day before"))
        self.setAccessibleDescription(spoken)
        self.update()

    def _scale(self) -> tuple[float, float]:
        """From and to in points. A range far wider than the scores lie apart is cut off."""
        seen = [value for row in self.rows for value in (row.official, row.predicted)]
        low, high = min(seen), max(seen)
        most = max(_AIR, high - low)
        low = min(low, min(max(row.low, low - most) for row in self.rows))
        high = max(high, max(min(row.high, high + most) for row in self.rows))
        return max(0.0, low - 1.0), min(100.0, high + 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.rows:
            return
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance("100") + 10.0
        plot = QRectF(self.rect()).adjusted(left, metrics.height() / 2 + 2, -12, -metrics.height() - 8)
        low, high = self._scale()
        first, last = self.rows[0].on, self.rows[-1].on
        days = max(1, (last - first).days)
        inner = plot.adjusted(14, 0, -14, 0)

        def x(day: date) -> float:
            return inner.center().x() if first == last else inner.left() + inner.width() * (day - first).days / days

        def y(score: float) -> float:
            return plot.bottom() - plot.height() * (min(max(score, low), high) - low) / (high - low)

        step = next(n for n in (1, 2, 5, 10, 20, 50) if (high - low) / n <= max(2.0, plot.height() / 34))
        value = -(-low // step) * step
        while value <= high:
            painter.setPen(QPen(t.color("border"), 1.0))
            painter.drawLine(QPointF(plot.left(), y(value)), QPointF(plot.right(), y(value)))
            painter.setPen(t.color("muted"))
            box = QRectF(0, y(value) - metrics.height() / 2, left - 8, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, whole(value))
            value += step
        painter.setPen(t.color("muted"))
        for day in [first] if first == last else tick_days(first, last, plot.width()):
            text = tick_text(day, days)
            width = metrics.horizontalAdvance(text) + 2.0
            begin = min(max(plot.left(), x(day) - width / 2), self.width() - width)
            place = QRectF(begin, plot.bottom() + 6, width, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, text)
        bar = max(3.0, min(10.0, 0.5 * inner.width() / len(self.rows)))
        wash = QColor(t.color("accent"))
        wash.setAlphaF(0.28)
        for row in self.rows:
            box = QRectF(x(row.on) - bar / 2, y(row.high), bar, max(1.0, y(row.low) - y(row.high)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(wash)
            painter.drawRoundedRect(box, bar / 2, bar / 2)
            painter.setPen(QPen(t.color("accent"), 2.0))
            painter.drawLine(QPointF(box.left() - 2, y(row.predicted)), QPointF(box.right() + 2, y(row.predicted)))
        painter.setPen(QPen(t.color("text"), 1.4))
        for row in self.rows:
            painter.setBrush(t.color("surface"))
            painter.drawEllipse(QPointF(x(row.on), y(row.official)), _RADIUS, _RADIUS)
