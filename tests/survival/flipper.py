"""A process of bounded memory that reads a file again and again, each time with one to three of its bytes flipped.

What is neither read nor refused in a sentence, what takes longer than five seconds, and what wants more memory than a
reader of such a file may, ends it with a trace that names the turn.
"""

from __future__ import annotations

import faulthandler
import io
import resource
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import TickItem
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import Problem
from ssi_coach.importers.registry import Reader
from ssi_coach.importers.ssi_page import looks_like_page, read_page
from ssi_coach.store.check import verify
from ssi_coach.store.workspace import Workspace

MEMORY = 1 << 30
"""Bytes of address space beyond what the loaded program takes."""
SECONDS = 5
TODAY = date(2026, 11, 23)
KEY = Passphrase("Zürich im Regen 7")
CATALOGUE = resources.catalogue()


class Standstill:
    def now(self) -> datetime:
        return datetime(2026, 11, 23, 9, tzinfo=UTC)


def flipped(data: bytes, dice: Random) -> bytes:
    torn = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 3))):
        torn[dice.randrange(len(torn))] ^= dice.randrange(1, 256)
    return bytes(torn)


def flipped_inside(data: bytes, dice: Random) -> bytes:
    """A ZIP whose check sums are right and one of whose files is not: what no check sum keeps from the readers."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w") as new:
        names = [info.filename for info in old.infolist() if info.file_size]
        torn = dice.choice(names)
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, flipped(content, dice) if name == torn else content)
    return written.getvalue()


def in_zip(data: bytes, dice: Random) -> bytes:
    return flipped_inside(data, dice) if dice.random() < 0.6 else flipped(data, dice)


def read_file(path: Path) -> None:
    repr(Reader(CATALOGUE, TODAY, name="Anna Berg").read(path))


def read_pasted(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace")
    looks_like_page(text)
    repr(read_page(text))


def work_in(path: Path, key: Passphrase | None = None) -> None:
    """Look at a workspace and, where it opens, do what a window does."""
    with closing(Workspace.open_readonly(path, key)) as workspace:
        verify(workspace.db)
    coach = Coach(Workspace.open(path, key), CATALOGUE, Standstill())
    try:
        coach.do(TickItem("photo", not coach.standing.records.person.name, TODAY))
        coach.document()
        coach.undo()
        coach.undo()
        coach.workspace.back_up(path.with_name("copy.ssicoach"))
    finally:
        coach.close()


def work_in_protected(path: Path) -> None:
    work_in(path, KEY)


WAYS: dict[str, tuple[Callable[[Path], None], Callable[[bytes, Random], bytes]]] = {
    "workspace": (work_in, flipped),
    "protected": (work_in_protected, flipped),
    "interchange": (read_file, flipped),
    "archive": (read_file, in_zip),
    "workbook": (read_file, in_zip),
    "page": (read_file, flipped),
    "pasted": (read_pasted, flipped),
}


def main(way: str, source: Path, seed: str, turns: int) -> None:
    take, tear = WAYS[way]
    data = source.read_bytes()
    # In memory where there is such a place: a disk's patience is not what is asked about.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        turn_by_turn(take, tear, data, Path(folder), source.name, seed, turns)


def turn_by_turn(
    take: Callable[[Path], None],
    tear: Callable[[bytes, Random], bytes],
    data: bytes,
    folder: Path,
    name: str,
    seed: str,
    turns: int,
) -> None:
    path = folder / name
    path.write_bytes(data)
    take(path)  # whole, it is read; and all is loaded that will be
    size = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY, size + MEMORY))
    refused = 0
    for turn in range(turns):
        dice = Random(f"{seed}.{turn}")
        for left in folder.glob("*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        path.write_bytes(tear(data, dice))
        faulthandler.dump_traceback_later(SECONDS, exit=True)
        try:
            take(path)
        except Problem as problem:
            refused += 1
            if "\n" in str(problem) or len(str(problem)) > 600:
                raise AssertionError(f"turn {turn}: no sentence: {problem}") from problem
        except BaseException:
            print(f"turn {turn}", file=sys.stderr)
            raise
        faulthandler.cancel_dump_traceback_later()
    print(refused)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
