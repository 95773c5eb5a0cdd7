"""What letting go of files or text over the window would do, said before they are let go."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Final, Literal

from ssi_coach.app.session import SUFFIX
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.values import dataclass
from ssi_coach.importers.registry import FileKind, glance
from ssi_coach.importers.ssi_page import looks_like_page

_MOST: Final = 12
"""Files looked into while they hover; more are only looked at once they are let go."""
_LOOKED_AT: Final = 400
"""Entries of a folder that are looked at for a sign of an archive."""
_READ: Final[frozenset[FileKind]] = frozenset(
    {"interchange", "ssi-page", "linkedin-archive", "linkedin-analytics", "sales-navigator"}
)


@dataclass(frozen=True, slots=True)
class Dropped:
    """``import`` these paths, ``open`` this workspace, ``record`` the score in this text, or ``nothing``: it is not
    read at all, or there is a reason ``why`` it cannot be used now.

    ``left_out``: how many of the files would be left lying."""

    kind: Literal["import", "open", "record", "nothing"]
    paths: tuple[Path, ...] = ()
    text: str = ""
    left_out: int = 0
    why: Message | None = None


def dropped(paths: Sequence[Path], text: str, *, is_open: bool, writable: bool) -> Dropped:
    """``is_open``: a workspace is open here, and ``writable`` as well."""
    if len(paths) == 1 and paths[0].suffix == SUFFIX:
        return Dropped("open", (paths[0],))
    if paths and all(path.suffix == SUFFIX for path in paths):
        return _nothing(QT_TRANSLATE_NOOP("Dropped", "One workspace at a time can be opened."))
    if not is_open:
        return _nothing(QT_TRANSLATE_NOOP("Dropped", "Open a workspace first; then drop it here."))
    if not writable:
        return _nothing(QT_TRANSLATE_NOOP("Dropped", "This workspace can only be read."))
    if not paths:
        return Dropped("record", text=text) if text and looks_like_page(text) else Dropped("nothing")
    good = tuple(path for place, path in enumerate(paths) if place >= _MOST or _readable(path))
    if good:
        return Dropped("import", good, left_out=len(paths) - len(good))
    if len(paths) == 1 and glance(paths[0]) == "workspace":
        return _nothing(QT_TRANSLATE_NOOP("Dropped", "This is a backup of a workspace: see File → Backups."))
    if len(paths) == 1 and glance(paths[0]) == "archive-part":
        return _nothing(
            QT_TRANSLATE_NOOP("Dropped", "This is one file out of a LinkedIn archive; drop the whole ZIP file.")
        )
    return Dropped("nothing")


def _nothing(why: Message) -> Dropped:
    return Dropped("nothing", why=why)


def _readable(path: Path) -> bool:
    return _holds_tables(path) if path.is_dir() else glance(path) in _READ


def _holds_tables(folder: Path) -> bool:
    """Whether a folder may be an unpacked archive: it has tables, or a folder in it has."""
    try:
        entries = islice(chain(folder.glob("*"), folder.glob("*/*")), _LOOKED_AT)
        return any(entry.suffix.lower() == ".csv" for entry in entries)
    except OSError:
        return False
