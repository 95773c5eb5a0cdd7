"""A program that backs up a workspace in every way, again and again, until it is killed; it says what it made."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from ssi_coach.app.upkeep import look_after
from ssi_coach.store import packed
from ssi_coach.store.workspace import Workspace


def main(path: Path, stick: Path) -> None:
    number = 0
    while True:
        number += 1
        print(look_after(path, date(2026, 11, 1 + number % 20), None, stick).made, flush=True)
        workspace = Workspace.for_reading(path)
        print(workspace.back_up(reason="before import"), flush=True)
        print(packed.back_up_packed(path, stick / "copy.ssicoach.gz", workspace.back_up), flush=True)
        workspace.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
