"""Brings files into a workspace: first a look at what they hold and what is new, then one undo step for all of them.

On a connection of its own, so for a worker; the window sees the change as it sees those of the command line. The
command line uses it as well: an import needs no score.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from time import monotonic
from typing import Final
from zoneinfo import ZoneInfo

from ssi_coach.app import clock as clocks
from ssi_coach.app.clock import Clock
from ssi_coach.app.gate import Gate, Part
from ssi_coach.app.import_news import News, news_of
from ssi_coach.app.merging import ImportResult
from ssi_coach.app.work import Work
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.values import dataclass
from ssi_coach.importers.registry import FileRead, Reader
from ssi_coach.store import person, scores
from ssi_coach.store.workspace import Workspace

Report = Callable[[int, int], None]
"""Told (done, whole) now and then; raises what cancels the work."""

_OFTEN: Final = 0.04
"""Seconds between two reports: more of them would only keep the window busy."""
_STEPS: Final = 1000
"""As finely as a bar shows how far it is."""
READING: Final = 0.6
"""The share of a look's time that reading takes; the rest is trying it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What taking files in did, or would do: per file, and what is new in it for a person to read."""

    results: tuple[ImportResult, ...]
    news: tuple[News, ...]

    @property
    def added(self) -> int:
        return sum(result.total_added for result in self.results)

    @property
    def already_there(self) -> int:
        return sum(sum(result.already_there.values()) for result in self.results)

    @property
    def undoable(self) -> bool:
        return all(result.undoable for result in self.results)


@dataclass(frozen=True, slots=True)
class Preview:
    """What was read and what taking it in would do."""

    files: tuple[FileRead, ...]
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Importer:
    """``workspace`` is the file that imports go into. A workspace that does not exist is tried as an empty one."""

    workspace: Path
    catalogue: Catalogue
    clock: Clock
    key: Passphrase | None = None

    def preview(self, paths: Sequence[Path], report: Report, who: str = "") -> Preview:
        """Read all files or none, and try it. InputProblem names the file and the place in it; nothing is changed.

        ``who`` tells whose row of a team's report is meant where the workspace's name does not; SeatProblem asks.
        """
        # On a copy: however much it is, nobody waits for the workspace meanwhile.
        with self._gate(Workspace.trial(self.workspace, self.key)) as gate:
            files = read_files(gate, paths, between(report, 0, READING), who)
            outcome = take_in(gate, files, between(report, READING, 1), dry_run=True)
        return Preview(files, outcome)

    def take_in(self, files: Sequence[FileRead], report: Report) -> Outcome:
        """Take files in as one undo step. Cancelled by ``report`` until the last moment, it changes nothing."""
        with self._gate(Workspace.open(self.workspace, self.key)) as gate:
            return take_in(gate, files, report, dry_run=False)

    @contextmanager
    def _gate(self, workspace: Workspace) -> Iterator[Gate]:
        try:
            yield Gate(workspace, self.catalogue, self.clock)
        finally:
            workspace.close()


def read_files(gate: Gate, paths: Sequence[Path], report: Report, who: str = "") -> tuple[FileRead, ...]:
    """Read files for the person of a workspace. The first that cannot be read ends it: InputProblem."""
    with gate.workspace.reading() as db:
        name, zone = person.value(db, "name"), person.value(db, "time_zone")
    zone = zone or clocks.system_time_zone()
    files: list[FileRead] = []
    told = _steps(report, len(paths))
    reader = Reader(
        gate.catalogue, gate.today(zone), _zone_info(zone), who or name or "", lambda share: told(len(files) + share)
    )
    for path in paths:
        told(len(files))
        files.append(reader.read(path))
    return tuple(files)


def take_in(gate: Gate, files: Sequence[FileRead], report: Report, *, dry_run: bool) -> Outcome:
    """Take in what was read, one file after the other in the order of their days, as one step.

    A backup is made before. WorkspaceProblem when that cannot be, or no room is left: nothing was changed.
    """
    news: dict[int, News] = {}

    def part_of(number: int, file: FileRead) -> Part:
        def part(work: Work) -> Document:
            document, news[number] = _bring(file, work)
            return document

        return part

    def last_look() -> None:
        report(0, 0)

    last_look()
    backed_up = not dry_run and gate.back_up()
    # An archive tells who is gone since the one before: they come in as they were made.
    order = sorted(range(len(files)), key=lambda number: _day_of(files[number]))
    parts = [part_of(number, files[number]) for number in order]
    told = _steps(report, len(files))
    results, _ = gate.take_in_all(parts, dry_run=dry_run, last_look=last_look, told=told, backed_up=backed_up)
    done = dict(zip(order, results, strict=True))
    return Outcome(tuple(done[number] for number in range(len(files))), tuple(news[n] for n in range(len(files))))


def _steps(report: Report, parts: int) -> Callable[[float], None]:
    """How many of the parts are done (2.5: half of the third, too), reported no more often than can be shown."""
    last = -_OFTEN

    def told(done: float) -> None:
        nonlocal last
        if (now := monotonic()) - last >= _OFTEN:
            last = now
            report(round(done * _STEPS), parts * _STEPS)

    return told


def between(report: Report, begin: float, end: float) -> Report:
    """Reports a stage of the work as what it is of the whole: the share from ``begin`` to ``end``."""

    def stage(done: int, whole: int) -> None:
        if whole:
            report(round((begin + (end - begin) * done / whole) * _STEPS), _STEPS)
        else:
            report(0, 0)

    return stage


def _day_of(file: FileRead) -> date:
    """The day of an archive or a workbook; what has none comes first."""
    if file.archive is not None:
        return file.archive.exported_on
    return (file.workbook.last if file.workbook is not None else None) or date.min


def _bring(file: FileRead, work: Work) -> tuple[Document, News]:
    """What a file means for what is known by now. The rules of archives are imported where one is taken in only."""
    if file.archive is not None:
        from ssi_coach.app.archive_merge import take_archive

        known, document = take_archive(work, file.archive)
        return document, news_of(known, document, file.archive.exported_on)
    if file.workbook is not None:
        from ssi_coach.app.workbook_merge import take_workbook

        known, document = take_workbook(work, file.workbook)
        return document, news_of(known, document)
    if file.kind == "sales-navigator":
        from ssi_coach.app.workbook_merge import completed

        (reading,) = file.document.official_scores
        return Document(official_scores=(completed(reading, scores.get(work.db, reading.on)),)), News()
    return file.document, News()


def _zone_info(name: str) -> ZoneInfo:
    return ZoneInfo(name if clocks.is_zone(name) else "UTC")
