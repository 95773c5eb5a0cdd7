"""Days that are none like the others: nothing falls between two of them, and the window goes on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards, ChangePerson, LogActivity, RepeatWeek, TickItem
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.store.check import verify
from ssi_coach.store.workspace import Workspace
from ssi_coach.ui.program import Program
from tests.survival.conftest import Wall, at

Open = Callable[..., Program]
PAGES = ("today", "profile", "week", "progress", "network")


def logged(coach: Coach, on: date) -> int:
    return sum(activity.count for activity in coach.activities(on, on))


def log(program: Program) -> date:
    """One comment on the day it is."""
    today = program.desk.today
    assert program.desk.do(LogActivity(Activity(program.desk.coach.new_id(), "comment", today)))
    return today


def look_at_everything(program: Program) -> None:
    program.tick()
    for page in PAGES:
        program.window.show_page(page)
        program.window.grab()
    assert program.rescue is None


def test_the_clock_set_back_loses_no_day_and_no_undo(open_program: Open, tmp_path: Path) -> None:
    wall = at(2026, 11, 23, 9)
    program = open_program(tmp_path / "Anna Berg.ssicoach", wall)
    later = log(program)
    wall.moment -= timedelta(days=400)
    look_at_everything(program)
    assert program.desk.today == date(2025, 10, 19)
    earlier = log(program)
    coach = program.session.coach
    # The newest step is what was done last, whatever the clock said then.
    assert program.desk.undo()
    assert (logged(coach, earlier), logged(coach, later)) == (0, 1)
    assert program.desk.redo()
    wall.moment += timedelta(days=400, minutes=5)
    look_at_everything(program)
    assert program.desk.today == later
    assert (logged(coach, earlier), logged(coach, later)) == (1, 1)
    assert verify(coach.workspace.db).clean


@pytest.mark.parametrize("moment", [(1970, 1, 1), (2000, 1, 1), (2099, 12, 31)])
def test_a_clock_that_is_years_wrong_opens_nevertheless(
    open_program: Open, tmp_path: Path, moment: tuple[int, int, int]
) -> None:
    wall = at(*moment, 9)
    program = open_program(tmp_path / "Anna Berg.ssicoach", wall)
    look_at_everything(program)
    done = program.desk.do(TickItem("photo", True, program.desk.today))
    # Before there was a LinkedIn nothing can have been done there: that is said.
    assert done == (moment[0] > 2003)
    if not done:
        assert program.window.bench.toast.text.text()
    wall.moment = datetime(2026, 11, 23, 9, tzinfo=UTC)
    look_at_everything(program)
    assert program.desk.do(TickItem("headline", True, program.desk.today))


def test_a_journey_to_another_time_zone_moves_the_day_and_no_entry(open_program: Open, tmp_path: Path) -> None:
    wall = at(2026, 11, 23, 23, 30)
    program = open_program(tmp_path / "Anna Berg.ssicoach", wall)
    coach = program.session.coach
    here = log(program)
    assert here == date(2026, 11, 23)
    for zone, day in (("Pacific/Kiritimati", 24), ("Pacific/Niue", 23), ("Asia/Kathmandu", 24), ("Europe/Berlin", 24)):
        assert program.desk.do(ChangePerson({"time_zone": zone}, program.desk.today))
        look_at_everything(program)
        assert program.desk.today == date(2026, 11, day), zone
    assert logged(coach, here) == 1


@pytest.mark.parametrize(
    ("zone", "night"),
    [
        ("Europe/Berlin", date(2026, 3, 29)),
        ("Europe/Berlin", date(2026, 10, 25)),
        ("America/Sao_Paulo", date(2018, 11, 4)),  # there was no midnight
        ("Africa/Cairo", date(2026, 4, 24)),
        ("Australia/Lord_Howe", date(2026, 4, 5)),
        ("Pacific/Apia", date(2011, 12, 31)),  # the day before never was
    ],
)
def test_every_hour_around_a_change_of_the_clocks_belongs_to_one_day(tmp_path: Path, zone: str, night: date) -> None:
    midnight = datetime(night.year, night.month, night.day, tzinfo=ZoneInfo(zone))
    wall = Wall(midnight.astimezone(UTC) - timedelta(hours=30))
    coach = Coach(Workspace.create(tmp_path / "Anna Berg.ssicoach"), resources.catalogue(), wall)
    coach.do(ChangePerson({"time_zone": zone}, coach.standing.today))
    days: list[date] = []
    for _ in range(60):
        wall.moment += timedelta(hours=1)
        today = coach.refresh().today
        coach.do(LogActivity(Activity(coach.new_id(), "comment", today)))
        days.append(today)
    assert days == sorted(days)
    assert sum(logged(coach, day) for day in set(days)) == 60
    assert night in days
    assert verify(coach.workspace.db).clean
    coach.close()


@pytest.mark.parametrize("today", [date(2020, 12, 31), date(2026, 12, 31), date(2027, 1, 3), date(2032, 12, 27)])
def test_week_53_is_planned_repeated_and_reviewed(open_program: Open, tmp_path: Path, today: date) -> None:
    assert Week.of(today).number == 53
    program = open_program(tmp_path / "Anna Berg.ssicoach", at(today.year, today.month, today.day, 12))
    week = Week.of(today)
    assert program.desk.do(AddCards((PlanCard("c", today, "comment", 2),)))
    assert program.desk.do(RepeatWeek(week, week.shift(1)))
    coach = program.session.coach
    (copied,) = coach.cards(week.shift(1))
    assert (copied.on - today).days == 7
    assert week.shift(1).number == 1 and week.shift(1).shift(-1) == week
    log(program)
    look_at_everything(program)
    program.window.bench.show_page("week")
    assert f"{week.number}" in program.window.bench.stack.page("week").title.text()


def test_the_29th_of_february(open_program: Open, tmp_path: Path) -> None:
    wall = at(2028, 2, 28, 12)
    program = open_program(tmp_path / "Anna Berg.ssicoach", wall)
    log(program)
    wall.moment += timedelta(days=1)
    program.tick()
    leap = log(program)
    assert leap == date(2028, 2, 29)
    look_at_everything(program)
    for later in (1, 364, 365, 366):
        wall.moment = datetime(2028, 2, 29, 12, tzinfo=UTC) + timedelta(days=later)
        look_at_everything(program)
    coach = program.session.coach
    assert logged(coach, leap) == 1
    assert verify(coach.workspace.db).clean
