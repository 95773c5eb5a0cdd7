"""Copies and the way back from them."""

from __future__ import annotations

import stat
from datetime import date
from pathlib import Path

import pytest

from ssi_coach.domain.problems import DamagedWorkspace, InputProblem, NewerWorkspace, WorkspaceProblem
from ssi_coach.domain.records import Activity
from ssi_coach.store import activities, backup
from ssi_coach.store.migrate import NEWEST
from ssi_coach.store.workspace import Workspace, restore_file


def add(workspace: Workspace, id: str) -> None:
    with workspace.transaction() as db:
        activities.save(db, Activity(id, "comment", date(2026, 11, 20)))


def ids(path: Path) -> list[str]:
    reader = Workspace.open_readonly(path)
    try:
        return [activity.id for activity in activities.everything(reader.db)]
    finally:
        reader.close()


def test_a_copy_holds_what_is_still_in_the_log(workspace: Workspace, tmp_path: Path) -> None:
    add(workspace, "b")
    folder = tmp_path / "copies"
    folder.mkdir()
    copy = workspace.back_up(folder / "copy.ssicoach")
    assert ids(copy) == ["a", "b"]
    assert [file.name for file in folder.iterdir()] == ["copy.ssicoach"]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    add(workspace, "c")
    workspace.back_up(copy)
    assert ids(copy) == ["a", "b", "c"]


def test_copies_of_the_program_lie_beside_the_workspace(workspace: Workspace) -> None:
    made = {workspace.back_up(), workspace.back_up()}
    assert len(made) == 2
    assert {copy.parent for copy in made} == {backup.folder_of(workspace.path)}


def test_a_copy_replaces_nothing_of_somebody_else(workspace: Workspace, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Anna", encoding="utf-8")
    with pytest.raises(InputProblem, match="no backup"):
        workspace.back_up(letter)
    assert letter.read_text(encoding="utf-8") == "Dear Anna"
    with pytest.raises(InputProblem, match="the workspace itself"):
        workspace.back_up(workspace.path)
    with pytest.raises(WorkspaceProblem, match="cannot be written"):
        workspace.back_up(tmp_path / "nowhere" / "copy.ssicoach")


def test_back_to_a_copy_in_the_live_file(workspace: Workspace, tmp_path: Path) -> None:
    window = Workspace.open(workspace.path)
    seen = window.data_version()
    copy = workspace.back_up(tmp_path / "copy.ssicoach")
    add(workspace, "b")
    kept = workspace.restore(copy)
    assert ids(workspace.path) == ["a"]
    assert ids(kept) == ["a", "b"]
    assert window.data_version() != seen
    assert [activity.id for activity in activities.everything(window.db)] == ["a"]
    window.close()


def test_what_is_no_sound_backup_is_refused_and_nothing_changes(workspace: Workspace, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Anna, " * 30, encoding="utf-8")
    torn = workspace.back_up(tmp_path / "torn.ssicoach")
    content = bytearray(torn.read_bytes())
    content[4096:12288] = bytes(8192)
    torn.write_bytes(content)
    ahead = workspace.back_up(tmp_path / "ahead.ssicoach")
    newer = Workspace.open(ahead)
    newer.db.execute(f"PRAGMA user_version = {NEWEST + 1}")
    newer.close()
    for source, problem in (
        (letter, DamagedWorkspace),
        (torn, DamagedWorkspace),
        (ahead, NewerWorkspace),
        (tmp_path / "none", InputProblem),
    ):
        with pytest.raises(problem):
            workspace.restore(source)
        with pytest.raises(problem):
            restore_file(workspace.path, source)
    assert ids(workspace.path) == ["a"]
    assert not backup.folder_of(workspace.path).exists()


def test_back_to_a_copy_when_the_workspace_cannot_be_opened_any_more(workspace: Workspace, tmp_path: Path) -> None:
    copy = workspace.back_up(tmp_path / "copy.ssicoach")
    workspace.close()
    workspace.path.write_bytes(b"coffee" * 1000)
    aside = restore_file(workspace.path, copy)
    assert ids(workspace.path) == ["a"]
    assert aside is not None and aside.read_bytes() == b"coffee" * 1000


def test_back_to_a_copy_when_pages_inside_are_damaged(workspace: Workspace, tmp_path: Path) -> None:
    """SQLite opens such a file without a word: the header is sound, and only what is read later is not."""
    copy = workspace.back_up(tmp_path / "copy.ssicoach")
    size = workspace.db.pragma("page_size")
    pages = workspace.db.execute("SELECT rootpage FROM sqlite_schema WHERE name IN ('dismissed', 'weight')").fetchall()
    workspace.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    workspace.close()
    content = bytearray(workspace.path.read_bytes())
    for (page,) in pages:
        content[(page - 1) * size : page * size] = b"\xff" * size
    workspace.path.write_bytes(content)
    window = Workspace.open(workspace.path)
    aside = restore_file(workspace.path, copy)
    assert ids(workspace.path) == ["a"]
    assert [activity.id for activity in activities.everything(window.db)] == ["a"]
    window.close()
    assert aside is not None and aside.parent == tmp_path
    for (page,) in pages:
        assert aside.read_bytes()[(page - 1) * size : page * size] == b"\xff" * size
    assert stat.S_IMODE(aside.stat().st_mode) == 0o600
    assert not list(backup.folder_of(workspace.path).glob("*"))


def test_back_to_a_copy_where_there_is_no_workspace(workspace: Workspace, tmp_path: Path) -> None:
    copy = workspace.back_up(tmp_path / "copy.ssicoach")
    restore_file(tmp_path / "fresh.ssicoach", copy)
    assert ids(tmp_path / "fresh.ssicoach") == ["a"]
