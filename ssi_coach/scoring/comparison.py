"""Which pillar has the most room, compared with others in the same industry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.estimate import Estimate
from ssi_coach.scoring.model import Model, reachable_max


@dataclass(frozen=True, slots=True)
class Averages:
    """What others have per pillar. ``reading`` is where it is from; None = the published averages."""

    pillars: Mapping[Pillar, float]
    reading: OfficialScore | None


@dataclass(frozen=True, slots=True)
class Gap:
    """A pillar's distance to the others: ``average`` (within reach) less ``score``; negative when ahead."""

    pillar: Pillar
    score: float
    average: float
    gap: float


def averages(model: Model, readings: Sequence[OfficialScore]) -> Averages:
    """The industry's averages per pillar from the newest reading that has them, else the published ones.

    A pillar that the reading lacks is filled with the published average. ``readings`` are sorted by day.
    """
    published = model.catalogue.published
    for reading in reversed(readings):
        if reading.industry_pillars:
            return Averages({p: reading.industry_pillars.get(p, published[p]) for p in PILLARS}, reading)
    return Averages(dict(published), None)


def weakest(
    model: Model, estimate: Estimate, readings: Sequence[OfficialScore], sales_navigator: bool | None
) -> Gap | None:
    """The pillar with the largest gap to the averages, within what is reachable; None when all are filled.

    Of equal gaps the first pillar in LinkedIn's order is taken.
    """
    others = averages(model, readings).pillars
    best: Gap | None = None
    for pillar in PILLARS:
        highest = reachable_max(model, pillar, sales_navigator)
        score = estimate.pillars[pillar].score
        average = min(others[pillar], highest)
        if score < highest and (best is None or average - score > best.gap):
            best = Gap(pillar, score, average, average - score)
    return best
