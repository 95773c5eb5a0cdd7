"""A sheet of paper to write on: text, rules and tables in points, whatever device lies under it."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTextLayout, QTextOption

from ssi_coach.domain.values import dataclass
from ssi_coach.ui.theme.tokens import Tokens

WIDTH: Final = 595.0
HEIGHT: Final = 842.0
"""A4 in points."""

MARGIN: Final = 50.0
INNER: Final = WIDTH - 2 * MARGIN

Align = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class Line:
    """One line of wrapped text: a line of a layout, by its place in it."""

    layout: QTextLayout
    place: int
    height: float


class Sheet:
    """Draws with a painter whose unit is a point. Colours are a theme's; paper is light."""

    def __init__(self, painter: QPainter, theme: Tokens, family: QFont) -> None:
        self.painter = painter
        self.theme = theme
        self._family = family

    def font(self, size: float, weight: int = 400) -> QFont:
        """A font of ``size`` points on this paper."""
        font = QFont(self._family)
        font.setPixelSize(max(1, round(size)))
        font.setWeight(QFont.Weight(weight))
        # Hinting is for a screen's pixels; on paper it would make lines of uneven length.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def line_height(self, size: float) -> float:
        return QFontMetricsF(self.font(size), self.painter.device()).lineSpacing()

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 10,
        *,
        weight: int = 400,
        color: str = "text",
        width: float = INNER,
        align: Qt.AlignmentFlag = Align.AlignLeft,
    ) -> float:
        """One line with its top at ``y``; too long, it ends in an ellipsis. Returns where the next line begins."""
        font = self.font(size, weight)
        metrics = QFontMetricsF(font, self.painter.device())
        self.painter.setFont(font)
        self.painter.setPen(self.theme.color(color))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        self.painter.drawText(QRectF(x, y, width, metrics.height() + 1), align | Align.AlignTop, shown)
        return y + metrics.lineSpacing()

    def wrap(self, text: str, width: float, size: float = 10, weight: int = 400) -> tuple[Line, ...]:
        """Text broken into lines of at most ``width``; words too long for a line are broken anywhere."""
        font, lines = self.font(size, weight), []
        for part in text.splitlines() or [""]:
            layout = QTextLayout(part or " ", font, self.painter.device())
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.beginLayout()
            place = 0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, 0))
                lines.append(Line(layout, place, line.height()))
                place += 1
            layout.endLayout()
        return tuple(lines)

    def draw_line(self, line: Line, x: float, y: float, color: str = "text") -> None:
        """A line of `wrap` with its top at ``y``."""
        self.painter.setPen(self.theme.color(color))
        line.layout.lineAt(line.place).draw(self.painter, QPointF(x, y))

    def paragraph(
        self,
        x: float,
        y: float,
        text: str,
        width: float,
        bottom: float,
        size: float = 10,
        *,
        color: str = "text",
        weight: int = 400,
    ) -> tuple[float, bool]:
        """Wrapped text down to ``bottom``. Returns where it ended, and whether all of it found room."""
        for line in self.wrap(text, width, size, weight):
            if y + line.height > bottom:
                return y, False
            self.draw_line(line, x, y, color)
            y += line.height
        return y, True

    def measure(self, text: str, size: float = 10, weight: int = 400) -> float:
        """How wide a line of text is."""
        return QFontMetricsF(self.font(size, weight), self.painter.device()).horizontalAdvance(text)

    def rule(self, y: float, left: float = MARGIN, right: float = WIDTH - MARGIN) -> None:
        """A hairline across."""
        self.painter.setPen(QPen(self.theme.color("border"), 0.7))
        self.painter.drawLine(QPointF(left, y), QPointF(right, y))

    def mark(self, x: float, y: float, area: str, radius: float = 3.2) -> None:
        """The sign of an area with its middle at (x, y): each has a shape of its own, to be told apart in grey too."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color("accent" if area not in _SHAPES else area))
        if area in _SHAPES:
            self.painter.drawPolygon(QPolygonF([QPointF(x + radius * a, y + radius * b) for a, b in _SHAPES[area]]))
        else:
            self.painter.drawRect(QRectF(x - radius, y - radius / 2.4, 2 * radius, radius / 1.2))


_SHAPES: Final = {
    "brand": tuple((cos(n * pi / 12), sin(n * pi / 12)) for n in range(24)),
    "people": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "insights": ((0, -1.1), (1.1, 0.9), (-1.1, 0.9)),
    "relationships": ((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),
    "results": (
        *((-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4)),
        *((0.4, 1.1), (-0.4, 1.1), (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4)),
    ),
}
"""Circle, square, triangle, diamond and cross, in radii around the middle; the total is a bar."""
