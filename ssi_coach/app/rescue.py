"""The ways on from a workspace that is damaged: the newest backup that is good, and starting empty."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from ssi_coach.app import backups
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, Problem, ProtectedWorkspace
from ssi_coach.domain.values import dataclass
from ssi_coach.store import backup, check, salvage
from ssi_coach.store.header import FileKind, begins_as_database, has_log, read_header
from ssi_coach.store.workspace import Workspace

_LOOKED_AT: Final = 1 << 22
"""Bytes of a file that are looked through while somebody waits."""


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


def is_none(path: Path) -> bool:
    """Whether a file never was a workspace: another program's database, or nothing that anything can be salvaged from,
    with no log and no copies beside it. A large file that may hold something counts as damaged."""
    try:
        header = read_header(path)
        if header.kind is not FileKind.DAMAGED:
            return header.kind is FileKind.FOREIGN
        if has_log(path) or backups.copies(path) or begins_as_database(path) or path.stat().st_size > _LOOKED_AT:
            return False
        salvage.read(path).db.close()
    except DamagedWorkspace:
        return True
    except (Problem, OSError):
        return False
    return False


def set_aside(path: Path) -> Path:
    """Make room for an empty workspace: the damaged one gets another name, and loses nothing. Returns where it is."""
    return backup.set_aside(path, datetime.now(UTC))
