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
    whose passphrase the system's keychain has; the passphrase itself is never here."""

    language: str | None = None
    theme: str = "system"
    reduced_motion: bool | None = None
    geometry: str = ""
    page: str = ""
    recent: tuple[str, ...] = ()
    lock_minutes: int = 15
    keychain: tuple[str, ...] = ()


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
    types = {"reduced_motion": bool, "recent": list, "keychain": list, "lock_minutes": int}
    known: dict[str, Any] = {}
    for field in fields(Settings):
        value = raw.get(field.name)
        if isinstance(value, types.get(field.name, str)):
            known[field.name] = value
    if known.get("theme", "system") not in THEMES:
        del known["theme"]
    if known.get("lock_minutes", 0) not in LOCK_MINUTES or isinstance(known.get("lock_minutes"), bool):
        del known["lock_minutes"]
    known["keychain"] = tuple(path for path in known.get("keychain", ()) if isinstance(path, str))
    known["recent"] = tuple(path for path in known.get("recent", ()) if isinstance(path, str))[:MAX_RECENT]
    return Settings(**known)


def change(file: Path | None = None, **changes: Any) -> Settings:
    """Change some settings and keep the others as the file has them now: another window may have written it.

    All or nothing; WorkspaceProblem when they cannot be written.
    """
    file = file or settings_file()
    changed = replace(load(file), **changes)
    draft = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft.write_text(json.dumps(asdict(changed), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
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
    text = os.fspath(path.absolute())
    recent = (text, *(other for other in load(file).recent if other != text))
    return change(file, recent=recent[:MAX_RECENT])


def in_keychain(path: Path, file: Path | None = None) -> bool:
    """Whether the system's keychain was given the passphrase of a workspace."""
    return os.fspath(path.absolute()) in load(file).keychain


def note_keychain(path: Path, kept: bool, file: Path | None = None) -> Settings:
    """Remember whether the system's keychain has the passphrase of a workspace."""
    text = os.fspath(path.absolute())
    others = tuple(other for other in load(file).keychain if other != text)
    return change(file, keychain=(text, *others) if kept else others)
