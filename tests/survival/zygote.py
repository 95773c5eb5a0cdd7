"""A process that has everything loaded and forks one child after the other, each of which works until it is killed.

Started once: loading the program takes longer than what the children are killed in. A line "work seed words seconds
path…" on its input begins a child. It is killed so many seconds after it said so many things (of which it says one
before and one after each piece of work; "never" for words: not at all): counted from what it did, the moments fall into
the work on a machine of any speed. What it said is passed on here, and how it ended.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterable
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random
from time import sleep
from typing import IO

import apsw

from ssi_coach import resources
from ssi_coach.app.clock import SystemClock
from ssi_coach.app.coach import Coach
from ssi_coach.app.imports import Importer
from ssi_coach.app.intents import LogActivity
from ssi_coach.domain.records import Activity
from ssi_coach.importers.archive import read_archive
from ssi_coach.store.workspace import Workspace

CATALOGUE = resources.catalogue()
NOTE = "x" * 300
__all__ = ["read_archive"]  # loaded before the first child is


def say(*words: object) -> None:
    # In one piece: killed, a child has said a line or has not.
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def log(random: Random, path: Path) -> None:
    """Log, undo and redo."""
    coach = Coach(Workspace.open_or_create(path), CATALOGUE, SystemClock())
    while True:
        id = coach.new_id()
        say("begin", f"+{id}")
        coach.do(LogActivity(Activity(id, "comment", coach.standing.today, 2, NOTE)))
        say("done", f"+{id}")
        if random.random() < 0.5:
            say("begin", f"-{id}")
            coach.undo()
            say("done", f"-{id}")
            if random.random() < 0.5:
                say("begin", f"+{id}")
                coach.redo()
                say("done", f"+{id}")


def take_in(_random: Random, path: Path, *archives: str) -> None:
    """Import one archive after the other."""
    importer = Importer(path, CATALOGUE, SystemClock())
    for number, archive in enumerate(archives):
        preview = importer.preview([Path(archive)], lambda _done, _whole: None)
        say("begin", number)
        importer.take_in(preview.files, lambda _done, _whole: None)
        say("done", number)


def migrate(_random: Random, path: Path) -> None:
    """Open a workspace of an older version."""
    say("begin", "migrated")
    Workspace.open(path).close()
    say("done", "migrated")


def migrate_until(_random: Random, path: Path, statements: str) -> None:
    """The same, and die after so many statements."""
    left = int(statements)

    def count(_cursor: object, _sql: str, _bindings: object) -> bool:
        nonlocal left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        return True

    def hook(db: apsw.Connection) -> None:
        db.exec_trace = count

    apsw.connection_hooks.append(hook)
    migrate(_random, path)


def back_up(random: Random, path: Path) -> None:
    """Log and make backups, daily and by hand; and go back to one now and then."""
    coach = Coach(Workspace.open_or_create(path), CATALOGUE, SystemClock())
    while True:
        for _ in range(3):
            id = coach.new_id()
            coach.do(LogActivity(Activity(id, "comment", coach.standing.today, 2, NOTE)))
            say("done", f"+{id}")
        if random.random() < 0.5:
            coach.workspace.keep_daily(date(2026, 1, 1 + random.randrange(28)))
        else:
            copy = coach.workspace.back_up()
            say("done", "copy", copy.name.replace(" ", "/"))


WORKS: dict[str, Callable[..., None]] = {
    "log": log,
    "import": take_in,
    "migrate": migrate,
    "migrate_until": migrate_until,
    "back_up": back_up,
}


def main(lines: Iterable[str]) -> None:
    for line in lines:
        work, seed, words, seconds, *arguments = line.rstrip("\n").split("\t")
        listening, speaking = os.pipe()
        child = os.fork()
        if child == 0:
            os.dup2(speaking, 1)
            WORKS[work](Random(seed), Path(arguments[0]), *arguments[1:])
            os._exit(0)
        os.close(speaking)
        with os.fdopen(listening) as said:
            if words != "never":
                pass_on(said, int(words))
                sleep(float(seconds))
                # Nobody else has its number, also when it ended before: that is asked for below only.
                os.kill(child, signal.SIGKILL)
            pass_on(said)
        _, status = os.waitpid(child, 0)
        say("end", os.waitstatus_to_exitcode(status))


def pass_on(said: IO[str], lines: int | None = None) -> None:
    """So many lines of a child, or all until it ended."""
    for line in islice(said, lines):
        say(line.rstrip("\n"))


if __name__ == "__main__":
    main(sys.stdin)
