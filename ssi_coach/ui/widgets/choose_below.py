"""A line with a list below it: the arrow keys choose below while one goes on typing above."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChooseBelow(QObject):
    """Watches the line; ``page`` is how many rows a page of the list is taken to have."""

    taken_on = Signal()
    """Shift+Enter: take what is chosen, and go on with the next."""

    def __init__(self, line: QLineEdit, choices: QListWidget, page: int) -> None:
        super().__init__(line)
        self._line, self._list = line, choices
        self._steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.taken_on.emit()
                return True
            step = self._steps.get(Qt.Key(event.key()))
            if step is not None:
                row = self._list.currentRow() + step
                self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
                return True
        return super().eventFilter(watched, event)
