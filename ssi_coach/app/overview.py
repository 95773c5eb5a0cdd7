"""The workspaces of a trainer at a glance, one a client: how each stands, and when there is the next talk.

Every file is looked at in a copy in memory: nothing is written, and one that cannot be read is told, not hidden. For a
worker: a workspace takes some 50 ms, a protected one twice that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from ssi_coach.app.chart import ground_day
from ssi_coach.app.clock import Clock
from ssi_coach.app.coach import Coach
from ssi_coach.app.session import SUFFIX
from ssi_coach.app.standing import Standing
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import InputProblem, Problem, ProtectedWorkspace
from ssi_coach.domain.readings import total_of
from ssi_coach.domain.values import dataclass
from ssi_coach.store.workspace import Workspace

SPAN: Final = 30
"""Days over which the change of the estimate is told."""


@dataclass(frozen=True, slots=True)
class Client:
    """A workspace of the list.

    ``reading`` is LinkedIn's last total and ``read_on`` its day; ``estimate`` today's and ``change`` that of the last
    30 days, None where there was no ground for a number. ``silent`` are the days since anything was logged, None where
    nothing ever was. ``problem`` says why a file could not be looked at; ``protected`` that it needs its passphrase.
    """

    path: Path
    name: str
    reading: float | None = None
    read_on: date | None = None
    age: int | None = None
    estimate: float | None = None
    change: float | None = None
    silent: int | None = None
    next_talk: date | None = None
    talk_notes: str = ""
    protected: bool = False
    problem: Message | None = None


def workspaces_in(folder: Path) -> tuple[Path, ...]:
    """The workspace files of a folder, by name. InputProblem when there is no such folder."""
    if not folder.is_dir():
        raise InputProblem(
            QT_TRANSLATE_NOOP("Overview", "There is no folder {folder}; check its name.").of(folder=folder)
        )
    try:
        found = [file for file in folder.iterdir() if file.suffix == SUFFIX and not file.name.startswith(".")]
        return tuple(sorted((file for file in found if file.is_file()), key=lambda file: file.name.casefold()))
    except OSError as error:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Overview", "{folder} cannot be read: {why}.").of(folder=folder, why=reason(error))
        ) from error


def overview(
    paths: Iterable[Path],
    catalogue: Catalogue,
    clock: Clock,
    keys: Iterable[Passphrase] = (),
    told: Callable[[int], None] = lambda done: None,
) -> tuple[Client, ...]:
    """The list, in the order of ``paths``. Protected ones are opened with the first of ``keys`` that fits."""
    known = tuple(keys)
    clients = []
    for number, path in enumerate(paths):
        told(number)
        clients.append(client_of(path, catalogue, clock, known))
    return tuple(clients)


def client_of(path: Path, catalogue: Catalogue, clock: Clock, keys: tuple[Passphrase, ...] = ()) -> Client:
    """One workspace, looked at."""
    name = path.name.removesuffix(SUFFIX)
    problem: Problem | None = None
    for key in (None, *keys):
        try:
            coach = Coach(Workspace.open_readonly(path, key), catalogue, clock)
        except ProtectedWorkspace as protected:
            problem = protected
            continue
        except Problem as other:
            return Client(path, name, problem=other.message)
        try:
            return _seen(path, name, coach.standing, protected=problem is not None)
        finally:
            coach.close()
    return Client(path, name, protected=True, problem=problem.message if problem else None)


def _seen(path: Path, name: str, standing: Standing, *, protected: bool) -> Client:
    records, today = standing.records, standing.today
    read = next((reading for reading in reversed(records.readings) if reading.on <= today), None)
    last = records.journal.last_before(today + timedelta(days=1))
    ground = ground_day(standing)
    before = today - timedelta(days=SPAN)
    now = standing.series.estimate(today).total if ground is not None and ground <= today else None
    then = standing.series.estimate(before).total if ground is not None and ground <= before else None
    return Client(
        path=path,
        name=name,
        reading=total_of(read) if read is not None else None,
        read_on=read.on if read is not None else None,
        age=(today - read.on).days if read is not None else None,
        estimate=now,
        change=None if now is None or then is None else now - then,
        silent=(today - last).days if last is not None else None,
        next_talk=records.person.next_talk,
        talk_notes=records.person.talk_notes or "",
        protected=protected,
    )
