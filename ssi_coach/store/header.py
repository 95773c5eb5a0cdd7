"""What a file is, from its first bytes, without opening it as a database (opening can leave files beside it)."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import DamagedWorkspace, InputProblem, NewerWorkspace, ReadOnlyWorkspace
from ssi_coach.domain.values import dataclass
from ssi_coach.store.schema import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"


class FileKind(Enum):
    ABSENT = "absent"
    """No file, or an empty one."""
    WORKSPACE = "workspace"
    FOREIGN = "foreign"
    """A database of another program."""
    DAMAGED = "damaged"
    """No database at all, or one cut short."""


@dataclass(frozen=True, slots=True)
class Header:
    kind: FileKind
    version: int = 0


def read_header(path: Path) -> Header:
    """Look at the first 100 bytes. ReadOnlyWorkspace when it may not be read, InputProblem when it is a folder."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        return Header(FileKind.ABSENT)
    except IsADirectoryError:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Store", "{file} is a folder; name the workspace file in it.").of(file=path)
        ) from None
    except OSError as error:
        raise ReadOnlyWorkspace(
            QT_TRANSLATE_NOOP("Store", "{file} cannot be read; check its permissions.").of(file=path)
        ) from error
    if not head:
        return Header(FileKind.ABSENT)
    if len(head) < 100 or not head.startswith(_MAGIC):
        return Header(FileKind.DAMAGED)
    version = int.from_bytes(head[60:64], "big")
    ours = int.from_bytes(head[68:72], "big") == APPLICATION_ID
    return Header(FileKind.WORKSPACE if ours else FileKind.FOREIGN, version)


def require_ours(path: Path, header: Header, newest: int) -> None:
    """Refuse what is no workspace, or one of a newer program. The file is not touched."""
    if header.kind is FileKind.ABSENT:
        raise InputProblem(
            QT_TRANSLATE_NOOP(
                "Store", "There is no workspace {file}; check the name, or log something to begin it."
            ).of(file=path)
        )
    if header.kind is FileKind.FOREIGN:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Store", "{file} belongs to another program; name an SSI Coach workspace.").of(file=path)
        )
    if header.kind is FileKind.DAMAGED:
        raise DamagedWorkspace(
            QT_TRANSLATE_NOOP("Store", "{file} is no SSI Coach workspace, or it is damaged; restore a backup.").of(
                file=path
            )
        )
    if header.version > newest:
        raise newer(path)


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
