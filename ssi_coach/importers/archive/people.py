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
MAX_PEOPLE: Final = 300_000
MAX_PARTNERS: Final = 200_000
"""So many people one has written to, or heard from, are kept apart; memory is for everybody."""
_MAX_NAMES: Final = 250_000
"""More people than this are not kept apart: LinkedIn lets nobody have more than 30,000 contacts."""


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


class Slugs(dict[str, str]):
    """`slug_of`, remembered: a file of messages repeats few addresses very often. ``slugs[address]``."""

    def __missing__(self, url: str) -> str:
        slug = slug_of(url) if len(url) < 2_000 else ""
        if len(self) < _REMEMBERED:
            self[url] = slug
        return slug


def tidy_name(text: str, longest: int = MAX_NAME) -> str:
    """A name, company or title on one line, blanks single, not endless."""
    if text.isprintable() and "  " not in text and len(text) <= longest:
        return unicodedata.normalize("NFC", text).strip()
    text = unicodedata.normalize("NFC", text)
    text = "".join(char if char.isprintable() or char in "\u200d\ufe0f" else " " for char in text)
    return " ".join(text.split())[:longest].strip()


def name_key(name: str) -> str:
    """What two spellings of a name have in common: its letters and what stands between them, but no little pictures."""
    name = tidy_name(name)
    if not (name.isascii() or name.replace(" ", "").isalpha()):
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
        if key not in self._slugs and len(self._slugs) >= _MAX_NAMES:
            return
        known = self._slugs.setdefault(key, slug)
        if known is None or known == slug or slug.startswith(BY_NAME) > known.startswith(BY_NAME):
            return
        self._slugs[key] = slug if known.startswith(BY_NAME) > slug.startswith(BY_NAME) else None

    def slug(self, name: str) -> str:
        """The only slug of that name; empty where there is none or more than one."""
        return self._slugs.get(name_key(name)) or ""


class Contacts:
    """Contact with each person, by slug and day. ``sent`` and ``received`` count messages."""

    def __init__(self) -> None:
        self.sent: dict[str, dict[date, int]] = {}
        self.received: dict[str, dict[date, int]] = {}
        self._met: dict[str, set[date]] = {}
        self.full = False

    def add(self, ways: dict[str, dict[date, int]], slug: str, on: date, count: int = 1) -> None:
        """``count`` more messages of one way, `sent` or `received`."""
        days = ways.get(slug)
        if days is None:
            if not slug or len(ways) >= MAX_PARTNERS:
                self.full = self.full or bool(slug)
                return
            days = ways[slug] = {}
        days[on] = days.get(on, 0) + count

    def met(self, slug: str, on: date) -> None:
        """Contact other than a message: an invitation with a note, a recommendation, an endorsement."""
        if slug and (slug in self._met or len(self._met) < MAX_PARTNERS):
            self._met.setdefault(slug, set()).add(on)

    def rename(self, before: str, slug: str) -> None:
        """What was counted for one slug belongs to another."""
        for ways in (self.sent, self.received):
            for on, count in ways.pop(before, {}).items():
                self.add(ways, slug, on, count)
        self._met.setdefault(slug, set()).update(self._met.pop(before, ()))

    def exchanges(self, own: str | None) -> dict[str, Exchange]:
        """By slug, in its order; never with oneself. What was counted is used up by it."""
        slugs = self.sent.keys() | self.received.keys() | {slug for slug, days in self._met.items() if days}
        return {slug: self._exchange(slug) for slug in sorted(slugs) if slug != own}

    def _exchange(self, slug: str) -> Exchange:
        sent, received = self.sent.pop(slug, {}), self.received.pop(slug, {})
        return Exchange(
            sum(sent.values()),
            sum(received.values()),
            max(sent, default=None),
            max(received, default=None),
            tuple(sorted({*sent, *received, *self._met.pop(slug, ())})),
        )
