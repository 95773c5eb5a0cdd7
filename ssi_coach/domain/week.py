"""ISO weeks: Monday to Sunday everywhere; a locale decides only how a date looks."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta

from ssi_coach.domain.values import dataclass

_FORM = re.compile(r"(\d{4})-W(\d{2})")


def working_day(day: date, work_days: Collection[int]) -> date:
    """``day``, or the first after it that is among ``work_days`` (1 = Monday); ``day`` where none is."""
    if not any(number in work_days for number in range(1, 8)):
        return day
    while day.isoweekday() not in work_days:
        day += timedelta(days=1)
    return day


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """An ISO week. Ordered by time. ``str(week)`` is ``2026-W48``."""

    year: int
    number: int

    def __post_init__(self) -> None:
        date.fromisocalendar(self.year, self.number, 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-W{self.number:02d}"

    @classmethod
    def of(cls, day: date) -> Week:
        """The week that holds ``day``."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def parse(cls, text: str) -> Week:
        """Read ``2026-W48``. ValueError when it is not of that form or there is no such week."""
        match = _FORM.fullmatch(text.strip())
        if match is None:
            raise ValueError(text)
        return cls(int(match[1]), int(match[2]))

    @property
    def monday(self) -> date:
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def sunday(self) -> date:
        return date.fromisocalendar(self.year, self.number, 7)

    @property
    def days(self) -> tuple[date, ...]:
        """Its seven days, Monday first."""
        monday = self.monday
        return tuple(monday + timedelta(days=n) for n in range(7))

    def shift(self, weeks: int) -> Week:
        """The week that many weeks later (earlier, when negative)."""
        return Week.of(self.monday + timedelta(weeks=weeks))

    def __contains__(self, day: date) -> bool:
        return self.monday <= day <= self.sunday
