"""Which copies stay: the rules, on real files."""

from __future__ import annotations

import os
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.store import keeping
from ssi_coach.store.workspace import Workspace

TODAY = date(2026, 11, 23)
STEM = "Anna Berg"


def touch(folder: Path, stamp: str, reason: str) -> Path:
    file = folder / f"{STEM} {stamp} {reason}.ssicoach"
    file.write_bytes(b"x")
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "backups"
    made.mkdir()
    return made


def names(folder: Path) -> set[str]:
    return {file.name.removeprefix(f"{STEM} ").removesuffix(".ssicoach") for file in folder.iterdir()}


@given(st.sets(st.integers(-40, 900), max_size=60))
def test_seven_days_eight_weeks_twelve_months_and_what_is_to_come(back: set[int]) -> None:
    days = {TODAY - timedelta(days=number) for number in back}
    kept = keeping.worth_keeping(days, TODAY)
    past = sorted((day for day in days if day <= TODAY), reverse=True)
    assert {day for day in days if day > TODAY} <= kept <= days
    assert set(past[:7]) <= kept
    weeks = list(dict.fromkeys(day.isocalendar()[:2] for day in past))
    months = list(dict.fromkeys((day.year, day.month) for day in past))
    assert {day.isocalendar()[:2] for day in kept} >= set(weeks[:8])
    assert {(day.year, day.month) for day in kept} >= set(months[:12])
    assert len([day for day in kept if day <= TODAY]) <= 7 + 8 + 12
    # Thinned every day or once at the end: what is kept now would be kept then.
    assert keeping.worth_keeping(kept, TODAY) == kept


def test_a_clock_set_back_takes_nobodys_place(folder: Path) -> None:
    """Ten copies of a wrong future: today's and those before stay all the same, and so do they."""
    for number in range(10):
        touch(folder, str(date(2027, 3, 1) + timedelta(days=number)), "daily")
    for number in range(7):
        touch(folder, str(TODAY - timedelta(days=number)), "daily")
    before = names(folder)
    keeping.thin_daily(folder, STEM, TODAY)
    assert names(folder) == before


def test_a_day_that_comes_twice_loses_none_and_does_not_pile_up(folder: Path) -> None:
    made = []
    for _ in range(5):
        made.append(keeping.free_daily_name(folder, STEM, TODAY))
        made[-1].write_bytes(b"x")
        keeping.thin_daily(folder, STEM, TODAY)
    assert len(set(made)) == 5
    assert names(folder) == {"2026-11-23 daily", "2026-11-23 daily 4", "2026-11-23 daily 5"}


def test_of_those_made_before_something_the_newest_five_and_the_first_of_seven_days(folder: Path) -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    for day in range(12):
        for hour in range(8):
            touch(folder, f"{TODAY - timedelta(days=day)} {hour:02}0000", "before import")
    asked = touch(folder, "2020-01-01 000000", "backup")
    other = touch(folder, "2020-01-01 000000", "before version 2")
    ahead = touch(folder, "2027-01-01 000000", "before import")
    spared = touch(folder, "2026-01-01 000000", "before import")
    keeping.thin_before(folder, STEM, "before import", now, spared)
    left = {kept.file for kept in keeping.kept_in(folder, STEM)}
    assert {asked, other, ahead, spared} <= left
    moments = sorted(kept.moment for kept in keeping.kept_in(folder, STEM) if kept.reason == "before import")
    own = [moment for moment in moments if moment.date() != date(2026, 1, 1) and moment <= now]
    assert own[-5:] == [now.replace(hour=hour) for hour in range(3, 8)]
    assert own[:-5] == [(now - timedelta(days=day)).replace(hour=0) for day in range(6, -1, -1)]


def test_names_that_are_not_ours_are_left_alone(folder: Path) -> None:
    strangers = [
        "Anna Berg letter.ssicoach",
        "Anna Berg 2026-13-40 daily.ssicoach",
        "Anna Berg 2026-11-23 daily.txt",
        "Anna 2026-11-23 daily.ssicoach",
        "2026-11-23 daily.ssicoach",
    ]
    for name in strangers:
        (folder / name).write_bytes(b"x")
    keeping.thin_daily(folder, STEM, TODAY + timedelta(days=4000))
    assert {file.name for file in folder.iterdir()} == set(strangers)
    assert keeping.kept_in(folder, STEM) == []


def test_what_a_fall_left_is_cleared_away_later(workspace: Workspace) -> None:
    folder = workspace.back_up().parent
    copies = set(folder.iterdir())
    old = time.time() - 7200
    drafts = [folder / f".{STEM} 2026-11-22 daily.ssicoach.77.part", folder.parent / f".{STEM}.ssicoach.77.restore"]
    drafts.append(Path(f"{drafts[0]}-journal"))
    for draft in drafts:
        draft.write_bytes(b"half")
        os.utime(draft, (old, old))
    unpacked = folder.parent / f".{STEM} 77.unpacked"
    unpacked.mkdir()
    (unpacked / "copy.ssicoach").write_bytes(b"half")
    os.utime(unpacked, (old, old))
    busy = folder / f".{STEM} 2026-11-23 daily.ssicoach.78.part"
    busy.write_bytes(b"still being written")
    keeping.tidy(workspace.path)
    assert set(folder.iterdir()) == {*copies, busy}
    assert not unpacked.exists() and not drafts[1].exists()
    assert workspace.path.exists()
