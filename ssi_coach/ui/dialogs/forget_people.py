"""Asks before everybody who came with an archive, or one of them, is forgotten."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from ssi_coach.app import upkeep
from ssi_coach.app.forgetting import Forgotten, copies_of, forget_people
from ssi_coach.app.states.contacts import Contact
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import ReadOnlyWorkspace
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.network.words import name
from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.tick_box import LabelledTick
from ssi_coach.ui.widgets.wait_bar import WaitBar

_PLAIN = QLocale.DataSizeFormat.DataSizeTraditionalFormat


class ForgetPeopleDialog(DeskDialog):
    """``argument``: the `Contact` to forget; None: everybody."""

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=540)
        self.contact = argument if isinstance(argument, Contact) else None
        self.setWindowTitle(
            self.tr("Forget imported people?")
            if self.contact is None
            else self.tr("Forget {name}?").format(name=name(self.contact))
        )
        self.heading.setText(self.windowTitle())
        for text in self._texts():
            self.body.addWidget(label(text, wrap=True))
        self._offer_copies()
        self.bar = WaitBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        everybody = self.contact is None
        self.cancel = button(self.tr("Keep them") if everybody else self.tr("Keep this person"), self.reject)
        self.forget = button(
            self.tr("Forget them") if everybody else self.tr("Forget this person"), self._forget, "primary"
        )
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.forget)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.job: Job | None = None
        self.fit_height()

    def _texts(self) -> tuple[str, str]:
        if self.contact is None:
            return (
                self.tr("Names, companies, titles and days of contact of everybody an archive brought are taken out of "
                        "this workspace, and out of what Undo remembers."),
                self.tr("This cannot be undone. Your scores, activities and plan stay; what could be undone until now "
                        "cannot any more. Backups and exported files made before still have them."),
            )  # fmt: skip
        return (
            self.tr("The name, company, title and days of contact are taken out of this workspace, and out of what "
                    "Undo remembers; so are the titles of cards about this person, and whom a result was with."),
            self.tr("This cannot be undone. Your scores, activities and plan stay; what could be undone until now "
                    "cannot any more. Backups and exported files made before still have this person, and an archive "
                    "imported later brings them back."),
        )  # fmt: skip

    def _offer_copies(self) -> None:
        copies = copies_of(self.desk.coach.workspace.path)
        size = QLocale().formattedDataSize(copies.size, 1, _PLAIN)
        text = self.tr("Delete the %n backup(s) made before as well ({size})", "", len(copies.files))
        self.copies = LabelledTick(text.format(size=size))
        self.copies.setVisible(bool(copies.files))
        self.body.addWidget(self.copies)
        note = label(self.tr("First a fresh backup is made of what is left."), "small", wrap=True)
        note.setVisible(bool(copies.files))
        self.copies.setAccessibleDescription(note.text())
        self.body.addWidget(note)
        folder, _ = upkeep.folder_of_choice(self.desk.coach)
        stay = self.tr("Copies in {folder} stay as they are; File → Backups deletes them.").format(folder=folder)
        self.elsewhere = label(stay, "small", wrap=True)
        self.elsewhere.setVisible(folder is not None)
        self.body.addWidget(self.elsewhere)

    def _forget(self) -> None:
        coach = self.desk.coach
        if coach.standing.read_only is not None:
            self.desk.refuse(ReadOnlyWorkspace(coach.standing.read_only))
            return
        self._busy(True)
        slug = self.contact.connection.slug if self.contact is not None else None
        self.job = Job(partial(_work, coach.workspace.path, coach.workspace.key, slug, self.copies.isChecked()))
        self.job.done.connect(self._done)
        self.job.ended.connect(self._ended)
        # The desk outlives this dialog: closed while it works, it still hears why it failed and lets go what waits.
        self.job.failed.connect(self.desk.refuse)
        self.job.ended.connect(self.desk.release)
        self.desk.hold()
        self.job.start()

    def _busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        for widget in (self.cancel, self.forget, self.copies):
            widget.setDisabled(busy)
        self.fit_height()

    def _done(self, done: Forgotten) -> None:
        text = (
            self.tr("Everybody is forgotten.")
            if self.contact is None
            else self.tr("{name} is forgotten.").format(name=name(self.contact))
        )
        if done.naming:
            naming = self.tr("%n of your own texts still name this person.", "", done.naming)
            text = f"{text} {naming}"
        if done.left:
            left = self.tr("%n backup(s) could not be deleted; they are in {folder}.", "", len(done.left))
            text = f"{text} {left.format(folder=done.left[0].parent)}"
        (self.desk.failed if done.left else self.desk.message).emit(text)
        self.accept()

    def _ended(self) -> None:
        """Also when traces may be left: nobody is known any more."""
        self.job = None
        self._busy(False)
        self.desk.coach.refresh(much=True)


def _work(path: Path, key: Passphrase | None, slug: str | None, copies: bool, _report: Report) -> Forgotten:
    return forget_people(path, key, slug=slug, copies=copies)
