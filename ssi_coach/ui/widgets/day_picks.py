"""Seven boxes for the days of the week, Monday first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ssi_coach.ui.widgets.tick_box import LabelledTick


class DayPicks(QWidget):
    """Which weekdays are chosen (1 = Monday)."""

    def __init__(self, days: Iterable[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        self.boxes: dict[int, LabelledTick] = {}
        chosen = set(days)
        for day in range(1, 8):
            short = QLocale().dayName(day, QLocale.FormatType.ShortFormat).rstrip(".")
            box = LabelledTick(short, QLocale().dayName(day))
            box.setChecked(day in chosen)
            self.boxes[day] = box
            line.addWidget(box)
        line.addStretch(1)
        self.setFocusProxy(self.boxes[1])

    def days(self) -> tuple[int, ...]:
        return tuple(day for day, box in self.boxes.items() if box.isChecked())
