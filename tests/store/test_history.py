"""The undo history has bounds."""

from __future__ import annotations

import os
from datetime import date

import pytest

from ssi_coach.domain.records import Activity
from ssi_coach.store import activities, history
from ssi_coach.store.workspace import Workspace


def step(workspace: Workspace, number: int, note: str = "") -> None:
    with workspace.transaction() as db, history.recording(db) as recording:
        activities.save(db, Activity(f"s{number}", "comment", date(2026, 11, 20), 1, note))
        history.add(db, f"step {number}", "log_activity", {"n": number}, recording.changeset())


def held(workspace: Workspace) -> list[int]:
    return [entry.args["n"] for entry in history.entries(workspace.db)]


def test_the_newest_500_steps_are_kept(workspace: Workspace) -> None:
    with workspace.transaction() as db:
        for number in range(505):
            with history.recording(db) as recording:
                activities.save(db, Activity(f"s{number}", "comment", date(2026, 11, 20)))
                history.add(db, f"step {number}", "log_activity", {"n": number}, recording.changeset())
    assert held(workspace) == list(range(504, 4, -1))


def test_the_oldest_steps_make_room(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MAX_BYTES", 5000)
    for number in range(8):
        step(workspace, number, os.urandom(500).hex())
    kept = held(workspace)
    assert 2 <= len(kept) < 8
    assert kept == list(range(7, 7 - len(kept), -1))
    for _ in kept:
        with workspace.transaction() as db:
            history.undo(db)
    assert len(activities.everything(workspace.db)) == 1 + 8 - len(kept)


def test_what_is_not_recorded_stays_out_of_steps(workspace: Workspace) -> None:
    from ssi_coach.store import local_state

    with workspace.transaction() as db, history.recording(db) as recording:
        local_state.put(db, "checked", "today")
        assert recording.changeset() == b""
    assert local_state.get(workspace.db, "checked") == "today"
