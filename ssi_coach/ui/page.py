"""What every page is: a header, a body that scrolls when the window is small, and what makes it refresh."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ssi_coach.app.standing import ALL_CHANGES, Change, Standing
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.theme.tokens import GAP, MARGIN
from ssi_coach.ui.widgets.basics import label
from ssi_coach.ui.widgets.flow import FlowLayout
from ssi_coach.ui.widgets.scroll import Body

_WORDS = 340
"""Pixels beside the buttons in which a title and a line below it that do not fit into one line still read well."""
_BETWEEN = 12


class Page(QWidget):
    """Base of all pages. A subclass fills ``self.body`` and implements `draw`.

    ``kinds`` are the changes that concern it: after a change of another kind it is not drawn again. A page that is
    hidden is drawn when it is next shown (the main window keeps track). When the language changes, the main window
    builds its pages anew, so texts are set once.
    """

    kinds: ClassVar[frozenset[Change]] = ALL_CHANGES

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("role", "page")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setProperty("role", "page")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(scroll)
        inner = Body()
        scroll.setWidget(inner)
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(MARGIN, 18, MARGIN, 18)
        self.body.setSpacing(GAP)
        self._head = QHBoxLayout()
        self._head.setSpacing(_BETWEEN)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        self.title = label("", "title", wrap=True)
        self.subtitle = label("", "muted", wrap=True)
        titles.addWidget(self.title)
        titles.addWidget(self.subtitle)
        self._head.addLayout(titles, 1)
        self.actions_row = FlowLayout(12)
        self._head.addLayout(self.actions_row)
        self.body.addLayout(self._head)
        # A page that is not in front is hidden, and its keys with it.
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.find_in_list)

    def take_focus(self) -> None:
        """Put the focus where work on this page begins: on its first control below the header, whose buttons act."""
        in_header: QWidget | None = None
        other = self.nextInFocusChain()
        while other is not None and other is not self:
            takes = other.focusPolicy() & Qt.FocusPolicy.TabFocus and other.isEnabled() and other.isVisibleTo(self)
            if takes and self.isAncestorOf(other):
                if not self._heads(other):
                    other.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    return
                in_header = in_header or other
            other = other.nextInFocusChain()
        if in_header is not None:
            in_header.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _heads(self, widget: QWidget) -> bool:
        """Whether a widget stands in the header."""
        held = (self.actions_row.itemAt(place) for place in range(self.actions_row.count()))
        return any(
            top is not None and (top is widget or top.isAncestorOf(widget))
            for top in (item.widget() for item in held if item is not None)
        )

    def find_in_list(self) -> None:
        """Ctrl+F: begin to search the list of this page. Where there is none, the palette finds everything."""
        self.desk.command_wanted.emit("palette")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """The buttons beside the title, or below it where they would leave it no room."""
        words = max(_one_line(self.title), min(_one_line(self.subtitle), round(_WORDS * letters())))
        beside = words + _BETWEEN + self.actions_row.line_width() <= self.width() - 2 * MARGIN
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._head.direction() != way:
            self._head.setDirection(way)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_head()
        return super().event(event)

    def draw(self, standing: Standing) -> None:
        """Show a standing. Called when the page is visible and something that concerns it changed."""


def _one_line(label: QLabel) -> int:
    return label.fontMetrics().horizontalAdvance(label.text()) + 2
