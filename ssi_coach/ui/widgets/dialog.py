"""What every dialog is: a title, a body, a row of buttons; opened without blocking, freed when closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.widgets.basics import label, press_focused
from ssi_coach.ui.widgets.menus import menu_by_key
from ssi_coach.ui.widgets.scroll import DialogScroll, room

_SIDES = 48


class PlainDialog(QDialog):
    """A dialog that may come before any workspace is open: ``self.body`` and ``self.buttons`` are filled by whoever
    makes it (buttons left to right, pushed right).

    It is never larger than its screen: there the body scrolls, and title and buttons stay where they are. F1 shows
    the keys, those of ``help_group`` first. Ctrl+Enter presses the main button.
    """

    help_group = ""

    def __init__(self, parent: QWidget | None, title: str, *, width: int = 560) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._width = min(width, 960)
        self.fit_width()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_SIDES // 2, 20, _SIDES // 2, 18)
        outer.setSpacing(14)
        self.heading = label(title, "title", wrap=True)
        outer.addWidget(self.heading)
        self.middle = DialogScroll()
        self.body = QVBoxLayout(self.middle.inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(10)
        outer.addWidget(self.middle, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.addStretch(1)
        outer.addLayout(self.buttons)
        QShortcut(QKeySequence("Ctrl+W"), self, self.reject)
        # From wherever one types: in a field of many lines Enter alone begins a new one.
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.press_main)
        # The main window's own F1 is asleep while a dialog is in front.
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self.show_keys)

    def fit_width(self) -> None:
        """As wide as it is meant to be, for letters as large as they are now."""
        self.setMinimumWidth(min(round(self._width * letters()), room(self).width()))

    def press_main(self) -> None:
        """Press the main button, where there is one; not where another is the default because it cannot be undone."""
        shown = [made for made in self.findChildren(QPushButton) if made.isVisible() and made.isEnabled()]
        main = [made for made in shown if made.property("role") == "primary"]
        if main and not any(made.isDefault() and made not in main for made in shown):
            main[-1].click()

    def show_keys(self) -> None:
        """Show the sheet of shortcuts over this dialog."""
        from ssi_coach.ui.shortcut_sheet import show_shortcuts

        show_shortcuts(self, self.help_group)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on Cancel is no wish to save: it presses what has the focus, and only elsewhere what is default."""
        if not press_focused(self, event) and not menu_by_key(self, event):
            super().keyPressEvent(event)

    def _fit_buttons(self) -> None:
        """Buttons that do not fit beside each other on this screen stand below each other."""
        items = [self.buttons.itemAt(number) for number in range(self.buttons.count())]
        widths = [item.minimumSize().width() for item in items if item is not None and not item.isEmpty()]
        needed = sum(widths) + self.buttons.spacing() * max(0, len(widths) - 1) + _SIDES
        down = needed > room(self).width()
        way = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        if self.buttons.direction() != way:
            self.buttons.setDirection(way)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit_buttons()
        answer = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and self.isVisible():
            # Text that came, or turned out higher than guessed, is not squeezed and not scrolled while there is room.
            missing = self.middle.missing()
            most = room(self).height()
            if missing > 0 and self.height() < most:
                self.resize(self.width(), min(self.height() + missing, most))
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
            self._fit_buttons()
            wide = max(self.minimumWidth(), min(layout.totalMinimumSize().width(), room(self).width()))
            self.setMinimumWidth(wide)
            height = min(layout.totalHeightForWidth(wide), room(self).height())
            self.setMinimumHeight(height)
            self.resize(wide, height)
