"""A workspace: one open file, whether it may be written, and the transactions on it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import DamagedWorkspace, InputProblem, ReadOnlyWorkspace, WorkspaceProblem
from ssi_coach.store import backup
from ssi_coach.store.connection import (
    BUSY_MS,
    Db,
    connect,
    connect_reading,
    pragma,
    sorted_errors,
    transaction,
    use_wal,
)
from ssi_coach.store.header import FileKind, has_log, newer, read_header, require_ours
from ssi_coach.store.migrate import NEWEST, migrate, version


class Workspace:
    """Made by `open`, `create`, `open_or_create`, `open_readonly` or `trial`; close it when done.

    ``db`` is for the modules of the store. ``writable`` is False for a copy in memory.
    """

    def __init__(self, path: Path, db: Db, *, writable: bool) -> None:
        self.path = path
        self.db = db
        self.writable = writable

    @classmethod
    def open(cls, path: Path, *, busy_ms: int = BUSY_MS) -> Workspace:
        """Open an existing workspace for reading and writing; one of an older version is backed up and migrated.

        InputProblem when there is none; WorkspaceProblem when it is damaged, locked, newer, or may not be written.
        """
        require_ours(path, read_header(path), NEWEST)
        return cls._opened(path, busy_ms)

    @classmethod
    def create(cls, path: Path, *, busy_ms: int = BUSY_MS) -> Workspace:
        """Begin a new workspace; folders on the way are made. InputProblem when something is there already."""
        if read_header(path).kind is not FileKind.ABSENT:
            raise InputProblem(
                QT_TRANSLATE_NOOP("Store", "{file} exists already; open it, or choose another name.").of(file=path)
            )
        try:
            path.absolute().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Only its owner may read it; the files SQLite makes beside it take over these permissions.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise WorkspaceProblem(
                QT_TRANSLATE_NOOP("Store", "{file} cannot be made: {why}.").of(
                    file=path, why=error.strerror or type(error).__name__
                )
            ) from error
        return cls._opened(path, busy_ms)

    @classmethod
    def open_or_create(cls, path: Path, *, busy_ms: int = BUSY_MS) -> Workspace:
        """Open a workspace, or begin it where there is none."""
        if read_header(path).kind is FileKind.ABSENT:
            return cls.create(path, busy_ms=busy_ms)
        return cls.open(path, busy_ms=busy_ms)

    @classmethod
    def _opened(cls, path: Path, busy_ms: int) -> Workspace:
        _refuse_newer_log(path)
        db = connect(path, busy_ms=busy_ms)
        try:
            with sorted_errors(path):
                present = version(db)
            if present > NEWEST:
                raise newer(path)
            if present < NEWEST:
                if present:
                    backup.automatic(db, path, f"before version {NEWEST}", datetime.now(UTC))
                with transaction(db, path):
                    migrate(db, path)
            with sorted_errors(path):
                use_wal(db)
        except BaseException:
            db.close()
            raise
        return cls(path, db, writable=True)

    @classmethod
    def open_readonly(cls, path: Path) -> Workspace:
        """Look at a workspace without writing anything, not even an older schema: it is copied into memory.

        InputProblem when there is none; WorkspaceProblem when it is damaged, locked or newer.
        """
        copy = cls.trial(path)
        copy.db.execute("PRAGMA query_only = ON")
        copy.writable = False
        return copy

    @classmethod
    def trial(cls, path: Path) -> Workspace:
        """A copy in memory on which anything can be tried; the file is only read, and nobody has to wait for it.

        InputProblem when there is none; WorkspaceProblem when it is damaged, locked or newer.
        """
        require_ours(path, read_header(path), NEWEST)
        db = Db(":memory:")
        try:
            backup.read_into(path, db)
            with transaction(db, path):
                migrate(db, path)
        except BaseException:
            db.close()
            raise
        return cls(path, db, writable=True)

    @classmethod
    def for_reading(cls, path: Path) -> Workspace:
        """Another connection to a workspace that this program has open, for a worker thread; it only reads."""
        return cls(path, connect_reading(path), writable=False)

    @contextmanager
    def transaction(self) -> Iterator[Db]:
        """All or nothing; ReadOnlyWorkspace for a copy in memory."""
        if not self.writable:
            raise ReadOnlyWorkspace(
                QT_TRANSLATE_NOOP("Store", "{file} was opened for reading only.").of(file=self.path)
            )
        with transaction(self.db, self.path):
            yield self.db

    @contextmanager
    def reading(self) -> Iterator[Db]:
        """One picture of the file for several reads, with the environment's errors sorted."""
        with sorted_errors(self.path):
            if self.db.in_transaction:
                yield self.db
                return
            self.db.execute("BEGIN")
            try:
                yield self.db
            finally:
                self.db.execute("COMMIT")

    def data_version(self) -> int:
        """A number that differs from before after another connection wrote. Cheap."""
        with sorted_errors(self.path):
            return int(str(pragma(self.db, "data_version")))

    def outgrown(self) -> bool:
        """Whether a newer program has migrated the file under this open window."""
        return version(self.db) > NEWEST

    def back_up(self, target: Path | None = None, reason: str = "backup") -> Path:
        """Write a verified copy to ``target``, or into the workspace's own backup folder; say where it is."""
        if target is None:
            return backup.automatic(self.db, self.path, reason, datetime.now(UTC))
        backup.write_copy(self.db, self.path, target)
        return target

    def keep_daily(self, today: date) -> Path:
        """Make the day's own backup, and let go of those that are too many."""
        return backup.daily(self.db, self.path, today)

    def restore(self, source: Path) -> Path:
        """Go back to a copy. What is here now is backed up before; returns where.

        The live file is written through SQLite in one transaction: another open window sees the change, and a fall of
        the computer leaves the one state or the other.
        """
        copy = backup.load_source(source)
        try:
            return self._give_way(copy)
        finally:
            copy.close()

    def _give_way(self, copy: Db) -> Path:
        try:
            present = self.back_up(reason="before restore")
        except DamagedWorkspace:
            # What is damaged inside is no backup, but it is kept: more may be read from it one day.
            present = backup.copy_aside(self.db, self.path, datetime.now(UTC))
        self._become(copy)
        return present

    def _become(self, copy: Db) -> None:
        with transaction(copy, self.path):
            migrate(copy, self.path)
        with sorted_errors(self.path):
            backup.copy_pages(copy, self.db)

    def close(self) -> None:
        self.db.close()


def restore_file(path: Path, source: Path) -> Path | None:
    """Go back to a copy, whatever state the workspace is in: absent, sound, or damaged (then it is set aside).

    Returns where the present state was kept; None when there was none.
    """
    copy = backup.load_source(source)
    try:
        if read_header(path).kind is not FileKind.ABSENT:
            try:
                workspace = Workspace.open(path)
            except DamagedWorkspace:
                kept = backup.set_aside(path, datetime.now(UTC))
            else:
                try:
                    return workspace._give_way(copy)
                finally:
                    workspace.close()
        else:
            kept = None
        workspace = Workspace.create(path)
        try:
            workspace._become(copy)
        finally:
            workspace.close()
        return kept
    finally:
        copy.close()


def _refuse_newer_log(path: Path) -> None:
    # A newer program may have migrated in a log that is not yet in the file; opening for writing would empty it.
    if not has_log(path):
        return
    db = connect_reading(path)
    try:
        with sorted_errors(path):
            if version(db) > NEWEST:
                raise newer(path)
    finally:
        db.close()
