from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ssi_coach.domain.records import Activity, ChecklistEntry
from ssi_coach.store import activities, checklist, person
from ssi_coach.store.workspace import Workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Anna Berg.ssicoach"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    """A workspace with a little in it."""
    made = Workspace.create(path, busy_ms=50)
    with made.transaction() as db:
        checklist.save(db, ChecklistEntry("photo", None, True))
        activities.save(db, Activity("a", "comment", date(2026, 11, 20), 3))
        person.set_value(db, "log_since", "2026-11-20")
    yield made
    made.close()
