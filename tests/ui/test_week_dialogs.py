"""Adding and editing cards, routines, pauses, and the log of a day."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards, LogActivity, SaveRoutine
from ssi_coach.app.planning import routine_cards
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity, PlanCard, Routine, RoutineItem
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.add_card import AddCardDialog
from ssi_coach.ui.dialogs.day_log import DayLogDialog
from ssi_coach.ui.dialogs.edit_card import EditCardDialog
from ssi_coach.ui.dialogs.pauses import PausesDialog
from ssi_coach.ui.dialogs.routines import RoutinesDialog

MONDAY = date(2026, 11, 23)
BEFORE = date(2026, 11, 20)
FRIDAY = date(2026, 11, 27)
WEEK = Week(2026, 48)
ROUTINE = Routine("r", "My 15 minutes", (RoutineItem("comment", 3), RoutineItem("message", 1)))


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window dialogs belong to; it takes them along when it goes."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_typing_adds_a_card_with_its_minutes(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = AddCardDialog(desk, FRIDAY, host)
    dialog.open()
    QTest.keyClicks(dialog.box.line, "visit 4")
    assert dialog.minutes.value() == 8
    dialog.count.set_value(5)
    assert dialog.minutes.value() == 10
    QTest.keyClicks(dialog.name, "CFOs in Austria")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    (card,) = coach.cards(WEEK)
    assert (card.kind, card.count, card.minutes, card.on, card.title) == (
        "profile_visit",
        5,
        10,
        FRIDAY,
        "CFOs in Austria",
    )


def test_minutes_typed_stay_and_an_unknown_word_adds_nothing(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = AddCardDialog(desk, FRIDAY, host)
    dialog.open()
    QTest.keyClicks(dialog.box.line, "xyzzy")
    assert not dialog.add.isEnabled()
    QTest.keyClick(dialog.box.line, Qt.Key.Key_Return)
    assert coach.cards(WEEK) == ()
    dialog.box.line.clear()
    QTest.keyClicks(dialog.box.line, "post")
    dialog.minutes.setValue(40)
    dialog.count.set_value(2)
    dialog.add.click()
    assert coach.cards(WEEK)[0].minutes == 40


def test_a_routine_is_added_as_its_cards(desk: Desk, coach: Coach, host: QWidget) -> None:
    coach.do(SaveRoutine(ROUTINE))
    dialog = AddCardDialog(desk, FRIDAY, host)
    dialog.open()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "My 15 minutes").click()
    assert sorted((c.kind, c.count, c.routine) for c in coach.cards(WEEK)) == [("comment", 3, "r"), ("message", 1, "r")]


def test_a_card_is_edited_in_one_step(desk: Desk, coach: Coach, host: QWidget) -> None:
    card = PlanCard(coach.new_id(), MONDAY, "comment", 3, 0, 15)
    coach.do(AddCards((card,)))
    dialog = EditCardDialog(desk, card.id, host)
    dialog.open()
    assert dialog.kind is not None
    dialog.kind.setCurrentIndex(dialog.kind.findData("reply"))
    line = dialog._lines[0]
    line.count.set_value(4)
    line.done.set_value(2)
    assert dialog.minutes.value() == 12
    dialog.day.set_day(BEFORE)
    dialog.name.setText("Answer everyone")
    dialog.save.click()
    (edited,) = coach.cards(WEEK.shift(-1))
    assert (edited.kind, edited.count, edited.done, edited.minutes, edited.on, edited.title) == (
        "reply",
        4,
        2,
        12,
        BEFORE,
        "Answer everyone",
    )
    assert [(a.kind, a.count, a.on) for a in coach.activities(BEFORE, FRIDAY)] == [("reply", 2, BEFORE)]
    coach.undo()
    assert coach.cards(WEEK) == (card,)


def test_what_was_done_is_not_moved_to_a_day_to_come(desk: Desk, coach: Coach, host: QWidget) -> None:
    card = PlanCard(coach.new_id(), MONDAY, "comment", 3, 0, 15)
    coach.do(AddCards((card,)))
    failed = QSignalSpy(desk.failed)
    dialog = EditCardDialog(desk, card.id, host)
    dialog.open()
    dialog._lines[0].done.set_value(2)
    dialog.day.set_day(FRIDAY)
    dialog.save.click()
    assert "cannot be moved to" in failed.at(0)[0]
    assert dialog.isVisible()
    assert coach.cards(WEEK) == (card,)


def test_a_routine_card_is_edited_line_by_line_and_loses_those_at_zero(desk: Desk, coach: Coach, host: QWidget) -> None:
    cards = routine_cards(ROUTINE, MONDAY, coach.catalogue, coach.new_id)
    coach.do(AddCards(cards))
    dialog = EditCardDialog(desk, cards[1].id, host)
    dialog.open()
    first, second = dialog._lines
    first.count.set_value(5)
    first.done.set_value(1)
    second.count.set_value(0)
    dialog.save.click()
    (left,) = coach.cards(WEEK)
    assert (left.kind, left.count, left.done, left.minutes) == ("comment", 5, 1, 25)
    coach.undo()
    assert coach.cards(WEEK) == cards


def test_a_card_is_removed_from_its_dialog_and_a_lost_one_is_said(desk: Desk, coach: Coach, host: QWidget) -> None:
    card = PlanCard(coach.new_id(), date(2026, 11, 9), "comment", 3, 0, 15)
    coach.do(AddCards((card,)))
    dialog = EditCardDialog(desk, card.id, host)
    dialog.open()
    dialog.remove.click()
    assert coach.cards(Week(2026, 46)) == ()
    with pytest.raises(InputProblem, match="no longer on the plan"):
        EditCardDialog(desk, card.id, None)


def test_routines_are_made_changed_and_deleted(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = RoutinesDialog(desk, None, host)
    dialog.open()
    assert not dialog.save.isEnabled() and not dialog.delete.isEnabled()
    QTest.keyClicks(dialog.name, "Morning")
    assert "15" in dialog.needs.text()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    (made,) = coach.standing.records.routines
    assert (made.title, len(made.items)) == ("Morning", 3)
    dialog.more.click()
    dialog._rows[0][1].set_value(2)
    dialog._rows[1][2].click()
    dialog.save.click()
    (changed,) = coach.standing.records.routines
    assert changed.id == made.id
    assert [(item.kind, item.count) for item in changed.items] == [("comment", 2), ("message", 1), ("post", 1)]
    dialog.new.click()
    assert dialog.name.text() == ""
    QTest.keyClicks(dialog.name, "Friday")
    dialog.save.click()
    assert len(coach.standing.records.routines) == 2
    dialog.list.setCurrentRow(0)
    title = dialog.name.text()
    dialog.delete.click()
    assert title not in [r.title for r in coach.standing.records.routines]
    dialog.accept()


def test_what_was_typed_for_a_routine_is_kept_when_it_is_left(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = RoutinesDialog(desk, None, host)
    dialog.open()
    QTest.keyClicks(dialog.name, "Morning")
    dialog.new.click()
    assert [r.title for r in coach.standing.records.routines] == ["Morning"]
    QTest.keyClicks(dialog.name, "Friday")
    dialog.list.setCurrentRow(0)
    assert sorted(r.title for r in coach.standing.records.routines) == ["Friday", "Morning"]
    left = dialog.name.text()
    dialog._rows[0][1].set_value(7)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    kept = next(r for r in coach.standing.records.routines if r.title == left)
    assert kept.items[0].count == 7
    desk.undo()
    again = next(r for r in coach.standing.records.routines if r.title == left)
    assert again.items[0].count == 1


def test_a_routine_nobody_changed_is_no_step(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = RoutinesDialog(desk, None, host)
    dialog.open()
    dialog.reject()
    assert coach.standing.records.routines == () and coach.standing.undo is None


def test_pauses_are_declared_and_deleted(desk: Desk, coach: Coach, host: QWidget) -> None:
    dialog = PausesDialog(desk, None, host)
    dialog.open()
    dialog.first.set_day(date(2026, 12, 24))
    assert dialog.last.day() == date(2026, 12, 24)
    dialog.last.set_day(date(2026, 12, 31))
    QTest.keyClicks(dialog.note, "Christmas")
    dialog.add.click()
    (pause,) = coach.standing.records.pauses
    assert (pause.start, pause.end, pause.note) == (date(2026, 12, 24), date(2026, 12, 31), "Christmas")
    remove = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Delete")
    assert "24 December 2026" in remove.accessibleName()
    remove.click()
    assert coach.standing.records.pauses == ()
    dialog.accept()


def test_the_log_of_a_day_is_changed_and_added_to(desk: Desk, coach: Coach, host: QWidget) -> None:
    coach.do(LogActivity(Activity(coach.new_id(), "comment", MONDAY, 3)))
    coach.do(LogActivity(Activity(coach.new_id(), "contract", MONDAY, 1)))
    dialog = DayLogDialog(desk, MONDAY, host)
    dialog.open()
    comment, contract = dialog.rows
    comment.count.set_value(5)
    assert not comment.value.isVisible() and contract.value.isVisible()
    contract.value.setText("12000")
    contract.currency.setText("eur")
    contract.with_whom.setText("Nordfrakt")
    contract.note.setText("Signed on the phone")
    contract.note.editingFinished.emit()
    first, second = coach.activities(MONDAY, MONDAY)
    assert (first.count, second.value, second.currency, second.with_whom, second.note) == (
        5,
        12000.0,
        "EUR",
        "Nordfrakt",
        "Signed on the phone",
    )
    assert dialog.rows == [comment, contract]
    comment.delete.click()
    assert [a.kind for a in coach.activities(MONDAY, MONDAY)] == ["contract"]
    assert len(dialog.rows) == 1
    coach.undo()
    assert len(dialog.rows) == 2
    wanted = QSignalSpy(desk.dialog_wanted)
    dialog.add.click()
    assert wanted.at(0) == ["quick_log", "2026-11-23"]
    dialog.accept()


def test_a_day_without_entries_says_so(desk: Desk, host: QWidget) -> None:
    dialog = DayLogDialog(desk, FRIDAY, host)
    dialog.open()
    assert not dialog.rows and not dialog.add.isEnabled()
    dialog.accept()
