"""What the program remembers about itself on this machine: workspaces opened, language, look. Nothing of any record.

One small JSON file in the user's configuration folder. A broken one counts as none: settings never stop a start.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final

import platformdirs

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import WorkspaceProblem

APP_FOLDER: Final = "ssi-coach"
DEFAULT_NAME: Final = "My SSI.ssicoach"
MAX_RECENT: Final = 8
THEMES: Final = ("system", "light", "dark")


def settings_file() -> Path:
    """Where settings are kept."""
    return Path(platformdirs.user_config_path(APP_FOLDER, appauthor=False)) / "settings.json"


def default_workspace() -> Path:
    """The workspace of somebody who never chose one. Its folder may not exist yet."""
    return Path(platformdirs.user_data_path(APP_FOLDER, appauthor=False)) / DEFAULT_NAME


@dataclass(slots=True)
class Settings:
    """Change the fields, then `save`. A file belongs to one window; the command line only reads it, or calls `opened`.

    ``language`` and ``less_motion`` None follow the system. ``geometry`` and ``page`` are the window's, empty at the
    first start. ``recent`` are the workspaces opened lately, the newest first.
    """

    language: str | None = None
    theme: str = "system"
    less_motion: bool | None = None
    geometry: str = ""
    page: str = ""
    recent: list[str] = field(default_factory=list)
    file: Path = field(default_factory=settings_file)

    @classmethod
    def load(cls, file: Path | None = None) -> Settings:
        """The settings as kept; the defaults for what is missing or makes no sense."""
        file = file or settings_file()
        return cls(file=file, **_read(file))

    @property
    def workspace(self) -> Path:
        """The workspace opened last, where it still is; else the default one."""
        if self.recent and Path(self.recent[0]).exists():
            return Path(self.recent[0])
        return default_workspace()

    def opened(self, path: Path) -> None:
        """Remember a workspace as the one opened last, and keep that at once."""
        text = os.fspath(path.absolute())
        self.recent = [text, *(other for other in self.recent if other != text)][:MAX_RECENT]
        self.save()

    def save(self) -> None:
        """Keep them, all or nothing. WorkspaceProblem when they cannot be written."""
        kept = {name: getattr(self, name) for name in _TYPES}
        draft = self.file.with_name(f".{self.file.name}.{os.getpid()}.part")
        try:
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
            draft.replace(self.file)
        except OSError as error:
            raise WorkspaceProblem(
                QT_TRANSLATE_NOOP("Settings", "The settings cannot be kept in {file}: {why}.").of(
                    file=self.file, why=error.strerror or type(error).__name__
                )
            ) from error


_TYPES: Final[Mapping[str, type]] = {
    field.name: {"less_motion": bool, "recent": list}.get(field.name, str)
    for field in fields(Settings)
    if field.name != "file"
}


def _read(file: Path) -> dict[str, Any]:
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(raw, dict):
        return {}
    known = {name: raw[name] for name, kind in _TYPES.items() if isinstance(raw.get(name), kind)}
    if known.get("theme", "system") not in THEMES:
        del known["theme"]
    known["recent"] = [path for path in known.get("recent", []) if isinstance(path, str)][:MAX_RECENT]
    return known
