"""The ways on from a workspace that is damaged: the newest backup that is good, and starting empty."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from ssi_coach.app import backups
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import Problem, ProtectedWorkspace
from ssi_coach.domain.values import dataclass
from ssi_coach.store import backup, check
from ssi_coach.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Good:
    """A backup that can be gone back to. ``checked`` is False for one whose passphrase is not known."""

    file: Path
    day: date
    checked: bool = True


def newest_good(
    path: Path,
    key: Passphrase | None = None,
    told: Callable[[int, int], None] = lambda done, whole: None,
) -> Good | None:
    """The newest of the program's copies of a workspace whose every page and rule is sound; for a worker.

    One that is protected with a passphrase that is not known comes only where no other is good.
    """
    closed: Good | None = None
    copies = [copy for copy in backups.copies(path) if not backups.is_packed(copy.file)]
    for number, copy in enumerate(copies):
        told(number, len(copies))
        day = copy.made.date()
        try:
            workspace = Workspace.open_readonly(copy.file, key)
        except ProtectedWorkspace:
            closed = closed or Good(copy.file, day, checked=False)
            continue
        except (Problem, OSError):
            continue
        try:
            if not check.verify(workspace.db).damage:
                return Good(copy.file, day)
        finally:
            workspace.close()
    return closed


def set_aside(path: Path) -> Path:
    """Make room for an empty workspace: the damaged one gets another name, and loses nothing. Returns where it is."""
    return backup.set_aside(path, datetime.now(UTC))
