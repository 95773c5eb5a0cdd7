"""The heat map: a square a day, a column a week, Monday on top."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ssi_coach.domain.values import dataclass
from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.widgets.announce import announce

_ROWS = 7
_GAP = 3.0
_SMALLEST, _LARGEST = 7.0, 15.0
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -_ROWS,
    Qt.Key.Key_Right: _ROWS,
}


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A day: its shade (0 = nothing, 1 = all of the colour) and what a tip says about it."""

    day: date
    shade: float
    tip: str


class HeatMap(QWidget):
    """Days of whole weeks, the first a Monday. Arrow keys walk, Enter and click choose a day."""

    spoken_role: ClassVar[QAccessible.Role] = QAccessible.Role.Chart

    menu_wanted = Signal(object, object)
    """(day, global point): its menu was asked for."""

    chosen = Signal(object)
    """A day (`date`) was chosen."""

    def __init__(self, weeks: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks = weeks
        self._cells: Sequence[HeatCell] = ()
        self._area = "accent"
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_cells(self, cells: Sequence[HeatCell], area: str, summary: str) -> None:
        """Show days in the colour of an area. ``summary`` says in words what the picture shows; its reader hears the
        day under the cursor as the description."""
        self._cells = cells
        self._area = area
        self._at = min(self._at, len(cells) - 1)
        self.setAccessibleName(summary)
        self.setAccessibleDescription(cells[self._at].tip if self._at >= 0 else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._weeks * 12.4), round(_ROWS * 12.4))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._weeks * (_SMALLEST + _GAP)), round(_ROWS * (_SMALLEST + _GAP)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(_ROWS * self._pitch(width) - _GAP + 4)

    def _pitch(self, width: int) -> float:
        """Distance from one square to the next."""
        return max(_SMALLEST + _GAP, min(_LARGEST + _GAP, (width - 4 + _GAP) / self._weeks))

    def _square(self, index: int) -> QRectF:
        pitch = self._pitch(self.width())
        column, row = divmod(index, _ROWS)
        return QRectF(2 + column * pitch, 2 + row * pitch, pitch - _GAP, pitch - _GAP)

    def _index_at(self, point: QPoint) -> int:
        pitch = self._pitch(self.width())
        column, row = int((point.x() - 2) // pitch), int((point.y() - 2) // pitch)
        index = column * _ROWS + row
        return index if 0 <= row < _ROWS and 0 <= index < len(self._cells) else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for index, cell in enumerate(self._cells):
            square = self._square(index)
            radius = square.width() / 4
            painter.setBrush(t.color("track"))
            painter.drawRoundedRect(square, radius, radius)
            if cell.shade > 0:
                painter.setOpacity(cell.shade)
                painter.setBrush(t.color(self._area))
                painter.drawRoundedRect(square, radius, radius)
                painter.setOpacity(1.0)
        if self.hasFocus() and self._at >= 0:
            painter.setPen(QPen(t.color("text"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._square(self._at).adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._at < 0:
            self._at = len(self._cells) - 1
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._cells:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._walk(self._at + _STEPS[key])
        elif key == Qt.Key.Key_Home:
            self._walk(0)
        elif key == Qt.Key.Key_End:
            self._walk(len(self._cells) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._cells[self._at].day)
        else:
            super().keyPressEvent(event)

    def _walk(self, index: int) -> None:
        if not 0 <= index < len(self._cells):
            return
        self._at = index
        cell = self._cells[index]
        self.setAccessibleDescription(cell.tip)
        announce(self, cell.tip)
        QToolTip.showText(self.mapToGlobal(self._square(index).bottomLeft().toPoint()), cell.tip, self)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A day's menu: the one pointed at, or with the keyboard the one walked to."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self._index_at(event.pos()) if by_mouse else self._at
        if index < 0:
            return
        corner = self.mapToGlobal(self._square(index).bottomLeft().toPoint())
        self.menu_wanted.emit(self._cells[index].day, event.globalPos() if by_mouse else corner)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position().toPoint())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._at = index
            self.update()
            self.chosen.emit(self._cells[index].day)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._index_at(event.pos())
            if index >= 0:
                QToolTip.showText(event.globalPos(), self._cells[index].tip, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
