"""The section "Ahead" of the Progress page: the weeks to come, the goal, and what other amounts would change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ssi_coach.app.silence import current_silence
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.ahead import Ahead, ahead_state
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.review.goal_card import GoalCard
from ssi_coach.ui.review.path_card import PathCard
from ssi_coach.ui.review.what_if_card import WhatIfCard
from ssi_coach.ui.theme.tokens import GAP
from ssi_coach.ui.widgets.basics import Card, button, label
from ssi_coach.ui.widgets.columns import Columns
from ssi_coach.ui.widgets.flow import flow

_NARROWEST = 365


class AheadSection(QWidget):
    """Drawn from a `Standing`. Before there is ground for a number it says what is needed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.state: Ahead | None = None
        self._key: tuple[object, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GAP)
        self.empty = self._make_empty()
        outer.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self.full = QWidget()
        outer.addWidget(self.full, 1)
        self.path = PathCard()
        self.goal = GoalCard(desk)
        self.what_if = WhatIfCard(desk)
        self.what_if.changed.connect(self._changed)
        inner = QVBoxLayout(self.full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP)
        inner.addWidget(self.path, 1)
        inner.addWidget(Columns({1: ((self.what_if, self.goal),), 2: ((self.goal,), (self.what_if,))}, _NARROWEST))

    def _make_empty(self) -> Card:
        card = Card(self.tr("Where your score is going will stand here"))
        card.body.addWidget(
            label(
                self.tr(
                    "Once LinkedIn’s score is recorded or your profile list was gone through, you see here where your "
                    "score is going, what a goal takes, and what would change if you did more."
                ),
                "muted",
                wrap=True,
            )
        )
        self.first_record = button(self.tr("Record LinkedIn’s score"), self._record, "primary", command="record")
        self.first_profile = button(self.tr("Go through my profile"), self._profile)
        card.body.addLayout(flow(self.first_record, self.first_profile))
        return card

    def draw(self, standing: Standing) -> None:
        """Show how it stands now; nothing is worked out twice for the same evidence."""
        silent = current_silence(self.desk.coach)
        since = silent.since if silent is not None else None
        records = standing.records
        key = (standing.series, records.person, records.goals, records.annotations, records.dismissed, since)
        if not (len(self._key) == len(key) and self._key[0] is key[0] and self._key[1:] == key[1:]):
            self._key = key
            self.state = ahead_state(standing, since)
        state = self.state
        if state is None:
            return
        self.empty.setVisible(not state.grounded)
        self.full.setVisible(state.grounded)
        if not state.grounded:
            return
        self.path.show_state(state)
        self.goal.show_state(standing, state)
        self.what_if.show_state(state)
        self._changed()

    def _changed(self) -> None:
        state = self.state
        if state is None:
            return
        wanted = self.what_if.wanted()
        path = state.what_if(wanted) if wanted else ()
        self.path.show_other(path)
        self.what_if.show_path(path)

    def _record(self) -> None:
        self.desk.dialog_wanted.emit("record", None)

    def _profile(self) -> None:
        self.desk.page_wanted.emit("profile")
