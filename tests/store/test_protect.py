"""A protected workspace opens with its passphrase only, and nothing of it can be read in any file."""

from __future__ import annotations

import pickle
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import (
    DamagedWorkspace,
    InputProblem,
    LockedWorkspace,
    ProtectedWorkspace,
    WrongPassphrase,
)
from ssi_coach.domain.records import Reflection
from ssi_coach.domain.week import Week
from ssi_coach.store import backup, notes
from ssi_coach.store.check import verify
from ssi_coach.store.header import FileKind, read_header
from ssi_coach.store.protect import change_passphrase, protect_copies
from ssi_coach.store.workspace import Workspace, restore_file

KEY, OTHER = Passphrase("Zürich im Regen 7"), Passphrase("ein anderes; mit ' und %")
SECRET = "Nordfrakt zahlt erst im Mai"
WEEK = Week(2026, 47)


def write(workspace: Workspace, text: str = SECRET) -> None:
    with workspace.transaction() as db:
        notes.save_reflection(db, Reflection(WEEK, text))


def read(workspace: Workspace) -> list[str]:
    with workspace.reading() as db:
        return [reflection.text for reflection in notes.reflections(db)]


def begun(path: Path, key: Passphrase | None, text: str = SECRET) -> Path:
    with closing(Workspace.create(path, key)) as workspace:
        write(workspace, text)
    return path


def bytes_of(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_it_opens_with_its_passphrase_only(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY)
    assert read_header(path).kind is FileKind.PROTECTED
    with closing(Workspace.open(path, KEY)) as workspace:
        assert read(workspace) == [SECRET]
        assert verify(workspace.db).clean
    for open_it in (Workspace.open, Workspace.open_readonly, Workspace.trial):
        with pytest.raises(ProtectedWorkspace):
            open_it(path)
        with pytest.raises(WrongPassphrase):
            open_it(path, OTHER)


def test_composed_and_decomposed_letters_are_the_same_passphrase(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY)
    with closing(Workspace.open(path, Passphrase("Zu\u0308rich im Regen 7"))) as workspace:
        assert read(workspace) == [SECRET]


def test_a_passphrase_is_not_written_down() -> None:
    assert "Zürich" not in f"{KEY} {KEY!r}"
    with pytest.raises(TypeError):
        pickle.dumps(KEY)
    with pytest.raises(ValueError, match="no passphrase"):
        Passphrase("")


def test_no_byte_of_it_can_be_read_while_it_is_open_or_copied(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY)
    with closing(Workspace.open(path, KEY)) as workspace:
        write(workspace, SECRET + " oder nie")
        workspace.back_up()
        workspace.keep_daily(date(2026, 11, 23))
        workspace.back_up(tmp_path / "copy.ssicoach")
        assert (tmp_path / "a.ssicoach-wal").stat().st_size > 0
        seen = bytes_of(tmp_path)
    assert SECRET.encode() not in seen
    assert b"reflection" not in seen
    assert KEY.reveal().encode() not in seen


def test_a_copy_in_memory_knows_everything_and_can_be_changed(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY)
    with closing(Workspace.trial(path, KEY)) as trial:
        write(trial, "versucht" * 5000)
        assert read(trial) == ["versucht" * 5000]
    with closing(Workspace.open_readonly(path, KEY)) as workspace:
        assert read(workspace) == [SECRET]
    assert [file.name for file in tmp_path.glob("*.*")] == ["a.ssicoach"]


@pytest.mark.parametrize("old", [None, KEY])
@pytest.mark.parametrize("new", [None, OTHER])
def test_setting_changing_and_removing(tmp_path: Path, old: Passphrase | None, new: Passphrase | None) -> None:
    path = begun(tmp_path / "a.ssicoach", old)
    with closing(Workspace.open(path, old)) as workspace:
        copy = workspace.back_up()
        daily = workspace.keep_daily(date(2026, 11, 23))
    done = change_passphrase(path, old, new)
    assert (done.copies, done.left) == (2, ())
    assert done.kept is not None
    assert not list(tmp_path.rglob(".*"))
    for file in (path, copy, daily, done.kept):
        assert file.stat().st_mode & 0o777 == 0o600
        with closing(Workspace.open_readonly(file, new)) as workspace:
            assert read(workspace) == [SECRET]
            assert verify(workspace.db).clean
    assert (SECRET.encode() in bytes_of(tmp_path)) == (new is None)
    if old is not None and new is not None:
        with pytest.raises(WrongPassphrase):
            Workspace.open(path, old)


def test_a_wrong_passphrase_or_another_window_changes_nothing(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY)
    with pytest.raises(WrongPassphrase):
        change_passphrase(path, OTHER, None)
    with closing(Workspace.open(path, KEY)) as workspace:
        with pytest.raises(LockedWorkspace):
            change_passphrase(path, KEY, OTHER)
        write(workspace, "noch da")
    with closing(Workspace.open(path, KEY)) as workspace:
        assert read(workspace) == ["noch da"]


def test_a_copy_with_another_passphrase_is_left_and_named(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY)
    folder = backup.folder_of(path)
    folder.mkdir()
    foreign = begun(folder / "a foreign.ssicoach", OTHER)
    done = change_passphrase(path, KEY, None)
    assert (done.copies, done.left) == (0, (foreign,))


@pytest.mark.parametrize("live", [None, KEY])
@pytest.mark.parametrize("kept", [None, OTHER])
def test_going_back_keeps_the_protection_of_what_is_there(
    tmp_path: Path, live: Passphrase | None, kept: Passphrase | None
) -> None:
    path = begun(tmp_path / "a.ssicoach", live, "jetzt")
    source = begun(tmp_path / "old.ssicoach", kept, "damals")
    before = restore_file(path, source, live, kept)
    assert before is not None
    with closing(Workspace.open(path, live)) as workspace:
        assert read(workspace) == ["damals"]
    with closing(Workspace.open_readonly(before, live)) as workspace:
        assert read(workspace) == ["jetzt"]
    assert read_header(path).kind is (FileKind.PROTECTED if live else FileKind.WORKSPACE)
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("kept", [None, OTHER])
def test_what_is_absent_or_damaged_takes_over_the_protection_of_the_copy(
    tmp_path: Path, kept: Passphrase | None
) -> None:
    source = begun(tmp_path / "old.ssicoach", kept, "damals")
    damaged = tmp_path / "damaged.ssicoach"
    damaged.write_bytes(b"nothing of ours" * 300)
    for path in (damaged, tmp_path / "new.ssicoach"):
        assert (restore_file(path, source, None, kept) is None) == (path is not damaged)
        with closing(Workspace.open(path, kept)) as workspace:
            assert read(workspace) == ["damals"]
            assert workspace.key == kept


def test_a_wrong_passphrase_of_the_copy_leaves_everything(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY, "jetzt")
    source = begun(tmp_path / "old.ssicoach", OTHER, "damals")
    for wrong, problem in ((None, ProtectedWorkspace), (KEY, WrongPassphrase)):
        with pytest.raises(problem):
            restore_file(path, source, KEY, wrong)
    with closing(Workspace.open(path, KEY)) as workspace:
        assert read(workspace) == ["jetzt"]
    assert not list(tmp_path.glob(".*"))


def test_a_protected_file_of_another_program_is_refused(tmp_path: Path) -> None:
    import apsw

    path = tmp_path / "other.ssicoach"
    db = apsw.Connection(str(path))
    db.pragma("key", KEY.reveal())
    db.execute("CREATE TABLE t (a); PRAGMA user_version = 1")
    db.close()
    before = path.read_bytes()
    for open_it in (Workspace.open, Workspace.trial):
        with pytest.raises(InputProblem, match="another program"):
            open_it(path, KEY)
    assert path.read_bytes() == before


def test_damage_inside_is_found_and_set_aside_protected(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY, "jetzt")
    source = begun(tmp_path / "old.ssicoach", KEY, "damals")
    data = bytearray(path.read_bytes())
    data[-2000:-1000] = bytes(1000)
    path.write_bytes(data)
    with pytest.raises(DamagedWorkspace), closing(Workspace.open(path, KEY)) as workspace:
        workspace.back_up()
    kept = restore_file(path, source, KEY, KEY)
    assert kept is not None
    assert "damaged" in kept.name
    assert read_header(kept).kind is FileKind.PROTECTED
    with closing(Workspace.open(path, KEY)) as workspace:
        assert read(workspace) == ["damals"]


def test_an_automatic_copy_names_its_reason(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY)
    with closing(Workspace.open(path, KEY)) as workspace:
        made = backup.automatic(workspace.db, path, "before import", datetime(2026, 11, 23, tzinfo=UTC), KEY)
    assert made.name.endswith("before import.ssicoach")
    assert made.stat().st_mode & 0o777 == 0o600


def test_what_was_readable_is_not_left_in_the_bytes_of_the_old_file(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", None)
    # Another name of the same file shows what became of its bytes once the workspace is another one.
    (tmp_path / "same").hardlink_to(path)
    change_passphrase(path, None, KEY)
    assert SECRET.encode() not in bytes_of(tmp_path)
    assert set((tmp_path / "same").read_bytes()) == {0}


def test_a_draft_that_was_left_is_gone_once_the_workspace_is_open(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY)
    (tmp_path / ".a.ssicoach.rekey").write_text(SECRET, encoding="utf-8")
    Workspace.open(path, KEY).close()
    assert SECRET.encode() not in bytes_of(tmp_path)


def test_copies_that_stayed_readable_are_protected_later(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY)
    folder = backup.folder_of(path)
    folder.mkdir()
    left = begun(folder / "a 2026-11-20 daily.ssicoach", None)
    other = begun(folder / "a other.ssicoach", OTHER)
    assert protect_copies(path, KEY) == ()
    assert SECRET.encode() not in bytes_of(tmp_path)
    for copy, key in ((left, KEY), (other, OTHER)):
        with closing(Workspace.open_readonly(copy, key)) as workspace:
            assert read(workspace) == [SECRET]


def test_a_look_at_the_header_leaves_the_locks_of_an_open_workspace(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", None)
    with closing(Workspace.open(path)) as workspace:
        write(workspace, "offen")
        assert read_header(path).kind is FileKind.WORKSPACE
        # In another process, as only those are kept out by it: the bytes SQLite locks while a file is in use.
        taken = (
            "import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'r+b'), fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)"
        )
        done = subprocess.run([sys.executable, "-c", taken, str(path)], capture_output=True, text=True, check=False)
        assert "BlockingIOError" in done.stderr
        write(workspace, "noch immer")
    with closing(Workspace.open(path)) as workspace:
        assert read(workspace) == ["noch immer"]


def test_a_workspace_under_another_name_stays_one_file(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    path = begun(tmp_path / "disk" / "a.ssicoach", None)
    (tmp_path / "name.ssicoach").symlink_to(path)
    change_passphrase(tmp_path / "name.ssicoach", None, KEY)
    assert (tmp_path / "name.ssicoach").is_symlink()
    with closing(Workspace.open(path, KEY)) as workspace:
        assert read(workspace) == [SECRET]
    assert not list((tmp_path / "disk").glob(".*"))


def test_a_change_cut_off_by_a_kill_is_taken_back_by_whoever_only_reads(tmp_path: Path) -> None:
    path = begun(tmp_path / "a.ssicoach", KEY)
    program = (
        "import os, sys, apsw; from pathlib import Path; from ssi_coach.domain.passphrase import Passphrase;"
        "from ssi_coach.store.connection import connect;"
        f"db = connect(Path(sys.argv[1]), Passphrase({KEY.reveal()!r}));"
        "begin = 'PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE; UPDATE reflection SET text = ?';"
        "db.execute(begin, ('x' * 100000,)).fetchall();"
        "db.cache_flush(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], cwd=Path(__file__).parents[2], check=True)
    assert (tmp_path / "a.ssicoach-journal").stat().st_size > 0
    with pytest.raises(WrongPassphrase):
        Workspace.open_readonly(path, OTHER)
    with closing(Workspace.open_readonly(path, KEY)) as workspace:
        assert read(workspace) == [SECRET]
    with closing(Workspace.open(path, KEY)) as workspace:
        assert read(workspace) == [SECRET]
        assert verify(workspace.db).clean


@pytest.mark.parametrize("text", ["ein\0Ende", "halb \ud83e"])
def test_what_the_library_would_cut_is_no_passphrase(text: str) -> None:
    with pytest.raises(ValueError, match="no passphrase"):
        Passphrase(text)
