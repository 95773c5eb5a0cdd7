"""The one form builder: every field gets its label, its buddy, its accessible name and its description."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from ssi_coach.ui.widgets.basics import label

_FIELD_WIDTH = 300


class Form(QWidget):
    """Labels on the left, fields on the right, a muted line of explanation below a field where needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[QLabel] = []
        self._told: dict[QWidget, QLabel] = {}

    def heading(self, text: str) -> None:
        """A heading across both columns."""
        row = self._grid.rowCount()
        made = label(text, "heading")
        if row > 1:
            made.setContentsMargins(0, 12, 0, 0)
        self._grid.addWidget(made, row, 0, 1, 2)

    def add(self, text: str, field: QWidget, description: str = "", unit: str = "", *, tall: bool = False) -> None:
        """Add a field. ``description`` is shown below it and read out with it; ``unit`` stands behind it. Beside a
        ``tall`` one its label stands at the top."""
        row = self._grid.rowCount()
        name = label(text, wrap=True)
        self._labels.append(name)
        # Of several parts the one that is typed in. A focus proxy would not do: Tab would come to it twice.
        name.setBuddy(getattr(field, "figure", field))
        name.setAlignment(
            Qt.AlignmentFlag.AlignLeft | (Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
        )
        name.setContentsMargins(0, 4 if tall else 0, 0, 0)
        field.setAccessibleName(f"{text} ({unit})" if unit else text)
        self._grid.addWidget(name, row, 0)
        if unit:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(field)
            line.addWidget(label(unit, "muted"), 1)
            self._grid.addLayout(line, row, 1)
        else:
            self._grid.addWidget(field, row, 1)
        if description:
            field.setAccessibleDescription(description)
            self._told[field] = label(description, "small", wrap=True)
            self._grid.addWidget(self._told[field], row + 1, 1)

    def set_active(self, field: QWidget, active: bool) -> None:
        """Let a field be used or not; its label and what is told below it look the same as it does."""
        field.setEnabled(active)
        for made in self._labels:
            if made.buddy() is getattr(field, "figure", field):
                made.setEnabled(active)
        if (told := self._told.get(field)) is not None:
            told.setEnabled(active)

    def label_width(self) -> int:
        """How wide the labels want to be."""
        return max((made.sizeHint().width() for made in self._labels), default=0)

    def set_label_width(self, width: int) -> None:
        """Give the labels a column of this width, so that forms below each other stand in one line."""
        self._grid.setColumnMinimumWidth(0, width)

    def add_below(self, widget: QWidget) -> None:
        """Add something below the field before, without a label of its own."""
        self._grid.addWidget(widget, self._grid.rowCount(), 1)


class _Whole(QValidator):
    """Digits and the locale's thousands separators, up to a bound; empty is allowed."""

    def __init__(self, maximum: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._maximum = maximum

    def validate(self, text: str, position: int) -> object:
        try:
            number = whole_number(text)
        except ValueError:
            return QValidator.State.Invalid, text, position
        fits = number is None or number <= self._maximum
        return QValidator.State.Acceptable if fits else QValidator.State.Invalid, text, position


def whole_number(text: str) -> int | None:
    """``1 234``, ``1,234`` or ``1.234`` as a number; None for empty text. ValueError for anything else."""
    kept = "".join(c for c in text if not c.isspace() and c not in ".,'’\u202f")
    if not kept:
        return None
    if not kept.isdecimal():
        raise ValueError(text)
    return int(kept)


class NumberField(QLineEdit):
    """A whole number that may be not known: then it is empty."""

    def __init__(self, value: float | None, maximum: int, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(_Whole(maximum, self))
        self.setPlaceholderText(placeholder)
        self.setMaximumWidth(_FIELD_WIDTH // 2)
        self.set_number(value)

    def set_number(self, value: float | None) -> None:
        self.setText("" if value is None else QLocale().toString(round(value)))

    def number(self) -> int | None:
        return whole_number(self.text())
