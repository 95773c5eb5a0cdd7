"""What an import tells a person: who is new, gone or has a new job, and what it filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection
from ssi_coach.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class News:
    """``arrived``, ``gone`` and ``moved`` are connections: new ones, lost ones, those with another job.

    ``as_of`` is the day of an archive that newer ones are known to follow: nothing in it is news. ``earlier`` are
    connections with another job then, ``former`` those of then who are none any more.

    ``first`` is True when no connections were known before: then nobody is news. ``ticked`` are keys of the checklist
    found for the first time, ``contradicted`` those ticked by hand of which the archive shows nothing, ``facts``
    figures about the person with their values, ``activities`` kinds with how many were added, between ``since`` and
    ``until``.
    """

    arrived: tuple[Connection, ...] = ()
    gone: tuple[Connection, ...] = ()
    moved: tuple[Connection, ...] = ()
    first: bool = False
    as_of: date | None = None
    earlier: tuple[Connection, ...] = ()
    former: tuple[Connection, ...] = ()
    ticked: tuple[str, ...] = ()
    contradicted: tuple[str, ...] = ()
    facts: Mapping[str, float] = field(default_factory=dict)
    activities: Mapping[str, int] = field(default_factory=dict)
    since: date | None = None
    until: date | None = None


def news_of(known: Document, brought: Document, day: date | None = None) -> News:
    """What a document brings that a workspace did not know. ``known`` need hold only the parts compared here.

    ``day`` is the day of the archive it comes from.
    """
    before = {each.slug: each for each in known.connections}
    newer = day is not None and any(span.source == "connections" and span.last > day for span in known.coverage)
    arrived, gone, moved, former = [], [], [], []
    for each in brought.connections:
        old = before.get(each.slug)
        if each.gone_on is not None:
            if old is None:
                former.append(each)
            elif old.gone_on is None:
                gone.append(each)
        elif old is None or old.gone_on is not None:
            arrived.append(each)
        elif each.changed_on is not None and each.changed_on != old.changed_on:
            moved.append(each)
    held = {entry.key: entry for entry in known.checklist}
    ticked, contradicted = [], []
    for entry in brought.checklist:
        old_entry = held.get(entry.key)
        if entry.done and (old_entry is None or not old_entry.done):
            ticked.append(entry.key)
        elif not entry.done and old_entry is not None and old_entry.done and old_entry.source == "manual":
            contradicted.append(entry.key)
    counts = {activity.id: activity.count for activity in known.activities}
    added: dict[str, int] = {}
    days = []
    for activity in brought.activities:
        more = activity.count - counts.get(activity.id, 0)
        if more > 0:
            added[activity.kind] = added.get(activity.kind, 0) + more
            days.append(activity.on)
    figures = {(fact.key, fact.on): fact.value for fact in known.facts}
    newest: dict[str, date] = {}
    for fact in known.facts:
        if fact.on is not None:
            newest[fact.key] = max(fact.on, newest.get(fact.key, fact.on))
    facts = {
        fact.key: fact.value
        for fact in brought.facts
        if figures.get((fact.key, fact.on)) != fact.value
        # An older archive's figure goes into the history; it is not what is true now.
        and not (fact.on is not None and fact.key in newest and newest[fact.key] > fact.on)
    }
    return News(
        tuple(arrived),
        tuple(gone),
        () if newer else tuple(moved),
        not before,
        day if newer else None,
        tuple(moved) if newer else (),
        tuple(former),
        tuple(dict.fromkeys(ticked)),
        tuple(dict.fromkeys(contradicted)),
        facts,
        dict(sorted(added.items(), key=lambda item: -item[1])),
        min(days, default=None),
        max(days, default=None),
    )
