"""Looked after once a day: is the file sound, and is there a fresh backup of it, also where the user wants one?

What could not be backed up is remembered until it worked again.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from ssi_coach.app.coach import Coach
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import Problem, WorkspaceProblem
from ssi_coach.domain.values import dataclass
from ssi_coach.store import backup, files, keeping
from ssi_coach.store.local_state import BACKUP_FOLDER, BACKUP_FOLDER_DAILY, BACKUP_TROUBLE, LOOKED_AFTER
from ssi_coach.store.protect import protect_copies
from ssi_coach.store.workspace import Workspace

Told = Callable[[int, int], None]
"""Gets (done, whole) now and then; what it raises ends the work, and nothing is left half done."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Since when there is no backup, and why, in words (of whoever was told first)."""

    since: date
    why: str


@dataclass(frozen=True, slots=True)
class LookedAfter:
    """The day's backup; and why there is no copy of it where the user wants one, if so."""

    made: Path
    not_there: Message | None = None


def due(coach: Coach) -> bool:
    """Whether the workspace has not been looked after today."""
    return coach.standing.read_only is None and coach.state_get(LOOKED_AFTER) != coach.standing.today.isoformat()


def look_after(path: Path, today: date, key: Passphrase | None = None, also: Path | None = None) -> LookedAfter:
    """Check every page, then make the day's backup, and a compressed copy of it in the folder ``also``.

    For a worker: on a connection of its own, some 0.3 s for 100 MB and 3 s for its compressed copy. DamagedWorkspace
    when the file is no longer sound (no backup is touched then); WorkspaceProblem when there is no room for one.
    """
    keeping.tidy(path, *([also] if also is not None else []))
    files.finish_deletions(path.absolute().parent)
    workspace = Workspace.for_reading(path, key)
    try:
        backup.require_sound(workspace.db, path)
        made = workspace.keep_daily(today)
        if key is not None:
            # A passphrase may have been set while a copy was out of reach, or the computer fell.
            protect_copies(path, key)
    finally:
        workspace.close()
    if also is None:
        return LookedAfter(made)
    try:
        copy_there(made, path, also, today)
    except Problem as problem:
        return LookedAfter(made, problem.message)
    return LookedAfter(made)


def copy_there(made: Path, path: Path, folder: Path, today: date) -> None:
    """A day's backup, compressed, in another folder; then the older ones there are thinned. WorkspaceProblem when that
    is gone or full: what is there stays as it is."""
    from ssi_coach.store import packed

    require_folder(folder)
    with backup.disk_errors(folder):
        target = keeping.free_daily_name(folder, path.stem, today, keeping.SUFFIX + keeping.ZIP)
    packed.pack(made, target)
    keeping.thin_daily(folder, path.stem, today, packed=True)


def require_folder(folder: Path) -> None:
    """WorkspaceProblem when a folder is gone: it is never made, where a stick may have been."""
    try:
        there = folder.is_dir()
    except OSError:
        there = False
    if not there:
        raise WorkspaceProblem(
            QT_TRANSLATE_NOOP(
                "Backups", "The folder {folder} is not there; connect its drive, or choose another folder."
            ).of(folder=folder)
        )


def looked_after(coach: Coach) -> None:
    """Remember that it was done today."""
    coach.state_set(LOOKED_AFTER, coach.standing.today.isoformat())


def folder_of_choice(coach: Coach) -> tuple[Path | None, bool]:
    """Where else backups go, and whether every daily one does."""
    folder = coach.state_get(BACKUP_FOLDER)
    return (Path(folder) if folder else None, bool(folder and coach.state_get(BACKUP_FOLDER_DAILY)))


def choose_folder(coach: Coach, folder: Path | None, *, daily: bool) -> None:
    """Remember it; None forgets."""
    coach.state_set(BACKUP_FOLDER, str(folder) if folder is not None else None)
    coach.state_set(BACKUP_FOLDER_DAILY, "1" if folder is not None and daily else None)


def trouble(coach: Coach) -> Trouble | None:
    """What is wrong with the backups since when; None while they work."""
    try:
        since, why = json.loads(coach.state_get(BACKUP_TROUBLE) or "")
        return Trouble(date.fromisoformat(since), str(why))
    except (ValueError, TypeError):
        return None


def note_trouble(coach: Coach, why: str | None) -> None:
    """Remember why there is no backup, from the first day on; None: it worked."""
    before = trouble(coach)
    if why is None:
        if before is not None:
            coach.state_set(BACKUP_TROUBLE, None)
        return
    since = before.since if before is not None else coach.standing.today
    coach.state_set(BACKUP_TROUBLE, json.dumps([since.isoformat(), why]))
