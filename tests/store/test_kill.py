"""Killed at any moment, nothing that was acknowledged is lost and the file is sound."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from ssi_coach.store import activities
from ssi_coach.store.check import verify
from ssi_coach.store.workspace import Workspace
from tests.conftest import SOAK


@pytest.mark.unmeasured
@pytest.mark.parametrize("round_", range(25 if SOAK else 1))
def test_killed_twenty_times(tmp_path: Path, round_: int) -> None:
    path = tmp_path / "Anna Berg.ssicoach"
    random = Random(round_)
    acknowledged: set[str] = set()
    for _ in range(20):
        acknowledged = _run_and_kill(path, random, acknowledged)
        workspace = Workspace.open(path)
        present = {activity.id for activity in activities.everything(workspace.db)}
        assert verify(workspace.db).clean
        workspace.close()
        # At the moment of the kill one more action may have been committed than was said.
        assert len(acknowledged ^ present) <= 1
        acknowledged = present


def _run_and_kill(path: Path, random: Random, before: set[str]) -> set[str]:
    """What must be there after a child acted on the workspace and was killed at a random moment."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.kill_child", str(path)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(random.randrange(1, 40))]
        child.kill()
        said += child.stdout.readlines()
    present = set(before)
    for line in said:
        assert line, "the child ended by itself"
        if not line.endswith("\n"):
            continue
        id = line.strip()
        present.discard(id[1:]) if id.startswith("-") else present.add(id)
    return present
