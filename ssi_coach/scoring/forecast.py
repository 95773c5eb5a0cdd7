"""Where the score goes in the weeks to come, if the weekly routine goes on or becomes another.

A `Rhythm` is what a week feeds each habit, weekday by weekday; it repeats from tomorrow on. The loads follow it day by
day by the same recursion as the estimate's, so a forecast equals really doing it. The range is the filter's predictive
one: uncertainty of the calibration, its drift since the last reading, and what a typical member's figures add; it never
becomes narrower with time, since knowing less about a later day than about an earlier one is all a forecast can do.

Had nothing ever been logged, the typical loads would stand until the first entry. As in `outlook`, all is counted as
logged from today on, so that a first entry never looks like a loss.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.calibration import DRIFT, Z80, Calibration
from ssi_coach.scoring.counting import hand_counts, larger
from ssi_coach.scoring.model import Model
from ssi_coach.scoring.outlook import LOOK_BACK
from ssi_coach.scoring.series import TOTAL_MAX, PathPoint, Point, Series

WEEKS: Final = 13
"""Weeks a forecast looks ahead."""
WEEKDAYS: Final = 7

Rhythm = tuple[tuple[float, ...], ...]
"""Monday to Sunday, each with the amount that feeds each flow of the model on that day."""

Days = Sequence[Mapping[str, float]]
"""Monday to Sunday, each with activity kind → how often; fractions where it is a mean."""


def usual_days(journal: Journal, today: date) -> tuple[dict[str, float], ...]:
    """What was done on each weekday, kind → mean of the 28 days before today (the larger of log and archive)."""
    days: list[dict[str, float]] = [{} for _ in range(WEEKDAYS)]
    weeks = LOOK_BACK // WEEKDAYS
    for day in range(today.toordinal() - LOOK_BACK, today.toordinal()):
        counts = days[(day - 1) % WEEKDAYS]
        for kind, count in larger(hand_counts(journal, day), journal.archive.get(day, {})).items():
            counts[kind] = counts.get(kind, 0.0) + count / weeks
    return tuple(days)


def weekly(days: Days) -> dict[str, float]:
    """Kind → how often a week."""
    total: dict[str, float] = {}
    for counts in days:
        for kind, count in counts.items():
            total[kind] = total.get(kind, 0.0) + count
    return total


def changed_days(
    days: Days, wanted: Mapping[str, float], work_days: Iterable[int] = ()
) -> tuple[dict[str, float], ...]:
    """The same week with ``wanted`` (kind → a week) instead.

    Less is less on every day it was done; more is spread evenly over ``work_days`` (1 = Monday; Monday to Friday when
    there are none).
    """
    before = weekly(days)
    places = sorted({day - 1 for day in work_days if 1 <= day <= WEEKDAYS}) or list(range(5))
    result = [dict(counts) for counts in days]
    for kind, amount in wanted.items():
        known = before.get(kind, 0.0)
        if amount <= known:
            for counts in result:
                if kind in counts:
                    counts[kind] *= max(0.0, amount) / known
        else:
            for place in places:
                result[place][kind] = result[place].get(kind, 0.0) + (amount - known) / len(places)
    return tuple(result)


def rhythm_of(model: Model, days: Days) -> Rhythm:
    """What a week of kinds feeds each flow. A day with active kinds is an active one; a mean below one is its share."""
    rows = []
    for counts in days:
        row = [0.0] * len(model.flows)
        for kind, count in counts.items():
            for index, amount in model.feeds.get(kind, ()):
                row[index] += amount * count
        for index in model.active_flows:
            row[index] = _active(model, counts)
        rows.append(tuple(row))
    return tuple(rows)


def usual_rhythm(series: Series) -> Rhythm:
    """The mean of each weekday in the 28 days before today, as counted for the loads: archives and all."""
    first = series.today.toordinal() - LOOK_BACK
    amounts = series.amounts(first, first + LOOK_BACK - 1)
    rows = [[0.0] * len(amounts) for _ in range(WEEKDAYS)]
    for index, flow in enumerate(amounts):
        for place, amount in enumerate(flow):
            rows[(first + place - 1) % WEEKDAYS][index] += amount / (LOOK_BACK // WEEKDAYS)
    return tuple(tuple(row) for row in rows)


def changed_rhythm(model: Model, usual: Rhythm, before: Days, after: Days) -> Rhythm:
    """The usual rhythm when its days change: exactly the same where nothing does, nothing where all is left out."""
    old, new = rhythm_of(model, before), rhythm_of(model, after)
    return tuple(
        tuple(
            min(1.0, max(0.0, known + more - less)) if place in model.active_flows else max(0.0, known + more - less)
            for place, (known, more, less) in enumerate(zip(*rows, strict=True))
        )
        for rows in zip(usual, new, old, strict=True)
    )


def _active(model: Model, counts: Mapping[str, float]) -> float:
    return min(1.0, sum(count for kind, count in counts.items() if kind in model.active_kinds))


class _Habit(NamedTuple):
    """A flow: its load of events at the close of today, and what is left of the typical one on the days to come."""

    load: float
    decay: float
    kappa: float
    typical: tuple[float, ...]


class _Sight(NamedTuple):
    """A pillar: the points no habit changes, day by day; its habits as (flow, points); its calibration.

    ``guesses`` are points² per unit of share for habits taken as typical, ``unknown`` what other unknown figures add.
    ``silence`` is what an unexplained silence adds to the variance, ``variance`` today's.
    """

    fixed: tuple[float, ...]
    flows: tuple[tuple[int, float], ...]
    state: Calibration
    guesses: tuple[tuple[int, float], ...]
    unknown: tuple[float, ...]
    silence: float
    today: Point
    variance: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """The days to come made ready, so that path after path can be asked for while a slider moves.

    ``days`` is how far it reaches; day 0 is today.
    """

    series: Series
    days: int
    usual: Rhythm
    habits: tuple[_Habit, ...]
    sights: tuple[_Sight, ...]

    @classmethod
    def build(cls, series: Series, days: int = WEEKS * WEEKDAYS, silent_since: date | None = None) -> Forecast:
        """From a series as of today. ``silent_since``: see `Series.estimate`."""
        today = series.today.toordinal()
        last = today + days
        habits = []
        for place, flow in enumerate(series.model.flows):
            since = series.trusted[place]
            trusted = today if since is None else since
            typical = tuple(flow.typical_load * flow.decay ** max(0, day - trusted) for day in range(today, last + 1))
            habits.append(_Habit(series.event_load(place, today), flow.decay, flow.kappa, typical))
        shown = series.estimate(series.today, silent_since)
        plain = shown if silent_since is None else series.estimate(series.today)
        sights = []
        for pillar in PILLARS:
            fixed, unknown = [0.0] * (days + 1), [0.0] * (days + 1)
            flows, guesses = [], []
            for part, index, name in series.model.parts[pillar]:
                guess = 0.25 * part.points**2 * part.typical * (1.0 - part.typical)
                if index is not None:
                    flows.append((index, part.points))
                    if guess:
                        guesses.append((index, guess))
                    continue
                values = series.steps[name].over(today, last, part.typical)
                for ahead, value in enumerate(values):
                    fixed[ahead] += part.points * value
                    if guess and series.steps[name].at(today + ahead) is None:
                        unknown[ahead] += guess
            now = shown.pillars[pillar]
            sights.append(
                _Sight(
                    tuple(fixed),
                    tuple(flows),
                    series.trails[pillar].at(today),
                    tuple(guesses),
                    tuple(unknown),
                    now.variance - plain.pillars[pillar].variance,
                    Point(now.score, now.low, now.high),
                    now.variance,
                )
            )
        return cls(series, days, usual_rhythm(series), tuple(habits), tuple(sights))

    def path(self, rhythm: Rhythm | None = None) -> tuple[PathPoint, ...]:
        """Score and range of every day from today on, when ``rhythm`` repeats (the usual one when not given).

        The first point is today's shown estimate.
        """
        loads = self._loads(self.usual if rhythm is None else rhythm)
        fractions = [
            [-math.expm1(-(event + typical) / habit.kappa) for event, typical in zip(load, habit.typical, strict=True)]
            for load, habit in zip(loads, self.habits, strict=True)
        ]
        columns = [self._column(sight, loads, fractions) for sight in self.sights]
        today, points = self.series.today, []
        for ahead, row in enumerate(zip(*columns, strict=True)):
            total = sum([point.score for point, _ in row])
            half = Z80 * math.sqrt(sum([variance for _, variance in row]))
            points.append(
                PathPoint(
                    today + timedelta(days=ahead),
                    total,
                    max(0.0, total - half),
                    min(TOTAL_MAX, total + half),
                    tuple([point for point, _ in row]),
                )
            )
        return tuple(points)

    def total(self, rhythm: Rhythm, ahead: int) -> float:
        """The score so many days ahead when a rhythm repeats: the same as the path's, without its range."""
        if ahead == 0:
            return sum(sight.today.score for sight in self.sights)
        loads = [
            load[ahead] + habit.typical[ahead] for load, habit in zip(self._loads(rhythm), self.habits, strict=True)
        ]
        return sum(
            sight.state.value(
                min(
                    PILLAR_MAX,
                    sight.fixed[ahead]
                    + sum(
                        [
                            -points * math.expm1(-loads[index] / self.habits[index].kappa)
                            for index, points in sight.flows
                        ]
                    ),
                )
            )
            for sight in self.sights
        )

    def _loads(self, rhythm: Rhythm) -> list[list[float]]:
        """Per flow the load of events at the close of each day from today on."""
        first = self.series.today.toordinal()
        turns = [(first + ahead - 1) % WEEKDAYS for ahead in range(1, self.days + 1)]
        found = []
        for index, habit in enumerate(self.habits):
            week = [row[index] for row in rhythm]
            load, decay = habit.load, habit.decay
            loads = [load]
            for weekday in turns:
                load = load * decay + week[weekday]
                loads.append(load)
            found.append(loads)
        return found

    def _column(
        self, sight: _Sight, loads: list[list[float]], fractions: list[list[float]]
    ) -> list[tuple[Point, float]]:
        today = self.series.today.toordinal()
        state, most = sight.state, sight.variance
        result = [(sight.today, most)]
        parts = [(points, fractions[index]) for index, points in sight.flows]
        guessed = () if state.read else sight.guesses
        for ahead in range(1, self.days + 1):
            raw = sight.fixed[ahead] + sum([points * fraction[ahead] for points, fraction in parts])
            raw = min(PILLAR_MAX, raw)
            unknown = 0.0
            if not state.read:
                # The filter lets only a calibrated offset drift; ahead, LinkedIn's ways drift either way.
                unknown = sight.unknown[ahead] + DRIFT * ahead
                for index, guess in guessed:
                    typical = self.habits[index].typical[ahead]
                    load = typical + loads[index][ahead]
                    unknown += guess * (typical / load if load > 0.0 else 1.0)
            variance = state.variance(raw, today + ahead, unknown) + sight.silence
            most = max(most, variance)
            score = state.value(raw)
            half = Z80 * math.sqrt(most)
            result.append((Point(score, max(0.0, score - half), min(PILLAR_MAX, score + half)), most))
        return result


def forecast(series: Series, days: Days | None = None, weeks: int = WEEKS) -> tuple[PathPoint, ...]:
    """The path of ``weeks`` weeks when a week's work repeats; the mean of the last 28 days when none is given."""
    made = Forecast.build(series, weeks * WEEKDAYS)
    return made.path(None if days is None else rhythm_of(series.model, days))
