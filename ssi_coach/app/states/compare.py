"""How the user compares with the industry and the network, as LinkedIn's own page said it last."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ssi_coach.app.standing import Standing
from ssi_coach.app.states.quality import fallen_on, ranks
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.rank import GroupName, Rank


@dataclass(frozen=True, slots=True)
class PillarPair:
    """The user's and the group's figure of a pillar, both of the same reading; points of 25."""

    pillar: Pillar
    own: float | None
    group: float


@dataclass(frozen=True, slots=True)
class GroupCompared:
    """The user beside a group on the day ``on``: LinkedIn's total, the group's average, the rank as “top … %”."""

    group: GroupName
    on: date
    own: float | None
    average: float | None
    rank: float | None
    pillars: tuple[PillarPair, ...]


@dataclass(frozen=True, slots=True)
class CompareState:
    """``industry`` is the name of it, where the user gave one. No groups: no reading holds a comparison yet.

    ``ranks`` are about where today's estimate stands. ``fallen`` is the day of LinkedIn's newest score when it is lower
    than the one before.
    """

    industry: str
    groups: tuple[GroupCompared, ...]
    ranks: tuple[Rank, ...] = ()
    fallen: date | None = None

    @property
    def on(self) -> date | None:
        """The day of the comparison; the older one, when the groups' days differ."""
        return min((group.on for group in self.groups), default=None)


def compare_state(standing: Standing) -> CompareState:
    """The last comparison with each group."""
    readings = tuple(reading for reading in standing.records.readings if reading.on <= standing.today)
    found = (_last(readings, "industry"), _last(readings, "network"))
    return CompareState(
        standing.records.person.industry or "",
        tuple(group for group in found if group is not None),
        ranks(standing),
        fallen_on(standing),
    )


def _last(readings: tuple[OfficialScore, ...], group: GroupName) -> GroupCompared | None:
    for reading in reversed(readings):
        average, rank, pillars = _figures(reading, group)
        if average is None and rank is None and not pillars:
            continue
        pairs = tuple(PillarPair(p, reading.pillar(p), pillars[p]) for p in PILLARS if p in pillars)
        return GroupCompared(group, reading.on, reading.total, average, rank, pairs)
    return None


def _figures(reading: OfficialScore, group: GroupName) -> tuple[float | None, float | None, Mapping[Pillar, float]]:
    if group == "industry":
        return reading.industry_average, reading.industry_rank, reading.industry_pillars or {}
    return reading.network_average, reading.network_rank, reading.network_pillars or {}
