"""What is in a copy, beside what the workspace holds now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ssi_coach.app.backups import Copy, Counts, Inside
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.ui.backups.words import when, why
from ssi_coach.ui.format import day_column, day_short, number, whole
from ssi_coach.ui.widgets.basics import clear, label
from ssi_coach.ui.words import amount

_NONE = "–"


class InsideView(QScrollArea):
    """Says what it is for until something was looked into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "text")
        self.setAccessibleName(self.tr("In this backup"))
        inner = QWidget()
        inner.setProperty("role", "body")
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(4, 0, 10, 0)
        self._box.setSpacing(6)
        self.setWidget(inner)
        self.lines: list[str] = []
        self.say_nothing()

    def say_nothing(self) -> None:
        """Nothing was looked into yet."""
        self.tell(
            self.tr("Choose a backup and look inside: what it holds, compared with now. Nothing is changed by that.")
        )

    def tell(self, text: str, *, error: bool = False) -> None:
        """One sentence in the place of the content."""
        self._begin()
        self._add(text, "error" if error else "muted")
        self._box.addStretch(1)

    def show_inside(
        self, copy: Copy, inside: Inside, now: Counts, estimate: float | None, catalogue: Catalogue
    ) -> None:
        """What is in it; ``now`` and ``estimate`` are the workspace's of today."""
        self._begin()
        self._add(when(copy), "heading")
        self._add(" · ".join(part for part in (why(copy.reason), inside.name) if part), "small")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        then = inside.counts
        rows = [
            ("", self.tr("Then"), self.tr("Now")),
            (self.tr("Estimate"), _points(inside.estimate), _points(estimate)),
            (self.tr("Activities logged"), whole(then.activities), whole(now.activities)),
            (self.tr("Planned"), whole(then.cards), whole(now.cards)),
            (self.tr("Profile items ticked"), whole(then.ticked), whole(now.ticked)),
            (self.tr("LinkedIn’s scores"), whole(then.scores), whole(now.scores)),
            (self.tr("People"), whole(then.people), whole(now.people)),
        ]
        for place, (title, left, right) in enumerate(rows):
            same = left == right
            grid.addWidget(label(title, wrap=True), place, 0)
            for column, text in ((1, left), (2, right)):
                made = label(text, "small" if not place else "muted" if same else "strong")
                made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(made, place, column)
            if place:
                self.lines.append(f"{title}: {left} / {right}")
        self._box.addLayout(grid)
        self._list(
            self.tr("Logged last"),
            [f"{day_short(day)}: {amount(catalogue, kind, count)}" for day, kind, count in inside.entries
             if kind in catalogue.kinds],
        )  # fmt: skip
        self._list(
            self.tr("LinkedIn’s scores"), [f"{day_column(day)}: {_points(total)}" for day, total in inside.scores]
        )
        self._box.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def text(self) -> str:
        """All that is written, for whoever reads it as text."""
        return "\n".join(self.lines)

    def _begin(self) -> None:
        clear(self._box)
        self.lines = []

    def _list(self, title: str, lines: list[str]) -> None:
        if lines:
            self._add(title, "heading")
            for line in lines:
                self._add(line, "")

    def _add(self, text: str, role: str) -> None:
        made = label(text, role, wrap=True)
        self._box.addWidget(made)
        self.lines.append(text)


def _points(value: float | None) -> str:
    return _NONE if value is None else number(value, 0)
