"""What was done on which day, added up: all that scoring, charts and the heat map need to know of the activities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date

from ssi_coach.domain.records import Source
from ssi_coach.domain.values import dataclass

DayCounts = Mapping[int, Mapping[str, int]]
"""Day (``date.toordinal()``) → activity kind → how often."""


@dataclass(frozen=True, slots=True)
class Journal:
    """Counts per day and kind, kept apart by where they are from. Days and kinds without any are absent.

    Immutable: `changed` returns a new one that shares all days it did not touch.
    """

    manual: DayCounts = field(default_factory=dict)
    archive: DayCounts = field(default_factory=dict)
    assumed: DayCounts = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[tuple[str, str, str, int]]) -> Journal:
        """From (source, ISO day, kind, count) rows, in any order; equal ones add up."""
        books: dict[str, dict[int, dict[str, int]]] = {"manual": {}, "archive": {}, "assumed": {}}
        ordinals: dict[str, int] = {}
        for source, day, kind, count in rows:
            ordinal = ordinals.get(day)
            if ordinal is None:
                ordinal = ordinals[day] = date.fromisoformat(day).toordinal()
            counts = books[source].setdefault(ordinal, {})
            counts[kind] = counts.get(kind, 0) + count
        return cls(books["manual"], books["archive"], books["assumed"])

    def book(self, source: Source) -> DayCounts:
        book: DayCounts = getattr(self, source)
        return book

    def changed(self, changes: Iterable[tuple[Source, date, str, int]]) -> Journal:
        """The journal after adding (source, day, kind, difference) changes; differences may be negative."""
        books: dict[str, dict[int, Mapping[str, int]]] = {}
        for source, day, kind, difference in changes:
            book = books.get(source)
            if book is None:
                book = books[source] = dict(self.book(source))
            counts = dict(book.get(day.toordinal(), {}))
            counts[kind] = counts.get(kind, 0) + difference
            if counts[kind] <= 0:
                del counts[kind]
            if counts:
                book[day.toordinal()] = counts
            else:
                book.pop(day.toordinal(), None)
        return Journal(
            books.get("manual", self.manual), books.get("archive", self.archive), books.get("assumed", self.assumed)
        )

    def on(self, day: date) -> dict[str, int]:
        """Kind → count on a day, all sources together."""
        total: dict[str, int] = {}
        for book in (self.manual, self.archive, self.assumed):
            for kind, count in book.get(day.toordinal(), {}).items():
                total[kind] = total.get(kind, 0) + count
        return total

    @property
    def first_day(self) -> date | None:
        days = [min(book) for book in (self.manual, self.archive, self.assumed) if book]
        return date.fromordinal(min(days)) if days else None

    def last_before(self, day: date) -> date | None:
        """The last day with an entry before ``day``."""
        found = max(latest(book, day) for book in (self.manual, self.archive, self.assumed))
        return date.fromordinal(found) if found else None


def latest(book: DayCounts, before: date, without: str = "") -> int:
    """The last day (as an ordinal) of a book before a day; 0 when there is none. ``without``: a kind that is no entry.

    Asked after every tick: the last entry is nearly always of the last weeks, so these are looked at first.
    """
    limit = before.toordinal()
    for day in range(limit - 1, limit - _RECENT, -1):
        if any(kind != without for kind in book.get(day, ())):
            return day
    return max((day for day in book if day < limit and any(kind != without for kind in book[day])), default=0)


_RECENT = 100
