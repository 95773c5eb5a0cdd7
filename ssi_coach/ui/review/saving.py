"""Printing a review, or saving it as a PDF or a picture, from a button with a menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ssi_coach.ui.desk import Desk
from ssi_coach.ui.review.paper import ReviewPaper


class SaveButton(QPushButton):
    """Knows the review shown; what to do with it is chosen in its menu."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.paper = ReviewPaper(desk, self)
        self.setText(self.tr("Save or print"))
        self.setAccessibleName(self.tr("Save the review as PDF or picture, or print it"))
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        for key, text in (
            ("pdf", self.tr("Save as &PDF…")),
            ("png", self.tr("Save as p&icture (PNG)…")),
            ("print", self.tr("P&rint…")),
            ("report", self.tr("&Coach’s report over any days…")),
        ):
            if key == "report":
                self._menu.addSeparator()
            action = QAction(text, self._menu)
            action.setData(key)
            self._menu.addAction(action)
        self._menu.triggered.connect(self._picked)
        self.setMenu(self._menu)

    def _picked(self, action: QAction) -> None:
        if action.data() == "report":
            self.desk.dialog_wanted.emit("coach_report", None)
        else:
            self.paper.put_out(action.data())
