"""What every dialog is: a title, a body, a row of buttons; opened without blocking, freed when closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ssi_coach.ui.widgets.basics import label, press_focused
from ssi_coach.ui.widgets.menus import menu_by_key
from ssi_coach.ui.widgets.scroll import DialogScroll, room


class PlainDialog(QDialog):
    """A dialog that may come before any workspace is open: ``self.body`` and ``self.buttons`` are filled by whoever
    makes it (buttons left to right, pushed right).

    It is never larger than its screen: there the body scrolls, and title and buttons stay where they are. F1 shows
    the keys, those of ``help_group`` first.
    """

    help_group = ""

    def __init__(self, parent: QWidget | None, title: str, *, width: int = 560) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(min(width, 960, room(self).width()))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.setSpacing(14)
        self.heading = label(title, "title", wrap=True)
        outer.addWidget(self.heading)
        self.scroll = DialogScroll()
        self.body = QVBoxLayout(self.scroll.widget())
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(10)
        outer.addWidget(self.scroll, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.addStretch(1)
        outer.addLayout(self.buttons)
        QShortcut(QKeySequence("Ctrl+W"), self, self.reject)
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

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and self.isVisible():
            # Text that came, or turned out higher than guessed, is not squeezed and not scrolled while there is room.
            missing = self.scroll.missing()
            if missing > 0 and self.height() < room(self).height():
                self.resize(self.width(), self.height() + missing)
        return answer

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Whoever asks for a size need not know the screen.
        most = room(self)
        if self.width() > most.width() or self.height() > most.height():
            self.resize(self.size().boundedTo(most))

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
