"""Asks before something of a protected workspace is saved in a form that anybody can read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ssi_coach.ui.desk import Desk
from ssi_coach.ui.widgets.choice import ChoiceDialog


def ask_plain(parent: QWidget, desk: Desk, kind: str, then: Callable[[str], None]) -> QWidget | None:
    """Call ``then`` with what was chosen: ``kind`` as it is, or ``export_copy`` for a protected copy of everything.

    Tables, reports and pictures are asked about once while the workspace is open; a whole export every time, since
    there the protected copy is what is mostly meant. Cancelled, nothing is called. Returns the question, if any.
    """
    whole = kind == "export_json"
    if desk.plain_agreed and not whole:
        then(kind)
        return None
    asked = PlainQuestion(desk, kind, then)
    dialog = ChoiceDialog(parent, asked.title(), asked.text(), asked.answers())
    asked.setParent(dialog)
    dialog.chosen.connect(asked.answered)
    dialog.open()
    return dialog


class PlainQuestion(QObject):
    """One question, which lives as long as its dialog."""

    def __init__(self, desk: Desk, kind: str, then: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._kind, self._then = desk, kind, then

    def title(self) -> str:
        return self.tr("This workspace is protected")

    def text(self) -> str:
        if self._kind == "export_json":
            return self.tr(
                "A protected copy holds everything and opens with the same passphrase. A plain file can be read by"
                " anybody who gets it."
            )
        return self.tr("What is saved here is not: anybody who gets the file can read it.")

    def answers(self) -> list[tuple[str, str]]:
        if self._kind == "export_json":
            return [(self._kind, self.tr("Plain file…")), ("export_copy", self.tr("Protected copy…"))]
        return [(self._kind, self.tr("Save it all the same…"))]

    def answered(self, answer: str) -> None:
        if answer != "export_copy":
            self._desk.plain_agreed = True
        self._then(answer)
