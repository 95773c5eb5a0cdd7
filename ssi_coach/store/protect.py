"""Sets, changes and removes the passphrase of a workspace, and of the copies the program keeps of it.

The file is encrypted again in place, in one transaction of SQLite's: killed at any moment it opens with the old
passphrase or with the new one. No other connection may be open meanwhile, which switching away from write-ahead logging
makes sure of: it needs the file alone.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import Problem
from ssi_coach.domain.values import dataclass
from ssi_coach.store import backup
from ssi_coach.store.connection import Db, connect, pragma, sorted_errors, use_wal
from ssi_coach.store.header import FileKind, read_header


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """``copies`` opened with the old passphrase and open with the new one now; ``left`` could not be changed."""

    copies: int
    left: tuple[Path, ...]


def change_passphrase(
    path: Path,
    old: Passphrase | None,
    new: Passphrase | None,
    told: Callable[[int, int], None] = lambda done, whole: None,
) -> Rekeyed:
    """Protect a workspace that nobody has open, change its passphrase, or (``new`` None) take the protection away.

    The copies in its backup folder that the old one opens follow. LockedWorkspace while anybody has it open;
    WrongPassphrase; in both cases nothing was changed. ``told`` gets how many files are done, of how many.
    """
    copies = sorted(backup.folder_of(path).glob("*.ssicoach"))
    told(0, 1 + len(copies))
    rekey(path, old, new)
    left = []
    for number, copy in enumerate(copies, 1):
        told(number, 1 + len(copies))
        if not _follows(copy, old, new):
            left.append(copy)
    told(1 + len(copies), 1 + len(copies))
    return Rekeyed(len(copies) - len(left), tuple(left))


def rekey(path: Path, old: Passphrase | None, new: Passphrase | None) -> None:
    """Have one file open with another passphrase. WorkspaceProblem: it was not changed."""
    db = connect(path, old if read_header(path).kind is FileKind.PROTECTED else None)
    try:
        with sorted_errors(path):
            log = pragma(db, "journal_mode") == "wal"
            if log:
                db.execute("PRAGMA journal_mode = DELETE")
            try:
                _encrypt(db, new)
            finally:
                if log:
                    use_wal(db)
    finally:
        db.close()


def _encrypt(db: Db, new: Passphrase | None) -> None:
    # What is written over on the way is written over with zeros: no page stays readable in free space.
    db.execute("PRAGMA secure_delete = ON")
    db.pragma("rekey", new.reveal() if new else "")


def _follows(copy: Path, old: Passphrase | None, new: Passphrase | None) -> bool:
    protected = read_header(copy).kind is FileKind.PROTECTED
    if not protected and new is None:
        return True
    try:
        rekey(copy, old if protected else None, new)
    except Problem:
        return False
    return True
