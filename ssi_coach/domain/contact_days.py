"""Days of contact as one short text: the first as ``2026-01-05``, then how many days after the one before each is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date


def pack(days: Iterable[date]) -> str:
    """``2026-01-05 3 14`` for 5, 8 and 22 January; empty for none. Order and doubles do not matter."""
    ordered = sorted(set(days))
    if not ordered:
        return ""
    last = ordered[0].toordinal()
    parts = [ordered[0].isoformat()]
    for day in ordered[1:]:
        ordinal = day.toordinal()
        parts.append(str(ordinal - last))
        last = ordinal
    return " ".join(parts)


def unpack(text: str) -> tuple[date, ...]:
    """The days, oldest first. ValueError for what `pack` never makes."""
    if not text:
        return ()
    first, *steps = text.split(" ")
    day = date.fromisoformat(first)
    if day.isoformat() != first:
        raise ValueError(f"no day: {first}")
    days = [day]
    ordinal = day.toordinal()
    for step in steps:
        if not (step.isascii() and step.isdigit() and step[0] != "0"):
            raise ValueError(f"no step: {step}")
        ordinal += int(step)
        if ordinal > date.max.toordinal():
            raise ValueError("beyond all days")
        days.append(date.fromordinal(ordinal))
    return tuple(days)
