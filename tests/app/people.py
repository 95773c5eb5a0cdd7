"""Contacts as the store hands them to the Network page."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ssi_coach.domain.contact_days import pack
from ssi_coach.domain.network import Connection, Course, Known


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _last(c: Connection) -> str | None:
    return max(filter(None, (_text(day) for day in (c.last_contact, *c.contact_days))), default=None)


def known(people: Iterable[Connection]) -> list[Known]:
    """As a list shows them."""
    return [
        Known(
            c.slug,
            c.name,
            c.company,
            c.position,
            c.seniority,
            _text(c.connected_on),
            c.messages_sent,
            c.messages_received,
            _last(c),
            _text(c.gone_on),
            c.former_company,
            c.former_position,
            _text(c.changed_on),
        )
        for c in people
    ]


def courses(people: Iterable[Connection]) -> list[Course]:
    """What is counted of them over time."""
    return [
        Course(_text(c.connected_on), _text(c.seen_on), _text(c.gone_on), _last(c), pack(c.contact_days))
        for c in people
    ]
