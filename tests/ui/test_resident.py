"""Without the window: closed to the tray or the background, brought back, quit; files handed over; second starts."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from ssi_coach.app import autostart, settings
from ssi_coach.app.intents import AddCards, SetDone
from ssi_coach.app.reminder_wishes import USUAL, Reminders
from ssi_coach.app.session import create_session
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.reminders import Slot
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desktop.notices import service_answers
from ssi_coach.ui.desktop.resident import TRAY_EVERY
from ssi_coach.ui.dialogs.settings import SettingsDialog
from ssi_coach.ui.dialogs.settings_reminders import RemindersForm
from ssi_coach.ui.program import Program
from ssi_coach.ui.single_instance import Seat, Wish
from tests.ui.conftest import Morning
from tests.ui.notifications import Service, hanging_bus, session_bus

TODAY = date(2026, 11, 23)

# The screen that is none has no place for a tray either; no real one says so.
pytestmark = [
    pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged", extend=True),
    pytest.mark.usefixtures("greenwich"),
]


@pytest.fixture(autouse=True)
def no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")


@pytest.fixture
def a_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """A desktop with a service that shows notifications."""
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        service = Service(address)
        yield service
        service.stop()


@pytest.fixture
def a_tray(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A desktop with a tray, and what was told by it."""
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, body, *_: told.append((title, body)))
    return told


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light")
    yield made
    made.choose_language("en")
    made.choose_theme("light")
    made.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: Morning) -> Iterator[Program]:
    made = Program(appearance, tmp_path / "seats", own=tmp_path / "Anna Berg.ssicoach", clock=clock)
    made.open(tmp_path / "Anna Berg.ssicoach")
    yield made
    made.resident.let_end()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def wish(program: Program, **changes: object) -> None:
    settings.change(**changes)
    program.command("settings_kept")


def mine(program: Program) -> Reminders:
    return Reminders(True, str(program.session.path))


def toast(program: Program) -> str:
    return program.window.bench.toast.text.text()


# The window closed, the program going on


def test_closing_ends_the_program_unless_something_else_was_wished(program: Program, qtbot: QtBot) -> None:
    wish(program, keep_running=True)
    # For nothing, it does not stay.
    with qtbot.waitSignal(program.ended, timeout=10_000):
        program.window.close()
    assert program.session is None


def test_closed_it_goes_on_in_the_tray_and_says_so_once(
    program: Program, a_tray: list[tuple[str, str]], qtbot: QtBot
) -> None:
    wish(program, keep_running=True, tray=True)
    program.window.close()
    assert not program.window.isVisible()
    assert program.session is not None
    assert Seat.take(program.session.path, program._seats, ask=False) is None
    program.resident.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert program.window.isVisible()
    program.window.close()
    if sys.platform.startswith("linux"):
        assert [title for title, _ in a_tray] == ["SSI Coach is still running"]
    assert settings.load().told_running
    with qtbot.waitSignal(program.ended, timeout=10_000):
        program.resident.tray.actions_["quit"].trigger()
    assert program.session is None


def test_without_a_tray_it_stays_for_reminders_and_a_second_start_brings_it_back(
    program: Program,
    appearance: Appearance,
    tmp_path: Path,
    clock: Morning,
    qtbot: QtBot,
    a_service: Service,
) -> None:
    wish(program, keep_running=True, told_running=True, reminders=mine(program))
    program.window.close()
    assert not program.window.isVisible()
    # Not at the next tick: there is none.
    program._timer.stop()
    second = Program(appearance, tmp_path / "seats", clock=clock)
    assert not second.open(program.session.path)
    qtbot.waitUntil(program.window.isVisible, timeout=10_000)
    second.window.deleteLater()
    program.window.actions_.all["quit"].trigger()
    assert program.session is None


def test_where_nothing_could_tell_that_it_goes_on_the_window_is_minimised(program: Program) -> None:
    wish(program, keep_running=True, told_running=True, reminders=mine(program))
    program.window.close()
    assert program.session is not None
    assert program.window.isVisible() and program.window.isMinimized()
    assert not program.resident.hidden
    program.to_front()
    assert not program.window.isMinimized()


def test_a_service_is_looked_for_without_waiting_for_a_bus_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    with hanging_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        begun = time.monotonic()
        assert not service_answers()
        assert time.monotonic() - begun < 8


def test_settings_say_where_nothing_tells_of_what_goes_on(program: Program, form: RemindersForm, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: form._job is None)
    assert form.alone.isHidden()
    form.keep_running.click()
    assert not form.alone.isHidden() and "minimised" in form.alone.text()
    form.keep_running.click()
    assert form.alone.isHidden()


def test_settings_say_nothing_of_the_kind_where_there_is_a_service(
    program: Program, a_service: Service, qtbot: QtBot
) -> None:
    assert service_answers()
    made = RemindersForm(program.desk)
    qtbot.addWidget(made)
    made.keep_running.click()
    qtbot.waitUntil(lambda: made._job is None)
    assert made.alone.isHidden()


def test_switched_off_all_of_it_looks_off(form: RemindersForm) -> None:
    def worn() -> set[bool]:
        named = [made for made in form._labels if made.buddy() in (form._held, form.rest_days)]
        assert len(named) == 2
        parts = (form.slots[0].time, form.slots[0].what, form.rest_days, form.unplanned, *named)
        return {part.isEnabled() for part in (*parts, form._told[form.rest_days])}

    assert worn() == {False}
    form.on.click()
    assert worn() == {True}
    assert form.on.isEnabled() and "day off is quiet" in form.rest_days.accessibleDescription()


@pytest.mark.parametrize("typed", ["1531", "15.31", "15:31", "15 31", "3:31 pm"])
def test_a_time_is_typed_as_people_write_it(form: RemindersForm, typed: str, qtbot: QtBot) -> None:
    form.on.click()
    form.show()
    field = form.slots[0].time
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, typed)
    assert form.slots[0].slot() == Slot((1, 2, 3, 4, 5), 15 * 60 + 31)


def test_the_demonstration_does_not_stay(program: Program) -> None:
    wish(program, keep_running=True, reminders=mine(program))
    program.open_demo()
    assert not program.window.stays
    program.leave_demo()
    assert program.window.stays


def test_where_the_desktop_ends_the_program_no_window_stays(program: Program) -> None:
    wish(program, keep_running=True, reminders=mine(program))
    program.resident.let_end()
    program.window.close()
    assert program.session is None


def test_started_in_the_background_no_window_is_shown(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: Morning
) -> None:
    made = Program(appearance, tmp_path / "seats", own=tmp_path / "a.ssicoach", clock=clock, background=True)
    path = tmp_path / "a.ssicoach"
    made.start(path, Seat.take(path, tmp_path / "seats"))
    assert made.session is not None
    assert not made.window.isVisible()
    made.tick()
    assert not made.window.isVisible()
    made.to_front()
    assert made.window.isVisible()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


# The tray


def test_the_tray_tells_how_far_today_is_and_has_a_menu(
    program: Program, a_tray: list[tuple[str, str]], appearance: Appearance
) -> None:
    wish(program, tray=True)
    tray = program.resident.tray
    assert tray.icon.isVisible()
    assert tray.icon.toolTip() == "SSI Coach"
    program.desk.do(AddCards((PlanCard("a", TODAY, "comment", 3), PlanCard("b", TODAY, "post"))))
    program.desk.do(SetDone({"a": 3}))
    assert tray.icon.toolTip() == "SSI Coach – today: 1 of 2 done"
    assert not tray.actions_["hush"].isVisible()
    wish(program, reminders=mine(program))
    assert tray.actions_["hush"].isVisible()
    program.window.hide()
    tray.actions_["log"].trigger()
    assert program.window.isVisible()
    assert program.window.bench.dialogs.shown("quick_log") is not None
    appearance.choose_language("de")
    assert tray.icon.toolTip() == "SSI Coach – heute: 1 von 2 erledigt"
    appearance.choose_language("en")
    wish(program, tray=False)
    assert program.resident.tray is None


def test_a_locked_workspace_leaves_nothing_in_the_tray(
    program: Program, a_tray: list[tuple[str, str]], tmp_path: Path, clock: Morning
) -> None:
    wish(program, tray=True)
    key = Passphrase("correct horse battery")
    create_session(tmp_path / "Secret.ssicoach", key, clock=clock).close()
    program.protection.known.add(key)
    program.open(tmp_path / "Secret.ssicoach")
    program.desk.do(AddCards((PlanCard("a", TODAY, "comment"),)))
    tray = program.resident.tray
    assert "0 of 1" in tray.icon.toolTip()
    program.command("lock")
    assert tray.icon.toolTip() == "SSI Coach"
    assert not tray.actions_["log"].isEnabled()


def test_a_tray_that_comes_later_is_found(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    wish(program, tray=True)
    assert program.resident.tray is None
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    for _ in range(TRAY_EVERY):
        program.resident.tick()
    assert program.resident.tray is not None


def test_where_only_a_tray_can_tell_reminders_bring_it_along(
    program: Program, a_tray: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("notices", "resident"):
        monkeypatch.setattr(f"ssi_coach.ui.desktop.{module}.by_service", lambda: False)
    wish(program, reminders=replace(mine(program), slots=(Slot((1,), 60 * 8),)))
    program.desk.do(AddCards((PlanCard("a", TODAY, "comment", 1, 0, 5),)))
    program.window.show_page("week")
    program.tick()
    assert a_tray == [("You planned 1 thing, 5 minutes", "Comment")]
    program.window.hide()
    program.resident.tray.icon.messageClicked.emit()
    assert program.window.isVisible()
    assert program.window.page == "today"
    wish(program, reminders=Reminders())
    assert program.resident.tray is None


def test_a_click_on_what_explains_the_tray_brings_the_window_back(
    program: Program, a_tray: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(program, keep_running=True, tray=True)
    program.window.close()
    assert [title for title, _ in a_tray] == ["SSI Coach is still running"]
    program.resident.tray.icon.messageClicked.emit()
    assert program.window.isVisible()


# Files handed over


def test_a_start_while_the_window_closes_opens_one_itself(tmp_path: Path) -> None:
    path, seats = tmp_path / "a.ssicoach", tmp_path / "seats"
    closing = Seat.take(path, seats)
    timer = threading.Timer(0.2, closing.leave)
    timer.start()
    mine = Seat.take(path, seats, (tmp_path / "b.csv",), wait_s=10)
    timer.join()
    assert mine is not None
    assert mine.asked() is None
    assert Seat.take(path, seats, wait_s=0.05) is None


def test_another_start_hands_its_files_to_the_window(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    page, gone = tmp_path / "page.csv", tmp_path / "gone.zip"
    page.write_text("a,b\n", encoding="utf-8")
    program.window.showMinimized()
    program._timer.stop()
    assert Seat.take(program.session.path, program._seats, (page, gone)) is None
    qtbot.waitUntil(lambda: program.window.bench.dialogs.shown("import") is not None, timeout=10_000)
    assert not program.window.isMinimized()
    assert program.window.bench.dialogs.shown("import")._paths == (page,)
    assert "gone.zip is not there" in toast(program)
    assert not list((tmp_path / "seats").glob("*.raise"))


def test_what_cannot_be_understood_still_brings_the_window(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path, seats = program.session.path, tmp_path / "seats"
    program._doorbell.deleteLater()
    assert Seat.take(path, seats) is None
    (request,) = seats.glob("*.raise")
    for text in ("", "[", "[]", '{"token": 3, "files": 4}', '{"files": [3, null]}', "{" * 100_000):
        request.write_text(text, encoding="utf-8")
        assert program._seat.asked() == Wish()
    assert program._seat.asked() is None
    Seat.take(path, seats, [Path("/a/b")])
    request.rename(request.with_name(request.name.replace(".raise", "1.raise")))
    Seat.take(path, seats, [Path("/a/\udcff")])
    assert set(program._seat.asked().files) == {Path("/a/b"), Path("/a/\udcff")}
    for token in ("a\0b", "\ud800", "a\nb"):
        request.write_text(json.dumps({"token": token}), encoding="ascii")
        assert program._seat.asked() == Wish()
    request.write_text(json.dumps({"files": ["~nobody-of-that-name/a.csv"]}), encoding="ascii")
    program.answer()
    assert "is not there" in toast(program)


def test_a_request_that_cannot_be_taken_away_is_answered_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, seats = tmp_path / "a.ssicoach", tmp_path / "seats"
    seat = Seat.take(path, seats)
    assert Seat.take(path, seats, [tmp_path / "b.csv"]) is None
    (seats / f"{seat._name}.1.raise").mkdir()

    def read_only(_self: Path, missing_ok: bool = False) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", read_only)
        assert seat.asked() == Wish((tmp_path / "b.csv",))
        assert seat.asked() is None
        seat.leave()
        assert Seat.take(path, seats) is not None


def test_what_is_asked_while_a_seat_is_taken_is_not_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, seats, really = tmp_path / "a.ssicoach", tmp_path / "seats", QLockFile.tryLock
    crashed = Seat.take(path, seats)
    leftover = seats / f"{crashed._name}.1.part"
    leftover.write_bytes(b"{")
    crashed.leave()

    def asked_at_once(lock: QLockFile, wait: int) -> bool:
        taken = really(lock, wait)
        if taken:
            monkeypatch.undo()
            assert Seat.take(path, seats, [tmp_path / "b.csv"]) is None
        return taken

    monkeypatch.setattr(QLockFile, "tryLock", asked_at_once)
    mine = Seat.take(path, seats)
    assert mine.asked() == Wish((tmp_path / "b.csv",))
    assert not leftover.exists()


def test_files_that_cannot_be_handed_over_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path, seats = tmp_path / "a.ssicoach", tmp_path / "seats"
    seat = Seat.take(path, seats)
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(InputProblem, match="its drive is full"):
        Seat.take(path, seats, [tmp_path / "b.csv"])
    assert Seat.take(path, seats) is None
    assert seat.asked() is None
    assert not list(seats.glob("*.part"))


def test_a_workspace_that_is_given_is_opened_here(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "Ben Wolf.ssicoach"
    create_session(other).close()
    program.given.take([other])
    assert program.session.path == other
    assert settings.last_workspace() == other
    program.given.take([tmp_path / "Anna Berg.ssicoach"], opened=other)
    assert program.session.path == other
    assert "one workspace at a time" in toast(program)


def test_files_wait_until_the_passphrase_is_typed(program: Program, tmp_path: Path, clock: Morning) -> None:
    key = Passphrase("correct horse battery")
    secret, page = tmp_path / "Secret.ssicoach", tmp_path / "page.csv"
    create_session(secret, key, clock=clock).close()
    page.write_text("a,b\n", encoding="utf-8")
    program.given.take([secret, page])
    assert program.session is None
    program.protection.view.tried.emit(key)
    assert program.session.path == secret
    assert program.window.bench.dialogs.shown("import")._paths == (page,)


def test_what_could_not_be_taken_is_told_when_the_passphrase_is_typed(
    program: Program, tmp_path: Path, clock: Morning
) -> None:
    key = Passphrase("correct horse battery")
    secret = tmp_path / "Secret.ssicoach"
    create_session(secret, key, clock=clock).close()
    program.given.take([secret])
    program.given.take([tmp_path / "gone.zip"], secret)
    program.given.take([], secret)
    program.protection.view.tried.emit(key)
    assert program.session.path == secret
    assert "gone.zip is not there" in toast(program)


def test_nothing_is_imported_where_nothing_can_be_written(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.csv"
    page.touch()
    import apsw

    newer = apsw.Connection(str(program.session.path))
    newer.execute("PRAGMA user_version = 9999")
    newer.close()
    program.tick()
    program.given.take([page])
    assert program.window.bench.dialogs.shown("import") is None
    assert "newer SSI Coach" in toast(program)


EVENTS = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from ssi_coach.ui import program
begin = program.Program.start
def go_on(self):
    print(self.session.path.name, self.window.isVisible(), flush=True)
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(sys.argv[2])))
    print(self.session.path.name, self.window.isVisible(), flush=True)
    self.window.stays = True
    QTimer.singleShot(300, QApplication.quit)
def start(self, *arguments):
    print("start")
    begin(self, *arguments)
    QTimer.singleShot(0, self, lambda: go_on(self))
program.Program.start = start
from ssi_coach.bootstrap import main
sys.exit(main(['--background', '--workspace', sys.argv[1]]))
"""


def test_a_double_click_on_macos_comes_as_an_event(tmp_path: Path) -> None:
    first, second = tmp_path / "a.ssicoach", tmp_path / "b.ssicoach"
    for path in (first, second):
        create_session(path).close()
    done = subprocess.run(
        [sys.executable, "-c", EVENTS, str(first), str(second)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.splitlines() == ["start", "a.ssicoach False", "b.ssicoach True"], done.stderr
    assert done.returncode == 0


# Settings


@pytest.fixture
def form(program: Program, qtbot: QtBot) -> RemindersForm:
    made = RemindersForm(program.desk)
    qtbot.addWidget(made)
    return made


def test_reminders_are_off_until_somebody_wants_them(program: Program, form: RemindersForm) -> None:
    assert not form.on.isChecked()
    assert not form.slots[0].isEnabled()
    form.save()
    assert settings.load() == replace(settings.Settings(), recent=settings.load().recent)
    assert program.resident.reminding is None
    form.on.click()
    form.slots[0].time.setTime(form.slots[0].time.time().addSecs(1800))
    form.slots[0].days.boxes[6].click()
    form.more.click()
    form.slots[1].remove.click()
    form.unplanned.click()
    form.save()
    kept = settings.load().reminders
    assert kept.about(program.session.path)
    assert kept.slots == (Slot((1, 2, 3, 4, 5, 6), 9 * 60), Slot((1, 2, 3, 4, 5), 12 * 60))
    assert (kept.unplanned, kept.rest_days) == (True, False)
    assert kept.dealt.until is not None
    assert program.resident.reminding is not None


def test_what_was_dealt_with_stays_when_nothing_is_changed(program: Program, qtbot: QtBot) -> None:
    wish(program, reminders=replace(mine(program), dealt=replace(Reminders().dealt, quiet=TODAY)))
    made = RemindersForm(program.desk)
    qtbot.addWidget(made)
    made.save()
    assert settings.load().reminders.dealt.quiet == TODAY
    made.on.click()
    made.save()
    assert not settings.load().reminders.on
    assert settings.load().reminders.slots == USUAL


def test_another_workspaces_reminders_are_named_and_stay(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    theirs = Reminders(True, str(tmp_path / "Mine.ssicoach"))
    settings.change(reminders=theirs)
    made = RemindersForm(program.desk)
    qtbot.addWidget(made)
    assert not made.on.isChecked()
    assert "“Mine”" in made.on.accessibleDescription()
    made.save()
    assert settings.load().reminders == theirs
    made.on.click()
    made.save()
    assert settings.load().reminders.about(program.session.path)


def test_no_day_is_no_time_and_no_time_is_no_reminder(program: Program, form: RemindersForm) -> None:
    form.on.click()
    for field in form.slots:
        for box in field.days.boxes.values():
            box.setChecked(False)
    assert form.wished().slots == ()
    assert not form.wished().on
    for _ in range(20):
        form.more.click()
    assert len(form.slots) == 8


def test_the_demonstration_has_no_reminders(program: Program, qtbot: QtBot) -> None:
    program.open_demo()
    made = RemindersForm(program.desk)
    qtbot.addWidget(made)
    assert not made.on.isEnabled()
    made.keep_running.click()
    made.save()
    assert settings.load().keep_running
    assert settings.load().reminders == Reminders()


def test_a_change_of_language_keeps_what_was_chosen(
    program: Program, appearance: Appearance, a_tray: list[tuple[str, str]]
) -> None:
    program.command("settings")
    dialog = program.window.bench.dialogs.shown("settings")
    assert isinstance(dialog, SettingsDialog)
    for tick in (dialog.reminders.on, dialog.reminders.tray, dialog.reminders.keep_running, dialog.reminders.login):
        tick.click()
    appearance.choose_language("sv")
    assert dialog.reminders.on.text() == "Påminn mig"
    dialog.save_button.click()
    kept = settings.load()
    assert (kept.reminders.on, kept.tray, kept.keep_running, autostart.is_on()) == (True, True, True, True)
    assert program.resident.tray is not None


def test_what_cannot_be_kept_is_said_and_the_dialog_stays(
    program: Program, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.command("settings")
    dialog = program.window.bench.dialogs.shown("settings")
    (home / "config" / "autostart").write_text("in the way", encoding="utf-8")
    dialog.reminders.login.click()
    dialog.save_button.click()
    assert "Starting at login cannot be changed" in toast(program)
    assert dialog.isVisible()
    dialog.reject()
