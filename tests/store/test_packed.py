"""Compressed backups: written whole or not at all, and read without trust."""

from __future__ import annotations

import gzip
import os
import resource
import signal
import stat
import subprocess
import sys
import zipfile
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

import pytest

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, InputProblem, Problem
from ssi_coach.domain.records import Activity
from ssi_coach.store import activities, keeping, packed
from ssi_coach.store.backup import folder_of
from ssi_coach.store.workspace import Workspace, back_up_file, restore_file
from tests.conftest import SOAK
from tests.store.test_backup import ids

SECRET = Passphrase("correct horse battery")


def pack(workspace: Workspace, target: Path) -> Path:
    return packed.back_up_packed(workspace.path, target, workspace.back_up)


@pytest.mark.parametrize("ending", [".zip", ".gz"])
@pytest.mark.parametrize("key", [None, SECRET])
def test_there_and_back(tmp_path: Path, ending: str, key: Passphrase | None) -> None:
    workspace = Workspace.create(tmp_path / "Anna Berg.ssicoach", key)
    with workspace.transaction() as db:
        activities.save(db, Activity("Kontakt mit Lindqvist", "comment", date(2026, 11, 20)))
    target = pack(workspace, tmp_path / f"copy.ssicoach{ending}")
    workspace.close()
    assert keeping.is_packed(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with packed.unpacked(target, workspace.path) as file:
        assert file.name == "copy.ssicoach"
        if key is not None:
            assert b"Lindqvist" not in target.read_bytes() + file.read_bytes()
        restore_file(tmp_path / "back.ssicoach", file, None, key)
    back = Workspace.open(tmp_path / "back.ssicoach", key)
    assert [activity.id for activity in activities.everything(back.db)] == ["Kontakt mit Lindqvist"]
    back.close()
    names = {file.name for file in tmp_path.iterdir()} - {"home"}
    assert names == {"Anna Berg.ssicoach", target.name, "back.ssicoach"}


def test_it_replaces_its_own_and_nothing_else(workspace: Workspace, tmp_path: Path) -> None:
    target = pack(workspace, tmp_path / "copy.ssicoach.zip")
    pack(workspace, target)
    archive = tmp_path / "Complete_LinkedInDataExport.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("Connections.csv", "First Name")
    before = archive.read_bytes()
    with pytest.raises(InputProblem, match="no backup"):
        pack(workspace, archive)
    assert archive.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_a_file_that_says_more_than_it_is_is_refused_early(workspace: Workspace, tmp_path: Path) -> None:
    """A hundred megabytes of zeros behind a workspace's first page, in a file of a hundred kilobytes."""
    page = back_up_file(workspace.path, tmp_path / "copy.ssicoach").read_bytes()
    bombs = [tmp_path / "bomb.ssicoach.zip", tmp_path / "bomb.ssicoach.gz", tmp_path / "zeros.zip"]
    with zipfile.ZipFile(bombs[0], "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.ssicoach", page + bytes(100 << 20))
    bombs[1].write_bytes(gzip.compress(page + bytes(100 << 20)))
    with zipfile.ZipFile(bombs[2], "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.ssicoach", bytes(100 << 20))
    for bomb in bombs:
        read = 0

        def told(done: int, _whole: int) -> None:
            nonlocal read
            read = max(read, done)

        with pytest.raises(DamagedWorkspace), packed.unpacked(bomb, workspace.path, told):
            pass
        assert read < 8 << 20
    assert not list(tmp_path.glob("*/.*")) and not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("ending", [".zip", ".gz"])
def test_any_byte_may_be_wrong(workspace: Workspace, tmp_path: Path, ending: str) -> None:
    """Only our own problems; whatever is unpacked all the same is what was packed."""
    good = pack(workspace, tmp_path / f"copy.ssicoach{ending}").read_bytes()
    with packed.unpacked(tmp_path / f"copy.ssicoach{ending}", workspace.path) as file:
        content = file.read_bytes()
    random = Random(7)
    bad = tmp_path / f"bad.ssicoach{ending}"
    for _ in range(10_000 if SOAK else 300):
        mutated = bytearray(good)
        mutated[random.randrange(len(mutated))] ^= 1 << random.randrange(8)
        if random.random() < 0.1:
            mutated = mutated[: random.randrange(len(mutated))]
        bad.write_bytes(mutated)
        if not keeping.is_packed(bad):
            continue
        try:
            with packed.unpacked(bad, workspace.path) as file:
                assert file.read_bytes() == content
        except Problem:
            pass
    assert not list(tmp_path.glob("**/*.unpacked"))


def test_no_room_leaves_the_old_ones(workspace: Workspace, tmp_path: Path) -> None:
    """The system refuses to let any file grow beyond 20 kB: the old copies are whole, and nothing half lies about."""
    old = workspace.back_up(reason="before import")
    zipped = pack(workspace, tmp_path / "copy.ssicoach.zip")
    before = {file: file.read_bytes() for file in (old, zipped)}
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        for attempt in (
            partial(workspace.back_up, reason="before import"),
            partial(workspace.keep_daily, date(2026, 11, 23)),
            partial(pack, workspace, zipped),
        ):
            with pytest.raises(Problem):
                attempt()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert {file: file.read_bytes() for file in before} == before
    assert list(folder_of(workspace.path).iterdir()) == [old]
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".")]


@pytest.mark.unmeasured
@pytest.mark.parametrize("round_", range(25 if SOAK else 1))
def test_killed_while_backing_up(workspace: Workspace, tmp_path: Path, round_: int) -> None:
    """Whatever bears the name of a backup is whole; what was said to be made is there."""
    with workspace.transaction() as db:
        for number in range(2000):
            activities.save(db, Activity(f"n{number}", "comment", date(2026, 11, 20), 1, "x" * 200))
    expected = len(ids(workspace.path))
    stick = tmp_path / "stick"
    stick.mkdir()
    random = Random(round_)
    for _ in range(20 if SOAK else 6):
        _kill(workspace.path, stick, random)
        found = [*folder_of(workspace.path).glob("[!.]*"), *stick.glob("[!.]*")]
        for file in found:
            with packed.unpacked(file, workspace.path) as copy:
                assert len(ids(copy)) == expected
    assert found
    for file in tmp_path.glob("**/.*"):
        os.utime(file, (0, 0))
    keeping.tidy(workspace.path, stick)
    pack(workspace, stick / "copy.ssicoach.gz")
    assert not list(tmp_path.glob("**/.*"))


def _kill(path: Path, stick: Path, random: Random) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.backup_child", str(path), str(stick)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        for _ in range(random.randrange(1, 6)):
            said = child.stdout.readline().strip()
            assert said
        with suppress(subprocess.TimeoutExpired):
            child.wait(random.random() * 0.05)
        child.kill()
