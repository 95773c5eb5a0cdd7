"""Whatever others may read by default on a machine, nobody but its owner reads a file that the program made."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ssi_coach.app import crash_log, settings
from ssi_coach.app.session import open_demo
from ssi_coach.app.upkeep import look_after
from ssi_coach.store import person
from ssi_coach.store.workspace import Workspace
from ssi_coach.ui.single_instance import Seat
from tests.importers import archive_files


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}


def require_private(folder: Path) -> int:
    found = modes(folder)
    for name, mode in found.items():
        assert mode == (0o700 if (folder / name).is_dir() else 0o600), f"{name}: {mode:o}"
    return len(found)


def test_a_workspace_its_log_and_its_backups(tmp_path: Path, umask: int) -> None:
    folder = tmp_path / "made" / "by us"
    path = folder / "Anna Berg.ssicoach"
    workspace = Workspace.create(path)
    with workspace.transaction() as db:
        person.set_value(db, "name", "Anna")
    look_after(path, date(2026, 11, 23))
    workspace.back_up()
    names = {found.name.removeprefix(path.name) for found in folder.iterdir()}
    assert {"", "-wal", "-shm", "Anna Berg backups"} <= names
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert require_private(folder) == 6
    workspace.close()


@pytest.mark.parametrize("umask", [0o000], indirect=True)
def test_the_command_line_and_what_it_exports(tmp_path: Path, umask: int) -> None:
    folder = tmp_path / "out"
    folder.mkdir(mode=0o700)
    archive = archive_files.archive(tmp_path, "2024")
    own = ("--workspace", str(folder / "Anna Berg.ssicoach"))
    for words in (
        ("import", str(archive)),
        ("backup",),
        ("backup", str(folder / "copy.ssicoach")),
        ("export", str(folder / "all.json")),
        ("export", "--csv", str(folder / "tables")),
        ("review", "--pdf", str(folder / "review.pdf")),
        ("restore", str(folder / "copy.ssicoach")),
    ):
        command = [sys.executable, "-m", "ssi_coach", *words, *own]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    assert require_private(folder) > 12


def test_what_the_program_keeps_about_itself(home: Path, tmp_path: Path, umask: int) -> None:
    settings.remember_opened(tmp_path / "Anna Berg.ssicoach")
    assert stat.S_IMODE(settings.settings_file().stat().st_mode) == 0o600
    assert stat.S_IMODE(settings.settings_file().parent.stat().st_mode) == 0o700
    logs = tmp_path / "logs"
    crash_log.write("one", logs)
    assert stat.S_IMODE(logs.stat().st_mode) == 0o700
    assert require_private(logs) == 1
    seats = tmp_path / "seats"
    seat = Seat.take(tmp_path / "a", seats)
    assert seat is not None
    assert stat.S_IMODE(seats.stat().st_mode) == 0o700
    seat.leave()


def test_the_demonstration(umask: int) -> None:
    session = open_demo("Demonstration")
    assert stat.S_IMODE(session.path.parent.stat().st_mode) == 0o700
    require_private(session.path.parent)
    session.close()
