"""What came of it: this week against the goals, the funnel over a span, and months with what contracts were worth."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, Literal

from ssi_coach.app.standing import Standing
from ssi_coach.domain.folding import fold
from ssi_coach.domain.records import Activity
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.funnel import Funnel, funnel

Span = Literal["quarter", "year", "all"]
SPANS: Final[Mapping[Span, int | None]] = {"quarter": 90, "year": 365, "all": None}
"""Days up to and with today; None = all there are."""

WON: Final = "contract"
"""The result whose value is summed up."""

LEAST_MONTHS: Final = 6

Worth = tuple[int, int, str, float, int]
"""(year, month, currency, sum, how many) of contracts with a value."""


@dataclass(frozen=True, slots=True)
class KindWeek:
    """How often a result happened this week, against the user's own goal; None = none is set."""

    kind: str
    done: int
    target: int | None


@dataclass(frozen=True, slots=True)
class Month:
    """A month: kind → count, and what its contracts were worth as (currency, sum), each currency for itself.

    A currency that was not named is "".
    """

    first: date
    counts: Mapping[str, int]
    won: tuple[tuple[str, float], ...] = ()

    def value(self, currency: str) -> float:
        return next((value for code, value in self.won if code == currency), 0.0)


@dataclass(frozen=True, slots=True)
class ResultsPageState:
    """Everything of the overview. ``months`` run without a gap, oldest first, to the one of today; ``currencies`` those
    contracts were made in, the most used first."""

    kinds: tuple[str, ...]
    week: tuple[KindWeek, ...]
    funnel: Funnel
    months: tuple[Month, ...]
    currencies: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not self.months


def results_page(standing: Standing, worth: Iterable[Worth], span: Span) -> ResultsPageState:
    """The page's state. ``worth`` is what contracts were worth (`Coach.worth` of `WON`).

    Everything else is counted from the journal: of thousands of results none has to be read for it.
    """
    kinds = tuple(kind.key for kind in standing.catalogue.results)
    days = result_days(standing)
    known = tuple(worth)
    return ResultsPageState(
        kinds,
        week_of_results(standing),
        results_funnel(days, kinds, standing.today, span),
        months(days, known, standing.today) if days else (),
        currencies(known),
    )


def result_days(standing: Standing) -> dict[int, dict[str, int]]:
    """Day (ordinal) → kind → count, of results only; days without any are absent."""
    journal = standing.records.journal
    kinds = tuple(kind.key for kind in standing.catalogue.results)
    found: dict[int, dict[str, int]] = {}
    for book in (journal.manual, journal.archive, journal.assumed):
        for day, counts in book.items():
            for kind in kinds:
                if kind in counts:
                    there = found.setdefault(day, {})
                    there[kind] = there.get(kind, 0) + counts[kind]
    return found


def week_of_results(standing: Standing) -> tuple[KindWeek, ...]:
    """This week's results in the order of the funnel."""
    days = [standing.records.journal.on(day) for day in standing.week.days]
    targets = {goal.kind: round(goal.target) for goal in standing.records.goals if goal.target > 0}
    return tuple(
        KindWeek(kind.key, sum(day.get(kind.key, 0) for day in days), targets.get(kind.key))
        for kind in standing.catalogue.results
    )


def results_funnel(days: Mapping[int, Mapping[str, int]], kinds: tuple[str, ...], today: date, span: Span) -> Funnel:
    """How often each result happened in a span that ends today."""
    length = SPANS[span]
    last = today.toordinal()
    first = 0 if length is None else last - length + 1
    counts = dict.fromkeys(kinds, 0)
    for day, there in days.items():
        if first <= day <= last:
            for kind, count in there.items():
                counts[kind] += count
    return funnel(tuple(counts.items()))


def months(days: Mapping[int, Mapping[str, int]], worth: Iterable[Worth], today: date) -> tuple[Month, ...]:
    """Each month from the first with a result, at least half a year, to the one of ``today``."""
    counts: dict[int, dict[str, int]] = {}
    for day, there in days.items():
        on = date.fromordinal(day)
        counted = counts.setdefault(_number(on.year, on.month), {})
        for kind, count in there.items():
            counted[kind] = counted.get(kind, 0) + count
    won: dict[int, list[tuple[str, float]]] = {}
    for year, month, currency, total, _ in worth:
        won.setdefault(_number(year, month), []).append((currency, total))
    last = max(_number(today.year, today.month), *counts, 0)
    first = min(last - LEAST_MONTHS + 1, *counts, last)
    return tuple(
        Month(date(place // 12, place % 12 + 1, 1), counts.get(place, {}), tuple(won.get(place, ())))
        for place in range(first, last + 1)
    )


def currencies(worth: Iterable[Worth]) -> tuple[str, ...]:
    """The currencies of contracts, the most used first; "" for those where none was named."""
    used: dict[str, int] = {}
    for _, _, currency, _, count in worth:
        used[currency] = used.get(currency, 0) + count
    return tuple(sorted(used, key=lambda code: (-used[code], code)))


def usual_currency(rows: Iterable[Activity]) -> str | None:
    """The currency named last, for what is entered next. ``rows`` newest first."""
    return next((row.currency for row in rows if row.currency), None)


def _number(year: int, month: int) -> int:
    return year * 12 + month - 1


def search_text(row: Activity, title: str) -> str:
    """What a search looks through."""
    return fold(" ".join((title, row.with_whom or "", row.note, row.currency or "")))
