"""What was done on which day, of an archive and of those before it: the larger count of a day stays.

After another time zone was set, the same deeds stand a day earlier or later. So of the days that both archives cover,
what one has too many beside a day that has too few is a deed that moved, and not counted again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta

from ssi_coach.domain.network import COVERED_KINDS, Coverage

_DAY = timedelta(days=1)

Inside = Callable[[date], bool]


def larger_counts(told: Mapping[date, int], known: Mapping[date, int], inside: Inside) -> Iterator[tuple[date, int]]:
    """Of each day an archive tells of, the count that is to stay. ``inside``: whether both archives know all of it."""
    spare = {day: max(0, count - told.get(day, 0)) for day, count in known.items()}
    for day, count in sorted(told.items()):
        before = known.get(day, 0)
        more = max(0, count - before)
        for step in (-_DAY, _DAY) if inside(day) else ():
            more -= _moved(more, day + step, step, told, known, spare, inside)
        yield day, before + more


def _moved(
    wanted: int,
    near: date,
    step: timedelta,
    told: Mapping[date, int],
    known: Mapping[date, int],
    spare: dict[date, int],
    inside: Inside,
) -> int:
    """How many stood on the day ``near`` before, or moved on from there; taken from ``spare``."""
    found = 0
    while wanted and near in known and inside(near):
        taken = min(wanted, spare[near])
        spare[near] -= taken
        found += taken
        wanted = min(wanted - taken, told.get(near, 0))
        near += step
    return found


def inside_both(kind: str, archive: Iterable[Coverage], known: Iterable[Coverage]) -> Inside:
    """Whether a day of a kind is wholly known to both: the last day of one may have gone on, unless both end on it,
    and the first one may have been the day before in another time zone."""
    sources = {source for source, kinds in COVERED_KINDS.items() if kind in kinds}
    mine, theirs = ([span for span in spans if span.source in sources] for spans in (archive, known))
    ends = [max((span.last for span in spans), default=date.min) for spans in (mine, theirs)]
    end = min(ends) if ends[0] == ends[1] else min(ends) - _DAY if min(ends) > date.min else date.min

    def inside(day: date) -> bool:
        return day <= end and all(
            any(span.first - _DAY <= day <= span.last for span in spans) for spans in (mine, theirs)
        )

    return inside
