"""What the program remembers about itself on this machine: workspaces opened, language, look. Nothing of any record.

One small JSON file in the user's configuration folder. A broken one counts as none: settings never stop a start.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, field, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import platformdirs

from ssi_coach.app.reminder_wishes import Reminders, understood
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.problems import WorkspaceProblem
from ssi_coach.domain.values import dataclass

APP_FOLDER: Final = "ssi-coach"
SUFFIX: Final = ".ssicoach"
DEFAULT_NAMES: Final = {"en": "My SSI", "de": "Mein SSI", "sv": "Min SSI", "pl": "Mój SSI"}
"""What the first workspace is called, by language."""
MAX_RECENT: Final = 9
THEMES: Final = ("system", "light", "dark")
LOCK_MINUTES: Final = (0, 1, 5, 15, 60)
"""After how many idle minutes a protected workspace may lock itself; 0: never."""
TEXT_SIZES: Final = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of all text, in percent of the system's own."""
MAX_PLACES: Final = 120
_LONGEST: Final = 4000
"""Characters of a remembered place: more is nothing this program wrote."""


@dataclass(frozen=True, slots=True)
class Settings:
    """``language`` and ``reduced_motion`` None follow the system. ``geometry`` and ``page`` are the window's, empty
    at the first start. ``recent`` are the workspaces opened lately, the newest first. ``keychain`` are the workspaces
    whose passphrase the system's keychain has; the passphrase itself is never here. ``folders`` are looked through for
    workspaces beside those of the recent ones; ``off_list`` are workspaces that the list leaves out. ``pinned`` of the
    recent ones stand first and never drop out. ``places`` are sizes of dialogs and the orders and widths of tables,
    by name; ``asked`` the folder in which a file was last chosen, by purpose. ``text_size`` is in percent. ``tables``
    is how tables were exported last. ``tray``: an icon in the tray. ``keep_running``: closing the window does not end
    the program; ``told_running``: that was explained. ``chosen`` are the commands taken lately from the
    palette, by key, the newest first."""

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
    tables: str = ""
    pinned: tuple[str, ...] = ()
    text_size: int = 100
    places: Mapping[str, str] = field(default_factory=dict)
    asked: Mapping[str, str] = field(default_factory=dict)
    reminders: Reminders = Reminders()
    tray: bool = False
    keep_running: bool = False
    told_running: bool = False


_instead: Path | None = None


def settings_file() -> Path:
    """Where settings are kept."""
    return (_instead or Path(platformdirs.user_config_path(APP_FOLDER, appauthor=False))) / "settings.json"


@contextmanager
def kept_in(folder: Path) -> Iterator[None]:
    """Keep settings in another folder for a while: what only tries the program must not change what is the user's."""
    global _instead
    before, _instead = _instead, folder
    try:
        yield
    finally:
        _instead = before


def default_workspace(language: str = "en") -> Path:
    """The workspace of somebody who never chose one, named in ``language`` unless one in another language is there.

    Its folder may not exist yet.
    """
    folder = Path(platformdirs.user_data_path(APP_FOLDER, appauthor=False))
    ours = DEFAULT_NAMES.get(language, DEFAULT_NAMES["en"])
    names = (ours, *(name for name in DEFAULT_NAMES.values() if name != ours))
    there = (name for name in names if _there(str(folder / f"{name}{SUFFIX}")))
    return folder / f"{next(there, ours)}{SUFFIX}"


def last_workspace(settings: Settings | None = None, language: str = "en") -> Path:
    """The workspace opened last, where it still is; else the default one."""
    recent = (settings or load()).recent
    return Path(recent[0]) if recent and _there(recent[0]) else default_workspace(language)


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
    known: dict[str, Any] = {}
    for each in fields(Settings):
        value = raw.get(each.name)
        if isinstance(value, _TYPES.get(each.name, str)):
            known[each.name] = value
    if known.get("theme", "system") not in THEMES:
        del known["theme"]
    if known.get("lock_minutes", 0) not in LOCK_MINUTES or isinstance(known.get("lock_minutes"), bool):
        del known["lock_minutes"]
    if known.get("text_size", 100) not in TEXT_SIZES:
        del known["text_size"]
    for name in _LISTS:
        known[name] = tuple(each for each in known.get(name, ()) if isinstance(each, str))
    for name in _MAPS:
        known[name] = _texts(known.get(name, {}))
    known["recent"] = _bounded(known["recent"], known["pinned"])
    if "reminders" in known:
        known["reminders"] = understood(known["reminders"])
    return Settings(**known)


def _texts(raw: Mapping[str, Any]) -> dict[str, str]:
    texts = {key: value for key, value in raw.items() if isinstance(value, str) and len(value) <= _LONGEST}
    return dict(list(texts.items())[-MAX_PLACES:])


def _bounded(recent: tuple[str, ...], pinned: tuple[str, ...]) -> tuple[str, ...]:
    """The newest; what is pinned stays however long ago it was opened."""
    room = MAX_RECENT - sum(path in pinned for path in recent)
    others = tuple(path for path in recent if path not in pinned)[: max(room, 1)]
    return tuple(path for path in recent if path in pinned or path in others)


_LISTS: Final = ("recent", "keychain", "folders", "off_list", "pinned", "chosen")
_MAPS: Final = ("places", "asked")
_FLAGS: Final = ("reduced_motion", "tray", "keep_running", "told_running")
_TYPES: Final[Mapping[str, type]] = {
    "lock_minutes": int,
    "text_size": int,
    "reminders": dict,
    **dict.fromkeys(_FLAGS, bool),
    **dict.fromkeys(_LISTS, list),
    **dict.fromkeys(_MAPS, dict),
}


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
            # In ASCII: the name of a file need not be text that UTF-8 can hold.
            kept.write(json.dumps(asdict(changed), indent=1, default=_text) + "\n")
        draft.replace(file)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise WorkspaceProblem(
            QT_TRANSLATE_NOOP("Settings", "The settings cannot be kept in {file}: {why}.").of(
                file=file, why=reason(error)
            )
        ) from error
    return changed


def _text(moment: date) -> str:
    return moment.isoformat()


def remember_opened(path: Path, file: Path | None = None) -> Settings:
    """Remember a workspace as the one opened last."""
    text, kept = os.fspath(path.absolute()), load(file)
    if kept.recent[:1] == (text,) and text not in kept.off_list:
        return kept
    recent = (text, *(other for other in kept.recent if other != text))
    return change(file, recent=_bounded(recent, kept.pinned), off_list=_without(kept.off_list, text))


def keep_place(name: str, place: str, file: Path | None = None) -> Settings:
    """Remember the size of a dialog or the look of a table. What was used longest ago is forgotten first."""
    others = {key: value for key, value in load(file).places.items() if key != name}
    return change(file, places=_texts({**others, name: place}))


def keep_asked(purpose: str, folder: Path, file: Path | None = None) -> Settings:
    """Remember in which folder a file was chosen."""
    return change(file, asked={**load(file).asked, purpose: os.fspath(folder)})


def pin(path: Path, pinned: bool, file: Path | None = None) -> Settings:
    """Keep a workspace first among the recent ones, or no more."""
    text, kept = os.fspath(path.absolute()), load(file)
    others = _without(kept.pinned, text)
    return change(file, pinned=(*others, text) if pinned else others)


def forget_recent(paths: Iterable[str], file: Path | None = None) -> Settings:
    """Take workspaces out of the recent ones; the files stay where they are."""
    gone, kept = set(paths), load(file)
    return change(
        file,
        recent=tuple(path for path in kept.recent if path not in gone),
        pinned=tuple(path for path in kept.pinned if path not in gone),
    )


def _without(paths: tuple[str, ...], path: str) -> tuple[str, ...]:
    return tuple(other for other in paths if other != path)


def moved(path: Path, target: Path, file: Path | None = None) -> Settings:
    """A workspace has another name now: everything that is remembered of it follows."""
    old, new, kept = os.fspath(path.absolute()), os.fspath(target.absolute()), load(file)

    def follow(paths: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(new if other == old else other for other in paths))

    reminders = kept.reminders
    if reminders.workspace == old:
        reminders = replace(reminders, workspace=new)
    return change(
        file,
        recent=follow(kept.recent),
        keychain=follow(kept.keychain),
        pinned=follow(kept.pinned),
        off_list=_without(kept.off_list, new),
        reminders=reminders,
    )


def dropped(path: Path, file: Path | None = None) -> Settings:
    """A workspace is gone: nothing is remembered of it any more."""
    text, kept = os.fspath(path.absolute()), load(file)
    lists = {name: _without(getattr(kept, name), text) for name in ("recent", "keychain", "off_list", "pinned")}
    reminders = Reminders() if kept.reminders.workspace == text else kept.reminders
    return change(file, **lists, reminders=reminders)


def take_off_list(path: Path, file: Path | None = None) -> Settings:
    """Leave a workspace out of the list until it is opened again; the file stays where it is."""
    text, kept = os.fspath(path.absolute()), load(file)
    return change(
        file,
        recent=_without(kept.recent, text),
        pinned=_without(kept.pinned, text),
        off_list=(*_without(kept.off_list, text), text),
    )


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
