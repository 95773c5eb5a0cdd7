"""Days of contact as one short text: the first as ``2026-01-05``, then how many days after the one before each is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import accumulate


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
    """The days, oldest first. ValueError or OverflowError for what is no such text; of a text from elsewhere ask
    besides whether `pack` gives it back."""
    return tuple(map(date.fromordinal, ordinals(text)))


def ordinals(text: str) -> Iterable[int]:
    """The same days as numbers, which are cheaper to count with (see `date.toordinal`)."""
    if not text:
        return ()
    # A flipped byte in a file can make a number of a text without SQLite noticing: no such text either.
    first, *steps = str(text).split(" ")
    return accumulate(map(int, steps), initial=date.fromisoformat(first).toordinal())
