"""The heat map: how much was done on each day of the last 26 weeks, of everything or of one kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from ssi_coach.app.standing import Standing
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week

WEEKS: Final = 26
LEVELS: Final = 4
"""Shades besides “nothing”."""


@dataclass(frozen=True, slots=True)
class HeatDay:
    """A day: shade 0 (nothing) to `LEVELS`, and what was done (kind → count), busiest in time first."""

    day: date
    level: int
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class HeatState:
    """Days from a Monday to today, oldest first. ``kind`` None: everything, weighed by its minutes.

    ``kinds`` are those that occur at all and can be chosen. ``active`` counts days on which something was done.
    """

    days: tuple[HeatDay, ...]
    kind: str | None
    kinds: tuple[str, ...]
    active: int


def heat_state(standing: Standing, kind: str | None = None) -> HeatState:
    """The last 26 weeks, the current one included. A ``kind`` that does not occur there shows an empty map."""
    first = Week.of(standing.today).shift(1 - WEEKS).monday
    span = [first + timedelta(days=n) for n in range((standing.today - first).days + 1)]
    journal = standing.records.journal
    counts = {day: journal.on(day) for day in span}
    seen = {name for on_day in counts.values() for name in on_day}
    weights = {day: _weight(standing.catalogue, on_day, kind) for day, on_day in counts.items()}
    full = _much(weights.values())
    days = tuple(
        HeatDay(day, _level(weights[day], full), _shown(standing.catalogue, counts[day], kind)) for day in span
    )
    kinds = tuple(name for name in standing.catalogue.kinds if name in seen)
    return HeatState(days, kind, kinds, sum(1 for day in days if day.level))


def _weight(catalogue: Catalogue, counts: Mapping[str, int], kind: str | None) -> float:
    """How dark a day is: the count of one kind, or the minutes of everything (a minute for what takes none)."""
    if kind is not None:
        return counts.get(kind, 0)
    return sum(
        max(1, catalogue.kinds[name].minutes) * count
        for name, count in counts.items()
        if name in catalogue.kinds and not catalogue.kinds[name].passive
    )


def _much(weights: Iterable[float]) -> float:
    """What counts as a full day: the ninth tenth of the days with anything, so that one marathon pales no other."""
    some = sorted(weight for weight in weights if weight > 0)
    return float(some[min(len(some) - 1, len(some) * 9 // 10)]) if some else 1.0


def _level(weight: float, full: float) -> int:
    if weight <= 0:
        return 0
    return min(LEVELS, 1 + int(weight / full * (LEVELS - 1) + 1e-9))


def _shown(catalogue: Catalogue, counts: Mapping[str, int], kind: str | None) -> tuple[tuple[str, int], ...]:
    if kind is not None:
        return ((kind, counts[kind]),) if kind in counts else ()
    known = [(name, count) for name, count in counts.items() if name in catalogue.kinds]
    known.sort(key=lambda pair: (-catalogue.kinds[pair[0]].minutes * pair[1], pair[0]))
    return tuple(known)
