"""The gauge: a 270° arc with the estimate, its 80 % range, and LinkedIn's own score as a tick.

A QProgressBar underneath, so that a screen reader finds a role and a value (a bare widget would say only its name).
The range stays in whole points; the exact figure is spoken in the accessible description.
"""

from __future__ import annotations

from PySide6.QtCore import (
    Property,
    QEasingCurve,
    QPointF,
    QPropertyAnimation,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QBrush,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QProgressBar, QWidget

from ssi_coach.domain.values import dataclass
from ssi_coach.ui.theme.manager import less_motion, letters, tokens

ANIMATION_MS = 250
_START = 225.0
_SPAN = 270.0
_LARGEST = 2.0
_FIGURE, _BELOW = 0.74, 0.66
"""How much of the diameter is free inside the arc, where the figure stands and where the line below it does."""


def gauge_size(pixels: int) -> int:
    """A gauge's diameter for the system's letters, which stand in it; ``pixels`` at the design's size of letters."""
    return round(pixels * min(letters(), _LARGEST))


@dataclass(frozen=True, slots=True)
class Reading:
    """What a gauge shows. ``value`` None: nothing known yet, the arc stays grey.

    ``text`` is the large figure, ``below`` the small line under it, ``spoken`` the sentence for screen readers.
    ``low`` and ``high`` bound the range band, ``official`` is LinkedIn's tick; all in points up to ``maximum``.
    ``unsure``: it rests on days nobody has said anything about, so the arc is hatched.
    """

    value: float | None
    maximum: float
    text: str
    below: str
    spoken: str
    low: float | None = None
    high: float | None = None
    official: float | None = None
    unsure: bool = False


class Gauge(QProgressBar):
    """Draws a `Reading` in the colour of an area (a token's name: ``accent``, ``brand`` … ``results``)."""

    def __init__(self, area: str, diameter: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._diameter = diameter
        self._reading = Reading(None, 25.0, "–", "", "")
        self._needle = 0.0
        self.setTextVisible(False)
        self.setRange(0, 25)
        self._motion = QPropertyAnimation(self, b"needle", self)
        self._motion.setDuration(ANIMATION_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    def sizeHint(self) -> QSize:
        return QSize(self._diameter, self._diameter)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._diameter, self._diameter)

    def set_diameter(self, diameter: int) -> None:
        """Take another size, in pixels."""
        if diameter != self._diameter:
            self._diameter = diameter
            self.updateGeometry()

    @property
    def reading(self) -> Reading:
        return self._reading

    def show_reading(self, reading: Reading) -> None:
        """Move to a new reading: the figure at once, the arc within a quarter of a second."""
        if reading == self._reading:
            return
        self._reading = reading
        self.setRange(0, max(1, round(reading.maximum)))
        self.setValue(round(min(max(reading.value or 0.0, 0.0), reading.maximum)))
        self.setAccessibleDescription(reading.spoken)
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, reading.spoken))
        target = (reading.value or 0.0) / reading.maximum if reading.maximum else 0.0
        self._motion.stop()
        if self.isVisible() and not less_motion():
            self._motion.setStartValue(self._needle)
            self._motion.setEndValue(target)
            self._motion.start()
        else:
            self._needle = target
        self.update()

    def _get_needle(self) -> float:
        return self._needle

    def _set_needle(self, value: float) -> None:
        self._needle = value
        self.update()

    needle = Property(float, _get_needle, _set_needle)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        side = float(min(self.width(), self.height()))
        thick = side * 0.082
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - side) / 2, (self.height() - side) / 2)
        box = QRectF(0, 0, side, side).adjusted(thick, thick, -thick, -thick)

        self._arc(painter, box, "track", thick, 0.0, 1.0)
        reading = self._reading
        if reading.value is not None:
            if reading.low is not None and reading.high is not None:
                painter.setOpacity(0.30)
                band = (reading.low / reading.maximum, reading.high / reading.maximum)
                self._arc(painter, box, self._area, thick, *band)
                painter.setOpacity(1.0)
            if self._needle > 0.002:
                pattern = Qt.BrushStyle.SolidPattern
                if reading.unsure:
                    # A wash under the lines, so that where the arc ends can be seen.
                    painter.setOpacity(0.30)
                    self._arc(painter, box, self._area, thick, 0.0, self._needle)
                    painter.setOpacity(1.0)
                    pattern = Qt.BrushStyle.BDiagPattern
                self._arc(painter, box, self._area, thick, 0.0, self._needle, pattern)
            if reading.official is not None:
                self._tick(painter, box, reading.official / reading.maximum, thick)

        painter.setPen(t.color("text") if reading.value is not None else t.color("muted"))
        painter.setFont(self._figure_font(side))
        middle = QRectF(0, side * 0.33, side, side * 0.30)
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, reading.text)
        painter.setPen(t.color("muted"))
        painter.setFont(self._below_font(side))
        painter.drawText(QRectF(0, side * 0.62, side, side * 0.16), Qt.AlignmentFlag.AlignCenter, reading.below)
        if self.hasFocus():
            painter.setPen(QPen(t.color("accent"), 1.5, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 8, 8)

    def _figure_font(self, side: float) -> QFont:
        return self._font(side * 0.235, 700)

    def _below_font(self, side: float) -> QFont:
        return self._font(max(side * 0.07, self.font().pointSizeF() * 0.86 * self.logicalDpiY() / 72), 400)

    def cut_texts(self) -> list[str]:
        """What would touch the arc."""
        side = float(min(self.width(), self.height()))
        drawn = (
            (self._reading.text, self._figure_font(side), _FIGURE),
            (self._reading.below, self._below_font(side), _BELOW),
        )
        return [text for text, font, share in drawn if QFontMetricsF(font).horizontalAdvance(text) > side * share]

    def _font(self, pixels: float, weight: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(8, round(pixels)))
        font.setWeight(QFont.Weight(weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _arc(
        self,
        painter: QPainter,
        box: QRectF,
        token: str,
        thick: float,
        begin: float,
        end: float,
        pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern,
    ) -> None:
        begin, end = max(0.0, min(1.0, begin)), max(0.0, min(1.0, end))
        brush = QBrush(tokens().color(token), pattern)
        pen = QPen(brush, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        start = round((_START - begin * _SPAN) * 16)
        painter.drawArc(box, start, round(-(end - begin) * _SPAN * 16))

    def _tick(self, painter: QPainter, box: QRectF, fraction: float, thick: float) -> None:
        from math import cos, radians, sin

        angle = radians(_START - max(0.0, min(1.0, fraction)) * _SPAN)
        radius = box.width() / 2
        centre = box.center()
        direction = QPointF(cos(angle), -sin(angle))
        pen = QPen(tokens().color("tick"), max(2.0, thick * 0.18), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(centre + direction * (radius - thick * 0.8), centre + direction * (radius + thick * 0.8))
