"""A program that writes into a workspace again and again, without a passphrase, until it is refused."""

from __future__ import annotations

import sys
from contextlib import closing
from itertools import count
from pathlib import Path

from ssi_coach.domain.problems import Problem
from ssi_coach.domain.records import Reflection
from ssi_coach.domain.week import Week
from ssi_coach.store import notes
from ssi_coach.store.workspace import Workspace


def main(path: Path) -> None:
    for number in count(1):
        try:
            with closing(Workspace.open(path)) as workspace, workspace.transaction() as db:
                notes.save_reflection(db, Reflection(Week(2026, 20), f"number {number}"))
        except Problem as problem:
            print(type(problem).__name__, flush=True)
            return
        print(number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
