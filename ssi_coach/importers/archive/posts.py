"""Shares.csv, InstantReposts.csv and Rich_Media.csv: what the member published, and in which format.

A post is known by its moment, which is in LinkedIn's number of it: every number that stands for the same post
(share, activity, comment under it) says so within five seconds.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import UTC, datetime, timedelta
from typing import Final

from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY, MAX_TEXT
from ssi_coach.domain.network import Post
from ssi_coach.importers.archive.reading import Reading, Span
from ssi_coach.importers.archive.source import Member
from ssi_coach.importers.archive.table import Log

SAME_POST: Final = timedelta(seconds=5)
_UPLOADED: Final = timedelta(minutes=15)
"""A picture is uploaded while the post is written, and LinkedIn tells the minute only."""
_MINUTE: Final = timedelta(minutes=1)
_MAX_POSTS: Final = 200_000
_ID: Final = re.compile(
    r"(?:urn(?::|%3a)li(?::|%3a)\w+(?::|%3a)|-(?:share|ugcpost|activity)-)(?:\(|%28)?(?:urn(?::|%3a)li(?::|%3a))?"
    r"(?:[a-z]+(?::|%3a))?(\d{15,20})(?!\d)",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(r'"\r?\n"')
_MEDIA: Final = re.compile(
    r"you uploaded an? (feed photo|profile photo|feed video|feed document|photo|video|document)\b"
)
_ON: Final = re.compile(r"\bon (\w+ \d\d?, \d{4}) at (\d\d?:\d\d\s?[AaPp][Mm])")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def id_in(link: str) -> str:
    """LinkedIn's number of the post in an address; empty where there is none."""
    match = _ID.search(link)
    return match[1] if match else ""


def moment_of(number: str) -> datetime | None:
    """When the thing with this number was made (its upper bits are milliseconds since 1970)."""
    if not number:
        return None
    try:
        moment = _EPOCH + timedelta(milliseconds=int(number) >> 22)
    except (OverflowError, ValueError):
        return None
    return moment if FIRST_DAY <= moment.date() <= LAST_DAY else None


def id_at(moment: datetime) -> str:
    """A number for a post whose address tells none: the first one of its moment."""
    return str((moment - _EPOCH) // timedelta(milliseconds=1) << 22)


class Posts:
    """The posts of an archive, as read so far."""

    def __init__(self) -> None:
        self._posts: dict[str, Post] = {}
        self._media_links: dict[str, str] = {}
        self._moments: list[datetime] = []
        self._sorted = True
        self._formats: list[tuple[datetime, str]] = []
        self._links: dict[str, str] = {}
        self._shared: set[str] = set()
        self.profile_photo: bool | None = None

    def read_shares(self, reading: Reading, member: Member, log: Log) -> None:
        table = reading.table(member, log, ("date", "sharelink", "sharecommentary"), ("sharedurl", "mediaurl"))
        if table is None:
            return
        date_, link, words, url, media = (
            table.place(name) for name in ("date", "sharelink", "sharecommentary", "sharedurl", "mediaurl")
        )
        days, span = reading.days(table, date_), Span()
        for day, row in reading.dated(table, log, date_, days):
            span.take(day)
            text = _BREAK.sub("\n", row[words]).replace("\r\n", "\n").strip()
            shared = url >= 0 and bool(row[url].strip())
            reading.count("repost" if not text else "share" if shared else "post", day)
            number = id_in(row[link])
            told = days.moment(row[date_])
            moment = told if isinstance(told, datetime) else moment_of(number)
            if moment is None or len(self._posts) >= _MAX_POSTS:
                continue
            made = moment_of(number)
            self._moments.append(made or moment)
            self._sorted = False
            media_link = row[media].strip() if media >= 0 else ""
            if not text and not media_link:
                continue
            number = number or id_at(moment)
            self._posts[number] = Post(number, moment.replace(microsecond=0), _printable(text)[:MAX_TEXT])
            if media_link:
                self._links[number] = media_link[:1_000]
            if shared:
                self._shared.add(number)
        reading.covered("shares", span.first, span.last)

    def read_reposts(self, reading: Reading, member: Member, log: Log) -> None:
        table = reading.table(member, log, ("date",))
        if table is None:
            return
        place, span = table.columns["date"], Span()
        for day, _ in reading.dated(table, log, place, reading.days(table, place)):
            span.take(day)
            reading.count("repost", day)
        reading.covered("instantreposts", span.first, span.last)

    def read_media(self, reading: Reading, member: Member, log: Log) -> None:
        """Formats of posts, and whether a profile photo was ever uploaded."""
        table = reading.table(member, log, ("mediadescription",), ("datetime", "medialink"))
        if table is None:
            return
        told = table.columns["mediadescription"]
        at, link = table.place("datetime"), table.place("medialink")
        days = reading.days(table, at)
        self.profile_photo = self.profile_photo or False
        for row in table.rows():
            log.rows += 1
            # The sentence has been seen in either column.
            sentence = row[told] if at < 0 else f"{row[told]} {row[at]}"
            match = _MEDIA.search(sentence[:2_000].lower())
            if match is None:
                continue
            kind = match[1].removeprefix("feed ")
            if kind == "profile photo":
                self.profile_photo = True
                continue
            if link >= 0 and row[link].strip() and len(self._media_links) < _MAX_POSTS:
                self._media_links[row[link].strip()[:1_000]] = kind
            on = _ON.search(sentence[:2_000])
            moment = days.moment(f"{on[1]}, {on[2]}") if on else days.moment(row[at]) if at >= 0 else None
            if isinstance(moment, datetime) and len(self._formats) < _MAX_POSTS:
                self._formats.append((moment, kind))

    def own(self, number: str) -> bool:
        """Whether this number stands for a post of one's own."""
        moment = moment_of(number)
        if moment is None:
            return False
        if not self._sorted:
            self._moments.sort()
            self._sorted = True
        at = bisect_left(self._moments, moment - SAME_POST)
        return at < len(self._moments) and self._moments[at] <= moment + SAME_POST

    def rows(self) -> tuple[Post, ...]:
        """Oldest first, each with its format where the archive tells it."""
        self._formats.sort()
        posts = (Post(post.id, post.published_at, post.text, self._format(post)) for post in self._posts.values())
        return tuple(sorted(posts, key=lambda post: (post.published_at, post.id)))

    def _format(self, post: Post) -> str | None:
        link = self._links.get(post.id, "")
        if link in self._media_links:
            return self._media_links[link]
        if post.id in self._shared:
            return "link"
        at = bisect_left(self._formats, (post.published_at + _MINUTE, "")) - 1
        if at >= 0 and post.published_at - self._formats[at][0] <= _UPLOADED:
            return self._formats[at][1]
        # Without the file of uploads nobody knows whether there was a picture.
        return None if self.profile_photo is None or link else "text"


def _printable(text: str) -> str:
    return "".join(char for char in text if char.isprintable() or char in "\n\t\u200d\ufe0f\u200b\u00ad")
