"""A field that searches a list below it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QTableView, QToolButton

from ssi_coach.domain.folding import fold
from ssi_coach.ui.keys import native, with_keys
from ssi_coach.ui.widgets.basics import once

_AROUND: Final = 3
"""Heights of the letters, for the edges and the button that empties the field."""
_MOST: Final = 44
"""Letters."""


def offer_clearing(line: QLineEdit) -> None:
    """Show a button at the end of a line that empties it. Qt's own has neither a name nor a tip."""
    line.setClearButtonEnabled(True)
    for made in line.findChildren(QToolButton):
        text = QCoreApplication.translate("SearchField", "Empty the field")
        made.setAccessibleName(text)
        made.setToolTip(text)
        once(made)


class SearchField(QLineEdit):
    """``what`` says what is searched. Escape empties it; Down leaves it for what was found."""

    left = Signal()

    def __init__(self, what: str) -> None:
        super().__init__()
        self.setPlaceholderText(what)
        self.setAccessibleName(what)
        self.setToolTip(with_keys(what, native(QKeySequence.StandardKey.Find)))
        offer_clearing(self)

    def minimumSizeHint(self) -> QSize:
        """No narrower than what it asks: where there is no room for that, it is for the layout to go on below."""
        metrics = self.fontMetrics()
        asks = metrics.horizontalAdvance(self.placeholderText()) + _AROUND * metrics.height()
        return QSize(min(asks, metrics.averageCharWidth() * _MOST), super().minimumSizeHint().height())

    def take_focus(self) -> None:
        """Begin to type here, in place of what was searched before."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

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


def show_rows_with(table: QTableView, words: str) -> int:
    """Hide the rows of a small table that lack one of the words in all their cells; how many are shown."""
    wanted = fold(words).split()
    model = table.model()
    shown = 0
    for row in range(model.rowCount()):
        cells = (str(model.index(row, column).data() or "") for column in range(model.columnCount()))
        text = fold(" ".join(cells))
        hidden = not all(word in text for word in wanted)
        table.setRowHidden(row, hidden)
        if hidden:
            # What is not seen must not be deleted or copied.
            chosen = QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows
            table.selectionModel().select(model.index(row, 0), chosen)
        shown += not hidden
    return shown
