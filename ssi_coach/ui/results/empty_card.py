"""What stands on the Results page before anything came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ssi_coach.ui.desk import Desk
from ssi_coach.ui.widgets.basics import Card, button, label, row


class EmptyCard(Card):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self.set_title(self.tr("What all of it is for"))
        self.body.addWidget(
            label(
                self.tr(
                    "Enter the conversations, calls, meetings, proposals and contracts that come of your work, "
                    "and see here how one leads to the next."
                ),
                wrap=True,
            )
        )
        self.body.addSpacing(6)
        self.add = button(self.tr("Enter the first result…"), self._add, "primary")
        self.body.addLayout(row(self.add, 1))

    def _add(self) -> None:
        self._desk.dialog_wanted.emit("result", None)
