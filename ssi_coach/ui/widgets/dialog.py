"""What every dialog is: a title, a body, a row of buttons; opened without blocking, freed when closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ssi_coach.ui.widgets.basics import label, press_focused
from ssi_coach.ui.widgets.menus import menu_by_key


class PlainDialog(QDialog):
    """A dialog that may come before any workspace is open: ``self.body`` and ``self.buttons`` are filled by whoever
    makes it (buttons left to right, pushed right). F1 shows the keys, those of ``help_group`` first."""

    help_group = ""

    def __init__(self, parent: QWidget | None, title: str, *, width: int = 560) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(min(width, 960))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.setSpacing(14)
        self.heading = label(title, "title", wrap=True)
        outer.addWidget(self.heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        outer.addLayout(self.body, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.addStretch(1)
        outer.addLayout(self.buttons)
        # The main window's own F1 is asleep while a dialog is in front.
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self.show_keys)

    def show_keys(self) -> None:
        """Show the sheet of shortcuts over this dialog."""
        from ssi_coach.ui.shortcut_sheet import show_shortcuts

        show_shortcuts(self, self.help_group)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on Cancel is no wish to save: it presses what has the focus, and only elsewhere what is default."""
        if not press_focused(self, event) and not menu_by_key(self, event):
            super().keyPressEvent(event)

    def fit_height(self) -> None:
        """For a dialog of text only, once it is filled: as high as its text is at this width.

        Qt guesses the height of wrapped text from a narrow line and would leave a hole at the foot.
        """
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            self.ensurePolished()
            height = layout.totalHeightForWidth(self.minimumWidth())
            self.setMinimumHeight(height)
            self.resize(self.minimumWidth(), height)
