"""What moved the needle: a change of the score split, without a rest, among what caused it.

Within a habit each day's change of the fraction is shared in proportion to what changed the load that day (the path
integral along the straight line from yesterday's load to today's). Figures that changed and items that were ticked are
lines of their own. All of these are changes of raw; the pillar's gain at the end turns them into points of the shown
score, and what is left, Δshown − g·Δraw, is the correction by LinkedIn's own score.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from ssi_coach.domain.catalogue import ACTIVE_DAYS, Catalogue, text
from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.counting import hand_counts
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import is_profile
from ssi_coach.scoring.series import Series

MoverKind = Literal["activity", "fading", "fact", "known", "item", "correction", "limit"]

_NOTHING = 1e-12
"""Points below which a line is only the rounding of floating point numbers."""


@dataclass(frozen=True, slots=True)
class Mover:
    """One line of the split. ``pillar`` is None where pillars are merged.

    ``key`` is the activity kind (`ACTIVE_DAYS` for days), the fact's or the item's key, and empty otherwise; ``count``
    is how often an activity counted. ``known`` is a fact given for the first time; ``limit`` what the ends of the scale
    cut off.
    """

    pillar: Pillar | None
    kind: MoverKind
    key: str
    count: int | None
    points: float


_Lines = dict[tuple[MoverKind, str], float]


def movers(series: Series, evidence: Evidence, start: date, end: date) -> tuple[Mover, ...]:
    """The lines whose points add up, per pillar, to the shown score at the close of ``end`` less that of ``start``.

    ``evidence`` is what the series was built from. Largest first within a pillar.
    """
    first, last = start.toordinal() + 1, end.toordinal()
    if last < first:
        return ()
    counts: dict[tuple[Pillar, str], float] = {}
    fed = _fed(series, evidence, first, last)
    before, after = series.estimate(start), series.estimate(end)
    result: list[Mover] = []
    for pillar in PILLARS:
        lines: _Lines = {}
        for part, index, name in series.model.parts[pillar]:
            if index is not None:
                for kind, units in _habit_lines(series, index, first, fed[index], lines).items():
                    counts[pillar, kind] = max(units, counts.get((pillar, kind), 0.0))
            elif is_profile(part):
                _item_lines(series, part.points, first, last, lines)
            else:
                _fact_line(series, name, part.fact or "", part.points, part.typical, first, last, lines)
        gain = series.calibration(pillar, end).gain
        change = after.pillars[pillar].score - before.pillars[pillar].score
        scaled = {line: gain * points for line, points in lines.items()}
        corrected = any(first <= day <= last for day in series.trails[pillar].days)
        scaled["correction" if corrected else "limit", ""] = change - math.fsum(scaled.values())
        found = [
            Mover(pillar, kind, key, round(counts[pillar, key]) if kind == "activity" else None, points)
            for (kind, key), points in scaled.items()
            if abs(points) > _NOTHING
        ]
        result.extend(sorted(found, key=_order))
    return tuple(result)


def merged(lines: Iterable[Mover]) -> tuple[Mover, ...]:
    """The lines of all pillars for the total: one per cause, largest first."""
    together: dict[tuple[MoverKind, str], Mover] = {}
    for line in lines:
        known = together.get((line.kind, line.key))
        if known is None:
            together[line.kind, line.key] = replace(line, pillar=None)
        else:
            count = None if line.count is None else max(line.count, known.count or 0)
            together[line.kind, line.key] = replace(known, count=count, points=known.points + line.points)
    return tuple(sorted(together.values(), key=_order))


def _order(line: Mover) -> tuple[float, str, str]:
    return (-abs(line.points), line.kind, line.key)


_FedDay = list[tuple[str, float, float]]
"""What fed a flow on a day: (kind, amount, how often)."""


def _fed(series: Series, evidence: Evidence, first: int, last: int) -> list[list[_FedDay]]:
    """Per flow and day, which kinds fed it: amounts that add up to what was counted."""
    totals = series.amounts(first, last)
    result: list[list[_FedDay]] = []
    for index in range(len(series.model.flows)):
        feeds = series.model.feeds.items()
        worth = {kind: amount for kind, fed in feeds for place, amount in fed if place == index}
        days: list[_FedDay] = []
        for offset in range(last + 1 - first):
            total = totals[index][offset]
            if total <= 0.0:
                days.append([])
            elif index in series.model.active_flows:
                days.append([(ACTIVE_DAYS, total, total)])
            else:
                days.append(list(_kinds(series, evidence, index, worth, first + offset, total)))
        result.append(days)
    return result


def _kinds(
    series: Series, evidence: Evidence, index: int, worth: Mapping[str, float], day: int, total: float
) -> Iterator[tuple[str, float, float]]:
    """The kinds behind an amount: archived ones as they are, hand-logged ones share what is left in proportion.

    ``worth`` maps the kinds that feed the flow to how much one counts there.
    """
    left = total
    for kind, count in sorted(evidence.journal.archive.get(day, {}).items()):
        if kind in worth:
            left -= worth[kind] * count
            yield kind, worth[kind] * count, float(count)
    span = series.coverage.flows[index]
    covered = span is not None and span[0] <= day <= span[1]
    hand = evidence.journal.manual.get(day, {}) if covered else hand_counts(evidence.journal, day)
    amounts = {kind: worth[kind] * count for kind, count in sorted(hand.items()) if kind in worth}
    whole = sum(amounts.values())
    if whole > 0.0 and left > 0.0:
        for kind, amount in amounts.items():
            share = amount * (left / whole)
            yield kind, share, share / worth[kind]


def _habit_lines(series: Series, index: int, first: int, fed: list[_FedDay], lines: _Lines) -> dict[str, float]:
    """Add a habit's lines; returns how often each kind counted."""
    flow = series.model.flows[index]
    counts: dict[str, float] = {}
    before = series.load(index, first - 1)
    for day, sources in enumerate(fed, first):
        after = series.load(index, day)
        change = after - before
        if abs(change) > 1e-9 * flow.kappa:
            slope = (flow.fraction(after) - flow.fraction(before)) / change
        else:
            slope = math.exp(-after / flow.kappa) / flow.kappa
        for kind, amount, units in sources:
            _add(lines, "activity", kind, flow.component.points * slope * amount)
            counts[kind] = counts.get(kind, 0.0) + units
        faded = change - math.fsum(amount for _, amount, _ in sources)
        _add(lines, "fading", "", flow.component.points * slope * faded)
        before = after
    return counts


def _item_lines(series: Series, points: float, first: int, last: int, lines: _Lines) -> None:
    for key, share in series.model.shares.items():
        steps = series.items.get(key)
        if steps is not None:
            _add(lines, "item", key, points * share * ((steps.at(last) or 0.0) - (steps.at(first - 1) or 0.0)))


def _fact_line(
    series: Series, part: str, fact: str, points: float, typical: float, first: int, last: int, lines: _Lines
) -> None:
    """The line of a figure: first from typical to what was given, then from figure to figure."""
    steps = series.steps[part]
    before = steps.at(first - 1)
    if before is None:
        given = [day for day in steps.days if first <= day <= last]
        if not given:
            return
        before = steps.at(given[0]) or 0.0
        _add(lines, "known", fact, points * (before - typical))
    _add(lines, "fact", fact, points * ((steps.at(last) or 0.0) - before))


def _add(lines: _Lines, kind: MoverKind, key: str, points: float) -> None:
    lines[kind, key] = lines.get((kind, key), 0.0) + points


def week_bounds(monday: date, today: date) -> tuple[date, date]:
    """Start and end of a week's split: the Sunday before, and its own Sunday, or today in the running week."""
    return monday - timedelta(days=1), min(monday + timedelta(days=6), today)


_ACTIVE = QT_TRANSLATE_N_NOOP("Scoring", "{count} active day", "{count} active days")
_FADING = QT_TRANSLATE_NOOP("Scoring", "fades unless repeated")
_FACT = QT_TRANSLATE_NOOP("Scoring", "{what}: a new figure")
_KNOWN = QT_TRANSLATE_NOOP("Scoring", "{what}: we know you better now")
_TICKED = QT_TRANSLATE_NOOP("Scoring", "{what}: ticked")
_UNTICKED = QT_TRANSLATE_NOOP("Scoring", "{what}: no longer ticked")
_CORRECTION = QT_TRANSLATE_NOOP("Scoring", "correction by LinkedIn’s score")
_LIMIT = QT_TRANSLATE_NOOP("Scoring", "beyond the end of the scale")


def describe(line: Mover, catalogue: Catalogue) -> Message:
    """What a line is about: "9 comments"."""
    if line.kind == "activity":
        if line.key == ACTIVE_DAYS:
            return _ACTIVE.of(count=line.count)
        return catalogue.kinds[line.key].amount(line.count or 0)
    if line.kind == "item":
        return (_TICKED if line.points >= 0 else _UNTICKED).of(what=text(catalogue.items[line.key].title))
    if line.kind in ("fact", "known"):
        title = next(part.title for part in catalogue.components.values() if part.fact == line.key)
        return (_KNOWN if line.kind == "known" else _FACT).of(what=text(title))
    return {"fading": _FADING, "correction": _CORRECTION, "limit": _LIMIT}[line.kind]
