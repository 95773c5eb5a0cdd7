"""A field for one number, typed with a decimal comma or a dot, whatever the locale."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


def parse_number(text: str) -> float | None:
    """``15.1``, ``15,1``, ``8 %``; None when empty. ValueError for anything else."""
    plain = "".join(text.split()).rstrip("%").replace("\u2212", "-").replace(",", ".")
    if not plain:
        return None
    if not set(plain) <= set("0123456789.-"):
        raise ValueError(text)
    return float(plain)


def plain_number(value: float) -> str:
    """Up to three decimals in the locale's way, no more than needed: ``15.1``, ``8``."""
    text = QLocale().toString(float(value), "f", 3)
    return text.rstrip("0").rstrip(QLocale().decimalPoint()) if QLocale().decimalPoint() in text else text


class NumberField(QLineEdit):
    """A short line for a number. ``name`` is what a screen reader says.

    Pasting is offered to the owner first (`paste_wanted`): who pastes a whole page into one field means the page.
    """

    paste_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setAccessibleName(name)
        self.setMaxLength(40)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(84)

    def value(self) -> float | None:
        """The number typed; None when empty. ValueError when it is none."""
        return parse_number(self.text())

    def show_value(self, value: float | None) -> None:
        self.setText("" if value is None else plain_number(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
            return
        super().keyPressEvent(event)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field as the one that is meant by the sentence shown."""
        if bool(self.property("wrong")) == wrong:
            return
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)
