"""What ticking means: the profile has had it all along, or it was added today."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ssi_coach.ui.format import day_short
from ssi_coach.ui.widgets.basics import label
from ssi_coach.ui.widgets.flow import FlowLayout


class ChecklistMode(QWidget):
    """A choice of two above the checklist. Tells ``chosen`` when a person, not the program, made it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = label(self.tr("I am ticking"), "strong")
        self.had = QRadioButton(self.tr("what my profile has already"))
        self.had.setAccessibleName(self.tr("I am ticking what my profile has already"))
        self.new = QRadioButton(self.tr("what I add today"))
        self.new.setAccessibleName(self.tr("I am ticking what I add today"))
        self._group = QButtonGroup(self)
        for choice in (self.had, self.new):
            self._group.addButton(choice)
            choice.toggled.connect(self._draw)
            choice.clicked.connect(self.chosen)
            choice.installEventFilter(self)
        self.why = label("", "muted", wrap=True)
        self._reading: date | None = None
        choices = FlowLayout()
        for widget in (self.question, self.had, self.new):
            choices.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 0, 2, 0)
        whole.setSpacing(4)
        whole.addLayout(choices)
        whole.addWidget(self.why)
        self.had.setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """All four arrows choose, however the two stand: Qt would let those across the line scroll the page."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        back, forth = {Qt.Key.Key_Up, Qt.Key.Key_Left}, {Qt.Key.Key_Down, Qt.Key.Key_Right}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.key() not in back | forth:
            return False
        other = self.had if watched is self.new else self.new
        other.setFocus(Qt.FocusReason.OtherFocusReason)
        other.click()
        return True

    @property
    def already(self) -> bool:
        """Whether a tick holds from the beginning."""
        return self.had.isChecked()

    def choose(self, *, already: bool) -> None:
        (self.had if already else self.new).setChecked(True)

    def show_reading(self, on: date | None) -> None:
        """The day of the score of LinkedIn's that has counted what is ticked already; None = there is none."""
        self._reading = on
        self._draw()

    def _draw(self) -> None:
        counted = self._reading is not None and self.already
        if self._reading is not None:
            self.why.setText(
                self.tr(
                    "LinkedIn’s score of {day} counts these already; ticking them makes the explanation right."
                ).format(day=day_short(self._reading))
            )
        self.why.setVisible(counted)
