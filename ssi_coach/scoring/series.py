"""The estimate of every day: loads of habits, known figures, calibration; kept so that a tick costs next to nothing.

A `Series` is immutable. It is built once from all evidence; after a change on day d a new one shares everything before
d and counts only from there on, to the same bits as a full build.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.calibration import Z80, Calibration, repeats
from ssi_coach.scoring.counting import Coverage, coverage, monday, tally
from ssi_coach.scoring.estimate import ComponentScore, Estimate, PillarEstimate
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.explain import WINDOW, why_figure, why_habit, why_profile
from ssi_coach.scoring.model import Model, is_profile
from ssi_coach.scoring.steps import Steps, archive_differs, component_steps, fact_steps, item_steps

TOTAL_MAX = PILLAR_MAX * len(PILLARS)


class Point(NamedTuple):
    """A pillar on a day: the shown score and its 80 % range."""

    score: float
    low: float
    high: float


class PathPoint(NamedTuple):
    """A day of a path. ``pillars`` are in the order of `PILLARS`."""

    day: date
    total: float
    low: float
    high: float
    pillars: tuple[Point, ...]

    def pillar(self, pillar: Pillar) -> Point:
        return self.pillars[PILLARS.index(pillar)]


@dataclass(frozen=True, slots=True)
class Trail:
    """A pillar's calibrations, one per day on which it changed, days rising."""

    days: tuple[int, ...] = ()
    states: tuple[Calibration, ...] = (Calibration(0),)
    """One more than ``days``: the first is the prior."""

    def at(self, day: int) -> Calibration:
        return self.states[bisect_right(self.days, day)]


@dataclass(frozen=True, slots=True)
class Series:
    """What the estimate was, is and, if nothing more happens, will be. Days are ordinals inside, dates outside.

    ``start`` is the first day on which anything is known. ``loads`` holds, per flow of the model, the load of the
    events at the close of each day from ``start`` to today, without the typical load.
    """

    model: Model
    evidence: Evidence
    today: date
    start: int
    loads: tuple[array[float], ...]
    coverage: Coverage
    trusted: tuple[int | None, ...]
    facts: Mapping[str, Steps]
    items: Mapping[str, Steps]
    steps: Mapping[str, Steps]
    trails: Mapping[Pillar, Trail]

    # -- building ----------------------------------------------------------------------------------------------

    @classmethod
    def build(cls, model: Model, evidence: Evidence, today: date) -> Series:
        """Count everything. ``today`` is the last day counted; what is dated after it waits for its day."""
        covered = coverage(model, evidence.journal, evidence.coverage)
        start = min(_first_day(evidence, today), today.toordinal())
        amounts = tally(model, evidence.journal, covered, start, today.toordinal())
        facts, items = fact_steps(evidence.facts), item_steps(evidence.checklist)
        loads = tuple(_load(amount, flow.decay, 0.0) for amount, flow in zip(amounts, model.flows, strict=True))
        bare = cls(
            model,
            evidence,
            today,
            start,
            loads,
            covered,
            _trust(evidence, covered),
            facts,
            items,
            component_steps(model, facts, items),
            dict.fromkeys(PILLARS, Trail()),
        )
        return bare._calibrated(0)

    def updated(self, evidence: Evidence, since: date, today: date) -> Series:
        """The series for other evidence that differs only on days from ``since`` on; the same bits as a full build.

        ``since`` may be `date.min` for a change of everything. What is undated changes everything, too.
        """
        journal, old = evidence.journal, self.evidence
        if archive_differs(evidence.checklist, old.checklist):
            since = date.min
        same_files = journal.archive is old.journal.archive and evidence.coverage == old.coverage
        covered = self.coverage if same_files else coverage(self.model, journal, evidence.coverage)
        changed = since.toordinal()
        start = _first_day(evidence, today) if changed <= self.start or since == date.min else self.start
        same_days = (start, today) == (self.start, self.today)
        if same_days and journal is old.journal and evidence.log_since == old.log_since:
            return self._with_known(evidence, max(changed, 0))
        if (
            start != self.start
            or today < self.today
            or changed <= self.start
            or evidence.log_since != old.log_since
            or covered != self.coverage
        ):
            return Series.build(self.model, evidence, today)
        # Weeks under an archive are compared whole, so a change reaches back to its Monday.
        first = max(self.start, monday(min(changed, self.today.toordinal() + 1)))
        keep = first - self.start
        amounts = tally(self.model, journal, covered, first, today.toordinal())
        loads = tuple(
            load[:keep] + _load(amount, flow.decay, load[keep - 1] if keep else 0.0)
            for load, amount, flow in zip(self.loads, amounts, self.model.flows, strict=True)
        )
        facts = self.facts if evidence.facts is old.facts else fact_steps(evidence.facts)
        items = self.items if evidence.checklist is old.checklist else item_steps(evidence.checklist)
        same = facts is self.facts and items is self.items
        steps = self.steps if same else component_steps(self.model, facts, items)
        fresh = Series(
            self.model,
            evidence,
            today,
            start,
            loads,
            covered,
            self.trusted,
            facts,
            items,
            steps,
            {pillar: _before(trail, first) for pillar, trail in self.trails.items()},
        )
        return fresh._calibrated(first)

    def _with_known(self, evidence: Evidence, since: int) -> Series:
        """The same habits with other figures, items or readings: no load changes, however old the change is."""
        old = self.evidence
        facts = self.facts if evidence.facts is old.facts else fact_steps(evidence.facts)
        items = self.items if evidence.checklist is old.checklist else item_steps(evidence.checklist)
        same = facts is self.facts and items is self.items
        fresh = Series(
            self.model,
            evidence,
            self.today,
            self.start,
            self.loads,
            self.coverage,
            self.trusted,
            facts,
            items,
            self.steps if same else component_steps(self.model, facts, items),
            {pillar: _before(trail, since) for pillar, trail in self.trails.items()},
        )
        return fresh._calibrated(since)

    def until(self, day: date) -> Series:
        """The series that knows what is dated up to ``day``, after today too; this one when today is late enough."""
        return self if day <= self.today else self.updated(self.evidence, day, day)

    def _calibrated(self, since: int) -> Series:
        """The same with its trails carried on over the readings and formula changes from ``since`` to today."""
        occasions = _occasions(self.evidence, since, self.today.toordinal())
        if not occasions:
            return self
        exact_from = self._exact_from(occasions)
        trails: dict[Pillar, Trail] = {}
        for pillar in PILLARS:
            trail, field = self.trails[pillar], pillar.value
            days, states = list(trail.days), list(trail.states)
            state = states[-1]
            for day, reading in occasions:
                if reading is None:
                    state = state.forgotten(day)
                else:
                    value: float | None = getattr(reading, field)
                    if value is None:
                        continue
                    unknown = 0.0 if state.read else self._unknown(pillar, day - 1)
                    state = state.observed(day, self._raw(pillar, day - 1), value, unknown, day >= exact_from)
                if days and days[-1] == day:
                    states[-1] = state
                else:
                    days.append(day)
                    states.append(state)
            trails[pillar] = Trail(tuple(days), tuple(states))
        return Series(
            self.model,
            self.evidence,
            self.today,
            self.start,
            self.loads,
            self.coverage,
            self.trusted,
            self.facts,
            self.items,
            self.steps,
            trails,
        )

    def _exact_from(self, occasions: list[tuple[int, OfficialScore | None]]) -> float:
        """The first day among ``occasions`` from which LinkedIn's figures are known to be exact, else infinity."""
        if any(trail.states[-1].exact for trail in self.trails.values()):
            return occasions[0][0]
        known = self.evidence.readings
        earlier = known[: bisect_left(known, occasions[0][0], key=lambda reading: reading.on.toordinal())]
        before = next((reading.pillars for reading in reversed(earlier) if not _failed(reading)), {})
        for day, reading in occasions:
            if reading is not None:
                if repeats(before, reading.pillars):
                    return day
                before = reading.pillars
        return math.inf

    # -- loads and points --------------------------------------------------------------------------------------

    def event_load(self, index: int, day: int) -> float:
        """The load of the events of a flow at the close of a day; after today it only fades."""
        if day < self.start:
            return 0.0
        load, place = self.loads[index], day - self.start
        if place < len(load):
            return load[place]
        return load[-1] * self.model.flows[index].decay ** (place - len(load) + 1)

    def typical_load(self, index: int, day: int) -> float:
        """What is left of a typical member's load; it does not fade before the log is trusted."""
        flow, since = self.model.flows[index], self.trusted[index]
        if since is None or day <= since:
            return flow.typical_load
        return flow.typical_load * flow.decay ** (day - since)

    def load(self, index: int, day: int) -> float:
        """The load of a flow at the close of a day, typical part included."""
        return self.event_load(index, day) + self.typical_load(index, day)

    def _points(self, pillar: Pillar, day: int) -> list[float]:
        """The points of each component of a pillar at the close of a day. Runs once a reading, so it is unrolled."""
        points = []
        place = day - self.start
        for part, index, name in self.model.parts[pillar]:
            if index is None:
                known = self.steps[name].at(day)
                points.append(part.points * (part.typical if known is None else known))
                continue
            flow, load, since = self.model.flows[index], self.loads[index], self.trusted[index]
            event = load[place] if 0 <= place < len(load) else self.event_load(index, day)
            typical = flow.typical_load
            if since is not None and day > since:
                typical = typical * flow.decay ** (day - since)
            points.append(part.points * -math.expm1(-(event + typical) / flow.kappa))
        return points

    def _raw(self, pillar: Pillar, day: int) -> float:
        return min(PILLAR_MAX, sum(self._points(pillar, day)))

    def _unknown(self, pillar: Pillar, day: int) -> float:
        """Points² that typical figures taken for unknown ones add to the variance."""
        total = 0.0
        for part, index, name in self.model.parts[pillar]:
            if part.typical == 0.0:
                continue
            share = 1.0
            if index is not None:
                load = self.load(index, day)
                # Generations ahead every load has faded to nothing, and nothing is known.
                share = self.typical_load(index, day) / load if load > 0.0 else 1.0
            elif self.steps[name].at(day) is not None:
                continue
            total += 0.25 * part.points**2 * part.typical * (1.0 - part.typical) * share
        return total

    # -- answers -----------------------------------------------------------------------------------------------

    def calibration(self, pillar: Pillar, day: date) -> Calibration:
        """Offset and gain as they were known on a day."""
        return self.trails[pillar].at(day.toordinal())

    def estimate(self, day: date, silent_since: date | None = None) -> Estimate:
        """The estimate at the close of a day, past or future; after today nothing new happens.

        ``silent_since`` is the first day of a silence nobody has explained yet: it widens the range and leaves the
        score (see `_silence`).
        """
        ordinal = day.toordinal()
        pillars: dict[Pillar, PillarEstimate] = {}
        for pillar in PILLARS:
            state = self.trails[pillar].at(ordinal)
            raw = self._raw(pillar, ordinal)
            unknown = 0.0 if state.read else self._unknown(pillar, ordinal)
            variance = state.variance(raw, ordinal, unknown)
            if silent_since is not None:
                variance += _silence(state, raw, self._held(pillar, ordinal, silent_since.toordinal()))
            score = state.value(raw)
            low, high = _bounds(score, variance, PILLAR_MAX)
            pillars[pillar] = PillarEstimate(raw, score, low, high, variance)
        total = sum(part.score for part in pillars.values())
        low, high = _bounds(total, sum(part.variance for part in pillars.values()), TOTAL_MAX)
        return Estimate(day, pillars, total, sum(part.raw for part in pillars.values()), low, high)

    def _held(self, pillar: Pillar, day: int, silent: int) -> float:
        """What raw would be on a day had the habits been kept up as of the close of the day before ``silent``."""
        if day < silent:
            return self._raw(pillar, day)
        total = 0.0
        for part, index, name in self.model.parts[pillar]:
            if index is not None:
                total += part.points * self.model.flows[index].fraction(self.load(index, silent - 1))
            else:
                known = self.steps[name].at(day)
                total += part.points * (part.typical if known is None else known)
        return min(PILLAR_MAX, total)

    def components(self, day: date, pillar: Pillar) -> tuple[ComponentScore, ...]:
        """The components of a pillar at the close of a day, before calibration, each with its reason."""
        ordinal = day.toordinal()
        parts = self.model.parts[pillar]
        recent = self.amounts(ordinal - WINDOW + 1, ordinal)
        result = []
        for (part, index, _), points in zip(parts, self._points(pillar, ordinal), strict=True):
            if index is not None:
                load, typical = self.load(index, ordinal), self.typical_load(index, ordinal)
                why, assumed = why_habit(part, sum(recent[index]), load, typical, self._licensed(ordinal))
            elif is_profile(part):
                done = sum(1 for key in self.model.shares if key in self.items and self.items[key].at(ordinal))
                why, assumed = why_profile(done, len(self.model.shares)), False
            else:
                figure = self.facts.get(part.fact or "")
                why, assumed = why_figure(part, figure.at(ordinal) if figure else None)
            result.append(ComponentScore(part, points, part.points, why, assumed))
        return tuple(result)

    def _licensed(self, day: int) -> bool:
        steps = self.facts.get("sales_navigator")
        return bool(steps and steps.at(day))

    def amounts(self, first: int, last: int) -> list[array[float]]:
        """Per flow what fed it on each day from ``first`` to ``last`` (ordinals), as counted for the loads."""
        begin, today = monday(first), self.today.toordinal()
        found = tally(self.model, self.evidence.journal, self.coverage, begin, min(today, monday(last) + 6))
        rest = array("d", bytes(8 * min(last + 1 - first, max(0, last - today))))
        return [amount[first - begin : last + 1 - begin] + rest for amount in found]

    def path(self, first: date, last: date, silent_since: date | None = None) -> tuple[PathPoint, ...]:
        """Score and range of every day from ``first`` to ``last``, the same bits as `estimate`."""
        begin, end = first.toordinal(), last.toordinal()
        if end < begin:
            return ()
        columns = [self._pillar_path(pillar, begin, end, silent_since) for pillar in PILLARS]
        points = []
        for offset, row in enumerate(zip(*columns, strict=True)):
            total = sum([point.score for point, _ in row])
            low, high = _bounds(total, sum([variance for _, variance in row]), TOTAL_MAX)
            points.append(
                PathPoint(date.fromordinal(begin + offset), total, low, high, tuple([point for point, _ in row]))
            )
        return tuple(points)

    def _pillar_path(self, pillar: Pillar, begin: int, end: int, silent: date | None) -> list[tuple[Point, float]]:
        raws = self._raws(pillar, begin, end)
        trail = self.trails[pillar]
        result: list[tuple[Point, float]] = []
        silent_day = silent.toordinal() if silent else end + 1
        turns = [begin, *(day for day in trail.days if begin < day <= end), end + 1]
        for first, until in pairwise(turns):
            state = trail.at(first)
            for day in range(first, until):
                raw = raws[day - begin]
                variance = state.variance(raw, day, 0.0 if state.read else self._unknown(pillar, day))
                if day >= silent_day:
                    variance += _silence(state, raw, self._held(pillar, day, silent_day))
                score = state.value(raw)
                low, high = _bounds(score, variance, PILLAR_MAX)
                result.append((Point(score, low, high), variance))
        return result

    def _raws(self, pillar: Pillar, begin: int, end: int) -> list[float]:
        """Raw of every day, the same bits as `_raw`."""
        columns: list[list[float]] = []
        for part, index, name in self.model.parts[pillar]:
            if index is None:
                points = part.points
                columns.append([points * value for value in self.steps[name].over(begin, end, part.typical)])
            else:
                columns.append(self._flow_points(index, begin, end))
        return [min(PILLAR_MAX, sum(row)) for row in zip(*columns, strict=True)]

    def _flow_points(self, index: int, begin: int, end: int) -> list[float]:
        flow, since = self.model.flows[index], self.trusted[index]
        load, start = self.loads[index], self.start
        inside = load[max(0, begin - start) : max(0, end + 1 - start)]
        events = [0.0] * min(end + 1 - begin, max(0, start - begin))
        events.extend(inside)
        events.extend(self.event_load(index, day) for day in range(begin + len(events), end + 1))
        typical, decay, kappa, points = flow.typical_load, flow.decay, flow.kappa, flow.component.points
        expm1 = math.expm1
        if typical == 0.0:
            return [points * -expm1(-(event + 0.0) / kappa) for event in events]
        plain = end + 1 if since is None else since
        return [
            points * -expm1(-(event + (typical if day <= plain else typical * decay ** (day - plain))) / kappa)
            for day, event in enumerate(events, begin)
        ]


def _bounds(score: float, variance: float, highest: float) -> tuple[float, float]:
    """The 80 % range around a score, within the scale."""
    half = Z80 * math.sqrt(variance)
    low, high = score - half, score + half
    return low if low > 0.0 else 0.0, high if high < highest else highest


def _silence(state: Calibration, raw: float, held: float) -> float:
    """Points² that an unexplained silence adds to the variance.

    The truth lies anywhere between "nothing was done" (what is shown) and "as before" (the loads held); the mean
    square distance of a uniform quantity from its one end is a third of its length squared.
    """
    gap = state.value(held) - state.value(raw)
    return gap * gap / 3.0


def _first_day(evidence: Evidence, today: date) -> int:
    """The first day that anything is known of; today when nothing is."""
    days = [evidence.journal.first_day, evidence.log_since]
    days.append(next((fact.on for fact in evidence.facts if fact.on), None))
    days.append(next((entry.on for entry in evidence.checklist if entry.on), None))
    days.extend(reading.on for reading in evidence.readings[:1])
    days.extend(evidence.formula_changes[:1])
    return min((day.toordinal() for day in days if day), default=today.toordinal())


def _trust(evidence: Evidence, covered: Coverage) -> tuple[int | None, ...]:
    """Per flow the day from which the log is trusted, so that the typical load fades."""
    since = evidence.log_since.toordinal() if evidence.log_since else None
    days = []
    for span in covered.flows:
        known = [day for day in (since, span[0] if span else None) if day is not None]
        days.append(min(known) if known else None)
    return tuple(days)


def _load(amounts: array[float], decay: float, before: float) -> array[float]:
    """The load at the close of every day: what is left of yesterday's and today's amount."""
    load = array("d", amounts)
    current = before
    for place, amount in enumerate(amounts):
        current = current * decay + amount
        load[place] = current
    return load


def _before(trail: Trail, day: int) -> Trail:
    """A trail as it was before a day."""
    keep = bisect_left(trail.days, day)
    return trail if keep == len(trail.days) else Trail(trail.days[:keep], trail.states[: keep + 1])


def _occasions(evidence: Evidence, since: int, today: int) -> list[tuple[int, OfficialScore | None]]:
    """Formula changes (None) and readings in order; on one day the change comes first.

    A reading of all zeros is a page that failed to load: it says nothing. Of several on a day the last counts.
    """
    found: dict[tuple[int, int], OfficialScore | None] = {}
    for day in evidence.formula_changes:
        found[day.toordinal(), 0] = None
    readings = evidence.readings
    for reading in readings[bisect_left(readings, since, key=lambda reading: reading.on.toordinal()) :]:
        if not _failed(reading):
            found[reading.on.toordinal(), 1] = reading
    return [(day, found[day, order]) for day, order in sorted(found) if since <= day <= today]


def _failed(reading: OfficialScore) -> bool:
    values = reading.pillars
    return len(values) == len(PILLARS) and not any(values.values())
