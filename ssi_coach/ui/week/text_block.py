"""Text that wraps to whatever width there is, inside words where it must, so that a narrow column cuts nothing."""

from __future__ import annotations

from itertools import pairwise
from math import ceil

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.week.hyphens import Break, breaks

_SMALL = 12 / 14
_LEFT = 3
_MOST_WHOLE = 14
"""Letters up to which a word that cannot be broken is shown whole: what is longer is no word."""


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
            *begun, word = _broken(word, metrics, width)
            lines += begun
            line = word
        lines.append(line)
    return lines


def narrowest(text: str, metrics: QFontMetricsF) -> float:
    """The width in which no word of a text is broken in a wrong place."""
    most = metrics.averageCharWidth() * _MOST_WHOLE
    widest = 0.0
    for word in text.replace("\n", " ").split(" "):
        places = [0, *(each.place for each in _cuts(word)), len(word)]
        pieces = (metrics.horizontalAdvance(_begun(word, a, b)) for a, b in pairwise(places))
        widest = max(widest, *(min(width, most) for width in pieces))
    return widest


def _broken(word: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """A word in lines: after a hyphen of its own, at a seam, between syllables; what has none of these within ``width``
    (`narrowest` sees to it that it is no word) anywhere."""
    lines: list[str] = []
    cuts, start = _cuts(word), 0
    while metrics.horizontalAdvance(word[start:]) > width and len(word) > start + 1:
        fitting = [
            cut
            for cut in cuts
            if cut.place > start and metrics.horizontalAdvance(_begun(word, start, cut.place)) <= width
        ]
        if fitting:
            end = next((cut for cut in reversed(fitting) if cut.seam), fitting[-1]).place
            lines.append(_begun(word, start, end))
        else:
            fits = (n for n in range(len(word) - 1, start + 1, -1) if metrics.horizontalAdvance(word[start:n]) <= width)
            end = max(start + 1, min(next(fits, start + 1), len(word) - _LEFT))
            lines.append(word[start:end])
        start = end
    return [*lines, word[start:]]


def _begun(word: str, start: int, end: int) -> str:
    """A part of a word as it stands in a line of its own."""
    return word[start:end] + ("-" if 0 < end < len(word) and word[end - 1] != "-" else "")


def _cuts(word: str) -> list[Break]:
    """Where a word with all its signs may be broken: its own hyphens are seams."""
    cuts: list[Break] = []
    begin = 0
    for part in word.split("-"):
        left = next((place for place, sign in enumerate(part) if sign.isalnum()), len(part))
        bare = part[left:].rstrip("".join(sign for sign in part if not sign.isalnum()))
        cuts += [Break(begin + left + each.place, each.seam) for each in breaks(bare)]
        begin += len(part) + 1
        if 1 < begin < len(word):
            cuts.append(Break(begin, seam=True))
    return cuts


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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
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
        return QSize(ceil(narrowest(self._text, QFontMetricsF(self._font()))) + 1, self.fontMetrics().height())

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
            self._lines = wrapped(self._text, metrics, max(10, width))
        return metrics

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self._lay_out(self.width())
        font = self._font()
        font.setStrikeOut(self._struck)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(tokens().color(self._token))
        for number, line in enumerate(self._lines):
            painter.drawText(QPointF(0, number * metrics.lineSpacing() + metrics.ascent()), line)
