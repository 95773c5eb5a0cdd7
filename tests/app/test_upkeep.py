"""Once a day: a look at every page, and a backup."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ssi_coach.app import intents, upkeep
from ssi_coach.app.coach import Coach
from ssi_coach.domain.problems import DamagedWorkspace
from ssi_coach.domain.records import Activity
from ssi_coach.store import activities
from ssi_coach.store.workspace import Workspace
from tests.app.conftest import MakeCoach
from tests.conftest import FixedClock


def test_once_a_day_a_backup_is_made(coach: Coach, clock: FixedClock) -> None:
    coach.do(intents.LogActivity(Activity("a", "comment", coach.standing.today)))
    assert upkeep.due(coach)
    copy = upkeep.look_after(coach.workspace.path, coach.standing.today).made
    assert upkeep.due(coach)
    upkeep.looked_after(coach)
    assert not upkeep.due(coach)
    reader = Workspace.open_readonly(copy)
    assert [activity.id for activity in activities.everything(reader.db)] == ["a"]
    reader.close()
    clock.forward(days=1)
    coach.refresh()
    assert upkeep.due(coach)


def test_backups_of_a_year_are_thinned(coach: Coach) -> None:
    today = coach.standing.today
    other = coach.workspace.back_up()
    for back in range(400, -1, -1):
        if back > 15 and back % 25:
            continue
        copy = upkeep.look_after(coach.workspace.path, today - timedelta(days=back)).made
    kept = {file.name.split()[2] for file in copy.parent.iterdir() if file.name.endswith("daily.ssicoach")}
    assert other.exists()
    assert {str(today - timedelta(days=back)) for back in range(7)} <= kept
    assert len({day[:7] for day in kept}) == 12
    assert len(kept) <= 7 + 8 + 12


def test_a_damaged_file_is_said_and_not_backed_up(make_coach: MakeCoach) -> None:
    coach = make_coach()
    path = coach.workspace.path
    coach.close()
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    path.write_bytes(content)
    with pytest.raises(DamagedWorkspace):
        upkeep.look_after(path, coach.standing.today)
    assert list(path.parent.glob("*backups")) == []
