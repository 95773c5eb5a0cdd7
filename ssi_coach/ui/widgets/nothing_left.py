"""What stands in the place of a list of which the filter has left nothing: that, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ssi_coach.ui.widgets.basics import button, label, row


class NothingLeft(QWidget):
    """``sentence`` says it; ``cleared`` when everything is to be shown again."""

    cleared = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        self.sentence = label(sentence, "muted", wrap=True)
        self.clear_button = button(self.tr("Show all again"), self._clear, tip=self.tr("Empty the search and filters"))
        column.addWidget(self.sentence)
        column.addLayout(row(self.clear_button, 1))
        column.addStretch(1)
        self.hide()

    def _clear(self) -> None:
        self.cleared.emit()
