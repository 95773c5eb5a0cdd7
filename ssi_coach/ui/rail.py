"""The rail on the left: the mark, the pages with their shortcuts, import, settings, and the open workspace.

In a window too small for its words it shows signs instead, and the toast lies over the page. It scrolls where it is
higher than the window.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
)

from ssi_coach.ui.icons import Mark
from ssi_coach.ui.keys import command_keys, with_keys
from ssi_coach.ui.names import as_written, page_name
from ssi_coach.ui.rail_signs import SIDE, draw_sign
from ssi_coach.ui.theme.manager import tokens
from ssi_coach.ui.tips import plain_tip
from ssi_coach.ui.widgets.basics import button, choice_of, label, line
from ssi_coach.ui.widgets.scroll import Body
from ssi_coach.ui.widgets.toast import Toast

WIDTH = 196
SLIM = 60
_TOAST = QSize(300, 12)
"""How wide the toast is over a page, and how far from its edges."""


class NavButton(QPushButton):
    """An entry of the rail: its name on the left, its shortcut small on the right."""

    def __init__(self, key: str, text: str, command: str) -> None:
        super().__init__(text)
        self.key = key
        self._name = text
        self._slim = False
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

    def set_slim(self, slim: bool) -> None:
        """A sign instead of the words, or the words again."""
        self._slim = slim
        self.setText("" if slim else self._name)
        if self._hint is not None:
            self._hint.setVisible(not slim)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._slim:
            painter = QPainter(self)
            painter.translate((self.width() - SIDE) / 2, (self.height() - SIDE) / 2)
            draw_sign(painter, self.key, self._name, tokens().color("accent_text" if self.isChecked() else "muted"))

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self._slim:
            return QSize(SLIM - 22, max(size.height(), SIDE + 12))
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
        self.slim = False
        self._inside = Body()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inside)
        self._scroll = scroll
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.addWidget(scroll)
        self._column = column = QVBoxLayout(self._inside)
        column.setContentsMargins(10, 18, 10, 12)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 14)
        head.setSpacing(8)
        self._mark = Mark()
        head.addWidget(self._mark)
        self._title = label("SSI Coach", "heading")
        head.addWidget(self._title, 1)
        column.addLayout(head)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, NavButton] = {}
        for key in pages:
            made = NavButton(key, page_name(key), f"page:{key}")
            made.setCheckable(True)
            choice_of(self._group, made)
            self.buttons[key] = made
            column.addWidget(made)
        self._group.buttonClicked.connect(self._go)
        column.addStretch(1)
        # Between the pages and the foot nothing is clicked: what is told there covers nothing.
        self.toast = Toast()
        self.toast.installEventFilter(self)
        self._toast_place = column.count()
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
        # Its text follows the width of the rail, and not the other way round.
        self.workspace_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.menu = QMenu(self)
        for action in menu_actions:
            if action is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(action)
        self.workspace_button.clicked.connect(self._open_menu)
        column.addWidget(self.workspace_button)
        self._workspace = workspace
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 0)  # what does not fit is scrolled to

    def set_workspace(self, name: str) -> None:
        """Show the name of the open workspace, shortened where it is long; the tooltip has all of it."""
        self._workspace = name
        text = self.tr("Workspace: {name}").format(name=name)
        room = self.width() - 60
        # Before it is first shown a button has not the style's font yet.
        self.workspace_button.ensurePolished()
        metrics = QFontMetrics(self.workspace_button.font())
        fits = metrics.horizontalAdvance(text) <= room
        shown = text if fits else metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.workspace_button.setText("▾" if self.slim else f"{as_written(shown)} ▾")
        self.workspace_button.setToolTip(plain_tip(self.tr("{name}: everything is saved").format(name=name)))
        self.workspace_button.setAccessibleName(text)

    def set_slim(self, slim: bool) -> None:
        """Signs instead of words, or words again; the toast then lies over the page, for it needs words."""
        if slim == self.slim:
            return
        self.slim = slim
        for made in (*self.buttons.values(), self.import_button, self.settings_button):
            made.set_slim(slim)
        self._title.setVisible(not slim)
        told = self.toast.isVisible()
        if slim:
            self._column.removeWidget(self.toast)
            self.toast.setParent(self.parentWidget())
        else:
            self._column.insertWidget(self._toast_place, self.toast)
        self.toast.setVisible(told)
        self._fit()

    def _fit(self) -> None:
        """As wide as the words, or the signs, and a scroll bar where one is needed."""
        least = self._column.minimumSize()
        shown = (*self.buttons.values(), self.settings_button, self.import_button)
        head = self._mark.width() + (0 if self.slim else self._title.sizeHint().width() + 18)
        widest = max(head, *(made.sizeHint().width() for made in shown)) + 22
        bar = self._scroll.verticalScrollBar()
        needed = least.height() > self.height() > 0 and self.isVisible()
        wide = max(SLIM if self.slim else WIDTH, widest)
        self.setFixedWidth(wide + (bar.sizeHint().width() if needed else 0))
        self.set_workspace(self._workspace)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._fit()
        self._float()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._float()
        return False

    def _float(self) -> None:
        """Put the toast over the foot of the page, where the rail has no room for it."""
        page = self.parentWidget()
        if not self.slim or page is None:
            return
        width = min(_TOAST.width(), page.width() - self.width() - 2 * _TOAST.height())
        height = self.toast.heightForWidth(width)
        self.toast.setGeometry(self.width() + _TOAST.height(), page.height() - height - _TOAST.height(), width, height)
        self.toast.raise_()

    def show_current(self, key: str) -> None:
        self.buttons[key].setChecked(True)

    def _go(self, clicked: NavButton) -> None:
        self.page_wanted.emit(clicked.key)

    def _open_menu(self) -> None:
        corner = self.workspace_button.rect().topLeft()
        corner.setY(corner.y() - self.menu.sizeHint().height() - 4)
        self.menu.popup(self.workspace_button.mapToGlobal(corner))
