"""The explanations in words, and the goal dialog."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import ChangePerson, LogActivity, RecordScore, SetGoal, TickItem
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import Activity, Goal, OfficialScore
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.explain import ExplainDialog
from ssi_coach.ui.dialogs.goal import GoalDialog


def opened(qtbot: QtBot, desk: Desk, argument: object) -> ExplainDialog:
    dialog = ExplainDialog(desk, argument)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def words(dialog: ExplainDialog) -> str:
    QCoreApplication.processEvents()  # what is new in a layout is shown by the event loop
    return "\n".join(made.text() for made in dialog.findChildren(QLabel) if made.isVisible())


def test_total_says_it_is_an_estimate(qtbot: QtBot, desk: Desk, coach: Coach, today: date) -> None:
    dialog = opened(qtbot, desk, "total")
    assert "No number yet" in words(dialog)
    assert "never how it counts" in words(dialog)
    coach.do(RecordScore(OfficialScore(today - timedelta(days=1), 15.1, 7.6, 6.2, 16.9)))
    said = words(dialog)
    assert "LinkedIn’s own score: 46 on 22 Nov." in said
    assert "before correction" in said


@pytest.mark.parametrize("pillar", PILLARS)
def test_a_pillar_names_all_its_components(qtbot: QtBot, desk: Desk, coach: Coach, today: date, pillar: str) -> None:
    coach.do(TickItem("photo", True, today))
    said = words(opened(qtbot, desk, pillar))
    for part in coach.catalogue.components.values():
        if part.pillar == pillar:
            assert part.title in said
    assert "recorded no score" in said


def test_assumed_figures_lead_to_settings(qtbot: QtBot, desk: Desk, coach: Coach, today: date) -> None:
    dialog = opened(qtbot, desk, "relationships")
    wanted = QSignalSpy(desk.command_wanted)
    assert words(dialog).count("a typical member is assumed") >= 3
    assert dialog.settings_button.isVisible()
    dialog.settings_button.click()
    assert wanted.at(0) == ["settings"]
    before = words(dialog).count("a typical member is assumed")
    coach.do(ChangePerson({"connections": 700}, today))
    assert words(dialog).count("a typical member is assumed") == before - 1


def test_sales_navigator_is_never_sold(qtbot: QtBot, desk: Desk) -> None:
    said = words(opened(qtbot, desk, "people"))
    assert "reachable maximum here is 21" in said
    assert "not worth buying" in said


def test_results_show_the_week_and_lead_to_the_goal(qtbot: QtBot, desk: Desk, coach: Coach, today: date) -> None:
    coach.do(LogActivity(Activity(coach.new_id(), "meeting", today, 2)))
    dialog = opened(qtbot, desk, "results")
    wanted = QSignalSpy(desk.dialog_wanted)
    assert "no weekly goal" in words(dialog)
    dialog.goal_button.click()
    assert wanted.at(0) == ["goal", None]
    coach.do(SetGoal(Goal("conversation", 4)))
    assert "Your goal: 4" in words(dialog)


def test_goal_is_set_changed_and_forgotten(qtbot: QtBot, desk: Desk, coach: Coach) -> None:
    dialog = GoalDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.none_button.isVisible()
    dialog.field.setValue(7)
    dialog.save_button.click()
    assert coach.standing.records.goals == (Goal("conversation", 7.0),)
    again = GoalDialog(desk)
    qtbot.addWidget(again)
    again.show()
    assert again.field.value() == 7
    again.none_button.click()
    assert coach.standing.records.goals == ()


def test_results_lead_to_their_page(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk, "results")
    pages = QSignalSpy(desk.page_wanted)
    dialog.page_button.click()
    assert pages.at(0) == ["results"]
    assert not opened(qtbot, desk, "total").page_button.isVisible()
