"""Import: what is in the files, what of it is new, then one undo step, then what it brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from ssi_coach.app.imports import Importer, Outcome, Preview
from ssi_coach.app.states.offers import ARCHIVE_ASKED, ARCHIVE_HERE
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.ask_file import AskFile, downloads
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.imports.file_card import FileCard
from ssi_coach.ui.imports.news_card import NewsCard
from ssi_coach.ui.jobs_qt import Job, Report, Work
from ssi_coach.ui.widgets.basics import button, clear, label, row
from ssi_coach.ui.widgets.wait_bar import WaitBar

_WIDTH = 660
_HIGHEST = 430
"""Of what was found, before it scrolls: the whole dialog fits a screen of 768 lines."""
_LOWEST = 120
"""Of what was found, on a screen that is lower still."""


class _Text(QWidget):
    """As high as its text is at its width: Qt would guess the height from a narrow line and leave a hole below."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _Found(QScrollArea):
    """As high as what is in it, up to a limit."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "text")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = _Text()
        inner.setProperty("role", "body")
        self.cards = QVBoxLayout(inner)
        self.cards.setContentsMargins(0, 0, 8, 0)
        self.cards.setSpacing(10)
        self.setWidget(inner)
        self.hide()

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        clear(self.cards)
        for card in cards:
            self.cards.addWidget(card)
            card.show()
            card.ensurePolished()
        self.cards.addStretch(1)
        self.setVisible(bool(cards))
        self.verticalScrollBar().setValue(0)
        height = self.cards.totalHeightForWidth(_WIDTH - 56) if cards else 0
        self.setMinimumHeight(min(_HIGHEST, height + 2))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 48, self.minimumHeight())


class ImportDialog(DeskDialog):
    """``argument``: the paths dropped or chosen, or None. Reads and writes beside the window, which stays usable."""

    own_window = True

    def __init__(self, desk: Desk, argument: Sequence[Path] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=_WIDTH)
        self.setWindowTitle(self.tr("Import"))
        self.heading.setText(self.windowTitle())
        self.setAcceptDrops(True)
        coach = desk.coach
        self._importer = Importer(coach.workspace.path, coach.catalogue, coach.clock, coach.workspace.key)
        self._preview: Preview | None = None
        self._paths: tuple[Path, ...] = ()
        self._job: Job | None = None
        self._ask = AskFile(self)
        self._ask.chosen.connect(self._chosen)
        self._ask.several.connect(self._several)
        self.intro = label(
            self.tr(
                "Bring in your LinkedIn archive (the ZIP file or its folder), an analytics workbook, a usage report of"
                " Sales Navigator, LinkedIn’s score page, or a file that SSI Coach exported. What is in it is shown"
                " first. Drop files here or choose them; several at once are fine."
            ),
            "muted",
            wrap=True,
        )
        self.body.addWidget(self.intro)
        self.choose_button = button(self.tr("Choose files…"), self._choose)
        self.folder_button = button(self.tr("Choose a folder…"), self._choose_folder)
        self.howto_button = button(self.tr("How do I get my archive?"), self.ask_howto, "link")
        self.body.addLayout(row(self.choose_button, self.folder_button, self.howto_button, 1))
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.seat = QComboBox()
        self.seat.setAccessibleName(self.tr("Your name in the report"))
        self.seat_button = button(self.tr("That is me"), self._take_seat, "primary")
        self._seat_row = QWidget()
        self._seat_row.setLayout(row(self.seat, self.seat_button, 1))
        self._seat_row.hide()
        self.body.addWidget(self._seat_row)
        self.state = label("", "muted", wrap=True)
        self.state.hide()
        self.body.addWidget(self.state)
        self.bar = WaitBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.found = _Found()
        self.found.setAccessibleName(self.tr("What was found"))
        self.body.addWidget(self.found, 1)
        self.summary = label("", wrap=True)
        self.summary.hide()
        self.body.addWidget(self.summary)
        self.body.addStretch(0)
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        self.import_button = button(self.tr("Import"), self._import, "primary")
        self.import_button.setEnabled(False)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.import_button)
        if argument:
            self.read(argument)

    # --- looking

    def read(self, paths: Sequence[Path], who: str = "") -> None:
        """Look into files. What was shown before goes. ``who``: whose row of a team's report is meant."""
        if self._job is not None:
            return
        self._paths = tuple(paths)
        self._preview = None
        self._seat_row.hide()
        self.problem.hide()
        self.summary.hide()
        self.found.show_cards(())
        self._run(self.tr("Reading…"), partial(self._look, self._importer, self._paths, who), self._show)

    @staticmethod
    def _look(importer: Importer, paths: Sequence[Path], who: str, report: Report) -> Preview:
        return importer.preview(paths, report, who)

    def _take_seat(self) -> None:
        self.read(self._paths, self.seat.currentText())

    def again(self, argument: Sequence[Path]) -> None:
        """More files were dropped on the window while this was open."""
        if self.choose_button.isVisible():
            self.read(argument)

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        outcome = preview.outcome
        cards = [FileCard(file, result) for file, result in zip(preview.files, outcome.results, strict=True)]
        for card in cards:
            card.howto_wanted.connect(self.ask_howto)
        self.found.show_cards(cards)
        new, known = outcome.added, outcome.already_there
        if new == 0:
            text = self.tr("Everything in it is here already: there is nothing to import.")
        else:
            text = self.tr("New or changed: {new} · here already: {known}").format(new=whole(new), known=whole(known))
            if not outcome.undoable:
                text += "\n" + self.tr(
                    "This is too much to be undone in one step. A backup is made before, and the steps that could be"
                    " undone until now cannot be undone any more."
                )
        self.summary.setText(text)
        self.summary.show()
        self.import_button.setEnabled(new > 0)
        if new > 0:
            self.import_button.setFocus()
        else:
            self._archive_came()

    def ask_howto(self) -> None:
        """Tell how to ask LinkedIn for the archive."""
        self.desk.dialog_wanted.emit("archive_howto", None)

    # --- taking in

    def _import(self) -> None:
        if self._preview is not None and self._job is None:
            work = partial(self._importer.take_in, self._preview.files)
            self.desk.hold()
            self._run(self.tr("Importing… Until it is done, Cancel takes everything back."), work, self._imported)

    def _imported(self, outcome: Outcome) -> None:
        preview = self._preview
        told = preview is not None and any(file.archive or file.workbook for file in preview.files)
        before = self.desk.standing.undo
        self.desk.coach.refresh(much=told)
        self._archive_came()
        if preview is not None and told:
            self._report(preview, outcome)
            return
        step = self.desk.standing.undo
        if outcome.undoable and step is not None and step != before:
            self.desk.done.emit(step.id, say(step.label))
        else:
            self.desk.message.emit(self.tr("Imported: %Ln new or changed", "", outcome.added))
        self.accept()

    def _report(self, preview: Preview, outcome: Outcome) -> None:
        """What changed; one press on Close, and the pages show it."""
        self.heading.setText(self.tr("Imported"))
        self.intro.hide()
        for gone in (self.choose_button, self.folder_button, self.howto_button, self.import_button):
            gone.hide()
        cards = [
            NewsCard(file.path.name, news, self.desk.catalogue)
            for file, news in zip(preview.files, outcome.news, strict=True)
        ]
        self.found.show_cards(cards)
        if outcome.undoable:
            self.summary.setText(self.tr("One undo takes all of it back (Edit menu)."))
        else:
            self.summary.setText(self.tr("A backup of the state before was made."))
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setFocus()
        self.setAcceptDrops(False)
        self._preview = None

    def _archive_came(self) -> None:
        """The reminder of the archive that was asked for ends when it is here; the basic one is not yet it."""
        files = self._preview.files if self._preview is not None else ()
        waiting = self.desk.coach.state_get(ARCHIVE_ASKED) not in (None, ARCHIVE_HERE)
        if waiting and any(file.archive is not None and file.archive.complete for file in files):
            self.desk.remember(ARCHIVE_ASKED, ARCHIVE_HERE)

    def _fit(self) -> None:
        """As high as what is shown, now that it is something else, and wholly on the screen: its buttons are below."""
        if (layout := self.layout()) is not None:
            # Qt's own minimum guesses the height of wrapped text from a narrow line and would leave a hole.
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            # What left the body has not told the dialog yet: its height is asked anew.
            self.middle.updateGeometry()
            layout.activate()
            self.setMinimumHeight(0)
            room = self.screen().availableGeometry()
            frame = self.frameGeometry()
            title = frame.height() - self.height()
            wanted = layout.totalHeightForWidth(self.width())
            if (over := wanted + title - room.height()) > 0:
                self.found.setMinimumHeight(max(_LOWEST, self.found.minimumHeight() - over))
                wanted = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), wanted)
            if frame.top() + title + wanted > room.bottom():
                self.move(frame.left(), max(room.top(), room.bottom() - title - wanted))

    # --- work beside the window

    def _run(self, text: str, work: Work, then: Callable[..., None]) -> None:
        # What is pressed is put out of use below: the focus goes where it is of use, not to whatever comes next.
        self.cancel_button.setFocus()
        self.import_button.setEnabled(False)
        self.choose_button.setEnabled(False)
        self.folder_button.setEnabled(False)
        self.state.setText(text)
        self.state.show()
        self.bar.setRange(0, 0)
        self.bar.show()
        if (layout := self.layout()) is not None and layout.totalHeightForWidth(self.width()) > self.height():
            self._fit()
        self._job = Job(work)
        self._job.progressed.connect(self._progressed)
        self._job.done.connect(then)
        self._job.failed.connect(self._failed)
        self._job.ended.connect(self._ended)
        # The desk outlives this dialog: closed while the work ends, it still lets go what waits.
        self._job.ended.connect(self.desk.release)
        self._job.start()

    def _progressed(self, done: int, count: int) -> None:
        if count:
            self.bar.setRange(0, count)
            self.bar.setValue(done)

    def _failed(self, problem: Problem) -> None:
        names = getattr(problem, "names", ())
        self.seat.clear()
        self.seat.addItems(list(names))
        self._seat_row.setVisible(bool(names))
        if names:
            self.seat.setFocus()
        self.problem.setText(
            self.tr("This report has several people. Which of them are you?") if names else say(problem.message)
        )
        self.problem.show()

    def _ended(self) -> None:
        self.bar.hide()
        self.state.hide()
        self.choose_button.setEnabled(True)
        self.folder_button.setEnabled(True)
        self._job = None
        self._fit()

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    # --- choosing

    def _choose(self) -> None:
        kinds = (
            self.tr("Files to import (*.zip *.xlsx *.xls *.csv *.json *.txt *.html *.htm)")
            + ";;"
            + self.tr("All files (*)")
        )
        self._ask.to_open_several("import", self.tr("Choose files to import"), kinds, downloads())

    def _choose_folder(self) -> None:
        self._ask.for_folder("import", self.tr("Choose the folder of an unpacked archive"), downloads())

    def _chosen(self, _purpose: str, path: Path) -> None:
        self.read([path])

    def _several(self, _purpose: str, paths: tuple[Path, ...]) -> None:
        self.read(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.read(paths)
