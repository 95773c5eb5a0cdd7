"""The list of workspaces and what is done with one as a whole, in a program on real files."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app import settings
from ssi_coach.app.intents import ChangePerson, LogActivity, RecordScore, TickItem
from ssi_coach.app.session import create_session
from ssi_coach.app.workspaces import copies_of
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.records import Activity, OfficialScore
from ssi_coach.store.protect import change_passphrase
from ssi_coach.store.workspace import Workspace
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.delete_workspace import DeleteWorkspaceDialog
from ssi_coach.ui.dialogs.rename_workspace import RenameDialog
from ssi_coach.ui.dialogs.talk import TalkDialog
from ssi_coach.ui.program import Program
from ssi_coach.ui.single_instance import Seat
from ssi_coach.ui.workspaces.list_dialog import WorkspacesDialog
from tests.ui.conftest import Morning

TODAY = date(2026, 11, 23)
KEY = Passphrase("drei Worte hier")


def client(path: Path, clock: Morning, *, read: int | None = None, silent: int | None = None, talk: int | None = None,
           notes: str | None = None) -> Path:  # fmt: skip
    """A closed workspace of somebody: days ago read, days silent, days until the next talk."""
    session = create_session(path, clock=clock)
    if read is not None:
        session.coach.do(RecordScore(OfficialScore(TODAY - timedelta(read), 12.0, 6.0, 5.0, 14.0)))
    if silent is not None:
        session.coach.do(LogActivity(Activity(f"a{silent}", "comment", TODAY - timedelta(silent), 2)))
    day = None if talk is None else TODAY + timedelta(talk)
    session.coach.do(ChangePerson({"next_talk": day, "talk_notes": notes}, TODAY))
    session.close()
    return path


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light")
    yield made
    made.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: Morning) -> Iterator[Program]:
    """A program on Anna Berg's workspace."""
    folder = tmp_path / "clients"
    made = Program(appearance, tmp_path / "seats", own=folder / "Anna Berg.ssicoach", clock=clock)
    made.open(folder / "Anna Berg.ssicoach")
    look_after(made, qtbot)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def folder(program: Program, tmp_path: Path, clock: Morning) -> Path:
    """Three more clients beside Anna's workspace."""
    folder = tmp_path / "clients"
    client(folder / "Ben Wolf.ssicoach", clock, read=10, silent=3, talk=5)
    client(folder / "Cleo Åkesson.ssicoach", clock, read=40, silent=20, talk=-3, notes="Ask about the fair")
    client(folder / "Dora.ssicoach", clock)
    return folder


def look_after(program: Program, qtbot: QtBot) -> None:
    program.tick()
    qtbot.waitUntil(lambda: program.caretaker is None or program.caretaker.job is None)


def trigger(program: Program, key: str) -> None:
    program.window.actions_.all[key].trigger()


def listed(program: Program, qtbot: QtBot) -> WorkspacesDialog:
    if program.workspaces.list is None:
        trigger(program, "workspaces")
    settled(program, qtbot)
    made = program.workspaces.list
    assert made is not None
    return made


def settled(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program.workspaces.reader is None or program.workspaces.reader.job is None)


def done(program: Program, qtbot: QtBot) -> None:
    """Until what was asked for on a worker is done."""
    commands = program.workspaces
    qtbot.waitUntil(lambda: commands.job is None and commands._begin is None)
    settled(program, qtbot)


def rows(dialog: WorkspacesDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [model.data(model.index(line, place)) for place in range(model.columnCount())]
        for line in range(model.rowCount())
    ]


def choose(dialog: WorkspacesDialog, name: str) -> None:
    place = next(place for place, each in enumerate(dialog.model.shown) if each.name == name)
    dialog.table.selectRow(place)


def on_screen(widget: QWidget) -> str:
    """All words that a window and its children have, in texts, titles, tips and names."""
    words = [widget.windowTitle()]
    for each in widget.findChildren(QWidget):
        words += [each.toolTip(), each.accessibleName(), each.accessibleDescription()]
        if isinstance(each, QLabel | QPushButton | QLineEdit):
            words.append(each.text())
        if isinstance(each, QPlainTextEdit):
            words.append(each.toPlainText())
    return "\n".join(words)


def test_each_client_in_a_row_with_words_for_what_needs_care(program: Program, folder: Path, qtbot: QtBot) -> None:
    trigger(program, "workspaces")
    dialog = program.workspaces.list
    assert dialog is not None
    # The names stand there before any file was looked at.
    assert [row[0] for row in rows(dialog)] == ["Anna Berg (open here)", "Ben Wolf", "Cleo Åkesson", "Dora"]
    assert rows(dialog)[1][1] == "…"
    assert "Reading" in dialog.count.text()
    settled(program, qtbot)
    anna, ben, cleo, dora = rows(dialog)
    assert ben[1:3] == ["37", "10 days ago"] and ben[4:] == ["3 days", "28 Nov 2026"]
    assert cleo[1:3] == ["37", "40 days ago"] and cleo[4:] == ["long: 20 days", "overdue: 20 Nov 2026"]
    assert cleo[3] not in ("", "–")
    assert dora[1:] == ["–"] * 5 and anna[1:] == ["–"] * 5
    assert dialog.count.text() == "4 workspaces"
    choose(dialog, "Cleo Åkesson")
    assert "Ask about the fair" in dialog.detail.text()
    assert not dialog.hint.text()
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_sorting_by_every_column_keeps_what_is_not_known_last(program: Program, folder: Path, qtbot: QtBot) -> None:
    dialog = listed(program, qtbot)
    choose(dialog, "Ben Wolf")
    names = {}
    for column in range(6):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            dialog.table.sortByColumn(column, order)
            names[column, order] = [each.name[0] for each in dialog.model.shown]
            assert dialog.chosen().name == "Ben Wolf"
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    assert names[0, up] == ["A", "B", "C", "D"] and names[0, down] == ["D", "C", "B", "A"]
    assert names[2, up] == ["B", "C", "A", "D"] and names[2, down] == ["C", "B", "A", "D"]
    assert names[4, down] == ["C", "B", "A", "D"]
    assert names[5, up] == ["C", "B", "A", "D"] and names[5, down] == ["B", "C", "A", "D"]


def test_search_finds_names_without_accents_and_notes(program: Program, folder: Path, qtbot: QtBot) -> None:
    dialog = listed(program, qtbot)
    qtbot.keyClicks(dialog.search, "akes")
    assert [each.name for each in dialog.model.shown] == ["Cleo Åkesson"]
    assert dialog.count.text() == "1 of 4"
    dialog.search.setText("the FAIR")
    assert [each.name for each in dialog.model.shown] == ["Cleo Åkesson"]
    dialog.search.setText("nobody")
    assert dialog.chosen() is None and not dialog.open_button.isEnabled()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible() and len(dialog.model.shown) == 4


def test_enter_opens_and_nothing_of_the_former_is_left_on_the_screen(
    program: Program, folder: Path, qtbot: QtBot
) -> None:
    program.desk.do(ChangePerson({"name": "Zwirnhuber", "talk_notes": "Zwirnhuber as well"}, TODAY))
    program.desk.do(TickItem("photo", True, TODAY))
    program.window.bench.dialogs.open("talk")
    dialog = listed(program, qtbot)
    choose(dialog, "Ben Wolf")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert program.session.path == folder / "Ben Wolf.ssicoach"
    assert not dialog.isVisible() and program.workspaces.list is None
    QApplication.sendPostedEvents(None, 52)  # what was let go of is freed
    shown = on_screen(program.window)
    assert "Ben Wolf" in shown and "Ben Wolf" in program.window.windowTitle()
    assert "Anna Berg" not in shown and "Zwirnhuber" not in shown
    assert program.window.actions_.all["undo"].text() != "&Undo: tick “Photo”"
    # The seat of this one is taken, that of the one before is free for another window.
    assert Seat.take(folder / "Ben Wolf.ssicoach", folder.parent / "seats") is None
    seat = Seat.take(folder / "Anna Berg.ssicoach", folder.parent / "seats")
    assert seat is not None
    seat.leave()
    assert settings.load().recent[:2] == (str(folder / "Ben Wolf.ssicoach"), str(folder / "Anna Berg.ssicoach"))


SEAT = (
    "import sys, time; from pathlib import Path; from ssi_coach.ui.single_instance import Seat;"
    "seat = Seat.take(Path(sys.argv[1]), Path(sys.argv[2])); print('taken', flush=True);"
    "end = time.monotonic() + 20\n"
    "while time.monotonic() < end:\n"
    "    if seat.asked(): print('asked', flush=True); break\n"
    "    time.sleep(.02)\n"
    "sys.stdin.readline()"
)


@pytest.fixture
def another_window(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that shows Ben's workspace."""
    arguments = [sys.executable, "-c", SEAT, str(folder / "Ben Wolf.ssicoach"), str(folder.parent / "seats")]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdout.readline() == "taken\n"
        yield process
        process.stdin.close()  # type: ignore[union-attr]


def test_what_another_window_shows_comes_to_the_front_there(
    program: Program, folder: Path, another_window: subprocess.Popen[str], qtbot: QtBot
) -> None:
    dialog = listed(program, qtbot)
    choose(dialog, "Ben Wolf")
    dialog.open_button.click()
    assert program.session.path == folder / "Anna Berg.ssicoach"
    assert "another window" in program.window.bench.toast.text.text()
    assert another_window.stdout.readline() == "asked\n"  # type: ignore[union-attr]


def test_what_another_window_shows_is_not_renamed(
    program: Program, folder: Path, another_window: subprocess.Popen[str], qtbot: QtBot
) -> None:
    dialog = listed(program, qtbot)
    choose(dialog, "Ben Wolf")
    dialog.rename.click()
    name(program, "Benno")
    assert "another window" in dialog.told.text()
    assert (folder / "Ben Wolf.ssicoach").exists() and not (folder / "Benno.ssicoach").exists()


def name(program: Program, text: str) -> RenameDialog:
    question = program.workspaces.question
    assert isinstance(question, RenameDialog)
    question.field.setText(text)
    question.save_button.click()
    return question


def test_a_closed_one_is_renamed_from_the_list(program: Program, folder: Path, qtbot: QtBot) -> None:
    settings.remember_opened(folder / "Ben Wolf.ssicoach")
    dialog = listed(program, qtbot)
    choose(dialog, "Ben Wolf")
    qtbot.keyClick(dialog.table, Qt.Key.Key_F2)
    name(program, "Zoe Wolf")
    done(program, qtbot)
    assert [each.name for each in dialog.model.shown] == ["Anna Berg", "Cleo Åkesson", "Dora", "Zoe Wolf"]
    assert rows(dialog)[-1][1] == "37"
    assert dialog.told.text() == "It is called “Zoe Wolf” now."
    assert settings.load().recent[0] == str(folder / "Zoe Wolf.ssicoach")


def test_the_open_one_is_renamed_and_stays_open_with_its_backups(program: Program, folder: Path, qtbot: QtBot) -> None:
    program.desk.do(TickItem("photo", True, TODAY))
    copies = len(copies_of(program.session.path).files)
    assert copies
    trigger(program, "rename_workspace")
    name(program, "Anna Sommer")
    done(program, qtbot)
    path = folder / "Anna Sommer.ssicoach"
    assert program.session.path == path and not (folder / "Anna Berg.ssicoach").exists()
    assert any(entry.key == "photo" for entry in program.desk.standing.records.checklist)
    assert program.desk.undo() and not program.desk.standing.records.checklist
    assert len(copies_of(path).files) == copies
    assert "Anna Sommer" in program.window.windowTitle() and "Anna Berg" not in on_screen(program.window)
    assert settings.load().recent == (str(path),)
    seat = Seat.take(folder / "Anna Berg.ssicoach", folder.parent / "seats")
    assert seat is not None
    seat.leave()


def test_a_name_that_is_taken_or_none_is_refused_before_anything_happens(
    program: Program, folder: Path, qtbot: QtBot
) -> None:
    trigger(program, "rename_workspace")
    question = program.workspaces.question
    assert isinstance(question, RenameDialog) and not question.save_button.isEnabled()
    name(program, "Ben Wolf")
    assert question.isVisible() and "already" in question.problem.text()
    name(program, "a/b")
    assert "leave out" in question.problem.text()
    question.reject()
    assert program.session.path == folder / "Anna Berg.ssicoach"


def test_what_hinders_a_new_name_is_said_and_the_workspace_is_open_again(
    program: Program, folder: Path, qtbot: QtBot
) -> None:
    program.desk.do(TickItem("photo", True, TODAY))
    other = Workspace.open(folder / "Anna Berg.ssicoach")
    trigger(program, "rename_workspace")
    name(program, "Anna Sommer")
    done(program, qtbot)
    other.close()
    assert program.session is not None and program.session.path == folder / "Anna Berg.ssicoach"
    assert "in use by another program" in program.window.bench.toast.text.text()
    assert not (folder / "Anna Sommer.ssicoach").exists()
    assert program.desk.do(TickItem("headline", True, TODAY))


def test_protected_ones_say_so_until_a_known_passphrase_opens_them(
    program: Program, folder: Path, qtbot: QtBot
) -> None:
    for other in ("Ben Wolf", "Cleo Åkesson"):
        change_passphrase(folder / f"{other}.ssicoach", None, KEY)
    dialog = listed(program, qtbot)
    assert [row[1] for row in rows(dialog)] == ["–", "protected", "protected", "–"]
    choose(dialog, "Ben Wolf")
    assert "passphrase" in dialog.detail.text()
    dialog.rename.click()
    name(program, "Benno")
    done(program, qtbot)
    assert "passphrase" in dialog.told.text() and (folder / "Ben Wolf.ssicoach").exists()
    dialog.reject()
    program.protection.known.add(KEY)
    dialog = listed(program, qtbot)
    assert [row[1] for row in rows(dialog)] == ["–", "37", "37", "–"]
    choose(dialog, "Ben Wolf")
    dialog.rename.click()
    name(program, "Benno")
    done(program, qtbot)
    assert (folder / "Benno.ssicoach").exists() and rows(dialog)[1][1] == "37"


def test_the_open_protected_one_is_renamed_without_asking(program: Program, folder: Path, qtbot: QtBot) -> None:
    change_passphrase(folder / "Ben Wolf.ssicoach", None, KEY)
    program.protection.known.add(KEY)
    program.open(folder / "Ben Wolf.ssicoach")
    look_after(program, qtbot)
    trigger(program, "rename_workspace")
    name(program, "Benno")
    done(program, qtbot)
    assert program.session is not None and program.session.path == folder / "Benno.ssicoach"
    assert program.session.key == KEY


def test_locking_takes_the_list_off_the_screen(program: Program, folder: Path, qtbot: QtBot) -> None:
    change_passphrase(folder / "Ben Wolf.ssicoach", None, KEY)
    program.protection.known.add(KEY)
    program.open(folder / "Ben Wolf.ssicoach")
    look_after(program, qtbot)
    dialog = listed(program, qtbot)
    program.protection.lock()
    qtbot.waitUntil(lambda: program.session is None)
    assert not dialog.isVisible() and program.workspaces.list is None
    assert [row[1] for row in rows(listed(program, qtbot))] == ["–", "protected", "37", "–"]


def test_taken_off_the_list_it_comes_back_when_it_is_opened(program: Program, folder: Path, qtbot: QtBot) -> None:
    dialog = listed(program, qtbot)
    assert not dialog.off.isEnabled()  # not the one that is open
    choose(dialog, "Dora")
    dialog.off.click()
    settled(program, qtbot)
    assert [each.name for each in dialog.model.shown] == ["Anna Berg", "Ben Wolf", "Cleo Åkesson"]
    assert (folder / "Dora.ssicoach").exists() and "off the list" in dialog.told.text()
    dialog.reject()
    program.open(folder / "Dora.ssicoach")
    assert [each.name for each in listed(program, qtbot).model.shown][-1] == "Dora"


def test_a_folder_is_added_and_remembered_and_said_when_it_is_gone(
    program: Program, folder: Path, tmp_path: Path, clock: Morning, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    client(stick / "Emil.ssicoach", clock, read=1)
    dialog = listed(program, qtbot)
    program.workspaces._folder_chosen("folder", stick)
    settled(program, qtbot)
    assert [each.name for each in dialog.model.shown][-1] == "Emil"
    dialog.reject()
    (stick / "Emil.ssicoach").unlink()
    stick.rmdir()
    assert "no folder" in listed(program, qtbot).told.text()


def test_damaged_files_and_foreign_ones_are_told_not_hidden(program: Program, folder: Path, qtbot: QtBot) -> None:
    (folder / "broken.ssicoach").write_bytes(b"nothing of ours" * 100)
    dialog = listed(program, qtbot)
    choose(dialog, "broken")
    assert rows(dialog)[2][1] == "cannot be read" and "damaged" in dialog.detail.text()


def test_the_only_workspace_says_how_a_trainer_starts(program: Program, qtbot: QtBot) -> None:
    dialog = listed(program, qtbot)
    assert "New workspace" in dialog.hint.text() and dialog.count.text() == "1 workspace"


def test_copies_of_a_workspace_that_was_once_looked_into_are_no_clients(
    program: Program, folder: Path, qtbot: QtBot
) -> None:
    (copy,) = copies_of(folder / "Anna Berg.ssicoach").files
    settings.remember_opened(copy)
    Workspace.create(copy.with_name("other.ssicoach")).close()
    names = [each.path.parent.name for each in listed(program, qtbot).model.shown]
    assert names.count("Anna Berg backups") == 1


def test_the_next_talk_is_one_step_and_stands_in_the_list(program: Program, folder: Path, qtbot: QtBot) -> None:
    dialog = listed(program, qtbot)
    choose(dialog, "Ben Wolf")
    assert not dialog.talk.isEnabled()
    choose(dialog, "Anna Berg")
    dialog.talk.click()
    talk = program.workspaces.question
    assert isinstance(talk, TalkDialog)
    talk.picks[0].click()
    talk.notes.setPlainText("Show the new report")
    talk.save_button.click()
    settled(program, qtbot)
    assert rows(dialog)[0][5] == "30 Nov 2026"
    assert "Show the new report" in dialog.detail.text()
    assert program.desk.standing.records.person.next_talk == date(2026, 11, 30)
    assert program.window.actions_.all["undo"].text() == "&Undo: note the next coaching talk"
    program.desk.undo()
    person = program.desk.standing.records.person
    assert (person.next_talk, person.talk_notes) == (None, None)


def test_a_talk_is_taken_away_and_notes_may_stand_alone(program: Program, qtbot: QtBot) -> None:
    program.desk.do(ChangePerson({"next_talk": TODAY, "talk_notes": "x"}, TODAY))
    trigger(program, "talk")
    talk = program.window.bench.dialogs.shown("talk")
    assert isinstance(talk, TalkDialog) and talk.planned.isChecked() and talk.day.day() == TODAY
    talk.planned.setChecked(False)
    talk.save_button.click()
    person = program.desk.standing.records.person
    assert (person.next_talk, person.talk_notes) == (None, "x")
    trigger(program, "talk")
    talk = program.window.bench.dialogs.shown("talk")
    assert isinstance(talk, TalkDialog)
    talk.notes.setPlainText("y" * 20_001)
    talk.save_button.click()
    assert talk.isVisible() and "1 character" in talk.problem.text()
    talk.reject()


def delete(program: Program, typed: str, *, copies: bool) -> DeleteWorkspaceDialog:
    trigger(program, "delete_workspace")
    question = program.workspaces.question
    assert isinstance(question, DeleteWorkspaceDialog)
    assert not question.delete_button.isEnabled()
    question.copies.setChecked(copies)
    qtbot_type(question.field, typed)
    question.delete_button.click()
    return question


def qtbot_type(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.insert(text)


@pytest.mark.parametrize("copies", [True, False])
def test_a_workspace_is_deleted_for_good_and_the_one_before_opens(
    program: Program, folder: Path, qtbot: QtBot, copies: bool
) -> None:
    program.open(folder / "Ben Wolf.ssicoach")
    look_after(program, qtbot)
    program.desk.do(ChangePerson({"talk_notes": "Zwirnhuber"}, TODAY))
    program.session.coach.workspace.back_up()
    delete(program, "ben wolf", copies=copies)
    done(program, qtbot)
    assert program.session is not None and program.session.path == folder / "Anna Berg.ssicoach"
    assert program.window.bench.toast.text.text() == "“Ben Wolf” is deleted."
    assert settings.load().recent == (str(folder / "Anna Berg.ssicoach"),)
    left = [file for file in folder.rglob("*") if file.is_file() and b"Zwirnhuber" in file.read_bytes()]
    assert bool(left) is not copies
    assert all("Ben Wolf backups" in str(file) for file in left)
    assert not list(folder.glob("Ben Wolf.ssicoach*"))
    assert (folder / "Ben Wolf backups").exists() is not copies
    seat = Seat.take(folder / "Ben Wolf.ssicoach", folder.parent / "seats")
    assert seat is not None
    seat.leave()


def test_after_deletion_no_window_stays_empty_where_another_one_has_the_workspace_before(
    program: Program, folder: Path, another_window: subprocess.Popen[str], qtbot: QtBot
) -> None:
    settings.remember_opened(folder / "Ben Wolf.ssicoach")
    delete(program, "Anna Berg", copies=True)
    done(program, qtbot)
    assert program.session is not None and program.session.path == settings.default_workspace()
    assert another_window.stdout.readline() == "asked\n"  # type: ignore[union-attr]


def test_another_name_typed_deletes_nothing(program: Program, folder: Path, qtbot: QtBot) -> None:
    question = delete(program, "Anna", copies=True)
    assert question.isVisible() and (folder / "Anna Berg.ssicoach").exists()
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert not question.isVisible() and (folder / "Anna Berg.ssicoach").exists()
    assert program.session is not None


def test_what_somebody_else_has_open_is_not_deleted_and_is_open_again(
    program: Program, folder: Path, qtbot: QtBot
) -> None:
    other = Workspace.open(folder / "Anna Berg.ssicoach")
    delete(program, "Anna Berg", copies=True)
    done(program, qtbot)
    other.close()
    assert program.session is not None and program.session.path == folder / "Anna Berg.ssicoach"
    assert copies_of(folder / "Anna Berg.ssicoach").files
    assert "in use" in program.window.bench.toast.text.text()


def test_the_demonstration_is_neither_named_nor_deleted(program: Program, qtbot: QtBot) -> None:
    program.open_demo()
    for key in ("rename_workspace", "delete_workspace"):
        trigger(program, key)
        assert program.workspaces.question is None
    assert "demonstration" in program.window.bench.toast.text.text()
    assert [each.here for each in listed(program, qtbot).model.shown] == [False]


def test_a_talk_is_proposed_on_a_working_day(qtbot: QtBot, tmp_path: Path, clock: Morning) -> None:
    clock.sleep(6)  # a Sunday
    session = create_session(tmp_path / "Anna.ssicoach", clock=clock)
    desk = Desk(session.coach)
    dialog = TalkDialog(desk)
    qtbot.addWidget(dialog)
    assert dialog.day.day() == date(2026, 12, 14)
    for made, day in zip(dialog.picks, (date(2026, 12, 7), date(2026, 12, 14), date(2026, 12, 28)), strict=True):
        made.click()
        assert dialog.day.day() == day
    desk.close()
    session.close()
