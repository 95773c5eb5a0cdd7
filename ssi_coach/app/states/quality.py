"""What “How good is the estimate” shows: the backtest in words and figures, the ranks, and the newest change."""

from __future__ import annotations

from datetime import date

from ssi_coach.app.backtest import Backtest, backtest, in_words, rebuilds
from ssi_coach.app.standing import Standing
from ssi_coach.domain.messages import Message
from ssi_coach.domain.readings import total_of
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.drop import Shift, comparable, shift
from ssi_coach.scoring.rank import GroupName, Rank, rank

GROUPS: tuple[GroupName, ...] = ("industry", "network")
_SOON = 8
"""Scores before which an archive can be taken away in a moment."""
_FEW = 8
_SHOWS = 0.05
"""Points below which a change is none with one decimal."""


@dataclass(frozen=True, slots=True)
class QualityState:
    """``ranks`` are by today's estimate, of the groups whose average is known."""

    found: Backtest
    words: tuple[Message, ...]
    ranks: tuple[Rank, ...]
    change: Shift | None


def quality_state(standing: Standing) -> QualityState:
    """Everything, worked out now; long only where `takes_long` says so."""
    found = backtest(standing.series)
    return QualityState(found, in_words(found), ranks(standing), last_shift(standing))


def takes_long(standing: Standing) -> bool:
    """Whether the backtest takes longer than a moment: where archives are taken out again before each score."""
    return rebuilds(standing.series) > _SOON


def ranks(standing: Standing) -> tuple[Rank, ...]:
    """About where today's estimate stands in each group; none while there is no ground for a number."""
    if not standing.grounded:
        return ()
    total = standing.series.estimate(standing.today).total
    known = standing.records.readings
    while known and known[-1].on > standing.today:
        known = known[:-1]
    found = (rank(total, known, group) for group in GROUPS)
    return tuple(each for each in found if each is not None)


def compared(standing: Standing) -> tuple[OfficialScore, ...]:
    """The readings that can be compared, oldest first."""
    return comparable(standing.records.readings, standing.today)


def last_shift(standing: Standing) -> Shift | None:
    """The change between the last two scores; None while there are no two."""
    known = _last_two(standing)
    return shift(standing.series, known[-2], known[-1]) if len(known) > 1 else None


def _last_two(standing: Standing) -> tuple[OfficialScore, ...]:
    """The newest readings that can be compared. Asked for after every tick, so only the last few are looked at."""
    few = comparable(standing.records.readings[-_FEW:], standing.today)
    return (few if len(few) > 1 else compared(standing))[-2:]


def fallen_on(standing: Standing) -> date | None:
    """The day of the newest score, when it is lower than the one before."""
    known = _last_two(standing)
    before, after = (total_of(reading) for reading in known) if len(known) > 1 else (None, None)
    return known[-1].on if before is not None and after is not None and before - after >= _SHOWS else None
