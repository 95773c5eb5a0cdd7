"""Ahead: what a user sees of the weeks to come, sets as a goal, and moves."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import ChangePerson, DeleteGoal, RecordScore, SetGoal
from ssi_coach.domain.records import Goal, OfficialScore
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import qdate
from ssi_coach.ui.pages.progress import ProgressPage
from ssi_coach.ui.registry import DIALOGS
from ssi_coach.ui.review.ahead import AheadSection
from ssi_coach.ui.review.goal_card import PLAN

TODAY = date(2026, 11, 23)
LATER = TODAY + timedelta(days=91)


@pytest.fixture
def section(desk: Desk, coach: Coach, open_demo: Callable[[], Coach], qtbot: QtBot) -> Iterator[AheadSection]:
    open_demo()
    coach.do(DeleteGoal("score"))
    made = AheadSection(desk)
    qtbot.addWidget(made)
    desk.published.connect(made.draw)
    made.resize(1030, 700)
    made.draw(desk.standing)
    made.show()
    yield made
    made.goal._cancel()
    made.hide()


def set_goal(section: AheadSection, score: str, day: date) -> None:
    section.goal.target.setText(score)
    section.goal.day.setDate(qdate(day))
    section.goal.save.click()


def test_where_going_on_leads(section: AheadSection) -> None:
    end = section.state.path[-1]  # type: ignore[union-attr]
    assert section.path.sentence.text().startswith("If you go on as in the last four weeks: about ")
    assert f"{end.total:.0f} on 22 February" in section.path.sentence.text()
    view = section.path.view
    assert view is not None
    assert view.accessibleName() and "The estimate goes from" in view.accessibleDescription()


def test_the_chart_is_read_by_key_and_as_a_table(section: AheadSection, qtbot: QtBot) -> None:
    view = section.path.view
    assert view is not None
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert section.path.legend.text().startswith("22 February 2027 · going on like this ")
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert "estimate" in section.path.legend.text()
    section.what_if.sliders["comment"].setValue(40)
    set_goal(section, "60", LATER)
    section.path.as_table.click()
    table = section.path.table
    assert table is not None and table.rowCount() == 14
    cells = [table.item(13, column).text() for column in range(4)]  # type: ignore[union-attr]
    assert cells[0] == "22 February 2027" and "Goal: 60 by 22 February 2027" in cells[3]
    section.path.as_table.click()
    assert section.path.stack.currentWidget() is view


def test_a_goal_is_kept_told_and_worked_out_beside_the_window(
    section: AheadSection, coach: Coach, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(DIALOGS, PLAN, "ssi_coach.ui.dialogs.routines:RoutinesDialog")
    goal = section.goal
    assert goal.progress.text().startswith("Choose a score and a day")
    assert goal.none.isHidden() and goal.plan.isHidden()
    set_goal(section, "52,5", LATER)
    assert Goal("score", 52.5, LATER) in coach.standing.records.goals
    assert goal.takes.text() == "Working out what it takes…"
    qtbot.waitUntil(lambda: goal.reach is not None, timeout=60_000)
    assert goal.reach is not None and goal.reach.answer == "fits"
    assert f"at least {goal.reach.minutes} minutes a week" in goal.takes.text()
    assert "comment" in goal.week.text()
    with qtbot.waitSignal(section.desk.dialog_wanted) as asked:
        goal.plan.click()
    assert asked.args == [PLAN, goal.reach.minutes]
    section.desk.undo()
    assert not any(each.kind == "score" for each in coach.standing.records.goals)
    assert goal.reach is None and goal.takes.isHidden() and goal.target.text() == ""


def test_no_goal_forgets_it_in_one_step(section: AheadSection, coach: Coach) -> None:
    set_goal(section, "60", LATER)
    section.goal.none.click()
    assert not any(each.kind == "score" for each in coach.standing.records.goals)
    section.desk.undo()
    assert section.goal.target.text() == "60" and not section.goal.none.isHidden()


@pytest.mark.parametrize(
    ("score", "day", "words"),
    [
        ("", LATER, "from 0 to 100"),
        ("abc", LATER, "from 0 to 100"),
        ("101", LATER, "from 0 to 100"),
        ("20", LATER, "already"),
        ("60", TODAY, "choose a later day"),
        ("60", date(2040, 1, 1), "so far ahead"),
    ],
)
def test_what_cannot_be_a_goal_is_said_beside_it(
    section: AheadSection, coach: Coach, score: str, day: date, words: str
) -> None:
    set_goal(section, score, day)
    assert words in section.goal.wrong.text() and section.goal.wrong.isVisible()
    assert not any(each.kind == "score" for each in coach.standing.records.goals)
    set_goal(section, "60", LATER)
    assert section.goal.wrong.isHidden()


def test_a_goal_without_a_working_day_or_far_out_of_reach(section: AheadSection, coach: Coach, qtbot: QtBot) -> None:
    set_goal(section, "99", TODAY + timedelta(days=7))
    qtbot.waitUntil(lambda: section.goal.reach is not None, timeout=60_000)
    assert "Not within two years" in section.goal.takes.text()
    coach.do(ChangePerson({"work_days": ()}, TODAY))
    qtbot.waitUntil(lambda: "no working days" in section.goal.takes.text(), timeout=60_000)
    assert section.goal.week.isHidden()


def test_the_path_moves_with_a_slider_and_goes_back(section: AheadSection, qtbot: QtBot) -> None:
    what_if, view = section.what_if, section.path.view
    assert view is not None
    slider = what_if.sliders["comment"]
    assert slider.accessibleName() == "comments a week"
    usual = slider.value()
    assert not what_if.back.isEnabled() and not len(view.other.getData()[0])
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    assert slider.value() == usual + 5
    ahead = view.other.getData()
    assert len(ahead[0]) == 92
    assert ahead[1][-1] > section.state.path[-1].total  # type: ignore[union-attr]
    assert "minutes a week: about" in what_if.told.text()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert "with your changes" in section.path.legend.text()
    for each in what_if.sliders.values():
        each.setValue(0)
    assert "0 minutes a week: about \N{MINUS SIGN}" in what_if.told.text()
    what_if.back.click()
    assert slider.value() == usual and not len(view.other.getData()[0])
    assert what_if.told.text().startswith("Move a slider")


def test_what_was_moved_stays_moved_when_something_is_recorded(section: AheadSection, coach: Coach) -> None:
    section.what_if.sliders["comment"].setValue(33)
    coach.do(RecordScore(OfficialScore(TODAY, 18.0, 8.0, 8.0, 18.0)))
    assert section.what_if.wanted() == {"comment": 33.0}
    assert "minutes a week" in section.what_if.told.text()


def test_amounts_become_a_routine_for_a_working_day(section: AheadSection, coach: Coach) -> None:
    before = coach.standing.records.routines
    section.what_if.sliders["comment"].setValue(20)
    section.what_if.keep.click()
    (made,) = (each for each in coach.standing.records.routines if each not in before)
    assert any(item.kind == "comment" and item.count == 4 for item in made.items)
    section.desk.undo()
    assert coach.standing.records.routines == before
    for slider in section.what_if.sliders.values():
        slider.setValue(0)
    assert not section.what_if.keep.isEnabled()


def test_without_ground_it_says_what_is_needed(desk: Desk, qtbot: QtBot) -> None:
    section = AheadSection(desk)
    qtbot.addWidget(section)
    section.draw(desk.standing)
    assert section.full.isHidden() and not section.empty.isHidden()
    with qtbot.waitSignal(desk.dialog_wanted) as asked:
        section.first_record.click()
    assert asked.args == ["record", None]
    with qtbot.waitSignal(desk.page_wanted):
        section.first_profile.click()


def test_with_one_reading_and_no_work_it_is_said_that_nothing_was_logged(
    desk: Desk, coach: Coach, qtbot: QtBot
) -> None:
    coach.do(RecordScore(OfficialScore(TODAY, 10.0, 5.0, 2.0, 12.0)))
    section = AheadSection(desk)
    qtbot.addWidget(section)
    section.draw(desk.standing)
    assert section.path.sentence.text().startswith("Nothing was logged in the last four weeks.")
    assert "nan" not in section.path.sentence.text()


def test_the_page_remembers_its_section_and_a_week_asked_for_is_shown(
    desk: Desk, open_demo: Callable[[], Coach], qtbot: QtBot
) -> None:
    open_demo().do(SetGoal(Goal("score", 55.0, LATER)))
    page = ProgressPage(desk)
    qtbot.addWidget(page)
    page.draw(desk.standing)
    assert page.section == "week" and not page.review.isHidden()
    assert "Your goal is 55 by 22 February 2027" in page.review.words.goal.text()
    names = [button.text() for button in page.choices.buttons()]
    page.choices.buttons()[names.index("Ahead")].click()
    assert page.review.isHidden() and page.review.navigation.isHidden()
    ahead = page.sections["ahead"]
    assert isinstance(ahead, AheadSection) and ahead.state is not None and not ahead.isHidden()
    assert page.subtitle.text() == "Where your score is going, and what would change that"
    ahead.goal._cancel()
    again = ProgressPage(desk)
    qtbot.addWidget(again)
    again.draw(desk.standing)
    assert again.section == "ahead"
    again.sections["ahead"].goal._cancel()  # type: ignore[attr-defined]
    again.show_week(Week(2026, 46))
    assert again.section == "week" and again.subtitle.text().startswith("Week 46 review")
