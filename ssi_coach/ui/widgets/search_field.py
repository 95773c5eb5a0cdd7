"""A field that searches a list below it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton


def offer_clearing(line: QLineEdit) -> None:
    """Show a button at the end of a line that empties it. Qt's own has neither a name nor a tip."""
    line.setClearButtonEnabled(True)
    for made in line.findChildren(QToolButton):
        text = QCoreApplication.translate("SearchField", "Empty the field")
        made.setAccessibleName(text)
        made.setToolTip(text)


class SearchField(QLineEdit):
    """Escape empties it; Down leaves it for what was found."""

    left = Signal()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are for the window to import; here they would leave their path to be searched for."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)
