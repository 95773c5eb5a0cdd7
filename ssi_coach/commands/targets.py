"""Where a command may write what it gives out."""

from __future__ import annotations

from pathlib import Path

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.store.header import FileKind, read_header


def check_target(target: Path) -> None:
    """InputProblem where a workspace would be written over."""
    if target.is_file() and read_header(target).kind in (FileKind.WORKSPACE, FileKind.PROTECTED):
        raise InputProblem(
            QT_TRANSLATE_NOOP("Cli", "{file} is a workspace; an export must not take its place.").of(file=target)
        )
