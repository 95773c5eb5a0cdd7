"""What is shown instead of the main window when a workspace cannot be opened: the reason, and the ways on."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ssi_coach import resources
from ssi_coach.app import passphrases, rescue, salvage
from ssi_coach.app.clock import Clock, SystemClock
from ssi_coach.app.rescue import Good
from ssi_coach.app.salvage import Findings
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, LockedWorkspace, Problem
from ssi_coach.ui.format import day_full, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.icons import Mark
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.recent_menu import RecentMenu
from ssi_coach.ui.shortcut_sheet import show_shortcuts
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.widgets.basics import button, column, label, row, set_role
from ssi_coach.ui.widgets.passphrase_field import PassphraseField
from ssi_coach.ui.widgets.scroll import room
from ssi_coach.ui.widgets.wait_bar import WaitBar


class RescueWindow(QWidget):
    """Tells what was chosen by ``chosen``: ``again``, ``open``, ``restore`` (`newest`), ``salvaged`` (`salvaged`),
    ``empty``, ``new``, ``show_folder`` or ``demo``. ``key`` opens the damaged workspace, and what is salvaged of it, as
    far as it is known.

    Closing it ends the program.
    """

    chosen = Signal(str)
    closed = Signal()
    recent_wanted = Signal(str)
    """Another workspace was chosen from those opened lately."""

    def __init__(self, path: Path, problem: Problem, key: Passphrase | None = None, clock: Clock | None = None) -> None:
        super().__init__()
        self.key = key
        self._path, self._clock = path, clock or SystemClock()
        self.newest: Good | None = None
        self.salvaged: Path | None = None
        self._looking: Job | None = None
        self._job: Job | None = None
        self.setProperty("role", "page")
        self.setWindowTitle(self.tr("SSI Coach cannot open the workspace"))
        self._body = self._scrolled()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Mark(28))
        strange = rescue.is_none(path)
        title = self.tr("This is no SSI Coach workspace") if strange else self.tr("The workspace cannot be opened")
        head.addWidget(label(title, "title", wrap=True), 1)
        self._body.addLayout(head)
        told = self.tr("{file} was not written by SSI Coach; there is nothing in it to save.").format(file=path)
        self.reason = label(told if strange else say(problem.message), wrap=True)
        self._body.addWidget(self.reason)
        if str(path) not in self.reason.text():
            self._body.addWidget(label(str(path), "muted", wrap=True))
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        self._body.addWidget(self.trouble)
        self._body.addWidget(label(self.tr("The file was left as it is. What would you like to do?"), wrap=True))
        self.buttons: dict[str, QWidget] = {}
        if strange:
            self._way("open", self.tr("Choose another workspace…"))
            self._offer_recent()
            self._way("new", self.tr("Start a new workspace…"))
            self._way("demo", self.tr("Look at the demonstration"))
            set_role(self.buttons["open"], "primary")
        elif isinstance(problem, DamagedWorkspace) and path.exists():
            self._offer_rescue()
        else:
            self._way("again", self.tr("Try again"))
            self._offer_recent()
            self._way("open", self.tr("Choose another workspace…"))
            self._way("new", self.tr("Start a new workspace…"), self.tr("The present one stays where it is."))
            self._way("demo", self.tr("Look at the demonstration"))
            set_role(self.buttons["again"], "primary")
        if isinstance(problem, LockedWorkspace):
            self._body.addWidget(
                label(self.tr("Another program may be writing to it or copying it just now."), "small")
            )
        self.close_button = button(self.tr("Close"), self.close)
        self._body.addLayout(row(self.close_button, 1))
        self._body.addStretch(1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self._show_keys)
        self.resize((QSize(720, 640) * letters()).boundedTo(room(self)))

    def _show_keys(self) -> None:
        show_shortcuts(self)

    def _scrolled(self) -> QVBoxLayout:
        holder = QWidget()
        holder.setProperty("role", "body")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(32, 28, 32, 24)
        inner.setSpacing(14)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.setMinimumSize(QSize(620, 420).boundedTo(room(self)))
        return inner

    # --- a damaged one

    def _offer_rescue(self) -> None:
        self._way("restore", self.tr("Go back to the newest backup"))
        self.buttons["restore"].setEnabled(False)
        self.backup_text = self._more
        self.backup_text.setText(self.tr("Looking through the backups…"))
        self._way(
            "salvage",
            self.tr("Salvage what can be read"),
            self.tr("Into a new file beside it, which is then checked. The damaged one is only read."),
        )
        self.field: PassphraseField | None = None
        if self.key is None and self._is_protected():
            name = self.tr("Passphrase of the damaged workspace")
            self.field = PassphraseField(name)
            self._body.addLayout(column(label(name, "small"), self.field, spacing=4))
        self.bar = WaitBar()
        self.bar.setAccessibleName(self.tr("Reading what can be read"))
        self.bar.hide()
        self._body.addWidget(self.bar)
        self.result = label("", wrap=True)
        self.counts = label("", "small", wrap=True)
        self.open_salvaged = button(self.tr("Open the salvaged workspace"), self._choose, "primary")
        self.open_salvaged.setProperty("way", "salvaged")
        self.buttons["salvaged"] = self.open_salvaged
        for widget in (self.result, self.counts, self.open_salvaged):
            widget.hide()
        self._body.addLayout(column(self.result, self.counts, spacing=6))
        self._body.addLayout(row(self.open_salvaged, 1))
        self._way(
            "empty",
            self.tr("Start empty"),
            self.tr("The damaged file gets another name and stays beside the new one."),
        )
        self._offer_recent()
        self._way("open", self.tr("Choose another workspace…"))
        self._way("show_folder", self.tr("Show the folder"), self.tr("Where the file and its backups lie."))
        self._way("demo", self.tr("Look at the demonstration"))
        self._look()

    def _is_protected(self) -> bool:
        try:
            return passphrases.is_protected(self._path)
        except Problem:
            return False

    def _look(self) -> None:
        def work(report: Report) -> object:
            return rescue.newest_good(self._path, self.key, report)

        self._looking = Job(work)
        self._looking.done.connect(self._looked)
        self._looking.failed.connect(self._no_backup)
        self._looking.start()

    def _looked(self, newest: Good | None) -> None:
        self._looking = None
        if newest is None:
            self._no_backup()
            return
        self.newest = newest
        text = (
            self.tr("The copy of {day} is sound. It takes the place of the damaged file, which is set aside.")
            if newest.checked
            else self.tr("The copy of {day} opens with its passphrase. The damaged file is set aside, not deleted.")
        )
        self.backup_text.setText(text.format(day=day_full(newest.day)))
        self.buttons["restore"].setEnabled(True)
        self.buttons["restore"].setAccessibleDescription(self.backup_text.text())
        set_role(self.buttons["restore"], "primary")
        self.buttons["restore"].setFocus()

    def _no_backup(self, _problem: object = None) -> None:
        self._looking = None
        self.backup_text.setText(self.tr("There is no backup of it that is sound."))
        if self.salvaged is None:
            set_role(self.buttons["salvage"], "primary")
            self.buttons["salvage"].setFocus()

    # --- salvaging

    def _salvage(self) -> None:
        if self._job is not None:
            return
        key = self.key if self.field is None else self.field.passphrase()
        if self.field is not None and key is None:
            self.tell(self.tr("Type the passphrase of the damaged workspace first."))
            self.field.setFocus()
            return
        self.trouble.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.buttons["salvage"].setEnabled(False)
        self._tried = key
        self._target = salvage.free_name(self._path)
        self._job = Job(partial(_salvaged, self._path, self._target, key, self._clock))
        self._job.progressed.connect(self._progressed)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.ended.connect(self._ended)
        self._job.start()

    def _progressed(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _done(self, findings: Findings) -> None:
        self.salvaged, self.key = self._target, self._tried
        self.result.setText(self._summary(findings))
        self.counts.setText(_counted(findings))
        for widget in (self.result, self.counts, self.open_salvaged):
            widget.show()
        for name in ("restore", "salvage"):
            set_role(self.buttons[name], "")
        self.open_salvaged.setFocus()

    def _summary(self, findings: Findings) -> str:
        read = self.tr("%n row(s) were read into {file}.", "", findings.read).format(file=self._target.name)
        if findings.lost:
            read += " " + self.tr("%n row(s) are certainly lost.", "", findings.lost)
        if findings.unknown:
            return read + " " + self.tr("Parts of the file cannot be read: nobody can tell what was in them.")
        return read if findings.lost else read + " " + self.tr("Nothing is missing but the undo history.")

    def _failed(self, problem: Problem) -> None:
        self.tell(say(problem.message))
        self.buttons["salvage"].setEnabled(True)
        if self.field is not None:
            self.field.line.selectAll()
            self.field.setFocus()

    def _ended(self) -> None:
        self._job = None
        self.bar.hide()

    # --- the ways

    def _offer_recent(self) -> None:
        """The other workspaces opened lately, where there are some."""
        menu = RecentMenu(self, without=self._path)
        menu.refresh()
        if not menu.isEnabled():
            menu.deleteLater()
            return
        self._way("recent", self.tr("Open a recent workspace"))
        menu.chosen.connect(self.recent_wanted)
        made = self.buttons["recent"]
        if isinstance(made, QPushButton):
            made.clicked.disconnect(self._choose)
            made.setMenu(menu)

    def _way(self, key: str, text: str, more: str = "") -> None:
        made = button(text, self._salvage if key == "salvage" else self._choose)
        made.setAccessibleDescription(more)
        made.setProperty("way", key)
        self.buttons[key] = made
        self._more = label(more, "small", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(made)
        line.addWidget(self._more, 1)
        self._body.addLayout(line)

    def tell(self, text: str) -> None:
        """Say what became of the way that was chosen."""
        self.trouble.setText(text)
        self.trouble.show()

    def _choose(self) -> None:
        self.chosen.emit(self.sender().property("way"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses what has the focus, as in a dialog, and Escape closes it."""
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        for job in (self._looking, self._job):
            if job is not None:
                job.cancel()
        super().closeEvent(event)
        self.closed.emit()


def _salvaged(path: Path, target: Path, key: Passphrase | None, clock: Clock, report: Report) -> Findings:
    return salvage.salvage_into(path, target, resources.catalogue(), clock, key, report)


def _counted(findings: Findings) -> str:
    """Of each kind how many there are now."""
    read = [(table, count.read) for table, count in findings.tables.items() if count.read]
    return " · ".join(f"{say(salvage.TABLE_NAMES[table])}: {whole(number)}" for table, number in read)
