"""A real window's surroundings: a coach on a real file, with a clock that stands on the morning of 23 November 2026."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.store.workspace import Workspace
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.theme.manager import ThemeManager
from tests.lives import live


class Morning:
    """A clock that goes on by a moment whenever it is read, so that what is made later sorts later."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self._now += timedelta(milliseconds=1)
        return self._now

    def sleep(self, days: int) -> None:
        """Let whole days go by."""
        self._now += timedelta(days=days)


@pytest.fixture
def greenwich() -> Iterator[None]:
    """Reminders go by the clock of the computer: here it stands in Greenwich."""
    with pytest.MonkeyPatch.context() as held:
        held.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def clock() -> Morning:
    return Morning()


@pytest.fixture
def coach(tmp_path: Path, clock: Morning, monkeypatch: pytest.MonkeyPatch) -> Iterator[Coach]:
    """A coach on an empty workspace of its own."""
    monkeypatch.setenv("TZ", "UTC")
    made = Coach(Workspace.create(tmp_path / "Anna Berg.ssicoach"), resources.catalogue(), clock)
    yield made
    made.close()


@pytest.fixture
def desk(qapp: QApplication, coach: Coach) -> Iterator[Desk]:
    """The desk of a window that shows the coach's workspace, in the light theme."""
    if qapp.property("ssi_coach_theme") is None:
        ThemeManager(qapp, "light")
    made = Desk(coach)
    yield made
    made.close()


@pytest.fixture
def open_demo(coach: Coach) -> Callable[[], Coach]:
    """Fills the workspace with the invented person's life of 26 weeks."""

    def fill() -> Coach:
        live(coach)
        return coach

    return fill
