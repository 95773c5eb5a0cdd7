"""Reads the data behind LinkedIn's page, where a user saved it as JSON: wrapped or not, with groups we do not know."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

from ssi_coach.domain.pillars import Pillar
from ssi_coach.domain.readings import DECIMALS
from ssi_coach.importers.page_reading import PageReading, no_page, not_certain

_PILLARS: Final = {
    "PROFESSIONAL_BRAND": Pillar.BRAND,
    "FIND_RIGHT_PEOPLE": Pillar.PEOPLE,
    "INSIGHT_ENGAGEMENT": Pillar.INSIGHTS,
    "STRONG_RELATIONSHIP": Pillar.RELATIONSHIPS,
}
_GROUPS: Final = ("INDUSTRY", "NETWORK")


def find_score(data: Any) -> Mapping[str, Any] | None:
    """The object that holds ``memberScore``, however it is wrapped."""
    waiting = [data]
    while waiting:
        here = waiting.pop(0)
        if isinstance(here, Mapping):
            if isinstance(here.get("memberScore"), Mapping):
                return here
            waiting.extend(here.values())
        elif isinstance(here, list):
            waiting.extend(here)
    return None


def read_json(data: Any) -> PageReading:
    """Read parsed JSON. InputProblem where it holds no member's score, or none of its pillars."""
    found = find_score(data)
    if found is None:
        raise no_page()
    own = found["memberScore"]
    pillars = _pillars(own)
    if not pillars:
        raise not_certain()
    groups = {group: entry for entry in _list(found.get("groupScore")) for group in _GROUPS if _is(entry, group)}
    industry, network = (groups.get(group, {}) for group in _GROUPS)
    return PageReading(
        "json",
        None,
        brand=pillars.get(Pillar.BRAND),
        people=pillars.get(Pillar.PEOPLE),
        insights=pillars.get(Pillar.INSIGHTS),
        relationships=pillars.get(Pillar.RELATIONSHIPS),
        total=_figure(own.get("overall")),
        industry_rank=_figure(industry.get("rank")),
        industry_average=_figure(_score(industry).get("overall")),
        network_rank=_figure(network.get("rank")),
        network_average=_figure(_score(network).get("overall")),
        industry_pillars=_complete(_score(industry)),
        network_pillars=_complete(_score(network)),
    )


def _is(entry: object, group: str) -> bool:
    return isinstance(entry, Mapping) and entry.get("groupType") == group


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _score(group: Mapping[str, Any]) -> Mapping[str, Any]:
    score = group.get("score")
    return score if isinstance(score, Mapping) else {}


def _figure(value: object) -> float | None:
    """A number without its 32-bit noise; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return round(float(value), DECIMALS)


def _pillars(score: Mapping[str, Any]) -> dict[Pillar, float]:
    found: dict[Pillar, float] = {}
    for part in _list(score.get("subScores")):
        if not isinstance(part, Mapping):
            continue
        pillar = _PILLARS.get(str(part.get("pillar")))
        value = _figure(part.get("score"))
        if pillar is not None and value is not None:
            found.setdefault(pillar, value)
    return found


def _complete(score: Mapping[str, Any]) -> dict[Pillar, float] | None:
    found = _pillars(score)
    return found if len(found) == len(_PILLARS) else None
