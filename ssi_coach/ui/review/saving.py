"""Printing a review, or saving it as a PDF or a picture, from a button with a menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ssi_coach.app.review import Review
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.ask_file import AskFile
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import say
from ssi_coach.ui.plain import ask_plain

if TYPE_CHECKING:
    from ssi_coach.ui.printing import Printing


class SaveButton(QPushButton):
    """Knows the review shown; what to do with it is chosen in its menu."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.review: Review | None = None
        self.question: QWidget | None = None
        self.printing: Printing | None = None
        self.setText(self.tr("Save or print"))
        self.setAccessibleName(self.tr("Save the review as PDF or picture, or print it"))
        self.setAutoDefault(False)
        self.ask = AskFile(self)
        self.ask.chosen.connect(self._chosen)
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
        if self.review is None or action.data() == "report":
            return
        if action.data() == "print":
            self._print(self.review)
        elif self.desk.coach.workspace.key is not None:
            self.question = ask_plain(self, self.desk, action.data(), self._ask_where)
        else:
            self._ask_where(action.data())

    def _ask_where(self, kind: str) -> None:
        if self.review is None:
            return
        kinds = {"pdf": self.tr("PDF files (*.pdf)"), "png": self.tr("Pictures (*.png)")}
        name = self.tr("Weekly review {week}").format(week=self.review.week)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        place = Path(folder or Path.home()) / f"{name}.{kind}"
        self.ask.to_save(kind, self.tr("Save the weekly review"), kinds[kind], place)

    def _chosen(self, purpose: str, path: Path) -> None:
        from ssi_coach.ui.report_pdf import write_pdf, write_png

        if self.review is None:
            return
        try:
            (write_pdf if purpose == "pdf" else write_png)(self.review, path)
        except Problem as problem:
            self.desk.failed.emit(say(problem.message))
            return
        self.desk.written.emit(self.tr("Saved as {file}").format(file=path.name), path)

    def _print(self, review: Review) -> None:
        from ssi_coach.ui.printing import Printing
        from ssi_coach.ui.report_pdf import paint_review

        if self.printing is None:
            self.printing = Printing(self)
            self.printing.printed.connect(self._printed)
            self.printing.failed.connect(self.desk.failed)
        self.printing.ask(self.tr("Weekly review {week}").format(week=review.week), partial(paint_review, review))

    def _printed(self) -> None:
        self.desk.message.emit(self.tr("Sent to the printer"))
