"""A workspace that was cut to nothing, as a fall of the computer leaves files; one set aside together with its log."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace
from ssi_coach.domain.records import Activity
from ssi_coach.store import activities, backup
from ssi_coach.store.header import FileKind, read_header
from ssi_coach.store.workspace import Workspace, restore_file

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def ids(path: Path, key: Passphrase | None = None) -> list[str]:
    reader = Workspace.open_readonly(path, key)
    try:
        return [activity.id for activity in activities.everything(reader.db)]
    finally:
        reader.close()


@pytest.fixture
def fallen(workspace: Workspace, path: Path, tmp_path: Path) -> Path:
    """What lies on the disk after a fall: a file, and a log with a change in it."""
    with workspace.transaction() as db:
        activities.save(db, Activity("b", "comment", date(2026, 11, 20)))
    folder = tmp_path / "fallen"
    folder.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", folder / f"{path.name}{suffix}")
    return folder / path.name


@pytest.mark.parametrize("opener", [Workspace.open, Workspace.open_or_create, Workspace.open_readonly])
def test_cut_to_nothing_beside_its_log_it_is_not_begun_anew(fallen: Path, opener: type) -> None:
    log = Path(f"{fallen}-wal").read_bytes()
    fallen.write_bytes(b"")
    with pytest.raises(DamagedWorkspace, match="restore a backup"):
        opener(fallen)
    assert Path(f"{fallen}-wal").read_bytes() == log


@pytest.mark.parametrize("key", [None, Passphrase("vier Worte im Regen")])
def test_cut_to_nothing_beside_its_backups_it_goes_back_to_one(path: Path, key: Passphrase | None) -> None:
    workspace = Workspace.create(path, key)
    with workspace.transaction() as db:
        activities.save(db, Activity("a", "comment", date(2026, 11, 20)))
    copy = workspace.keep_daily(date(2026, 11, 23))
    workspace.close()
    path.write_bytes(b"")
    with pytest.raises(DamagedWorkspace):
        Workspace.open_or_create(path, key)
    restore_file(path, copy, key, key)
    assert ids(path, key) == ["a"]
    assert read_header(path).kind is (FileKind.PROTECTED if key else FileKind.WORKSPACE)


def test_set_aside_it_keeps_its_log_and_its_journal(fallen: Path) -> None:
    Path(f"{fallen}-journal").write_bytes(b"what was being changed")
    aside = backup.set_aside(fallen, NOW)
    assert sorted(file.name for file in fallen.parent.iterdir()) == sorted(
        f"{aside.name}{suffix}" for suffix in ("", "-wal", "-journal")
    )
    Path(f"{aside}-journal").unlink()
    assert ids(aside) == ["a", "b"]


def test_set_aside_is_never_in_the_place_of_another(fallen: Path) -> None:
    content = fallen.read_bytes()
    first = backup.set_aside(fallen, NOW)
    fallen.write_bytes(b"another")
    second = backup.set_aside(fallen, NOW)
    assert first != second
    assert (first.read_bytes(), second.read_bytes()) == (content, b"another")


def test_while_it_is_set_aside_it_is_never_without_its_log(fallen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[bool, bool]] = []
    replace = Path.replace

    def before_and_after(file: Path, target: Path) -> Path:
        seen.append((Path(f"{file}-wal").exists(), Path(f"{target}-wal").exists()))
        return replace(file, target)

    monkeypatch.setattr(Path, "replace", before_and_after)
    backup.set_aside(fallen, NOW)
    assert seen == [(True, True)]


def test_what_is_gone_back_to_is_whole_before_it_takes_the_place(
    workspace: Workspace, fallen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = workspace.back_up(fallen.with_name("copy.ssicoach"))
    Path(f"{fallen}-wal").unlink()
    fallen.write_bytes(b"damaged" * 100)
    seen: list[list[str]] = []
    replace = Path.replace

    def look(file: Path, target: Path) -> Path:
        if target == fallen:
            seen.append(ids(file))
        return replace(file, target)

    monkeypatch.setattr(Path, "replace", look)
    kept = restore_file(fallen, copy)
    assert seen == [["a", "b"]]
    assert ids(fallen) == ["a", "b"]
    assert kept is not None and kept.read_bytes() == b"damaged" * 100
    assert not list(fallen.parent.glob(".*"))
