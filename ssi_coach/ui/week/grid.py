"""The seven days side by side, and the keys that lead through them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ssi_coach.app.states.week import WeekState
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.week.card import CardWidget
from ssi_coach.ui.week.day import DayColumn
from ssi_coach.ui.week.wishes import Wishes

_NARROWEST = 100
"""Pixels of a day in which words can be read; where there is no room for seven of them the days scroll."""
_COMFORTABLE = 108
"""Pixels of a day where the days scroll anyway."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class WeekGrid(QWidget):
    """Draws a `WeekState`. Keeps the focus on the same card while cards come, go and move."""

    focus_moved = Signal(object)
    """The widget that now has the focus, so that it can be brought into view."""

    def __init__(self, catalogue: Catalogue, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self.setProperty("role", "body")
        self._row = box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        self.columns = [DayColumn(catalogue, wishes, self) for _ in range(7)]
        for column in self.columns:
            box.addWidget(column, 1)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        day = max(_NARROWEST * letters(), *(column.minimumSizeHint().width() for column in self.columns))
        gap = self._row.spacing()
        behind = self.parentWidget()
        room = behind.width() if behind is not None else 0
        if self._wide(day) > room:
            # As many whole days as are seen at once, so that none is cut at either end.
            seen = max(1, int((room + gap) // (max(day, _COMFORTABLE * letters()) + gap)))
            day = max(day, (room - (seen - 1) * gap) / seen)
        return QSize(self._wide(day), least.height())

    def _wide(self, day: float) -> int:
        return int(len(self.columns) * day + (len(self.columns) - 1) * self._row.spacing())

    def show_state(self, state: WeekState) -> None:
        """Show a week; the card that had the focus keeps it, on whatever day it is now."""
        key, place = self._focused()
        for column, day in zip(self.columns, state.days, strict=True):
            column.show_state(day)
        if place is not None:
            self._focus_again(key, *place)

    def choose(self, day: date) -> None:
        """Mark a day as the chosen one."""
        for column in self.columns:
            column.set_chosen(column.state is not None and column.state.on == day)

    def redraw(self) -> None:
        """Draw every card anew from the state it has: a box ticked in vain is open again."""
        for column in self.columns:
            for card in column.shown:
                card.redraw()

    def _focused(self) -> tuple[str, tuple[int, int] | None]:
        """The key of the card with the focus, and where it is: (day, place from the top). Place −1 is the day."""
        widget = QApplication.focusWidget()
        for number, column in enumerate(self.columns):
            if widget is column:
                return "", (number, -1)
            if isinstance(widget, CardWidget) and widget in column.cards:
                return widget.state.key, (number, column.cards.index(widget))
        return "", None

    def _focus_again(self, key: str, number: int, place: int) -> None:
        if key and self.focus_card(key):
            return
        shown = self.columns[number].shown
        if place < 0 or not shown:
            self.columns[number].setFocus()
        else:
            shown[min(place, len(shown) - 1)].setFocus()

    def focus_card(self, key: str) -> bool:
        """Put the focus on a card; False when it is not on this week."""
        for column in self.columns:
            for card in column.shown:
                if card.state.key == key:
                    card.setFocus(Qt.FocusReason.OtherFocusReason)
                    self.focus_moved.emit(card)
                    return True
        return False

    def focus_day(self, day: date) -> None:
        """Put the focus on a day."""
        for column in self.columns:
            if column.state is not None and column.state.on == day:
                column.setFocus(Qt.FocusReason.OtherFocusReason)
                self.focus_moved.emit(column)

    @property
    def chosen(self) -> date | None:
        """The day that has the focus, itself or in one of its cards."""
        _, place = self._focused()
        state = self.columns[place[0]].state if place else None
        return state.on if state else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain and key in _STEPS and self._focused()[1] is not None:
            self._walk(*_STEPS[key])
        else:
            super().keyPressEvent(event)

    def _walk(self, days: int, cards: int) -> None:
        _, place = self._focused()
        if place is None:
            return
        number, row = place
        number = min(max(number + days, 0), len(self.columns) - 1)
        column = self.columns[number]
        row = min(max(row + cards, -1), len(column.shown) - 1)
        target: QWidget = column if row < 0 else column.shown[row]
        if days and row < 0 and column.shown and place[1] >= 0:
            target = column.shown[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focus_moved.emit(target)
