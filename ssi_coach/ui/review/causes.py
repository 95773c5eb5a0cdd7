"""What moved the needle: one line a cause, with the points it moved, adding up to the change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ssi_coach.app.states.progress import ProgressState
from ssi_coach.ui.format import signed
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import Card, label, line, set_role


class Causes(Card):
    """The causes of a `ProgressState`. Lines are made as they are needed and kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("What moved the needle"))
        self.nothing = label("", "muted", wrap=True)
        self.body.addWidget(self.nothing)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._rule = line()
        self.body.addWidget(self._rule)
        self._sum = QGridLayout()
        self._sum.setColumnStretch(0, 1)
        self._together, self.total = label(self.tr("Together"), "strong"), label("", "strong")
        self._sum.addWidget(self._together, 0, 0)
        self._sum.addWidget(self.total, 0, 1, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self._sum)
        self.body.addStretch(1)

    def show_state(self, state: ProgressState) -> None:
        """Draw the causes of the week, or say why there are none."""
        change = state.rows[-1].change
        while len(self._lines) < len(state.causes):
            self._add_line()
        for place, (what, points) in enumerate(self._lines):
            shown = place < len(state.causes)
            what.setVisible(shown)
            points.setVisible(shown)
            if shown:
                cause, value = state.causes[place]
                what.setText(sentence_case(say(cause)))
                points.setText(signed(value))
                set_role(points, "up" if value > 0 else "down")
        nothing = ""
        if change is None:
            nothing = self.tr(
                "There was no score yet when this week began. What moved it is shown from the week after."
            )
        elif not state.causes:
            nothing = self.tr("Nothing moved your estimate in this week.")
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing))
        for widget in (self._rule, self._together, self.total):
            widget.setVisible(change is not None and bool(state.causes))
        self.total.setText("" if change is None else signed(change))
        spoken = [f"{sentence_case(say(cause))} {signed(value)}" for cause, value in state.causes]
        self.setAccessibleDescription(". ".join(spoken) or nothing)

    def _add_line(self) -> None:
        what, points = label("", wrap=True), label("", "number")
        place = len(self._lines)
        self._grid.addWidget(what, place, 0)
        self._grid.addWidget(points, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._lines.append((what, points))


def sentence_case(text: str) -> str:
    """With a capital first letter, as a line of its own begins."""
    return text[:1].upper() + text[1:]
