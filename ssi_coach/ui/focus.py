"""What has the focus is seen: areas that scroll go to it, from wherever it came."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND = 24
"""Pixels to be seen around it."""


class FocusFollower(QObject):
    """One per application. Qt itself follows only from one control of an area to the next, not into the area."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._changed)

    def _changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # What is clicked is seen already, and must not move away under the pointer.
        if new is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        at = new.parentWidget()
        while at is not None and not at.isWindow():
            if isinstance(at, QScrollArea) and (inner := at.widget()) is not None and inner.isAncestorOf(new):
                _show(at, inner, new)
            at = at.parentWidget()


def _show(area: QScrollArea, inner: QWidget, widget: QWidget) -> None:
    """All of it where there is room; else what is worked at in it, such as the cursor of a long text."""
    room = area.viewport().size()
    wide, high = widget.width() // 2 + _AROUND, widget.height() // 2 + _AROUND
    if 2 * wide > room.width():
        wide = min(widget.width() // 2, room.width() // 2 - 1)
    if widget.height() > room.height():
        area.ensureWidgetVisible(widget, _AROUND, _AROUND)
        return
    middle = widget.mapTo(inner, widget.rect().center())
    area.ensureVisible(middle.x(), middle.y(), wide, min(high, room.height() // 2))
