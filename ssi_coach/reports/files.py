"""Puts finished content on disk: the whole file, or the one that was there before."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.problems import InputProblem

_BINARY: Final = getattr(os, "O_BINARY", 0)
"""Windows would write line ends of its own."""


def write_file(path: Path, data: bytes) -> None:
    """Write through a file beside it, readable by its owner only. InputProblem, in one sentence, where that cannot be;
    nothing is left behind."""
    _write_all({path: data})


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write several files into a folder, which is made where it is missing. InputProblem as `write_file`.

    None takes its place before all of them are on the disk.
    """
    try:
        new = not folder.exists()
        if not new and not folder.is_dir():
            raise InputProblem(
                QT_TRANSLATE_NOOP("Files", "{file} is a file; name a folder for the tables.").of(file=folder)
            )
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(folder, error) from None
    try:
        _write_all({folder / name: data for name, data in files.items()})
    except InputProblem:
        if new:
            with suppress(OSError):
                folder.rmdir()
        raise


def _write_all(files: Mapping[Path, bytes]) -> None:
    drafts: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for path, data in files.items():
            if path.is_dir():
                raise InputProblem(QT_TRANSLATE_NOOP("Files", "{file} is a folder; name a file.").of(file=path))
            folder = path.absolute().parent
            if not folder.is_dir():
                raise InputProblem(
                    QT_TRANSLATE_NOOP("Files", "There is no folder {folder}; make it first.").of(folder=folder)
                )
            if path.exists() and not path.is_file():
                # A pipe or a device cannot be put in place by renaming.
                path.write_bytes(data)
                continue
            # Through a link to the file it means, so that the link stays one.
            target = path.resolve()
            draft = target.with_name(f".{target.name}.{os.getpid()}.part")
            drafts.append((draft, target))
            # Whatever others may read by default: what is saved here tells of people.
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        for draft, path in drafts:
            draft.replace(path)
    except OSError as error:
        raise cannot_write(path, error) from None
    finally:
        for draft, _ in drafts:
            draft.unlink(missing_ok=True)


def cannot_write(path: Path, error: OSError) -> InputProblem:
    """The problem of a place that cannot be written to."""
    return InputProblem(QT_TRANSLATE_NOOP("Files", "{file} cannot be written: {why}.").of(file=path, why=reason(error)))
