"""A program that acts on a workspace until it is killed, saying after each action that it was done."""

from __future__ import annotations

import sys
from pathlib import Path

from ssi_coach import resources
from ssi_coach.app.clock import SystemClock
from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import LogActivity
from ssi_coach.domain.records import Activity
from ssi_coach.store.workspace import Workspace


def main(path: Path) -> None:
    coach = Coach(Workspace.open_or_create(path), resources.catalogue(), SystemClock())
    while True:
        activity = Activity(coach.new_id(), "comment", coach.standing.today, 2, "x" * 300)
        coach.do(LogActivity(activity))
        print(activity.id, flush=True)
        if activity.id[-1] in "01":
            coach.undo()
            print(f"-{activity.id}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
