"""Reads a network off the file and works out what its page shows: for a worker, since there may be 30,000 people."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from ssi_coach.app.coach import Coach
from ssi_coach.app.states.network import NetworkState, network_state
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.values import dataclass
from ssi_coach.store import network
from ssi_coach.store.workspace import Workspace

LARGE: Final = 2000
"""People from which reading takes longer than a frame or two and belongs on a worker."""


@dataclass(frozen=True, slots=True)
class NetworkReading:
    """Call it on a worker; it opens a connection of its own. WorkspaceProblem when the file cannot be read."""

    path: Path
    today: date
    target: str | None
    archive_day: date | None
    key: Passphrase | None = None

    def __call__(self) -> NetworkState:
        workspace = Workspace.for_reading(self.path, self.key)
        try:
            with workspace.reading() as db:
                people = network.connections(db)
        finally:
            workspace.close()
        return network_state(people, self.today, self.target, self.archive_day)


def network_reading(coach: Coach) -> NetworkReading:
    """How to read the network of a coach's workspace as it is now."""
    standing = coach.standing
    records = standing.records
    where = coach.workspace
    return NetworkReading(where.path, standing.today, records.person.target, records.network.archive_day, where.key)


def read_network(coach: Coach) -> NetworkState:
    """The same at once, for few people."""
    wanted = network_reading(coach)
    return network_state(coach.connections(), wanted.today, wanted.target, wanted.archive_day)


def is_large(coach: Coach) -> bool:
    """Whether the network is better read on a worker."""
    totals = coach.standing.records.network
    return totals.connections + totals.gone >= LARGE
