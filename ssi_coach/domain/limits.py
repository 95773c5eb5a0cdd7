"""The borders of what is believed: days, counts, points. One place, used by every way in."""

from __future__ import annotations

from datetime import date
from typing import Final

FIRST_DAY: Final = date(2003, 5, 5)
"""LinkedIn opened on this day; nothing can have happened on it before."""

LAST_DAY: Final = date(2100, 12, 31)

MAX_COUNT: Final = 100_000
"""More of one thing on one day is a slip of the finger, not work."""

MAX_FIGURE: Final = 1_000_000_000
"""The largest number of followers, connections, viewers believed."""

MAX_TEXT: Final = 20_000
MAX_NAME: Final = 300
MAX_ID: Final = 200
MAX_MINUTES: Final = 10_080
"""A week has no more minutes."""

MAX_WEIGHT: Final = 1_000_000
MIN_RATE: Final = 0.001
"""The least reference and half-life of a component, in its own unit a week and in days."""

TOTAL_TOLERANCE: Final = 1.0
"""The four pillars add up to LinkedIn's rounded total within this."""


def is_text(text: str) -> bool:
    """Whether a text can be stored and given out: no null, and no half of a character that takes two."""
    return "\0" not in text and not any("\ud800" <= char <= "\udfff" for char in text)
