"""Cells beside each other, in one line where all find room, else of one width in as many lines as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ssi_coach.ui.widgets.columns import least_width, own_height

_LINE_GAP = 10


class Even(QWidget):
    """Places its cells; where not all fit beside each other at what they need, lines have as evenly many as can be.

    A ``divider`` stands before the last cell, or after the first, and only where all are in one line.
    """

    def __init__(self, gap: int, divider: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._divider = divider
        self._divide_at = 0
        self._cells: list[QWidget] = []
        if divider is not None:
            divider.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_cells(self, cells: Sequence[QWidget], divide_at: int = 0) -> None:
        """Show these from now on; the divider comes before the cell of this number."""
        self._cells, self._divide_at = list(cells), divide_at
        for cell in cells:
            if cell.parentWidget() is not self:
                cell.setParent(self)
        self.updateGeometry()
        self._place()

    def _between(self) -> int:
        """What the divider takes of a line."""
        return self._gap + 1 if self._divider is not None else 0

    def _least(self) -> list[int]:
        return [least_width(cell) for cell in self._cells]

    def _needed(self, beside: int) -> int:
        least = self._least()
        gaps = (beside - 1) * self._gap
        if beside == len(least):
            return sum(least) + gaps + self._between()
        return beside * max(least, default=0) + gaps

    def beside(self, width: int) -> int:
        """How many cells a line of this width has."""
        whole = len(self._cells)
        fits = max((n for n in range(1, whole + 1) if self._needed(n) <= width), default=1)
        return ceil(whole / ceil(whole / fits)) if whole else 1

    def _widths(self, width: int) -> list[int]:
        """Of the cells of each line: of one width, but where a line holds all and some need more."""
        beside = self.beside(width)
        one = beside == len(self._cells)
        room = width - (beside - 1) * self._gap - (self._between() if one else 0)
        equal = max(1, room // max(1, beside))
        least = self._least() if one else []
        if not one or max(least, default=0) <= equal:
            return [equal] * beside
        spare = max(0, room - sum(least)) // beside
        return [each + spare for each in least]

    def _heights(self, width: int) -> list[int]:
        """Of each line."""
        widths = self._widths(width)
        beside = len(widths)
        tall = [own_height(cell, widths[place % beside]) for place, cell in enumerate(self._cells)]
        return [max(tall[at : at + beside]) for at in range(0, len(tall), beside)]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = self._heights(width)
        return sum(heights) + _LINE_GAP * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        width = self._needed(len(self._cells))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._needed(1 if len(self._cells) == 2 else min(2, len(self._cells)))
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        widths = self._widths(self.width())
        beside = len(widths)
        top = 0
        for line, height in enumerate(self._heights(self.width())):
            left = 0
            for place, cell in enumerate(self._cells[line * beside : (line + 1) * beside]):
                if self._divider is not None and beside == len(self._cells) and place == self._divide_at:
                    self._divider.setGeometry(left, top, 1, height)
                    left += self._between()
                cell.setGeometry(left, top, widths[place], height)
                left += widths[place] + self._gap
            top += height + _LINE_GAP
        if self._divider is not None:
            self._divider.setVisible(beside == len(self._cells))
