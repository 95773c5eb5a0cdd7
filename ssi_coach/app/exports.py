"""Writes everything of a workspace into a file or a folder, on a connection of its own, so for a worker."""

from __future__ import annotations

import os
from pathlib import Path

from ssi_coach import resources
from ssi_coach.app import merging
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import WorkspaceProblem
from ssi_coach.store.workspace import Workspace


def whole(path: Path) -> Document:
    """Everything a workspace holds, which may be open in a window."""
    workspace = Workspace.for_reading(path)
    try:
        with workspace.reading() as db:
            return merging.whole_document(db, resources.catalogue())
    finally:
        workspace.close()


def export_json(path: Path, target: Path) -> Path:
    """The workspace as one interchange file. WorkspaceProblem when it cannot be written."""
    from ssi_coach.reports.interchange import to_bytes

    _write(target, to_bytes(whole(path)))
    return target


def export_csv(path: Path, folder: Path) -> Path:
    """The workspace as one table a file, for spreadsheets. WorkspaceProblem when they cannot be written."""
    from ssi_coach.reports.tables import to_tables

    for name, content in to_tables(whole(path)).items():
        _write(folder / name, content)
    return folder


def _write(target: Path, content: bytes) -> None:
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        draft.write_bytes(content)
        draft.replace(target)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise WorkspaceProblem(
            QT_TRANSLATE_NOOP("Export", "{file} cannot be written: {why}.").of(
                file=target, why=error.strerror or type(error).__name__
            )
        ) from error
