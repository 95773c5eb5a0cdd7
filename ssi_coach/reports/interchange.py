"""Writes the interchange format: canonical, so that the same content gives the same bytes, one row a line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final

from ssi_coach.domain.contact_days import pack
from ssi_coach.domain.interchange import FORMAT, SECTIONS, VERSION, Document
from ssi_coach.domain.network import Audience, Connection, Coverage, Invitation, Post
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import (
    PERSON_KEYS,
    Activity,
    Annotation,
    ChecklistEntry,
    Fact,
    Goal,
    OfficialScore,
    Pause,
    PlanCard,
    Reflection,
    Routine,
)

Row = dict[str, Any]


def to_bytes(document: Document) -> bytes:
    """The document as a file. Reading it gives the document back; writing that gives these bytes."""
    parts = [f'"format": {_line(FORMAT)}', f'"version": {VERSION}']
    for section, content in sections(document).items():
        if isinstance(content, list) and content:
            rows = ",\n  ".join(map(_line, content))
            parts.append(f"{_line(section)}: [\n  {rows}\n ]")
        else:
            parts.append(f"{_line(section)}: {_line(content)}")
    return ("{" + ",\n ".join(parts) + "}\n").encode()


def sections(document: Document) -> dict[str, Any]:
    """Every part of a document as JSON holds it, in the order of the format."""
    whole = document.canonical()
    content: dict[str, Any] = {"person": person_row(whole.person)}
    for section, write in _ROWS.items():
        content[section] = [write(row) for row in getattr(whole, section)]
    content["dismissed"] = list(whole.dismissed)
    content["weights"] = {
        part: {key: figure(value) for key, value in changes.items()} for part, changes in whole.weights.items()
    }
    return {section: content[section] for section in SECTIONS}


def figure(value: float | None) -> float | int | None:
    """A number as people write it: whole ones without a point."""
    return int(value) if value is not None and value == int(value) else value


def person_row(person: Mapping[str, Any]) -> Row:
    """All that can be known of the person, null where it is not."""
    return {key: _plain(person.get(key)) for key in PERSON_KEYS}


def fact_row(fact: Fact) -> Row:
    return {"key": fact.key, "on": _day(fact.on), "value": figure(fact.value)}


def checklist_row(entry: ChecklistEntry) -> Row:
    row: Row = {"key": entry.key, "done": entry.done, "on": _day(entry.on), "source": entry.source}
    return row | _given(evidence=entry.evidence or None)


def activity_row(activity: Activity) -> Row:
    row: Row = {
        "id": activity.id,
        "kind": activity.kind,
        "on": _day(activity.on),
        "count": activity.count,
        "note": activity.note,
        "source": activity.source,
    }
    return row | _given(
        value=figure(activity.value), currency=activity.currency or None, **{"with": activity.with_whom or None}
    )


def card_row(card: PlanCard) -> Row:
    row: Row = {
        "id": card.id,
        "on": _day(card.on),
        "kind": card.kind,
        "count": card.count,
        "done": card.done,
        "minutes": card.minutes,
        "title": card.title,
    }
    return row | _given(slug=card.slug or None, routine=card.routine or None)


def score_row(score: OfficialScore) -> Row:
    row: Row = {"on": _day(score.on)}
    row |= {pillar.value: figure(score.pillar(pillar)) for pillar in PILLARS}
    row |= {
        "total": figure(score.total),
        "industry_rank": figure(score.industry_rank),
        "industry_average": figure(score.industry_average),
        "network_rank": figure(score.network_rank),
        "network_average": figure(score.network_average),
    }
    return row | _given(industry_pillars=_group(score.industry_pillars), network_pillars=_group(score.network_pillars))


def reflection_row(reflection: Reflection) -> Row:
    return {"week": str(reflection.week), "text": reflection.text}


def pause_row(pause: Pause) -> Row:
    return {"from": _day(pause.start), "to": _day(pause.end), "note": pause.note}


def annotation_row(annotation: Annotation) -> Row:
    return {"on": _day(annotation.on), "kind": annotation.kind, "text": annotation.text}


def goal_row(goal: Goal) -> Row:
    return {"kind": goal.kind, "target": figure(goal.target), "by": _day(goal.by)}


def routine_row(routine: Routine) -> Row:
    items = [{"kind": item.kind, "count": item.count} for item in routine.items]
    return {"id": routine.id, "title": routine.title, "items": items}


def connection_row(contact: Connection) -> Row:
    """Days with contact are one short text (`ssi_coach.domain.contact_days`)."""
    c = contact
    row: Row = {
        "slug": c.slug,
        "name": c.name,
        "company": c.company,
        "position": c.position,
        "seniority": c.seniority,
        "connected_on": _day(c.connected_on),
        "initiated_by": c.initiated_by,
        "messages_sent": c.messages_sent,
        "messages_received": c.messages_received,
        "last_contact": _day(c.last_contact),
    }
    return row | _given(
        last_sent=_day(c.last_sent),
        last_received=_day(c.last_received),
        contact_days=pack(c.contact_days) or None,
        seen_on=_day(c.seen_on),
        gone_on=_day(c.gone_on),
        former_company=c.former_company or None,
        former_position=c.former_position or None,
        changed_on=_day(c.changed_on),
    )


def post_row(post: Post) -> Row:
    return {
        "id": post.id,
        "published_at": _moment(post.published_at),
        "text": post.text,
        "format": post.format,
        "impressions": post.impressions,
        "engagements": post.engagements,
    }


def audience_row(audience: Audience) -> Row:
    return {
        "on": _day(audience.on),
        "impressions": audience.impressions,
        "engagements": audience.engagements,
        "followers": audience.followers,
        "new_followers": audience.new_followers,
    }


def invitation_row(invitation: Invitation) -> Row:
    return {
        "slug": invitation.slug,
        "direction": invitation.direction,
        "sent_on": _day(invitation.sent_on),
        "accepted": invitation.accepted,
        "note": invitation.note,
    }


def coverage_row(span: Coverage) -> Row:
    return {"source": span.source, "first": _day(span.first), "last": _day(span.last)}


_ROWS: Final[Mapping[str, Callable[[Any], Row]]] = {
    "facts": fact_row,
    "checklist": checklist_row,
    "activities": activity_row,
    "plan": card_row,
    "official_scores": score_row,
    "reflections": reflection_row,
    "pauses": pause_row,
    "annotations": annotation_row,
    "goals": goal_row,
    "routines": routine_row,
    "connections": connection_row,
    "posts": post_row,
    "audience": audience_row,
    "invitations": invitation_row,
    "coverage": coverage_row,
}


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return figure(value)
    return list(value) if isinstance(value, tuple) else value


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _given(**values: Any) -> Row:
    return {key: value for key, value in values.items() if value is not None}


def _group(pillars: Mapping[Pillar, float] | None) -> Row | None:
    return None if pillars is None else {p.value: figure(pillars[p]) for p in _known(pillars)}


def _known(pillars: Mapping[Pillar, float]) -> Iterable[Pillar]:
    return (pillar for pillar in PILLARS if pillar in pillars)
