"""The program around the window: demonstration, other workspaces, second start, rescue, files, settings."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app import settings
from ssi_coach.app.intents import ChangePerson, TickItem
from ssi_coach.app.loading import Reload
from ssi_coach.app.session import open_session
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.jobs_qt import Job
from ssi_coach.ui.program import Program
from ssi_coach.ui.single_instance import Seat
from ssi_coach.ui.widgets.form import NumberField, whole_number
from tests.ui.conftest import Morning

TODAY = date(2026, 11, 23)


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light")
    yield made
    made.choose_language("en")
    made.choose_theme("light")
    made.deleteLater()


@pytest.fixture
def empty(qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: Morning) -> Iterator[Program]:
    """A program with nothing open yet."""
    made = Program(appearance, tmp_path / "seats", own=tmp_path / "Anna Berg.ssicoach", clock=clock)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def program(empty: Program, tmp_path: Path) -> Program:
    empty.open(tmp_path / "Anna Berg.ssicoach")
    return empty


def trigger(program: Program, key: str) -> None:
    program.window.actions_.all[key].trigger()


def dialog(program: Program, name: str) -> QWidget | None:
    return program.window.bench.dialogs.shown(name)


def test_the_demonstration_says_so_and_leads_back(program: Program, tmp_path: Path) -> None:
    trigger(program, "demo")
    assert program.session.demo
    assert program.desk.standing.grounded
    folder = program.session.path.parent
    assert not program.window.bench.fixed.isHidden()
    program.window.bench.fixed.action_button.click()
    assert program.session.path == tmp_path / "Anna Berg.ssicoach"
    assert program.window.bench.fixed.isHidden()
    assert not program.desk.standing.grounded
    assert not folder.exists()


def test_a_start_into_the_demonstration_touches_nothing_of_ones_own(empty: Program, tmp_path: Path) -> None:
    empty.start(tmp_path / "Anna Berg.ssicoach", None)
    assert empty.session.demo
    assert not (tmp_path / "Anna Berg.ssicoach").exists()
    assert settings.load().recent == ()


def test_a_workspace_named_at_the_start_is_not_the_last_one(empty: Program, tmp_path: Path) -> None:
    path = tmp_path / "Other.ssicoach"
    empty.start(path, Seat.take(path, tmp_path / "seats"))
    assert settings.load().recent == ()
    empty.open(tmp_path / "Third.ssicoach")
    assert settings.last_workspace() == tmp_path / "Third.ssicoach"


def test_the_way_back_from_the_demonstration_makes_nothing_the_last_one(empty: Program, tmp_path: Path) -> None:
    path = tmp_path / "Other.ssicoach"
    empty.start(path, Seat.take(path, tmp_path / "seats"))
    empty.open_demo()
    empty.leave_demo()
    assert empty.session.path == path
    assert settings.load().recent == ()


def test_no_room_for_the_demonstration_is_said_in_a_sentence(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    trigger(program, "demo")
    assert not program.session.demo
    assert "gone" in program.window.bench.toast.text.text()


def test_what_cannot_be_read_after_a_change_from_outside_is_said_and_tried_again(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, clock: Morning
) -> None:
    monkeypatch.setattr("ssi_coach.app.coach.LARGE_JOURNAL", 0)
    path = program.session.path
    look_after(program, qtbot)
    other = open_session(path, clock=clock)
    other.coach.do(TickItem("photo", True, TODAY))

    def refuse(file: Path, *_: object) -> None:
        raise InputProblem(QT_TRANSLATE_NOOP("Store", "{file} cannot be read; check its permissions.").of(file=file))

    with monkeypatch.context() as held:
        held.setattr("ssi_coach.store.workspace.connect_reading", refuse)
        program.tick()
        qtbot.waitUntil(lambda: program.window.bench.toast.isVisible(), timeout=10000)
    assert path.name in program.window.bench.toast.text.text()
    assert not program.desk.standing.records.checklist
    program.tick()
    qtbot.waitUntil(lambda: bool(program.desk.standing.records.checklist), timeout=10000)
    other.close()


def test_new_and_open_go_through_the_systems_file_dialog(program: Program, tmp_path: Path) -> None:
    program.desk.do(TickItem("photo", True, TODAY))
    trigger(program, "new")
    program.files.ask.dialog.fileSelected.emit(str(tmp_path / "Second.ssicoach"))
    assert program.session.name == "Second"
    assert not program.desk.standing.records.checklist
    trigger(program, "open")
    program.files.ask.dialog.fileSelected.emit(str(tmp_path / "Anna Berg.ssicoach"))
    assert program.session.name == "Anna Berg"
    assert program.desk.standing.records.checklist
    assert [Path(p).stem for p in settings.load().recent] == ["Anna Berg", "Second"]
    recent = [action for action in program.window.actions_.recent.actions() if action.data()]
    assert [Path(action.data()).stem for action in recent] == ["Anna Berg", "Second"]
    recent[1].trigger()
    assert program.session.name == "Second"


def test_a_new_workspace_never_takes_the_place_of_another(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "Taken.ssicoach"
    open_session(other).close()
    trigger(program, "new")
    program.files.ask.dialog.fileSelected.emit(str(other))
    assert program.session.name == "Anna Berg"
    assert "Taken" in program.window.bench.toast.text.text()


def test_a_second_start_brings_the_first_window_to_the_front(
    program: Program, appearance: Appearance, tmp_path: Path, clock: Morning
) -> None:
    program.window.showMinimized()
    second = Program(appearance, tmp_path / "seats", clock=clock)
    assert not second.open(tmp_path / "Anna Berg.ssicoach")
    assert not second.window.isVisible()
    program.tick()
    assert not program.window.windowState() & Qt.WindowState.WindowMinimized
    second.window.deleteLater()


def test_a_seat_is_free_again_when_left_and_the_request_is_answered_once(tmp_path: Path) -> None:
    first = Seat.take(tmp_path / "a.ssicoach", tmp_path / "seats")
    assert first is not None
    assert Seat.take(tmp_path / "b.ssicoach", tmp_path / "seats") is not None
    assert not first.asked()
    assert Seat.take(tmp_path / "a.ssicoach", tmp_path / "seats") is None
    assert first.asked()
    assert not first.asked()
    first.leave()
    assert Seat.take(tmp_path / "a.ssicoach", tmp_path / "seats") is not None


def test_without_a_place_for_locks_the_program_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert Seat.take(tmp_path / "a.ssicoach", tmp_path / "file" / "seats") is not None


def test_a_reload_of_an_earlier_session_is_dropped(program: Program, qtbot: QtBot, clock: Morning) -> None:
    path = program.session.path
    program.desk.do(TickItem("photo", True, TODAY))
    coach = program.session.coach
    program._reload(Reload(path, coach.catalogue, coach.clock, coach._writes, coach.workspace.data_version()))
    QThreadPool.globalInstance().waitForDone()
    program.let_go()
    other = open_session(path, clock=clock)
    other.coach.do(TickItem("about", True, TODAY))
    other.close()
    program.open(path)
    program.desk.do(TickItem("skills", True, TODAY))
    qtbot.wait(20)
    assert {entry.key for entry in program.desk.standing.records.checklist} == {"photo", "about", "skills"}


def test_a_newer_workspace_is_refused_in_the_open_window(program: Program, tmp_path: Path) -> None:
    import apsw

    other = tmp_path / "Newer.ssicoach"
    open_session(other).close()
    newer = apsw.Connection(str(other))
    newer.execute("PRAGMA user_version = 9999")
    newer.close()
    before = other.read_bytes()
    program.open(other)
    assert program.session.name == "Anna Berg"
    assert program.window.bench.toast.isVisible()
    assert other.read_bytes() == before


def test_back_up_and_go_back_to_it(program: Program, qtbot: QtBot) -> None:
    program.desk.do(TickItem("photo", True, TODAY))
    trigger(program, "backup")
    folder = program.session.path.parent / "Anna Berg backups"
    qtbot.waitUntil(lambda: folder.is_dir() and bool(list(folder.glob("*.ssicoach"))), timeout=10000)
    qtbot.waitUntil(lambda: program.files._job is None, timeout=10000)
    copy = next(folder.glob("*.ssicoach"))
    program.desk.do(TickItem("headline", True, TODAY))
    trigger(program, "restore")
    program.files.ask.dialog.fileSelected.emit(str(copy))
    qtbot.waitUntil(lambda: program.files._job is None, timeout=10000)
    assert [entry.key for entry in program.desk.standing.records.checklist] == ["photo"]
    assert "before restore" in program.window.bench.toast.text.text()


def dailies(program: Program) -> list[str]:
    folder = program.session.path.parent / "Anna Berg backups"
    return sorted(file.name for file in folder.glob("*daily.ssicoach"))


def look_after(program: Program, qtbot: QtBot) -> None:
    program.tick()
    qtbot.waitUntil(lambda: program.caretaker is None or program.caretaker.job is None, timeout=10000)


def test_a_backup_is_made_once_a_day_by_itself(program: Program, qtbot: QtBot, clock: Morning) -> None:
    look_after(program, qtbot)
    assert dailies(program) == ["Anna Berg 2026-11-23 daily.ssicoach"]
    (program.session.path.parent / "Anna Berg backups" / dailies(program)[0]).unlink()
    look_after(program, qtbot)
    assert dailies(program) == []
    program.open_demo()
    program.leave_demo()
    look_after(program, qtbot)
    assert dailies(program) == []
    clock.sleep(1)
    look_after(program, qtbot)
    assert dailies(program) == ["Anna Berg 2026-11-24 daily.ssicoach"]


def test_the_demonstration_is_not_backed_up(program: Program) -> None:
    program.open_demo()
    program.tick()
    assert program.caretaker is None


def test_a_backup_that_cannot_be_made_is_said(program: Program, qtbot: QtBot) -> None:
    (program.session.path.parent / "Anna Berg backups").write_text("in the way", encoding="utf-8")
    look_after(program, qtbot)
    assert "There is no backup of today" in program.window.bench.toast.text.text()
    assert program.desk.do(TickItem("photo", True, TODAY))


def test_a_backup_that_is_none_leaves_everything_and_says_so(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.desk.do(TickItem("photo", True, TODAY))
    wrong = tmp_path / "wrong.ssicoach"
    wrong.write_text("something else altogether, and quite long " * 40, encoding="utf-8")
    program.files.go_back(program.session.path, wrong)
    qtbot.waitUntil(lambda: program.files._job is None, timeout=10000)
    assert program.desk.standing.records.checklist
    assert "wrong.ssicoach" in program.window.bench.toast.text.text()


def test_what_cannot_be_remembered_is_said(program: Program, tmp_path: Path) -> None:
    import apsw

    newer = apsw.Connection(str(program.session.path))
    newer.execute("PRAGMA user_version = 9999")
    newer.close()
    program.tick()
    assert not program.desk.remember("archive_asked", "2026-11-23")
    assert "newer SSI Coach" in program.window.bench.toast.text.text()
    assert program.session.coach.state_get("archive_asked") is None


def test_export_as_a_file_and_as_tables(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.desk.do(TickItem("photo", True, TODAY))
    trigger(program, "export_json")
    program.files.ask.dialog.fileSelected.emit(str(tmp_path / "all.json"))
    qtbot.waitUntil(lambda: program.files._job is None, timeout=10000)
    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["checklist"]
    trigger(program, "export_csv")
    program.files.tables.delimiter.setCurrentIndex(program.files.tables.delimiter.findData("semicolon"))
    program.files.tables.go_on.click()
    (tmp_path / "tables").mkdir()
    program.files.ask.dialog.fileSelected.emit(str(tmp_path / "tables"))
    qtbot.waitUntil(lambda: program.files._job is None, timeout=10000)
    table = (tmp_path / "tables" / "checklist.csv").read_bytes()
    assert table.startswith(b"\xef\xbb\xbfkey;done;") and b"photo;true" in table


@pytest.mark.parametrize("wanted", [False, True])
def test_private_notes_for_talks_are_in_tables_only_when_that_is_chosen(
    program: Program, tmp_path: Path, qtbot: QtBot, wanted: bool
) -> None:
    program.desk.do(ChangePerson({"name": "Anna", "talk_notes": "PRIVATE"}, TODAY))
    trigger(program, "export_csv")
    assert not program.files.tables.talk_notes.isChecked()
    program.files.tables.talk_notes.setChecked(wanted)
    program.files.tables.go_on.click()
    program.files.ask.dialog.fileSelected.emit(str(tmp_path))
    qtbot.waitUntil(lambda: program.files._job is None, timeout=10000)
    table = (tmp_path / "person.csv").read_text(encoding="utf-8-sig")
    assert "Anna" in table and "talk_notes" in table and ("PRIVATE" in table) is wanted


def test_settings_are_one_step_and_only_what_was_changed(program: Program) -> None:
    trigger(program, "settings")
    shown = dialog(program, "settings")
    assert shown.changes() == {}
    shown.name_field.setText("Anna Berg")
    shown.industry.setText("Marketing services")
    shown.minutes.setValue(120)
    shown.days.boxes[5].setChecked(False)
    shown.navigator.setChecked(True)
    shown.connections.setText("1,812")
    shown.acceptance.setText("55")
    assert shown.changes() == {
        "name": "Anna Berg",
        "industry": "Marketing services",
        "week_minutes": 120,
        "work_days": (1, 2, 3, 4),
        "sales_navigator": True,
        "connections": 1812,
        "invite_acceptance": 0.55,
    }
    shown.save_button.click()
    person = program.desk.standing.records.person
    assert (person.name, person.connections, person.invite_acceptance) == ("Anna Berg", 1812, 0.55)
    assert person.work_days == (1, 2, 3, 4)
    program.desk.undo()
    assert program.desk.standing.records.person.name is None
    assert program.desk.standing.undo is None


def test_settings_keep_what_was_typed_when_the_language_changes(program: Program, appearance: Appearance) -> None:
    trigger(program, "settings")
    shown = dialog(program, "settings")
    shown.name_field.setText("Jürgen")
    appearance.choose_language("de")
    assert dialog(program, "settings") is shown
    assert shown.windowTitle() == "Einstellungen"
    assert shown.name_field.text() == "Jürgen"
    assert shown.changes() == {"name": "Jürgen"}
    shown.reject()


def test_the_look_is_chosen_in_settings_and_kept(program: Program, appearance: Appearance) -> None:
    from ssi_coach.ui.dialogs.settings_look import LookForm
    from ssi_coach.ui.theme.manager import less_motion

    trigger(program, "settings")
    look = dialog(program, "settings").findChild(LookForm)
    look.theme.setCurrentIndex(look.theme.findData("dark"))
    look.theme.activated.emit(look.theme.currentIndex())
    look.motion.setCurrentIndex(2)
    look.motion.activated.emit(2)
    assert (appearance.theme, appearance.less_motion) == ("dark", True)
    assert less_motion()
    assert (settings.load().theme, settings.load().reduced_motion) == ("dark", True)
    dialog(program, "settings").reject()
    appearance.choose_motion(None)


@pytest.mark.parametrize("name", ["settings", "about", "shortcuts", "archive_howto", "import"])
def test_everything_in_the_dialogs_has_a_name_for_screen_readers(program: Program, name: str) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox

    trigger(program, name)
    shown = dialog(program, name)
    for kind in (QAbstractButton, QComboBox, QLineEdit, QSpinBox):
        for widget in shown.findChildren(kind):
            if isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox | QSpinBox):
                continue
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(shown):
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    shown.close()


@pytest.mark.parametrize(
    ("text", "number"), [("", None), ("812", 812), ("1,812", 1812), ("1.812", 1812), ("1 812", 1812), ("1’812", 1812)]
)
def test_whole_numbers_as_people_write_them(text: str, number: int | None) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize("text", ["12a", "-3", "½"])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        whole_number(text)


def test_a_number_field_takes_nothing_beyond_its_bound(qtbot: QtBot) -> None:
    field = NumberField(None, 100)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "1234x")
    assert field.number() == 12


# --- jobs


def test_a_job_reports_and_answers_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    from PySide6.QtCore import QThread

    main = QThread.currentThread()
    seen = []

    def work(report):
        report(1, 2)
        return QThread.currentThread() is not main

    job = Job(work)
    job.progressed.connect(lambda *step: seen.append((step, QThread.currentThread() is main)))
    job.done.connect(seen.append)
    with qtbot.waitSignal(job.ended, timeout=5000):
        job.start()
    assert seen == [((1, 2), True), True]


def test_a_cancelled_job_says_nothing_any_more(qtbot: QtBot) -> None:
    from threading import Event

    go = Event()
    said = []

    def work(report):
        go.wait(5)
        report(1, 2)
        return "late"

    job = Job(work)
    job.done.connect(said.append)
    job.failed.connect(said.append)
    with qtbot.waitSignal(job.ended, timeout=5000):
        job.start()
        job.cancel()
        go.set()
    assert said == []


def test_a_job_that_meets_a_problem_hands_it_over(qtbot: QtBot) -> None:
    def work(_report):
        raise InputProblem(QT_TRANSLATE_NOOP("Test", "no such file"))

    job = Job(work)
    with qtbot.waitSignal(job.failed, timeout=5000) as told:
        job.start()
    assert str(told.args[0]) == "no such file"


# --- the start itself


def test_the_program_starts_shows_todays_page_and_ends(tmp_path: Path) -> None:
    """In a process of its own, as a person starts it."""
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from ssi_coach.ui import program\n"
        "begin = program.Program.start\n"
        "def start(self, *arguments):\n"
        "    begin(self, *arguments)\n"
        "    print(self.window.isVisible(), self.window.page, self.window.windowTitle())\n"
        "    QTimer.singleShot(0, self.window.close)\n"
        "program.Program.start = start\n"
        "from ssi_coach.bootstrap import main\n"
        "sys.exit(main(['--lang', 'en', *sys.argv[1:]]))\n"
    )
    for arguments in (["--workspace", str(tmp_path / "Anna Berg.ssicoach")], ["demo"]):
        done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
        assert done.stdout.startswith("True today Today")
    assert (tmp_path / "Anna Berg.ssicoach").exists()


def test_a_second_start_ends_at_once(program: Program, tmp_path: Path) -> None:
    import platformdirs

    seats = Path(platformdirs.user_state_path(settings.APP_FOLDER, appauthor=False)) / "windows"
    seat = Seat.take(tmp_path / "Other.ssicoach", seats)
    code = "import sys; from ssi_coach.bootstrap import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, "--workspace", str(tmp_path / "Other.ssicoach")],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert not (tmp_path / "Other.ssicoach").exists()
    assert seat.asked()
    seat.leave()


@pytest.mark.parametrize("way", ["another", "demo", "close", "let_go"])
def test_what_waits_for_an_import_is_written_whatever_is_opened_meanwhile(
    empty: Program, tmp_path: Path, clock: Morning, way: str
) -> None:
    path = tmp_path / "Anna Berg.ssicoach"
    empty.open(path)
    empty.desk.hold()
    assert empty.desk.do(TickItem("photo", True, empty.desk.today))
    if way == "another":
        empty.open(tmp_path / "Ben Wolf.ssicoach")
    elif way == "demo":
        empty.open_demo()
    elif way == "close":
        empty.window.close()
    else:
        empty.let_go()
    session = open_session(path, clock=clock)
    assert session.coach.standing.records.checklist[0].key == "photo"
    session.close()


def test_nothing_of_the_demonstration_can_be_undone_but_what_is_changed_in_it(program: Program) -> None:
    program.open_demo()
    full = program.session.coach.entries()
    assert full > 100
    assert program.desk.standing.undo is None and not program.window.actions_.all["undo"].isEnabled()
    trigger(program, "undo")
    assert program.session.coach.entries() == full
    assert program.desk.do(TickItem("photo", False, TODAY))
    assert program.window.actions_.all["undo"].isEnabled()
    trigger(program, "undo")
    assert program.desk.standing.undo is None and program.session.coach.entries() == full
