"""Invented members: what they have, and what they do every week."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import ChecklistEntry, Fact
from ssi_coach.resources import catalogue
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import build_model

TODAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 22)
FRIDAY = date(2026, 11, 20)
MODEL = build_model(catalogue(), {})

TYPICAL_WEEK: Mapping[str, int] = {
    "people_search": 2,
    "profile_visit": 3,
    "message": 3,
    "reaction": 6,
    "connection_added": 1,
}
"""What keeps the typical fractions, content aside: where we assume an average member, this is what that one does."""


def checklist(share: float = 1.0) -> tuple[ChecklistEntry, ...]:
    """Undated ticks, in the order of the list, that make up about this share of completeness."""
    ticked: list[ChecklistEntry] = []
    done = 0.0
    for key, weight in MODEL.shares.items():
        if done + weight <= share + 0.02:
            done += weight
            ticked.append(ChecklistEntry(key, None, True))
    return tuple(ticked)


def facts(**figures: float) -> tuple[Fact, ...]:
    return tuple(Fact(key, None, value) for key, value in figures.items())


def rows(week: Mapping[str, int], last: date, weeks: int = 104, days: int = 5) -> Iterable[tuple[str, str, str, int]]:
    """A week's work repeated on its first ``days`` days, dealt out one by one, up to ``last``."""
    monday = last - timedelta(days=last.weekday())
    for back in range(weeks):
        place = 0
        for kind, count in week.items():
            for _ in range(count):
                day = monday - timedelta(weeks=back) + timedelta(days=place % days)
                place += 1
                if day <= last:
                    yield "manual", day.isoformat(), kind, 1


def member(
    week: Mapping[str, int],
    last: date = SUNDAY,
    *,
    days: int = 5,
    complete: float = 1.0,
    figures: Mapping[str, float] | None = None,
) -> Evidence:
    """A member who has done the same every week for two years, up to ``last``."""
    journal = Journal.of(rows(week, last, days=days))
    return Evidence(
        journal, checklist(complete), facts(**(figures or {})), log_since=journal.first_day or date(2024, 11, 25)
    )
