"""An open window follows what others do to its workspace, and the calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ssi_coach import resources
from ssi_coach.app import coach as coach_module
from ssi_coach.app import intents
from ssi_coach.app.clock import SystemClock, is_zone, system_time_zone
from ssi_coach.app.coach import Coach, Reload
from ssi_coach.app.standing import ALL_CHANGES, Change, Standing
from ssi_coach.domain.problems import ReadOnlyWorkspace
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.store.workspace import Workspace
from tests.app.conftest import MakeCoach
from tests.conftest import FixedClock


def test_refresh_shows_what_another_connection_wrote(make_coach: MakeCoach) -> None:
    window, command_line = make_coach(), make_coach()
    heard: list[Standing] = []
    window.subscribe(heard.append)
    window.refresh()
    assert heard == []
    command_line.do(intents.TickItem("photo", True, window.standing.today))
    window.refresh()
    assert [standing.changed for standing in heard] == [ALL_CHANGES]
    assert heard[0].records == command_line.standing.records
    assert heard[0].undo == command_line.standing.undo
    window.refresh()
    assert len(heard) == 1


def test_an_action_on_top_of_anothers_shows_both(make_coach: MakeCoach) -> None:
    window, command_line = make_coach(), make_coach()
    today = window.standing.today
    command_line.do(intents.LogActivity(Activity(command_line.new_id(), "comment", today, 3)))
    window.do(intents.LogActivity(Activity(window.new_id(), "post", today)))
    assert window.standing.records.journal.on(today) == {"comment": 3, "post": 1}


def test_midnight_in_the_users_time_zone_turns_the_day(make_coach: MakeCoach, clock: FixedClock) -> None:
    coach = make_coach()
    coach.do(intents.ChangePerson({"time_zone": "Asia/Tokyo"}, coach.standing.today))
    card = PlanCard(coach.new_id(), date(2026, 11, 30), "comment")
    coach.do(intents.AddCards((card,)))
    assert coach.standing.cards == ()
    clock.forward(hours=5.99)
    assert coach.refresh().today == date(2026, 11, 23)
    clock.forward(hours=0.02)
    assert coach.refresh().today == date(2026, 11, 24)
    assert coach.standing.changed == {Change.DAY}
    clock.forward(days=6)
    assert coach.refresh().cards == (card,)
    assert coach.standing.series.today == date(2026, 11, 30)


def test_a_change_of_time_zone_changes_the_day(coach: Coach, clock: FixedClock) -> None:
    clock.forward(hours=14.5)
    assert coach.refresh().today == date(2026, 11, 23)
    assert coach.do(intents.ChangePerson({"time_zone": "Europe/Berlin"}, date(2026, 11, 23))).today == date(
        2026, 11, 24
    )


def test_a_window_outgrown_by_a_newer_program_only_reads(make_coach: MakeCoach) -> None:
    window, newer = make_coach(), make_coach()
    newer.workspace.db.execute("PRAGMA user_version = 99")
    with pytest.raises(ReadOnlyWorkspace, match="newer SSI Coach"):
        window.do(intents.TickItem("photo", True, window.standing.today))
    assert "newer SSI Coach" in str(window.refresh().read_only)
    with pytest.raises(ReadOnlyWorkspace, match="newer SSI Coach"):
        window.undo()
    assert window.standing.records.checklist == ()


def test_a_large_workspace_is_reloaded_on_a_worker(make_coach: MakeCoach, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coach_module, "LARGE_JOURNAL", 1)
    wanted: list[Reload] = []
    window, command_line = make_coach(elsewhere=wanted.append), make_coach()
    today = window.standing.today
    window.do(intents.LogActivity(Activity(window.new_id(), "comment", today)))
    command_line.do(intents.TickItem("photo", True, today))
    window.refresh()
    window.refresh()
    assert len(wanted) == 1
    assert window.standing.records.checklist == ()
    assert window.adopt(wanted[0], wanted[0]())
    assert window.standing.records == command_line.standing.records
    window.refresh()
    assert len(wanted) == 1


def test_a_reload_that_came_too_late_is_asked_for_anew(make_coach: MakeCoach, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coach_module, "LARGE_JOURNAL", 1)
    wanted: list[Reload] = []
    window, command_line = make_coach(elsewhere=wanted.append), make_coach()
    today = window.standing.today
    window.do(intents.LogActivity(Activity(window.new_id(), "comment", today)))
    command_line.do(intents.TickItem("photo", True, today))
    window.refresh()
    stale = wanted[0]()
    command_line.do(intents.TickItem("about", True, today))
    assert not window.adopt(wanted[0], stale)
    assert window.adopt(wanted[1], wanted[1]())
    assert {entry.key for entry in window.standing.records.checklist} == {"photo", "about"}


def test_a_coach_for_reading_shows_everything_and_writes_nothing(make_coach: MakeCoach, path: Path) -> None:
    coach = make_coach()
    coach.do(intents.TickItem("photo", True, coach.standing.today))
    reader = Coach(Workspace.open_readonly(path), resources.catalogue(), SystemClock())
    assert reader.standing.records == coach.standing.records
    assert reader.document() == coach.document()
    with pytest.raises(ReadOnlyWorkspace, match="for reading only"):
        reader.undo()
    with pytest.raises(ReadOnlyWorkspace, match="for reading only"):
        reader.state_set("a", "b")
    reader.close()


def test_the_computer_has_a_time_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Stockholm")
    assert system_time_zone() == "Europe/Stockholm"
    monkeypatch.setenv("TZ", "nonsense")
    assert is_zone(system_time_zone())
