"""What can go wrong, sorted by who can mend it. Every one carries one sentence: what, where, what to do."""

from __future__ import annotations

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message


class Problem(Exception):
    """Something the user is told about in one sentence. ``exit_status`` is the command line's."""

    exit_status = 1

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return self.message.render()


class InputProblem(Problem):
    """The input or the request is wrong; nothing was changed."""


class WorkspaceProblem(Problem):
    """The workspace cannot be used as it is: damaged, locked, newer than the program, full, read-only."""

    exit_status = 3


class DamagedWorkspace(WorkspaceProblem):
    """Not a database, or a database whose content contradicts itself."""


class LockedWorkspace(WorkspaceProblem):
    """Another program holds it."""


class ProtectedWorkspace(WorkspaceProblem):
    """It opens with its passphrase only, and none was given."""


class WrongPassphrase(ProtectedWorkspace):
    """The passphrase given does not open it."""


class NewerWorkspace(WorkspaceProblem):
    """Written by a newer version of this program; it is left untouched."""


class MovedWorkspace(WorkspaceProblem):
    """While it was open its file was moved, deleted, or replaced by another: what is written would be lost."""


class FullDisk(WorkspaceProblem):
    """No room left where the workspace lies."""


class ReadOnlyWorkspace(WorkspaceProblem):
    """The file or its folder may not be written."""


class UndoProblem(Problem):
    """The step is no longer the newest, or what it touched has changed since."""


def unknown_name(what: Message, name: str, known: tuple[str, ...]) -> InputProblem:
    """The problem of a name that does not exist, naming the nearest one that does."""
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1, cutoff=0.0)
    return InputProblem(
        QT_TRANSLATE_NOOP("Problems", "There is no {what} “{name}”; the nearest is “{near}”.").of(
            what=what, name=name[:60], near=near[0] if near else "–"
        )
    )
