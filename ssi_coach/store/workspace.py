"""A workspace: one open file, whether it may be written, and the transactions on it."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import apsw

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import (
    DamagedWorkspace,
    InputProblem,
    MovedWorkspace,
    ProtectedWorkspace,
    ReadOnlyWorkspace,
    WorkspaceProblem,
)
from ssi_coach.store import backup, local_state
from ssi_coach.store.connection import (
    BUSY_MS,
    Db,
    connect,
    connect_reading,
    damaged,
    pragma,
    sorted_errors,
    transaction,
    use_wal,
)
from ssi_coach.store.header import FileKind, foreign, has_log, newer, read_header, require_ours
from ssi_coach.store.keeping import ASKED
from ssi_coach.store.migrate import NEWEST, migrate, require_tables, version
from ssi_coach.store.protect import draft_of
from ssi_coach.store.schema import APPLICATION_ID, RECORDED


class Workspace:
    """Made by `open`, `create`, `open_or_create`, `open_readonly` or `trial`; close it when done.

    ``db`` is for the modules of the store. ``writable`` is False for a copy in memory. ``key`` is the passphrase of the
    file, None when it is not protected: whoever opens it a second time, on a worker, needs it. One given for a file
    that is not protected is not used.
    """

    def __init__(self, path: Path, db: Db, *, writable: bool, key: Passphrase | None = None) -> None:
        self.path = path
        self.db = db
        self.writable = writable
        self.key = key
        self._place: tuple[int, int] | None = None

    @classmethod
    def open(cls, path: Path, key: Passphrase | None = None, *, busy_ms: int = BUSY_MS) -> Workspace:
        """Open an existing workspace for reading and writing; one of an older version is backed up and migrated.

        InputProblem when there is none; WorkspaceProblem when it is damaged, locked, newer, or may not be written;
        ProtectedWorkspace when its passphrase is missing or wrong.
        """
        try:
            return cls._opened(path, _checked(path, key), busy_ms)
        except DamagedWorkspace:
            # While it was waited for, its passphrase may have been set: then that is what is missing.
            _checked(path, key)
            raise

    @classmethod
    def create(cls, path: Path, key: Passphrase | None = None, *, busy_ms: int = BUSY_MS) -> Workspace:
        """Begin a new workspace, protected when a ``key`` is given; folders on the way are made. InputProblem when
        something is there already."""
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
                QT_TRANSLATE_NOOP("Store", "{file} cannot be made: {why}.").of(file=path, why=reason(error))
            ) from error
        return cls._opened(path, key, busy_ms)

    @classmethod
    def open_or_create(cls, path: Path, key: Passphrase | None = None, *, busy_ms: int = BUSY_MS) -> Workspace:
        """Open a workspace, or begin one without protection where there is none."""
        if read_header(path).kind is FileKind.ABSENT:
            return cls.create(path, busy_ms=busy_ms)
        return cls.open(path, key, busy_ms=busy_ms)

    @classmethod
    def _opened(cls, path: Path, key: Passphrase | None, busy_ms: int) -> Workspace:
        _refuse_newer_log(path, key)
        db = connect(path, key, busy_ms=busy_ms)
        try:
            with sorted_errors(path):
                present = version(db)
                _require_id(db, path)
            if present > NEWEST:
                raise newer(path)
            if present < NEWEST:
                if present:
                    backup.automatic(db, path, f"before version {NEWEST}", datetime.now(UTC), key)
                with transaction(db, path):
                    migrate(db, path)
            with sorted_errors(path):
                require_tables(db, path)
                use_wal(db)
            draft_of(path).unlink(missing_ok=True)
        except BaseException:
            db.close()
            raise
        opened = cls(path, db, writable=True, key=key)
        opened._place = _place_of(path)
        return opened

    @classmethod
    def open_readonly(cls, path: Path, key: Passphrase | None = None) -> Workspace:
        """Look at a workspace without writing anything, not even an older schema: it is copied into memory.

        InputProblem when there is none; WorkspaceProblem when it is damaged, locked or newer.
        """
        copy = cls.trial(path, key)
        copy.db.execute("PRAGMA query_only = ON")
        copy.writable = False
        return copy

    @classmethod
    def trial(cls, path: Path, key: Passphrase | None = None) -> Workspace:
        """A copy in memory on which anything can be tried; the file is only read, and nobody has to wait for it.

        InputProblem when there is none; WorkspaceProblem when it is damaged, locked or newer; ProtectedWorkspace when
        its passphrase is missing or wrong.
        """
        return cls.of_picture(path, backup.in_memory(path, _checked(path, key)))

    @classmethod
    def of_picture(cls, path: Path, db: Db) -> Workspace:
        """What was copied from ``path`` into memory, brought to the schema of this program there."""
        try:
            with sorted_errors(path):
                _require_id(db, path)
            with transaction(db, path):
                migrate(db, path)
                require_tables(db, path)
        except BaseException:
            db.close()
            raise
        return cls(path, db, writable=True)

    @classmethod
    def for_reading(cls, path: Path, key: Passphrase | None = None) -> Workspace:
        """Another connection to a workspace that this program has open, for a worker thread; it only reads."""
        return cls(path, connect_reading(path, key), writable=False, key=key)

    @contextmanager
    def transaction(self) -> Iterator[Db]:
        """All or nothing; ReadOnlyWorkspace for a copy in memory, MovedWorkspace as `astray`."""
        if not self.writable:
            raise ReadOnlyWorkspace(
                QT_TRANSLATE_NOOP("Store", "{file} was opened for reading only.").of(file=self.path)
            )
        with transaction(self.db, self.path):
            self._require_in_place()
            yield self.db

    def _require_in_place(self) -> None:
        if self.astray():
            raise MovedWorkspace(
                QT_TRANSLATE_NOOP(
                    "Store", "{file} was moved, deleted or replaced while it was open; open it again."
                ).of(file=self.path)
            )

    def astray(self) -> bool:
        """Whether the file is not where it was any more, or another one is: SQLite would go on writing into what
        nobody finds again."""
        return self._place is not None and _place_of(self.path) != self._place

    def let_go_of_file(self, spare: Path) -> Path | None:
        """What is `astray` goes on as a copy in memory that is not written. Returns the backup made of it, if it could
        be (in the folder ``spare`` where its own is gone); the file, wherever it is now, gets what lay in the log
        beside it."""
        with sorted_errors(self.path):
            memory = backup.picture(self.db, self.key)
        kept = None
        for place in (self.path, spare / self.path.name):
            with suppress(WorkspaceProblem):
                kept = backup.automatic(self.db, place, "moved away", datetime.now(UTC), self.key)
                break
        with suppress(WorkspaceProblem), sorted_errors(self.path):
            # Emptied, the log does not meddle with another file that has the name now.
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.db.close()
        memory.execute("PRAGMA query_only = ON")
        self.db, self.writable, self._place = memory, False, None
        return kept

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
            except _NONSENSE as error:
                # Nothing was given in here: it can only be what the file holds.
                raise damaged(self.path) from error
            finally:
                self.db.execute("COMMIT")

    def data_version(self) -> int:
        """A number that differs from before after another connection wrote. Cheap."""
        with sorted_errors(self.path):
            return int(str(pragma(self.db, "data_version")))

    def outgrown(self) -> bool:
        """Whether a newer program has migrated the file under this open window."""
        return version(self.db) > NEWEST

    def back_up(self, target: Path | None = None, reason: str = ASKED, spare: Path | None = None) -> Path:
        """Write a verified copy to ``target``, or into the workspace's own backup folder; say where it is.

        There those made for the same ``reason`` that are too many are let go of then, but for ``spare``.
        """
        if target is None:
            return backup.automatic(self.db, self.path, reason, datetime.now(UTC), self.key, spare)
        backup.write_copy(self.db, self.path, target, self.key)
        return target

    def keep_daily(self, today: date) -> Path:
        """Make the day's own backup, and let go of those that are too many."""
        return backup.daily(self.db, self.path, today, self.key)

    def restore(self, source: Path, source_key: Passphrase | None = None) -> Path:
        """Go back to a copy. What is here now is backed up before; returns where. The protection stays as it is.

        The live file is written through SQLite in one transaction: another open window sees the change, and a fall of
        the computer leaves the one state or the other.
        """
        with backup.staged(source, source_key, self.path, self.key) as copy:
            return self._give_way(copy, source)

    def _give_way(self, copy: Db, source: Path) -> Path:
        try:
            present = self.back_up(reason="before restore", spare=source)
        except DamagedWorkspace:
            # What is damaged inside is no backup, but it is kept: more may be read from it one day.
            present = backup.copy_aside(self.db, self.path, datetime.now(UTC), self.key)
        self._become(copy)
        return present

    def _become(self, copy: Db) -> None:
        staying = self._staying()
        with transaction(copy, self.path):
            migrate(copy, self.path)
            for name, value in staying.items():
                local_state.put(copy, name, value)
        with sorted_errors(self.path):
            backup.copy_pages(copy, self.db)

    def _staying(self) -> dict[str, str | None]:
        try:
            return {name: local_state.get(self.db, name) for name in local_state.STAYING}
        except apsw.Error:
            # What goes is damaged.
            return {}

    def is_empty(self) -> bool:
        """Whether nothing was ever entered: then there is nothing to lose."""
        with self.reading() as db:
            return not any(
                db.execute(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {_OWN.get(table, '1')})").fetchone() == (1,)
                for table in (*RECORDED, "history")
            )

    def close(self) -> None:
        self.db.close()


_OWN: Final = {"person": "key <> 'time_zone'"}
"""Which rows of a table somebody entered; of the others, all."""


_NONSENSE = (ValueError, TypeError, LookupError, ArithmeticError, zlib.error, apsw.SQLError)
"""What reading a damaged file comes to where SQLite does not notice: letters that are none, days that never were."""


def _place_of(path: Path) -> tuple[int, int]:
    """Which file a name leads to; (0, 0) for none."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_dev, found.st_ino


def back_up_file(path: Path, target: Path | None = None, key: Passphrase | None = None) -> Path:
    """A verified copy of a workspace that is not open here, whoever else has it; nothing is written beside it.

    Into its own backup folder, when no ``target`` is named. An older schema is copied as it is.
    """
    key = _checked(path, key)

    def copy(db: Db) -> Path:
        with sorted_errors(path):
            if version(db) > NEWEST:
                raise newer(path)
            _require_id(db, path)
        return Workspace(path, db, writable=False, key=key).back_up(target)

    return backup.read_from(path, key, copy)


def restore_file(
    path: Path,
    source: Path,
    key: Passphrase | None = None,
    source_key: Passphrase | None = None,
    *,
    given_up: bool = False,
) -> Path | None:
    """Go back to a copy, whatever state the workspace is in: absent, sound, or damaged (then it is set aside).

    Returns where the present state was kept; None when there was none. A sound workspace keeps its protection (``key``
    is its passphrase); otherwise that of the copy is taken over. ProtectedWorkspace for a wrong passphrase of either.
    ``given_up``: nobody has a passphrase that opens the workspace any more; it counts as damaged.
    """
    kept: Path | None = None
    if read_header(path).kind is not FileKind.ABSENT:
        try:
            workspace = Workspace.open(path, key)
        except (DamagedWorkspace, ProtectedWorkspace) as problem:
            if isinstance(problem, ProtectedWorkspace) and not given_up:
                raise
        else:
            try:
                return workspace.restore(source, source_key)
            except DamagedWorkspace:
                if _is_sound(workspace):
                    raise
                # Not even a copy of it as it is can be made, as of a protected one: then the file itself is kept.
            finally:
                workspace.close()
    protection = source_key if read_header(source).kind is FileKind.PROTECTED else None
    # Whole before it takes the place: killed half-way, nobody finds an empty workspace where theirs was.
    whole = path.with_name(f".{path.name}.{os.getpid()}.whole.restore")
    with backup.staged(source, source_key, path, protection) as copy:
        try:
            workspace = Workspace.create(whole, protection)
            workspace.path = path
            try:
                workspace._become(copy)
            finally:
                workspace.close()
            if read_header(path).kind is not FileKind.ABSENT:
                kept = backup.set_aside(path, datetime.now(UTC))
            with backup.disk_errors(path):
                whole.replace(path)
                backup.sync_folder(path.absolute().parent)
        finally:
            backup.drop(whole)
    return kept


def _is_sound(workspace: Workspace) -> bool:
    try:
        backup.require_sound(workspace.db, workspace.path)
    except DamagedWorkspace:
        return False
    return True


def _checked(path: Path, key: Passphrase | None) -> Passphrase | None:
    """The key that a workspace file needs, after a look at its header."""
    header = read_header(path)
    require_ours(path, header, NEWEST, key)
    return key if header.kind is FileKind.PROTECTED else None


def _require_id(db: Db, path: Path) -> None:
    """A protected file shows only when it is open whose it is. A new one has no version yet."""
    if version(db) and pragma(db, "application_id") != APPLICATION_ID:
        raise foreign(path)


def _refuse_newer_log(path: Path, key: Passphrase | None) -> None:
    # A newer program may have migrated in a log that is not yet in the file; opening for writing would empty it.
    if not has_log(path):
        return
    db = connect_reading(path, key)
    try:
        with sorted_errors(path):
            if version(db) > NEWEST:
                raise newer(path)
    finally:
        db.close()
