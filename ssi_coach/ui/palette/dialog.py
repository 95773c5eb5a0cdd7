"""The command palette: one line that logs "com 3" and finds every page, action, dialog and checklist item."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ssi_coach.app.palette import Command, Group
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.palette.box import PaletteBox
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.week.entry_preview import EntryPreview
from ssi_coach.ui.widgets.basics import button, column, label, set_role
from ssi_coach.ui.widgets.dialog import PlainDialog
from ssi_coach.ui.widgets.scroll import room

_AROUND = 200
"""What title, line, buttons and the air between them take of the height, at the design's size of letters."""


class PaletteDialog(PlainDialog):
    """Logs by itself; a command is told by ``chosen`` (its key) once the dialog is closed. ``desk`` None: no workspace
    is open, and nothing can be logged. ``recent`` are the keys chosen lately, the newest first."""

    help_group = "palette"

    chosen = Signal(str)

    def __init__(
        self, desk: Desk | None, commands: Sequence[Command], recent: Sequence[str], parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("PaletteDialog", "What did you do, or what are you looking for?")
        super().__init__(parent, title, width=640)
        self.box = PaletteBox(desk, commands, recent)
        self.words = EntryPreview(desk) if desk is not None else None
        self.about = label("", "small", wrap=True)
        self.body.addWidget(self.box)
        # As high as its longest text, so that nothing moves while one types.
        below = QWidget()
        below.setMinimumHeight(4 * self.fontMetrics().lineSpacing() + 10)
        # What is understood is to be seen without scrolling, on a small screen as well: there fewer are listed.
        self.box.fit(room(self).height() - below.minimumHeight() - round(_AROUND * letters()))
        said = column(*(each for each in (self.words, self.about) if each is not None), 1)
        below.setLayout(said)
        self.body.addWidget(below, 1)
        self.buttons.insertWidget(0, label(self.tr("Shift+Enter logs and stays"), "small"))
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.take = button("", self._take, "primary")
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.take)
        self._verbs = {
            Group.GO: self.tr("Go there"),
            Group.DO: self.tr("Do it"),
            Group.OPEN: self.tr("Open it"),
        }
        self.box.understood.connect(self._preview)
        self.box.taken.connect(self._take)
        self.box.taken_on.connect(self._take_on)
        self._preview()
        self.box.setFocus()

    def _preview(self) -> None:
        command, entry = self.box.command, self.box.entry
        typed = bool(self.box.line.text().strip())
        logs = command is None and self.words is not None and entry is not None and self.box.kind is not None
        if self.words is not None:
            self.words.setVisible(logs)
        self.about.setVisible(not logs)
        if self.words is not None and entry is not None and logs:
            self.words.show_entry(self.box.kind, entry, typed=typed)
            self.take.setText(self.tr("Log it"))
            self.take.setEnabled(self.words.ready)
            return
        closed = command.closed if command is not None else ""
        self.take.setEnabled(command is not None and not closed)
        self.take.setText(self._verbs[command.group] if command is not None else self._verbs[Group.DO])
        set_role(self.about, "warning" if closed or command is None else "small")
        if command is None and self.box.list.count():
            self.about.setText(self.tr("Nothing is called exactly that. Choose what you mean with the arrow keys."))
        elif command is None:
            self.about.setText(self.tr("Nothing is called that. Try another word, or the beginning of one."))
        elif closed:
            self.about.setText(self.tr("Not now: {why}").format(why=closed))
        else:
            self.about.setText(command.where or self.tr("Enter runs the highlighted row."))

    def _take(self) -> None:
        command = self.box.command
        if command is None:
            if self._log():
                self.accept()
        elif not command.closed:
            self.accept()
            self.chosen.emit(command.key)

    def _take_on(self) -> None:
        if self._log():
            self.box.line.clear()

    def _log(self) -> bool:
        return self.words is not None and self.box.entry is not None and self.words.log(self.box.kind, self.box.entry)
