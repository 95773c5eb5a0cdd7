"""Asks for another name of a workspace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ssi_coach.app.session import SUFFIX
from ssi_coach.app.workspaces import named
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.dialogs.base import PlainDialog
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import button, label


class RenameDialog(PlainDialog):
    """``wanted``: (Path, the new name). A name that cannot be, or is taken, is refused here."""

    wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None, path: Path) -> None:
        super().__init__(parent, "", width=480)
        self._path = path
        self.setWindowTitle(self.tr("Rename the workspace"))
        self.heading.setText(self.windowTitle())
        name = path.name.removesuffix(SUFFIX)
        text = self.tr("The file in {folder} and its folder of backups get the new name.")
        self.body.addWidget(label(text.format(folder=path.parent), "muted", wrap=True))
        caption = label(self.tr("Name"))
        self.field = QLineEdit(name)
        self.field.setAccessibleName(caption.text())
        caption.setBuddy(self.field)
        self.field.selectAll()
        self.field.textChanged.connect(self._typed)
        self.body.addWidget(caption)
        self.body.addWidget(self.field)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.save_button = button(self.tr("Rename"), self._save, "primary")
        self.save_button.setDefault(True)
        self.buttons.addWidget(self.save_button)
        self._typed()
        self.field.setFocus()
        self.fit_height()

    def _typed(self) -> None:
        name = self.field.text().strip()
        self.save_button.setEnabled(bool(name) and name != self._path.name.removesuffix(SUFFIX))

    def _save(self) -> None:
        try:
            target = named(self._path, self.field.text())
            taken = target.exists() and not (self._path.exists() and target.samefile(self._path))
        except Problem as problem:
            self.refuse(say(problem.message))
            return
        if taken:
            self.refuse(self.tr("There is a workspace of that name already; choose another one."))
            return
        self.accept()
        self.wanted.emit(self._path, self.field.text().strip())

    def refuse(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        self.field.setFocus()
        self.field.selectAll()
        self.fit_height()
