"""Text that wraps to whatever width there is, inside words where it must, so that a narrow column cuts nothing."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.week.hyphens import breaks

_SMALL = 12 / 14
_LEFT = 3
_SMALLEST = 0.8


def wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Lines no wider than ``width``, broken at blanks, and within a word only where the word alone is wider."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if metrics.horizontalAdvance(longer) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            while metrics.horizontalAdvance(word) > width and len(word) > 1:
                begin, word = _broken(word, metrics, width)
                lines.append(begin)
            line = word
        lines.append(line)
    return lines


def _broken(word: str, metrics: QFontMetricsF, width: float) -> tuple[str, str]:
    """The part of a word that fits and the rest: after its own hyphen, else between syllables, else anywhere."""
    fits = next((n for n in range(len(word) - 1, 1, -1) if metrics.horizontalAdvance(word[:n]) <= width), 1)
    hyphen = word.rfind("-", 1, fits) + 1
    if hyphen:
        return word[:hyphen], word[hyphen:]
    for place in reversed(breaks(word)):
        if metrics.horizontalAdvance(f"{word[:place]}-") <= width:
            return f"{word[:place]}-", word[place:]
    cut = max(1, min(fits, len(word) - _LEFT))
    return word[:cut], word[cut:]


def squeeze(text: str, metrics: QFontMetricsF, width: float) -> float:
    """How much smaller the letters are to be (1 to `_SMALLEST`) so that the longest word just fits; 1 if in vain."""
    longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
    needed = width / longest if longest > width else 1.0
    return needed if needed >= _SMALLEST else 1.0


class TextBlock(QWidget):
    """Plain text in a token's colour. Has no name of its own: what it stands in says the text."""

    def __init__(self, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._token = "text"
        self._small = small
        self._struck = False
        self._laid: tuple[object, ...] = ()
        self._lines: list[str] = []
        self._laid_font = QFont()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        return self._text

    def show_text(self, text: str, token: str = "text", *, struck: bool = False) -> None:
        """Show text in a colour of the theme, struck through or not."""
        if (text, token, struck) == (self._text, self._token, self._struck):
            return
        if text != self._text:
            self._text = text
            self.updateGeometry()
        self._token, self._struck = token, struck
        self.update()

    def line_width(self) -> int:
        """How wide its text is where nothing wraps."""
        metrics = QFontMetricsF(self._font())
        return ceil(max((metrics.horizontalAdvance(line) for line in self._text.split("\n")), default=0.0))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = self._lay_out(width)
        return round(len(self._lines) * metrics.lineSpacing() + 0.5)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 40 else 120
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(10, self.fontMetrics().height())

    def _font(self) -> QFont:
        font = QFont(self.font())
        if self._small:
            font.setPointSizeF(font.pointSizeF() * _SMALL)
        return font

    def _lay_out(self, width: int) -> QFontMetricsF:
        font = self._font()
        metrics = QFontMetricsF(font)
        wanted = (self._text, width, font.key())
        if wanted != self._laid:
            self._laid = wanted
            by = squeeze(self._text, metrics, max(10, width))
            if by < 1.0:
                font.setPointSizeF(font.pointSizeF() * by * 0.99)
                metrics = QFontMetricsF(font)
            self._laid_font = font
            self._lines = wrapped(self._text, metrics, max(10, width))
        return QFontMetricsF(self._laid_font)

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self._lay_out(self.width())
        font = QFont(self._laid_font)
        font.setStrikeOut(self._struck)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(tokens().color(self._token))
        for number, line in enumerate(self._lines):
            painter.drawText(QPointF(0, number * metrics.lineSpacing() + metrics.ascent()), line)
