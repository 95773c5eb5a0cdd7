"""The backups of the open workspace: which there are, what is in one, back to it, and one more where it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ssi_coach.app import backups, session, upkeep
from ssi_coach.app.backups import Copy, Inside
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.ask_file import AskFile
from ssi_coach.ui.backups.inside import InsideView
from ssi_coach.ui.backups.words import size, when, why
from ssi_coach.ui.copying import TableTools
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_column, day_full
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report, Work
from ssi_coach.ui.keys import key_of
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.tips import plain_tip
from ssi_coach.ui.widgets.basics import Card, button, column, label, row
from ssi_coach.ui.widgets.choice import ChoiceDialog
from ssi_coach.ui.widgets.flow import flow
from ssi_coach.ui.widgets.scroll import room
from ssi_coach.ui.widgets.search_field import SearchField, show_rows_with
from ssi_coach.ui.widgets.tick_box import LabelledTick
from ssi_coach.ui.widgets.wait_bar import WaitBar


class Keeper(Protocol):
    """What carries out what needs the file alone, and knows passphrases."""

    def command(self, key: str) -> None: ...
    def go_back(self, path: Path, source: Path) -> None: ...
    def unlock_copy(self, copy: Path, then: Callable[[Passphrase | None], None]) -> None: ...


class BackupsDialog(DeskDialog):
    """``argument``: the `Keeper`. The window stays usable beside it, and while it works."""

    help_group = "backups"

    own_window = True

    def __init__(self, desk: Desk, argument: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=900)
        self._keeper = argument
        self._path = desk.coach.workspace.path
        self._copies: tuple[Copy, ...] = ()
        self._folder, _ = upkeep.folder_of_choice(desk.coach)
        self._job: Job | None = None
        self._jobs: list[tuple[str, Work, Callable[..., None], Callable[[Problem], None] | None]] = []
        self._looking: Copy | None = None
        self._unpacked: Path | None = None
        self._checked: dict[Path, datetime] = {}
        self._ask = AskFile(self)
        self._ask.chosen.connect(self._folder_chosen)
        self.question: ChoiceDialog | None = None
        self.setWindowTitle(self.tr("Backups"))
        self.heading.setText(self.windowTitle())
        self.trouble = label("", "warning", wrap=True)
        self.body.addWidget(self.trouble)
        self.readable = label(
            self.tr(
                "Not all backups are protected, as the workspace is now: those can be read by anybody who has them."
                " Delete them if that is not wanted."
            ),
            "warning",
            wrap=True,
        )
        self.readable.hide()
        self.body.addWidget(self.readable)
        self.table = _table(
            self.tr("Backups"),
            [
                self.tr("Made"),
                self.tr("Why"),
                self.tr("Size"),
                self.tr("Checked"),
                self.tr("Where"),
                self.tr("Protected"),
            ],
        )
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.itemDoubleClicked.connect(self._look)
        self.look_button = button(self.tr("Look inside"), self._look, keys="Return")
        self.restore_button = button(
            self.tr("Go back to it"), self._restore, tip=self.tr("The present state is backed up before")
        )
        self.delete_button = button(self.tr("Delete…"), self._delete, tip=self.tr("Delete this backup"), keys="Del")
        self.inside = InsideView()
        card = Card()
        beside = room(self).width() >= _BESIDE * letters()
        if beside:
            card.setMinimumWidth(200)
            card.setMaximumWidth(round(270 * letters()))
        card.body.addWidget(self.inside, 1)
        self.search = SearchField(self.tr("Search a day, why or where"))
        self.search.textChanged.connect(self._sift)
        self.search.left.connect(self._into_table)
        self.search.hide()
        left = column(self.search, self.table)
        left.addLayout(flow(self.look_button, self.restore_button, self.delete_button))
        both = row(spacing=14) if beside else column(spacing=14)
        both.addLayout(left, 8)
        both.addWidget(card, 3)
        self.body.addLayout(both, 1)
        self.rule = label(
            self.tr(
                "Every day’s backup is made by itself; those of 7 days, 8 weeks and 12 months are kept. Of those made"
                " before something (an import, going back …) the newest five are kept, and the first of each of the"
                " last seven days. What you back up by hand stays until you delete it. Each is read back before an"
                " older one goes."
            ),
            "small",
            wrap=True,
        )
        self.body.addWidget(self.rule)
        self.there = label("", wrap=True)
        self.also = LabelledTick(self.tr("Also copy every daily backup there"))
        self.also.setAccessibleName(self.also.text())
        self.also.toggled.connect(self._also)
        self.forget_button = button(self.tr("No other folder"), self._forget_folder, "link")
        self.body.addWidget(self.there)
        self.body.addLayout(flow(self.also, self.forget_button))
        self.state = label("", "muted", wrap=True)
        self.bar = WaitBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setFixedWidth(160)
        self.body.addLayout(row(self.state, self.bar, 1))
        self.now_button = button(self.tr("Back up now"), self._back_up)
        self.to_button = button(self.tr("Back up to…"), self._choose_folder)
        self.there_button = button(self.tr("Back up there now"), self._back_up_there)
        self.folder_button = button(self.tr("Show data folder"), self._show_folder)
        self.close_button = button(self.tr("Close"), self.accept, "primary")
        for place, made in enumerate((self.now_button, self.there_button, self.to_button, self.folder_button)):
            self.buttons.insertWidget(place, made)
        self.buttons.addWidget(self.close_button)
        TableTools(self.table, (self.look_button, self.restore_button, self.delete_button))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._find)
        key_of(self.table, QKeySequence.StandardKey.Delete, self._delete)
        key_of(self.table, "Return", self._look)
        desk.backup_trouble_changed.connect(self._tell_trouble)
        desk.backed_up.connect(self.refresh)
        self.resize(1000, 620)
        self._quiet()
        self._tell_trouble()
        self._show_place()
        self._enable()
        self.refresh()

    # --- the list

    def refresh(self) -> None:
        """Read the folders anew."""
        self._run(self.tr("Looking…"), partial(_listed, self._path, self._folder), self._list)

    def _list(self, copies: tuple[Copy, ...]) -> None:
        chosen = self.chosen()
        self._copies = copies
        protected = self.desk.coach.workspace.key is not None
        self.readable.setVisible(protected and any(copy.protected is False for copy in copies))
        self.table.setRowCount(len(copies))
        for line, copy in enumerate(copies):
            for place, cell in enumerate(self._cells(copy)):
                item = QTableWidgetItem(cell)
                item.setToolTip(plain_tip(str(copy.file)))
                if place == 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(line, place, item)
        places = [line for line, copy in enumerate(copies) if chosen is not None and copy.file == chosen.file]
        if copies:
            self.table.selectRow(places[0] if places else 0)
            self.search.setVisible(len(copies) > _FEW)
            self._sift()
        else:
            self.inside.tell(self.tr("There is no backup yet. “Back up now” makes one; so does every day by itself."))
        self._enable()

    def _cells(self, copy: Copy) -> list[str]:
        if copy.protected is None:
            checked, protected = self.tr("Cannot be read"), ""
        else:
            checked = day_column(self._checked.get(copy.file, copy.checked).astimezone().date())
            protected = self.tr("Yes") if copy.protected else self.tr("No")
        where = copy.file.parent.name if copy.elsewhere else self.tr("Here")
        return [when(copy), why(copy.reason), size(copy.size), checked, where, protected]

    def _sift(self) -> None:
        """Show only the copies with every word that is searched."""
        show_rows_with(self.table, self.search.text())

    def _find(self) -> None:
        if not self.search.isHidden():
            self.search.take_focus()

    def _into_table(self) -> None:
        self.table.setFocus()

    def chosen(self) -> Copy | None:
        """The copy that is chosen in the list."""
        rows = self.table.selectionModel().selectedRows()
        place = rows[0].row() if rows else -1
        return self._copies[place] if 0 <= place < len(self._copies) else None

    def _enable(self) -> None:
        there = self.chosen() is not None
        free = self._job is None
        for one in (self.look_button, self.restore_button, self.delete_button):
            one.setEnabled(there and free)
        for one in (self.now_button, self.to_button, self.there_button):
            one.setEnabled(free)

    def _tell_trouble(self) -> None:
        trouble = upkeep.trouble(self.desk.coach)
        if trouble is not None:
            text = self.tr("There is no daily backup since {day}: {why}")
            self.trouble.setText(text.format(day=day_full(trouble.since), why=trouble.why))
        self.trouble.setVisible(trouble is not None)

    # --- looking inside

    def _look(self) -> None:
        copy = self.chosen()
        if copy is None or self._job is not None:
            return
        self._looking = copy
        if copy.protected and backups.is_packed(copy.file):
            work = partial(_unpack, copy.file, self._path)
            self._run(self.tr("Unpacking…"), work, self._unlock, self._not_seen)
        else:
            self._keeper.unlock_copy(copy.file, partial(self._open, copy.file))

    def _unlock(self, file: Path) -> None:
        self._unpacked = file
        self._keeper.unlock_copy(file, partial(self._open, file))

    def _open(self, file: Path, key: Passphrase | None) -> None:
        if self._looking is not None:
            work = partial(_look, file, self.desk.catalogue, key, self._looking, self._path)
            self._run(self.tr("Reading…"), work, self._show_inside, self._not_seen)

    def _not_seen(self, problem: Problem) -> None:
        self._drop_unpacked()
        self.inside.tell(say(problem.message), error=True)

    def _drop_unpacked(self) -> None:
        if self._unpacked is not None:
            backups.drop(self._unpacked)
            self._unpacked = None

    def _show_inside(self, inside: Inside) -> None:
        self._drop_unpacked()
        copy, coach = self._looking, self.desk.coach
        if copy is None:
            return
        standing = coach.standing
        estimate = standing.series.estimate(standing.today).total if standing.grounded else None
        self.inside.show_inside(copy, inside, backups.counts(coach), estimate, coach.catalogue)
        self._checked[copy.file] = datetime.now(UTC)
        self._list(self._copies)

    # --- back to one, and away with one

    def _restore(self) -> None:
        if (copy := self.chosen()) is not None and self._job is None:
            self._keeper.go_back(self._path, copy.file)

    def _delete(self) -> None:
        copy = self.chosen()
        if copy is None or self._job is not None:
            return
        text = self.tr("The backup of {when} ({why}) is deleted for good. The workspace and the other backups stay.")
        self.question = ChoiceDialog(
            self,
            self.tr("Delete this backup?"),
            text.format(when=when(copy), why=why(copy.reason)),
            [("delete", self.tr("Delete"))],
            careful=True,
        )
        self.question.chosen.connect(self._delete_chosen)
        self.question.open()

    def _delete_chosen(self, _answer: str) -> None:
        if (copy := self.chosen()) is not None:
            work = partial(_delete, self._path, copy.file, self._folder)
            self._run(self.tr("Deleting…"), work, self._deleted)

    def _deleted(self, _nothing: object) -> None:
        self.inside.say_nothing()
        self.refresh()

    # --- one more

    def _back_up(self) -> None:
        coach = self.desk.coach
        work = partial(_back_up, coach.workspace.path, coach.workspace.key)
        self._run(self.tr("Backing up…"), work, self._backed_up)

    def _choose_folder(self) -> None:
        self._ask.for_folder("to", self.tr("Choose a folder for backups"), self._folder or Path.home())

    def _folder_chosen(self, _purpose: str, folder: Path) -> None:
        self._keep_folder(folder, daily=self.also.isChecked())
        self._back_up_there()

    def _back_up_there(self) -> None:
        coach, folder = self.desk.coach, self._folder
        if folder is not None:
            work = partial(_back_up_to, coach.workspace.path, folder, coach.workspace.key)
            self._run(self.tr("Backing up…"), work, self._backed_up)

    def _backed_up(self, target: Path) -> None:
        self.desk.written.emit(self.tr("Backed up to {file}").format(file=target), target)
        self.refresh()

    def _also(self, wanted: bool) -> None:
        self._keep_folder(self._folder, daily=wanted)

    def _forget_folder(self) -> None:
        self._keep_folder(None, daily=False)
        self.refresh()

    def _keep_folder(self, folder: Path | None, *, daily: bool) -> None:
        try:
            upkeep.choose_folder(self.desk.coach, folder, daily=daily)
        except Problem as problem:
            self.desk.refuse(problem)
            return
        self._folder = folder
        self._show_place()

    def _show_place(self) -> None:
        folder, daily = upkeep.folder_of_choice(self.desk.coach)
        self.there.setText(
            self.tr("“Back up to…” makes a compressed copy in a folder of your choice, such as a USB stick.")
            if folder is None
            else self.tr("Compressed copies go to {folder}").format(folder=folder)
        )
        self.also.blockSignals(True)
        self.also.setChecked(daily)
        self.also.blockSignals(False)
        for one in (self.also, self.forget_button, self.there_button):
            one.setVisible(folder is not None)

    def _show_folder(self) -> None:
        self._keeper.command("show_folder")

    # --- work beside the window

    def _run(
        self, text: str, work: Work, then: Callable[..., None], failed: Callable[[Problem], None] | None = None
    ) -> None:
        """One after the other, in the order of the wishes."""
        if self._job is not None:
            self._jobs.append((text, work, then, failed))
            return
        self.state.setText(text)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._job = Job(work)
        self._job.progressed.connect(self._progressed)
        self._job.done.connect(then)
        self._job.failed.connect(failed or self.desk.refuse)
        self._job.ended.connect(self._ended)
        self._enable()
        self._job.start()

    def _progressed(self, done: int, whole: int) -> None:
        self.bar.setRange(0, 1000 if whole else 0)
        self.bar.setValue(done * 1000 // whole if whole else 0)

    def _ended(self) -> None:
        self._job = None
        self._quiet()
        if self._jobs:
            self._run(*self._jobs.pop(0))
        self._enable()

    def _quiet(self) -> None:
        self.state.setText("")
        self.bar.hide()

    def done(self, result: int) -> None:
        """What was unpacked goes with the dialog."""
        self._jobs.clear()
        self._drop_unpacked()
        super().done(result)


_BESIDE = 860
"""So wide a screen has to be, at the design's size of letters, for what is inside a copy to stand beside the list."""
_FEW = 8
"""So many copies are seen at once; more are searched."""


def _table(name: str, titles: list[str]) -> QTableWidget:
    table = QTableWidget(0, len(titles))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(titles)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    # Qt knows one least width for all columns: that of the one that stretches, but no more than the others need.
    header.setMinimumSectionSize(min(header.fontMetrics().horizontalAdvance(title) + 16 for title in titles[1:]))
    return table


def _listed(path: Path, folder: Path | None, _report: Report) -> object:
    return backups.copies(path, folder)


def _unpack(file: Path, near: Path, report: Report) -> object:
    return backups.unpack(file, near, report)


def _look(file: Path, catalogue: Catalogue, key: Passphrase | None, copy: Copy, near: Path, _report: Report) -> object:
    made = copy.made if copy.timed else copy.made + timedelta(hours=12)
    return backups.look(file, catalogue, key, made=made, near=near)


def _delete(path: Path, file: Path, folder: Path | None, _report: Report) -> None:
    backups.delete(path, [file], folder)


def _back_up(path: Path, key: Passphrase | None, _report: Report) -> object:
    return session.back_up(path, None, key)


def _back_up_to(path: Path, folder: Path, key: Passphrase | None, report: Report) -> object:
    return backups.back_up_to(path, folder, key, datetime.now(UTC), report)
