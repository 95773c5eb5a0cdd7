"""What came of it: this week against the goals, the funnel over a span, and months with what contracts were worth."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
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


def results_page(standing: Standing, rows: Iterable[Activity], span: Span) -> ResultsPageState:
    """The page's state. ``rows`` are all results (`Coach.results`)."""
    known = tuple(rows)
    kinds = tuple(kind.key for kind in standing.catalogue.results)
    return ResultsPageState(
        kinds,
        week_of_results(standing),
        results_funnel(standing, known, span),
        months(known, standing.today) if known else (),
        currencies(known),
    )


def week_of_results(standing: Standing) -> tuple[KindWeek, ...]:
    """This week's results in the order of the funnel."""
    days = [standing.records.journal.on(day) for day in standing.week.days]
    targets = {goal.kind: round(goal.target) for goal in standing.records.goals if goal.target > 0}
    return tuple(
        KindWeek(kind.key, sum(day.get(kind.key, 0) for day in days), targets.get(kind.key))
        for kind in standing.catalogue.results
    )


def results_funnel(standing: Standing, rows: Iterable[Activity], span: Span) -> Funnel:
    """How often each result happened in a span that ends today."""
    length = SPANS[span]
    first = date.min if length is None else standing.today - timedelta(days=length - 1)
    counts = {kind.key: 0 for kind in standing.catalogue.results}
    for row in rows:
        if first <= row.on <= standing.today:
            counts[row.kind] += row.count
    return funnel(tuple(counts.items()))


def months(rows: Iterable[Activity], today: date) -> tuple[Month, ...]:
    """Each month from the first with a result, at least half a year, to the one of ``today``."""
    counts: dict[tuple[int, int], dict[str, int]] = {}
    won: dict[tuple[int, int], dict[str, float]] = {}
    for row in rows:
        key = (row.on.year, row.on.month)
        counted = counts.setdefault(key, {})
        counted[row.kind] = counted.get(row.kind, 0) + row.count
        if row.kind == WON and row.value is not None:
            sums = won.setdefault(key, {})
            code = row.currency or ""
            sums[code] = sums.get(code, 0.0) + row.value
    last = _number(max((today.year, today.month), max(counts, default=(0, 0))))
    first = min(_number(min(counts, default=(today.year, today.month))), last - LEAST_MONTHS + 1)
    made: list[Month] = []
    for place in range(first, last + 1):
        key = (place // 12, place % 12 + 1)
        worth = tuple(sorted(won.get(key, {}).items()))
        made.append(Month(date(key[0], key[1], 1), counts.get(key, {}), worth))
    return tuple(made)


def currencies(rows: Iterable[Activity]) -> tuple[str, ...]:
    """The currencies of contracts, the most used first; "" for those where none was named."""
    used: dict[str, int] = {}
    for row in rows:
        if row.kind == WON and row.value is not None:
            used[row.currency or ""] = used.get(row.currency or "", 0) + 1
    return tuple(sorted(used, key=lambda code: (-used[code], code)))


def usual_currency(rows: Iterable[Activity]) -> str | None:
    """The currency named last, for what is entered next. ``rows`` newest first."""
    return next((row.currency for row in rows if row.currency), None)


def _number(month: tuple[int, int]) -> int:
    return month[0] * 12 + month[1] - 1


def search_text(row: Activity, title: str) -> str:
    """What a search looks through."""
    return fold(" ".join((title, row.with_whom or "", row.note, row.currency or "")))
