"""What a file is, from its first bytes, without opening it as a database (opening can leave files beside it)."""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path

import apsw

from ssi_coach.domain.limits import is_text
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import (
    DamagedWorkspace,
    InputProblem,
    NewerWorkspace,
    ProtectedWorkspace,
    ReadOnlyWorkspace,
)
from ssi_coach.domain.values import dataclass
from ssi_coach.store import keeping
from ssi_coach.store.schema import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_SIZE = 100


class FileKind(Enum):
    ABSENT = "absent"
    """No file, or an empty one that nothing says there was ever anything in."""
    WORKSPACE = "workspace"
    PROTECTED = "protected"
    """A database that opens with a passphrase only: whether it is ours is seen after that."""
    FOREIGN = "foreign"
    """A database of another program."""
    DAMAGED = "damaged"
    """No database at all, or one cut short, to nothing even: its log or its backups tell that there was one."""


@dataclass(frozen=True, slots=True)
class Header:
    kind: FileKind
    version: int = 0


def read_header(path: Path) -> Header:
    """Look at the first 100 bytes. ReadOnlyWorkspace when it may not be read, InputProblem when it is a folder."""
    try:
        head = _first_bytes(path)
    except FileNotFoundError:
        return Header(FileKind.ABSENT)
    except IsADirectoryError:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Store", "{file} is a folder; name the workspace file in it.").of(file=path)
        ) from None
    except (OSError, apsw.Error) as error:
        raise ReadOnlyWorkspace(
            QT_TRANSLATE_NOOP("Store", "{file} cannot be read; check its permissions.").of(file=path)
        ) from error
    kind = kind_of(head)
    if kind is FileKind.ABSENT and (has_log(path) or keeping.kept_in(keeping.folder_of(path), path.stem, packed=None)):
        # To begin anew in its place would empty the log, and nobody would be told what is in the backups.
        kind = FileKind.DAMAGED
    readable = kind in (FileKind.WORKSPACE, FileKind.FOREIGN)
    return Header(kind, int.from_bytes(head[60:64], "big") if readable else 0)


def kind_of(head: bytes) -> FileKind:
    """What a file is that begins with these bytes (100 of them, unless it is shorter)."""
    if not head:
        return FileKind.ABSENT
    if len(head) == 100 and not head.startswith(_MAGIC) and _looks_protected(head):
        return FileKind.PROTECTED
    if len(head) < 100 or not head.startswith(_MAGIC):
        return FileKind.DAMAGED
    ours = int.from_bytes(head[68:72], "big") == APPLICATION_ID
    return FileKind.WORKSPACE if ours else FileKind.FOREIGN


def begins_as_database(path: Path) -> bool:
    """Whether a file begins as every database does that is not protected, whole or cut short."""
    head = _first_bytes(path)
    return bool(head) and head[: len(_MAGIC)] == _MAGIC[: len(head)]


def _first_bytes(path: Path) -> bytes:
    """Through SQLite, which knows whether this program has the file open: closed by hand, all locks on it would be
    gone (a rule of POSIX), and another program could take the file away from under the window."""
    size = path.stat().st_size
    if not path.is_file() or not is_text(str(path)):
        with path.open("rb") as file:
            return file.read(_SIZE)
    flags = apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY
    opened = apsw.VFSFile("", os.path.realpath(path), [flags, 0])
    try:
        return opened.xRead(min(size, _SIZE), 0)
    finally:
        opened.xClose()


def _looks_protected(head: bytes) -> bool:
    """The encryption leaves bytes 16 to 23 of a database readable: page size, and per page 32 bytes of its own."""
    page = int.from_bytes(head[16:18], "big")
    return page.bit_count() == 1 and page != 256 and head[18] in (1, 2) and head[20:24] == _SEALED


_SEALED = bytes((32, 64, 32, 32))


def require_ours(path: Path, header: Header, newest: int, key: Passphrase | None = None) -> None:
    """Refuse what is no workspace, or one of a newer program. The file is not touched.

    ProtectedWorkspace where a passphrase is needed and ``key`` is None.
    """
    if header.kind is FileKind.ABSENT:
        raise InputProblem(
            QT_TRANSLATE_NOOP(
                "Store", "There is no workspace {file}; check the name, or log something to begin it."
            ).of(file=path)
        )
    if header.kind is FileKind.FOREIGN:
        raise foreign(path)
    if header.kind is FileKind.PROTECTED and key is None:
        raise ProtectedWorkspace(
            QT_TRANSLATE_NOOP("Store", "{file} is protected; it opens with its passphrase.").of(file=path)
        )
    if header.kind is FileKind.DAMAGED:
        raise DamagedWorkspace(
            QT_TRANSLATE_NOOP("Store", "{file} is no SSI Coach workspace, or it is damaged; restore a backup.").of(
                file=path
            )
        )
    if header.version > newest:
        raise newer(path)


def foreign(path: Path) -> InputProblem:
    return InputProblem(
        QT_TRANSLATE_NOOP("Store", "{file} belongs to another program; name an SSI Coach workspace.").of(file=path)
    )


def newer(path: Path) -> NewerWorkspace:
    return NewerWorkspace(
        QT_TRANSLATE_NOOP(
            "Store", "{file} was written by a newer SSI Coach; install the newest version to open it."
        ).of(file=path)
    )


def has_log(path: Path) -> bool:
    """Whether a write-ahead log with content lies beside the file: somebody writes it, or did not close it."""
    try:
        return Path(f"{path}-wal").stat().st_size > 0
    except OSError:
        return False
