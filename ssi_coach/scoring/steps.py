"""Figures that hold from a day on: facts about the person and the profile checklist, as steps over the days."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from ssi_coach.domain.records import ChecklistEntry, Fact
from ssi_coach.domain.ticks import counted
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.model import Model, is_profile, stock_fraction

BEGINNING = 0
"""The ordinal of what holds from the beginning: before every real day."""


@dataclass(frozen=True, slots=True)
class Steps:
    """A value that changes on some days. ``days`` rise; ``values[i]`` holds from ``days[i]`` to the next."""

    days: tuple[int, ...] = ()
    values: tuple[float, ...] = ()

    def at(self, day: int) -> float | None:
        """The value on a day, None before the first."""
        place = bisect_right(self.days, day)
        return self.values[place - 1] if place else None

    def over(self, first: int, last: int, unknown: float) -> list[float]:
        """The value on every day from ``first`` to ``last``."""
        result: list[float] = []
        place = bisect_right(self.days, first)
        value = self.values[place - 1] if place else unknown
        day = first
        for next_day, next_value in zip(self.days[place:], self.values[place:], strict=True):
            end = min(next_day, last + 1)
            result.extend([value] * (end - day))
            day, value = end, next_value
        result.extend([value] * (last + 1 - day))
        return result

    @staticmethod
    def of(pairs: Iterable[tuple[int, float]]) -> Steps:
        """From (day, value) pairs in order of days; of several on a day the last counts."""
        by_day: dict[int, float] = {}
        for day, value in pairs:
            by_day[day] = value
        return Steps(tuple(by_day), tuple(by_day.values()))


def fact_steps(facts: Iterable[Fact]) -> Mapping[str, Steps]:
    """Per fact key its figure over time."""
    pairs: dict[str, list[tuple[int, float]]] = {}
    for fact in facts:
        pairs.setdefault(fact.key, []).append((fact.on.toordinal() if fact.on else BEGINNING, fact.value))
    return {key: Steps.of(sorted(found, key=lambda pair: pair[0])) for key, found in pairs.items()}


def item_steps(checklist: Iterable[ChecklistEntry]) -> Mapping[str, Steps]:
    """Per checklist item whether it is done (1 or 0) over time. Order of entries as in `counted`.

    What an archive was the first to tell of an item holds from the beginning: it knows how things were on its day, not
    since when, and a score of an earlier day has counted it.
    """
    pairs: dict[str, list[tuple[int, float]]] = {}
    for entry in counted(checklist):
        first = entry.key not in pairs
        day = BEGINNING if entry.on is None or (first and entry.source == "archive") else entry.on.toordinal()
        pairs.setdefault(entry.key, []).append((day, 1.0 if entry.done else 0.0))
    return {key: Steps.of(sorted(found, key=lambda pair: pair[0])) for key, found in pairs.items()}


def archive_differs(one: Sequence[ChecklistEntry], other: Sequence[ChecklistEntry]) -> bool:
    """Whether archives told different things in two checklists; what differs then may hold from the beginning."""
    if one is other:
        return False
    mine, theirs = ([entry for entry in each if entry.source == "archive"] for each in (one, other))
    return mine != theirs


def profile_steps(model: Model, items: Mapping[str, Steps]) -> Steps:
    """Profile completeness over time: the share of what is ticked, summed in the order of the list."""
    weighty = [(share, items[key]) for key, share in model.shares.items() if key in items]
    days = sorted({day for _, steps in weighty for day in steps.days} | {BEGINNING})
    return Steps(
        tuple(days), tuple(min(1.0, sum(share * (steps.at(day) or 0.0) for share, steps in weighty)) for day in days)
    )


def component_steps(model: Model, facts: Mapping[str, Steps], items: Mapping[str, Steps]) -> Mapping[str, Steps]:
    """Per stock and state its fraction over time; one never given has no steps."""
    result: dict[str, Steps] = {}
    for part in model.components.values():
        if is_profile(part):
            result[part.id] = profile_steps(model, items)
        elif part.kind != "flow":
            known = facts.get(part.fact or "", Steps())
            result[part.id] = Steps(known.days, tuple(stock_fraction(part, value) for value in known.values))
    return result
