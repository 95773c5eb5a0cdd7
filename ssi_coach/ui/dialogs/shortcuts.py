"""The keyboard shortcuts, all in one list."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.widgets.basics import Heading, button, label
from ssi_coach.ui.widgets.columns import Columns
from ssi_coach.ui.widgets.scroll import Body

_AROUND = QSize(70, 150)
"""Heading, buttons and margins around the lists."""


class ShortcutsDialog(DeskDialog):
    """``argument``: the (what, keys) pairs of the menus; what only pages know is added here."""

    def __init__(self, desk: Desk, argument: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=640)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.heading.setText(self.windowTitle())
        everywhere, pages = self._list(((self.tr("Everywhere"), argument),)), self._list(self._on_pages())
        holder = Body()
        both = QVBoxLayout(holder)
        both.setContentsMargins(0, 0, 12, 0)
        both.addWidget(Columns({1: ((everywhere, pages),), 2: ((everywhere,), (pages,))}, 0))
        both.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setProperty("role", "text")
        scroll.setAccessibleName(self.windowTitle())
        # Focusable, so that a small screen can be scrolled by key.
        scroll.setWidget(holder)
        self.body.addWidget(scroll, 1)
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        self.buttons.addWidget(close)
        close.setFocus()
        room = self.screen().availableGeometry().size()
        wanted = holder.sizeHint() + _AROUND
        self.resize(wanted.boundedTo(QSize(room.width() - 40, room.height() - 60)))

    def _on_pages(self) -> tuple[tuple[str, list[tuple[str, str]]], ...]:
        return (
            (
                self.tr("Week"),
                [
                    (self.tr("Another week"), self.tr("Page Up · Page Down")),
                    (self.tr("This week"), self.tr("Home")),
                    (self.tr("Another day or card"), self.tr("Arrow keys")),
                    (self.tr("Add to the chosen day"), "A"),
                    (self.tr("Done, or not done after all"), self.tr("Space")),
                    (self.tr("One more or one less done"), "+ · −"),
                    (self.tr("Change the card"), self.tr("Enter · F2")),
                    (self.tr("Delete the card"), self.tr("Delete")),
                    (self.tr("Move the card to another day"), self.tr("Alt + ← →")),
                    (self.tr("Move the card to another week"), self.tr("Alt + ↑ ↓")),
                ],
            ),
            (
                self.tr("Progress"),
                [
                    (self.tr("Another week"), self.tr("Alt + ← →")),
                    (self.tr("Read the chart day by day"), "← · →"),
                    (self.tr("Read the chart week by week"), self.tr("Page Up · Page Down")),
                    (self.tr("First or last day of the chart"), self.tr("Home · End")),
                ],
            ),
            (
                self.tr("Network"),
                [
                    (self.tr("Look for somebody"), _native(QKeySequence.StandardKey.Find)),
                    (self.tr("From the search to what was found"), "↓"),
                    (self.tr("Open the profile in the browser"), self.tr("Enter")),
                    (self.tr("Put on my week"), self.tr("Ctrl + Enter")),
                    (self.tr("Copy who is chosen"), _native(QKeySequence.StandardKey.Copy)),
                    (self.tr("All that can be done with them"), self.tr("Menu key")),
                ],
            ),
            (
                self.tr("Lists and fields"),
                [
                    (self.tr("Tick what is chosen"), self.tr("Space")),
                    (self.tr("Next or previous field"), "Tab · Shift+Tab"),
                    (self.tr("Close a dialog"), "Esc"),
                ],
            ),
        )

    def _list(self, groups: tuple[tuple[str, list[tuple[str, str]]], ...]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 10, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        row = 0
        for title, pairs in groups:
            heading = label(title, "strong")
            heading.setContentsMargins(0, 10 if row else 0, 0, 0)
            grid.addWidget(heading, row, 0, 1, 2)
            row += 1
            for what, keys in pairs:
                grid.addWidget(Heading(what, ""), row, 0)
                grid.addWidget(label(keys, "muted"), row, 1)
                row += 1
        return made


def _native(key: QKeySequence.StandardKey) -> str:
    """The keys as this system writes them."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
