"""From the journal to what each habit was fed on each day.

Hand-logged and archived work is compared per component and ISO week inside the days an archive covers: the larger sum
counts, as the archive's days plus what was logged beyond it on the days it was logged. What goes beyond is the excess
of each day, scaled so that the week adds up to the larger sum; so one more entry never lowers any day. The days an
archive covers are, for a component, those its files cover for a kind that feeds it, from the first of these days to
the last; where no file told of its days, those from the first to the last archived row.

Assumed work counts like hand-logged, but gives way to what is known: a kind logged by hand on the same day counts with
the larger of the two, and inside the days an archive covers the assumption is dropped.

"Days active" is derived: one for a day with an active kind. Kinds that no archive covers on that day make it active
outright, the others are compared like any work.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.network import COVERED_KINDS
from ssi_coach.domain.network import Coverage as Covered
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.model import Model

Span = tuple[int, int]
"""First and last day, as ordinals, both included."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Which days an archive covers: per flow, and per kind the spans in which it can be compared."""

    flows: tuple[Span | None, ...]
    kinds: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)

    @property
    def any(self) -> bool:
        return any(self.flows)


def coverage(model: Model, journal: Journal, files: Iterable[Covered] = ()) -> Coverage:
    """The days that ``files`` and the archived rows of a journal cover."""
    spans: dict[str, Span] = {}
    for file in files:
        for kind in COVERED_KINDS.get(file.source, ()):
            _widen(spans, kind, file.first.toordinal(), file.last.toordinal())
    for day, counts in journal.archive.items():
        for kind in counts:
            _widen(spans, kind, day, day)
    flows: list[Span | None] = [None] * len(model.flows)
    for kind, (first, last) in spans.items():
        fed = [index for index, _ in model.feeds.get(kind, ())]
        if kind in model.active_kinds:
            fed.extend(model.active_flows)
        for index in fed:
            known = flows[index]
            flows[index] = (min(first, known[0]), max(last, known[1])) if known else (first, last)
    kinds: dict[str, tuple[Span, ...]] = {}
    for kind in model.active_kinds:
        feeds = model.feeds.get(kind, ())
        found = tuple(span for index, _ in feeds if (span := flows[index]))
        own = (spans[kind],) if not feeds and kind in spans else ()
        if found or own:
            kinds[kind] = found + own
    return Coverage(tuple(flows), kinds)


def differs_from(old: Coverage, new: Coverage) -> float:
    """The first day that one of them covers otherwise than the other; infinity when there is none."""
    days = [_differ(one, two) for one, two in zip(old.flows, new.flows, strict=True)]
    for kind in old.kinds.keys() | new.kinds.keys():
        one, two = old.kinds.get(kind, ()), new.kinds.get(kind, ())
        if len(one) != len(two):
            days.extend(span[0] for span in one + two)
        else:
            days.extend(_differ(before, after) for before, after in zip(one, two, strict=True))
    return min(days, default=math.inf)


def _differ(one: Span | None, two: Span | None) -> float:
    if one == two:
        return math.inf
    if one is None or two is None or one[0] != two[0]:
        return min(span[0] for span in (one, two) if span is not None)
    return min(one[1], two[1]) + 1


def _widen(spans: dict[str, Span], kind: str, first: int, last: int) -> None:
    known = spans.get(kind)
    spans[kind] = (min(first, known[0]), max(last, known[1])) if known else (first, last)


def tally(model: Model, journal: Journal, covered: Coverage, first: int, last: int) -> list[array[float]]:
    """Per flow, the amount it was fed on each day from ``first`` to ``last``.

    Where an archive covers days, ``first`` has to be a Monday or the beginning of the journal: weeks are compared
    whole.
    """
    size = max(0, last - first + 1)
    amounts = _count_hand(model, journal, first, size)
    if not covered.any or not size:
        return amounts
    archived = _count_archive(model, journal, first, size)
    if journal.assumed:
        _drop_assumed(model, journal, covered, amounts, first, size)
    for index, span in enumerate(covered.flows):
        # The days of the span among those asked for, in whole weeks: an archive holds nothing outside its span.
        begin, end = (max(0, span[0] - first), min(size, span[1] + 1 - first)) if span else (0, 0)
        if begin >= end:
            continue
        if index in model.active_flows:
            _settle_days(model, journal, covered, amounts[index], archived[index], first, begin, end)
        else:
            _settle(amounts[index], archived[index], first, begin, end)
    return amounts


def _count_hand(model: Model, journal: Journal, first: int, size: int) -> list[array[float]]:
    """What was logged by hand or assumed, as if there were no archive."""
    amounts = [array("d", bytes(8 * size)) for _ in model.flows]
    manual, assumed, feeds, active_kinds = journal.manual, journal.assumed, model.feeds, model.active_kinds
    for offset in range(size):
        counts = manual.get(first + offset)
        guesses = assumed.get(first + offset) if assumed else None
        if guesses is not None:
            counts = larger(counts or {}, guesses)
        if counts is None:
            continue
        for kind, count in counts.items():
            for index, amount in feeds.get(kind, ()):
                amounts[index][offset] += amount * count
        if not active_kinds.isdisjoint(counts):
            for index in model.active_flows:
                amounts[index][offset] = 1.0
    return amounts


def larger(said: Mapping[str, int], guessed: Mapping[str, int]) -> dict[str, int]:
    """A day's hand-logged counts with the assumed ones where these are more."""
    both = dict(said)
    for kind, count in guessed.items():
        both[kind] = max(count, both.get(kind, 0))
    return both


def hand_counts(journal: Journal, day: int) -> dict[str, int]:
    """What counts of a day's hand-logged and assumed work, before any archive is looked at."""
    return larger(journal.manual.get(day, {}), journal.assumed.get(day, {}))


def _count_archive(model: Model, journal: Journal, first: int, size: int) -> list[array[float]]:
    amounts = [array("d", bytes(8 * size)) for _ in model.flows]
    archive, feeds, active_kinds = journal.archive, model.feeds, model.active_kinds
    for offset in range(size):
        counts = archive.get(first + offset)
        if counts is None:
            continue
        for kind, count in counts.items():
            for index, amount in feeds.get(kind, ()):
                amounts[index][offset] += amount * count
        if not active_kinds.isdisjoint(counts):
            for index in model.active_flows:
                amounts[index][offset] = 1.0
    return amounts


def _drop_assumed(
    model: Model, journal: Journal, covered: Coverage, amounts: list[array[float]], first: int, size: int
) -> None:
    """Take assumptions back on the days an archive covers. All amounts are halves, so this leaves no rest."""
    for day, guesses in journal.assumed.items():
        if not first <= day < first + size:
            continue
        said = journal.manual.get(day, {})
        for kind, count in guesses.items():
            for index, amount in model.feeds.get(kind, ()):
                if _inside(day, covered.flows[index]):
                    amounts[index][day - first] -= amount * max(0, count - said.get(kind, 0))


def _settle(amounts: array[float], archived: array[float], first: int, begin: int, end: int) -> None:
    """Compare a flow's hand-logged and archived amounts week by week; leaves in ``amounts`` what counts."""
    while begin < end:
        until = min(end, begin + 7 - (first + begin - 1) % 7)
        extra = beyond(amounts[begin:until], archived[begin:until])
        for place, more in zip(range(begin, until), extra, strict=True):
            amounts[place] = archived[place] + more
        begin = until


def _settle_days(
    model: Model,
    journal: Journal,
    covered: Coverage,
    amounts: array[float],
    archived: array[float],
    first: int,
    begin: int,
    end: int,
) -> None:
    """The same for active days. Those with work that no archive covers stand; the others are compared."""
    outright: list[int] = []
    for place in range(begin, end):
        if amounts[place] == 0.0:
            continue
        day = first + place
        said = model.active_kinds.intersection(journal.manual.get(day, ()))
        guessed = model.active_kinds.intersection(journal.assumed.get(day, ()))
        if not all(_compared(covered, kind, day) for kind in said | guessed):
            outright.append(place)
        amounts[place] = 1.0 if any(_compared(covered, kind, day) for kind in said) else 0.0
    _settle(amounts, archived, first, begin, end)
    for place in outright:
        amounts[place] = 1.0


def _compared(covered: Coverage, kind: str, day: int) -> bool:
    return any(first <= day <= last for first, last in covered.kinds.get(kind, ()))


def _inside(day: int, span: Span | None) -> bool:
    return span is not None and span[0] <= day <= span[1]


def beyond(hand: Sequence[float], archived: Sequence[float]) -> list[float]:
    """What of a week's hand-logged work goes beyond the archive, on the days it was logged."""
    surplus = sum(hand) - sum(archived)
    if surplus <= 0:
        return [0.0] * len(hand)
    excess = [max(0.0, mine - known) for mine, known in zip(hand, archived, strict=True)]
    scale = surplus / sum(excess)
    return [part * scale for part in excess]


def monday(day: int) -> int:
    """The ordinal of the Monday of a day's ISO week (ordinal 1 was a Monday)."""
    return day - (day - 1) % 7
