"""When the program itself fails: what is said, what is noted, and that work goes on. With real failures."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from ssi_coach.app import crash_log
from ssi_coach.app.crash_log import HardCrashes, where
from ssi_coach.ui.crash_guard import CrashGuard
from ssi_coach.ui.dialogs.failure import FailureDialog
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.widgets.form import whole_number

SECRET = "Anna Berg at /home/anna, passphrase Salz"


def noted(folder: Path) -> str:
    return (folder / crash_log.LOG_NAME).read_text(encoding="utf-8")


@pytest.fixture
def guard(qtbot: QtBot, tmp_path: Path) -> Iterator[CrashGuard]:
    made = CrashGuard(tmp_path / "logs")
    made.install()
    yield made
    made.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shown() -> list[FailureDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, FailureDialog) and w.isVisible()]


def fail(number: int) -> None:
    if number == 0:
        raise RuntimeError(SECRET)
    try:
        fail(number - 1)
    except RuntimeError as error:
        raise KeyError(SECRET) from error


def test_a_failure_in_a_slot_is_told_once_without_anything_personal(
    guard: CrashGuard, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for number in (0, 0, 1, 0):
        try:
            fail(number)
        except Exception as error:  # noqa: BLE001 - as Qt hands it over
            sys.excepthook(type(error), error, error.__traceback__)
    (dialog,) = shown()
    assert dialog.focusWidget() is dialog.go_on_button
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.details.toPlainText()
    assert "SSI Coach 0" in copied and "RuntimeError" in copied and "Qt 6" in copied
    assert dialog.copied.text()
    log = noted(tmp_path / "logs")
    # The same place once; what came of it is another.
    assert log.count("RuntimeError") == 2 and "KeyError" in log and "because of" in log
    for text in (copied, log, capfd.readouterr().err):
        assert not any(word in text for word in ("Anna", "anna", "Salz", str(tmp_path)))
    assert (tmp_path / "logs" / crash_log.LOG_NAME).stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "logs").stat().st_mode & 0o777 == 0o700
    dialog.go_on_button.click()
    assert not shown()


def test_a_timer_that_fails_every_time_does_not_stack_dialogs(guard: CrashGuard, qtbot: QtBot) -> None:
    calls: list[int] = []

    def slot() -> None:
        calls.append(1)
        fail(0)

    timer = QTimer()
    timer.timeout.connect(slot)
    with capture_exceptions():
        guard.install()
        timer.start(0)
        qtbot.waitUntil(lambda: len(calls) > 5)
        assert len(shown()) == 1
        shown()[0].go_on_button.click()
        qtbot.waitUntil(lambda: len(calls) > 10)
        timer.stop()
    assert not shown()


def test_a_failure_on_a_worker_and_on_a_thread_is_told_in_the_window(guard: CrashGuard, qtbot: QtBot) -> None:
    def work(_report: Report) -> object:
        raise RuntimeError(SECRET)

    with capture_exceptions():
        guard.install()
        Job(work).start()
        QThreadPool.globalInstance().waitForDone()
        qtbot.waitUntil(lambda: len(shown()) == 1)
    shown()[0].go_on_button.click()
    thread = threading.Thread(target=fail, args=(1,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown()) == 1)
    shown()[0].go_on_button.click()


def test_open_notes_are_handed_over_and_the_program_closes_in_order(guard: CrashGuard, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    kept: list[str] = []
    field.editingFinished.connect(lambda: kept.append(field.text()))
    guard.set_window(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    qtbot.keyClicks(field, "not saved yet")
    try:
        fail(0)
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert kept[0] == "not saved yet"
    shown()[0].close_button.click()
    assert not window.isVisible()


def test_where_names_places_in_the_code_only() -> None:
    try:
        whole_number("secret")
    except ValueError as error:
        told = where(error)
    assert "ssi_coach/ui/widgets/form.py" in told
    assert "secret" not in told
    assert str(Path(__file__).parent) not in told


def test_the_log_turns_over_and_a_place_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    for _ in range(6):
        crash_log.write("x" * 100_000, tmp_path / "logs")
    files = list((tmp_path / "logs").iterdir())
    assert 1 < len(files) <= 4
    assert all(file.stat().st_mode & 0o777 == 0o600 for file in files)
    (tmp_path / "file").touch()
    crash_log.write("x", tmp_path / "file")
    watching = HardCrashes(tmp_path / "file")
    watching.watch()
    assert watching.earlier() == ""
    watching.end()


# --- the end of everything

CRASH = """
import ctypes, sys
from pathlib import Path
from ssi_coach.app.crash_log import HardCrashes
watching = HardCrashes(Path(sys.argv[1]))
watching.watch()
def of_anna_berg():
    ctypes.string_at(0)
if sys.argv[2] == "crash":
    of_anna_berg()
elif sys.argv[2] == "wait":
    print("watching", flush=True)
    sys.stdin.read()
else:
    watching.end()
"""


def child(logs: Path, way: str) -> int:
    done = subprocess.run([sys.executable, "-c", CRASH, str(logs), way], capture_output=True, timeout=60)
    return done.returncode


def test_a_hard_crash_is_reported_at_the_next_start_once(tmp_path: Path, guard: CrashGuard) -> None:
    logs = tmp_path / "logs"
    assert child(logs, "ends") == 0
    assert HardCrashes(logs).earlier() == ""
    assert child(logs, "crash") != 0
    (file,) = logs.glob("crash-*.txt")
    assert file.stat().st_mode & 0o777 == 0o600
    told = HardCrashes(logs).earlier()
    assert "Segmentation fault" in told and "string_at" in told
    assert str(tmp_path) not in told and sys.prefix not in told
    assert HardCrashes(logs).earlier() == ""
    assert "Segmentation fault" in noted(logs)
    assert not list(logs.glob("crash-*.txt"))
    guard.tell_earlier(told)
    (dialog,) = shown()
    assert "last time" in dialog.windowTitle()
    assert dialog.close_button.isHidden()
    dialog.copy_button.click()
    assert "Segmentation fault" in QGuiApplication.clipboard().text()
    dialog.go_on_button.click()


def test_another_window_that_still_runs_has_not_crashed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", CRASH, str(tmp_path), "wait"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None and other.stdout.readline() == b"watching\n"
        assert HardCrashes(tmp_path).earlier() == ""
        assert list(tmp_path.glob("crash-*.txt"))
        other.kill()
    # Killed from outside it has nothing to tell either.
    assert HardCrashes(tmp_path).earlier() == ""
    assert not list(tmp_path.glob("crash-*.txt"))


START = """
import ctypes, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ssi_coach.ui import program
from ssi_coach.ui.dialogs.failure import FailureDialog
begin = program.Program.start
def look(window):
    titles = [w.windowTitle() for w in QApplication.topLevelWidgets() if isinstance(w, FailureDialog)]
    print(titles, flush=True)
    window.close()
def start(self, *arguments):
    begin(self, *arguments)
    if WAY == "crash":
        ctypes.string_at(0)
    if WAY == "fail":
        QTimer.singleShot(0, broken)
    QTimer.singleShot(50, lambda: look(self.window))
def broken():
    raise RuntimeError("Anna Berg")
program.Program.start = start
WAY = sys.argv.pop(1)
from ssi_coach.bootstrap import main
sys.exit(main(["--lang", "en", "--workspace", sys.argv[1]]))
"""


def test_the_program_tells_of_the_crash_before_and_of_its_failures(tmp_path: Path) -> None:
    def run(way: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", START, way, str(tmp_path / "Anna Berg.ssicoach")]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    assert run("crash").returncode != 0
    again = run("well")
    assert (again.returncode, again.stdout) == (0, "['SSI Coach ended unexpectedly the last time']\n")
    third = run("well")
    assert (third.returncode, third.stdout) == (0, "[]\n")
    failing = run("fail")
    assert (failing.returncode, failing.stdout) == (0, "['Something went wrong']\n")
    assert "RuntimeError" in failing.stderr and "Anna" not in failing.stderr
