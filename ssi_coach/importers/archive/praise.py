"""Endorsements and recommendations, received and given: how many count, and whom there was contact with and when."""

from __future__ import annotations

from typing import Final

from ssi_coach.importers.archive.people import tidy_name
from ssi_coach.importers.archive.reading import Reading
from ssi_coach.importers.archive.source import Member
from ssi_coach.importers.archive.table import Log


def read_endorsements(reading: Reading, member: Member, log: Log, who: str) -> int | None:
    """Accepted endorsements; ``who`` is ``endorser`` or ``endorsee``. A pending one is contact all the same."""
    columns = (f"{who}firstname", f"{who}lastname")
    table = reading.table(member, log, ("endorsementdate", *columns), (f"{who}publicurl", "endorsementstatus"))
    if table is None:
        return None
    at, first, last = (table.columns[name] for name in ("endorsementdate", *columns))
    url, status = table.place(f"{who}publicurl"), table.place("endorsementstatus")
    accepted = 0
    for day, row in reading.dated(table, log, at, reading.days(table, at)):
        accepted += status < 0 or row[status].strip().upper() == "ACCEPTED"
        slug = reading.slugs[row[url]] if url >= 0 else ""
        reading.met(slug, tidy_name(f"{row[first].strip()} {row[last].strip()}"), day)
    return accepted


_RECOMMENDED: Final = ("firstname", "lastname", "creationdate")


def read_recommendations(reading: Reading, member: Member, log: Log) -> int | None:
    """Recommendations that can be seen on a profile."""
    table = reading.table(member, log, _RECOMMENDED, ("status",))
    if table is None:
        return None
    first, last, at = (table.columns[name] for name in _RECOMMENDED)
    status = table.place("status")
    visible = 0
    for day, row in reading.dated(table, log, at, reading.days(table, at)):
        visible += status < 0 or row[status].strip().upper() == "VISIBLE"
        reading.met("", tidy_name(f"{row[first].strip()} {row[last].strip()}"), day)
    return visible
