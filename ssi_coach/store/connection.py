"""Opening the database file, transactions, and errors sorted by who can mend them."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import (
    DamagedWorkspace,
    FullDisk,
    LockedWorkspace,
    ReadOnlyWorkspace,
    WorkspaceProblem,
    WrongPassphrase,
)

Db = apsw.Connection
"""A connection, as other layers pass it through without knowing the library."""

BUSY_MS = 5000
"""How long another program's write is waited for."""


def library_versions() -> dict[str, str]:
    """The libraries a workspace is kept with, by proper name."""
    return {
        "SQLite": apsw.sqlite_lib_version(),
        "SQLite3 Multiple Ciphers": str(getattr(apsw, "mc_version", "")).rpartition(" ")[2],
        "APSW": apsw.apsw_version(),
    }


def connect(path: Path, key: Passphrase | None = None, *, busy_ms: int = BUSY_MS) -> Db:
    """A connection that writes: WAL, every commit on disk before it returns, foreign keys on.

    The file must exist. ``key`` opens a protected one, and protects one that is still empty. Raises WorkspaceProblem.
    """
    with sorted_errors(path):
        db = Db(os.fspath(path.absolute()), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI)
        try:
            db.set_busy_timeout(busy_ms)
            unlock(db, path, key)
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA foreign_keys = ON")
            db.execute("PRAGMA trusted_schema = OFF")
            _check_writable(db, path)
        except BaseException:
            db.close()
            raise
    return db


def _check_writable(db: Db, path: Path) -> None:
    # SQLite quietly falls back to reading when the file may not be written; say so now, not at the first tick.
    if db.readonly("main") or not os.access(path.absolute().parent, os.W_OK):
        raise ReadOnlyWorkspace(_READ_ONLY.of(file=path))


def use_wal(db: Db) -> None:
    """Switch an existing database to write-ahead logging; it stays so."""
    if pragma(db, "journal_mode") != "wal":
        db.execute("PRAGMA journal_mode = WAL")


def connect_immutable(path: Path, key: Passphrase | None = None) -> Db:
    """A reading connection to a file that nobody writes: makes no files beside it and takes no locks."""
    return _reading(path.absolute().as_uri() + "?immutable=1", path, key, 0)


def connect_reading(path: Path, key: Passphrase | None = None, *, busy_ms: int = BUSY_MS) -> Db:
    """A reading connection to a file that others may be writing."""
    return _reading(os.fspath(path.absolute()), path, key, busy_ms)


def _reading(name: str, path: Path, key: Passphrase | None, busy_ms: int) -> Db:
    with sorted_errors(path):
        db = Db(name, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
        try:
            db.set_busy_timeout(busy_ms)
            unlock(db, path, key)
        except BaseException:
            db.close()
            raise
    return db


def unlock(db: Db, path: Path, key: Passphrase | None) -> None:
    """Give a fresh connection its key. WrongPassphrase when it does not open what is there.

    The library's own ways: ChaCha20-Poly1305 over every page, its log and journal included; the key derived from the
    passphrase by PBKDF2 with the library's number of rounds and a salt of the file's own.
    """
    if key is None:
        return
    db.pragma("key", key.reveal())
    try:
        db.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.NotADBError:
        # Without the cause: it is not worth a trace that might be shown.
        raise WrongPassphrase(
            QT_TRANSLATE_NOOP(
                "Store",
                "That passphrase does not open {file}; type it again. If you are sure of it, the file may be damaged:"
                " go back to a backup.",
            ).of(file=path)
        ) from None


def pragma(db: Db, name: str) -> object:
    """The value of a pragma."""
    return db.pragma(name)


@contextmanager
def transaction(db: Db, path: Path) -> Iterator[None]:
    """All or nothing. Takes the write lock at the start, so that nothing read inside can be out of date.

    Raises WorkspaceProblem when the file cannot be written; anything raised inside rolls back.
    """
    with sorted_errors(path):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            # A full disk may have rolled back already.
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


_READ_ONLY = QT_TRANSLATE_NOOP(
    "Store", "{file} cannot be written; check the permissions of the file and of its folder, or use a copy elsewhere."
)


def damaged(path: Path) -> DamagedWorkspace:
    """The problem of a workspace that SQLite cannot make sense of."""
    return DamagedWorkspace(
        QT_TRANSLATE_NOOP("Store", "{file} is damaged; go back to a backup, or salvage what can be read.").of(file=path)
    )


_DAMAGE = (apsw.CorruptError, apsw.NotADBError, apsw.FormatError, apsw.SQLError, UnicodeDecodeError, zlib.error)
"""Also what reads like a fault of the program: a table or a letter of its name that is not there any more."""


@contextmanager
def sorted_errors(path: Path) -> Iterator[None]:
    """Turn the environment's database errors into problems with one sentence naming the file; ours pass through."""
    try:
        yield
    except apsw.FullError as error:
        raise FullDisk(
            QT_TRANSLATE_NOOP("Store", "There is no room left for {file}; free some space and try again.").of(file=path)
        ) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise LockedWorkspace(
            QT_TRANSLATE_NOOP("Store", "{file} is in use by another program; close that one and try again.").of(
                file=path
            )
        ) from error
    except (apsw.ReadOnlyError, apsw.PermissionsError, apsw.CantOpenError, apsw.AuthError) as error:
        raise ReadOnlyWorkspace(_READ_ONLY.of(file=path)) from error
    except _DAMAGE as error:
        raise damaged(path) from error
    except (apsw.NoMemError, MemoryError) as error:
        raise WorkspaceProblem(
            QT_TRANSLATE_NOOP("Store", "There is not enough memory for {file}; close other programs and try again.").of(
                file=path
            )
        ) from error
    except apsw.ProtocolError as error:
        raise LockedWorkspace(
            QT_TRANSLATE_NOOP(
                "Store",
                "{file} could not be locked; if it lies on a network drive, use it from one computer at a time.",
            ).of(file=path)
        ) from error
    except (apsw.IOError, apsw.NoLFSError) as error:
        raise WorkspaceProblem(
            QT_TRANSLATE_NOOP("Store", "{file} could not be read or written; check the disk it lies on.").of(file=path)
        ) from error
