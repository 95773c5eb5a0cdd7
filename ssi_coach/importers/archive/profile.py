"""The profile's files: what is filled in, how much of it; address, birthday and the like are not even looked at."""

from __future__ import annotations

from ssi_coach.domain.archive import PositionFacts, ProfileFacts
from ssi_coach.importers.archive.people import tidy_name
from ssi_coach.importers.archive.reading import Reading
from ssi_coach.importers.archive.source import Member
from ssi_coach.importers.archive.table import Log, Table

_CONTACT = ("twitterhandles", "websites", "instantmessengers")
_NOTHING = frozenset({"", "[]", "-"})


def _cell(table: Table, row: list[str], column: str) -> str:
    place = table.place(column)
    return row[place].strip() if 0 <= place < len(row) else ""


def read_profile(reading: Reading, member: Member, log: Log) -> ProfileFacts | None:
    """The one row of Profile.csv; None where there is none."""
    table = reading.table(member, log, ("firstname", "lastname", "headline"))
    if table is None:
        return None
    for row in table.rows():
        log.rows += 1
        first, last = _cell(table, row, "firstname"), _cell(table, row, "lastname")
        name = tidy_name(f"{first} {last}")
        reading.own_name = name or reading.own_name
        return ProfileFacts(
            name,
            tidy_name(_cell(table, row, "headline")),
            tidy_name(_cell(table, row, "industry")),
            tidy_name(_cell(table, row, "geolocation") or _cell(table, row, "location")),
            len(_cell(table, row, "summary")),
            any(_cell(table, row, column) not in _NOTHING for column in _CONTACT),
        )
    return None


def read_positions(reading: Reading, member: Member, log: Log) -> PositionFacts | None:
    """Positions; one without an end is current."""
    table = reading.table(member, log, ("companyname", "title"), ("startedon", "finishedon"))
    if table is None:
        return None
    current = described = length = past = 0
    for row in table.rows():
        log.rows += 1
        if _cell(table, row, "finishedon"):
            past += 1
            continue
        current += 1
        words = len(_cell(table, row, "description"))
        described += words > 0
        length = max(length, words)
    return PositionFacts(current, described, length, past)


def read_count(reading: Reading, member: Member, log: Log, column: str) -> int | None:
    """How many rows of a profile's list have something in its main column."""
    table = reading.table(member, log, (column,))
    if table is None:
        return None
    place = table.columns[column]
    filled = 0
    for row in table.rows():
        log.rows += 1
        filled += bool(row[place].strip())
    return filled
