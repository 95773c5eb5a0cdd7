"""How a network grew, and how much of it was alive: month by month, from the days of contact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import accumulate
from typing import Final

from ssi_coach.app.states.contacts import ACTIVE_DAYS, last_contact
from ssi_coach.domain.network import Connection
from ssi_coach.domain.values import dataclass

MOST_MONTHS: Final = 300
"""Twenty-five years: more than LinkedIn has been open."""


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


def months_of(connections: Sequence[Connection], today: date) -> tuple[Month, ...]:
    """The ends of the months since the first connection, and today; empty without connections.

    Who has no day of connecting counts from the first archive that named them; one without either, from the
    beginning. Somebody gone counts until the day they were missed.
    """
    if not connections:
        return ()
    first = min(_begin(person, today) for person in connections)
    ends = _ends(first, today)
    base, places, count = first.toordinal(), _places(first, ends), len(ends)
    newest = len(places) - 1
    # How many more (or fewer) of each from that month on.
    active, never, there, ever = ([0] * (count + 1) for _ in range(4))
    for person in connections:
        begun = person.connected_on or person.seen_on
        start = 0 if begun is None else places[min(begun.toordinal() - base, newest)]
        end = count if person.gone_on is None else max(start, places[_within(person.gone_on, first, today) - base])
        there[start] += 1
        there[end] -= 1
        ever[start] += 1
        never[start] += 1
        days = _contact_days(person, today)
        if not days:
            never[end] -= 1
            continue
        spoken = max(start, places[max(0, days[0].toordinal() - base)])
        never[spoken if spoken < end else end] -= 1
        for begin, stop in _alive(days):
            since = max(start, places[begin - base] if begin > base else 0)
            until = min(end, places[stop - base] if stop > base else 0) if stop - base <= newest else end
            if since < until:
                active[since] += 1
                active[until] -= 1
    rows = zip(ends, accumulate(active), accumulate(never), accumulate(there), accumulate(ever), strict=False)
    return tuple(Month(day, alive, here - alive - mute, mute, known) for day, alive, mute, here, known in rows)


def _begin(person: Connection, today: date) -> date:
    begun = person.connected_on or person.seen_on
    return today if begun is None or begun > today else begun


def _within(day: date, first: date, last: date) -> int:
    return max(first, min(day, last)).toordinal()


def _contact_days(person: Connection, today: date) -> tuple[date, ...]:
    """Oldest first; a day that is still to come (a clock was wrong) counts as today."""
    last = last_contact(person)
    days = person.contact_days
    if last is not None and (not days or days[-1] < last):
        days = (*days, last)
    return days if not days or days[-1] <= today else tuple(min(day, today) for day in days)


def _alive(days: Iterable[date]) -> Iterable[tuple[int, int]]:
    """Spans of ordinals, ends left out, in which the last contact was recent enough; oldest first, none overlap."""
    begin = stop = 0
    for day in days:
        ordinal = day.toordinal()
        if ordinal > stop:
            if stop:
                yield begin, stop
            begin = ordinal
        stop = ordinal + ACTIVE_DAYS + 1
    if stop:
        yield begin, stop


def _ends(first: date, today: date) -> list[date]:
    """Last days of the months from ``first`` on, and today."""
    ends = [today]
    month = date(today.year, today.month, 1)
    while month > first and len(ends) < MOST_MONTHS:
        before = month - timedelta(days=1)
        ends.append(before)
        month = date(before.year, before.month, 1)
    return ends[::-1]


def _places(first: date, ends: Sequence[date]) -> list[int]:
    """For each day from ``first`` to the last end: the place of the first end that is not before it."""
    places = [0] * ((ends[0] - first).days + 1)
    for place, day in enumerate(ends[1:], 1):
        places += [place] * (day - ends[place - 1]).days
    return places
