"""Which of the copies the program keeps of a workspace stay, and what they are called.

Daily copies: the last 7 days, the last of each of the last 8 weeks and of each of the last 12 months that have one; of
one day at most three, the first and the two newest (a day comes twice when the clock is set back).
Copies made before something (an import, a new version, going back, another passphrase): of each sort the newest five,
and the first of each of the last seven days that have one.
Copies somebody asked for stay until they are deleted by hand. What is dated in the future stays, and takes nobody's
place: the clock was wrong then, or is now.
"""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from ssi_coach.domain.values import dataclass

SUFFIX: Final = ".ssicoach"
ZIP: Final = ".zip"
ENDINGS: Final = (ZIP, ".gz")
"""What a compressed copy is called, behind that."""
DAILY: Final = "daily"
ASKED: Final = "backup"
BEFORE_IMPORT: Final = "before import"

_NEWEST: Final = 5
_DAYS: Final = 7
_OF_ONE_DAY: Final = 3
_NAME: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?: (\d{6}))? (\D+?)((?: \d+)*)")
_DRAFTS: Final = (".part", ".restore", ".unpacked", ".salvage")
_LEFT_S: Final = 3600
"""A draft that nobody wrote to for so long belongs to a program that fell."""


@dataclass(frozen=True, slots=True, order=True)
class Kept:
    """One of the program's own copies, in order of age. ``moment`` is in UTC; a daily one has a day only."""

    day: date
    moment: datetime
    number: int
    reason: str
    file: Path


def folder_of(path: Path) -> Path:
    """Where the program keeps its own copies of a workspace: beside it."""
    return path.absolute().parent / f"{path.stem} backups"


def kept_in(folder: Path, stem: str, *, packed: bool | None = False) -> list[Kept]:
    """The copies of a workspace in a folder that bear one of the program's names, oldest first.

    ``packed``: those in a compressed file; None: both.
    """
    found = []
    with suppress(OSError):
        found = [kept for file in folder.iterdir() if (kept := _understood(file, stem, packed)) is not None]
    return sorted(found)


def _understood(file: Path, stem: str, packed: bool | None) -> Kept | None:
    name, dot, rest = file.name.partition(SUFFIX)
    if not dot or rest not in ("", *ENDINGS) or (packed is not None and bool(rest) != packed):
        return None
    match = _NAME.fullmatch(name.removeprefix(f"{stem} ")) if name.startswith(f"{stem} ") else None
    if match is None:
        return None
    day, hour, reason, numbers = match.groups()
    if (hour is None) != (reason == DAILY):
        return None
    try:
        moment = datetime.strptime(f"{day} {hour or '000000'}", "%Y-%m-%d %H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Kept(moment.date(), moment, int(numbers.split()[-1]) if numbers else 1, reason, file)


def is_packed_name(path: Path) -> bool:
    """Whether a copy of this name is to be compressed."""
    return path.suffix.lower() in ENDINGS


def is_packed(path: Path) -> bool:
    """Whether a file is compressed, by its first bytes. False where it cannot be read: who opens it says why."""
    try:
        with path.open("rb") as file:
            head = file.read(4)
    except OSError:
        return False
    return head == b"PK\3\4" or head[:2] == b"\x1f\x8b"


def free_name(folder: Path, stem: str, stamp: str, reason: str, ending: str = SUFFIX) -> Path:
    """A name that nothing has yet."""
    target = folder / f"{stem} {stamp} {reason}{ending}"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{stem} {stamp} {reason} {number}{ending}"
    return target


def free_daily_name(folder: Path, stem: str, day: date, ending: str = SUFFIX) -> Path:
    """The name of a day's copy, numbered after those of the same day that are there."""
    packed = ending != SUFFIX
    numbers = [kept.number for kept in kept_in(folder, stem, packed=packed) if (kept.reason, kept.day) == (DAILY, day)]
    more = f" {max(numbers) + 1}" if numbers else ""
    return free_name(folder, stem, str(day), f"{DAILY}{more}", ending)


def thin_daily(folder: Path, stem: str, today: date, *, packed: bool = False) -> None:
    """Delete the daily copies that are too many. One that cannot be deleted stays: the next day tries again."""
    of_day: dict[date, list[Kept]] = {}
    for kept in kept_in(folder, stem, packed=packed):
        if kept.reason == DAILY:
            of_day.setdefault(kept.day, []).append(kept)
    keep = worth_keeping(of_day, today)
    for day, copies in of_day.items():
        stay = (copies[:1] + copies[1:][-(_OF_ONE_DAY - 1) :]) if day in keep else []
        _delete(kept.file for kept in copies if kept not in stay)


def thin_before(folder: Path, stem: str, reason: str, now: datetime, spare: Path | None = None) -> None:
    """Delete the copies made before something of one sort that are too many; ``spare`` stays in any case."""
    sort = re.sub(r"[\d ]+$", "", reason)
    if sort in (DAILY, ASKED):
        return
    copies = [kept for kept in kept_in(folder, stem) if kept.reason == sort and kept.moment <= now]
    first_of: dict[date, Kept] = {}
    for kept in copies:
        first_of.setdefault(kept.day, kept)
    stay = copies[-_NEWEST:] + list(first_of.values())[-_DAYS:]
    _delete(kept.file for kept in copies if kept not in stay and not (spare and _same(kept.file, spare)))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _delete(files: Iterable[Path]) -> None:
    for file in files:
        with suppress(OSError):
            file.unlink()


def worth_keeping(days: Iterable[date], today: date = date.max) -> set[date]:
    """Of the days with a copy: the last 7, the last of each of the last 8 weeks, of each of the last 12 months, and
    those after ``today``."""
    to_come = {day for day in days if day > today}
    newest_first = sorted(set(days) - to_come, reverse=True)
    kept = set(newest_first[:7])
    periods: tuple[tuple[int, Callable[[date], tuple[int, int]]], ...] = (
        (8, lambda day: day.isocalendar()[:2]),
        (12, lambda day: (day.year, day.month)),
    )
    for number, period in periods:
        last_of: dict[tuple[int, int], date] = {}
        for day in newest_first:
            last_of.setdefault(period(day), day)
        kept.update(list(last_of.values())[:number])
    return kept | to_come


def tidy(path: Path, *folders: Path) -> None:
    """Delete what a fall of the computer left of copies that were being made of a workspace."""
    for folder in (path.absolute().parent, folder_of(path), *folders):
        with suppress(OSError):
            for file in folder.glob(f".*{_escaped(path.stem)}*"):
                if _is_draft(file) and abs(time.time() - file.stat().st_mtime) > _LEFT_S:
                    shutil.rmtree(file, ignore_errors=True) if file.is_dir() else file.unlink()


def clear_drafts(target: Path) -> None:
    """Delete what a fall of the computer left of writing just this file."""
    with suppress(OSError):
        for file in target.absolute().parent.glob(f".{_escaped(target.name)}.*"):
            if _is_draft(file) and abs(time.time() - file.stat().st_mtime) > _LEFT_S:
                file.unlink()


def _is_draft(file: Path) -> bool:
    return file.name.removesuffix("-journal").removesuffix("-wal").removesuffix("-shm").endswith(_DRAFTS)


def _escaped(text: str) -> str:
    return re.sub(r"([*?[])", r"[\1]", text)
