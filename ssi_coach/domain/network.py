"""Whom a member knows, and what reached people: what a LinkedIn archive and the analytics workbook tell.

Names, companies, titles and dates are kept because the coaching needs them; of messages only who, when and which way,
never a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final, Literal, NamedTuple

from ssi_coach.domain.values import dataclass

Seniority = Literal["decision_maker", "professional", "early", "unknown"]
SENIORITIES: tuple[Seniority, ...] = ("decision_maker", "professional", "early", "unknown")
Initiator = Literal["me", "them"]


@dataclass(frozen=True, slots=True)
class Connection:
    """A contact, known by the slug of the profile's address. None = not known.

    ``messages_sent`` and ``messages_received`` count; ``last_sent`` and ``last_received`` are their last days;
    ``contact_days`` are all days with contact either way, oldest first. ``last_contact`` is the last of any contact
    (message, invitation with a note, recommendation, endorsement). ``seen_on`` and ``gone_on`` are days of archives:
    the first that had this contact, and the first that no longer did. ``former_*`` and ``changed_on`` tell of a job
    that changed between two archives.
    """

    slug: str
    name: str = ""
    company: str = ""
    position: str = ""
    seniority: Seniority | None = None
    connected_on: date | None = None
    initiated_by: Initiator | None = None
    messages_sent: int = 0
    messages_received: int = 0
    last_contact: date | None = None
    last_sent: date | None = None
    last_received: date | None = None
    contact_days: tuple[date, ...] = ()
    seen_on: date | None = None
    gone_on: date | None = None
    former_company: str = ""
    former_position: str = ""
    changed_on: date | None = None


class Known(NamedTuple):
    """A contact as a list of everybody shows it: a `Connection` as it is stored, without its days of contact.

    Days are texts like ``2026-11-23``, which sort as days do: of 30,000 people a page shows a few dozen, so that it
    does not pay to make dates of all of them. (A tuple for the same reason.)
    """

    slug: str
    name: str = ""
    company: str = ""
    position: str = ""
    seniority: Seniority | None = None
    connected: str | None = None
    messages_sent: int = 0
    messages_received: int = 0
    last_contact: str | None = None
    gone: str | None = None
    former_company: str = ""
    former_position: str = ""
    changed: str | None = None

    @property
    def connected_on(self) -> date | None:
        return None if self.connected is None else date.fromisoformat(self.connected)


class Course(NamedTuple):
    """What became of a contact, for counting over time: days as in `Known`; ``contact_days`` as
    `ssi_coach.domain.contact_days` packs them, none of them after ``last_contact``."""

    connected: str | None = None
    seen: str | None = None
    gone: str | None = None
    last_contact: str | None = None
    contact_days: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A post of one's own; ``id`` is LinkedIn's number, ``published_at`` its moment in UTC."""

    id: str
    published_at: datetime
    text: str = ""
    format: str | None = None
    impressions: int | None = None
    engagements: int | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    """What reached people on a day. ``engagements`` may be negative: LinkedIn revises."""

    on: date
    impressions: int | None = None
    engagements: int | None = None
    followers: int | None = None
    new_followers: int | None = None


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation as an archive shows it; accumulated, because a later archive no longer has the older ones."""

    slug: str
    direction: Literal["out", "in"]
    sent_on: date
    accepted: bool = False
    note: bool = False


@dataclass(frozen=True, slots=True)
class Coverage:
    """The days that imported files of a kind cover: ``source`` is a file's base name in lower case (``comments``).

    The days from ``first`` to ``last`` are known wholly; scoring compares hand-logged work with the archive there.
    """

    source: str
    first: date
    last: date


COVERED_KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "shares": ("post", "share", "repost"),
    "instantreposts": ("repost",),
    "comments": ("comment", "reply"),
    "reactions": ("reaction",),
    "messages": ("message", "message_received"),
    "searchqueries": ("people_search",),
    "invitations": ("invitation",),
    "connections": ("connection_added",),
    "analytics": ("engagement_received",),
}
"""`Coverage.source` → the kinds of activity that such a file knows wholly on the days it covers."""


def archive_end(coverage: Iterable[Coverage]) -> date | None:
    """The last day that imported archives tell of; None when there was none. Workbooks are no archive."""
    return max((span.last for span in coverage if span.source != "analytics"), default=None)
