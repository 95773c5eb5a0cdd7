"""Forgets everybody that archives brought: for a worker, since whoever else reads the file is waited for."""

from __future__ import annotations

from pathlib import Path

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.store import forget
from ssi_coach.store.workspace import Workspace


def forget_people(path: Path, key: Passphrase | None = None) -> None:
    """Delete everybody that archives brought, without a trace; it clears the undo history. Ask before.

    On a connection of its own. LockedWorkspace where traces may be left because something else reads the file: nobody
    is known any more, and calling it again finishes the work.
    """
    workspace = Workspace.open(path, key)
    try:
        forget.forget_people(workspace)
    finally:
        workspace.close()
