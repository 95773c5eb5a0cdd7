"""Writes everything of a workspace into a file or a folder, on a connection of its own, so for a worker."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ssi_coach.app import merging
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.store.workspace import Workspace

if TYPE_CHECKING:
    from ssi_coach.reports.tables import Shape


def whole(path: Path, key: Passphrase | None = None) -> Document:
    """Everything a workspace holds, which may be open in a window."""
    workspace = Workspace.for_reading(path, key)
    try:
        with workspace.reading() as db:
            return merging.whole_document(db)
    finally:
        workspace.close()


def export_json(path: Path, target: Path, key: Passphrase | None = None) -> Path:
    """The workspace as one interchange file. WorkspaceProblem when it cannot be written."""
    from ssi_coach.reports.files import write_file
    from ssi_coach.reports.interchange import to_bytes

    write_file(target, to_bytes(whole(path, key)))
    return target


def export_csv(
    path: Path, folder: Path, key: Passphrase | None = None, shape: Shape | None = None, *, talk_notes: bool = True
) -> Path:
    """The workspace as one table a file, for spreadsheets; ``talk_notes`` False leaves the private notes for talks out.
    WorkspaceProblem when they cannot be written."""
    from ssi_coach.reports.files import write_folder
    from ssi_coach.reports.tables import PLAIN, to_tables

    document = whole(path, key)
    if not talk_notes:
        document = replace(document, person={**document.person, "talk_notes": None})
    write_folder(folder, to_tables(document, shape or PLAIN))
    return folder
