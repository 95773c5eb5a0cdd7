"""What the program remembers about itself on this machine: workspaces opened, language, look. Nothing of any record.

One small JSON file in the user's configuration folder. A broken one counts as none: settings never stop a start.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any, Final

import platformdirs

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import WorkspaceProblem
from ssi_coach.domain.values import dataclass

APP_FOLDER: Final = "ssi-coach"
DEFAULT_NAME: Final = "My SSI.ssicoach"
MAX_RECENT: Final = 8
THEMES: Final = ("system", "light", "dark")
LOCK_MINUTES: Final = (0, 1, 5, 15, 60)
"""After how many idle minutes a protected workspace may lock itself; 0: never."""


@dataclass(frozen=True, slots=True)
class Settings:
    """``language`` and ``reduced_motion`` None follow the system. ``geometry`` and ``page`` are the window's, empty
    at the first start. ``recent`` are the workspaces opened lately, the newest first. ``keychain`` are the workspaces
    whose passphrase the system's keychain has; the passphrase itself is never here. ``folders`` are looked through for
    workspaces beside those of the recent ones; ``off_list`` are workspaces that the list leaves out. ``chosen`` are
    the commands taken lately from the palette, by key, the newest first."""

    language: str | None = None
    theme: str = "system"
    reduced_motion: bool | None = None
    geometry: str = ""
    page: str = ""
    recent: tuple[str, ...] = ()
    lock_minutes: int = 15
    keychain: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    off_list: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()


def settings_file() -> Path:
    """Where settings are kept."""
    return Path(platformdirs.user_config_path(APP_FOLDER, appauthor=False)) / "settings.json"


def default_workspace() -> Path:
    """The workspace of somebody who never chose one. Its folder may not exist yet."""
    return Path(platformdirs.user_data_path(APP_FOLDER, appauthor=False)) / DEFAULT_NAME


def last_workspace(settings: Settings | None = None) -> Path:
    """The workspace opened last, where it still is; else the default one."""
    recent = (settings or load()).recent
    return Path(recent[0]) if recent and _there(recent[0]) else default_workspace()


def _there(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):  # a place that may not be looked at
        return False


def load(file: Path | None = None) -> Settings:
    """The settings as kept; the defaults for what is missing or makes no sense."""
    try:
        raw = json.loads((file or settings_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _understood(raw) if isinstance(raw, dict) else Settings()


def _understood(raw: Mapping[str, Any]) -> Settings:
    types = {"reduced_motion": bool, "lock_minutes": int, **dict.fromkeys(_LISTS, list)}
    known: dict[str, Any] = {}
    for field in fields(Settings):
        value = raw.get(field.name)
        if isinstance(value, types.get(field.name, str)):
            known[field.name] = value
    if known.get("theme", "system") not in THEMES:
        del known["theme"]
    if known.get("lock_minutes", 0) not in LOCK_MINUTES or isinstance(known.get("lock_minutes"), bool):
        del known["lock_minutes"]
    for name in _LISTS:
        known[name] = tuple(each for each in known.get(name, ()) if isinstance(each, str))
    known["recent"] = known["recent"][:MAX_RECENT]
    return Settings(**known)


_LISTS: Final = ("recent", "keychain", "folders", "off_list", "chosen")


def change(file: Path | None = None, **changes: Any) -> Settings:
    """Change some settings and keep the others as the file has them now: another window may have written it.

    All or nothing; WorkspaceProblem when they cannot be written.
    """
    file = file or settings_file()
    changed = replace(load(file), **changes)
    draft = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as kept:
            kept.write(json.dumps(asdict(changed), indent=1, ensure_ascii=False) + "\n")
        draft.replace(file)
    except OSError as error:
        raise WorkspaceProblem(
            QT_TRANSLATE_NOOP("Settings", "The settings cannot be kept in {file}: {why}.").of(
                file=file, why=error.strerror or type(error).__name__
            )
        ) from error
    return changed


def remember_opened(path: Path, file: Path | None = None) -> Settings:
    """Remember a workspace as the one opened last."""
    text, kept = os.fspath(path.absolute()), load(file)
    recent = (text, *(other for other in kept.recent if other != text))
    return change(file, recent=recent[:MAX_RECENT], off_list=_without(kept.off_list, text))


def _without(paths: tuple[str, ...], path: str) -> tuple[str, ...]:
    return tuple(other for other in paths if other != path)


def moved(path: Path, target: Path, file: Path | None = None) -> Settings:
    """A workspace has another name now: everything that is remembered of it follows."""
    old, new, kept = os.fspath(path.absolute()), os.fspath(target.absolute()), load(file)

    def follow(paths: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(new if other == old else other for other in paths))

    return change(
        file, recent=follow(kept.recent), keychain=follow(kept.keychain), off_list=_without(kept.off_list, new)
    )


def dropped(path: Path, file: Path | None = None) -> Settings:
    """A workspace is gone: nothing is remembered of it any more."""
    text, kept = os.fspath(path.absolute()), load(file)
    lists = {name: _without(getattr(kept, name), text) for name in ("recent", "keychain", "off_list")}
    return change(file, **lists)


def take_off_list(path: Path, file: Path | None = None) -> Settings:
    """Leave a workspace out of the list until it is opened again; the file stays where it is."""
    text, kept = os.fspath(path.absolute()), load(file)
    return change(file, recent=_without(kept.recent, text), off_list=(*_without(kept.off_list, text), text))


def add_folder(folder: Path, file: Path | None = None) -> Settings:
    """Look through another folder for workspaces; those in it that were taken off the list come back."""
    text, kept = os.fspath(folder.absolute()), load(file)
    back = tuple(path for path in kept.off_list if Path(path).parent != folder.absolute())
    return change(file, folders=(*_without(kept.folders, text), text), off_list=back)


def in_keychain(path: Path, file: Path | None = None) -> bool:
    """Whether the system's keychain was given the passphrase of a workspace."""
    return os.fspath(path.absolute()) in load(file).keychain


def note_keychain(path: Path, kept: bool, file: Path | None = None) -> Settings:
    """Remember whether the system's keychain has the passphrase of a workspace."""
    text = os.fspath(path.absolute())
    others = tuple(other for other in load(file).keychain if other != text)
    return change(file, keychain=(text, *others) if kept else others)
