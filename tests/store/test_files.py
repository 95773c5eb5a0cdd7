"""A workspace as files: renamed whole or not at all, deleted without leaving a byte."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import (
    DamagedWorkspace,
    InputProblem,
    LockedWorkspace,
    ProtectedWorkspace,
    WorkspaceProblem,
)
from ssi_coach.store import files, person
from ssi_coach.store.backup import folder_of
from ssi_coach.store.protect import change_passphrase
from ssi_coach.store.workspace import Workspace

KEY = Passphrase("drei Worte hier")
SECRET = b"Zwirnhuber"


@pytest.fixture
def closed(workspace: Workspace, path: Path) -> Path:
    """A workspace with two backups that nobody has open."""
    with workspace.transaction() as db:
        person.set_value(db, "name", SECRET.decode())
    workspace.back_up()
    workspace.keep_daily(date(2026, 11, 23))
    workspace.close()
    return path


def picture(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def said(path: Path, key: Passphrase | None = None) -> object:
    opened = Workspace.open(path, key)
    try:
        return person.value(opened.db, "name")
    finally:
        opened.close()


def test_the_file_and_its_backups_get_the_new_name(closed: Path) -> None:
    before = [copy.name for copy in files.copies_of(closed).files]
    target = files.rename(closed, "Ben Wolf")
    assert target == closed.with_name("Ben Wolf.ssicoach")
    assert said(target) == "Zwirnhuber"
    assert not folder_of(closed).exists()
    after = [copy.name for copy in files.copies_of(target).files]
    assert after == [name.replace("Anna Berg", "Ben Wolf") for name in before] and len(after) == 2
    assert [file.name for file in closed.parent.glob("Anna*")] == []


def test_what_lies_in_the_log_of_a_program_that_fell_comes_along(path: Path) -> None:
    child = (
        "import os, sys; from pathlib import Path; from ssi_coach.store.workspace import Workspace;"
        "from ssi_coach.store import person; w = Workspace.create(Path(sys.argv[1]));"
        "t = w.transaction(); db = t.__enter__(); person.set_value(db, 'name', 'Zwirnhuber');"
        "t.__exit__(None, None, None); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", child, str(path)], check=False).returncode == 9
    assert Path(f"{path}-wal").stat().st_size
    target = files.rename(path, "Ben")
    assert said(target) == "Zwirnhuber"
    assert sorted(file.name for file in path.parent.glob("*.ssicoach*")) == ["Ben.ssicoach"]


@pytest.mark.parametrize("what", ["Ben.ssicoach", "Ben backups"])
def test_a_name_that_is_taken_is_refused_and_nothing_changed(closed: Path, what: str) -> None:
    (closed.parent / what).write_bytes(b"of somebody else")
    before = picture(closed.parent)
    with pytest.raises(InputProblem, match="exists already"):
        files.rename(closed, "Ben")
    assert picture(closed.parent) == before


@pytest.mark.parametrize(
    "name", ["", "  ", "a/b", "..", ".hidden", "a\0b", "CON", "x" * 200, "a:b", "tab\there", "end."]
)
def test_what_is_no_name_is_refused_with_a_sentence(closed: Path, name: str) -> None:
    before = picture(closed.parent)
    with pytest.raises(InputProblem):
        files.rename(closed, name)
    assert picture(closed.parent) == before


def test_the_ending_may_be_typed_and_its_own_name_is_no_change(closed: Path) -> None:
    assert files.rename(closed, "Anna Berg.ssicoach") == closed
    assert files.rename(closed, " Ben.ssicoach ").name == "Ben.ssicoach"


def test_one_that_somebody_has_open_is_neither_renamed_nor_deleted(closed: Path) -> None:
    other = Workspace.open(closed)
    try:
        with pytest.raises(LockedWorkspace):
            files.rename(closed, "Ben")
        with pytest.raises(LockedWorkspace):
            files.delete(closed, copies=True)
        with other.transaction() as db:
            person.set_value(db, "name", "still here")
    finally:
        other.close()
    assert said(closed) == "still here" and len(files.copies_of(closed).files) == 2


def test_in_a_folder_that_may_not_be_written_nothing_changes(closed: Path) -> None:
    before = picture(closed.parent)
    child = (
        "import os, sys; from pathlib import Path; from ssi_coach.store import files;"
        "from ssi_coach.domain.problems import WorkspaceProblem;"
        "os.getuid() or os.setuid(65534); path = Path(sys.argv[1]); wrong = 0\n"
        "for what in (lambda: files.rename(path, 'Ben'), lambda: files.delete(path, copies=True)):\n"
        "    try: what()\n"
        "    except WorkspaceProblem as problem: wrong += 1; print(problem)\n"
        "sys.exit(wrong)"
    )
    for folder in (closed.parent, *closed.parent.parents):
        # Others may look into the folders above, as far as they are the test's own.
        if folder.stat().st_uid == os.getuid() and str(folder).startswith("/tmp/"):
            folder.chmod(0o755)
    closed.chmod(0o644)
    closed.parent.chmod(0o555)
    try:
        done = subprocess.run([sys.executable, "-c", child, str(closed)], capture_output=True, text=True, check=False)
    finally:
        closed.parent.chmod(0o755)
    assert done.returncode == 2, done.stderr
    assert "permissions" in done.stdout
    assert picture(closed.parent) == before


def test_a_backup_folder_that_does_not_follow_takes_the_new_name_back(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The system's own refusal, as for a folder that is a mount point.
    before = picture(closed.parent)
    real = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name.endswith(" backups"):
            raise PermissionError(13, "Permission denied")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(WorkspaceProblem, match="permissions do not allow it"):
        files.rename(closed, "Ben")
    assert picture(closed.parent).keys() == before.keys()
    assert said(closed) == "Zwirnhuber"


def test_a_protected_one_needs_its_passphrase_and_keeps_it(closed: Path) -> None:
    change_passphrase(closed, None, KEY)
    for key in (None, Passphrase("wrong")):
        with pytest.raises(ProtectedWorkspace):
            files.rename(closed, "Ben", key)
        with pytest.raises(ProtectedWorkspace):
            files.delete(closed, key, copies=True)
    target = files.rename(closed, "Ben", KEY)
    assert said(target, KEY) == "Zwirnhuber"
    files.delete(target, KEY, copies=True)
    assert not list(closed.parent.glob("Ben*"))


def test_what_is_damaged_is_left_alone(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ssicoach"
    broken.write_bytes(b"nothing of ours" * 100)
    with pytest.raises(DamagedWorkspace):
        files.rename(broken, "Ben")
    assert broken.exists()


def test_deleting_leaves_nothing_but_the_backups_unless_they_go_too(closed: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    assert files.delete(closed, copies=False) == ()
    assert [file.name for file in tmp_path.glob("*Anna*")] == ["Anna Berg backups"]
    assert any(SECRET in content for content in picture(tmp_path).values())
    Workspace.create(closed).close()
    assert files.delete(closed, copies=True, told=lambda done, whole: told.append((done, whole))) == ()
    assert not list(tmp_path.glob("*Anna*"))
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_what_is_deleted_is_written_over_before(closed: Path, tmp_path: Path) -> None:
    # Whoever still holds the file finds nothing in it, as a program that looks through the disk would not.
    with closed.open("rb") as held, files.copies_of(closed).files[0].open("rb") as copy:
        files.delete(closed, copies=True)
        assert SECRET not in held.read() and SECRET not in copy.read()


def test_a_second_name_of_a_backup_keeps_its_content(closed: Path, tmp_path: Path) -> None:
    copy = files.copies_of(closed).files[0]
    os.link(copy, tmp_path / "of my own")
    files.delete(closed, copies=True)
    assert SECRET in (tmp_path / "of my own").read_bytes()


def test_backups_that_cannot_be_deleted_are_named(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if "daily" in self.name:
            raise PermissionError(13, "Permission denied")
        real(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    left = files.delete(closed, copies=True)
    assert [file.name for file in left] == ["Anna Berg 2026-11-23 daily.ssicoach"] and not closed.exists()


def test_copies_are_counted_with_their_size(closed: Path, tmp_path: Path) -> None:
    found = files.copies_of(closed)
    assert found.size == sum(file.stat().st_size for file in found.files) > 0
    assert files.copies_of(tmp_path / "nobody.ssicoach") == files.Copies()
