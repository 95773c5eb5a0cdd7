"""What the window offers by itself, one thing at a time: a quiet line, never a question that blocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ssi_coach.app.standing import Standing
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week

CATCH_UP = "catch_up"
REVIEW = "review"
ARCHIVE = "archive"

REVIEW_TOLD = "review_offered"
"""Local state: the week in which the review of the week before was offered last."""

CATCH_UP_TOLD = "catch_up_offered"
"""Local state: the last day with an entry before the silence that was asked about last."""

ARCHIVE_ASKED = "archive_asked"
"""Local state: the day after which to remind of the archive that was asked for; `ARCHIVE_HERE` once it came."""

ARCHIVE_HERE = "here"


@dataclass(frozen=True, slots=True)
class Offer:
    """``kind`` and what it is about: the first silent day, the week to look back at, or the day asked."""

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
    if asked is not None and (day := _day(asked)) is not None and standing.today > day:
        return Offer(ARCHIVE, day=day)
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
