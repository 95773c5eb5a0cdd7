"""The weekly goals for results: how many of each the user wants."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ssi_coach.app.intents import SetGoals
from ssi_coach.app.states.results import week_of_results
from ssi_coach.app.states.score import GOAL_KIND
from ssi_coach.domain.records import Goal
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.results.words import many
from ssi_coach.ui.widgets.basics import button, label
from ssi_coach.ui.widgets.count_box import CountBox

_USUAL = 5
_MOST = 500


class GoalDialog(DeskDialog):
    """``argument`` is not used."""

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=460)
        self.setWindowTitle(self.tr("Your weekly goals"))
        self.heading.setText(self.windowTitle())
        self.body.addWidget(
            label(
                self.tr(
                    "How many do you want a week? They are what it is all for, and no part of the 100. "
                    "At 0 there is no goal."
                ),
                "muted",
                wrap=True,
            )
        )
        week = week_of_results(desk.standing)
        self.before = {one.kind: one.target for one in week if one.target is not None}
        self.boxes: dict[str, CountBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, one in enumerate(week):
            title = many(desk.catalogue, one.kind)
            box = CountBox()
            # Where nothing was ever set, a first goal is proposed; nothing is kept before it is saved.
            usual = _USUAL if one.kind == GOAL_KIND and not self.before else 0
            name = self.tr("{kind} a week").format(kind=title)
            box.show_number(one.target or usual, 0, max(_MOST, one.target or 0), name)
            caption = label(name)
            caption.setBuddy(box.field)
            grid.addWidget(caption, place, 0)
            grid.addWidget(box, place, 1)
            self.boxes[one.kind] = box
        grid.setColumnStretch(2, 1)
        self.field = self.boxes[GOAL_KIND].field
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.none_button = button(self.tr("No goals"), self._forget, "flat")
        self.none_button.setVisible(bool(self.before))
        self.save_button = button(self.tr("Save"), self._save, "primary")
        self.save_button.setDefault(True)
        self.buttons.insertWidget(0, self.none_button)
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.buttons.addWidget(self.save_button)
        self.field.setFocus()
        self.field.selectAll()

    def _save(self) -> None:
        wanted = {kind: box.field.value() for kind, box in self.boxes.items()}
        goals = tuple(
            Goal(kind, float(value)) for kind, value in wanted.items() if value and value != self.before.get(kind)
        )
        forgotten = tuple(kind for kind in self.before if not wanted[kind])
        if self.desk.do(SetGoals(goals, forgotten)):
            self.accept()

    def _forget(self) -> None:
        if self.desk.do(SetGoals((), tuple(self.before))):
            self.accept()
