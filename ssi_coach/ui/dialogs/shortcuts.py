"""The keyboard shortcuts, all in one list."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.widgets.basics import button, label


class ShortcutsDialog(DeskDialog):
    """``argument``: the (what, keys) pairs of the menus; what only pages know is added here."""

    def __init__(self, desk: Desk, argument: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=460)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.heading.setText(self.windowTitle())
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        on_pages = [
            (self.tr("Tick what is chosen"), self.tr("Space")),
            (self.tr("Add to the chosen day of the week"), "A"),
            (self.tr("Move a card to another day"), self.tr("Alt + arrow keys")),
        ]
        for row, (what, keys) in enumerate((*argument, *on_pages)):
            grid.addWidget(label(what, wrap=True), row, 0)
            grid.addWidget(label(keys, "muted"), row, 1)
        self.body.addLayout(grid)
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        self.buttons.addWidget(close)
