"""Reminders on a real bus: what is said, what a button does, and what happens where nobody shows notices."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ssi_coach import APP_ID
from ssi_coach.app import settings
from ssi_coach.app.intents import AddCards, AddPause, ChangePerson, SetDone
from ssi_coach.app.reminder_wishes import Reminders, understood
from ssi_coach.app.reminding import SystemWall
from ssi_coach.app.session import create_session
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.records import Pause, PlanCard
from ssi_coach.domain.reminders import Slot
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desktop import bus_notifier
from ssi_coach.ui.desktop.bus_notifier import BusNotifier
from ssi_coach.ui.desktop.notice import Notice
from ssi_coach.ui.program import Program
from tests.conftest import FixedClock
from tests.ui.notifications import Service, hanging_bus, session_bus

TODAY = date(2026, 11, 23)
MORNING = Slot((1, 2, 3, 4, 5, 6, 7), 8 * 60 + 30)
LOOK_BACK = Slot((1,), 15 * 60, look_back=True)

pytestmark = pytest.mark.usefixtures("greenwich")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with session_bus() as found:
        yield found


@pytest.fixture
def bus(address: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    return address


@pytest.fixture
def service(bus: str) -> Iterator[Service]:
    made = Service(bus)
    yield made
    made.stop()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 23, 8, 0, tzinfo=UTC))


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light")
    yield made
    made.choose_language("en")
    made.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, appearance: Appearance, tmp_path: Path, clock: FixedClock) -> Iterator[Program]:
    """A window on a workspace with three things planned for today, reminded at half past eight."""
    path = tmp_path / "Anna Berg.ssicoach"
    wish(path)
    made = Program(appearance, tmp_path / "seats", own=path, clock=clock)
    made.open(path)
    yield made
    made.resident.let_end()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def wish(path: Path, **more: object) -> None:
    settings.change(reminders=replace(Reminders(True, str(path), (MORNING, LOOK_BACK)), **more))


def plan(program: Program, count: int = 3) -> None:
    cards = (("comment", 3, 15), ("message", 1, 4), ("profile_visit", 1, 1))[:count]
    program.desk.do(
        AddCards(
            tuple(PlanCard(f"c{n}", TODAY, kind, many, 0, minutes) for n, (kind, many, minutes) in enumerate(cards))
        )
    )


def reminded(program: Program, service: Service, qtbot: QtBot, times: int = 1) -> tuple[str, str, list[str]]:
    """The notice shown: title, text, keys of its buttons."""
    program.tick()
    qtbot.waitUntil(lambda: len(service.shown) == times and program.resident.notices._bus._id > 0, timeout=5000)
    _name, _replaces, _icon, title, body, actions, _hints, _expires = service.shown[-1]
    return title, body, actions[::2]


def silent(program: Program, service: Service, qtbot: QtBot) -> None:
    program.tick()
    qtbot.wait(60)
    assert service.shown == []


def toast(program: Program) -> str:
    return program.window.bench.toast.text.text()


def test_it_says_how_much_is_planned(program: Program, service: Service, qtbot: QtBot, clock: FixedClock) -> None:
    plan(program)
    silent(program, service, qtbot)
    clock.forward(minutes=30)
    title, body, keys = reminded(program, service, qtbot)
    assert (title, body) == ("You planned 3 things, 20 minutes", "First: Comment ×3")
    assert keys == ["default", "done", "10", "60", "tomorrow"]
    name, replaces, icon, *_, hints, _ = service.shown[0]
    assert (name, replaces, icon, hints["desktop-entry"]) == ("SSI Coach", 0, APP_ID, ("s", APP_ID))
    assert hints["suppress-sound"] == ("b", True)
    assert service.signatures == ["susssasa{sv}i"]
    program.tick()
    qtbot.wait(60)
    assert len(service.shown) == 1


def test_done_is_one_step_that_can_be_undone_and_the_toast_says_so(
    program: Program, service: Service, qtbot: QtBot, clock: FixedClock
) -> None:
    plan(program)
    program.desk.do(SetDone({"c1": 1}))
    clock.forward(minutes=30)
    title, _, _ = reminded(program, service, qtbot)
    assert title == "2 more things planned for today, 16 minutes"
    service.press("done")
    qtbot.waitUntil(lambda: all(card.complete for card in program.desk.standing.cards), timeout=5000)
    assert toast(program) == "Done: tick 2 cards"
    assert not program.window.bench.toast.undo_button.isHidden()
    qtbot.waitUntil(lambda: service.closed == [1], timeout=5000)
    program.window.bench.toast.undo_button.click()
    assert [card.done for card in program.desk.standing.cards] == [0, 1, 0]


def test_the_single_thing_is_named_and_ticked(
    program: Program, service: Service, qtbot: QtBot, clock: FixedClock
) -> None:
    plan(program, 1)
    clock.forward(minutes=30)
    assert reminded(program, service, qtbot)[:2] == ("You planned 1 thing, 15 minutes", "Comment ×3")
    # What was planned meanwhile was not spoken of, and is not ticked.
    program.desk.do(AddCards((PlanCard("later", TODAY, "post", 1, 0, 25),)))
    service.press("done")
    qtbot.waitUntil(lambda: program.desk.standing.cards[0].complete, timeout=5000)
    assert [card.done for card in program.desk.standing.cards] == [3, 0]


def test_a_click_on_it_brings_the_window_back(
    program: Program, service: Service, qtbot: QtBot, clock: FixedClock
) -> None:
    plan(program)
    program.window.show_page("week")
    program.window.hide()
    clock.forward(minutes=30)
    reminded(program, service, qtbot)
    # Another program's button is none of ours.
    service.press("default", number=77)
    qtbot.wait(60)
    assert not program.window.isVisible()
    service.press("default")
    qtbot.waitUntil(program.window.isVisible, timeout=5000)
    assert program.window.page == "today"
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a-token"


def test_put_off_it_comes_again_also_after_a_new_start(
    program: Program, service: Service, qtbot: QtBot, clock: FixedClock, appearance: Appearance, tmp_path: Path
) -> None:
    plan(program)
    clock.forward(minutes=30)
    reminded(program, service, qtbot)
    service.press("10")
    qtbot.waitUntil(lambda: settings.load().reminders.dealt.snoozed is not None, timeout=5000)
    path = program.session.path
    program.let_go()
    program.open(path)
    clock.forward(minutes=9)
    program.tick()
    assert len(service.shown) == 1
    clock.forward(minutes=1)
    assert reminded(program, service, qtbot, times=2)[0].startswith("You planned 3 things")
    service.press("tomorrow")
    qtbot.waitUntil(lambda: settings.load().reminders.dealt.snoozed == datetime(2026, 11, 24, 8, 40, tzinfo=UTC))


def test_what_was_shown_is_not_shown_again_by_a_new_start(
    program: Program, service: Service, qtbot: QtBot, clock: FixedClock, appearance: Appearance, tmp_path: Path
) -> None:
    plan(program)
    clock.forward(minutes=30)
    reminded(program, service, qtbot)
    assert settings.load().reminders.dealt.until == clock.now()
    program.let_go()
    second = Program(appearance, tmp_path / "seats", own=tmp_path / "Anna Berg.ssicoach", clock=clock)
    second.open(tmp_path / "Anna Berg.ssicoach")
    clock.forward(minutes=1)
    second.tick()
    qtbot.wait(60)
    assert len(service.shown) == 1
    second.window.close()
    second.window.deleteLater()
    second.deleteLater()


@pytest.mark.parametrize("why", ["nothing planned", "all done", "pause", "day off", "another workspace", "demo", "off"])
def test_it_is_quiet_when_there_is_nothing_to_say(
    program: Program, service: Service, qtbot: QtBot, clock: FixedClock, tmp_path: Path, why: str
) -> None:
    if why != "nothing planned":
        plan(program)
    if why == "all done":
        program.desk.do(SetDone({"c0": 3, "c1": 1, "c2": 1}))
    elif why == "pause":
        program.desk.do(AddPause(Pause(TODAY, TODAY + timedelta(days=2))))
    elif why == "day off":
        program.desk.do(ChangePerson({"work_days": (2, 3)}, TODAY))
    elif why == "another workspace":
        wish(tmp_path / "Other.ssicoach")
        program.command("settings_kept")
    elif why == "demo":
        program.open_demo()
    elif why == "off":
        wish(tmp_path / "Anna Berg.ssicoach", on=False)
        program.command("settings_kept")
    clock.forward(minutes=30)
    silent(program, service, qtbot)


def test_who_wants_it_is_reminded_on_days_off_and_with_nothing_planned(
    program: Program, service: Service, qtbot: QtBot, clock: FixedClock
) -> None:
    wish(program.session.path, rest_days=True, unplanned=True)
    program.command("settings_kept")
    program.desk.do(ChangePerson({"work_days": (2, 3)}, TODAY))
    clock.forward(minutes=30)
    assert reminded(program, service, qtbot)[0] == "Nothing is planned for today"
    plan(program, 1)
    program.desk.do(SetDone({"c0": 3}))
    clock.forward(days=1)
    program.session.coach.refresh()
    assert reminded(program, service, qtbot, times=2)[0] == "Nothing is planned for today"


def test_the_look_back_opens_the_review(program: Program, service: Service, qtbot: QtBot, clock: FixedClock) -> None:
    plan(program)
    program.desk.do(SetDone({"c1": 1}))
    clock.forward(hours=7)
    title, body, keys = reminded(program, service, qtbot)
    assert (title, body) == ("Look back at your week", "1 of 3 planned things are done.")
    assert "done" not in keys
    service.press("default")
    qtbot.waitUntil(lambda: program.window.page == "progress", timeout=5000)


def test_it_goes_when_it_is_not_true_any_more(
    program: Program, service: Service, qtbot: QtBot, clock: FixedClock
) -> None:
    plan(program)
    clock.forward(minutes=30)
    reminded(program, service, qtbot)
    program.desk.do(SetDone({"c0": 3, "c1": 1}))
    program.tick()
    qtbot.wait(60)
    assert service.closed == []
    program.desk.do(SetDone({"c2": 1}))
    program.tick()
    qtbot.waitUntil(lambda: service.closed == [1], timeout=5000)
    # A button pressed at that very moment does nothing.
    before = program.desk.standing
    service.press("done", number=1)
    qtbot.wait(60)
    assert program.desk.standing is before


def test_yesterdays_is_taken_down(program: Program, service: Service, qtbot: QtBot, clock: FixedClock) -> None:
    plan(program)
    clock.forward(minutes=30)
    reminded(program, service, qtbot)
    clock.forward(hours=16)
    program.tick()
    qtbot.waitUntil(lambda: service.closed == [1], timeout=5000)


def test_a_locked_workspace_says_nothing_of_what_is_in_it(
    program: Program, service: Service, qtbot: QtBot, clock: FixedClock, tmp_path: Path
) -> None:
    secret = tmp_path / "Secret.ssicoach"
    key = Passphrase("correct horse battery")
    create_session(secret, key, clock=clock).close()
    wish(secret)
    program.command("settings_kept")
    program.protection.known.add(key)
    program.open(secret)
    plan(program)
    clock.forward(minutes=30)
    title, body, _ = reminded(program, service, qtbot)
    assert (title, body) == ("You planned 3 things, 20 minutes", "")
    program.command("lock")
    assert program.session is None
    assert program.resident.reminding._seen is None
    qtbot.waitUntil(lambda: service.closed == [1], timeout=5000)
    clock.forward(hours=7)
    title, body, keys = reminded(program, service, qtbot, times=2)
    assert (title, body, keys) == ("Time for SSI Coach", "", ["default", "10", "60", "tomorrow"])
    service.press("default")
    qtbot.wait(60)
    assert program.session is None


def test_no_more_today(program: Program, service: Service, qtbot: QtBot, clock: FixedClock) -> None:
    plan(program)
    program.resident._wanted("hush")
    clock.forward(minutes=30)
    silent(program, service, qtbot)
    assert settings.load().reminders.dealt.quiet == TODAY


def test_what_another_window_changed_holds_here_too(
    program: Program, service: Service, qtbot: QtBot, clock: FixedClock, tmp_path: Path
) -> None:
    plan(program)
    wish(tmp_path / "Ben Wolf.ssicoach")
    clock.forward(minutes=30)
    silent(program, service, qtbot)
    assert settings.load().reminders.dealt == Reminders().dealt
    wish(program.session.path, slots=(replace(MORNING, minute=10 * 60),))
    program.command("settings_kept")
    wish(program.session.path, slots=(replace(MORNING, minute=10 * 60 + 30),))
    clock.forward(minutes=90)
    silent(program, service, qtbot)
    clock.forward(minutes=30)
    assert reminded(program, service, qtbot)[0] == "You planned 3 things, 20 minutes"


@pytest.mark.parametrize("how", ["no bus", "no service", "refused", "no answer"])
def test_where_nobody_shows_notices_the_window_says_it(
    program: Program, bus: str, qtbot: QtBot, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    plan(program)
    service = None
    if how == "no bus":
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    elif how != "no service":
        service = Service(bus)
        service.refusing, service.silent = how == "refused", how == "no answer"
        monkeypatch.setattr(bus_notifier, "PATIENCE_S", 0.0)
    program.window.hide()
    clock.forward(minutes=30)
    program.tick()
    qtbot.wait(20)
    program.tick()
    qtbot.waitUntil(program.window.isVisible, timeout=5000)
    assert program.window.isMinimized()
    assert toast(program) == "You planned 3 things, 20 minutes\nFirst: Comment ×3"
    if service is not None:
        service.stop()


def test_buttons_and_markup_only_where_the_desktop_has_them(bus: str, qtbot: QtBot) -> None:
    service = Service(bus, ("body",))
    made = BusNotifier()
    try:
        assert made.show(Notice("a < b", "c < d & e", (("default", "Open"),)))
        qtbot.waitUntil(lambda: len(service.shown) == 1 and made._id > 0, timeout=5000)
        assert service.shown[0][3:6] == ("a < b", "c < d & e", [])
    finally:
        made.close()
        service.stop()
    service = Service(bus)
    try:
        assert made.show(Notice("a < b", "c < d & e", (("default", "Open"),)))
        qtbot.waitUntil(lambda: len(service.shown) == 1 and made._id > 0, timeout=5000)
        assert service.shown[0][3:6] == ("a < b", "c &lt; d &amp; e", ["default", "Open"])
        made.withdraw()
        qtbot.waitUntil(lambda: bool(service.closed), timeout=5000)
    finally:
        made.close()
        service.stop()


def test_a_bus_that_goes_away_is_noticed_and_the_next_one_used(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    made = BusNotifier()
    with session_bus() as first:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", first)
        service = Service(first)
        service.silent = True
        assert made.show(Notice("one"))
        qtbot.wait(20)
    with qtbot.waitSignal(made.refused, timeout=5000):
        pass
    service.stop()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    service = Service(address)
    try:
        assert made.show(Notice("two"))
        qtbot.waitUntil(lambda: [shown[3] for shown in service.shown] == ["two"], timeout=5000)
    finally:
        made.close()
        service.stop()


def test_a_bus_that_hangs_holds_up_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = BusNotifier()
    with hanging_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        # It would answer this call never: who waits for it waits until the bus is gone.
        assert made.show(Notice("one"))
        monkeypatch.setattr(bus_notifier, "PATIENCE_S", -1.0)
        with qtbot.waitSignal(made.refused, timeout=5000):
            made.tick()
    made.close()


def test_what_was_on_its_way_when_it_was_not_true_any_more_is_taken_down(bus: str, qtbot: QtBot) -> None:
    service = Service(bus)
    made = BusNotifier()
    try:
        assert made.show(Notice("one"))
        qtbot.waitUntil(lambda: made._id > 0, timeout=5000)
        made.withdraw()
        qtbot.waitUntil(lambda: service.closed == [1], timeout=5000)
        # Two in a row, none of them answered yet: the second is told with nothing of the first left.
        for text in ("two", "three"):
            assert made.show(Notice(text))
        qtbot.waitUntil(lambda: service.shown[-1][3] == "three", timeout=5000)
        qtbot.waitUntil(lambda: made._since is None and made._id > 0, timeout=5000)
        assert len(service.standing) == 1
        made.withdraw()
        qtbot.waitUntil(lambda: not service.standing, timeout=5000)
    finally:
        made.close()
        service.stop()


def test_the_wall_clock_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    wall, now = SystemWall(), datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
    assert wall.moment(wall.day(now), wall.minute(now)) == now
    # Carried to Japan without being started anew.
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert wall.minute(now) == 90
    assert wall.day(now) == date(2026, 11, 24)
    assert wall.moment(date(2026, 11, 24), 90) == now


@pytest.mark.parametrize(
    "raw",
    [
        {"on": 1, "slots": 3, "dealt": [], "workspace": None},
        {"slots": [{"days": [], "minute": 3}, {"days": [0, 8], "minute": 3}, {"days": [1], "minute": 1440}, 3, {}]},
        {"dealt": {"until": "x", "snoozed": "2026-11-23T08:00:00", "quiet": "2026-13-01"}},
        {"dealt": {"until": 5, "quiet": 5}},
        {"dealt": {"until": "0001-01-01T00:00:00+23:00", "snoozed": "9999-12-31T23:59:59+00:00"}},
    ],
)
def test_what_makes_no_sense_in_the_settings_is_left_out(raw: dict[str, object]) -> None:
    found = understood(raw)
    assert not found.on
    assert found.dealt == Reminders().dealt
    assert all(slot.days for slot in found.slots)
