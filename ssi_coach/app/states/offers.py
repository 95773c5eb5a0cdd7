"""What the window offers by itself, one thing at a time: a quiet line, never a question that blocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from ssi_coach.app.standing import Standing
from ssi_coach.domain.network import archive_end
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week

CATCH_UP = "catch_up"
REVIEW = "review"
ARCHIVE = "archive"
ARCHIVE_OLD = "archive_old"

OLD: Final = timedelta(days=30)
"""The age from which an archive is to be asked for anew, and how long the app is quiet about it once it said so."""

REVIEW_TOLD = "review_offered"
"""Local state: the week in which the review of the week before was offered last."""

CATCH_UP_TOLD = "catch_up_offered"
"""Local state: the last day with an entry before the silence that was asked about last."""

ARCHIVE_ASKED = "archive_asked"
"""Local state: the day after which to remind of the archive that was asked for; `ARCHIVE_HERE` once it came."""

ARCHIVE_HERE = "here"

ARCHIVE_OLD_TOLD = "archive_old_told"
"""Local state: the day on which the age of the archive was told last."""


@dataclass(frozen=True, slots=True)
class Offer:
    """``kind`` and what it is about: the first silent day, the week to look back at, the day the archive was asked for
    or the one it ends on."""

    kind: str
    day: date | None = None
    week: Week | None = None


def next_offer(standing: Standing, silent_since: date | None, told: Callable[[str], str | None]) -> Offer | None:
    """The one thing to offer now, by urgency; None when there is nothing.

    ``silent_since``: the first planned day without an entry, once the silence is long enough to ask about.
    ``told``: reads the local state.
    """
    if standing.read_only is not None:
        return None
    if silent_since is not None and told(CATCH_UP_TOLD) != silent_since.isoformat():
        return Offer(CATCH_UP, day=silent_since)
    last = standing.week.shift(-1)
    if told(REVIEW_TOLD) != str(standing.week) and _happened(standing, last):
        return Offer(REVIEW, week=last)
    asked = told(ARCHIVE_ASKED)
    if asked is not None and (day := _day(asked)) is not None:
        return Offer(ARCHIVE, day=day) if standing.today > day else None
    ended = archive_end(standing.records.coverage)
    if ended is not None and standing.today - ended >= OLD:
        before = _day(told(ARCHIVE_OLD_TOLD) or "")
        if before is None or standing.today - before >= OLD or before <= ended:
            return Offer(ARCHIVE_OLD, day=ended)
    return None


def _happened(standing: Standing, week: Week) -> bool:
    if week in standing.records.plan_weeks:
        return True
    journal = standing.records.journal
    return any(journal.on(day) for day in week.days)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
