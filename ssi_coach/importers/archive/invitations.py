"""Invitations.csv: those accepted in the last 180 days and those still pending, both ways; its times are Pacific.

Which of them were accepted is not written in it: an invited person who is a contact now has accepted.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import date, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from ssi_coach.domain.network import Invitation
from ssi_coach.domain.values import dataclass
from ssi_coach.importers.archive.people import MAX_PEOPLE, name_key, slug_by_name, tidy_name
from ssi_coach.importers.archive.reading import Reading, Span
from ssi_coach.importers.archive.source import Member
from ssi_coach.importers.archive.table import Log

ZONE: Final = "America/Los_Angeles"
WINDOW: Final = timedelta(days=180)
_NEEDED: Final = ("from", "to", "sentat", "direction")
_OTHERS: Final = ("message", "inviterprofileurl", "inviteeprofileurl")


@dataclass(frozen=True, slots=True)
class _Sent:
    slug: str
    name: str
    way: Literal["out", "in"]
    on: date
    note: bool


class Invitations:
    """The invitations of an archive, as read so far. Of a note only that there was one."""

    def __init__(self) -> None:
        self._sent: list[_Sent] = []
        self._span = Span()

    def read(self, reading: Reading, member: Member, log: Log) -> None:
        table = reading.table(member, log, _NEEDED, _OTHERS)
        if table is None:
            return
        sender, to, at, direction = (table.columns[name] for name in _NEEDED)
        note, inviter, invitee = (table.place(name) for name in _OTHERS)
        for day, row in reading.dated(table, log, at, reading.days(table, at, ZoneInfo(ZONE))):
            out = row[direction].strip().upper() == "OUTGOING"
            self._span.take(day)
            if out:
                reading.count("invitation", day)
                if inviter >= 0:
                    reading.own_slug = reading.slugs[row[inviter]] or reading.own_slug
                reading.own_name = reading.own_name or tidy_name(row[sender])
            place = invitee if out else inviter
            slug = reading.slugs[row[place]] if place >= 0 else ""
            name = tidy_name(row[to if out else sender])
            if len(self._sent) < MAX_PEOPLE and (slug or name):
                if slug:
                    reading.names.learn(name, slug)
                noted = note >= 0 and bool(row[note].strip())
                self._sent.append(_Sent(slug, name, "out" if out else "in", day, noted))

    def settle(self, reading: Reading, contacts: Container[str]) -> tuple[Invitation, ...]:
        """All of them, once it is known who is a contact. One of a person, way and day."""
        found: dict[tuple[str, str, date], Invitation] = {}
        for sent in self._sent:
            slug = sent.slug or reading.names.slug(sent.name) or slug_by_name(name_key(sent.name), None)
            if sent.note:
                reading.contacts.met(slug, sent.on)
            key = (slug, sent.way, sent.on)
            note = sent.note or (key in found and found[key].note)
            found[key] = Invitation(slug, sent.way, sent.on, slug in contacts, note)
        if self._span.last is not None:
            reading.covered("invitations", None, self._span.last)
        return tuple(sorted(found.values(), key=lambda row: (row.sent_on, row.slug, row.direction)))
