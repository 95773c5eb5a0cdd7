"""The four pillars of the Social Selling Index, and the fifth of our own."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Pillar(StrEnum):
    """A pillar of LinkedIn's index. Each is worth 0 to 25 points and their sum is the index."""

    BRAND = "brand"
    PEOPLE = "people"
    INSIGHTS = "insights"
    RELATIONSHIPS = "relationships"


PILLARS: Final = (Pillar.BRAND, Pillar.PEOPLE, Pillar.INSIGHTS, Pillar.RELATIONSHIPS)
"""The pillars in LinkedIn's order, which never changes."""

PILLAR_MAX: Final = 25.0

RESULTS: Final = "results"
"""The home of real-life results: a fifth pillar that is not part of the 100."""

AREAS: Final = (*(p.value for p in PILLARS), RESULTS)
"""Where an activity belongs when people look at their week: the four pillars and the results."""
