"""A time of day as people type it."""

from __future__ import annotations

import re
from typing import Final

_PARTS: Final = re.compile(r"(\d{1,2})(?:(?:\s*[:.,h]\s*|\s+)(\d{1,2})?)?")
_DIGITS: Final = re.compile(r"(\d{1,2})(\d{2})")
_DAY: Final = 24 * 60


def typed_minute(text: str, am: str = "AM", pm: str = "PM") -> int | None:
    """The minute of the day: 15:31, 15.31, 1531, 9, 9:5, 3:31 PM; None for anything else. ``am`` and ``pm`` are the
    locale's words."""
    folded = text.casefold().strip()
    half = None
    for word, hours in ((am, 0), (pm, 12), ("am", 0), ("pm", 12)):
        if word and folded.endswith(word.casefold()):
            folded, half = folded.removesuffix(word.casefold()).rstrip(), hours
            break
    found = _DIGITS.fullmatch(folded) or _PARTS.fullmatch(folded)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + half
    whole = 60 * hour + minute
    return whole if minute < 60 and whole < _DAY else None
