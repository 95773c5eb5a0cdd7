"""A field for a passphrase: hidden unless its button shows it, and known to input methods as a secret."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ssi_coach.app.passphrases import FAIR, WEAK, strength
from ssi_coach.domain.passphrase import Passphrase, can_be
from ssi_coach.ui.widgets.basics import button, label, set_role

_LONGEST = 1024
_SHORT = 10
"""Fewer characters are easy to guess by trying, whatever they are."""


class PassphraseField(QWidget):
    """``line`` is what is typed in; the button beside it shows what was typed, until it is pressed again."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(_LONGEST)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.line.setAccessibleName(name)
        self.show_button = button("", self._turn)
        self.show_button.setCheckable(True)
        inner = QHBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.line, 1)
        inner.addWidget(self.show_button)
        self.setFocusProxy(self.line)
        self._name = name
        self._turn()

    def _turn(self) -> None:
        shown = self.show_button.isChecked()
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        what = self.tr("Hide what was typed: {field}") if shown else self.tr("Show what was typed: {field}")
        self.show_button.setAccessibleName(what.format(field=self._name))

    def passphrase(self) -> Passphrase | None:
        """What was typed; None when nothing was."""
        text = self.line.text()
        return Passphrase(text) if can_be(text) else None

    def wipe(self) -> None:
        """Empty it, also for its own undo, and hide what is typed from now on."""
        self.line.clear()
        self.show_button.setChecked(False)
        self._turn()


class StrengthHint(QWidget):
    """One line below a new passphrase, a warning where that is weak. It never forbids any."""

    def __init__(self, field: PassphraseField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Made as a warning, so that it is spoken once there is something to say.
        self.text = label("", "warning", wrap=True)
        inner = QHBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.text)
        field.line.textChanged.connect(self.judge)
        self.judge("")

    def judge(self, typed: str) -> None:
        """Say how hard it is to guess."""
        bits = strength(typed) if typed else 0
        weak = bool(typed) and (bits < WEAK or len(typed) < _SHORT)
        set_role(self.text, "warning" if weak else "small")
        if not typed:
            self.text.setText(self.tr("Four or five words that do not belong together are strong, and easy to type."))
        elif weak:
            self.text.setText(self.tr("Easy to guess for a computer. A few more words make it strong."))
        elif bits < FAIR:
            self.text.setText(self.tr("Fair. One or two more words make it strong."))
        else:
            self.text.setText(self.tr("Strong."))
