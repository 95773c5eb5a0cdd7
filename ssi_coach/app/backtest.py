"""How well the estimate would have foretold each of LinkedIn's scores, beside "the same as last time".

It walks forward through the member's own readings. Each is foretold from what was true and dated before its day: work,
figures, ticks, earlier readings and noted formula changes. What was entered late counts from the day it is dated, as in
the chart's past; what is undated holds from the beginning. Totals are compared with totals.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from statistics import fmean
from typing import Final

from ssi_coach.domain.journal import DayCounts, Journal
from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.readings import total_of
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.drop import comparable
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.series import Series

FEW: Final = 5
"""Below so many predictions the words say that they are few."""
_ALIKE: Final = 0.1
"""Points by which two mean errors differ at least to be told apart: both are shown with one decimal."""


@dataclass(frozen=True, slots=True)
class Row:
    """One of LinkedIn's totals, foretold the day before with its 80 % range; ``naive`` is the total before."""

    on: date
    official: float
    predicted: float
    low: float
    high: float
    naive: float

    @property
    def inside(self) -> bool:
        return self.low <= self.official <= self.high


@dataclass(frozen=True, slots=True)
class Backtest:
    """Mean absolute errors in points and the share of scores inside their range; all three None without rows.

    ``readings`` counts the totals there are: rows begin at the second.
    """

    readings: int
    rows: tuple[Row, ...]
    mae: float | None
    naive: float | None
    coverage: float | None

    @property
    def inside(self) -> int:
        return sum(row.inside for row in self.rows)


def backtest(series: Series) -> Backtest:
    """Walk through all readings up to the series' today."""
    known = totals(series.evidence.readings, series.today)
    rows: list[Row] = []
    then: Series | None = None
    for (_, naive), (reading, official) in pairwise(known):
        before = reading.on - timedelta(days=1)
        if not _looks_ahead(series, before):
            estimate = series.estimate(before)
        else:
            cut = _cut(series.evidence, before)
            then = Series.build(series.model, cut, before) if then is None else _later(then, cut, before)
            estimate = then.estimate(before)
        rows.append(Row(reading.on, official, estimate.total, estimate.low, estimate.high, naive))
    if not rows:
        return Backtest(len(known), (), None, None, None)
    return Backtest(
        len(known),
        tuple(rows),
        fmean(abs(row.predicted - row.official) for row in rows),
        fmean(abs(row.naive - row.official) for row in rows),
        fmean(float(row.inside) for row in rows),
    )


def _later(then: Series, evidence: Evidence, day: date) -> Series:
    """The series of a later day: what is dated up to the day of ``then`` is the same."""
    return then.updated(evidence, then.today + timedelta(days=1), day)


def totals(readings: Sequence[OfficialScore], today: date) -> list[tuple[OfficialScore, float]]:
    """The readings that have a total, with it, oldest first; of several on a day the last.

    A reading whose figures are all zero is a page that failed to load and says nothing.
    """
    return [(each, total) for each in comparable(readings, today) if (total := total_of(each)) is not None]


def _looks_ahead(series: Series, day: date) -> bool:
    """Whether later days of an archive change what is known of a day: not once its weeks are over.

    Without archives no day looks ahead. An archive's work is compared with hand-logged work week by week, so there the
    rest of a day's week would shine through.
    """
    evidence, monday = series.evidence, day - timedelta(days=day.weekday())
    archive = evidence.journal.archive
    return (bool(archive) and max(archive) >= monday.toordinal()) or any(
        file.last >= monday for file in evidence.coverage
    )


def rebuilds(series: Series) -> int:
    """For how many of the readings later days of an archive have to be taken away first."""
    known = totals(series.evidence.readings, series.today)[1:]
    return sum(_looks_ahead(series, reading.on - timedelta(days=1)) for reading, _ in known)


def _cut(evidence: Evidence, day: date) -> Evidence:
    """What of the evidence is dated up to a day."""
    last = day.toordinal()
    journal = evidence.journal
    return replace(
        evidence,
        journal=Journal(*(_days_until(book, last) for book in (journal.manual, journal.archive, journal.assumed))),
        checklist=tuple(entry for entry in evidence.checklist if entry.on is None or entry.on <= day),
        facts=tuple(fact for fact in evidence.facts if fact.on is None or fact.on <= day),
        readings=tuple(reading for reading in evidence.readings if reading.on <= day),
        formula_changes=tuple(change for change in evidence.formula_changes if change <= day),
        coverage=tuple(replace(file, last=min(file.last, day)) for file in evidence.coverage if file.first <= day),
    )


def _days_until(book: DayCounts, last: int) -> Mapping[int, Mapping[str, int]]:
    return {day: counts for day, counts in book.items() if day <= last}


# -- in words --------------------------------------------------------------------------------------------------

_NONE: Final = QT_TRANSLATE_NOOP(
    "Backtest",
    "No score of LinkedIn’s is recorded yet. Record two on different days to see how well the estimate foretells them.",
)
_ONE: Final = QT_TRANSLATE_NOOP(
    "Backtest",
    "One score of LinkedIn’s is recorded. From the second on you see here how well the estimate foretold it.",
)
_MISSED: Final = QT_TRANSLATE_N_NOOP(
    "Backtest",
    "On average the estimate missed LinkedIn’s score by {ours} point; taking the last score would have missed by "
    "{naive}.",
    "On average the estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by "
    "{naive}.",
    "ours",
)
_MISSED_ONCE: Final = QT_TRANSLATE_N_NOOP(
    "Backtest",
    "The estimate missed LinkedIn’s score by {ours} point; taking the last score would have missed by {naive}.",
    "The estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.",
    "ours",
)
_INSIDE: Final = QT_TRANSLATE_N_NOOP(
    "Backtest", "{inside} of {count} score fell into the range.", "{inside} of {count} scores fell into the range."
)
_INSIDE_ONE: Final = QT_TRANSLATE_NOOP("Backtest", "The score fell into the range.")
_OUTSIDE_ONE: Final = QT_TRANSLATE_NOOP("Backtest", "The score fell outside the range.")
_EXPECTED: Final = QT_TRANSLATE_NOOP("Backtest", "About 8 of 10 should.")
_BETTER: Final = QT_TRANSLATE_NOOP("Backtest", "So the estimate tells you more than the last score does.")
_EQUAL: Final = QT_TRANSLATE_NOOP(
    "Backtest", "So far the estimate tells you no more than the last score does: your score hardly moved."
)
_WORSE: Final = QT_TRANSLATE_NOOP(
    "Backtest",
    "So far the last score was the better guess. The estimate gets better with each score you record, and when all you "
    "do is logged.",
)
_STILL_FEW: Final = QT_TRANSLATE_NOOP(
    "Backtest", "These are few scores yet: record one a week, and you can rely on it."
)


def in_words(found: Backtest) -> tuple[Message, ...]:
    """What was found, in sentences a salesperson understands."""
    if found.mae is None or found.naive is None:
        return (_ONE if found.readings else _NONE,)
    missed = _MISSED if len(found.rows) > 1 else _MISSED_ONCE
    words = [missed.of(ours=round(found.mae, 1), naive=round(found.naive, 1))]
    if len(found.rows) == 1:
        words.append(_INSIDE_ONE if found.inside else _OUTSIDE_ONE)
    else:
        words.append(_INSIDE.of(inside=found.inside, count=len(found.rows)))
        words.append(_EXPECTED)
    if len(found.rows) < FEW:
        return (*words, _STILL_FEW)
    ahead = round(found.naive, 1) - round(found.mae, 1)
    return (*words, _BETTER if ahead >= _ALIKE else _EQUAL if ahead > -_ALIKE else _WORSE)
