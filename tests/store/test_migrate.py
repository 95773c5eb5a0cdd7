"""Schema steps: single statements, all or nothing, backed up, and no undo history that lies."""

from __future__ import annotations

import shutil
from pathlib import Path

import apsw
import pytest

from ssi_coach.domain.problems import DamagedWorkspace
from ssi_coach.store import backup, history, migrate
from ssi_coach.store import workspace as workspace_module
from ssi_coach.store.migrate import MIGRATIONS, NEWEST, Migration, statements, version
from ssi_coach.store.workspace import Workspace


def test_statements_are_split_as_sqlite_reads_them() -> None:
    script = """-- a comment; with a semicolon
    CREATE TABLE a (x TEXT DEFAULT 'a;b'); -- after
    CREATE TRIGGER t AFTER INSERT ON a BEGIN
        DELETE FROM a; DELETE FROM a;
    END;
    INSERT INTO a VALUES ('
;');
    -- the end
    """
    found = list(statements(script))
    assert [statement.split()[-1] for statement in found] == ["after", "END;", ";');"]
    db = apsw.Connection(":memory:")
    for statement in found:
        db.execute(statement)


def test_an_unfinished_statement_is_our_fault() -> None:
    with pytest.raises(ValueError, match="unfinished"):
        list(statements("CREATE TABLE a (x);\nCREATE TABLE b (x)"))


@pytest.fixture
def step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of an invented next schema step; the program knows it from now on."""
    folder = tmp_path / "steps"
    folder.mkdir()
    for known in MIGRATIONS:
        shutil.copy(Path(migrate.__file__).parent / "migrations" / known.file, folder)
    steps = (*MIGRATIONS, Migration("9999_more.sql", appends=False))
    monkeypatch.setattr(migrate, "_FOLDER", folder)
    monkeypatch.setattr(migrate.migrate, "__defaults__", (steps, None))
    for module in (migrate, backup, workspace_module):
        monkeypatch.setattr(module, "NEWEST", len(steps))
    return folder / "9999_more.sql"


def test_an_older_workspace_is_backed_up_and_migrated(workspace: Workspace, step: Path) -> None:
    with workspace.transaction() as db, history.recording(db) as recording:
        db.execute("DELETE FROM activity")
        history.add(db, "s", "delete_activity", {}, recording.changeset())
    workspace.close()
    step.write_text("ALTER TABLE activity RENAME COLUMN note TO remark;", encoding="utf-8")

    before = workspace.path.read_bytes()
    reader = Workspace.open_readonly(workspace.path)
    assert version(reader.db) == NEWEST + 1
    reader.close()
    assert workspace.path.read_bytes() == before

    migrated = Workspace.open(workspace.path)
    assert version(migrated.db) == NEWEST + 1
    assert migrated.db.execute("SELECT count(remark) FROM activity").fetchone() == (0,)
    assert history.newest(migrated.db) is None
    migrated.close()
    (copy,) = backup.folder_of(workspace.path).iterdir()
    old = backup.in_memory(copy)
    assert version(old) == NEWEST
    assert old.execute("SELECT count(*) FROM history").fetchone() == (1,)
    old.close()


def test_a_step_that_fails_leaves_the_workspace_as_it_was(workspace: Workspace, step: Path) -> None:
    step.write_text("CREATE TABLE more (x);\nCREATE TABLE activity (y);", encoding="utf-8")
    workspace.close()
    with pytest.raises(DamagedWorkspace):
        Workspace.open(workspace.path)
    db = apsw.Connection(str(workspace.path))
    assert db.pragma("user_version") == NEWEST
    assert db.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'more'").fetchone() == (0,)
    db.close()


def test_a_backup_of_an_older_version_is_migrated_when_gone_back_to(
    workspace: Workspace, tmp_path: Path, step: Path
) -> None:
    copy = workspace.back_up(tmp_path / "copy.ssicoach")
    workspace.close()
    step.write_text("CREATE TABLE more (x TEXT NOT NULL PRIMARY KEY) STRICT;", encoding="utf-8")
    migrated = Workspace.open(workspace.path)
    migrated.restore(copy)
    assert version(migrated.db) == NEWEST + 1
    migrated.close()
