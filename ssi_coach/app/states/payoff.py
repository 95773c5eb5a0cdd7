"""Does it pay off: which weeks can be compared, and what is to be said and seen of the links found in them.

A week counts for results when something was logged by hand in it, so that no result means there was none. Left out are
the running week, weeks mostly in a pause, weeks of which only is assumed what was done, and all before the first
result. Weeks in which nothing was logged would link everything with everything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from typing import Final, Literal

from ssi_coach.app.standing import Records, Standing
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.journal import DayCounts
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.payoff import LAGS, MAX_SERIES, MIN_WEEKS, Findings, Link, pay_off, varied

SCORE: Final = "score"
"""The series of the estimate's total; those of the pillars bear the pillars' names."""
WEEKS: Final = 104
"""How many weeks are compared at most: the last two years."""
STALE_WEEKS: Final = 8
"""After so many weeks without an entry it is said that all this is about an earlier time."""
MOST: Final = 4
"""Links shown; those after them say much the same."""

_PILLARS: Final = frozenset(pillar.value for pillar in PILLARS)
_OUR_OWN: Final = frozenset({"record_ssi", "weekly_review"})
"""Work with this program, not with people."""
_AWAY_DAYS: Final = 4

Stage = Literal["nothing", "early", "ready"]
Strength = Literal["strong", "clear", "slight"]
Known = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class PayOffQuestion:
    """What is to be compared, as values for a worker. ``mondays`` name the weeks of all series, oldest first.

    ``stage``: no result was ever logged; too early; ready. ``weeks`` are those with results known, ``last`` the last
    day of the newest of them. Series and results that hardly vary are left out.
    """

    stage: Stage
    weeks: int = 0
    last: date | None = None
    stale: bool = False
    mondays: tuple[date, ...] = ()
    series: Mapping[str, Known] = field(default_factory=dict)
    results: Mapping[str, Known] = field(default_factory=dict)

    @property
    def to_go(self) -> int:
        return max(0, MIN_WEEKS - self.weeks)


@dataclass(frozen=True, slots=True)
class PictureWeek:
    """A week of results, and what the cause was ``lag`` weeks before; None = not known."""

    monday: date
    cause: float | None
    result: float


def payoff_question(standing: Standing) -> PayOffQuestion:
    """What a standing has to compare. Cheap; the comparison itself (`payoff_answer`) is work for a worker."""
    records, catalogue = standing.records, standing.catalogue
    first = _first_result(records.journal.manual, catalogue)
    if first is None:
        return PayOffQuestion("nothing")
    weeks = [standing.week.shift(-back) for back in range(WEEKS + LAGS, 0, -1)]
    hand = [_counts(records.journal.manual, week) for week in weeks]
    files = [_counts(records.journal.archive, week) for week in weeks]
    away = [_left_out(records, week) for week in weeks]
    known = [
        bool(said) and not gone and week.sunday >= first and place >= LAGS
        for place, (week, said, gone) in enumerate(zip(weeks, hand, away, strict=True))
    ]
    count = sum(known)
    last = max((week.sunday for week, each in zip(weeks, known, strict=True) if each), default=None)
    stale = last is None or (standing.today - last).days > 7 * STALE_WEEKS
    if count < MIN_WEEKS:
        return PayOffQuestion("early", count, last, stale)
    results = {
        kind.key: tuple(float(said.get(kind.key, 0)) if each else None for said, each in zip(hand, known, strict=True))
        for kind in catalogue.results
        if varied([float(said.get(kind.key, 0)) for said, each in zip(hand, known, strict=True) if each])
    }
    logged = [not gone and bool(said or told) for said, told, gone in zip(hand, files, away, strict=True)]
    series = _work(catalogue, hand, files, logged, known)
    if standing.grounded:
        series |= _scores(standing, weeks, logged)
    return PayOffQuestion("ready", count, last, stale, tuple(week.monday for week in weeks), series, results)


def payoff_answer(question: PayOffQuestion, tick: Callable[[], object] | None = None) -> Findings:
    """The links in it; the same for the same question. ``tick`` is called now and then and may raise to stop it."""
    return pay_off(question.series, question.results, _PILLARS, 0, tick)


def told(findings: Findings) -> tuple[Link, ...]:
    """The links worth a sentence. A score rises with the work: where a kind of work has a link with a result, a score's
    link with the same result says it again; and one pillar, or the whole, says it for all."""
    kept: list[Link] = []
    for link in findings.links:
        score = _is_score(link.cause)
        again = [other for other in findings.links if other.result == link.result and other is not link]
        if score and (any(not _is_score(other.cause) for other in again) or any(other in kept for other in again)):
            continue
        kept.append(link)
    return tuple(kept[:MOST])


def _is_score(series: str) -> bool:
    return series == SCORE or series in _PILLARS


def strength(link: Link) -> Strength:
    """A correlation in a word."""
    size = abs(link.rho)
    return "strong" if size >= 0.6 else "clear" if size >= 0.4 else "slight"


def picture(question: PayOffQuestion, link: Link) -> tuple[PictureWeek, ...]:
    """The weeks of a link, each with the cause's figure of as many weeks before as the result came later."""
    cause, result = question.series[link.cause], question.results[link.result]
    found = []
    for place, (monday, amount) in enumerate(zip(question.mondays, result, strict=True)):
        if amount is not None:
            found.append(PictureWeek(monday, cause[place - link.lag] if place >= link.lag else None, amount))
    return tuple(found)


def _first_result(manual: DayCounts, catalogue: Catalogue) -> date | None:
    kinds = {kind.key for kind in catalogue.results}
    first = min((day for day, counts in manual.items() if not kinds.isdisjoint(counts)), default=None)
    return None if first is None else date.fromordinal(first)


def _counts(book: DayCounts, week: Week) -> dict[str, int]:
    """What a book has of a week."""
    total: dict[str, int] = {}
    monday = week.monday.toordinal()
    for day in range(monday, monday + 7):
        for kind, count in book.get(day, {}).items():
            total[kind] = total.get(kind, 0) + count
    return total


def _left_out(records: Records, week: Week) -> bool:
    """Whether a week is mostly a pause, or what was done in it is assumed."""
    monday = week.monday.toordinal()
    if any(day in records.journal.assumed for day in range(monday, monday + 7)):
        return True
    return sum(any(pause.start <= day <= pause.end for pause in records.pauses) for day in week.days) >= _AWAY_DAYS


def _work(
    catalogue: Catalogue,
    hand: list[dict[str, int]],
    files: list[dict[str, int]],
    logged: list[bool],
    known: list[bool],
) -> dict[str, Known]:
    """The kinds of activity that take most time, among those that vary. Of hand and archive the larger counts."""
    found: list[tuple[float, str, Known]] = []
    for kind in catalogue.kinds.values():
        if kind.passive or kind.result or kind.key in _OUR_OWN:
            continue
        told = [place for place, counts in enumerate(files) if kind.key in counts]
        by_hand = any(kind.key in counts for counts in hand)
        if not by_hand and not told:
            continue
        # What was never logged by hand is known only while an archive tells of it.
        begin, end = (0, len(hand)) if by_hand else (told[0], told[-1] + 1)
        values: Known = tuple(
            float(max(hand[place].get(kind.key, 0), files[place].get(kind.key, 0)))
            if logged[place] and begin <= place < end
            else None
            for place in range(len(hand))
        )
        seen = [value for value, each in zip(values, known, strict=True) if each and value is not None]
        if varied(seen):
            found.append((max(1, kind.minutes) * sum(seen), kind.key, values))
    found.sort(key=lambda each: (-each[0], each[1]))
    return {key: values for _, key, values in found[:MAX_SERIES]}


def _scores(standing: Standing, weeks: list[Week], logged: list[bool]) -> dict[str, Known]:
    """The estimate at the end of each week, to a tenth: less is not seen by anybody."""
    estimates = [
        standing.series.estimate(week.sunday) if each and week.sunday.toordinal() >= standing.series.start else None
        for week, each in zip(weeks, logged, strict=True)
    ]
    series: dict[str, Known] = {SCORE: tuple(None if each is None else round(each.total, 1) for each in estimates)}
    for pillar in PILLARS:
        values = (None if each is None else each.pillars[pillar].score for each in estimates)
        series[pillar.value] = tuple(None if value is None else round(value, 1) for value in values)
    return series
