"""What a LinkedIn archive says, as values: read once, merged into a workspace by others.

Days are days of the person's calendar. Of messages only who, when and which way are here; nothing here ever holds a
message's text, an e-mail address, a postal address or a birthday.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Final

from ssi_coach.domain.messages import Message
from ssi_coach.domain.network import Coverage, Invitation, Post
from ssi_coach.domain.values import dataclass

BY_NAME: Final = "name:"
"""How the key of a person begins whose profile's address the archive does not tell."""


@dataclass(frozen=True, slots=True)
class ConnectionRow:
    """A contact as the archive lists it. Texts are empty where the archive has none.

    ``slug`` is the end of the profile's address. Archives before 2023 list no addresses: unless another file of the
    archive tells it, the slug is then ``name:<name in lower case>:<day>``, the same in every archive of that time.
    """

    slug: str
    name: str
    company: str = ""
    position: str = ""
    connected_on: date | None = None

    @property
    def by_name(self) -> bool:
        """Whether only the name and the day tell who this is."""
        return self.slug.startswith(BY_NAME)


@dataclass(frozen=True, slots=True)
class Exchange:
    """What went to and fro with one person.

    ``sent`` and ``received`` count messages. ``days`` are all days of contact either way, oldest first: messages,
    and besides them invitations with a note, recommendations and endorsements. A message to more than one person
    counts for each of them.
    """

    sent: int = 0
    received: int = 0
    last_sent: date | None = None
    last_received: date | None = None
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """What Profile.csv shows of the person coached. Lengths are in characters; ``contact``: a website or the like."""

    name: str = ""
    headline: str = ""
    industry: str = ""
    location: str = ""
    summary_length: int = 0
    contact: bool = False


@dataclass(frozen=True, slots=True)
class PositionFacts:
    """Positions held: how many are current, how many current ones have a description, its length, how many are past."""

    current: int = 0
    current_described: int = 0
    description_length: int = 0
    past: int = 0

    @property
    def count(self) -> int:
        return self.current + self.past


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was not taken: in which line (None: the whole file, or lines too many to name) and why."""

    line: int | None
    why: Message


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file of the archive. ``rows`` were read; ``notes`` say what else the reader should know."""

    name: str
    rows: int
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class ArchiveContent:
    """A whole archive. None = the file that would tell is not in it.

    ``complete`` is False for the Basic archive, which has no posts, comments and reactions. ``exported_on`` is the
    archive's own day. ``nameless`` are the days on which accounts were added that have been closed since.
    ``contacts`` goes by slug. ``recommendations`` counts visible ones received, ``endorsements`` accepted ones.
    ``profile_photo`` is True where a picture was uploaded, None where that is not known. ``counts`` goes by activity
    kind and day. ``missing`` are the base names of files a Complete archive has and this one has not.
    """

    complete: bool
    exported_on: date
    own_slug: str | None = None
    profile: ProfileFacts | None = None
    positions: PositionFacts | None = None
    education: int | None = None
    skills: int | None = None
    languages: int | None = None
    certifications: int | None = None
    recommendations: int | None = None
    recommendations_given: int | None = None
    endorsements: int | None = None
    profile_photo: bool | None = None
    connections: tuple[ConnectionRow, ...] | None = None
    nameless: tuple[date, ...] = ()
    contacts: Mapping[str, Exchange] = field(default_factory=dict)
    invitations: tuple[Invitation, ...] = ()
    posts: tuple[Post, ...] = ()
    counts: Mapping[str, Mapping[date, int]] = field(default_factory=dict)
    coverage: tuple[Coverage, ...] = ()
    files: tuple[FileReport, ...] = ()
    missing: tuple[str, ...] = ()
