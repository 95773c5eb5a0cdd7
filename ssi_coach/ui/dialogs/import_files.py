"""Import: what is in the files, what of it is new, and then one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from ssi_coach.app.imports import Importer, Preview
from ssi_coach.app.merging import ImportResult
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.ask_file import AskFile
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Work
from ssi_coach.ui.widgets.basics import Card, button, clear, label


class ImportDialog(DeskDialog):
    """``argument``: the paths dropped or chosen, or None. Reading and writing run beside the window."""

    def __init__(self, desk: Desk, argument: Sequence[Path] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=620)
        self.setWindowTitle(self.tr("Import"))
        self.heading.setText(self.windowTitle())
        self.setAcceptDrops(True)
        coach = desk.coach
        self._importer = Importer(coach.workspace.path, coach.catalogue, coach.clock, desk.today)
        self._preview: Preview | None = None
        self._job: Job | None = None
        self._ask = AskFile(self)
        self._ask.chosen.connect(self._chosen)
        self.intro = label(
            self.tr(
                "Bring in a file that SSI Coach exported, or LinkedIn’s score page saved as text, web page or JSON."
                " What is in it is shown first. Drop the file here or choose it."
            ),
            "muted",
            wrap=True,
        )
        self.body.addWidget(self.intro)
        self.choose_button = button(self.tr("Choose a file…"), self._choose)
        self.body.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self._found = QVBoxLayout()
        self._found.setSpacing(10)
        self.body.addLayout(self._found)
        self.summary = label("", wrap=True)
        self.summary.hide()
        self.body.addWidget(self.summary)
        self.body.addStretch(1)
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        self.import_button = button(self.tr("Import"), self._import, "primary")
        self.import_button.setEnabled(False)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.import_button)
        if argument:
            self.read(argument)

    # --- looking

    def read(self, paths: Sequence[Path]) -> None:
        """Look into files. What was shown before goes."""
        if self._job is not None:
            return
        self._preview = None
        self.problem.hide()
        self.summary.hide()
        clear(self._found)
        self._run(partial(self._importer.preview, tuple(paths)), self._show)

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        for file in preview.files:
            card = Card(file.path.name)
            names = {"interchange": self.tr("SSI Coach file"), "ssi-page": self.tr("LinkedIn’s score page")}
            card.body.addWidget(label(names.get(file.kind, file.kind), "muted"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(1, 1)
            for row, (section, count) in enumerate(file.rows.items()):
                grid.addWidget(label(whole(count), "number"), row, 0, Qt.AlignmentFlag.AlignRight)
                grid.addWidget(label(self._part(section)), row, 1)
            card.body.addLayout(grid)
            self._found.addWidget(card)
        new, known = preview.result.total_added, sum(preview.result.already_there.values())
        if new == 0:
            text = self.tr("Everything in it is here already: there is nothing to import.")
        else:
            text = self.tr("New or changed: {new} · here already: {known}").format(new=whole(new), known=whole(known))
            if not preview.result.undoable:
                text += "\n" + self.tr(
                    "This is too much to be undone in one step. A backup is made before, and the steps that could be"
                    " undone until now cannot be undone any more."
                )
        self.summary.setText(text)
        self.summary.show()
        self.import_button.setEnabled(new > 0)
        if new > 0:
            self.import_button.setFocus()

    def _part(self, section: str) -> str:
        return {
            "person": self.tr("facts about you"),
            "facts": self.tr("dated figures"),
            "checklist": self.tr("ticks of the profile list"),
            "activities": self.tr("activities"),
            "plan": self.tr("planned cards"),
            "official_scores": self.tr("scores of LinkedIn"),
            "reflections": self.tr("weekly notes"),
            "pauses": self.tr("pauses"),
            "annotations": self.tr("remarks on days"),
            "goals": self.tr("goals"),
            "routines": self.tr("routines"),
            "dismissed": self.tr("hints put away"),
            "weights": self.tr("changed weights"),
        }.get(section, section)

    # --- taking in

    def _import(self) -> None:
        if self._preview is not None and self._job is None:
            self._run(partial(self._importer.take_in, self._preview.document), self._imported)

    def _imported(self, result: ImportResult) -> None:
        self.desk.coach.refresh()
        step = self.desk.standing.undo
        if result.undoable and step is not None:
            self.desk.done.emit(step.id, say(step.label))
        else:
            self.desk.message.emit(self.tr("Imported: {count} new or changed").format(count=whole(result.total_added)))
        self.accept()

    # --- work beside the window

    def _run(self, work: Work, then: Callable[..., None]) -> None:
        self.import_button.setEnabled(False)
        self.choose_button.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._job = Job(work)
        self._job.progressed.connect(self._progressed)
        self._job.done.connect(then)
        self._job.failed.connect(self._failed)
        self._job.ended.connect(self._ended)
        self._job.start()

    def _progressed(self, done: int, count: int) -> None:
        self.bar.setRange(0, count)
        self.bar.setValue(done)

    def _failed(self, problem: Problem) -> None:
        self.problem.setText(say(problem.message))
        self.problem.show()

    def _ended(self) -> None:
        self.bar.hide()
        self.choose_button.setEnabled(True)
        self._job = None

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    # --- choosing

    def _choose(self) -> None:
        kinds = self.tr("Files to import (*.json *.txt *.html *.htm)") + ";;" + self.tr("All files (*)")
        self._ask.to_open("import", self.tr("Choose a file to import"), kinds, Path.home())

    def _chosen(self, _purpose: str, path: Path) -> None:
        self.read([path])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.read(paths)
