"""messages.csv: who, when, which way. The words are never looked at and go no further than the row they stand in.

Drafts and sponsored messages are left out. Who the member is, the invitations tell, or the profile's name, or being
part of every conversation.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.importers.archive.people import MAX_PARTNERS, name_key
from ssi_coach.importers.archive.reading import Reading
from ssi_coach.importers.archive.source import Member
from ssi_coach.importers.archive.table import SAMPLE, Log, Table

MAX_RECIPIENTS: Final = 50
"""A message to more people than this is contact with none of them."""
_NEEDED: Final = ("from", "to", "date")
_OTHERS: Final = (
    "conversationid",
    "conversationtitle",
    "senderprofileurl",
    "recipientprofileurls",
    "direction",
    "ismessagedraft",
    "isconversationdraft",
)
_PENDING: Final = 100_000
_KEY: Final = 100
_YES: Final = frozenset({"Yes", "YES", "yes", "TRUE", "True", "true"})
_WHOSE: Final = QT_TRANSLATE_NOOP(
    "Archive",
    "Which of these messages are yours cannot be told: Profile.csv and Invitations.csv are missing. "
    "They were not counted.",
)
_CROWD: Final = QT_TRANSLATE_NOOP("Archive", "More than {count} people; the messages of the others were only counted.")

Pending = dict[tuple[str, str], dict[date, int]]


class Messages:
    """Counts messages as they are read; those that tell no address are settled by name at the end."""

    def __init__(self) -> None:
        self._sent: Pending = {}
        self._received: Pending = {}
        self._talks: dict[str, str | None] = {}

    def read(self, reading: Reading, member: Member, log: Log) -> None:
        table = reading.table(member, log, _NEEDED, _OTHERS)
        if table is None:
            return
        own = _Own(reading, table)
        if not own.known:
            log.skip(None, _WHOSE)
            return
        reading.own_slug = reading.own_slug or own.slug or None
        sender, recipient, at = (table.columns[name] for name in _NEEDED)
        talk, title, sender_url, urls, direction, draft, other_draft = (table.place(name) for name in _OTHERS)
        contacts, slugs, me, wrote = reading.contacts, reading.slugs, own.slug, own.wrote
        sent, received = reading.counts["message"], reading.counts["message_received"]
        to_them, from_them = contacts.sent, contacts.received
        named: dict[str, str] = {}
        slug = ""
        for day, row in reading.dated(table, log, at, reading.days(table, at)):
            if (draft >= 0 and row[draft] in _YES) or (other_draft >= 0 and row[other_draft] in _YES):
                continue
            name = row[sender]
            if sender_url >= 0:
                slug = slugs[row[sender_url]]
                if not slug and title >= 0 and row[title].strip() and not row[sender_url].strip():
                    continue
            if direction >= 0:
                mine = row[direction].strip().upper() == "OUTGOING"
            else:
                mine = slug == me if slug and me else wrote(name)
            if not mine:
                received[day] += 1
                if slug:
                    days = from_them.get(slug)
                    if days is None:
                        contacts.add(from_them, slug, day)
                    else:
                        days[day] = days.get(day, 0) + 1
                    if named.get(slug) != name:
                        if len(named) < _PENDING:
                            named[slug] = name
                        reading.names.learn(name, slug)
                    if urls < 0:
                        self._learn_talk(row[talk][:_KEY] if talk >= 0 else "", slug)
                elif sender_url < 0:
                    _add(self._received, row[talk] if talk >= 0 else "", name, day)
                continue
            sent[day] += 1
            addresses = row[urls] if urls >= 0 else ""
            if not addresses:
                _add(self._sent, row[talk] if talk >= 0 else "", row[recipient], day)
            elif "," not in addresses:
                to = slugs[addresses]
                days = to_them.get(to)
                if days is None:
                    contacts.add(to_them, to, day)
                else:
                    days[day] = days.get(day, 0) + 1
            elif addresses.count(",") < MAX_RECIPIENTS:
                for address in addresses.split(","):
                    contacts.add(to_them, slugs[address], day)
        to_them.pop(me, None)
        if contacts.full:
            log.skip(None, _CROWD.of(count=MAX_PARTNERS))
        either = sent.keys() | received.keys()
        reading.covered("messages", min(either, default=None), max(either, default=None))

    def _learn_talk(self, conversation: str, slug: str) -> None:
        """With whom a conversation is; None with more than one."""
        if conversation in self._talks or len(self._talks) < _PENDING:
            self._talks[conversation] = slug if self._talks.get(conversation, slug) == slug else None

    def settle(self, reading: Reading) -> None:
        """Names become people where a conversation or the name itself tells who it is."""
        contacts = reading.contacts
        for pending, ways in ((self._sent, contacts.sent), (self._received, contacts.received)):
            for (conversation, name), days in pending.items():
                for slug in self._whom(reading, conversation, name):
                    for day, count in days.items():
                        contacts.add(ways, slug, day, count)
            pending.clear()

    def _whom(self, reading: Reading, conversation: str, name: str) -> tuple[str, ...]:
        one = reading.names.slug(name) or self._talks.get(conversation) or ""
        if one or "," not in name:
            return (one,) if one else ()
        parts = name.split(",", MAX_RECIPIENTS)
        return tuple(slug for part in parts if (slug := reading.names.slug(part)))


def _add(pending: Pending, conversation: str, name: str, day: date) -> None:
    key = (conversation[:_KEY], name_key(name))
    if key[1] and (key in pending or len(pending) < _PENDING):
        days = pending.setdefault(key, {})
        days[day] = days.get(day, 0) + 1


class _Own:
    """How the member's own messages are told from the others."""

    def __init__(self, reading: Reading, table: Table) -> None:
        self._name = name_key(reading.own_name)
        self._names: dict[str, bool] = {}
        self.slug = reading.own_slug or ""
        url = table.place("senderprofileurl")
        if url >= 0:
            self._look(reading, table, url)
        self.known = bool(self.slug or self._name) or table.has("direction")

    def _look(self, reading: Reading, table: Table, url: int) -> None:
        """Whose conversations these are, by the first of them; an address may have changed."""
        sender, urls = table.place("from"), table.place("recipientprofileurls")
        part: Counter[str] = Counter()
        named: Counter[str] = Counter()
        rows = 0
        for row in table.peek(SAMPLE):
            slugs = {reading.slugs[row[url]]}
            if self._name and name_key(row[sender]) == self._name:
                named.update(slugs - {""})
            if urls >= 0:
                slugs.update(reading.slugs[address] for address in row[urls].split(",", MAX_RECIPIENTS))
            slugs.discard("")
            if slugs:
                rows += 1
                part.update(slugs)
        if self.slug in part:
            return
        most = part.most_common(2)
        if named:
            self.slug = max(sorted(named), key=lambda slug: named[slug])
        elif not (self.slug or self._name) and urls >= 0 and len(most) == 2 and most[0][1] > most[1][1]:
            self.slug = most[0][0] if most[0][1] * 10 >= rows * 9 else ""

    def wrote(self, name: str) -> bool:
        """Whether this name is the member's; asked where no address tells."""
        found = self._names.get(name)
        if found is None:
            found = bool(self._name) and name_key(name) == self._name
            if len(self._names) < _PENDING:
                self._names[name] = found
        return found
