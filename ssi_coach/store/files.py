"""A workspace as files: given another name, or deleted for good, together with the copies the program keeps of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from ssi_coach.domain.limits import is_text
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.values import dataclass
from ssi_coach.store import backup
from ssi_coach.store.connection import Db, connect, sorted_errors
from ssi_coach.store.header import FileKind, read_header, require_ours
from ssi_coach.store.migrate import NEWEST
from ssi_coach.store.protect import blank, draft_of, take_alone

SUFFIX: Final = ".ssicoach"
_PATIENCE_MS: Final = 500
_GONE: Final = ".ssicoach.deleted"
_LONGEST: Final = 120
"""Bytes of a name: a backup's name is longer by its moment and reason, and 255 is the most a folder takes."""
_FORBIDDEN: Final = frozenset('/\\:*?"<>|')
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)


@dataclass(frozen=True, slots=True)
class Copies:
    """The copies that the program keeps of a workspace, and how many bytes they take together."""

    files: tuple[Path, ...] = ()
    size: int = 0


def copies_of(path: Path) -> Copies:
    """All of them, by name; what cannot be looked at counts as none."""
    folder = backup.folder_of(path)
    found, size = [], 0
    with suppress(OSError):
        for file in sorted(folder.iterdir()):
            if file.is_file() and SUFFIX in file.name:
                found.append(file)
                size += file.stat().st_size
    return Copies(tuple(found), size)


def named(path: Path, name: str) -> Path:
    """Where a workspace lies when it is called ``name``. InputProblem when nothing can be called that everywhere."""
    name = name.strip().removesuffix(SUFFIX).strip()
    if not name:
        raise InputProblem(QT_TRANSLATE_NOOP("Store", "Type a name for the workspace."))
    if (
        not is_text(name)
        or _FORBIDDEN & set(name)
        or not name.isprintable()
        or name.startswith(".")
        or name.endswith(".")
        or name.split(".")[0].strip().lower() in _DEVICES
    ):
        raise InputProblem(
            QT_TRANSLATE_NOOP(
                "Store", "A file cannot be called that on every system; leave out {signs} and dots at either end."
            ).of(signs=' / \\ : * ? " < > |'.strip())
        )
    if len(os.fsencode(name)) > _LONGEST:
        raise InputProblem(QT_TRANSLATE_NOOP("Store", "That name is too long; choose a shorter one."))
    return path.with_name(f"{name}{SUFFIX}")


def rename(path: Path, name: str, key: Passphrase | None = None) -> Path:
    """Give a workspace that nobody has open another name, its backups with it; returns where it is now.

    All or nothing but for the names of single copies in the backup folder. InputProblem when the name is taken or no
    name; LockedWorkspace while anybody has it open; ProtectedWorkspace without its passphrase; WorkspaceProblem when
    the folder cannot be written.
    """
    target = named(path, name)
    if target == path:
        return path
    old_copies, new_copies = backup.folder_of(path), backup.folder_of(target)
    for before, after in ((path, target), (old_copies, new_copies)):
        if os.path.lexists(after) and not _same(before, after):
            raise InputProblem(QT_TRANSLATE_NOOP("Store", "{file} exists already; choose another name.").of(file=after))
    with _alone(path, key):
        _move(path, target)
        try:
            if old_copies.is_dir():
                with backup.disk_errors(old_copies):
                    old_copies.rename(new_copies)
        except BaseException:
            _move(target, path)
            raise
    for copy in copies_of(target).files:
        if copy.name.startswith(f"{path.stem} "):
            with suppress(OSError):
                after = copy.with_name(target.stem + copy.name.removeprefix(path.stem))
                if not after.exists():
                    copy.rename(after)
    with suppress(OSError):
        backup.sync_folder(target.absolute().parent)
    return target


def _same(one: Path, other: Path) -> bool:
    """Whether two names are one file: they differ in case, on a system that does not tell."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _move(path: Path, target: Path) -> None:
    with backup.disk_errors(path):
        if not path.is_symlink() and not _same(path, target):
            try:
                # Unlike a renaming, this never takes the place of what somebody has just put there.
                os.link(path, target)
                path.unlink()
                return
            except FileExistsError:
                raise
            except OSError:
                # No second names on this disk, or none may be given.
                if _same(path, target):
                    target.unlink()
        path.rename(target)


def delete(
    path: Path,
    key: Passphrase | None = None,
    *,
    copies: bool,
    told: Callable[[int, int], None] = lambda done, whole: None,
) -> tuple[Path, ...]:
    """Delete a workspace that nobody has open for good, with all the files of it, and its backups if ``copies``.

    What is deleted is written over before, where no other name leads to it. Returns the copies that could not be
    deleted. LockedWorkspace while anybody has it open, ProtectedWorkspace without its passphrase, WorkspaceProblem when
    the folder cannot be written: then nothing was deleted.
    """
    kept = copies_of(path).files if copies else ()
    told(0, 1 + len(kept))
    real = Path(os.path.realpath(path))
    with _alone(path, key):
        # Taken away first: what cannot be taken away is not written over either.
        with backup.disk_errors(path):
            gone = real.with_name(f".{real.name}.deleted")
            real.replace(gone)
            _wipe(gone)
        for beside in ("-wal", "-shm", "-journal"):
            with suppress(OSError):
                _wipe(Path(f"{real}{beside}"))
        with suppress(OSError):
            _wipe(draft_of(path))
        if path.is_symlink():
            with suppress(OSError):
                path.unlink()
    left = delete_copies(kept, lambda done: told(1 + done, 1 + len(kept)))
    if copies:
        with suppress(OSError):
            # Only when nothing is left in it.
            backup.folder_of(path).rmdir()
    return left


def finish_deletions(folder: Path) -> None:
    """Delete what a fall of the computer left of workspaces of a folder that were just being deleted."""
    with suppress(OSError):
        for file in folder.glob(f".*{_GONE}"):
            with suppress(OSError):
                _wipe(file)


def delete_copies(copies: Iterable[Path], told: Callable[[int], None] = lambda done: None) -> tuple[Path, ...]:
    """Delete copies, written over before; returns those that could not be deleted."""
    left = []
    for number, copy in enumerate(copies):
        told(number)
        try:
            _wipe(copy)
        except OSError:
            left.append(copy)
    return tuple(left)


def _wipe(file: Path) -> None:
    if not file.is_file():
        return
    if not file.is_symlink() and file.stat().st_nlink == 1 and os.access(file.parent, os.W_OK):
        handle = os.open(file, os.O_RDWR)
        try:
            blank(handle)
        finally:
            os.close(handle)
    file.unlink()


@contextmanager
def _alone(path: Path, key: Passphrase | None) -> Iterator[None]:
    """While nobody else can open it. What lies in its log is in the file then."""
    header = read_header(path)
    require_ours(path, header, NEWEST, key)
    protected = header.kind is FileKind.PROTECTED
    db: Db = connect(path, key if protected else None, busy_ms=_PATIENCE_MS)
    try:
        with sorted_errors(path):
            take_alone(db, path)
        if os.name == "nt":
            # Windows gives no open file another name.
            db.close()
        yield
    finally:
        db.close()
