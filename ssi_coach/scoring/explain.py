"""Why a component has the points it has, in one sentence each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ssi_coach.domain.catalogue import Component
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.pillars import Pillar
from ssi_coach.scoring.counting import monday, tally
from ssi_coach.scoring.estimate import ComponentScore
from ssi_coach.scoring.model import NAVIGATOR_ONLY, is_profile

if TYPE_CHECKING:
    from ssi_coach.scoring.series import Series

WINDOW = 28
"""Days looked back on when a habit is told in numbers."""

_FIGURES = {
    "connections": QT_TRANSLATE_NOOP("Scoring", "{count} connections"),
    "senior_connections": QT_TRANSLATE_NOOP("Scoring", "{count} senior connections"),
    "viewers_90d": QT_TRANSLATE_NOOP("Scoring", "{count} viewers in the last 90 days"),
    "endorsements": QT_TRANSLATE_NOOP("Scoring", "{count} endorsements and recommendations"),
    "followers": QT_TRANSLATE_NOOP("Scoring", "{count} followers"),
}
_ACCEPTED = QT_TRANSLATE_NOOP("Scoring", "{percent} % of your invitations accepted")
_LICENSED = QT_TRANSLATE_NOOP("Scoring", "you have Sales Navigator")
_UNREACHABLE = QT_TRANSLATE_NOOP("Scoring", "not within reach without Sales Navigator")
_ASSUMED = QT_TRANSLATE_NOOP("Scoring", "not known yet: an average member is assumed")
_ITEMS = QT_TRANSLATE_NOOP("Scoring", "{done} of {all} checklist items")
_HABIT = QT_TRANSLATE_NOOP("Scoring", "{count} in the last 4 weeks; {reference} a week kept up bring 60 %")
_DAYS = QT_TRANSLATE_NOOP("Scoring", "{count} days in the last 4 weeks; {reference} a week kept up bring 60 %")
_FADING = QT_TRANSLATE_NOOP(
    "Scoring",
    "{count} in the last 4 weeks; {reference} a week kept up bring 60 %. "
    "What you did before is not known: an average member is assumed, and fades",
)


def explained(series: Series, day: int, pillar: Pillar, points: Sequence[float]) -> tuple[ComponentScore, ...]:
    """The components of a pillar at the close of a day with their points and reasons."""
    result = []
    parts = series.model.parts[pillar]
    counts = _recent(series, day) if any(index is not None for _, index in parts) else []
    for (part, index), value in zip(parts, points, strict=True):
        if index is not None:
            why, assumed = _habit(series, day, part, index, counts[index])
        elif is_profile(part):
            why, assumed = _profile(series, day), False
        else:
            why, assumed = _figure(series, day, part)
        result.append(ComponentScore(part, value, part.points, why, assumed))
    return tuple(result)


def _recent(series: Series, day: int) -> list[float]:
    """Per flow what was counted in the four weeks up to a day; nothing after today is known."""
    last = min(day, series.today.toordinal())
    first = day - WINDOW + 1
    begin = monday(first)
    if last < begin:
        return [0.0] * len(series.model.flows)
    week_end = min(monday(last) + 6, series.today.toordinal())
    amounts = tally(series.model, series.evidence.journal, series.coverage, begin, week_end)
    return [sum(amount[first - begin : last - begin + 1]) for amount in amounts]


def _habit(series: Series, day: int, part: Component, index: int, count: float) -> tuple[Message, bool]:
    typical, load = series.typical_load(index, day), series.load(index, day)
    since = series.trusted[index]
    if part.id in NAVIGATOR_ONLY and load == 0.0 and not _licensed(series, day):
        return _UNREACHABLE, False
    assumed = typical > 0.5 * load
    numbers = {"count": plain(count), "reference": plain(part.reference)}
    if assumed and (since is None or day < since) and count == 0:
        return _ASSUMED, True
    if assumed:
        return _FADING.of(**numbers), True
    return (_DAYS if index in series.model.active_flows else _HABIT).of(**numbers), False


def _profile(series: Series, day: int) -> Message:
    done = sum(1 for key in series.model.shares if key in series.items and series.items[key].at(day))
    return _ITEMS.of(done=done, all=len(series.model.shares))


def _licensed(series: Series, day: int) -> bool:
    steps = series.facts.get("sales_navigator")
    return bool(steps and steps.at(day))


def _figure(series: Series, day: int, part: Component) -> tuple[Message, bool]:
    steps = series.facts.get(part.fact or "")
    value = steps.at(day) if steps else None
    if value is None:
        return (_UNREACHABLE, False) if part.id in NAVIGATOR_ONLY else (_ASSUMED, True)
    if part.id in NAVIGATOR_ONLY:
        return (_LICENSED if value else _UNREACHABLE), False
    if part.kind == "state":
        return _ACCEPTED.of(percent=round(100 * value)), False
    return _FIGURES[part.fact or ""].of(count=plain(value)), False


def plain(value: float) -> int | float:
    """A number as people write it: whole where it is whole, else with one decimal."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded
