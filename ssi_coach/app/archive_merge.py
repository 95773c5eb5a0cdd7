"""From what an archive says to what of it goes into a workspace, whatever was brought in before.

The same archive twice is as good as once; an older one after a newer one takes nothing back: of a kind's day the larger
count stays, contacts and invitations are united, and what the profile says counts from the archive's day on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from ssi_coach.app.archive_counts import inside_both, larger_counts
from ssi_coach.app.archive_people import (
    INVITATION_DAYS,
    LIST,
    People,
    acceptance,
    merge_invitations,
    merge_people,
    next_list,
)
from ssi_coach.app.archive_profile import profile_entries
from ssi_coach.app.posts import merge_posts
from ssi_coach.app.work import Work
from ssi_coach.domain.archive import ArchiveContent
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.limits import FIRST_DAY, MAX_COUNT, MAX_NAME
from ssi_coach.domain.network import Coverage, Invitation
from ssi_coach.domain.readings import DECIMALS
from ssi_coach.domain.records import Activity, Fact
from ssi_coach.domain.seniority import SeniorityRules
from ssi_coach.resources import seniority_rules
from ssi_coach.store import activities, checklist, network, person, plan, reach
from ssi_coach.store.connection import Db

_INVITATIONS: Final = "invitations"
_DAY: Final = timedelta(days=1)


def archive_id(kind: str, day: date) -> str:
    """The id of the one row that an archive has for a kind's day."""
    return f"archive:{kind}:{day.isoformat()}"


def known_of(db: Db) -> Document:
    """Of a workspace what an archive is brought together with."""
    return Document(
        person={key: value for key, value in person.values(db).items() if key in ("name", "headline", "industry")},
        facts=person.facts(db),
        checklist=checklist.entries(db),
        activities=activities.archived(db),
        connections=network.connections(db),
        posts=reach.posts(db),
        audience=reach.audience(db),
        invitations=network.invitations(db),
        coverage=network.coverage(db),
    )


def take_archive(work: Work, content: ArchiveContent) -> tuple[Document, Document]:
    """(what was known, what the archive brings), inside the transaction that is to take it in.

    Contacts known under a slug they no longer have are known by their new one from here on.
    """
    known = known_of(work.db)
    document, renamed = _bring(content, known, work.today, seniority_rules())
    if renamed:
        network.delete_connections(work.db, renamed)
        plan.rename(work.db, renamed)
    kept = {each.slug: each for each in known.connections if each.slug not in renamed}
    # Thirty thousand people are not read twice.
    work.read["connections"] = kept
    if renamed:
        moved = (replace(each, slug=renamed[each.slug]) for each in known.connections if each.slug in renamed)
        known = replace(known, connections=(*kept.values(), *moved))
    return known, document


def archive_document(
    content: ArchiveContent, known: Document, today: date, rules: SeniorityRules | None = None
) -> Document:
    """What an archive brings to a workspace that holds ``known`` (the parts of `known_of`)."""
    return _bring(content, known, today, rules or seniority_rules())[0]


def _bring(
    content: ArchiveContent, known: Document, today: date, rules: SeniorityRules
) -> tuple[Document, Mapping[str, str]]:
    # A clock further east can be a day ahead.
    day = max(FIRST_DAY, min(content.exported_on, today))
    coverage = tuple(_coverage(content, known.coverage, day))
    spans = {(span.source, span.first): span for span in (*known.coverage, *coverage)}.values()
    contacts = {contact.slug: contact for contact in known.connections}
    listed = {row.slug: row.connected_on for row in content.connections or ()}

    def connected(slug: str) -> date | None:
        if slug in listed:
            return listed[slug]
        contact = contacts.get(slug)
        return contact.connected_on if contact is not None else None

    invitations = merge_invitations(content, known.invitations, connected)
    # After everybody was forgotten there is no list to be older than.
    newer = next_list(known.coverage, known.facts, day) if contacts else None
    people = merge_people(content, contacts, newer, invitations, rules.seniority, day)
    document = Document(
        person=_person(content, known, day),
        facts=tuple(_facts(content, known, people, invitations, spans, day)),
        checklist=profile_entries(content, day),
        activities=tuple(archived(content, known, day)),
        connections=people.connections,
        posts=merge_posts(content.posts, known.posts),
        invitations=_told(content, invitations, known.invitations),
        coverage=coverage,
    )
    return document, people.renamed


def archived(content: ArchiveContent, known: Document, last: date) -> Iterator[Activity]:
    """One row for each kind and day up to ``last``; where one is known the larger count stays."""
    before: dict[str, dict[date, int]] = {}
    for activity in known.activities:
        if activity.id == archive_id(activity.kind, activity.on):
            before.setdefault(activity.kind, {})[activity.on] = activity.count
    for kind, by_day in content.counts.items():
        told = {day: count for day, count in by_day.items() if count > 0 and FIRST_DAY <= day <= last}
        inside = inside_both(kind, content.coverage, known.coverage)
        for day, count in larger_counts(told, before.get(kind, {}), inside):
            if count:
                yield Activity(archive_id(kind, day), kind, day, min(MAX_COUNT, count), source="archive")


def _told(
    content: ArchiveContent, invitations: Iterable[Invitation], known: Iterable[Invitation]
) -> tuple[Invitation, ...]:
    """Those the archive shows, and those of which it changes what was known."""
    shown = {(each.slug, each.direction, each.sent_on) for each in content.invitations}
    before = set(known)
    return tuple(
        each for each in invitations if each not in before or (each.slug, each.direction, each.sent_on) in shown
    )


def _coverage(content: ArchiveContent, known: Iterable[Coverage], day: date) -> Iterator[Coverage]:
    """The days the archive's files cover, each joined with a known span it continues."""
    spans = {span.source: span for span in content.coverage if span.source != LIST}
    if content.connections is not None:
        first = min((row.connected_on for row in content.connections if row.connected_on), default=day)
        spans[LIST] = Coverage(LIST, first, day)
    if content.invitations:
        spans[_INVITATIONS] = Coverage(_INVITATIONS, day - INVITATION_DAYS, day)
    for source, span in spans.items():
        first, last = max(span.first, FIRST_DAY), min(span.last, day)
        if first > last:
            continue
        for each in sorted((each for each in known if each.source == source), key=lambda each: each.first):
            if each.first <= last + _DAY and first <= each.last + _DAY:
                first, last = min(first, each.first), max(last, each.last)
        yield Coverage(source, first, last)


def _person(content: ArchiveContent, known: Document, day: date) -> dict[str, Any]:
    """Name, headline and industry: of the newest archive, and nothing that the person put right since."""
    if content.profile is None:
        return {}
    told = [entry.on for entry in known.checklist if entry.source == "archive" and entry.key == "headline" and entry.on]
    newer = bool(told) and day > max(told)
    found = {
        "name": (content.profile.name, False),
        "headline": (content.profile.headline, newer),
        "industry": (content.profile.industry, newer),
    }
    return {
        key: value[:MAX_NAME].strip()
        for key, (value, wins) in found.items()
        if value.strip() and (wins or not known.person.get(key))
    }


def _facts(
    content: ArchiveContent,
    known: Document,
    people: People,
    invitations: Iterable[Invitation],
    spans: Iterable[Coverage],
    day: date,
) -> Iterator[Fact]:
    if people.listed is not None:
        yield Fact("connections", day, float(people.listed))
        yield Fact("senior_connections", day, float(people.decision_makers))
    praise = [count for count in (content.endorsements, content.recommendations) if count is not None]
    if praise:
        yield Fact("endorsements", day, float(sum(praise)))
    if content.invitations:
        yield from _accepted(known.facts, invitations, spans, day)


def _accepted(
    known: Iterable[Fact], invitations: Iterable[Invitation], spans: Iterable[Coverage], day: date
) -> Iterator[Fact]:
    """The share of accepted invitations as known on the archive's day, and on that of the newest one, if that is later:
    it knows of more now."""
    key = "invite_acceptance"
    newest = max((span.last for span in spans if span.source == _INVITATIONS), default=day)
    held = any(fact.key == key and fact.on == day for fact in known)
    for on in sorted({day, newest}):
        accepted, sent = acceptance(invitations, spans, on)
        # The figure of an earlier day stays as it was told then.
        if sent and (on == newest or not held):
            yield Fact(key, on, round(accepted / sent, DECIMALS))
