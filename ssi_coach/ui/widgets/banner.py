"""A banner: a line across the top of the window with a sentence and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ssi_coach.ui.widgets.basics import button, label, set_role


class Banner(QFrame):
    """Tells ``key`` when its action is taken or when it is put away. Without a ``later`` text it stays."""

    accepted = Signal(str)
    declined = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.key = ""
        self.text = label("", wrap=True)
        self.action_button = button("", self._accept)
        self.later_button = button("", self._decline, "flat")
        line = QHBoxLayout(self)
        line.setContentsMargins(28, 5, 20, 5)
        line.setSpacing(12)
        line.addWidget(self.text, 1)
        line.addWidget(self.action_button)
        line.addWidget(self.later_button)
        self.hide()

    def offer(self, key: str, text: str, action: str = "", later: str = "", *, warning: bool = False) -> None:
        """Show a sentence with an action and a way to put it away; either may be left out."""
        self.key = key
        set_role(self, "banner-warning" if warning else "banner")
        set_role(self.text, "banner-warning-text" if warning else "")
        self.text.setText(text)
        self.setAccessibleName(text)
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self.later_button.setText(later)
        self.later_button.setVisible(bool(later))
        self.show()

    def put_away(self) -> None:
        self.key = ""
        self.hide()

    def _accept(self) -> None:
        self.accepted.emit(self.key)

    def _decline(self) -> None:
        self.declined.emit(self.key)
