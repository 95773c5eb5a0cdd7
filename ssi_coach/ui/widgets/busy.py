"""A line with a moving bar over a window that waits for work beside it; it shows only when the wait is felt."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ssi_coach.ui.widgets.basics import label
from ssi_coach.ui.widgets.wait_bar import WaitBar

FELT_MS = 250


class Busy(QDialog):
    """Keeps the window from being used meanwhile. `end` it when the work has answered."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(text)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.addWidget(label(text))
        self.bar = WaitBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(text)
        column.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self._timer.start(FELT_MS)

    def progress(self, done: int, whole: int) -> None:
        self.bar.setRange(0, whole)
        self.bar.setValue(done)

    def reject(self) -> None:
        """Escape does not end the wait: the work is not to be left half done."""

    def end(self) -> None:
        self._timer.stop()
        self.hide()
        self.deleteLater()
