"""How a network grew, and how much of it was alive: month by month, from the days of contact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from typing import Final

from ssi_coach.app.states.contacts import ACTIVE_DAYS
from ssi_coach.domain.contact_days import ordinals
from ssi_coach.domain.network import Course
from ssi_coach.domain.values import dataclass

MOST_MONTHS: Final = 300
"""Twenty-five years: more than LinkedIn has been open."""

_LASTS: Final = ACTIVE_DAYS + 1
_NO_DAY: Final = date.max.toordinal() + _LASTS + 1
"""Later than any day, so that the last span ends as the others do."""


@dataclass(frozen=True, slots=True)
class Month:
    """The network at the end of a month, or today: who was there by relation, and who was ever there."""

    day: date
    active: int
    quiet: int
    never: int
    ever: int

    @property
    def present(self) -> int:
        return self.active + self.quiet + self.never


def months_of(people: Iterable[Course], today: date) -> tuple[Month, ...]:
    """The ends of the months since the first connection, and today; empty without connections.

    Who has no day of connecting counts from the first archive that named them; one without either, from the
    beginning. Somebody gone counts until the day they were missed.
    """
    ends = _ends(today)
    base, now, count = ends[0].toordinal(), today.toordinal(), len(ends)
    # What is over only after today has no end among them.
    places = [*_places(ends), *[count] * (_LASTS + 1)]
    first: int | None = None
    # How many more (or fewer) of each from that month on.
    active, never, there, ever = ([0] * (count + 1) for _ in range(4))

    @cache
    def number(day: str) -> int:
        """A day to come (a clock was wrong) counts as today; one before the first month as its end."""
        return max(base, min(now, date.fromisoformat(day).toordinal()))

    for connected, seen, gone, last, packed in people:
        begun = connected or seen
        start = 0
        if begun is not None:
            start = places[number(begun) - base]
            if first is None or start < first:
                first = start
        end = count if gone is None else max(start, places[number(gone) - base])
        there[start] += 1
        there[end] -= 1
        ever[start] += 1
        never[start] += 1
        days = list(ordinals(packed))
        if last is not None and (not days or days[-1] < number(last)):
            days.append(number(last))
        if not days:
            never[end] -= 1
            continue
        if days[-1] > now or days[0] < base:
            days = [max(base, min(now, day)) for day in days]
        spoken = max(start, places[days[0] - base])
        never[spoken if spoken < end else end] -= 1
        # Spans in which the last contact was recent enough; none overlap.
        begin = before = days[0]
        days.append(_NO_DAY)
        for day in days:
            if day - before > _LASTS:
                since, until = places[begin - base], places[before + _LASTS - base]
                if since < start:
                    since = start
                if until > end:
                    until = end
                if since < until:
                    active[since] += 1
                    active[until] -= 1
                begin = day
            before = day
    if not any(ever):
        return ()
    rows = zip(ends, accumulate(active), accumulate(never), accumulate(there), accumulate(ever), strict=False)
    months = [Month(day, alive, here - alive - mute, mute, known) for day, alive, mute, here, known in rows]
    return tuple(months[count - 1 if first is None else first :])


def _ends(today: date) -> list[date]:
    """Last days of as many months as there can be, and today."""
    ends = [today]
    month = date(today.year, today.month, 1)
    while len(ends) < MOST_MONTHS:
        ends.append(month - timedelta(days=1))
        month = date(ends[-1].year, ends[-1].month, 1)
    return ends[::-1]


def _places(ends: Sequence[date]) -> list[int]:
    """For each day from the first end to the last: the place of the first end that is not before it."""
    places = [0]
    for place, day in enumerate(ends[1:], 1):
        places += [place] * (day - ends[place - 1]).days
    return places
