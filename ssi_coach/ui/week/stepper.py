"""A number with − and + beside it. A spin box underneath: digits, arrow keys and screen readers know it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QToolButton, QWidget

from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.tips import plain_tip
from ssi_coach.ui.week.fields import MOST
from ssi_coach.ui.widgets.basics import once, set_role

_BUTTON = 24
_FIGURE = 46


class _Figure(QSpinBox):
    """The wheel scrolls what it stands in instead of changing a number under the pointer."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Stepper(QWidget):
    """From 0 up. A zero is muted, so that what was done stands out."""

    changed = Signal(int)

    def __init__(self, value: int, name: str = "", least: int = 0) -> None:
        super().__init__()
        self.less = self._button("−")
        self.more = self._button("+")
        self.figure = _Figure()
        self.figure.setRange(least, max(MOST, value))
        self.figure.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.figure.setFixedWidth(round(_FIGURE * letters()))
        self.figure.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name)
        self.figure.setValue(value)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for part in (self.less, self.figure, self.more):
            box.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._follow(value)
        self.figure.valueChanged.connect(self._follow)
        self.figure.valueChanged.connect(self.changed)
        self.less.clicked.connect(self.figure.stepDown)
        self.more.clicked.connect(self.figure.stepUp)

    def _button(self, sign: str) -> QToolButton:
        made = QToolButton()
        made.setText(sign)
        made.setProperty("role", "stepper")
        # The figure has the same with the arrow keys; two more stops per number would only be in the way.
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFixedWidth(round(_BUTTON * letters()))
        made.setAutoRepeat(True)
        return made

    def _follow(self, value: int) -> None:
        set_role(self.figure, "figure" if value else "figure-zero")

    def value(self) -> int:
        return self.figure.value()

    def set_value(self, value: int) -> None:
        self.figure.setValue(value)

    def setAccessibleName(self, name: str) -> None:
        """A form names what it was given: that is the number, not what holds it together."""
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """What a screen reader says, and the tooltip."""
        self.figure.setAccessibleName(name)
        self.less.setAccessibleName(self.tr("One less: {what}").format(what=name))
        self.more.setAccessibleName(self.tr("One more: {what}").format(what=name))
        self.figure.setToolTip(plain_tip(name))
        once(self.figure)
