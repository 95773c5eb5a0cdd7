"""Reads a network off the file and works out what its page shows: for a worker, since there may be 30,000 people.

In two steps: what is read first, and what its charts show. The days of contact are needed for these alone, and they
are most of what there is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from ssi_coach.app.coach import Coach
from ssi_coach.app.states.network import NetworkState, network_state
from ssi_coach.app.states.relations import Month, months_of
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.values import dataclass
from ssi_coach.store import network
from ssi_coach.store.connection import Db
from ssi_coach.store.workspace import Workspace

LARGE: Final = 2000
"""People from which reading takes longer than a frame or two and belongs on a worker."""


@dataclass(frozen=True, slots=True)
class NetworkReading:
    """What to read; two that are equal find the same as long as nothing is written.

    Called on a worker, its methods open a connection of their own; called where a workspace is open, they take that
    one. WorkspaceProblem when the file cannot be read.
    """

    path: Path
    today: date
    target: str | None
    archive_day: date | None
    key: Passphrase | None = None

    def state(self, workspace: Workspace | None = None) -> NetworkState:
        """All but the charts."""
        with _reading(self.path, self.key, workspace) as db:
            people = network.known(db)
        return network_state(people, self.today, self.target, self.archive_day)

    def months(self, workspace: Workspace | None = None) -> tuple[Month, ...]:
        """What the charts show."""
        with _reading(self.path, self.key, workspace) as db:
            return months_of(network.courses(db), self.today)


@contextmanager
def _reading(path: Path, key: Passphrase | None, workspace: Workspace | None) -> Iterator[Db]:
    used = workspace or Workspace.for_reading(path, key)
    try:
        with used.reading() as db:
            yield db
    finally:
        if workspace is None:
            used.close()


def network_reading(coach: Coach) -> NetworkReading:
    """How to read the network of a coach's workspace as it is now."""
    standing = coach.standing
    records = standing.records
    where = coach.workspace
    return NetworkReading(where.path, standing.today, records.person.target, records.network.archive_day, where.key)


def is_large(coach: Coach) -> bool:
    """Whether the network is better read on a worker."""
    totals = coach.standing.records.network
    return totals.connections + totals.gone >= LARGE
