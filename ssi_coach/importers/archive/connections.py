"""Connections.csv: contacts, and the days of accounts that have been closed since. E-mail addresses are never kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from ssi_coach.domain.archive import ConnectionRow
from ssi_coach.importers.archive.dates import Days, day_first
from ssi_coach.importers.archive.people import MAX_PEOPLE, slug_by_name, tidy_name
from ssi_coach.importers.archive.reading import Reading, Span
from ssi_coach.importers.archive.source import Member
from ssi_coach.importers.archive.table import Log

_NEEDED = ("firstname", "lastname", "connectedon")


class Connections:
    """The contacts of an archive by slug, as read so far."""

    def __init__(self) -> None:
        self.by_slug: dict[str, ConnectionRow] = {}
        self.nameless: list[date] = []

    def read(self, reading: Reading, member: Member, log: Log) -> bool:
        """Whether it is a list of contacts at all."""
        table = reading.table(member, log, _NEEDED, ("url", "company", "position"))
        if table is None:
            return False
        first, last, on = (table.columns[name] for name in _NEEDED)
        url, company, position = (table.place(name) for name in ("url", "company", "position"))
        # Newer archives tell the day in UTC and no time, so that of older ones has to be the day in UTC too: a
        # contact's day is the same in each.
        days = Days(ZoneInfo("UTC"), day_first=day_first(table.sample(on)))
        span = Span()
        for day, row in reading.dated(table, log, on, days):
            span.take(day)
            reading.count("connection_added", day)
            slug = reading.slugs[row[url]] if url >= 0 else ""
            name = tidy_name(f"{row[first].strip()} {row[last].strip()}")
            if not name and not slug:
                self.nameless.append(day)
                continue
            if len(self.by_slug) >= MAX_PEOPLE:
                continue
            slug = slug or slug_by_name(name, day)
            self.by_slug[slug] = ConnectionRow(
                slug,
                name,
                tidy_name(row[company]) if company >= 0 else "",
                tidy_name(row[position]) if position >= 0 else "",
                day,
            )
            reading.names.learn(name, slug)
        reading.covered("connections", span.first, span.last)
        return True

    def settle(self, reading: Reading) -> None:
        """Contacts known by name only get the address that other files tell of that name."""
        for row in [row for row in self.by_slug.values() if row.by_name]:
            slug = reading.names.slug(row.name)
            if slug and slug != row.slug and slug not in self.by_slug:
                del self.by_slug[row.slug]
                self.by_slug[slug] = replace(row, slug=slug)
                reading.contacts.rename(row.slug, slug)

    def rows(self) -> tuple[ConnectionRow, ...]:
        """Oldest contact first, and by slug."""
        return tuple(sorted(self.by_slug.values(), key=lambda row: (row.connected_on or date.min, row.slug)))
