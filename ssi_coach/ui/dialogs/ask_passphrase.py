"""Asks for the passphrase of one file, such as a copy that another one opens than the workspace it was made of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ssi_coach.app.passphrases import Tries, opens
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.i18n import say
from ssi_coach.ui.idle import seconds_up
from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.dialog import PlainDialog
from ssi_coach.ui.widgets.passphrase_field import PassphraseField


class AskPassphraseDialog(PlainDialog):
    """``given``: the `Passphrase` that opens the file. Wrong ones are counted in ``tries``, as everywhere."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None, path: Path, tries: Tries) -> None:
        super().__init__(parent, "", width=520)
        self.setWindowTitle(self.tr("This copy is protected"))
        self.heading.setText(self.windowTitle())
        self._path, self._tries = path, tries
        text = self.tr("{file} opens with another passphrase than the one in use: the one it had when it was made.")
        self.body.addWidget(label(text.format(file=path.name), wrap=True))
        self.field = PassphraseField(self.tr("Passphrase"))
        self.field.line.setPlaceholderText(self.tr("Passphrase"))
        self.body.addWidget(self.field)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        self.open_button = button(self.tr("Open"), self._try, "primary")
        self.open_button.setDefault(True)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.open_button)
        self.field.setFocus()
        self.fit_height()

    def _try(self) -> None:
        key = self.field.passphrase()
        if key is None:
            return
        if (wait := self._tries.wait(self._path, seconds_up())) > 0:
            self._refuse(self.tr("Please wait %n second(s) before the next try.", "", max(1, round(wait))))
            return
        try:
            right = opens(self._path, key)
        except Problem as problem:
            self._refuse(say(problem.message))
            return
        if right:
            self._tries.opened(self._path)
            self.field.wipe()
            self.accept()
            self.given.emit(key)
        else:
            self._tries.failed(self._path, seconds_up())
            self.field.wipe()
            self._refuse(self.tr("That passphrase does not open it; type it again."))

    def _refuse(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        self.field.setFocus()
        self.fit_height()
