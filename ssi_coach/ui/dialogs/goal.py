"""The weekly goal for results: how many conversations a week the user wants."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from ssi_coach.app.intents import DeleteGoal, SetGoal
from ssi_coach.app.states.score import GOAL_KIND, results_state
from ssi_coach.domain.records import Goal
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.widgets.basics import button, label, row
from ssi_coach.ui.widgets.count_box import CountBox

_USUAL = 5
_MOST = 500


class GoalDialog(DeskDialog):
    """``argument`` is not used."""

    def __init__(self, desk: Desk, argument: object = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, "", width=460)
        self.setWindowTitle(self.tr("Your weekly goal"))
        self.heading.setText(self.windowTitle())
        self.body.addWidget(
            label(
                self.tr(
                    "How many real conversations do you want a week? They are what it is all for, "
                    "and no part of the 100."
                ),
                "muted",
                wrap=True,
            )
        )
        target = results_state(desk.standing).target
        box = CountBox()
        box.show_number(_USUAL if target is None else round(target), 1, _MOST, self.tr("Conversations a week"))
        self.field = box.field
        caption = QLabel(self.tr("&Conversations a week"))
        caption.setIndent(0)
        caption.setBuddy(self.field)
        self.body.addLayout(row(caption, box, 1))
        self.body.addStretch(1)
        self.none_button = button(self.tr("No goal"), self._forget, "flat")
        self.none_button.setVisible(target is not None)
        self.save_button = button(self.tr("Save"), self._save, "primary")
        self.save_button.setDefault(True)
        self.buttons.insertWidget(0, self.none_button)
        self.buttons.addWidget(button(self.tr("Cancel"), self.reject))
        self.buttons.addWidget(self.save_button)
        self.field.setFocus()
        self.field.selectAll()

    def _save(self) -> None:
        if self.desk.do(SetGoal(Goal(GOAL_KIND, float(self.field.value())))):
            self.accept()

    def _forget(self) -> None:
        if self.desk.do(DeleteGoal(GOAL_KIND)):
            self.accept()
