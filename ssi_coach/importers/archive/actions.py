"""Comments.csv, Reactions.csv and SearchQueries.csv: what the member did, counted by day.

Comments.csv is no valid CSV: some eras leave line breaks bare, some put a backslash before quotes. A comment begins
where a line begins with a moment and an address; only that beginning is looked at, the words go by unread.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.importers.archive.posts import Posts, id_in
from ssi_coach.importers.archive.reading import Reading, Span
from ssi_coach.importers.archive.source import Member
from ssi_coach.importers.archive.table import Log, lines_of, plain

_COMMENT: Final = re.compile(r'"?(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?: UTC)?"?[,;\t]"?(https?://[^\s",;]*)')
_SAVED: Final = re.compile(
    r'"?(\d[\d./-]{5,9}(?:,? \d\d?:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?)?)"?[,;\t]"?(https?://(?:[a-z]+\.)?linkedin\.com/[^\s",;]*)'
)
"""As a line begins once Excel saved the file."""
_NOTHING: Final = QT_TRANSLATE_NOOP(
    "Archive", "No comment was found in it: no line begins with a day and an address; use the file as LinkedIn sent it."
)


def read_comments(reading: Reading, posts: Posts, member: Member, log: Log) -> None:
    """Comments under one's own posts are replies. Needs Shares.csv read before."""
    found: list[tuple[int, str, str]] = []
    span, days, more = Span(), reading.days_like(()), False
    earlier = reading.lines_before(member)
    for line, text in enumerate(lines_of(member.open(), log), start=1):
        match = _COMMENT.match(text)
        if match is None:
            match = _SAVED.match(text)
            if match is not None and len(found) < 100_000:
                found.append((line, match[1], match[2]))
            elif text.strip() and not _is_header(text):
                more = True
            continue
        if earlier is not None and not earlier(text):
            continue
        _take(reading, posts, log, days.of(match[1]), (line, match[1], match[2]), span)
    days = reading.days_like(value for _, value, _ in found)
    for line, value, link in found:
        _take(reading, posts, log, days.of(value), (line, value, link), span)
    if more and not log.rows:
        log.skip(None, _NOTHING)
    reading.covered("comments", span.first, span.last)


def _is_header(line: str) -> bool:
    return plain(line).startswith("datelink")


def _take(reading: Reading, posts: Posts, log: Log, day: date | None, row: tuple[int, str, str], span: Span) -> None:
    line, value, link = row
    if day is None:
        log.bad_day(line, value)
    elif reading.latest is not None and day > reading.latest:
        log.later(line, day)
    else:
        log.rows += 1
        span.take(day)
        reading.count("reply" if posts.own(id_in(link)) else "comment", day)


def read_counted(reading: Reading, member: Member, log: Log, kind: str, column: str) -> None:
    """A file of which each row is one thing done: a reaction (to a post or a comment), a search."""
    table = reading.table(member, log, (column,))
    if table is None:
        return
    place, count, span = table.columns[column], reading.counts[kind], Span()
    for day, _ in reading.dated(table, log, place, reading.days(table, place)):
        count[day] += 1
        span.take(day)
    reading.covered(plain(member.base), span.first, span.last)
