"""What is shown instead of the main window when a workspace cannot be opened: the reason, and the ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ssi_coach.domain.problems import DamagedWorkspace, LockedWorkspace, Problem
from ssi_coach.ui.i18n import say
from ssi_coach.ui.icons import Mark
from ssi_coach.ui.widgets.basics import button, label


class RescueWindow(QWidget):
    """Tells what was chosen by ``chosen``: ``again``, ``open``, ``restore``, ``new`` or ``demo``.

    Closing it ends the program.
    """

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, path: Path, problem: Problem, newest_backup: Path | None) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setWindowTitle(self.tr("SSI Coach cannot open the workspace"))
        self.setMinimumWidth(620)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 28, 32, 24)
        outer.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Mark(28))
        head.addWidget(label(self.tr("The workspace cannot be opened"), "title", wrap=True), 1)
        outer.addLayout(head)
        self.reason = label(say(problem.message), wrap=True)
        outer.addWidget(self.reason)
        outer.addWidget(label(str(path), "muted", wrap=True))
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        outer.addWidget(self.trouble)
        outer.addWidget(label(self.tr("The file was left as it is. What would you like to do?"), wrap=True))
        self.buttons = {}
        damaged = isinstance(problem, DamagedWorkspace)
        ways = [
            ("again", self.tr("Try again"), ""),
            ("open", self.tr("Choose another workspace…"), ""),
            ("new", self.tr("Start a new workspace…"), self.tr("The present one stays where it is.")),
            ("demo", self.tr("Look at the demonstration"), ""),
        ]
        if damaged and newest_backup is not None:
            made = QDateTime.fromSecsSinceEpoch(int(newest_backup.stat().st_mtime))
            when = QLocale().toString(made, QLocale.FormatType.ShortFormat)
            text = self.tr("The copy of {when} takes its place; the damaged file is set aside, not deleted.")
            ways.insert(0, ("restore", self.tr("Go back to the newest backup"), text.format(when=when)))
        if damaged:
            ways = [way for way in ways if way[0] != "again"]
        for number, (key, text, more) in enumerate(ways):
            made_button = button(text, role="primary" if number == 0 else "")
            made_button.setAccessibleDescription(more)
            made_button.setProperty("way", key)
            made_button.clicked.connect(self._choose)
            self.buttons[key] = made_button
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(made_button)
            row.addWidget(label(more, "small", wrap=True), 1)
            outer.addLayout(row)
        if isinstance(problem, LockedWorkspace):
            outer.addWidget(label(self.tr("Another program may be writing to it or copying it just now."), "small"))
        outer.addStretch(1)

    def tell(self, text: str) -> None:
        """Say what became of the way that was chosen."""
        self.trouble.setText(text)
        self.trouble.show()

    def _choose(self) -> None:
        self.chosen.emit(self.sender().property("way"))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
