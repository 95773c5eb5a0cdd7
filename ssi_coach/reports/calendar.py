"""Writes appointments as an iCalendar file (RFC 5545), for Outlook, Apple's calendar and Google's.

A second import of the same appointments updates them: their UIDs stay, and SEQUENCE grows with the moment of writing.
Times are written in UTC, which every calendar shows in its own time zone; nothing here recurs, so no rules of a time
zone are needed. All-day appointments are days without a zone, and leave the day free.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

import ssi_coach
from ssi_coach.domain.values import dataclass

if TYPE_CHECKING:
    from icalendar import Event

_DOMAIN: Final = "ssi-coach"
_COUNTED_FROM: Final = datetime(2020, 1, 1, tzinfo=UTC)
_MOST: Final = 2**31 - 1
_CONTROL: Final = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127), " ")
"""What no calendar may hold; tabs, line feeds and carriage returns are dealt with apart."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """``id`` is unique in the world and stays. ``begin`` is a day (all day) or a moment with a time zone; ``minutes``
    of a day are not looked at. ``done`` is no time that has to be kept free any more."""

    id: str
    begin: date | datetime
    minutes: int
    title: str
    text: str
    done: bool = False


def to_ics(appointments: Iterable[Appointment], name: str, written: datetime) -> bytes:
    """The file: UTF-8, lines folded at 75 bytes, CRLF. ``name`` is what the calendar is called, ``written`` the moment
    of writing: it decides which of two files is the newer one."""
    from icalendar import Calendar

    moment = written.astimezone(UTC).replace(microsecond=0)
    calendar = Calendar()
    calendar.add("prodid", f"-//SSI Coach//SSI Coach {ssi_coach.__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _clean(name))
    for appointment in appointments:
        calendar.add_component(_event(appointment, moment))
    return bytes(calendar.to_ical(sorted=False))


def _event(appointment: Appointment, moment: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{appointment.id}@{_DOMAIN}")
    # With a METHOD this is when the file was made; what makes it newer than another is the sequence.
    event.add("dtstamp", moment)
    event.add("last-modified", moment)
    event.add("sequence", min(max(0, int((moment - _COUNTED_FROM).total_seconds())), _MOST))
    begin = appointment.begin
    if isinstance(begin, datetime):
        start = begin.astimezone(UTC)
        event.add("dtstart", start)
        event.add("dtend", start + timedelta(minutes=max(1, appointment.minutes)))
    else:
        event.add("dtstart", begin)
        event.add("dtend", begin + timedelta(days=1))
    event.add("summary", _clean(appointment.title))
    if appointment.text:
        event.add("description", _clean(appointment.text, lines=True))
    free = appointment.done or not isinstance(begin, datetime)
    event.add("transp", "TRANSPARENT" if free else "OPAQUE")
    event.add("status", "CONFIRMED")
    return event


def _clean(text: str, *, lines: bool = False) -> str:
    """Text without control characters; a title is one line."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL)
    return whole if lines else " ".join(whole.split())
