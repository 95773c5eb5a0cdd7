"""What time it is, and which day that is for the user."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Where moments come from; tests and the demonstration bring their own."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@lru_cache(maxsize=16)
def zone(name: str | None) -> tzinfo:
    """A time zone by its IANA name; UTC when it is not known on this computer."""
    try:
        return ZoneInfo(name) if name else UTC
    except (ValueError, OSError, KeyError):  # an unknown name is a KeyError
        return UTC


def is_zone(name: str) -> bool:
    """Whether this computer knows a time zone of that name."""
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def today(clock: Clock, time_zone: str | None) -> date:
    """The day it is now in a time zone."""
    return clock.now().astimezone(zone(time_zone)).date()


def system_time_zone() -> str:
    """The IANA name of the computer's time zone; UTC where it cannot be found out."""
    named = os.environ.get("TZ", "").lstrip(":")
    if named and is_zone(named):
        return named
    try:
        target = os.path.realpath("/etc/localtime")
        name = target.partition("zoneinfo/")[2]
        if name and is_zone(name):
            return name
        name = Path("/etc/timezone").read_text(encoding="ascii").strip()
        if name and is_zone(name):
            return name
    except (OSError, UnicodeDecodeError):
        pass
    return _windows_time_zone() or "UTC"


def _windows_time_zone() -> str | None:
    # Windows has names of its own; the places people most often are in, else the offset without summer time.
    if os.name != "nt":
        return None
    offset = datetime.now().astimezone().replace(month=1, day=15).astimezone().utcoffset()
    hours = round(offset.total_seconds() / 3600) if offset is not None else 0
    named = {0: "Europe/London", 1: "Europe/Berlin", 2: "Europe/Helsinki", -5: "America/New_York"}.get(hours)
    if named and is_zone(named):
        return named
    # The sign of Etc zones is turned round.
    return f"Etc/GMT{-hours:+d}"
