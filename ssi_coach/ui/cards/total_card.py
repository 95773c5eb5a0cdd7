"""The large gauge: the estimate today, LinkedIn's score and its age."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ssi_coach.app.states.score import TotalState
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.ui.cards.readings import total_reading
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_short, whole
from ssi_coach.ui.widgets.basics import Card, button
from ssi_coach.ui.widgets.gauge import gauge_size
from ssi_coach.ui.widgets.gauge_tile import GaugeTile

DIAMETER, SMALL = 180, 146


class TotalCard(Card):
    """The total gauge with LinkedIn's score below it, asked for again when it is more than a week old."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._partly: date | None = None
        self.head.takeAt(0)
        self.body.removeItem(self.head)
        self.tile = GaugeTile("total", "accent", gauge_size(DIAMETER))
        self.set_narrow(False)
        self.tile.explain.connect(self._explain)
        self.ask = button("", self._record, "link")
        self.body.setContentsMargins(18, 12, 18, 12)
        self.body.setSpacing(4)
        self.body.addWidget(self.tile)
        self.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(1)

    def set_narrow(self, narrow: bool) -> None:
        """A smaller gauge, where there is less room."""
        self.tile.gauge.set_diameter(gauge_size(SMALL if narrow else DIAMETER))
        name = self.tr("Your estimate") if narrow else self.tr("Your estimate today")
        self.tile.set_name(name, self.tr("What is behind your estimate?"))

    def draw(self, state: TotalState) -> None:
        official = state.official
        if state.score is None:
            line = self.tr("No number yet: it appears once your profile list is ticked or LinkedIn’s score recorded.")
        elif state.partly is not None:
            line = self.tr("LinkedIn’s own score – recorded in part: {count} of {all} pillars").format(
                count=whole(state.partly.pillars), all=whole(len(PILLARS))
            )
        elif official is None:
            line = self.tr("LinkedIn’s own score: not recorded yet")
        elif official.stale:
            line = self.tr("LinkedIn’s score {score}, {day}, %n days ago", "", official.age).format(
                score=whole(official.value), day=day_short(official.on)
            )
        else:
            line = self.tr("LinkedIn’s score {score}, {day}").format(
                score=whole(official.value), day=day_short(official.on)
            )
        self.tile.show_reading(total_reading(state), line)
        self._partly = state.partly.on if state.partly is not None else None
        if self._partly is not None:
            self.ask.setText(self.tr("Complete it"))
        elif official is None and state.score is not None:
            self.ask.setText(self.tr("Record it"))
        elif official is not None and official.stale:
            self.ask.setText(self.tr("Time for a fresh look?"))
        else:
            self.ask.setText("")
        self.ask.setVisible(bool(self.ask.text()))

    def _explain(self, key: str) -> None:
        self._desk.dialog_wanted.emit("explain", key)

    def _record(self) -> None:
        self._desk.dialog_wanted.emit("record", self._partly)
