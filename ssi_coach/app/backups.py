"""The copies of a workspace as a person sees them: which there are, what is in one, and one more where it is wanted."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from ssi_coach.app.chart import ground_day
from ssi_coach.app.clock import zone
from ssi_coach.app.coach import Coach
from ssi_coach.app.upkeep import Told, require_folder
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import InputProblem, Problem
from ssi_coach.domain.readings import total_of
from ssi_coach.domain.values import dataclass
from ssi_coach.store import backup, keeping
from ssi_coach.store.files import delete_copies
from ssi_coach.store.header import FileKind, read_header
from ssi_coach.store.workspace import Workspace

LARGE: Final = 4 << 20
"""Bytes of a compressed copy from which it is unpacked to a file: taken into memory at once, the window would stand
still for as long."""
ENTRIES: Final = 5
"""How many of the last entries a look shows."""
READINGS: Final = 3


_NOT_DELETED: Final = QT_TRANSLATE_NOOP("Backups", "{file} could not be deleted; check whether it may be.")


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy in the list. ``made`` is in UTC, or a day at midnight for a daily one (``timed`` False). ``checked`` is
    when it was read back last: no copy of the program's bears its name before. None where it cannot be read."""

    file: Path
    made: datetime
    timed: bool
    reason: str
    size: int
    checked: datetime
    protected: bool | None
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is in a workspace."""

    activities: int
    cards: int
    scores: int
    people: int
    ticked: int


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in a copy. ``as_of`` is the day it was made; ``estimate`` the one of that day, None without ground for
    one. ``entries`` are (day, kind, count), ``scores`` (day, total), the newest first."""

    name: str
    as_of: date
    counts: Counts
    entries: tuple[tuple[date, str, int], ...]
    scores: tuple[tuple[date, float | None], ...]
    estimate: float | None


def copies(path: Path, folder: Path | None = None) -> tuple[Copy, ...]:
    """All copies of a workspace, the newest first: in its own backup folder, and in the one of the user's choice.

    For a worker: a stick may have to wake up. A folder that cannot be read has none.
    """
    here = keeping.kept_in(keeping.folder_of(path), path.stem, packed=None)
    there = keeping.kept_in(folder, path.stem, packed=None) if folder is not None else []
    found = []
    for kept in (*here, *there):
        with suppress(OSError):
            found.append(_copy(kept, elsewhere=kept in there))
    return tuple(sorted(found, key=lambda copy: (copy.made, copy.checked), reverse=True))


def _copy(kept: keeping.Kept, *, elsewhere: bool) -> Copy:
    from ssi_coach.store import packed

    known = kept.file.stat()
    written = datetime.fromtimestamp(known.st_mtime, UTC)
    timed = kept.reason != keeping.DAILY
    protected: bool | None = None
    with suppress(Problem):
        kind = packed.kind_inside(kept.file) if keeping.is_packed(kept.file) else read_header(kept.file).kind
        if kind in (FileKind.WORKSPACE, FileKind.PROTECTED):
            protected = kind is FileKind.PROTECTED
    return Copy(kept.file, kept.moment, timed, kept.reason, known.st_size, written, protected, elsewhere)


def look(
    file: Path,
    catalogue: Catalogue,
    key: Passphrase | None = None,
    *,
    made: datetime | None = None,
    near: Path | None = None,
) -> Inside:
    """What is in a copy, read in memory: nothing is written. ``made``: when, for its estimate; else when the file was
    written.

    A compressed copy larger than `LARGE` is unpacked beside the workspace ``near`` for that moment; one that is
    protected is to be unpacked before (`unpack`). DamagedWorkspace when any page of it cannot be read;
    ProtectedWorkspace without its passphrase.
    """
    from ssi_coach.store import packed

    moment = made or datetime.fromtimestamp(file.stat().st_mtime, UTC)
    if keeping.is_packed(file) and near is not None and file.stat().st_size > LARGE:
        with packed.unpacked(file, near) as whole:
            workspace = Workspace.open_readonly(whole, key)
    elif keeping.is_packed(file):
        workspace = Workspace.of_picture(file, packed.in_memory(file))
    else:
        workspace = Workspace.open_readonly(file, key)
    coach: Coach | None = None
    try:
        backup.require_sound(workspace.db, file)
        coach = Coach(workspace, catalogue, _At(moment))
        return _inside(coach, moment.astimezone(zone(coach.standing.records.person.time_zone)).date())
    finally:
        (coach or workspace).close()


def _inside(coach: Coach, day: date) -> Inside:
    standing = coach.standing
    ground = ground_day(standing)
    estimate = standing.series.estimate(day).total if ground is not None and ground <= day else None
    readings = standing.records.readings
    return Inside(
        standing.records.person.name or "",
        day,
        counts(coach),
        _last_entries(coach, day),
        tuple((reading.on, total_of(reading)) for reading in reversed(readings[-READINGS:])),
        estimate,
    )


def _last_entries(coach: Coach, day: date) -> tuple[tuple[date, str, int], ...]:
    found: list[tuple[date, str, int]] = []
    last = coach.standing.records.journal.last_before(day + timedelta(days=1))
    while last is not None and len(found) < ENTRIES:
        found += [(each.on, each.kind, each.count) for each in reversed(coach.activities(last, last))]
        last = coach.standing.records.journal.last_before(last)
    return tuple(found[:ENTRIES])


def counts(coach: Coach) -> Counts:
    """How much is in the workspace of a coach."""
    records = coach.standing.records
    return Counts(
        activities=coach.entries(),
        cards=sum(totals.planned for totals in records.plan_weeks.values()),
        scores=len(records.readings),
        people=records.network.connections,
        ticked=sum({entry.key: entry.done for entry in records.checklist}.values()),
    )


class _At:
    """A clock that stands where a copy was made."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment


def is_packed(file: Path) -> bool:
    """Whether a copy is compressed."""
    return keeping.is_packed(file)


def unpack(file: Path, near: Path, told: Told = lambda done, whole: None) -> Path:
    """A compressed copy as a file of its own, in a folder of its own beside the workspace ``near``; `drop` it when
    done. DamagedWorkspace when it is no backup."""
    from ssi_coach.store import packed

    return packed.unpack(file, near, told)


def drop(file: Path) -> None:
    """Delete what `unpack` made."""
    from ssi_coach.store import packed

    packed.drop(file)


def back_up_to(
    path: Path, folder: Path, key: Passphrase | None, now: datetime, told: Told = lambda done, whole: None
) -> Path:
    """A compressed copy of the open workspace in a folder of the user's choice. On a connection of its own, so for a
    worker. WorkspaceProblem when the folder is gone or full; then nothing is left in it."""
    from ssi_coach.store import packed

    require_folder(folder)
    ending = keeping.SUFFIX + keeping.ZIP
    with backup.disk_errors(folder):
        target = keeping.free_name(folder, path.stem, f"{now:%Y-%m-%d %H%M%S}", keeping.ASKED, ending)
    workspace = Workspace.for_reading(path, key)
    try:
        return packed.back_up_packed(path, target, workspace.back_up, told)
    finally:
        workspace.close()


def delete(path: Path, files: Iterable[Path], folder: Path | None = None) -> None:
    """Delete copies for good. InputProblem when one is none of this workspace's, or cannot be deleted."""
    known = {copy.file for copy in copies(path, folder)}
    chosen = tuple(files)
    left = delete_copies(file for file in chosen if file in known) + tuple(f for f in chosen if f not in known)
    if left:
        raise InputProblem(_NOT_DELETED.of(file=left[0]))
