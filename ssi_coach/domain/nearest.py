"""What somebody meant who wrote a day or a week that is none: the nearest that can be used."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY
from ssi_coach.domain.week import Week

_DAY = re.compile(r"\s*(\d{1,4})\D{1,3}(\d{1,4})\D{1,3}(\d{1,4})\s*")
_WEEK = re.compile(r"\s*(\d{4})\D{0,3}(\d{1,3})\s*")


def nearest_day(written: str) -> date | None:
    """The usable day nearest to ``2026-02-30`` or ``30.02.2026``; None for what is not made of three numbers."""
    match = _DAY.fullmatch(written)
    if match is None:
        return None
    year, month, day = map(int, match.groups())
    if day > 1000:
        year, day = day, year
    # A year beyond either end leads to that end, not to its day and month there.
    year = min(max(year, FIRST_DAY.year - 1), LAST_DAY.year + 1)
    month = min(max(month, 1), 12)
    # The last day of a month is the one before the first of the next.
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return min(max(last.replace(day=min(max(day, 1), last.day)), FIRST_DAY), LAST_DAY)


def nearest_week(written: str) -> Week | None:
    """The week nearest to ``2026-W60``; None for what is not made of a year and a number."""
    match = _WEEK.fullmatch(written)
    if match is None:
        return None
    year = min(max(int(match[1]), FIRST_DAY.year), LAST_DAY.year)
    last = date(year, 12, 28).isocalendar().week
    week = Week(year, min(max(int(match[2]), 1), last))
    return min(max(week, Week.of(FIRST_DAY)), Week.of(LAST_DAY))
