"""Who is who: a person is the end of the profile's address, and only where there is none, a name.

Addresses come percent-encoded, raw, with a scheme or without one; names repeat. A name is taken for an address only
where it is that of exactly one person.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Final
from urllib.parse import unquote

from ssi_coach.domain.archive import BY_NAME, Exchange
from ssi_coach.domain.limits import MAX_ID, MAX_NAME

_REMEMBERED: Final = 100_000
MAX_PEOPLE: Final = 500_000
"""More people than this are not kept apart: LinkedIn lets nobody have more than 30,000 contacts."""
_MAX_DAYS: Final = 3_000_000


def slug_of(url: str) -> str:
    """``https://www.linkedin.com/in/J%C3%BCrgen-12/`` → ``jürgen-12``; empty for what is no person's profile."""
    text = unquote(url.strip(), errors="replace") if "%" in url else url.strip()
    text = unicodedata.normalize("NFC", text).lower()
    _, _, path = text.rpartition("://")
    host, slash, path = path.partition("/")
    if not slash or "linkedin." not in host:
        return ""
    path = path.partition("?")[0].partition("#")[0].strip("/ ")
    kind, _, slug = path.partition("/")
    if kind not in ("in", "pub") or not slug or len(slug) > MAX_ID or not slug.isprintable():
        return ""
    # "/in/anna-berg/de" is the same profile in German.
    return slug.partition("/")[0] if kind == "in" else slug


class Slugs:
    """`slug_of`, remembered: a file of messages repeats few addresses very often."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, url: str) -> str:
        slug = self._known.get(url)
        if slug is None:
            slug = slug_of(url) if len(url) < 2_000 else ""
            if len(self._known) < _REMEMBERED:
                self._known[url] = slug
        return slug


def tidy_name(text: str, longest: int = MAX_NAME) -> str:
    """A name, company or title on one line, blanks single, not endless."""
    if text.isascii() and text.isprintable() and "  " not in text and len(text) <= longest:
        return text.strip()
    text = unicodedata.normalize("NFC", text)
    text = "".join(char if char.isprintable() or char in "\u200d\ufe0f" else " " for char in text)
    return " ".join(text.split())[:longest].strip()


def name_key(name: str) -> str:
    """What two spellings of a name have in common: its letters and what stands between them, but no little pictures."""
    name = tidy_name(name)
    if not name.isascii():
        name = tidy_name("".join(char for char in name if unicodedata.category(char)[0] in "LMNPZ"))
    return name.casefold()


def slug_by_name(name: str, on: date | None) -> str:
    """The key of a contact without an address: the same in every archive that lists the same name and day."""
    return f"{BY_NAME}{name_key(name)[:240]}:{on.isoformat() if on else ''}"


class Names:
    """Which slugs bear a name; what each name resolves to."""

    def __init__(self) -> None:
        self._slugs: dict[str, str | None] = {}

    def learn(self, name: str, slug: str) -> None:
        """A person of this name has this slug. A second slug makes the name useless, but a contact that is known by
        name only has found its address then.
        """
        key = name_key(name)
        if not key or not slug:
            return
        known = self._slugs.setdefault(key, slug)
        if known is None or known == slug or slug.startswith(BY_NAME) > known.startswith(BY_NAME):
            return
        self._slugs[key] = slug if known.startswith(BY_NAME) > slug.startswith(BY_NAME) else None

    def slug(self, name: str) -> str:
        """The only slug of that name; empty where there is none or more than one."""
        return self._slugs.get(name_key(name)) or ""


class _Tally:
    """What is counted of one person while files are read."""

    __slots__ = ("days", "last_received", "last_sent", "received", "sent")

    def __init__(self) -> None:
        self.sent = 0
        self.received = 0
        self.last_sent: date | None = None
        self.last_received: date | None = None
        self.days: set[date] = set()


class Contacts:
    """Contact with each person, counted by slug."""

    def __init__(self) -> None:
        self._people: dict[str, _Tally] = {}
        self._days = 0

    def _person(self, slug: str, on: date) -> _Tally | None:
        person = self._people.get(slug)
        if person is None:
            if not slug or len(self._people) >= MAX_PEOPLE:
                return None
            person = self._people[slug] = _Tally()
        if on not in person.days and self._days < _MAX_DAYS:
            person.days.add(on)
            self._days += 1
        return person

    def sent(self, slug: str, on: date) -> None:
        person = self._person(slug, on)
        if person is not None:
            person.sent += 1
            if person.last_sent is None or person.last_sent < on:
                person.last_sent = on

    def received(self, slug: str, on: date) -> None:
        person = self._person(slug, on)
        if person is not None:
            person.received += 1
            if person.last_received is None or person.last_received < on:
                person.last_received = on

    def met(self, slug: str, on: date) -> None:
        """Contact other than a message: an invitation with a note, a recommendation, an endorsement."""
        self._person(slug, on)

    def rename(self, before: str, slug: str) -> None:
        """What was counted for one slug belongs to another."""
        old = self._people.pop(before, None)
        if old is None:
            return
        new = self._people.setdefault(slug, _Tally())
        new.sent += old.sent
        new.received += old.received
        new.last_sent = max(filter(None, (old.last_sent, new.last_sent)), default=None)
        new.last_received = max(filter(None, (old.last_received, new.last_received)), default=None)
        new.days |= old.days

    def exchanges(self, own: str | None) -> dict[str, Exchange]:
        """By slug, in its order; never with oneself."""
        return {
            slug: Exchange(p.sent, p.received, p.last_sent, p.last_received, tuple(sorted(p.days)))
            for slug, p in sorted(self._people.items())
            if slug != own
        }
