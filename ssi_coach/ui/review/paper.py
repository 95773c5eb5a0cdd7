"""The weekly review on paper, as a PDF or as a picture, whoever asks for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from ssi_coach.app.review import Review
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.ask_file import AskFile
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import say
from ssi_coach.ui.plain import ask_plain

if TYPE_CHECKING:
    from ssi_coach.ui.printing import Printing


class ReviewPaper(QObject):
    """Asks over ``over`` where the file goes, or which printer; ``review`` is what is put out."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self.desk = desk
        self._over = over
        self.review: Review | None = None
        self.question: QWidget | None = None
        self.printing: Printing | None = None
        self.ask = AskFile(over)
        self.ask.chosen.connect(self._chosen)

    def put_out(self, kind: str) -> None:
        """``pdf``, ``png`` or ``print``."""
        if self.review is None:
            return
        if kind == "print":
            self._print(self.review)
        elif self.desk.coach.workspace.key is not None:
            self.question = ask_plain(self._over, self.desk, kind, self._ask_where)
        else:
            self._ask_where(kind)

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
            self.printing = Printing(self._over)
            self.printing.printed.connect(self._printed)
            self.printing.failed.connect(self.desk.failed)
        self.printing.ask(self.tr("Weekly review {week}").format(week=review.week), partial(paint_review, review))

    def _printed(self) -> None:
        self.desk.message.emit(self.tr("Sent to the printer"))
