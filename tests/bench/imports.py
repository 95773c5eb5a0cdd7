"""How fast and how lean an archive is taken in: whole processes, from their start to their end.

``python -m tests.bench.imports FOLDER CONNECTIONS MESSAGES OTHERS`` makes the archive: a process starts with the size
of the one that starts it, so that one must stay small.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.row import Row
from tests.importers import archive_files

TURNS = 3


@dataclass(frozen=True)
class Whole:
    """What a process took from its start to its end: seconds, and MB at its largest."""

    seconds: float
    peak: float


def whole(environment: dict[str, str], *command: str | Path) -> Whole:
    begin = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", *map(str, command)], env=environment, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Whole(seconds, used.ru_maxrss / 1024)


def least(turns: list[Whole]) -> Whole:
    """The quickest, which other work on the machine disturbed least."""
    return min(turns, key=lambda turn: turn.seconds)


def measure(folder: Path, environment: dict[str, str]) -> Iterator[Row]:
    """The rows of the table; leaves the workspace with 30,000 connections as ``network.ssicoach``."""
    (folder / "tenth").mkdir()
    large = archive(environment, folder, 30_000, 200_000, 73_000)
    small = archive(environment, folder / "tenth", 3_000, 20_000, 7_300)
    floors, firsts, seconds, tenths = [], [], [], []
    for turn in range(TURNS):
        floors.append(whole(environment, "tests.bench.import_floor", large, folder / f"floor{turn}.db"))
        workspace = folder / f"network{turn}.ssicoach"
        firsts.append(taken_in(environment, workspace, large))
        seconds.append(taken_in(environment, workspace, large))
        tenths.append(taken_in(environment, folder / f"tenth{turn}.ssicoach", small))
    workspace.rename(folder / "network.ssicoach")
    floor, first, second, tenth = least(floors), least(firsts), least(seconds), least(tenths)
    bare = "the same rows: ZIP, csv, executemany"
    yield Row("Import of 30,000 people, 200,000 messages, 73,000", first.seconds, "s", 2.5, floor.seconds, bare, True)
    yield Row("The same once more", second.seconds, "s", 1, first.seconds, "the first time", True)
    yield Row("The same beside a tenth of the rows", first.seconds, "s", 11, tenth.seconds, "a tenth", True)
    yield Row(
        "Largest size while it is taken in", max(turn.peak for turn in firsts + seconds), "MB", 400, floor.peak, bare
    )


def archive(environment: dict[str, str], folder: Path, *rows: int) -> Path:
    """An invented archive of so many connections, messages and other rows."""
    whole(environment, "tests.bench.imports", folder, *map(str, rows))
    return next(folder.glob("*.zip"))


def taken_in(environment: dict[str, str], workspace: Path, archive: Path) -> Whole:
    return whole(environment, "ssi_coach", "--workspace", workspace, "import", archive)


if __name__ == "__main__":
    people, messages, others = map(int, sys.argv[2:])
    archive_files.big(Path(sys.argv[1]), connections=people, messages=messages, others=others)
