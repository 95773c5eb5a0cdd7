"""File → Backups: the list, the look inside, back to one, one more elsewhere, and what fails."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ssi_coach.app import upkeep
from ssi_coach.app.intents import LogActivity, TickItem
from ssi_coach.app.session import create_session
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.records import Activity
from ssi_coach.ui import caretaker
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.dialogs.ask_passphrase import AskPassphraseDialog
from ssi_coach.ui.dialogs.backups import BackupsDialog
from ssi_coach.ui.program import Program
from tests.ui.conftest import Morning

TODAY = date(2026, 11, 23)
SECRET = Passphrase("correct horse")


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light")
    yield made
    made.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: Morning) -> Iterator[Program]:
    path = tmp_path / "Anna Berg.ssicoach"
    made = Program(appearance, tmp_path / "seats", own=path, clock=clock)
    made.open(path)
    yield made
    QThreadPool.globalInstance().waitForDone()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def open_dialog(program: Program, qtbot: QtBot) -> BackupsDialog:
    program.window.actions_.all["backups"].trigger()
    dialog = program.window.bench.dialogs.shown("backups")
    assert isinstance(dialog, BackupsDialog)
    rest(dialog, qtbot)
    return dialog


def rest(dialog: BackupsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog._job is None and not dialog._jobs, timeout=15000)


def look_after(program: Program, qtbot: QtBot) -> None:
    program.tick()
    qtbot.waitUntil(lambda: program.caretaker is not None and program.caretaker.job is None, timeout=15000)


def texts(dialog: BackupsDialog, column: int) -> list[str]:
    return [dialog.table.item(line, column).text() for line in range(dialog.table.rowCount())]


def choose(dialog: BackupsDialog, why: str) -> None:
    dialog.table.selectRow(texts(dialog, 1).index(why))


def test_an_empty_list_says_what_fills_it(program: Program, qtbot: QtBot) -> None:
    dialog = open_dialog(program, qtbot)
    assert "no backup yet" in dialog.inside.text()
    assert not dialog.look_button.isEnabled()
    dialog.now_button.click()
    rest(dialog, qtbot)
    assert texts(dialog, 1) == ["You asked for it"]
    assert "Backed up to" in program.window.bench.toast.text.text()


def test_look_inside_go_back_and_return(program: Program, qtbot: QtBot) -> None:
    program.desk.do(TickItem("photo", True, TODAY))
    program.desk.do(LogActivity(Activity("a", "comment", TODAY, 3)))
    look_after(program, qtbot)
    program.desk.do(LogActivity(Activity("b", "comment", TODAY, 2)))
    dialog = open_dialog(program, qtbot)
    assert texts(dialog, 1) == ["Daily"]
    assert texts(dialog, 5) == ["No"]
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    rest(dialog, qtbot)
    assert "Activities logged: 1 / 2" in dialog.inside.text()
    assert "3 comments" in dialog.inside.text()
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: program.files._job is None and program.session is not None, timeout=15000)
    assert program.desk.standing.records.journal.on(TODAY) == {"comment": 3}
    assert "before restore" in program.window.bench.toast.text.text()
    dialog = open_dialog(program, qtbot)
    choose(dialog, "Before going back")
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: program.files._job is None and program.session is not None, timeout=15000)
    assert program.desk.standing.records.journal.on(TODAY) == {"comment": 5}


def test_a_folder_of_choice_is_remembered_listed_and_gone_back_to(
    program: Program, qtbot: QtBot, tmp_path: Path, clock: Morning
) -> None:
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    program.desk.do(TickItem("photo", True, TODAY))
    dialog = open_dialog(program, qtbot)
    assert not dialog.also.isVisible()
    dialog.to_button.click()
    dialog._ask.dialog.fileSelected.emit(str(stick))
    rest(dialog, qtbot)
    (zipped,) = stick.iterdir()
    assert zipped.name.endswith("backup.ssicoach.zip")
    assert str(stick) in dialog.there.text()
    assert texts(dialog, 4) == ["KINGSTON"]
    dialog.also.click()
    clock.sleep(1)
    program.session.coach.refresh()
    look_after(program, qtbot)
    rest(dialog, qtbot)
    assert sorted(texts(dialog, 4)) == ["Here", "KINGSTON", "KINGSTON"]
    program.desk.do(TickItem("photo", False, TODAY))
    program.files.go_back(program.session.path, zipped)
    qtbot.waitUntil(lambda: program.desk is not None and program.files._job is None, timeout=15000)
    qtbot.waitUntil(
        lambda: (
            program.desk is not None and [entry.done for entry in program.desk.standing.records.checklist] == [True]
        ),
        timeout=15000,
    )
    assert upkeep.folder_of_choice(program.session.coach) == (stick, True)
    qtbot.waitUntil(lambda: not list(tmp_path.glob(".*")), timeout=15000)


def test_a_folder_that_is_gone_is_said_and_it_goes_on(
    program: Program, qtbot: QtBot, tmp_path: Path, clock: Morning
) -> None:
    upkeep.choose_folder(program.session.coach, tmp_path / "KINGSTON", daily=True)
    look_after(program, qtbot)
    assert "connect its drive" in program.window.bench.toast.text.text()
    dialog = open_dialog(program, qtbot)
    assert texts(dialog, 1) == ["Daily"]
    dialog.there_button.click()
    rest(dialog, qtbot)
    assert "connect its drive" in program.window.bench.toast.text.text()
    dialog.forget_button.click()
    rest(dialog, qtbot)
    assert upkeep.folder_of_choice(program.session.coach) == (None, False)
    assert program.desk.do(TickItem("photo", True, TODAY))


def test_what_fails_stays_written_until_it_works(
    program: Program, qtbot: QtBot, clock: Morning, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = program.session.path.parent / "Anna Berg backups"
    folder.write_text("in the way", encoding="utf-8")
    look_after(program, qtbot)
    banner = program.window.bench.fixed
    assert banner.isVisible()
    assert "since 23 November 2026" in banner.text.text()
    program.open_demo()
    program.leave_demo()
    clock.sleep(2)
    look_after(program, qtbot)
    banner = program.window.bench.fixed
    assert "since 23 November 2026" in banner.text.text()
    banner.action_button.click()
    dialog = program.window.bench.dialogs.shown("backups")
    assert dialog.trouble.isVisible()
    rest(dialog, qtbot)
    folder.unlink()
    monkeypatch.setattr(caretaker, "RETRY_S", 0.0)
    program.caretaker._again = 0.0
    look_after(program, qtbot)
    rest(dialog, qtbot)
    assert not banner.isVisible()
    assert not dialog.trouble.isVisible()
    assert texts(dialog, 1) == ["Daily"]


def test_one_is_deleted_after_a_question(program: Program, qtbot: QtBot) -> None:
    look_after(program, qtbot)
    dialog = open_dialog(program, qtbot)
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert dialog.question.cancel_button.isDefault()
    assert not dialog.question.answers["delete"].isDefault()
    dialog.question.reject()
    assert texts(dialog, 1) == ["Daily"]
    dialog.delete_button.click()
    dialog.question.answers["delete"].click()
    rest(dialog, qtbot)
    assert texts(dialog, 1) == []
    assert list((program.session.path.parent / "Anna Berg backups").iterdir()) == []


def test_a_copy_that_is_none_is_said_in_its_place(program: Program, qtbot: QtBot) -> None:
    copy = program.session.coach.workspace.back_up()
    copy.write_bytes(b"nor is this a copy: " * 200)
    dialog = open_dialog(program, qtbot)
    assert texts(dialog, 3) == ["Cannot be read"]
    dialog.look_button.click()
    rest(dialog, qtbot)
    assert copy.name in dialog.inside.text()


def test_what_is_protected_asks_for_the_passphrase_it_had(
    program: Program, qtbot: QtBot, tmp_path: Path, clock: Morning
) -> None:
    path, stick = tmp_path / "Lars.ssicoach", tmp_path / "stick"
    stick.mkdir()
    other = create_session(path, SECRET, clock=clock)
    upkeep.choose_folder(other.coach, stick, daily=True)
    upkeep.look_after(path, TODAY, SECRET, stick)
    other.close()
    (zipped,) = stick.iterdir()
    mine = stick / "Anna Berg 2026-11-01 daily.ssicoach.zip"
    zipped.rename(mine)
    upkeep.choose_folder(program.session.coach, stick, daily=False)
    dialog = open_dialog(program, qtbot)
    assert texts(dialog, 5) == ["Yes"]
    dialog.look_button.click()
    qtbot.waitUntil(lambda: isinstance(program.protection.dialog, AskPassphraseDialog), timeout=15000)
    ask = program.protection.dialog
    ask.field.line.setText(SECRET.reveal())
    ask.open_button.click()
    rest(dialog, qtbot)
    assert "Activities logged: 0 / 0" in dialog.inside.text()
    assert not list(tmp_path.glob(".*"))
    dialog.close()


def test_the_demonstration_has_none(program: Program) -> None:
    program.open_demo()
    program.window.actions_.all["backups"].trigger()
    assert program.window.bench.dialogs.shown("backups") is None
    assert "demonstration" in program.window.bench.toast.text.text()


def test_a_long_list_is_searched_and_what_is_hidden_is_not_chosen(program: Program, qtbot: QtBot) -> None:
    dialog = open_dialog(program, qtbot)
    dialog.now_button.click()
    rest(dialog, qtbot)
    dialog._find()
    assert dialog.search.isHidden()  # one is seen at a glance
    dialog._list(dialog._copies * 9)
    dialog._find()
    assert dialog.focusWidget() is dialog.search and dialog.chosen() is not None
    dialog.search.setText("asked")
    assert not any(dialog.table.isRowHidden(row) for row in range(9))
    dialog.search.setText("xyzzy")
    assert all(dialog.table.isRowHidden(row) for row in range(9))
    assert dialog.chosen() is None and not dialog.delete_button.isEnabled()
    dialog.search.clear()
    dialog.search.left.emit()
    assert dialog.focusWidget() is dialog.table
