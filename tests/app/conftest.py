"""A coach on a real file, with a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ssi_coach import resources
from ssi_coach.app.clock import Clock
from ssi_coach.app.coach import Coach
from ssi_coach.store.workspace import Workspace

MakeCoach = Callable[..., Coach]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Anna Berg.ssicoach"


@pytest.fixture
def make_coach(path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeCoach]:
    """Opens (or begins) a workspace; all are closed after the test."""
    monkeypatch.setenv("TZ", "UTC")
    made: list[Coach] = []

    def make(file: Path = path, **more: object) -> Coach:
        coach = Coach(Workspace.open_or_create(file, busy_ms=50), resources.catalogue(), clock, **more)  # type: ignore[arg-type]
        made.append(coach)
        return coach

    yield make
    for coach in made:
        coach.close()


@pytest.fixture
def coach(make_coach: MakeCoach) -> Coach:
    return make_coach()
