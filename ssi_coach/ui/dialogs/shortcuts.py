"""The sheet of keyboard shortcuts: all there are, to be searched and copied."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QWidget

from ssi_coach.domain.folding import fold
from ssi_coach.ui.copying import to_clipboard
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.shortcut_sheet import Lines, ShortcutSheet
from ssi_coach.ui.widgets.basics import button, column, label
from ssi_coach.ui.widgets.dialog import PlainDialog
from ssi_coach.ui.widgets.search_field import SearchField

_AROUND = QSize(96, 200)
"""Heading, search, buttons and margins around the lists."""


class _Block(QWidget):
    """One group: its title and its lines, each of which can be hidden."""

    def __init__(self, group: Lines) -> None:
        super().__init__()
        self.group = group
        self.title = label(group.title, "strong")
        self.rows: list[tuple[QLabel, QLabel]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0, 1, 2)
        for place, line in enumerate(group.lines, 1):
            pair = (label(line.what, wrap=True), label(line.shown, "muted"))
            self.rows.append(pair)
            grid.addWidget(pair[0], place, 0)
            grid.addWidget(pair[1], place, 1)

    def look_for(self, words: list[str]) -> int:
        """Show only the lines that have every word, in what they say, their keys, or the group's title."""
        shown = 0
        title = fold(self.group.title)
        for line, pair in zip(self.group.lines, self.rows, strict=True):
            text = f"{fold(line.what)} {fold(line.shown)} {' '.join(line.keys).lower()} {title}"
            fits = all(word in text for word in words)
            for made in pair:
                made.setVisible(fits)
            shown += fits
        self.setVisible(shown > 0)
        return shown


class ShortcutsDialog(PlainDialog):
    """``argument``: the page or dialog people look at, whose keys come first. It needs no workspace."""

    def __init__(self, desk: Desk | None, argument: object = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, "", width=700)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.heading.setText(self.windowTitle())
        self.search = SearchField(self.tr("Search what a key does, or a key"))
        self.body.addWidget(self.search)
        groups = ShortcutSheet(self).groups(argument if isinstance(argument, str) else "")
        self.blocks = [_Block(group) for group in groups]
        self.none = label(self.tr("No key is known for that."), "muted")
        self.none.hide()
        holder = QWidget()
        holder.setProperty("role", "body")
        both = QHBoxLayout(holder)
        both.setContentsMargins(0, 0, 12, 0)
        both.setSpacing(36)
        half = sum(len(group.lines) + 2 for group in groups) / 2
        left, right, height = column(), column(), 0
        for block in self.blocks:
            (left if height < half else right).addWidget(block)
            height += len(block.rows) + 2
        for side in (left, right):
            side.addStretch(1)
            both.addLayout(side, 1)
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setProperty("role", "text")
        self.view.setAccessibleName(self.windowTitle())
        # Focusable, so that a small screen can be scrolled by key.
        self.view.setWidget(holder)
        self.body.addWidget(self.none)
        self.body.addWidget(self.view, 1)
        self.copy = button(self.tr("Copy all"), self._copy, tip=self.tr("Copy the list, to print it or to send it"))
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        self.buttons.insertWidget(0, self.copy)
        self.buttons.addWidget(close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.take_focus)
        self.search.textChanged.connect(self._look_for)
        self.search.left.connect(self.view.setFocus)
        self.search.setFocus()
        room = self.screen().availableGeometry().size()
        if holder.minimumSizeHint().width() + _AROUND.width() > room.width() - 40:
            both.setDirection(QBoxLayout.Direction.TopToBottom)
        wanted = holder.sizeHint() + _AROUND
        self.resize(wanted.boundedTo(QSize(room.width() - 40, min(760, room.height() - 60))))

    def show_keys(self) -> None:
        """They are shown already."""
        self.search.take_focus()

    def _look_for(self, text: str) -> None:
        words = fold(text).split()
        found = sum(block.look_for(words) for block in self.blocks)
        self.none.setVisible(not found)

    def _copy(self) -> None:
        lines = [[block.group.title, line.what, line.shown] for block in self.blocks for line in block.group.lines]
        to_clipboard([self.tr("Where"), self.tr("What"), self.tr("Keys")], lines)
