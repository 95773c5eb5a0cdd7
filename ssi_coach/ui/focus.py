"""What has the focus is seen: areas that scroll go to it, from wherever it came; and who comes by Tab reads its tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip, QWidget
from shiboken6 import isValid

_AROUND = 24
"""Pixels to be seen around it."""
_REST_MS = 600
"""So long the focus stays before the tip is shown: who passes by is not to be stopped."""
_SHOWN_MS = 5000
_WALKING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_BETWEEN = 2


class FocusFollower(QObject):
    """One per application. Qt itself follows only from one control of an area to the next, not into the area; and it
    shows tips only under the pointer."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._focus: QWidget | None = None
        self._walking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._tell)
        app.focusChanged.connect(self._changed)

    def _changed(self, old: QWidget | None, new: QWidget | None) -> None:
        walked, self._walking = self._walking, False
        self._focus = new
        self._timer.stop()
        if old is not None and isValid(old):
            old.removeEventFilter(self)
        if new is None:
            return
        new.installEventFilter(self)
        # What is clicked is seen already, and must not move away under the pointer.
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        at = new.parentWidget()
        while at is not None and not at.isWindow():
            if isinstance(at, QScrollArea) and (inner := at.widget()) is not None and inner.isAncestorOf(new):
                _show(at, inner, new)
            at = at.parentWidget()
        # Who only turned the page, or opened a dialog, has not asked what this control is.
        if walked and new.toolTip():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only what has the focus is watched: Tab is how one walks on, and any key takes the tip away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._timer.stop()
            QToolTip.hideText()
            if event.key() in _WALKING:
                # The focus moves while this key is handled, or not at all.
                self._walking = True
                QTimer.singleShot(0, self, self._stand)
        return False

    def _stand(self) -> None:
        self._walking = False

    def _tell(self) -> None:
        new = self._focus
        if new is None or not isValid(new) or not new.hasFocus():
            return
        QToolTip.showText(new.mapToGlobal(QPoint(0, new.height() + _BETWEEN)), new.toolTip(), new, QRect(), _SHOWN_MS)
        # At the foot of the screen Qt would lay it over what it speaks of.
        here = QRect(new.mapToGlobal(QPoint(0, 0)), new.size())
        for tip in QApplication.topLevelWidgets():
            if tip.inherits("QTipLabel") and tip.isVisible() and tip.geometry().intersects(here):
                tip.move(tip.x(), here.top() - tip.height() - _BETWEEN)


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
