"""Forgetting imported people: asked for first, done beside the window, told how it went."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ssi_coach.app import upkeep
from ssi_coach.app.coach import Coach
from ssi_coach.app.gate import OUTGROWN
from ssi_coach.app.intents import TickItem, WriteReflection
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection
from ssi_coach.store.workspace import Workspace
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.forget_people import ForgetPeopleDialog
from ssi_coach.ui.pages.network import NetworkPage

TODAY = date(2026, 11, 23)


@pytest.fixture
def dialog(coach: Coach, desk: Desk, qtbot: QtBot) -> ForgetPeopleDialog:
    coach.import_records(Document(connections=tuple(Connection(f"lars-{n}", f"Lars {n}") for n in range(7))))
    made = ForgetPeopleDialog(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    return made


def test_copies_in_the_folder_of_choice_are_said_to_stay(
    dialog: ForgetPeopleDialog, coach: Coach, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not dialog.elsewhere.isVisible()
    stick = tmp_path / "stick"
    stick.mkdir()
    upkeep.choose_folder(coach, stick, daily=False)
    again = ForgetPeopleDialog(desk)
    qtbot.addWidget(again)
    again.open()
    assert again.elsewhere.isVisible()
    assert str(stick) in again.elsewhere.text()


def test_enter_keeps_everybody(dialog: ForgetPeopleDialog, coach: Coach, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(coach.connections()) == 7


def test_forgotten_people_are_gone_from_the_page_and_from_undo(
    dialog: ForgetPeopleDialog, coach: Coach, desk: Desk, qtbot: QtBot
) -> None:
    told = QSignalSpy(desk.message)
    dialog.forget.click()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert not dialog.isVisible() and told.at(0) == ["Everybody is forgotten."]
    assert coach.connections() == () and coach.standing.undo is None


def test_while_something_else_writes_the_window_lives_and_nothing_done_meanwhile_is_lost(
    dialog: ForgetPeopleDialog, coach: Coach, desk: Desk, qtbot: QtBot
) -> None:
    other = Workspace.open(coach.workspace.path)
    with other.transaction():
        dialog.forget.click()
        assert dialog.bar.isVisible() and not dialog.forget.isEnabled()
        desk.do(TickItem("photo", True, TODAY))
        assert len(coach.connections()) == 7
    qtbot.waitUntil(lambda: dialog.job is None)
    other.close()
    assert coach.connections() == () and not dialog.isVisible()
    assert any(entry.key == "photo" for entry in coach.standing.records.checklist)


def test_traces_that_may_be_left_are_told_also_where_the_dialog_was_closed(
    dialog: ForgetPeopleDialog, coach: Coach, desk: Desk, qtbot: QtBot
) -> None:
    reader = Workspace.for_reading(coach.workspace.path)
    failed = QSignalSpy(desk.failed)
    with reader.reading() as db:
        db.execute("SELECT count(*) FROM connection").fetchone()
        dialog.forget.click()
        dialog.close()
        qtbot.waitUntil(lambda: failed.count() == 1, timeout=20_000)
    reader.close()
    assert "once more" in failed.at(0)[0]
    coach.refresh()
    assert coach.connections() == ()


def test_what_hinders_forgetting_is_said_and_the_dialog_stays(
    dialog: ForgetPeopleDialog, coach: Coach, desk: Desk
) -> None:
    failed = QSignalSpy(desk.failed)
    coach.standing = replace(coach.standing, read_only=OUTGROWN)
    dialog.forget.click()
    assert failed.at(0) == [str(OUTGROWN)]
    assert dialog.isVisible() and len(coach.connections()) == 7


def test_one_person_is_forgotten_from_the_list_with_the_backups_made_before(
    coach: Coach, desk: Desk, qtbot: QtBot
) -> None:
    coach.import_records(Document(connections=tuple(Connection(f"lars-{n}", f"Lars Holm {n}") for n in range(7))))
    coach.do(WriteReflection(coach.standing.week, "Lars Holm 3 called"))
    path = coach.workspace.path
    coach.workspace.back_up()
    page = NetworkPage(desk)
    qtbot.addWidget(page)
    desk.published.connect(page.draw)
    page.show()
    page.draw(coach.standing)
    qtbot.waitUntil(lambda: page.state is not None)
    page.see_people.click()
    wanted = QSignalSpy(desk.dialog_wanted)
    page.people.table.selectAll()
    assert not page.people.forget.isEnabled()
    page.people.table.selectRow(3)
    page.people.forget.click()
    name, contact = wanted.at(0)
    assert name == "forget_people"
    dialog = ForgetPeopleDialog(desk, contact)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.windowTitle() == "Forget Lars Holm 3?"
    assert not dialog.copies.isChecked() and dialog.copies.text().startswith("Delete the 1 backup")
    dialog.copies.setChecked(True)
    told = QSignalSpy(desk.message)
    dialog.forget.click()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert told.at(0)[0].startswith("Lars Holm 3 is forgotten. 1 of your own texts")
    assert [contact.slug for contact in coach.connections()] == [f"lars-{n}" for n in range(7) if n != 3]
    qtbot.waitUntil(lambda: len(page.people.model.shown) == 6)
    files = [file for file in path.parent.rglob("*") if file.is_file() and "Anna Berg" in file.name]
    assert len(files) >= 2 and not any(b"lars-3" in file.read_bytes() for file in files)


def test_without_backups_there_are_none_to_delete(dialog: ForgetPeopleDialog) -> None:
    assert dialog.copies.isHidden()
