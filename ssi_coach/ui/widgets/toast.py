"""The toast: a quiet line at the foot of the window that names what was done and offers to undo it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ssi_coach.ui.widgets.basics import button, label

SHOWN_MS = 7000
ERROR_SHOWN_MS = 14000
_FROM_BELOW = 20


class Toast(QFrame):
    """Lies over its parent without taking the focus. It stays while the mouse or the focus is on it."""

    undo_wanted = Signal(str)
    """The id of the step the toast speaks of."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._over = parent
        self._step = ""
        self.text = label("", "toast", wrap=False)
        self.undo_button = button("", self._undo, "toast")
        self.close_button = button("×", self.hide, "toast")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.setSpacing(12)
        line.addWidget(self.text, 1)
        line.addWidget(self.undo_button)
        line.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        parent.installEventFilter(self)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.undo_button.setText(self.tr("Undo"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close"))

    def tell(self, text: str, step: str = "", *, error: bool = False) -> None:
        """Show ``text``, and speak it to screen readers, louder for an error.

        With a step's id ``text`` is what was done, and the offer to undo it stands beside it.
        """
        self._step = step
        self.undo_button.setVisible(bool(step))
        if step:
            self.undo_button.setAccessibleName(self.tr("Undo: {what}").format(what=text))
        self.text.setWordWrap(False)
        self.text.setText(self.tr("Done: {what}").format(what=text) if step else text)
        self.show()
        self.raise_()
        self.place()
        self._timer.start(ERROR_SHOWN_MS if error else SHOWN_MS)
        event = QAccessibleAnnouncementEvent(self, self.text.text())
        event.setPoliteness(
            QAccessible.AnnouncementPoliteness.Assertive if error else QAccessible.AnnouncementPoliteness.Polite
        )
        QAccessible.updateAccessibility(event)

    def place(self) -> None:
        """Centred at the foot of the parent; long sentences wrap."""
        room = self._over.width() - 2 * _FROM_BELOW
        wanted = self.sizeHint().width()
        self.text.setWordWrap(wanted > room)
        width = min(wanted, room)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        parent = self._over
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - _FROM_BELOW, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Also while the parent is not seen yet: it may be told something before it is laid out.
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _fade(self) -> None:
        if self.undo_button.hasFocus() or self.close_button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _undo(self) -> None:
        self.hide()
        self.undo_wanted.emit(self._step)
