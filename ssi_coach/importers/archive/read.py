"""Reads a LinkedIn archive, file by file, each after those it needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from ssi_coach.domain.archive import ArchiveContent, FileReport
from ssi_coach.domain.limits import FIRST_DAY
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.importers.archive import names
from ssi_coach.importers.archive.actions import read_comments, read_counted
from ssi_coach.importers.archive.connections import Connections
from ssi_coach.importers.archive.invitations import WINDOW, Invitations
from ssi_coach.importers.archive.messages import Messages
from ssi_coach.importers.archive.posts import Posts
from ssi_coach.importers.archive.praise import read_endorsements, read_recommendations
from ssi_coach.importers.archive.profile import read_count, read_positions, read_profile
from ssi_coach.importers.archive.reading import Reading
from ssi_coach.importers.archive.source import Member, Meter, Opened, open_archive
from ssi_coach.importers.archive.table import Log

_LISTS: Final = {
    names.EDUCATION: ("education", "schoolname"),
    names.SKILLS: ("skills", "name"),
    names.LANGUAGES: ("languages", "name"),
    names.CERTIFICATIONS: ("certifications", "name"),
}

# Of two files of these, each row counts once; of the profile's files, which say how things stand, the later one.
_ROWS: Final = frozenset(
    {
        names.CONNECTIONS,
        names.INVITATIONS,
        names.SHARES,
        names.REPOSTS,
        names.COMMENTS,
        names.REACTIONS,
        names.SEARCHES,
        names.ENDORSEMENTS_RECEIVED,
        names.ENDORSEMENTS_GIVEN,
        names.RECOMMENDATIONS_RECEIVED,
        names.RECOMMENDATIONS_GIVEN,
        names.MESSAGES,
    }
)


def read_archive(
    path: Path, time_zone: ZoneInfo, told: Callable[[float], None] = lambda _share: None
) -> ArchiveContent:
    """What the archive at ``path`` says: a ZIP file, the folder it was unpacked to, or a folder with its parts.

    Days are days in ``time_zone``. ``told`` is called for every quarter of a megabyte with the share that was read,
    and may raise whatever stops the reading. InputProblem where there is no archive, or none that can be trusted; a
    file of it that cannot be read is told in ``files`` and ends nothing.
    """
    with ExitStack() as stack:
        opened = open_archive(path, Meter(told), stack)
        return _Archive(opened, time_zone).read()


class _Archive:
    """The files of one archive and what they have told so far."""

    def __init__(self, opened: Opened, zone: ZoneInfo) -> None:
        self._opened = opened
        self._reading = Reading(zone, opened.latest)
        self._connections = Connections()
        self._invitations = Invitations()
        self._posts = Posts()
        self._messages = Messages()
        self._files: list[FileReport] = list(opened.left)
        self._content = ArchiveContent(complete=False, exported_on=date.min)
        self._listed = False

    def read(self) -> ArchiveContent:
        members = sorted(self._opened.members, key=lambda m: (names.READ.index(m.base), m.changed or date.min, m.name))
        for base, count in Counter(member.base for member in members).items():
            if count > 1 and base in _ROWS:
                self._reading.several(base)
        for member in members:
            log = Log(member.name)
            self._read(member, log)
            self._files.append(log.report())
        return self._settled({member.base for member in members})

    def _read(self, member: Member, log: Log) -> None:
        reading, posts, base = self._reading, self._posts, member.base
        match base:
            case names.PROFILE:
                self._keep(profile=read_profile(reading, member, log))
            case names.CONNECTIONS:
                self._listed |= self._connections.read(reading, member, log)
            case names.INVITATIONS:
                self._invitations.read(reading, member, log)
            case names.SHARES:
                posts.read_shares(reading, member, log)
            case names.RICH_MEDIA:
                posts.read_media(reading, member, log)
            case names.REPOSTS:
                posts.read_reposts(reading, member, log)
            case names.COMMENTS:
                read_comments(reading, posts, member, log)
            case names.REACTIONS:
                read_counted(reading, member, log, "reaction", "date")
            case names.SEARCHES:
                read_counted(reading, member, log, "people_search", "time")
            case names.POSITIONS:
                self._keep(positions=read_positions(reading, member, log))
            case names.ENDORSEMENTS_RECEIVED:
                self._add("endorsements", read_endorsements(reading, member, log, "endorser"))
            case names.ENDORSEMENTS_GIVEN:
                read_endorsements(reading, member, log, "endorsee")
            case names.RECOMMENDATIONS_RECEIVED:
                self._add("recommendations", read_recommendations(reading, member, log))
            case names.RECOMMENDATIONS_GIVEN:
                self._add("recommendations_given", read_recommendations(reading, member, log))
            case names.MESSAGES:
                self._messages.read(reading, member, log)
            case _:
                part, column = _LISTS[base]
                self._keep(**{part: read_count(reading, member, log, column)})

    def _keep(self, **told: Any) -> None:
        """What a file told; of two files of a base the later one, where it tells anything."""
        self._content = replace(self._content, **{part: value for part, value in told.items() if value is not None})

    def _add(self, part: str, count: int | None) -> None:
        """Rows counted, in addition to those of an earlier file of the same base."""
        if count is not None:
            self._keep(**{part: count + (getattr(self._content, part) or 0)})

    def _settled(self, bases: set[str]) -> ArchiveContent:
        reading = self._reading
        self._messages.settle(reading)
        reading.settle()
        self._connections.settle(reading)
        invitations = self._invitations.settle(reading, self._connections.by_slug)
        exported = self._opened.ends or reading.last
        if exported is None:
            # Nothing in it bears a day: then the days of the files themselves have to do.
            exported = self._opened.latest
        if exported is None:
            raise InputProblem(
                QT_TRANSLATE_NOOP("Archive", "nothing in it tells of which day it is; bring in the ZIP file itself.")
            )
        if invitations:
            reading.covered("invitations", max(exported - WINDOW, FIRST_DAY), None)
        has = {base for base in names.ONLY_COMPLETE if base in bases}
        complete = bool(has & {names.SHARES, names.COMMENTS, names.REACTIONS}) or self._opened.complete is True
        return replace(
            self._content,
            complete=complete,
            exported_on=exported,
            own_slug=reading.own_slug,
            profile_photo=self._posts.profile_photo or None,
            connections=self._connections.rows() if self._listed else None,
            nameless=tuple(sorted(self._connections.nameless)),
            contacts=reading.contacts.exchanges(reading.own_slug),
            invitations=invitations,
            posts=self._posts.rows(),
            counts=reading.tallies(),
            coverage=reading.coverage(exported),
            files=tuple(self._files),
            missing=tuple(base for base in names.READ if base not in bases),
        )
