"""Opening a workspace: new, older, newer, foreign, damaged, locked, read-only, on a full disk."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import apsw
import pytest

from ssi_coach.domain.problems import (
    DamagedWorkspace,
    FullDisk,
    InputProblem,
    LockedWorkspace,
    NewerWorkspace,
    ReadOnlyWorkspace,
    WorkspaceProblem,
)
from ssi_coach.domain.records import Activity
from ssi_coach.store import activities, checklist
from ssi_coach.store.migrate import NEWEST, version
from ssi_coach.store.workspace import Workspace


def files(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}


def test_a_new_workspace_is_its_owners_alone(path: Path) -> None:
    workspace = Workspace.create(path.parent / "new" / "folder" / path.name)
    assert version(workspace.db) == NEWEST
    made = list(workspace.path.parent.iterdir())
    assert made and all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in made)
    workspace.close()
    assert [file.name for file in workspace.path.parent.iterdir()] == [path.name]


def test_an_existing_file_is_never_begun_anew(workspace: Workspace) -> None:
    with pytest.raises(InputProblem, match="exists already"):
        Workspace.create(workspace.path)


def test_an_empty_file_is_as_good_as_none(path: Path) -> None:
    path.touch()
    with pytest.raises(InputProblem, match="no workspace"):
        Workspace.open(path)
    Workspace.open_or_create(path).close()
    Workspace.open(path).close()


@pytest.mark.parametrize("opener", [Workspace.open, Workspace.open_readonly])
def test_what_is_no_workspace_is_refused_untouched(path: Path, opener: type) -> None:
    with pytest.raises(InputProblem, match="no workspace"):
        opener(path)
    with pytest.raises(InputProblem, match="is a folder"):
        opener(path.parent)
    path.write_bytes(b"Dear diary, " * 50)
    with pytest.raises(DamagedWorkspace, match=r"Anna Berg\.ssicoach"):
        opener(path)
    path.unlink()
    other = apsw.Connection(str(path))
    other.execute("CREATE TABLE t (x)")
    other.close()
    before = files(path)
    with pytest.raises(InputProblem, match="another program"):
        opener(path)
    assert files(path) == before


@pytest.mark.parametrize("opener", [Workspace.open, Workspace.open_readonly])
def test_a_newer_file_is_refused_untouched(workspace: Workspace, opener: type) -> None:
    workspace.db.execute(f"PRAGMA user_version = {NEWEST + 1}")
    workspace.close()
    before = files(workspace.path)
    with pytest.raises(NewerWorkspace, match="newer SSI Coach"):
        opener(workspace.path)
    assert files(workspace.path) == before


@pytest.mark.parametrize("opener", [Workspace.open, Workspace.open_readonly])
def test_a_newer_log_beside_the_file_is_refused_untouched(workspace: Workspace, tmp_path: Path, opener: type) -> None:
    workspace.db.execute(f"PRAGMA user_version = {NEWEST + 1}")
    crashed = tmp_path / "crashed" / workspace.path.name
    crashed.parent.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{workspace.path}{suffix}", f"{crashed}{suffix}")
    before = files(crashed)
    with pytest.raises(NewerWorkspace):
        opener(crashed)
    assert {name: content for name, content in files(crashed).items() if not name.endswith("-shm")} == before


def test_torn_pages_are_damage(workspace: Workspace) -> None:
    workspace.close()
    content = bytearray(workspace.path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    workspace.path.write_bytes(content)
    with pytest.raises(DamagedWorkspace, match="go back to a backup"):
        _read(workspace.path)


def _read(path: Path) -> None:
    opened = Workspace.open(path)
    try:
        with opened.reading() as db:
            activities.everything(db)
    finally:
        opened.close()


def test_reading_writes_nothing_and_sees_what_another_window_has_not_closed(workspace: Workspace) -> None:
    before = files(workspace.path)
    reader = Workspace.open_readonly(workspace.path)
    assert [a.id for a in activities.everything(reader.db)] == ["a"]
    assert files(workspace.path).keys() == before.keys()
    reader.close()
    workspace.close()
    before = files(workspace.path)
    reader = Workspace.open_readonly(workspace.path)
    with pytest.raises(ReadOnlyWorkspace), reader.transaction():
        pass
    with pytest.raises(apsw.ReadOnlyError):
        reader.db.execute("DELETE FROM activity")
    assert files(workspace.path) == before
    reader.close()


def test_locked_by_another_program(workspace: Workspace) -> None:
    other = apsw.Connection(str(workspace.path))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LockedWorkspace, match="in use by another program"), workspace.transaction():
        pass
    other.execute("ROLLBACK")
    other.close()
    with workspace.transaction() as db:
        activities.delete(db, "a")
    assert activities.everything(workspace.db) == ()


def test_a_full_disk_is_said_and_loses_nothing(workspace: Workspace) -> None:
    (pages,) = workspace.db.execute("PRAGMA page_count").fetchone() or (0,)
    workspace.db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(FullDisk, match=r"no room left for .*Anna Berg\.ssicoach"):
        _fill(workspace)
    assert [a.id for a in activities.everything(workspace.db)] == ["a"]
    workspace.db.execute(f"PRAGMA max_page_count = {pages + 1000}")
    with workspace.transaction() as db:
        activities.save(db, Activity("b", "comment", date(2026, 11, 20)))
    assert len(activities.everything(workspace.db)) == 2


def _fill(workspace: Workspace) -> None:
    with workspace.transaction() as db:
        for number in range(200):
            activities.save(db, Activity(f"b{number}", "comment", date(2026, 11, 20), 1, "x" * 500))


def test_what_goes_wrong_inside_rolls_back(workspace: Workspace) -> None:
    with pytest.raises(ZeroDivisionError), workspace.transaction() as db:  # noqa: PT012 - the block is what is tested
        activities.delete(db, "a")
        raise ZeroDivisionError
    assert len(activities.everything(workspace.db)) == 1


_UNPRIVILEGED = """
import os, sys
from pathlib import Path
from ssi_coach.domain.problems import ReadOnlyWorkspace
from ssi_coach.store import activities
from ssi_coach.store.workspace import Workspace
if os.geteuid() == 0:
    os.setgroups([])
    os.setuid(65534)
path = Path(sys.argv[1])
try:
    Workspace.open(path)
except ReadOnlyWorkspace as problem:
    print(problem)
reader = Workspace.open_readonly(path)
print([activity.id for activity in activities.everything(reader.db)])
"""


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that everybody may enter (pytest's own are private)."""
    folder = Path(tempfile.mkdtemp(prefix="ssi-coach-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o555), (0o444, 0o755), (0o644, 0o555)])
def test_a_file_or_folder_that_may_not_be_written(
    workspace: Workspace, public_folder: Path, file_mode: int, folder_mode: int
) -> None:
    workspace.close()
    path = public_folder / "Anna.ssicoach"
    shutil.copy(workspace.path, path)
    path.chmod(file_mode)
    public_folder.chmod(folder_mode)
    before = files(path)
    done = subprocess.run(
        [sys.executable, "-c", _UNPRIVILEGED, str(path)],
        cwd=Path(__file__).parents[2],
        # Whoever it is then may not write coverage data either.
        env={name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert "cannot be written" in done.stdout and str(path) in done.stdout
    assert done.stdout.splitlines()[1] == "['a']"
    assert files(path) == before


def test_a_place_that_cannot_be(path: Path) -> None:
    path.write_text("a file", encoding="utf-8")
    with pytest.raises(WorkspaceProblem, match="cannot be"):
        Workspace.create(path / "inside.ssicoach")


def test_the_first_workspace_ever_released_still_opens(tmp_path: Path) -> None:
    copy = tmp_path / "old.ssicoach"
    shutil.copy(Path(__file__).parents[1] / "data" / "schema-1.ssicoach", copy)
    before = copy.read_bytes()
    reader = Workspace.open_readonly(copy)
    assert version(reader.db) == NEWEST
    reader.close()
    assert copy.read_bytes() == before
    workspace = Workspace.open(copy)
    assert version(workspace.db) == NEWEST
    assert len(activities.everything(workspace.db)) > 50
    assert len(checklist.entries(workspace.db)) > 2
    workspace.close()
