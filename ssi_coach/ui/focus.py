"""What has the focus is seen: areas that scroll go to it, from wherever it came; and who comes by key reads its tip."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip, QWidget
from shiboken6 import isValid

_AROUND = 24
"""Pixels to be seen around it."""
_REST_MS = 600
"""So long the focus stays before the tip is shown: who passes by is not to be stopped."""


class FocusFollower(QObject):
    """One per application. Qt itself follows only from one control of an area to the next, not into the area; and it
    shows tips only under the pointer."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._focus: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._tell)
        app.focusChanged.connect(self._changed)

    def _changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._focus = new
        self._timer.stop()
        # What is clicked is seen already, and must not move away under the pointer.
        if new is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        at = new.parentWidget()
        while at is not None and not at.isWindow():
            if isinstance(at, QScrollArea) and (inner := at.widget()) is not None and inner.isAncestorOf(new):
                _show(at, inner, new)
            at = at.parentWidget()
        # Qt notes in the window whether the focus was last moved by key.
        if new.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange) and new.toolTip():
            self._timer.start()

    def _tell(self) -> None:
        new = self._focus
        if new is not None and isValid(new) and new.hasFocus():
            QToolTip.showText(new.mapToGlobal(QPoint(0, new.height() + 2)), new.toolTip(), new)


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
