"""The workspaces that are known on this machine, and what is done with one as a file: another name, deletion."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ssi_coach.app import keychain, settings
from ssi_coach.app.overview import workspaces_in
from ssi_coach.app.session import SUFFIX
from ssi_coach.app.settings import Settings
from ssi_coach.domain.messages import Message
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import InputProblem, Problem
from ssi_coach.domain.values import dataclass
from ssi_coach.store import files
from ssi_coach.store.files import Copies, copies_of, named

__all__ = ["Copies", "Found", "copies_of", "delete", "known_workspaces", "named", "rename"]

_BACKUPS = " backups"


@dataclass(frozen=True, slots=True)
class Found:
    """The workspaces found, by name; ``unread`` says of each folder that was added and cannot be read why."""

    paths: tuple[Path, ...]
    unread: tuple[Message, ...] = ()


def known_workspaces(kept: Settings | None = None) -> Found:
    """Those of the program's own folder, of the folders of recent ones, and of folders that were added.

    What was taken off the list is left out. No file is opened for it.
    """
    kept = kept or settings.load()
    recent = [Path(path) for path in kept.recent]
    added = [Path(path) for path in kept.folders]
    folders = [settings.default_workspace().parent, *(path.parent for path in recent if not _in_backups(path)), *added]
    found, unread = [path for path in recent if _is_file(path)], []
    for folder in dict.fromkeys(folders):
        try:
            found += workspaces_in(folder)
        except InputProblem as problem:
            if folder in added:
                unread.append(problem.message)
    off = {os.path.realpath(path) for path in kept.off_list}
    by_file = {os.path.realpath(path): path for path in reversed(found)}
    paths = [path for real, path in by_file.items() if real not in off]
    return Found(tuple(sorted(paths, key=lambda path: (path.stem.casefold(), str(path)))), tuple(unread))


def _in_backups(path: Path) -> bool:
    """Whether somebody once opened one of the copies the program keeps: the others of them are no clients."""
    folder = path.parent
    return folder.name.endswith(_BACKUPS) and _is_file(folder.with_name(folder.name.removesuffix(_BACKUPS) + SUFFIX))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def rename(path: Path, name: str, key: Passphrase | None = None) -> Path:
    """Give a workspace that nobody has open another name, with its backups; what is remembered of it follows.

    For a worker. Problems as `ssi_coach.store.files.rename` has them; then nothing was changed.
    """
    in_keychain = key is not None and settings.in_keychain(path)
    target = files.rename(path, name, key)
    kept = False
    if in_keychain and key is not None and target != path:
        with suppress(Problem):
            keychain.remember(target, key)
            kept = True
            keychain.forget(path)
    with suppress(Problem):
        settings.moved(path, target)
        if in_keychain and target != path and not kept:
            settings.note_keychain(target, kept=False)
    return target


def delete(
    path: Path,
    key: Passphrase | None = None,
    *,
    copies: bool,
    told: Callable[[int, int], None] = lambda done, whole: None,
) -> tuple[Path, ...]:
    """Delete a workspace that nobody has open for good, its backups if ``copies``; nothing is remembered of it.

    For a worker. Returns the backups that could not be deleted. Problems as `ssi_coach.store.files.delete` has them;
    then nothing was deleted.
    """
    in_keychain = settings.in_keychain(path)
    left = files.delete(path, key, copies=copies, told=told)
    with suppress(Problem):
        settings.dropped(path)
    if in_keychain:
        with suppress(Problem):
            keychain.forget(path)
    return left
