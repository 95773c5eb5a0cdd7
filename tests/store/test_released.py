"""Workspaces as earlier versions left them are opened, with all that is in them and all that can be undone."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import apsw

from ssi_coach.store import activities, backup, history, network
from ssi_coach.store.check import verify
from ssi_coach.store.migrate import NEWEST, version
from ssi_coach.store.workspace import Workspace

RELEASED = Path(__file__).parents[1] / "data" / "schema-1.ssicoach"


def test_the_first_schema_gains_people_and_keeps_its_undo(tmp_path: Path) -> None:
    path = tmp_path / "old.ssicoach"
    shutil.copy(RELEASED, path)
    old = sqlite3.connect(path)
    tables = ("person", "fact", "checklist", "activity", "plan_card", "official_score", "reflection", "history")
    before = {table: old.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables}
    old.close()
    assert before["activity"] and before["plan_card"] and before["history"]

    workspace = Workspace.open(path)
    assert version(workspace.db) == NEWEST
    after = {table: list(workspace.db.execute(f"SELECT * FROM {table} ORDER BY 1, 2")) for table in tables}
    assert after == before
    assert network.connections(workspace.db) == ()
    assert verify(workspace.db).clean
    done = activities.everything(workspace.db)
    for _ in range(3):
        with workspace.transaction() as db:
            history.redo(db)
    for _ in history.entries(workspace.db):
        with workspace.transaction() as db:
            history.undo(db)
    assert activities.everything(workspace.db) != done
    workspace.close()
    (copy,) = backup.folder_of(path).iterdir()
    assert apsw.Connection(str(copy)).pragma("user_version") == 1
