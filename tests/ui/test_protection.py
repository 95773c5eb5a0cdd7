"""Passphrases in the window: set, asked for, locked, changed, removed, and nothing left behind."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError, PasswordSetError
from PySide6.QtCore import QEvent, QPoint, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app import settings
from ssi_coach.app.intents import AddCards, TickItem, WriteReflection
from ssi_coach.app.network_reading import LARGE
from ssi_coach.app.session import create_session, open_session
from ssi_coach.app.standing import Records
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.reports import interchange
from ssi_coach.store.header import FileKind, read_header
from ssi_coach.store.workspace import Workspace
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.locked import LockedView
from ssi_coach.ui.program import Program
from ssi_coach.ui.review.saving import SaveButton
from tests.ui.conftest import Morning
from tests.ui.networks import many

TODAY = date(2026, 11, 23)
KEY, OTHER = Passphrase("Zürich im Regen 7"), Passphrase("ein anderes Wort dafür")
SECRET = "Nordfrakt zahlt erst im Mai"


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light")
    yield made
    made.choose_language("en")
    made.deleteLater()


@pytest.fixture
def empty(qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: Morning) -> Iterator[Program]:
    """A program with nothing open yet."""
    made = Program(appearance, tmp_path / "seats", own=tmp_path / "Anna Berg.ssicoach", clock=clock)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


class Seconds:
    """A clock for waits and idleness that goes on only when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds(empty: Program) -> Seconds:
    made = Seconds()
    empty.protection.idle.now = made
    empty.protection.idle.touch()
    return made


class InMemory(KeyringBackend):
    """A keychain of the library's own kind that keeps what it is given in memory, and can be out of order."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.broken = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.broken:
            raise OSError("the session bus is gone")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.broken:
            raise PasswordSetError("the collection is locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not there")
        del self.kept[service, username]


@pytest.fixture
def chain() -> Iterator[InMemory]:
    before = keyring.get_keyring()
    made = InMemory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def begun(path: Path, key: Passphrase | None, clock: Morning) -> Path:
    with closing(create_session(path, key, clock=clock)) as session:
        session.coach.do(TickItem("photo", True, TODAY))
        session.coach.do(WriteReflection(Week(2026, 47), SECRET))
    return path


@pytest.fixture
def path(tmp_path: Path, clock: Morning) -> Path:
    return begun(tmp_path / "Anna Berg.ssicoach", KEY, clock)


def view(program: Program) -> LockedView:
    assert isinstance(program.protection.view, LockedView)
    assert program.window.instead is program.protection.view
    return program.protection.view


def answer(program: Program, key: Passphrase) -> None:
    shown = view(program)
    shown.field.line.setText(key.reveal())
    QTest.keyClick(shown.field.line, Qt.Key.Key_Return)


def trigger(program: Program, key: str) -> None:
    program.window.actions_.all[key].trigger()


def protect(program: Program, qtbot: QtBot, present: Passphrase | None, new: Passphrase | None, **more: bool) -> None:
    """The dialog, filled in by hand."""
    trigger(program, "protect")
    dialog = program.window.bench.dialogs.shown("protect")
    if present is not None:
        dialog.present.line.setText(present.reveal())
    if "keep" in more:
        dialog.keep.setChecked(more["keep"])
    if new is None:
        dialog.remove_button.click()
    else:
        dialog.new.line.setText(new.reveal())
        dialog.again.line.setText(new.reveal())
        dialog.set_button.click()
    again(program, qtbot)


def again(program: Program, qtbot: QtBot) -> None:
    """Until the workspace is open again after it was closed for a change."""
    program.tick()
    qtbot.waitUntil(lambda: program.session is not None or program.tick() is not None, timeout=20000)
    wait_for_workers(qtbot)


def wait_for_workers(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() == 0, timeout=20000)
    qtbot.wait(20)


def toast(program: Program) -> str:
    return program.window.bench.toast.text.text()


def texts_of(window: QWidget) -> str:
    """All that stands in any widget, title and tooltip of a window."""
    found = [window.windowTitle()]
    for widget in [window, *window.findChildren(QWidget)]:
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
        if isinstance(widget, QLabel | QLineEdit | QPushButton):
            found.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
    for action in window.actions():
        found += [action.text(), action.toolTip()]
    return "\n".join(found)


def test_it_is_asked_for_in_the_window_and_opens(empty: Program, path: Path) -> None:
    empty.open(path)
    assert empty.session is None
    assert empty.window.isVisible()
    assert "Anna Berg" in view(empty).heading.text()
    assert empty.window.rail is None
    answer(empty, KEY)
    assert empty.session is not None
    assert empty.window.instead is None
    assert empty.desk.standing.records.reflections == {Week(2026, 47): SECRET}


def test_after_three_wrong_ones_each_costs_a_growing_wait(empty: Program, path: Path, seconds: Seconds) -> None:
    empty.open(path)
    for _ in range(2):
        answer(empty, OTHER)
        assert "does not open" in view(empty).problem.text()
        assert view(empty).open_button.isEnabled()
        assert not view(empty).ways["rescue"].isVisible()
    for wait in (1, 2, 4, 8):
        answer(empty, OTHER)
        assert not view(empty).open_button.isEnabled()
        answer(empty, KEY)
        assert empty.session is None
        assert f"{wait} second" in view(empty).problem.text()
        seconds.now += wait - 0.5
        empty.tick()
        assert not view(empty).open_button.isEnabled()
        seconds.now += 0.6
        empty.tick()
        assert view(empty).open_button.isEnabled()
    assert view(empty).ways["rescue"].isVisible()
    answer(empty, KEY)
    assert empty.session is not None
    assert empty.protection.tries.wrong(path) == 0


def test_what_it_says_does_not_move_the_field(empty: Program, path: Path, seconds: Seconds) -> None:
    empty.open(path)
    empty.window.resize(1024, 680)
    tops = set()
    for _ in range(4):
        QApplication.sendPostedEvents()
        empty.window.grab()
        tops.add(view(empty).field.mapTo(view(empty), QPoint()).y())
        answer(empty, OTHER)
    assert len(tops) == 1


def test_the_waits_are_counted_per_workspace_also_when_it_is_left(
    empty: Program, path: Path, tmp_path: Path, seconds: Seconds
) -> None:
    empty.open(path)
    for _ in range(4):
        seconds.now += 1.1
        answer(empty, OTHER)
    empty.create(tmp_path / "Other.ssicoach")
    assert empty.session.name == "Other"
    empty.open(path)
    answer(empty, KEY)
    assert empty.session is None
    assert "wait" in view(empty).problem.text()


def test_from_the_question_other_workspaces_can_be_opened_and_begun(
    empty: Program, path: Path, tmp_path: Path, clock: Morning
) -> None:
    begun(tmp_path / "Open.ssicoach", None, clock)
    empty.open(path)
    view(empty).ways["open"].click()
    empty.files.ask.dialog.fileSelected.emit(str(tmp_path / "Open.ssicoach"))
    assert empty.session.name == "Open"
    empty.open(path)
    assert "Open" in view(empty).ways["back"].text()
    QTest.keyClick(view(empty).field.line, Qt.Key.Key_Escape)
    assert empty.session.name == "Open"
    empty.open(path)
    view(empty).ways["new"].click()
    empty.files.ask.dialog.fileSelected.emit(str(tmp_path / "New.ssicoach"))
    assert empty.session.name == "New"
    empty.open(path)
    view(empty).ways["demo"].click()
    assert empty.session.demo
    empty.open(path)
    assert not view(empty).ways["back"].isVisible()


def test_one_passphrase_opens_all_until_the_window_is_locked(
    empty: Program, path: Path, tmp_path: Path, clock: Morning
) -> None:
    second = begun(tmp_path / "Second.ssicoach", KEY, clock)
    third = begun(tmp_path / "Third.ssicoach", OTHER, clock)
    empty.open(path)
    answer(empty, KEY)
    empty.open(second)
    assert empty.session.name == "Second"
    empty.open(third)
    answer(empty, OTHER)
    empty.open(path)
    assert empty.session.name == "Anna Berg"
    trigger(empty, "lock")
    assert len(empty.protection.known) == 0
    empty.open(second)
    assert empty.session is None


def known() -> set[str]:
    """The private texts that any record in this program's memory holds."""
    held = [each for each in gc.get_objects() if isinstance(each, Records)]
    return {text for records in held for text in records.reflections.values() if SECRET in text}


def passphrases() -> set[int]:
    """All of this process, by identity: other tests have theirs."""
    return {id(each) for each in gc.get_objects() if isinstance(each, Passphrase)}


def test_locking_leaves_nothing_in_the_window_and_the_file_closed(empty: Program, path: Path, qtbot: QtBot) -> None:
    gc.collect()  # what earlier tests let go of and Python has not looked for yet is theirs
    before = passphrases()
    empty.open(path)
    answer(empty, KEY)
    empty.desk.do(WriteReflection(Week(2026, 47), SECRET + " oder nie"))
    for page in ("progress", "week", "today"):
        empty.window.show_page(page)
    empty.window.show_page("progress")
    empty.desk.dialog_wanted.emit("review_window", Week(2026, 47))
    empty.tell(SECRET)
    assert known() == {SECRET + " oder nie"}
    assert "Nordfrakt" in texts_of(empty.window)
    review = empty.window.bench.dialogs.shown("review_window")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is review)
    wait_for_workers(qtbot)
    QTest.keyClick(review.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert empty.session is None
    review = None  # of the window only a dead shell would be left in this test
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    shown = "\n".join(texts_of(widget) for widget in QApplication.topLevelWidgets())
    assert "Nordfrakt" not in shown
    assert "Undo:" not in shown
    assert known() == set()
    assert passphrases() <= before
    # On a slow machine something may have begun beside the window before the key was heard; it ends first.
    qtbot.waitUntil(lambda: not Path(f"{path}-wal").exists(), timeout=20000)
    assert not empty.window.actions_.all["log"].isEnabled()
    assert not empty.window.actions_.all["page:today"].isEnabled()
    answer(empty, KEY)
    assert empty.desk.standing.records.reflections[Week(2026, 47)] == SECRET + " oder nie"
    assert empty.window.actions_.all["log"].isEnabled()


def test_whoever_comes_back_can_type_at_once(empty: Program, path: Path, qtbot: QtBot) -> None:
    empty.open(path)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view(empty).field.line)
    answer(empty, KEY)
    for _ in range(2):
        trigger(empty, "lock")
        qtbot.wait(20)
        assert QApplication.focusWidget() is view(empty).field.line
        answer(empty, OTHER)
        assert QApplication.focusWidget() is view(empty).field.line
        answer(empty, KEY)


def test_what_is_being_typed_is_kept_when_it_locks(empty: Program, path: Path, qtbot: QtBot) -> None:
    empty.open(path)
    answer(empty, KEY)
    empty.desk.dialog_wanted.emit("review_window", Week(2026, 47))
    window = empty.window.bench.dialogs.shown("review_window")
    notes = next(each for each in window.findChildren(QPlainTextEdit) if each.isVisible())
    notes.setFocus()
    qtbot.keyClicks(notes, "gerade getippt")
    trigger(empty, "lock")
    answer(empty, KEY)
    assert any("gerade getippt" in text for text in empty.desk.standing.records.reflections.values())


def test_what_waits_for_an_import_is_written_before_it_locks(empty: Program, path: Path) -> None:
    empty.open(path)
    answer(empty, KEY)
    empty.desk.hold()
    empty.desk.do(TickItem("about", True, TODAY))
    trigger(empty, "lock")
    assert empty.session is not None
    assert "Nordfrakt" not in texts_of(empty.window)
    empty.desk.release()
    assert empty.session is None
    answer(empty, KEY)
    assert {entry.key for entry in empty.desk.standing.records.checklist} == {"photo", "about"}


def test_it_locks_after_idle_minutes_and_not_before(empty: Program, path: Path, seconds: Seconds, qtbot: QtBot) -> None:
    empty.appearance.choose_lock(5)
    assert settings.load().lock_minutes == 5
    empty.open(path)
    answer(empty, KEY)
    empty.tick()
    wait_for_workers(qtbot)
    seconds.now += 299
    empty.tick()
    assert empty.session is not None
    QTest.mouseMove(empty.window.windowHandle())
    QTest.keyClick(empty.window.windowHandle(), Qt.Key.Key_Shift)
    seconds.now += 299
    empty.tick()
    assert empty.session is not None
    seconds.now += 2
    empty.tick()
    assert empty.session is None
    assert "locked" in empty.window.windowTitle()


def test_it_never_locks_when_that_is_chosen_or_nothing_is_protected(
    empty: Program, path: Path, tmp_path: Path, seconds: Seconds, qtbot: QtBot
) -> None:
    empty.appearance.choose_lock(0)
    empty.open(path)
    answer(empty, KEY)
    empty.tick()
    wait_for_workers(qtbot)
    seconds.now += 100_000
    empty.tick()
    assert empty.session is not None
    empty.appearance.choose_lock(1)
    empty.create(tmp_path / "Plain.ssicoach")
    empty.tick()
    wait_for_workers(qtbot)
    seconds.now += 100_000
    empty.tick()
    assert empty.session is not None


def test_without_protection_lock_now_offers_it(empty: Program, tmp_path: Path) -> None:
    empty.create(tmp_path / "Plain.ssicoach")
    trigger(empty, "lock")
    assert empty.window.bench.dialogs.shown("protect") is not None
    empty.open_demo()
    trigger(empty, "lock")
    assert "demonstration" in toast(empty)


def test_setting_changing_and_removing_with_the_backups(
    empty: Program, tmp_path: Path, clock: Morning, qtbot: QtBot
) -> None:
    path = begun(tmp_path / "Anna Berg.ssicoach", None, clock)
    empty.open(path)
    empty.tick()
    wait_for_workers(qtbot)
    step = empty.desk.standing.undo
    for present, new in ((None, KEY), (KEY, OTHER), (OTHER, None)):
        protect(empty, qtbot, present, new)
        assert empty.session.key == new
        assert empty.desk.standing.undo == step
        assert ("not protected any more" in toast(empty)) == (new is None)
        copies = sorted((tmp_path / "Anna Berg backups").glob("*.ssicoach"))
        assert {read_header(file).kind for file in (path, *copies)} == {
            FileKind.PROTECTED if new else FileKind.WORKSPACE
        }
        for copy in copies:
            Workspace.open_readonly(copy, new).close()
        assert any("before" in copy.name for copy in copies)
    assert empty.desk.undo()


def test_the_dialog_says_what_is_wrong_with_what_was_typed(empty: Program, path: Path) -> None:
    empty.open(path)
    answer(empty, KEY)
    trigger(empty, "protect")
    dialog = empty.window.bench.dialogs.shown("protect")
    assert "lost" in texts_of(dialog)
    dialog.set_button.click()
    assert "present passphrase" in dialog.problem.text()
    dialog.present.line.setText(OTHER.reveal())
    dialog.remove_button.click()
    assert "present passphrase" in dialog.problem.text()
    dialog.present.line.setText(KEY.reveal())
    dialog.set_button.click()
    assert "twice" in dialog.problem.text()
    dialog.new.line.setText("hund")
    assert "Easy" in dialog.hint.text.text() and dialog.hint.text.property("role") == "warning"
    dialog.new.line.setText("Xk9$pQr7!")
    assert "Easy" in dialog.hint.text.text()
    dialog.new.line.setText("hund katze maus")
    assert "Easy" not in dialog.hint.text.text() and dialog.hint.text.property("role") == "small"
    dialog.again.line.setText("hund katze")
    dialog.set_button.click()
    assert "not the same" in dialog.problem.text()
    assert dialog.isVisible()
    assert dialog.new.line.echoMode() == QLineEdit.EchoMode.Password
    dialog.new.show_button.click()
    assert dialog.new.line.echoMode() == QLineEdit.EchoMode.Normal
    dialog.reject()
    assert empty.session.key == KEY


def test_open_elsewhere_it_is_not_changed_and_says_so(empty: Program, path: Path, qtbot: QtBot) -> None:
    empty.open(path)
    answer(empty, KEY)
    held = "import sys; from pathlib import Path; from ssi_coach.store.workspace import Workspace;"
    held += "from ssi_coach.domain.passphrase import Passphrase;"
    held += f"w = Workspace.open(Path(sys.argv[1]), Passphrase({KEY.reveal()!r})); print('open', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", held, str(path)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout.readline().strip() == b"open"
        protect(empty, qtbot, KEY, OTHER)
        assert "in use" in toast(empty)
        assert empty.session.key == KEY
        other.communicate(b"\n")
    protect(empty, qtbot, KEY, OTHER)
    assert empty.session.key == OTHER


def test_backups_that_another_passphrase_opens_are_named(
    empty: Program, path: Path, tmp_path: Path, qtbot: QtBot, clock: Morning
) -> None:
    folder = tmp_path / "Anna Berg backups"
    folder.mkdir()
    begun(folder / "Anna Berg long ago.ssicoach", OTHER, clock)
    empty.open(path)
    answer(empty, KEY)
    protect(empty, qtbot, KEY, Passphrase("noch eines dazu"))
    assert "long ago" in toast(empty)


def test_remembered_in_the_keychain_it_opens_by_itself_until_it_is_forgotten(
    empty: Program, path: Path, chain: InMemory, qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: Morning
) -> None:
    empty.open(path)
    assert not view(empty).keep.isChecked()
    view(empty).keep.setChecked(True)
    answer(empty, KEY)
    wait_for_workers(qtbot)
    assert list(chain.kept.values()) == [KEY.reveal()]
    assert settings.in_keychain(path)
    assert KEY.reveal() not in settings.settings_file().read_text(encoding="utf-8")
    trigger(empty, "lock")
    wait_for_workers(qtbot)
    assert empty.session is None
    view(empty).ways["keychain"].click()
    qtbot.waitUntil(lambda: empty.session is not None, timeout=10000)
    empty.let_go()

    later = Program(appearance, tmp_path / "seats", clock=clock)
    later.open(path)
    qtbot.waitUntil(lambda: later.session is not None, timeout=10000)
    protect(later, qtbot, KEY, OTHER)
    wait_for_workers(qtbot)
    assert list(chain.kept.values()) == [OTHER.reveal()]
    protect(later, qtbot, OTHER, None)
    wait_for_workers(qtbot)
    assert not chain.kept
    assert not settings.in_keychain(path)
    later.window.close()
    later.window.deleteLater()
    later.deleteLater()


def test_a_keychain_that_does_not_answer_is_a_sentence_and_it_goes_on(
    empty: Program, path: Path, chain: InMemory, qtbot: QtBot
) -> None:
    chain.broken = True
    empty.open(path)
    view(empty).keep.setChecked(True)
    answer(empty, KEY)
    wait_for_workers(qtbot)
    assert "keychain did not take the passphrase" in toast(empty)
    assert not settings.in_keychain(path)
    settings.note_keychain(path, True)
    trigger(empty, "lock")
    view(empty).ways["keychain"].click()
    wait_for_workers(qtbot)
    assert "keychain does not answer" in view(empty).problem.text()
    answer(empty, KEY)
    assert empty.session is not None


def test_without_wishing_for_it_the_keychains_library_is_not_loaded(path: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; import ssi_coach.ui.program; from ssi_coach.app import keychain;"
        "assert keychain.present(); assert 'keyring' not in sys.modules"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", program], cwd=root, check=True)


def test_an_export_is_a_protected_copy_unless_a_plain_file_is_chosen(
    empty: Program, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    empty.open(path)
    answer(empty, KEY)
    trigger(empty, "export_json")
    assert empty.files.question.answers["export_copy"].isDefault()
    empty.files.question.answers["export_copy"].click()
    empty.files.ask.dialog.fileSelected.emit(str(tmp_path / "copy.ssicoach"))
    qtbot.waitUntil(lambda: empty.files._job is None, timeout=10000)
    assert SECRET.encode() not in (tmp_path / "copy.ssicoach").read_bytes()
    Workspace.open_readonly(tmp_path / "copy.ssicoach", KEY).close()
    trigger(empty, "export_json")
    empty.files.question.reject()
    trigger(empty, "export_json")
    empty.files.question.answers["export_json"].click()
    empty.files.ask.dialog.fileSelected.emit(str(tmp_path / "plain.json"))
    qtbot.waitUntil(lambda: empty.files._job is None, timeout=10000)
    assert SECRET in (tmp_path / "plain.json").read_text(encoding="utf-8")


def test_tables_are_asked_about_once(empty: Program, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "tables").mkdir()
    empty.open(path)
    answer(empty, KEY)
    trigger(empty, "export_csv")
    empty.files.question.answers["export_csv"].click()
    empty.files.tables.go_on.click()
    empty.files.ask.dialog.fileSelected.emit(str(tmp_path / "tables"))
    qtbot.waitUntil(lambda: empty.files._job is None, timeout=10000)
    assert list((tmp_path / "tables").iterdir())
    trigger(empty, "export_csv")
    assert empty.files.question is None
    empty.files.tables.reject()


def test_going_back_asks_for_the_passphrase_the_copy_had(
    empty: Program, path: Path, tmp_path: Path, clock: Morning, qtbot: QtBot
) -> None:
    copy = begun(tmp_path / "copy.ssicoach", OTHER, clock)
    empty.open(path)
    answer(empty, KEY)
    empty.desk.do(TickItem("about", True, TODAY))
    empty.files.go_back(path, copy)
    asked = empty.protection.dialog
    asked.field.line.setText("falsch")
    asked.open_button.click()
    assert "does not open" in asked.problem.text()
    asked.field.line.setText(OTHER.reveal())
    asked.open_button.click()
    qtbot.waitUntil(lambda: empty.files._job is None, timeout=10000)
    assert empty.session.key == KEY
    assert {entry.key for entry in empty.desk.standing.records.checklist} == {"photo"}


def test_a_file_that_no_passphrase_opens_leads_to_the_backups(
    empty: Program, path: Path, tmp_path: Path, clock: Morning, qtbot: QtBot, seconds: Seconds
) -> None:
    with closing(open_session(path, KEY, clock=clock)) as session:
        kept = session.coach.workspace.back_up()
    data = bytearray(path.read_bytes())
    data[30:4000] = bytes(3970)
    path.write_bytes(data)
    empty.open(path)
    for _ in range(3):
        answer(empty, KEY)
    view(empty).ways["rescue"].click()
    assert empty.rescue is not None and empty.rescue.isVisible()
    assert not empty.window.isVisible()
    empty.files.go_back(path, kept)
    empty.protection.dialog.field.line.setText(KEY.reveal())
    empty.protection.dialog.open_button.click()
    qtbot.waitUntil(lambda: empty.session is not None, timeout=10000)
    assert empty.session.key == KEY
    assert empty.desk.standing.records.reflections
    assert list(tmp_path.glob("*damaged*"))


def test_a_second_start_raises_the_window_while_it_is_locked(
    empty: Program, path: Path, tmp_path: Path, appearance: Appearance, clock: Morning
) -> None:
    empty.open(path)
    empty.window.showMinimized()
    second = Program(appearance, tmp_path / "seats", clock=clock)
    assert not second.open(path)
    empty.tick()
    assert not empty.window.windowState() & Qt.WindowState.WindowMinimized
    answer(empty, KEY)
    assert not second.open(path)
    trigger(empty, "lock")
    assert not second.open(path)
    empty.let_go()
    assert second.open(path)
    second.window.close()
    second.window.deleteLater()
    second.deleteLater()


def test_the_question_speaks_another_language_at_once(empty: Program, path: Path, appearance: Appearance) -> None:
    empty.open(path)
    before = view(empty).heading.text()
    appearance.choose_language("de")
    assert "Anna Berg" in view(empty).heading.text()
    assert view(empty).heading.text() != before
    answer(empty, KEY)
    assert empty.session is not None
    assert empty.window.rail is not None


def test_a_passphrase_of_the_command_line_is_tried_first(
    path: Path, appearance: Appearance, tmp_path: Path, clock: Morning, qtbot: QtBot
) -> None:
    program = Program(appearance, tmp_path / "seats", clock=clock, key=KEY)
    program.open(path)
    assert program.session is not None
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


def bytes_of(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


@pytest.mark.unmeasured
def test_no_word_of_it_is_in_any_file_while_working_and_after(
    empty: Program, tmp_path: Path, home: Path, clock: Morning, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole way: begun open, protected, worked in, backed up, tried, changed, locked, gone back."""
    temp = tmp_path / "temp"
    temp.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temp))
    path = begun(tmp_path / "Anna Berg.ssicoach", None, clock)
    empty.open(path)
    empty.tick()
    wait_for_workers(qtbot)
    assert SECRET.encode() in bytes_of(tmp_path)
    protect(empty, qtbot, None, KEY)

    def leaked() -> list[str]:
        seen = bytes_of(tmp_path)
        words = (SECRET, "Nordfrakt", "Quellwitz", "photo", KEY.reveal(), OTHER.reveal())
        return [word for word in words if word.encode() in seen or word.encode("utf-16-le") in seen]

    assert leaked() == []
    empty.desk.do(WriteReflection(Week(2026, 46), "Quellwitz will ein Angebot"))
    assert Path(f"{path}-wal").stat().st_size > 0
    assert leaked() == []
    trigger(empty, "backup")
    qtbot.waitUntil(lambda: empty.files._job is None, timeout=10000)
    clock.sleep(1)
    empty.tick()
    wait_for_workers(qtbot)
    assert leaked() == []
    protect(empty, qtbot, KEY, OTHER)
    assert leaked() == []
    trigger(empty, "lock")
    assert leaked() == []
    answer(empty, KEY)
    answer(empty, OTHER)
    empty.files.go_back(path, next((tmp_path / "Anna Berg backups").glob("*daily.ssicoach")))
    qtbot.waitUntil(lambda: empty.files._job is None, timeout=10000)
    assert empty.session is not None
    assert leaked() == []
    empty.window.close()
    assert leaked() == []


def test_nothing_else_is_opened_while_the_workspace_is_written_anew(
    empty: Program, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    empty.open(path)
    answer(empty, KEY)
    trigger(empty, "protect")
    dialog = empty.window.bench.dialogs.shown("protect")
    dialog.present.line.setText(KEY.reveal())
    dialog.remove_button.click()
    assert empty.session is None
    assert not empty.window.actions_.all["open"].isEnabled()
    assert empty.window.actions_.all["quit"].isEnabled()
    empty.open(tmp_path / "Other.ssicoach")
    assert not (tmp_path / "Other.ssicoach").exists()
    again(empty, qtbot)
    assert empty.session.key is None
    assert empty.window.actions_.all["open"].isEnabled()


def test_a_review_is_asked_about_once(empty: Program, path: Path, tmp_path: Path) -> None:
    empty.open(path)
    answer(empty, KEY)
    empty.window.show_page("progress")
    button = empty.window.findChild(SaveButton)
    actions = {action.data(): action for action in button._menu.actions()}
    actions["png"].trigger()
    button.paper.question.reject()
    assert button.paper.ask.dialog is None
    actions["png"].trigger()
    button.paper.question.answers["png"].click()
    button.paper.ask.dialog.fileSelected.emit(str(tmp_path / "review.png"))
    assert (tmp_path / "review.png").stat().st_size > 0
    actions["pdf"].trigger()
    assert button.paper.question is None
    button.paper.ask.dialog.reject()


def test_a_report_and_a_calendar_are_asked_about(empty: Program, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    empty.open(path)
    answer(empty, KEY)
    empty.desk.do(AddCards((PlanCard(empty.session.coach.new_id(), empty.desk.today, "comment", 1, 0, 5),)))
    trigger(empty, "coach_report")
    report = empty.window.bench.dialogs.shown("coach_report")
    qtbot.waitUntil(report.save_button.isEnabled)
    report.save_button.click()
    assert report.ask.dialog is None
    report.question.answers["pdf"].click()
    report.ask.dialog.fileSelected.emit(str(tmp_path / "report.pdf"))
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    empty.desk.plain_agreed = False
    trigger(empty, "calendar")
    calendar = empty.window.bench.dialogs.shown("calendar")
    calendar.save_button.click()
    assert calendar.ask.dialog is None
    calendar.question.answers["ics"].click()
    calendar.ask.dialog.fileSelected.emit(str(tmp_path / "week.ics"))
    assert (tmp_path / "week.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def bring_people(program: Program, file: Path, qtbot: QtBot) -> None:
    """Through the import dialog, until the Network page shows them."""
    file.write_bytes(interchange.to_bytes(Document(connections=many(LARGE))))
    trigger(program, "import")
    dialog = program.window.bench.dialogs.shown("import")
    dialog.read([file])
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=20000)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: program.desk.standing.records.network.connections == LARGE, timeout=20000)
    program.window.show_page("network")
    page = program.window.bench.stack.page("network")
    qtbot.waitUntil(lambda: page.state is not None and page.state.total == LARGE, timeout=20000)


def test_people_come_in_are_shown_and_forgotten_in_a_protected_workspace(
    empty: Program, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    before = {id(each) for each in gc.get_objects() if isinstance(each, Connection)}  # other tests' own
    empty.open(path)
    answer(empty, KEY)
    bring_people(empty, tmp_path / "people.json", qtbot)
    trigger(empty, "lock")
    wait_for_workers(qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert not [each for each in gc.get_objects() if isinstance(each, Connection) and id(each) not in before]
    answer(empty, KEY)
    empty.desk.dialog_wanted.emit("forget_people", None)
    empty.window.bench.dialogs.shown("forget_people").forget.click()
    qtbot.waitUntil(lambda: empty.desk.standing.records.network.connections == 0, timeout=20000)
    wait_for_workers(qtbot)


def test_a_file_that_is_gone_while_locked_is_said_and_not_begun_anew(empty: Program, path: Path) -> None:
    empty.open(path)
    away = path.rename(path.with_name("away.ssicoach"))
    answer(empty, KEY)
    assert empty.session is None
    assert "not there any more" in view(empty).problem.text()
    assert not path.exists()
    away.rename(path)
    answer(empty, KEY)
    assert empty.session is not None
