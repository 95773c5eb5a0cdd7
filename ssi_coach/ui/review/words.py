"""The week in three sentences, above everything else that is told of it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from ssi_coach.domain.messages import Message
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import Card, label


class Words(Card):
    """Three lines: what happened, what mattered, what to change; and a fourth where there is a goal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.body.setSpacing(4)
        self.lines = [label("", role, wrap=True) for role in ("strong", "", "")]
        for line in self.lines:
            self.body.addWidget(line)
        self.goal = label("", "muted", wrap=True)
        self.body.addWidget(self.goal)
        self.setAccessibleName(self.tr("Your week in three sentences"))

    def show_words(self, words: Iterable[Message], goal: Message | None = None) -> None:
        for line, sentence in zip(self.lines, words, strict=True):
            line.setText(say(sentence))
        self.goal.setText("" if goal is None else say(goal))
        self.goal.setVisible(goal is not None)
        self.setAccessibleDescription(" ".join(line.text() for line in (*self.lines, self.goal)).strip())
