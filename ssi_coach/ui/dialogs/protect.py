"""Sets, changes or removes the passphrase of the open workspace. What happens then, the program does."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.form import Form
from ssi_coach.ui.widgets.passphrase_field import PassphraseField, StrengthHint
from ssi_coach.ui.widgets.tick_box import LabelledTick


class Changer(Protocol):
    """What carries the wish out."""

    def change(self, new: Passphrase | None, *, in_keychain: bool) -> None: ...
    def keychain_has(self) -> bool | None: ...


class ProtectDialog(DeskDialog):
    """``argument``: the `Changer`."""

    def __init__(self, desk: Desk, argument: Changer, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=600)
        self._changer = argument
        self._present = desk.coach.workspace.key
        protected = self._present is not None
        self.setWindowTitle(self.tr("Passphrase of this workspace") if protected else self.tr("Protect this workspace"))
        self.heading.setText(self.windowTitle())
        warning = self.tr("A forgotten passphrase means that everything in this workspace and its backups is lost.")
        self.body.addWidget(label(warning, "warning", wrap=True))
        self.body.addWidget(label(self._what(), wrap=True))
        form = Form()
        self.present = PassphraseField(self.tr("Present passphrase"))
        if protected:
            form.add(self.tr("Present passphrase"), self.present)
        self.new = PassphraseField(self.tr("New passphrase"))
        form.add(self.tr("New passphrase"), self.new)
        self.hint = StrengthHint(self.new)
        form.add_below(self.hint)
        self.again = PassphraseField(self.tr("Once more"))
        form.add(self.tr("Once more"), self.again)
        self.body.addWidget(form)
        kept = argument.keychain_has()
        self.keep = LabelledTick(self.tr("Remember in this computer’s keychain"))
        self.keep.setAccessibleName(self.keep.text())
        self.keep.setChecked(bool(kept))
        self.body.addWidget(self.keep)
        if kept is None:
            self.keep.hide()
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        self.remove_button = button(self.tr("Remove the protection"), self._remove)
        self.set_button = button(self.tr("Change") if protected else self.tr("Protect"), self._set, "primary")
        self.set_button.setDefault(True)
        self.buttons.insertWidget(0, self.remove_button)
        self.remove_button.setVisible(protected)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.set_button)
        (self.present if protected else self.new).setFocus()
        self.fit_height()

    def _what(self) -> str:
        if self._present is None:
            return self.tr(
                "The file, its undo history and its backups can then be read with the passphrase only. It is asked for"
                " when the workspace is opened, and after it was locked."
            )
        return self.tr(
            "A new passphrase holds for the backups as well. Without protection, anybody who has the file or a backup"
            " can read it."
        )

    def _set(self) -> None:
        new = self.new.passphrase()
        if not self._is_right():
            return
        if new is None:
            self._refuse(self.tr("Type the new passphrase twice."), self.new)
        elif new != self.again.passphrase():
            self.again.wipe()
            self._refuse(self.tr("The two are not the same; type the new one once more."), self.again)
        else:
            self._hand_over(new)

    def _remove(self) -> None:
        if self._is_right():
            self._hand_over(None)

    def _is_right(self) -> bool:
        if self._present is None or self.present.passphrase() == self._present:
            return True
        self.present.wipe()
        self._refuse(self.tr("That is not the present passphrase; type it again."), self.present)
        return False

    def _refuse(self, text: str, field: PassphraseField) -> None:
        self.problem.setText(text)
        self.problem.show()
        field.setFocus()
        self.fit_height()

    def _hand_over(self, new: Passphrase | None) -> None:
        keep = self.keep.isChecked()
        for field in (self.present, self.new, self.again):
            field.wipe()
        self.accept()
        self._changer.change(new, in_keychain=keep)
