"""Forgets people whom archives brought: for a worker, since whoever else reads the file is waited for."""

from __future__ import annotations

from pathlib import Path

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.values import dataclass
from ssi_coach.store import files, forget
from ssi_coach.store.files import Copies, copies_of
from ssi_coach.store.workspace import Workspace

__all__ = ["Copies", "Forgotten", "copies_of", "forget_people"]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """``naming``: how many of the user's own texts still name the one who was forgotten. ``left``: backups that were to
    be deleted and could not be. ``fresh``: the backup made afterwards, in the place of those."""

    naming: int = 0
    left: tuple[Path, ...] = ()
    fresh: Path | None = None


def forget_people(
    path: Path, key: Passphrase | None = None, *, slug: str | None = None, copies: bool = False
) -> Forgotten:
    """Delete everybody that archives brought, or the one of ``slug``, without a trace; it clears the undo history.

    ``copies``: delete the backups made before as well, once a fresh one is there. Ask before. On a connection of its
    own. LockedWorkspace where traces may be left because something else reads the file: nobody is known any more, and
    calling it again finishes the work; the backups are deleted only then.
    """
    workspace = Workspace.open(path, key)
    try:
        naming = forget.forget_people(workspace, slug)
        if not copies:
            return Forgotten(naming)
        old = copies_of(path).files
        fresh = workspace.back_up(reason="after forgetting")
        return Forgotten(naming, files.delete_copies(old), fresh)
    finally:
        workspace.close()
