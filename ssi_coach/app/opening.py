"""What a start of the window is asked for, and what is to be done with files somebody hands to the program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.problems import Problem
from ssi_coach.domain.values import dataclass

if TYPE_CHECKING:
    from ssi_coach.domain.passphrase import Passphrase

WORKSPACE_SUFFIX: Final = ".ssicoach"


@dataclass(frozen=True, slots=True)
class Opening:
    """``language`` and ``theme`` hold for this start. ``demo``: the demonstration; ``workspace`` is then where "back
    to my workspace" leads. ``key``: a passphrase to try before anybody is asked. ``remember``: the workspace is the
    last one opened from now on. ``files`` are to be imported; what cannot be is said in the window. ``background``:
    no window is shown."""

    workspace: Path
    language: str | None = None
    theme: str | None = None
    demo: bool = False
    key: Passphrase | None = None
    remember: bool = False
    files: tuple[Path, ...] = ()
    background: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """Files sorted out: the workspace to open, what is to be imported, and what cannot be done (the first of it)."""

    workspace: Path | None = None
    imports: tuple[Path, ...] = ()
    problem: Message | None = None


def sort_out(paths: Sequence[Path], opened: Path | None = None) -> Given:
    """What to do with files from the command line, a double click or another start. They are named from the root:
    whoever opens them may stand in another folder.

    A workspace is told by its name's ending, as in the file dialog; what is in any other file, the import finds out.
    ``opened``: a workspace that was opened for them already, so that no other is.
    """
    workspace = opened
    imports: list[Path] = []
    problems: list[Message] = []
    for path in (path.absolute() for path in paths):
        if not _there(path):
            problems.append(_NOT_THERE.of(file=path))
        elif path.suffix.lower() != WORKSPACE_SUFFIX:
            imports.append(path)
        elif path != workspace and _is_none(path):
            problems.append(_NO_WORKSPACE.of(file=path))
        elif workspace is None:
            workspace = path
        elif path != workspace:
            problems.append(_ONE_AT_A_TIME.of(file=path))
    return Given(workspace, tuple(dict.fromkeys(imports)), problems[0] if problems else None)


def _there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _is_none(path: Path) -> bool:
    from ssi_coach.store.header import FileKind, read_header

    try:
        if read_header(path).kind in (FileKind.WORKSPACE, FileKind.PROTECTED, FileKind.ABSENT):
            return False  # and nothing more is loaded for it
    except Problem:
        return False
    from ssi_coach.app.rescue import is_none

    return is_none(path)


_NO_WORKSPACE: Final = QT_TRANSLATE_NOOP("Opening", "{file} is no SSI Coach workspace; it was left as it is.")
_NOT_THERE: Final = QT_TRANSLATE_NOOP("Opening", "{file} is not there; it was moved, renamed or deleted.")
_ONE_AT_A_TIME: Final = QT_TRANSLATE_NOOP("Opening", "{file} was not opened: name one workspace at a time.")
