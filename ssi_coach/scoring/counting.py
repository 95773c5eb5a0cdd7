"""From the journal to what each habit was fed on each day.

Hand-logged and archived work is compared per component and ISO week inside the days an archive covers: the larger sum
counts, as the archive's days plus what was logged beyond it on the days it was logged. What goes beyond is the excess
of each day, scaled so that the week adds up to the larger sum; so one more entry never lowers any day. The days an
archive covers are, for a component, those from the first to the last archived row of a kind that feeds it.

Assumed work counts like hand-logged, but gives way to what is known: a kind logged by hand on the same day counts with
the larger of the two, and inside the days an archive covers the assumption is dropped.

"Days active" is derived: one for a day with an active kind. Kinds that no archive covers on that day make it active
outright, the others are compared like any work.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ssi_coach.domain.journal import Journal
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


def coverage(model: Model, journal: Journal) -> Coverage:
    """The days the archived rows of a journal cover."""
    spans: dict[str, Span] = {}
    for day, counts in journal.archive.items():
        for kind in counts:
            first, last = spans.get(kind, (day, day))
            spans[kind] = (min(first, day), max(last, day))
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


def _inside(day: int, spans: Sequence[Span]) -> bool:
    return any(first <= day <= last for first, last in spans)


@dataclass(slots=True)
class _Books:
    """Amounts per flow and day, kept apart by what may be compared. Days count from ``first``."""

    free: list[array[float]]
    hand: list[array[float]]
    archived: list[array[float]]


def tally(model: Model, journal: Journal, covered: Coverage, first: int, last: int) -> list[array[float]]:
    """Per flow, the amount it was fed on each day from ``first`` to ``last``.

    Where an archive covers days, ``first`` has to be a Monday or the beginning of the journal: weeks are compared
    whole.
    """
    size = max(0, last - first + 1)
    amounts = [array("d", bytes(8 * size)) for _ in model.flows]
    if not covered.any:
        _count_plain(model, journal, amounts, first, size)
        return amounts
    books = _Books(
        amounts,
        [array("d", bytes(8 * size)) if span else array("d") for span in covered.flows],
        [array("d", bytes(8 * size)) if span else array("d") for span in covered.flows],
    )
    _count_hand(model, journal, covered, books, first, size)
    _count_archive(model, journal, books, first, size)
    for index, span in enumerate(covered.flows):
        if span:
            _settle(books, index, first, size, derived=index in model.active_flows)
    return amounts


def _count_plain(model: Model, journal: Journal, amounts: list[array[float]], first: int, size: int) -> None:
    """The common case: no archive at all."""
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


def larger(said: Mapping[str, int], guessed: Mapping[str, int]) -> dict[str, int]:
    """A day's hand-logged counts with the assumed ones where these are more."""
    both = dict(said)
    for kind, count in guessed.items():
        both[kind] = max(count, both.get(kind, 0))
    return both


def hand_counts(journal: Journal, day: int) -> dict[str, int]:
    """What counts of a day's hand-logged and assumed work, before any archive is looked at."""
    return larger(journal.manual.get(day, {}), journal.assumed.get(day, {}))


def _count_hand(model: Model, journal: Journal, covered: Coverage, books: _Books, first: int, size: int) -> None:
    for offset in range(size):
        day = first + offset
        said = journal.manual.get(day)
        guessed = journal.assumed.get(day) if journal.assumed else None
        if said is None and guessed is None:
            continue
        said = said or {}
        counts = larger(said, guessed) if guessed else said
        for kind, count in counts.items():
            for index, amount in model.feeds.get(kind, ()):
                span = covered.flows[index]
                if span and span[0] <= day <= span[1]:
                    books.hand[index][offset] += amount * said.get(kind, 0)
                else:
                    books.free[index][offset] += amount * count
            if kind in model.active_kinds:
                compared = _inside(day, covered.kinds.get(kind, ()))
                for index in model.active_flows:
                    if not compared or not covered.flows[index]:
                        books.free[index][offset] = 1.0
                    elif said.get(kind, 0):
                        books.hand[index][offset] = 1.0


def _count_archive(model: Model, journal: Journal, books: _Books, first: int, size: int) -> None:
    for offset in range(size):
        counts = journal.archive.get(first + offset)
        if counts is None:
            continue
        for kind, count in counts.items():
            for index, amount in model.feeds.get(kind, ()):
                books.archived[index][offset] += amount * count
            if kind in model.active_kinds:
                for index in model.active_flows:
                    books.archived[index][offset] = 1.0


def _settle(books: _Books, index: int, first: int, size: int, derived: bool) -> None:
    """Compare a flow's books week by week and leave what counts in ``free``."""
    free, hand, archived = books.free[index], books.hand[index], books.archived[index]
    offset = 0
    while offset < size:
        end = min(size, offset + 7 - (first + offset - 1) % 7)
        extra = beyond(hand[offset:end], archived[offset:end])
        for place in range(offset, end):
            counted = archived[place] + extra[place - offset]
            # A day is active at most once, however many books say so.
            free[place] = max(free[place], counted) if derived else free[place] + counted
        offset = end


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
