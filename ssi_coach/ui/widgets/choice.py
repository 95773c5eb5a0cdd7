"""A question with two or three answers, each a button that says what happens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.dialog import PlainDialog


class ChoiceDialog(PlainDialog):
    """``answers``: (key, text), the last one is the default; with ``careful`` Cancel is, where an answer cannot be
    undone. Escape and Cancel choose nothing."""

    chosen = Signal(str)

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        answers: Sequence[tuple[str, str]],
        *,
        careful: bool = False,
    ) -> None:
        super().__init__(parent, title, width=560)
        self.body.addWidget(label(text, wrap=True))
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        self.buttons.addWidget(self.cancel_button)
        self.answers: dict[str, QPushButton] = {}
        for number, (key, words) in enumerate(answers, 1):
            last = number == len(answers)
            made = button(words, self._choose, "primary" if last else "")
            made.setProperty("answer", key)
            made.setDefault(last and not careful)
            self.answers[key] = made
            self.buttons.addWidget(made)
        self.cancel_button.setDefault(careful)
        (self.cancel_button if careful else made).setFocus()
        self.fit_height()

    def _choose(self) -> None:
        key = self.sender().property("answer")
        self.accept()
        self.chosen.emit(key)
