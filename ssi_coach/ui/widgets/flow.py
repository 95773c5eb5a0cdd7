"""A layout that puts widgets side by side and goes on in the next line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


def flow(*widgets: QWidget, spacing: int = 8) -> FlowLayout:
    """These widgets side by side, in as many lines as it takes."""
    made = FlowLayout(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it wants to be. The height follows from the width.

    ``centred``: every line stands in the middle.
    """

    def __init__(self, spacing: int = 8, parent: QWidget | None = None, *, centred: bool = False) -> None:
        super().__init__(parent)
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.update()  # a layout of one's own is not laid out again for what is added, unless it asks to be

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setSpacing(self, spacing: int) -> None:
        self._gap = spacing
        self.update()

    def line_width(self) -> int:
        """How wide all of it is in one line."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return sum(widths) + self._gap * max(0, len(widths) - 1)

    def sizeHint(self) -> QSize:
        least = self.minimumSize()
        return QSize(max(least.width(), self.line_width()), least.height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        spare = rect.height() - self.heightForWidth(rect.width())
        if spare > 0 and self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            rect = rect.translated(0, spare // 2)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for number, line in enumerate(self._lines(rect.width())):
            tallest = max(size.height() for _, size in line)
            y += self._gap if number else 0
            x = rect.x()
            if self._centred:
                x += (rect.width() - sum(size.width() + self._gap for _, size in line) + self._gap) // 2
            for item, size in line:
                if move:
                    # Low and tall ones of a line have one middle.
                    item.setGeometry(QRect(QPoint(x, y + (tallest - size.height()) // 2), size))
                x += size.width() + self._gap
            y += tallest
        return y - rect.y()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items line by line, each with the size it gets."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), room))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if not lines or used + size.width() > room:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        return lines
