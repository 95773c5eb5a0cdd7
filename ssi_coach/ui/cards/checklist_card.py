"""One group of the checklist as a card."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ssi_coach.app.states.profile import GroupState
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.folding import fold
from ssi_coach.ui.cards.checklist_row import ChecklistRow, HintRow
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import Card, label


class ChecklistCard(Card):
    """Rows are made once; `draw` changes them in place. Tells ``ticked`` (key, done)."""

    ticked = Signal(str, bool)

    def __init__(self, group: GroupState, parent: QWidget | None = None) -> None:
        super().__init__(say(text(group.title)), parent)
        self.count = label("", "small")
        self.head.addWidget(self.count)
        self.rows: dict[str, ChecklistRow] = {}
        self.hints: dict[str, HintRow] = {}
        for item in group.items:
            row = ChecklistRow(item.item)
            row.ticked.connect(self.ticked)
            self.rows[item.item.key] = row
            self.body.addWidget(row)
        for hint in group.hints:
            self.hints[hint.item.key] = HintRow(hint.item)
            self.body.addWidget(self.hints[hint.item.key])
        self.all_done = label(self.tr("All done."), "muted")
        self.body.addWidget(self.all_done)
        self.body.setContentsMargins(18, 14, 18, 8)

    def draw(self, group: GroupState, *, only_open: bool, keep: Collection[str] = (), words: str = "") -> None:
        """``only_open`` hides what is done, but not what is in ``keep``; ``words`` what lacks one of them. A card of
        which nothing is left by words is hidden."""
        shown = 0
        wanted = fold(words).split()
        for item in group.items:
            row = self.rows[item.item.key]
            row.draw(item)
            visible = (not (only_open and item.done) or item.item.key in keep) and row.has(wanted)
            row.setVisible(visible)
            shown += visible
        for hint in group.hints:
            row_of_hint = self.hints[hint.item.key]
            row_of_hint.draw(hint)
            visible = not (only_open and hint.met) and row_of_hint.has(wanted)
            row_of_hint.setVisible(visible)
            shown += visible
        self.setVisible(bool(shown) or not wanted)
        self.all_done.setVisible(not shown)
        self.count.setText(self.tr("{done}/{all}").format(done=group.done, all=len(group.items)) if group.items else "")

    def stops(self) -> list[QWidget]:
        """What Tab stops at, from top to bottom."""
        stops: list[QWidget] = []
        for row in self.rows.values():
            stops += [row.tick, row.help]
        return stops + [hint.help for hint in self.hints.values()]
