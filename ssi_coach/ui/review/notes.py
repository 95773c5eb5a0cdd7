"""The user's own notes on a week, saved by themselves."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ssi_coach.domain.limits import MAX_TEXT
from ssi_coach.domain.week import Week

PAUSE_MS = 2000
"""So long nothing is typed until the notes are saved."""


class NotesEdit(QPlainTextEdit):
    """A text field that hands over its text when typing pauses, when it is left, and when it is hidden."""

    written = Signal(object, str)
    """(week, text) whenever the text differs from what was saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("What worked? What will you do differently next week?"))
        self.setAccessibleName(self.tr("Your notes on the week"))
        self.setTabChangesFocus(True)
        self._week: Week | None = None
        self._saved = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.hand_over)
        self.textChanged.connect(self._changed)

    def show_notes(self, week: Week, text: str) -> None:
        """Show what is saved for a week. What is being typed for the same week is never overwritten."""
        if week != self._week:
            self.hand_over()
        elif text == self._saved.strip():
            # Blanks at the ends are not kept; whoever paused after a word goes on typing where the cursor stands.
            return
        elif self.toPlainText() != self._saved:
            self._saved = text
            return
        self._week, self._saved = week, text
        if text != self.toPlainText():
            self.setPlainText(text)

    def _changed(self) -> None:
        if self.toPlainText() == self._saved:
            self._pause.stop()
        else:
            self._pause.start()

    def hand_over(self) -> None:
        """Save now what is not saved yet."""
        self._pause.stop()
        text = self.toPlainText()[:MAX_TEXT]
        if self._week is not None and text != self._saved:
            self._saved = text
            self.written.emit(self._week, text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for the window to import; here they would leave their path in the text."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hand_over()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hand_over()
