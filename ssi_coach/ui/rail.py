"""The rail on the left: the mark, the pages with their shortcuts, import, settings, and the open workspace."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout

from ssi_coach.ui.icons import Mark
from ssi_coach.ui.keys import command_keys, with_keys
from ssi_coach.ui.names import page_name
from ssi_coach.ui.widgets.basics import button, label, line, plain_tip
from ssi_coach.ui.widgets.toast import Toast

WIDTH = 196


class NavButton(QPushButton):
    """An entry of the rail: its name on the left, its shortcut small on the right."""

    def __init__(self, key: str, text: str, command: str) -> None:
        super().__init__(text)
        self.key = key
        self.setProperty("role", "nav")
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._hint: QLabel | None = None
        self.setProperty("command", command)
        if keys := command_keys(command):
            self.setToolTip(with_keys(text, keys))
            self._hint = label(keys, "small")
            self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inner = QHBoxLayout(self)
            inner.setContentsMargins(11, 0, 11, 0)
            inner.addStretch(1)
            inner.addWidget(self._hint)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self._hint is not None:
            size.setWidth(size.width() + self._hint.sizeHint().width() + 8)
        return size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Rail(QFrame):
    """Emits wishes; holds nothing of the workspace but its name."""

    page_wanted = Signal(str)
    import_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, pages: Iterable[str], workspace: str, menu_actions: Iterable[QAction | None]) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 18, 10, 12)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 14)
        head.setSpacing(8)
        head.addWidget(Mark())
        head.addWidget(label("SSI Coach", "heading"), 1)
        column.addLayout(head)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, NavButton] = {}
        for key in pages:
            made = NavButton(key, page_name(key), f"page:{key}")
            made.setCheckable(True)
            self._group.addButton(made)
            self.buttons[key] = made
            column.addWidget(made)
        self._group.buttonClicked.connect(self._go)
        column.addStretch(1)
        # Between the pages and the foot nothing is clicked: what is told there covers nothing.
        self.toast = Toast()
        column.addWidget(self.toast)
        column.addSpacing(6)
        self.import_button = NavButton("import", self.tr("Import…"), "import")
        self.import_button.clicked.connect(self.import_wanted)
        self.settings_button = NavButton("settings", self.tr("Settings"), "settings")
        self.settings_button.clicked.connect(self.settings_wanted)
        column.addWidget(self.import_button)
        column.addWidget(self.settings_button)
        column.addSpacing(4)
        column.addWidget(line())
        column.addSpacing(4)
        self.workspace_button = button("", role="rail")
        self.menu = QMenu(self)
        for action in menu_actions:
            if action is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(action)
        self.workspace_button.clicked.connect(self._open_menu)
        column.addWidget(self.workspace_button)
        widest = max(b.sizeHint().width() for b in (*self.buttons.values(), self.settings_button, self.import_button))
        self.setFixedWidth(max(WIDTH, widest + 21))
        self.set_workspace(workspace)

    def set_workspace(self, name: str) -> None:
        """Show the name of the open workspace, shortened where it is long; the tooltip has all of it."""
        text = self.tr("Workspace: {name}").format(name=name)
        room = self.width() - 56
        # Before it is first shown a button has not the style's font yet.
        self.workspace_button.ensurePolished()
        metrics = QFontMetrics(self.workspace_button.font())
        fits = metrics.horizontalAdvance(text) <= room
        shown = text if fits else metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.workspace_button.setText(f"{shown} ▾")
        self.workspace_button.setToolTip(plain_tip(name))
        self.workspace_button.setAccessibleName(text)

    def show_current(self, key: str) -> None:
        self.buttons[key].setChecked(True)

    def _go(self, clicked: NavButton) -> None:
        self.page_wanted.emit(clicked.key)

    def _open_menu(self) -> None:
        corner = self.workspace_button.rect().topLeft()
        corner.setY(corner.y() - self.menu.sizeHint().height() - 4)
        self.menu.popup(self.workspace_button.mapToGlobal(corner))
