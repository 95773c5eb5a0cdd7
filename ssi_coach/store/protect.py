"""Sets, changes and removes the passphrase of a workspace, and of the copies the program keeps of it.

Nothing is encrypted in place: a rewrite that is killed half-way leaves a journal that only the old passphrase can play
back, and whoever tries the new one first loses the file. Instead a whole copy with the new passphrase is written beside
the file, checked, and put in its place in one step of the file system, while the file is held alone. Killed at any
moment, the file opens with the old passphrase or with the new one.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import LockedWorkspace, Problem, ProtectedWorkspace
from ssi_coach.domain.values import dataclass
from ssi_coach.store import backup
from ssi_coach.store.connection import Db, connect, connect_immutable, connect_reading, pragma, sorted_errors
from ssi_coach.store.header import FileKind, has_log, read_header

Told = Callable[[int, int], None]
"""Gets how many files are done, of how many. What it raises ends the work before the next file."""


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """``copies`` open with the new passphrase as well; ``left`` could not be changed. ``kept`` is the workspace as it
    was, made before, and protected as it is now."""

    copies: int
    left: tuple[Path, ...]
    kept: Path | None = None


def change_passphrase(
    path: Path,
    old: Passphrase | None,
    new: Passphrase | None,
    told: Told = lambda done, whole: None,
) -> Rekeyed:
    """Protect a workspace that nobody has open, change its passphrase, or (``new`` None) take the protection away.

    A safety copy is made before, and the copies in its backup folder that the old one opens follow. LockedWorkspace
    while anybody has it open; WrongPassphrase; in both cases nothing was changed.
    """
    copies = copies_of(path)
    told(0, 1 + len(copies))
    kept = rekey(path, old, new, keep=True)
    left = []
    for number, copy in enumerate(copies, 1):
        told(number, 1 + len(copies))
        if not _follows(copy, old, new):
            left.append(copy)
    told(1 + len(copies), 1 + len(copies))
    return Rekeyed(len(copies) - len(left), tuple(left), kept)


def copies_of(path: Path) -> list[Path]:
    """The copies that the program keeps of a workspace."""
    return sorted(backup.folder_of(path).glob("*.ssicoach"))


def protect_copies(path: Path, key: Passphrase) -> tuple[Path, ...]:
    """Finish what a fall of the computer may have left: copies of a protected workspace that anybody can read.

    Returns those that could not be changed.
    """
    for draft in backup.folder_of(path).glob(f".*{_DRAFT}"):
        draft.unlink(missing_ok=True)
    plain = [copy for copy in copies_of(path) if read_header(copy).kind is FileKind.WORKSPACE]
    return tuple(copy for copy in plain if not _follows(copy, None, key))


def opens(path: Path, key: Passphrase) -> bool:
    """Whether a passphrase opens a protected file; nothing is written. WorkspaceProblem when it cannot be read."""
    try:
        (connect_reading if has_log(path) else connect_immutable)(path, key).close()
    except ProtectedWorkspace:
        return False
    return True


def _follows(copy: Path, old: Passphrase | None, new: Passphrase | None) -> bool:
    try:
        protected = read_header(copy).kind is FileKind.PROTECTED
        if protected or new is not None:
            rekey(copy, old if protected else None, new)
    except Problem:
        return False
    return True


def rekey(path: Path, old: Passphrase | None, new: Passphrase | None, *, keep: bool = False) -> Path | None:
    """Have one file open with another passphrase. WorkspaceProblem: it was not changed.

    ``keep``: leave a copy with the new passphrase among the backups, made before; returns where.
    """
    draft = draft_of(path)
    db = connect(path, old if read_header(path).kind is FileKind.PROTECTED else None, busy_ms=_PATIENCE_MS)
    kept = None
    try:
        with sorted_errors(path):
            take_alone(db, path)
            try:
                _write_draft(db, draft, path, new)
                kept = _keep(draft, path, new) if keep else None
                _put_in_place(draft, path, db)
            except BaseException:
                if kept is not None:
                    kept.unlink(missing_ok=True)
                raise
            finally:
                draft.unlink(missing_ok=True)
    finally:
        db.close()
    return kept


_PATIENCE_MS: Final = 500
"""Who has the file open mostly keeps it open: waiting longer only delays the sentence that says so."""
_DRAFT: Final = ".rekey"


def draft_of(path: Path) -> Path:
    """Where a workspace is written anew. Left there by a fall of the computer, it is deleted when the file is opened:
    nobody writes it then."""
    real = Path(os.path.realpath(path))
    return real.with_name(f".{real.name}{_DRAFT}")


def take_alone(db: Db, path: Path) -> None:
    """Have everybody else wait, and be refused, until this connection is closed. LockedWorkspace when not alone."""
    db.execute("PRAGMA journal_mode = DELETE")
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    db.execute("BEGIN EXCLUSIVE")
    db.execute("COMMIT")
    if pragma(db, "journal_mode") != "delete":
        # Somebody came in between, and began a log of their own.
        raise LockedWorkspace(
            QT_TRANSLATE_NOOP("Store", "{file} is in use by another program; close that one and try again.").of(
                file=path
            )
        )


def _write_draft(db: Db, draft: Path, path: Path, new: Passphrase | None) -> None:
    with backup.disk_errors(draft):
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    # An empty key in the name: not protected. None at all would mean the present one.
    db.execute("VACUUM INTO ?", (backup.uri(draft, new) if new is not None else f"{draft.absolute().as_uri()}?key=",))
    _flush(draft)
    copy = connect_immutable(draft, new)
    try:
        backup.require_sound(copy, path)
    finally:
        copy.close()


def _keep(draft: Path, path: Path, new: Passphrase | None) -> Path:
    target = backup.place_for(path, "before new passphrase" if new is not None else "before unprotecting", _now())
    part = target.with_name(f".{target.name}{_DRAFT}")
    with backup.disk_errors(target):
        try:
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
            shutil.copyfile(draft, part)
            _flush(part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    copy = connect_immutable(target, new)
    try:
        backup.require_sound(copy, target)
    finally:
        copy.close()
    return target


def _now() -> datetime:
    return datetime.now(UTC)


def _put_in_place(draft: Path, path: Path, db: Db) -> None:
    real = Path(os.path.realpath(path))
    if os.name == "nt":
        # Windows takes no open file away, neither from us nor from anybody else.
        db.close()
        with backup.disk_errors(path):
            draft.replace(real)
        return
    with backup.disk_errors(path):
        before = os.open(real, os.O_RDWR)
        draft.replace(real)
        backup.sync_folder(real.parent)
        # Who waited for the old file is told that it is none any more, and what it held is not left on the disk.
        with suppress(OSError):
            blank(before)
        # Closed before the connection is, this would give up its lock a moment early: there is nothing to lock now.
        os.close(before)


def blank(file: int) -> None:
    """Write zeros over all of an open file."""
    size = os.fstat(file).st_size
    zeros = bytes(1 << 20)
    os.lseek(file, 0, os.SEEK_SET)
    for begin in range(0, size, len(zeros)):
        os.write(file, zeros[: size - begin])
    os.fsync(file)


def _flush(file: Path) -> None:
    with backup.disk_errors(file):
        handle = os.open(file, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
