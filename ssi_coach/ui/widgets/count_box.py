"""A small counter: how many of so many are done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QToolButton, QWidget


class _Field(QSpinBox):
    """The number. The wheel scrolls the page instead of changing what lies under the pointer."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._use_all_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._use_all_room()

    def _use_all_room(self) -> None:
        # A styled spin box keeps room for its buttons even when it has none, and the number would not be seen.
        self.lineEdit().setGeometry(self.rect().adjusted(2, 1, -2, -1))


class CountBox(QWidget):
    """From 0 to ``count``, written “2 of 3”, with − and + for the mouse and arrow keys for the keyboard."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field()
        self.field.setProperty("role", "count")
        self.field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.field.setKeyboardTracking(False)
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field.valueChanged.connect(self._moved)
        self.less = self._step("−", self.tr("One less"))
        self.more = self._step("+", self.tr("One more"))
        self.less.clicked.connect(self.field.stepDown)
        self.more.clicked.connect(self.field.stepUp)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.less, self.field, self.more):
            row.addWidget(widget)

    def _step(self, sign: str, tip: str) -> QToolButton:
        made = QToolButton()
        made.setText(sign)
        made.setProperty("role", "step")
        made.setToolTip(tip)
        # The arrow keys do it in the field, so the keyboard need not stop three times.
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def show_count(self, done: int, count: int, name: str) -> None:
        """Show a state without telling it as a change. ``name`` is for screen readers."""
        blocked = self.field.blockSignals(True)
        self.field.setRange(0, max(count, done))
        self.field.setSuffix(self.tr(" of {count}", "how many are done of how many").format(count=count))
        self.field.setValue(done)
        self.field.blockSignals(blocked)
        self._name(name)
        self.field.setToolTip(self.tr("How many are done"))
        self._enable()

    def show_number(self, value: int, least: int, most: int, name: str) -> None:
        """Count freely between two bounds, without an “of”."""
        self.field.setRange(least, most)
        self.field.setValue(value)
        self._name(name)
        self._enable()

    def _name(self, name: str) -> None:
        self.field.setAccessibleName(name)
        self.less.setAccessibleName(self.tr("One less: {what}").format(what=name))
        self.more.setAccessibleName(self.tr("One more: {what}").format(what=name))

    def _moved(self, value: int) -> None:
        self._enable()
        self.changed.emit(value)

    def _enable(self) -> None:
        self.less.setEnabled(self.field.value() > self.field.minimum())
        self.more.setEnabled(self.field.value() < self.field.maximum())
