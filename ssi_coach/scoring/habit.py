"""Streaks, and what a silence means: rules that are fair to people with weekends, holidays and bad days."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from ssi_coach.domain.journal import Journal, latest
from ssi_coach.domain.records import DEFAULT_WORK_DAYS, Pause
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.counting import larger

ENOUGH: Final = 0.7
"""The share of a week's plan that makes the week count."""
SILENT_DAYS: Final = 3
"""Planned days without an entry after which the app asks."""
USUAL_DAYS: Final = 28
"""Logged days whose mean is "as usual"."""
_RECEIVED: Final = "engagement_received"


def streak(
    weeks: Mapping[Week, tuple[int, float, int]],
    pauses: Iterable[Pause],
    today: date,
    work_days: Collection[int] | None = None,
) -> int:
    """How many weeks in a row were kept. ``weeks`` maps a week to (cards planned, share of the plan done, days on
    which something was missed).

    A week counts when at least 70 % of its plan was done, or when something was done and all that was missed lies on
    one day. It is passed over, neither counted nor broken at, when it has no plan, when a pause covers at least one of
    its work days, or while it still runs. ``work_days`` are ISO weekdays; None = Monday to Friday.
    """
    current = Week.of(today)
    frozen = set(_paused_weeks(pauses, frozenset(DEFAULT_WORK_DAYS if work_days is None else work_days)))
    count = 0
    for week in sorted((week for week in weeks if week <= current), reverse=True):
        planned, share, missed_days = weeks[week]
        if planned <= 0:
            continue
        if is_kept(planned, share, missed_days):
            count += 1
        elif week != current and week not in frozen:
            break
    return count


def is_kept(planned: int, share: float, missed_days: int) -> bool:
    """Whether a week counts by the rule of `streak`."""
    return planned > 0 and (share >= ENOUGH or (share > 0.0 and missed_days <= 1))


def longest_streak(
    weeks: Mapping[Week, tuple[int, float, int]],
    pauses: Iterable[Pause],
    today: date,
    work_days: Collection[int] | None = None,
    since: Week | None = None,
) -> int:
    """The most weeks in a row that were kept, among ``weeks`` up to that of ``today``; otherwise as `streak`.

    With ``since``, of those rows that reach into that week or a later one, each counted from its own beginning. So
    it is never less than the `streak` at the end.
    """
    current = Week.of(today)
    frozen = set(_paused_weeks(pauses, frozenset(DEFAULT_WORK_DAYS if work_days is None else work_days)))
    longest = count = 0
    for week in sorted(week for week in weeks if week <= current):
        if is_kept(*weeks[week]):
            count += 1
            if since is None or week >= since:
                longest = max(longest, count)
        elif weeks[week][0] > 0 and week != current and week not in frozen:
            count = 0
    return max(longest, count)


def _paused_weeks(pauses: Iterable[Pause], work_days: frozenset[int]) -> Iterator[Week]:
    """The weeks of which a pause covers at least one work day (any day, for a person without work days)."""
    for pause in pauses:
        day = pause.start
        while day <= pause.end:
            if not work_days or day.isoweekday() in work_days:
                yield Week.of(day)
            day += timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Silence:
    """Days nobody has said anything about. ``since`` is the day after the last entry before today.

    ``days`` are the planned ones among them, before today: those to ask about and to fill when it was as usual.
    """

    since: date
    days: tuple[date, ...]


def silence(
    journal: Journal,
    planned: Collection[date],
    pauses: Sequence[Pause],
    today: date,
    work_days: Collection[int] | None = None,
    archive_end: date | None = None,
) -> Silence | None:
    """The silence to ask about, or None when there is none (yet).

    ``planned`` are the days with cards on the plan; in a week without any, the work days count as planned. The app
    asks after three planned days without an entry, and after the first one where an archive ended: nobody stopped
    working there, only the file did. It ends on its own day (``archive_end``), else with the last day it tells of; what
    only reached the person (engagement with posts) is no entry. Days of a pause are no silence. Nothing ever logged is
    no silence either. What is logged today says nothing of the days before: the first tick of a morning is no answer.
    """
    logged = [latest(book, today) for book in (journal.manual, journal.assumed)]
    archived = latest(journal.archive, today, without=_RECEIVED)
    if archive_end is not None:
        archived = max(archived, min(archive_end.toordinal(), today.toordinal() - 1))
    last = max(*logged, archived)
    if last == 0:
        return None
    enough = 1 if archived > max(logged) else SILENT_DAYS
    usual = frozenset(DEFAULT_WORK_DAYS if work_days is None else work_days)
    planned_weeks = {Week.of(day) for day in planned}
    wanted = frozenset(planned)
    days = []
    for ordinal in range(last + 1, today.toordinal()):
        day = date.fromordinal(ordinal)
        expected = day in wanted if Week.of(day) in planned_weeks else day.isoweekday() in usual
        if expected and not any(pause.start <= day <= pause.end for pause in pauses):
            days.append(day)
    return Silence(date.fromordinal(last + 1), tuple(days)) if len(days) >= enough else None


def usual_amounts(journal: Journal, before: date, kinds: Collection[str] | None = None) -> dict[str, float]:
    """What is usual: per kind the mean of a day over the last 28 logged days before ``before``.

    Where an archive and the person's own log tell of the same day, the larger count is taken. Assumed days are left
    out, or an assumption would prove itself. ``kinds`` limits the answer (results, say, are never assumed).
    """
    limit = before.toordinal()
    days = sorted({day for book in (journal.manual, journal.archive) for day in book if day < limit})[-USUAL_DAYS:]
    totals: dict[str, int] = {}
    for day in days:
        for kind, count in larger(journal.manual.get(day, {}), journal.archive.get(day, {})).items():
            if kinds is None or kind in kinds:
                totals[kind] = totals.get(kind, 0) + count
    return {kind: totals[kind] / len(days) for kind in sorted(totals)}


def spread_usual(usual: Mapping[str, float], days: Iterable[date]) -> dict[date, dict[str, int]]:
    """Whole counts for each day whose sums are the usual amounts: fractions are carried on to the next day."""
    result: dict[date, dict[str, int]] = {}
    given = dict.fromkeys(usual, 0)
    for number, day in enumerate(sorted(days), 1):
        counts = {}
        for kind in sorted(usual):
            due = math.floor(usual[kind] * number + 0.5)
            if due > given[kind]:
                counts[kind] = due - given[kind]
                given[kind] = due
        result[day] = counts
    return result
