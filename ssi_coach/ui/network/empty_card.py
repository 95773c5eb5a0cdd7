"""What stands on the Network page before an archive was brought: what it would show, and how to get one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ssi_coach.ui.desk import Desk
from ssi_coach.ui.widgets.basics import Card, button, label
from ssi_coach.ui.widgets.flow import flow


class EmptyCard(Card):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self.set_title(self.tr("See which of your connections are relations"))
        texts = (
            self.tr("LinkedIn gives every member an archive of what is theirs. Bring yours, and this page shows how "
                    "your network grew, who in it decides, with whom you are in touch, and whom to write to next."),
            self.tr("The file is read on this computer and goes nowhere. Of messages only who and when is kept, "
                    "never a word of them."),
        )  # fmt: skip
        for text in texts:
            self.body.addWidget(label(text, wrap=True))
        self.body.addSpacing(6)
        self.bring = button(
            self.tr("Bring your LinkedIn archive"),
            self._import,
            "primary",
            tip=self.tr("Choose the file"),
            command="import",
        )
        self.how = button(self.tr("How do I get it?"), self._how, tip=self.tr("How to ask LinkedIn for the archive"))
        buttons = flow(self.bring, self.how)
        self.body.addLayout(buttons)

    def _import(self) -> None:
        self._desk.dialog_wanted.emit("import", None)

    def _how(self) -> None:
        self._desk.dialog_wanted.emit("archive_howto", None)
