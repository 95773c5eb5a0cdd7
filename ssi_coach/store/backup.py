"""Copies of a workspace, and back from one. Always SQLite's backup API: copying the file of an open one loses data."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

import apsw

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, InputProblem, LockedWorkspace, WorkspaceProblem
from ssi_coach.store import keeping
from ssi_coach.store.connection import (
    Db,
    connect,
    connect_immutable,
    connect_reading,
    damaged,
    pragma,
    sorted_errors,
    unlock,
)
from ssi_coach.store.header import FileKind, has_log, newer, read_header, require_ours
from ssi_coach.store.migrate import NEWEST, version
from ssi_coach.store.schema import APPLICATION_ID

T = TypeVar("T")

folder_of = keeping.folder_of


def automatic(
    db: Db, path: Path, reason: str, now: datetime, key: Passphrase | None = None, spare: Path | None = None
) -> Path:
    """A verified copy in the workspace's backup folder, named by moment and reason; then those of its sort that are
    too many go (`keeping`), but for ``spare``. ``key`` as in `write_copy`."""
    target = place_for(path, reason, now)
    write_copy(db, path, target, key)
    keeping.thin_before(target.parent, path.stem, reason, now, spare)
    return target


def place_for(path: Path, reason: str, now: datetime) -> Path:
    """A free name in the workspace's backup folder, which is made where there is none."""
    return keeping.free_name(_made_folder(path), path.stem, f"{now:%Y-%m-%d %H%M%S}", reason)


def daily(db: Db, path: Path, today: date, key: Passphrase | None = None) -> Path:
    """Today's copy in the backup folder; then earlier daily copies are thinned to 7 days, 8 weeks and 12 months.

    One of the same day is not replaced: the clock was set back, or the workspace was taken back.
    """
    target = keeping.free_daily_name(_made_folder(path), path.stem, today)
    write_copy(db, path, target, key)
    keeping.thin_daily(target.parent, path.stem, today)
    return target


def _made_folder(path: Path) -> Path:
    folder = folder_of(path)
    with disk_errors(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def write_copy(db: Db, path: Path, target: Path, key: Passphrase | None = None) -> None:
    """A consistent, verified copy as one file, readable by its owner only. An earlier copy there is replaced.

    ``key`` is the passphrase of what ``db`` has open, if any: the copy opens with the same.

    InputProblem when the target is the workspace itself or belongs to something else; WorkspaceProblem when it cannot
    be written.
    """
    if target.exists() and target.resolve() == path.resolve():
        raise InputProblem(
            QT_TRANSLATE_NOOP("Store", "{file} is the workspace itself; name another file.").of(file=target)
        )
    if read_header(target).kind in (FileKind.FOREIGN, FileKind.DAMAGED):
        raise InputProblem(
            QT_TRANSLATE_NOOP("Store", "{file} exists and is no backup of SSI Coach; name another file.").of(
                file=target
            )
        )
    keeping.clear_drafts(target)
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with disk_errors(target):
            os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        with sorted_errors(target):
            copy = _draft(draft, key)
            try:
                copy_pages(db, copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
            # Opened anew: what is looked at is what lies there, not what this connection remembers of it.
            copy = connect_immutable(draft, key)
            try:
                require_sound(copy, draft)
            finally:
                copy.close()
        with disk_errors(target):
            draft.replace(target)
            sync_folder(target.absolute().parent)
    except DamagedWorkspace as problem:
        # Mostly a copy is as damaged as what it was made of, which is what the reader can do something about.
        raise (_unreadable(target) if _is_sound(db) else damaged(path)) from problem
    finally:
        drop(draft)


def _is_sound(db: Db) -> bool:
    try:
        return pragma(db, "quick_check") == "ok"
    except apsw.Error:
        return False


def _unreadable(target: Path) -> WorkspaceProblem:
    return WorkspaceProblem(
        QT_TRANSLATE_NOOP(
            "Store", "The backup {file} could not be read back as it was written; check the disk it lies on."
        ).of(file=target)
    )


def _draft(file: Path, key: Passphrase | None) -> Db:
    """A connection to a file that is being made."""
    db = Db(os.fspath(file.absolute()), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE)
    try:
        unlock(db, file, key)
    except BaseException:
        db.close()
        raise
    return db


def drop(file: Path) -> None:
    """Delete a database that was only being made, and what lies beside it."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        Path(f"{file}{suffix}").unlink(missing_ok=True)


def copy_pages(source: Db, target: Db) -> None:
    """All pages in one go, so that the target has all or nothing."""
    with target.backup("main", source, "main") as backup:
        while not backup.done:
            backup.step(-1)


def read_from(path: Path, key: Passphrase | None, take: Callable[[Db], T]) -> T:
    """Let ``take`` copy from a workspace file, whoever has it open; it may be called again when somebody wrote.

    Makes no file beside one that nobody has open. LockedWorkspace when it is written all the time.
    """
    for _attempt in range(_ATTEMPTS):
        journal = Path(f"{path}-journal").exists()
        live = has_log(path) or journal
        before = path.stat()
        if journal and os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK):
            # A change that was cut off is taken back first, by SQLite, which has to write for it.
            db = connect(path, key)
        else:
            db = connect_reading(path, key) if live else connect_immutable(path, key)
        with sorted_errors(path):
            try:
                taken = take(db)
            finally:
                db.close()
        after = path.stat()
        if live or ((before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size) and not has_log(path)):
            return taken
    raise LockedWorkspace(
        QT_TRANSLATE_NOOP("Store", "{file} is in use by another program; close that one and try again.").of(file=path)
    )


_ATTEMPTS = 5


def in_memory(path: Path, key: Passphrase | None = None) -> Db:
    """A workspace file copied into memory, readable there without its passphrase and never on a disk."""
    return read_from(path, key, _opened_up if key else _copied)


def picture(db: Db, key: Passphrase | None) -> Db:
    """What an open connection sees, copied into memory."""
    return _opened_up(db) if key else _copied(db)


def _copied(db: Db) -> Db:
    memory = Db(":memory:")
    copy_pages(db, memory)
    return memory


def _opened_up(db: Db) -> Db:
    """A protected database in memory: the backup API does not copy between protected and plain ones."""
    pages = bytearray(db.serialize("main") or b"")
    # "Write-ahead log" in its header: there is none in memory.
    pages[18:20] = b"\1\1"
    memory = Db(":memory:")
    memory.deserialize("main", bytes(pages))
    return memory


@contextmanager
def staged(path: Path, key: Passphrase | None, near: Path, new_key: Passphrase | None) -> Iterator[Db]:
    """A backup that was looked at (ours, not newer, sound), as a file beside ``near`` that opens with ``new_key``.

    From there its pages can be copied into a live workspace with that protection. The file is gone at the end.
    """
    header = read_header(path)
    require_ours(path, header, NEWEST, key)
    key = key if header.kind is FileKind.PROTECTED else None
    draft = near.with_name(f".{near.name}.{os.getpid()}.restore")
    try:
        with disk_errors(draft):
            os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        with sorted_errors(draft):
            _fill(draft, new_key, path, key)
            copy = _draft(draft, new_key)
            try:
                require_sound(copy, path)
                if version(copy) > NEWEST:
                    raise newer(path)
                yield copy
            finally:
                copy.close()
    finally:
        drop(draft)


def _fill(draft: Path, new_key: Passphrase | None, path: Path, key: Passphrase | None) -> None:
    """Copy all of a backup into an empty file. The backup API refuses to mix protected and plain databases."""
    if new_key is not None and key is None:
        name = uri(draft, new_key)

        def write_out(db: Db) -> None:
            draft.write_bytes(b"")  # VACUUM INTO asks for an empty file
            db.execute("VACUUM INTO ?", (name,))

        read_from(path, key, write_out)
        return
    pages = in_memory(path, key) if new_key is None else None
    copy = _draft(draft, new_key)
    try:
        if pages is None:
            read_from(path, key, lambda db: copy_pages(db, copy))
        else:
            copy_pages(pages, copy)
            pages.close()
    finally:
        copy.close()


def uri(file: Path, key: Passphrase) -> str:
    return f"{file.absolute().as_uri()}?key={quote(key.reveal(), safe='')}"


def require_sound(db: Db, path: Path) -> None:
    """DamagedWorkspace unless the content passes SQLite's quick check and says that it is ours."""
    with sorted_errors(path):
        verdict = pragma(db, "quick_check")
    if verdict != "ok" or pragma(db, "application_id") != APPLICATION_ID:
        raise DamagedWorkspace(QT_TRANSLATE_NOOP("Store", "{file} is damaged; use another copy.").of(file=path))


def copy_aside(db: Db, path: Path, now: datetime, key: Passphrase | None = None) -> Path:
    """A copy of a damaged workspace as it is, page by page and unchecked, beside it and not among the backups."""
    aside = _aside(path, now)
    with disk_errors(aside):
        os.close(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    with sorted_errors(aside):
        copy = _draft(aside, key)
        try:
            copy_pages(db, copy)
        except apsw.Error:
            copy.close()
            drop(aside)
            raise
        finally:
            copy.close()
    return aside


def set_aside(path: Path, now: datetime) -> Path:
    """Move a file that cannot be opened any more, and what belongs to it, out of the way; nothing is deleted.

    What is in its log goes first, as a copy: killed in between, the file is never without it.
    """
    aside = _aside(path, now)
    beside = [suffix for suffix in ("-wal", "-journal") if Path(f"{path}{suffix}").is_file()]
    with disk_errors(path):
        for suffix in beside:
            _copy_private(Path(f"{path}{suffix}"), Path(f"{aside}{suffix}"))
        if path.exists():
            path.replace(aside)
        sync_folder(aside.absolute().parent)
        for suffix in (*beside, "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
    return aside


def _copy_private(file: Path, target: Path) -> None:
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out, file.open("rb") as source:
        shutil.copyfileobj(source, out)
        out.flush()
        os.fsync(out.fileno())


def _aside(path: Path, now: datetime) -> Path:
    """A name that nothing has yet, nor a log."""
    number = 1
    while True:
        more = f" {number}" if number > 1 else ""
        aside = path.with_name(f"{path.stem} damaged {now:%Y-%m-%d %H%M%S}{more}{path.suffix}")
        if not any(Path(f"{aside}{suffix}").exists() for suffix in ("", "-wal", "-journal")):
            return aside
        number += 1


class disk_errors:  # noqa: N801 - used as a word, like suppress
    """Errors of the file system as problems that name the file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, OSError):
            raise WorkspaceProblem(
                QT_TRANSLATE_NOOP("Store", "{file} cannot be written: {why}.").of(file=self._path, why=reason(error))
            ) from error


def sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
