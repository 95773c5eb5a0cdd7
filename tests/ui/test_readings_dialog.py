"""The history of recorded scores, and notes about days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.domain.records import Annotation
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.annotate import AnnotateDialog
from ssi_coach.ui.dialogs.readings import ReadingsDialog
from tests.ui.lives import three_weeks


def shown(dialog: ReadingsDialog, qtbot: QtBot) -> ReadingsDialog:
    """The dialog as a user has it: in front, with the keyboard."""
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def days(dialog: ReadingsDialog) -> list[str]:
    return [dialog.table.item(line, 0).text() for line in range(dialog.table.rowCount())]


def test_scores_newest_first(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    three_weeks(coach)
    dialog = shown(ReadingsDialog(desk), qtbot)
    assert days(dialog) == ["18 November 2026", "5 November 2026"]
    assert [dialog.table.item(0, place).text() for place in range(1, 7)] == ["14.0", "6.5", "5.0", "14.0", "39.5", "–"]
    assert not dialog.empty.isVisible()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Day\tBrand\tPeople")
    assert lines[1] == "2026-11-18\t14.0\t6.5\t5.0\t14.0\t39.5\t\t\t\t"
    QGuiApplication.clipboard().clear()


def test_deleting_can_be_undone(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    three_weeks(coach)
    dialog = shown(ReadingsDialog(desk), qtbot)
    assert not dialog.delete.isEnabled()
    dialog.table.selectRow(1)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert days(dialog) == ["18 November 2026"]
    coach.undo()
    assert days(dialog) == ["18 November 2026", "5 November 2026"]


def test_keys_work_on_the_list_that_has_the_focus_only(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    three_weeks(coach)
    coach.do(intents.Annotate(date(2026, 11, 10), "linkedin_change", ""))
    dialog = shown(ReadingsDialog(desk), qtbot)
    assert dialog.notes.isVisible()
    wishes: list[object] = []
    desk.dialog_wanted.connect(lambda *wish: wishes.append(wish))
    dialog.table.selectRow(1)
    dialog.search.setFocus()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert wishes == []
    dialog.notes.setFocus()
    dialog.notes.selectRow(0)
    qtbot.keyClick(dialog.notes, Qt.Key.Key_Delete)
    assert not dialog.notes.isVisible() and len(days(dialog)) == 2
    coach.undo()
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert dialog.notes.isVisible() and len(days(dialog)) == 1


def test_editing_opens_the_record(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    three_weeks(coach)
    dialog = shown(ReadingsDialog(desk), qtbot)
    dialog.table.selectRow(1)
    with qtbot.waitSignal(desk.dialog_wanted) as wish:
        qtbot.mouseClick(dialog.edit, Qt.MouseButton.LeftButton)
    assert wish.args == ["record", date(2026, 11, 5)]
    dialog.table.setFocus()
    with qtbot.waitSignal(desk.dialog_wanted) as wish:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert wish.args == ["record", date(2026, 11, 5)]
    with qtbot.waitSignal(desk.dialog_wanted) as wish:
        qtbot.mouseClick(dialog.annotate, Qt.MouseButton.LeftButton)
    assert wish.args == ["annotate", date(2026, 11, 5)]
    with qtbot.waitSignal(desk.dialog_wanted) as wish:
        qtbot.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    assert wish.args == ["record", None]


def test_nothing_recorded_yet(desk: Desk, qtbot: QtBot) -> None:
    dialog = shown(ReadingsDialog(desk), qtbot)
    assert dialog.empty.isVisible()
    assert not dialog.table.isVisible()
    assert not dialog.copy.isEnabled()


def test_linkedin_changed_its_formula(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    three_weeks(coach)
    dialog = AnnotateDialog(desk, date(2026, 11, 6))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "estimate" in dialog.explained.text()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert coach.standing.records.annotations == (Annotation(date(2026, 11, 6), "linkedin_change", ""),)
    history = shown(ReadingsDialog(desk), qtbot)
    assert history.notes.item(0, 1).text() == "LinkedIn changed its formula"
    history.notes.selectRow(0)
    qtbot.mouseClick(history.forget, Qt.MouseButton.LeftButton)
    assert coach.standing.records.annotations == ()
    assert not history.notes.isVisible()
    coach.undo()
    assert history.notes.isVisible()


def test_a_note_needs_words(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    dialog = AnnotateDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.other.setChecked(True)
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(dialog.text, "On a fair")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert coach.standing.records.annotations == (Annotation(date(2026, 11, 23), "note", "On a fair"),)


def test_a_note_about_a_day_to_come_is_about_today(desk: Desk, qtbot: QtBot) -> None:
    dialog = AnnotateDialog(desk, date(2026, 12, 24))
    qtbot.addWidget(dialog)
    assert dialog.day.date() == dialog.day.maximumDate()
    desk.do(intents.Annotate(date(2026, 11, 1), "note", "x"))
