"""What is gathered while the files of one archive are read, each by the module of its family."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from ssi_coach.domain.limits import LAST_DAY, MAX_COUNT
from ssi_coach.domain.network import Coverage
from ssi_coach.importers.archive.dates import Cut, Days, day_first
from ssi_coach.importers.archive.people import MAX_PEOPLE, Contacts, Names, Slugs
from ssi_coach.importers.archive.source import Member
from ssi_coach.importers.archive.table import Log, Table, read_table


class Reading:
    """One archive while it is read: the person's time zone, counts, contacts, and what later files need to know."""

    def __init__(self, zone: ZoneInfo, latest: date | None) -> None:
        self.zone = zone
        # A zone may be a day ahead of the one in which the archive was dated.
        self.latest = latest + timedelta(days=2) if latest else None
        self._cuts: dict[str, Cut] = {}
        self.slugs = Slugs()
        self.names = Names()
        self.contacts = Contacts()
        self.own_slug: str | None = None
        self.own_name = ""
        self._named: list[tuple[str, date]] = []
        self.counts: defaultdict[str, Counter[date]] = defaultdict(Counter)
        self._first: dict[str, date] = {}
        self._last: date | None = None
        self._earlier: defaultdict[str, set[int]] = defaultdict(set)
        self._several: set[str] = set()

    def several(self, base: str) -> None:
        """Two or more files of this base are in the archive: equal rows of theirs count once."""
        self._several.add(base)

    def table(self, member: Member, log: Log, needed: Sequence[str], others: Sequence[str] = ()) -> Table | None:
        """Open a file; None, and told in the log, where its columns are not found."""
        earlier = self._earlier[member.base] if member.base in self._several else None
        return read_table(member, log, needed, earlier, others=others)

    def lines_before(self, member: Member) -> Callable[[str], bool] | None:
        """For a file that is no table: tells of each line whether no other file of this base had it."""
        if member.base not in self._several:
            return None
        earlier = self._earlier[member.base]
        known = frozenset(earlier)

        def is_new(line: str) -> bool:
            earlier.add(hash(line))
            return hash(line) not in known

        return is_new

    def days(self, table: Table, place: int, zone: ZoneInfo | None = None) -> Days:
        """How the days of a column are read, in the order of day and month that its first rows show."""
        return self.days_like(table.sample(place), zone)

    def days_like(self, sample: Iterable[str], zone: ZoneInfo | None = None) -> Days:
        """How days are read of which these are some. Without a sample: as LinkedIn writes them."""
        return Days(self.zone, zone, day_first=day_first(sample), cuts=self._cuts if zone is None else None)

    def dated(self, table: Table, log: Log, place: int, days: Days) -> Iterator[tuple[date, list[str]]]:
        """The rows that have a day, with it; counts them, and tells of the others."""
        latest, day_of, rows = self.latest or LAST_DAY, days.of, 0
        try:
            for row in table.rows():
                day = day_of(row[place])
                if day is None:
                    log.bad_day(table.line(row), row[place])
                elif day > latest:
                    log.later(table.line(row), day)
                else:
                    rows += 1
                    yield day, row
        finally:
            log.rows += rows

    def count(self, kind: str, on: date) -> None:
        self.counts[kind][on] += 1

    def met(self, slug: str, name: str, on: date) -> None:
        """Contact with somebody of whom perhaps only the name is known."""
        if slug:
            self.names.learn(name, slug)
            self.contacts.met(slug, on)
        elif name and len(self._named) < MAX_PEOPLE:
            self._named.append((name, on))

    def settle(self) -> None:
        """Names are resolved once every file had its say."""
        for name, on in self._named:
            self.contacts.met(self.names.slug(name), on)
        self._named.clear()

    def covered(self, source: str, first: date | None, last: date | None) -> None:
        """A file of this kind tells all since ``first``; the latest day of all it has is ``last``."""
        if first is not None:
            self._first[source] = min(first, self._first.get(source, first))
        if last is not None:
            self._last = max(last, self._last or last)

    def local(self, moment: date | datetime) -> date:
        """The day that a moment, or a day without a time, counts for."""
        return moment.astimezone(self.zone).date() if isinstance(moment, datetime) else moment

    @property
    def last(self) -> date | None:
        """The latest day in any file."""
        return self._last

    def coverage(self, until: date) -> tuple[Coverage, ...]:
        """The days known wholly, by file, up to the archive's day."""
        return tuple(Coverage(source, first, max(first, until)) for source, first in sorted(self._first.items()))

    def tallies(self) -> dict[str, dict[date, int]]:
        """Counts by kind and day, both in order."""
        return {
            kind: {day: min(count, MAX_COUNT) for day, count in sorted(days.items())}
            for kind, days in sorted(self.counts.items())
            if days
        }


class Span:
    """The first and the last of some days."""

    def __init__(self) -> None:
        self.first: date | None = None
        self.last: date | None = None

    def take(self, day: date) -> None:
        if self.first is None or day < self.first:
            self.first = day
        if self.last is None or day > self.last:
            self.last = day
