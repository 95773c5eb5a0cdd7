"""What an analytics workbook and a Sales Navigator report mean beside what a workspace knows already."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ssi_coach.app.work import Work
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.limits import MAX_COUNT
from ssi_coach.domain.network import Audience, Coverage, Post
from ssi_coach.domain.post_ids import PostIndex
from ssi_coach.domain.records import Activity, Fact, OfficialScore
from ssi_coach.importers.workbook import WorkbookContent
from ssi_coach.store import activities, network, person, reach
from ssi_coach.store.connection import Db

SOURCE = "analytics"
"""What the days that workbooks cover are filed under."""


def workbook_document(content: WorkbookContent, known: Document) -> Document:
    """The rows a workbook adds or corrects.

    LinkedIn revises the last days, so the newer workbook is right about a day. A workbook whose days end before those
    of one that is known tells only what is not known yet: an older export after a newer one loses nothing. ``known``
    need hold only audience, posts, facts, activities and coverage.
    """
    ends = [span.last for span in known.coverage if span.source == SOURCE]
    older = bool(content.last and ends and content.last < max(ends))
    days = {day.on: day for day in known.audience}
    audience = tuple(_day(days.get(day.on), day, older=older) for day in content.days)
    covered = [
        span for span in known.coverage if span.source == SOURCE and content.first == span.first and content.last
    ]
    last = max([span.last for span in covered] + ([content.last] if content.last else []), default=None)
    return Document(
        facts=_followers(content),
        activities=_engagement(audience),
        posts=_posts(content, known),
        audience=audience,
        coverage=(Coverage(SOURCE, content.first, last),) if content.first and last else (),
    )


def take_workbook(work: Work, content: WorkbookContent) -> tuple[Document, Document]:
    """(what was known, what the workbook brings). Days whose answers LinkedIn took back lose their activity here."""
    known = known_reach(work.db)
    document = workbook_document(content, known)
    told = {_engagement_id(day.on) for day in document.audience} - {each.id for each in document.activities}
    for activity in known.activities:
        if activity.id in told:
            activities.delete(work.db, activity.id)
    return known, document


def known_reach(db: Db) -> Document:
    """The parts of a workspace that a workbook is compared with."""
    return Document(
        facts=tuple(person.facts(db)),
        activities=tuple(activities.everything(db)),
        posts=tuple(reach.posts(db)),
        audience=tuple(reach.audience(db)),
        coverage=tuple(network.coverage(db)),
    )


def completed(reading: OfficialScore, known: OfficialScore | None) -> OfficialScore:
    """The reading with what is known of its day already and the report does not tell: ranks, averages."""
    if known is None:
        return reading
    kept = (
        "industry_rank",
        "industry_average",
        "network_rank",
        "network_average",
        "industry_pillars",
        "network_pillars",
    )
    more: dict[str, Any] = {name: getattr(known, name) for name in kept}
    more |= {pillar.value: value for pillar, value in known.pillars.items() if reading.pillar(pillar) is None}
    return replace(reading, **more)


def _day(known: Audience | None, told: Audience, *, older: bool) -> Audience:
    if known is None:
        return told
    better, other = (known, told) if older else (told, known)

    def figure(name: str) -> int | None:
        value: int | None = getattr(better, name)
        rest: int | None = getattr(other, name)
        return rest if value is None else value

    return Audience(told.on, figure("impressions"), figure("engagements"), figure("followers"), figure("new_followers"))


def _posts(content: WorkbookContent, known: Document) -> tuple[Post, ...]:
    """Posts under the number they are known by. A figure is that of the workbook's days: the largest tells the most."""
    posts = {post.id: post for post in known.posts}
    index = PostIndex((post.id, post.published_at) for post in known.posts)
    found: dict[str, Post] = {}
    for told in content.posts:
        own = told.id if told.id in posts else index.find(told.published_at) or told.id
        before = found.get(own) or posts.get(own) or replace(told, id=own, impressions=None, engagements=None)
        found[own] = replace(
            before,
            impressions=_larger(before.impressions, told.impressions),
            engagements=_larger(before.engagements, told.engagements),
        )
    return tuple(found.values())


def _larger(one: int | None, other: int | None) -> int | None:
    return max((value for value in (one, other) if value is not None), default=None)


def _followers(content: WorkbookContent) -> tuple[Fact, ...]:
    if content.followers is None or content.followers_on is None:
        return ()
    return (Fact("followers", content.followers_on, content.followers),)


def _engagement(audience: tuple[Audience, ...]) -> tuple[Activity, ...]:
    """One activity a day with answers of others. A day that LinkedIn took back to nothing counts nothing."""
    return tuple(
        Activity(
            _engagement_id(day.on),
            "engagement_received",
            day.on,
            min(day.engagements, MAX_COUNT),
            source="archive",
        )
        for day in audience
        if day.engagements is not None and day.engagements > 0
    )


def _engagement_id(on: date) -> str:
    return f"archive:engagement_received:{on.isoformat()}"
