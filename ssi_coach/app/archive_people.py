"""Contacts and invitations of an archive, brought together with those known: nothing once known is lost.

A newer list of contacts tells who came, who is gone and whose job changed; an older one, brought in later, only adds
what was not known. People are known by the slug of their profile; where it changed, or an old archive has none, the
same name connected on the same day is the same person.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from ssi_coach.domain.archive import BY_NAME, ArchiveContent, ConnectionRow, Exchange
from ssi_coach.domain.limits import FIRST_DAY, MAX_FIGURE, MAX_NAME
from ssi_coach.domain.network import Connection, Coverage, Initiator, Invitation, Seniority
from ssi_coach.domain.records import Fact
from ssi_coach.domain.values import dataclass

LIST: Final = "connections"
"""The source whose coverage tells which archives had a list of contacts."""

INVITATION_DAYS: Final = timedelta(days=180)
"""LinkedIn's file has what was accepted in the last 180 days, and all that is pending."""

LINKEDIN_CAP: Final = 30_000
"""A list this long is cut by LinkedIn: who is missing in it is not gone."""

_NONE: Final = re.compile("[\0\ud800-\udfff]")

Rules = Callable[[str], Seniority]


@dataclass(frozen=True, slots=True)
class People:
    """``connections`` are all that the archive tells of, as they are known now; ``renamed`` maps slugs that people no
    longer have to the ones they have. ``listed`` counts the archive's own list, None where it has none."""

    connections: tuple[Connection, ...]
    renamed: Mapping[str, str]
    listed: int | None
    decision_makers: int


def next_list(spans: Iterable[Coverage], facts: Sequence[Fact], day: date) -> date | None:
    """The day of the first archive known after ``day`` that had a list of contacts; None where none is newer.

    Spans of days grow together; of the archives between, the two figures tell that each list was counted for.
    """
    newer = {span.last for span in spans if span.source == LIST and span.last > day}
    if not newer:
        return None
    counted = [{fact.on for fact in facts if fact.key == key} for key in ("connections", "senior_connections")]
    between = {on for on in counted[0] & counted[1] if on is not None and day < on < max(newer)}
    return min(newer | between)


def merge_people(
    content: ArchiveContent,
    known: Mapping[str, Connection],
    newer: date | None,
    invitations: Iterable[Invitation],
    rules: Rules,
    day: date,
) -> People:
    """Bring the archive of ``day`` together with the contacts known (by slug); ``newer`` is its `next_list`,
    ``invitations`` are all ever seen."""
    rows = {_cut(row.slug): row for row in content.connections or ()}
    same = _same_people(rows, known)
    merge = _Merge(day, newer, _initiators(invitations), rules)
    found: dict[str, Connection] = {}
    renamed: dict[str, str] = {}
    makers = 0
    for slug, row in rows.items():
        old = same.get(slug, slug)
        now = slug if not row.by_name and (merge.current or old.startswith(BY_NAME)) else old
        if now != old:
            renamed[old] = now
        contact = merge.row(now, row, known.get(old), content.contacts.get(row.slug))
        found[now] = contact
        makers += contact.seniority == "decision_maker"
    whole = bool(content.connections) and len(content.connections or ()) + len(content.nameless) < LINKEDIN_CAP
    for slug, before in known.items():
        if slug not in found and slug not in renamed:
            after = merge.missing(before, content.contacts.get(slug), whole=whole)
            if after is not before:
                found[slug] = after
    return People(tuple(found.values()), renamed, None if content.connections is None else len(rows), makers)


def _same_people(rows: Mapping[str, ConnectionRow], known: Mapping[str, Connection]) -> dict[str, str]:
    """The slug in the archive → the slug under which that person is known, where these differ and leave no doubt."""
    if not known:
        return {}
    strangers = _unique(
        (slug, row.name, row.connected_on) for slug, row in rows.items() if slug not in known and row.connected_on
    )
    if not strangers:
        return {}
    absent = _unique((slug, c.name, c.connected_on) for slug, c in known.items() if slug not in rows and c.connected_on)
    return {slug: absent[who] for who, slug in strangers.items() if who in absent}


def _unique(people: Iterable[tuple[str, str, date | None]]) -> dict[tuple[str, date | None], str]:
    """(name, day) → slug of those who share it with nobody."""
    found: dict[tuple[str, date | None], str] = {}
    twins: set[tuple[str, date | None]] = set()
    for slug, name, day in people:
        who = (" ".join(name.casefold().split()), day)
        if who in found or not who[0]:
            twins.add(who)
        found[who] = slug
    return {who: slug for who, slug in found.items() if who not in twins}


class _Merge:
    """The rules for one person, with what is the same for all of one archive."""

    def __init__(self, day: date, newer: date | None, initiators: Mapping[str, Initiator], rules: Rules) -> None:
        self.current = newer is None
        self._day = day
        self._next = newer
        self._initiators = initiators
        self._rules = rules
        self._ranks: dict[str, Seniority | None] = {"": None}

    def row(self, slug: str, row: ConnectionRow, before: Connection | None, exchange: Exchange | None) -> Connection:
        """A contact the archive lists."""
        if before is None:
            gone = self._next
            position = _cut(row.position)
            contact = Connection(
                slug,
                _cut(row.name),
                _cut(row.company),
                position,
                self._rank(position),
                _believed(row.connected_on),
                self._initiators.get(slug),
                seen_on=self._day,
                gone_on=gone,
            )
        else:
            contact = self._newer(slug, row, before) if self.current else self._older(slug, row, before)
        return self._told(contact, exchange)

    def missing(self, before: Connection, exchange: Exchange | None, *, whole: bool) -> Connection:
        """A contact known that the archive does not list; ``whole``: its list has everybody."""
        gone = whole and self._gone(before)
        return self._told(replace(before, gone_on=self._day) if gone else before, exchange)

    def _gone(self, before: Connection) -> bool:
        """Whether this archive is the first that no longer has them."""
        if self.current:
            return before.gone_on is None
        # Who is gone by a newer archive was so in this one already, if it lies between.
        return before.gone_on is not None and (before.seen_on or date.max) < self._day < before.gone_on

    def _newer(self, slug: str, row: ConnectionRow, before: Connection) -> Connection:
        company, position = _cut(row.company), _cut(row.position)
        if not company and not position:
            # A fifth of the rows tell no job: that is no news of one.
            company, position = before.company, before.position
        name = _cut(row.name) or before.name
        connected = _believed(row.connected_on) or before.connected_on
        if (
            (slug, name, company, position) == (before.slug, before.name, before.company, before.position)
            and connected == before.connected_on
            and before.gone_on is None
            and before.seen_on is not None
            and before.seen_on <= self._day
        ):
            return before
        moved = _moved((before.company, before.position), (company, position))
        return Connection(
            slug,
            name,
            company,
            position,
            before.seniority,
            connected,
            before.initiated_by,
            before.messages_sent,
            before.messages_received,
            before.last_contact,
            before.last_sent,
            before.last_received,
            before.contact_days,
            min(before.seen_on or self._day, self._day),
            None,
            before.company if moved else before.former_company,
            before.position if moved else before.former_position,
            self._day if moved else before.changed_on,
        )

    def _older(self, slug: str, row: ConnectionRow, before: Connection) -> Connection:
        company, position = _cut(row.company), _cut(row.position)
        first = before.seen_on is None or self._day < before.seen_on
        moved = first and before.changed_on is None and _moved((company, position), (before.company, before.position))
        told = bool(before.company or before.position)
        return replace(
            before,
            slug=slug,
            name=before.name or _cut(row.name),
            company=before.company if told else company,
            position=before.position if told else position,
            connected_on=before.connected_on or _believed(row.connected_on),
            seen_on=self._day if first else before.seen_on,
            # Who was there still went later than an archive from before this one made believe.
            gone_on=self._next if before.gone_on is not None and before.gone_on <= self._day else before.gone_on,
            former_company=company if moved else before.former_company,
            former_position=position if moved else before.former_position,
            changed_on=(before.seen_on or self._next) if moved else before.changed_on,
        )

    def _told(self, contact: Connection, exchange: Exchange | None) -> Connection:
        """With how senior, who began it and what went to and fro; the same object where nothing differs."""
        seniority = self._rank(contact.position)
        initiator = self._initiators.get(contact.slug, contact.initiated_by)
        if exchange is None:
            if seniority == contact.seniority and initiator == contact.initiated_by:
                return contact
            return replace(contact, seniority=seniority, initiated_by=initiator)
        days = contact.contact_days
        if exchange.days != days:
            days = tuple(sorted({*days, *exchange.days}))
            if days[0] < FIRST_DAY:
                days = tuple(day for day in days if day >= FIRST_DAY)
        last_sent = _later(contact.last_sent, exchange.last_sent)
        last_received = _later(contact.last_received, exchange.last_received)
        last = _later(contact.last_contact, _later(last_sent, last_received))
        if days:
            last = _later(last, days[-1])
        if (
            days is contact.contact_days
            and exchange.sent <= contact.messages_sent
            and exchange.received <= contact.messages_received
            and (last_sent, last_received, last) == (contact.last_sent, contact.last_received, contact.last_contact)
            and (seniority, initiator) == (contact.seniority, contact.initiated_by)
        ):
            return contact
        return Connection(
            contact.slug,
            contact.name,
            contact.company,
            contact.position,
            seniority,
            contact.connected_on,
            initiator,
            min(MAX_FIGURE, max(contact.messages_sent, exchange.sent)),
            min(MAX_FIGURE, max(contact.messages_received, exchange.received)),
            last,
            last_sent,
            last_received,
            days,
            contact.seen_on,
            contact.gone_on,
            contact.former_company,
            contact.former_position,
            contact.changed_on,
        )

    def _rank(self, position: str) -> Seniority | None:
        rank = self._ranks.get(position)
        if rank is None and position:
            rank = self._ranks[position] = self._rules(position)
        return rank


def _moved(before: tuple[str, str], after: tuple[str, str]) -> bool:
    """Whether two jobs differ in more than how they are written; an untold one differs from none."""
    if before == after or not any(before) or not any(after):
        return False
    one, other = (tuple(" ".join(part.casefold().split()) for part in job) for job in (before, after))
    return one != other


def _initiators(invitations: Iterable[Invitation]) -> dict[str, Initiator]:
    """Who invited whom last, by slug."""
    ordered = sorted(invitations, key=lambda each: (each.sent_on, each.direction))
    return {each.slug: "me" if each.direction == "out" else "them" for each in ordered}


def merge_invitations(
    content: ArchiveContent, known: Iterable[Invitation], connected: Callable[[str], date | None]
) -> tuple[Invitation, ...]:
    """All invitations ever seen. ``connected`` tells since when somebody is a contact: who became one has accepted."""
    found = {(each.slug, each.direction, each.sent_on): each for each in known}
    for each in content.invitations:
        slug = _cut(each.slug)
        if not slug or each.sent_on < FIRST_DAY:
            continue
        key = (slug, each.direction, each.sent_on)
        before = found.get(key)
        found[key] = Invitation(
            slug,
            each.direction,
            each.sent_on,
            each.accepted or (before is not None and before.accepted),
            each.note or (before is not None and before.note),
        )
    for key, each in found.items():
        since = None if each.accepted else connected(each.slug)
        if since is not None and since >= each.sent_on:
            found[key] = replace(each, accepted=True)
    return tuple(found.values())


def acceptance(invitations: Iterable[Invitation], spans: Iterable[Coverage], until: date = date.max) -> tuple[int, int]:
    """(accepted, sent): own invitations up to a day, of the times whose outcome imported files tell.

    The share of the accepted is `invite_acceptance`. Pending ones from before these times are left out, since those
    accepted then are in no file.
    """
    times = [(span.first, span.last) for span in spans if span.source == "invitations"]
    accepted = sent = 0
    for each in invitations:
        if each.direction == "out" and each.sent_on <= until and any(a <= each.sent_on <= b for a, b in times):
            sent += 1
            accepted += each.accepted
    return accepted, sent


def _cut(text: str) -> str:
    """What of a text can be kept: characters that are none are dropped."""
    if _NONE.search(text):
        text = _NONE.sub("", text)
    text = text.strip()
    return text if len(text) <= MAX_NAME else text[:MAX_NAME].rstrip()


def _later(one: date | None, other: date | None) -> date | None:
    return max(one, other) if one and other else one or other


def _believed(day: date | None) -> date | None:
    return day if day is not None and day >= FIRST_DAY else None
