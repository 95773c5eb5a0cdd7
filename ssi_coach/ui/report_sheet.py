"""A sheet of paper to write on: text, rules and tables in points, whatever device lies under it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from ssi_coach.ui.theme.tokens import Tokens

WIDTH: Final = 595.0
HEIGHT: Final = 842.0
"""A4 in points."""

MARGIN: Final = 50.0
INNER: Final = WIDTH - 2 * MARGIN

Align = Qt.AlignmentFlag


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

    def paragraph(
        self, x: float, y: float, text: str, width: float, bottom: float, size: float = 10, *, color: str = "text"
    ) -> tuple[float, bool]:
        """Wrapped text down to ``bottom``. Returns where it ended, and whether all of it found room."""
        font = self.font(size)
        self.painter.setPen(self.theme.color(color))
        for part in text.splitlines() or [""]:
            layout = QTextLayout(part or " ", font, self.painter.device())
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.beginLayout()
            lines = []
            height = 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, height))
                height += line.height()
                lines.append(line)
            layout.endLayout()
            for line in lines:
                if y + line.y() + line.height() > bottom:
                    return y + line.y(), False
                line.draw(self.painter, QPointF(x, y))
            y += height
        return y, True

    def rule(self, y: float, left: float = MARGIN, right: float = WIDTH - MARGIN) -> None:
        """A hairline across."""
        self.painter.setPen(QPen(self.theme.color("border"), 0.7))
        self.painter.drawLine(QPointF(left, y), QPointF(right, y))

    def dot(self, x: float, y: float, color: QColor) -> None:
        """A small disc with its middle at (x, y)."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(color)
        self.painter.drawEllipse(QPointF(x, y), 2.6, 2.6)
