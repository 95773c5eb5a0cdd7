"""When somebody is to be reminded. No clock here: the moment and the wall clock that goes with it come in.

A reminder is a time of day on some weekdays. One that was missed because the computer slept is shown once when it
wakes, the same day and within `PATIENCE`; of several missed ones only the latest. None is shown twice, whatever
happens to the clock: what counts is the moment up to which all was dealt with, which is kept between starts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final, Literal, Protocol

from ssi_coach.domain.values import dataclass

PATIENCE: Final = timedelta(hours=4)
"""So long after its time a reminder still makes sense."""

BACK_AT_MOST: Final = timedelta(days=1)
"""So far a clock is set back. What was dealt with later than that from now was dealt with by a clock gone wrong."""

DAY_MINUTES: Final = 24 * 60

Snooze = Literal["10", "60", "tomorrow"]
SNOOZES: Final[tuple[Snooze, ...]] = ("10", "60", "tomorrow")
"""Minutes, or the same time tomorrow."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A time to be reminded at: ISO weekdays, the minute of the day, and of what: today's plan or, with
    ``look_back``, the week that ends."""

    days: tuple[int, ...]
    minute: int
    look_back: bool = False


@dataclass(frozen=True, slots=True)
class Dealt:
    """What has become of reminders. ``until``: up to this moment all were shown, or had nothing to say. ``snoozed``:
    the one put off (``look_back`` as its slot) comes again then. ``quiet``: none on this day. Moments are in UTC."""

    until: datetime | None = None
    snoozed: datetime | None = None
    look_back: bool = False
    quiet: date | None = None


class WallClock(Protocol):
    """How moments and the clock on the wall go together where the user is."""

    def day(self, moment: datetime) -> date:
        """The day it is there at a moment."""
        ...

    def moment(self, day: date, minute: int) -> datetime:
        """When it is that minute of a day there, in UTC. A time the clocks skip is when they have gone forward; of
        one that comes twice it is the first."""
        ...

    def minute(self, moment: datetime) -> int:
        """The minute of the day it is there at a moment."""
        ...


def due(slots: Iterable[Slot], dealt: Dealt, now: datetime, wall: WallClock) -> Slot | None:
    """The reminder to show now; None when it is not yet time. ``now`` in UTC."""
    today = wall.day(now)
    if dealt.quiet == today:
        return None
    until = dealt.until
    if until is not None and until - now > BACK_AT_MOST:
        until = None
    found: list[tuple[datetime, Slot]] = []
    for slot in slots:
        if today.isoweekday() in slot.days:
            at = wall.moment(today, slot.minute)
            if until is None or at > until:
                found.append((at, slot))
    snoozed = dealt.snoozed
    if snoozed is not None and wall.day(snoozed) == today:
        found.append((snoozed, Slot((today.isoweekday(),), wall.minute(snoozed), dealt.look_back)))
    found = [(at, slot) for at, slot in found if timedelta() <= now - at <= PATIENCE]
    return max(found, key=lambda each: (each[0], each[1].look_back))[1] if found else None


def shown(dealt: Dealt, now: datetime) -> Dealt:
    """After a reminder was shown, or had nothing to say: none before now comes any more."""
    return replace(dealt, until=now, snoozed=None)


def put_off(dealt: Dealt, slot: Slot, how: Snooze, now: datetime, wall: WallClock) -> Dealt:
    """After somebody said: later."""
    if how == "tomorrow":
        again = wall.moment(wall.day(now) + timedelta(days=1), slot.minute)
    else:
        again = now + timedelta(minutes=int(how))
    return replace(dealt, snoozed=again, look_back=slot.look_back)


def hush(dealt: Dealt, now: datetime, wall: WallClock) -> Dealt:
    """No more today; what was put off until today does not come any more."""
    today = wall.day(now)
    snoozed = dealt.snoozed if dealt.snoozed is not None and wall.day(dealt.snoozed) > today else None
    return replace(dealt, quiet=today, snoozed=snoozed)
