"""What the score chart shows: the estimate over time with its range, LinkedIn's own scores, and what happened.

Pure: from a `Standing` to values. Days are dates, scores are points (0 to 100, or 0 to 25 for one pillar).
"""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, floor
from typing import Final, Literal

from ssi_coach.app.standing import Standing
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.records import AnnotationKind, ChecklistEntry, Goal, OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.disagreement import within_usual

Span = Literal["quarter", "year", "all"]
SPANS: Final[tuple[Span, ...]] = ("quarter", "year", "all")
_DAYS: Final = {"quarter": 90, "year": 365}

TOTAL: Final = "total"
CHART_AREAS: Final = (TOTAL, *(p.value for p in PILLARS))

MOST_POINTS: Final = 740
"""More points than this cannot be told apart on a screen; a longer span is drawn every second, third … day."""


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """The shown score at the close of a day, with its 80 % range."""

    day: date
    score: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ChartReading:
    """LinkedIn's score as recorded, and by how much it moved the estimate on its day (0 within the usual noise)."""

    day: date
    value: float
    correction: float


@dataclass(frozen=True, slots=True)
class ChartMark:
    """Something noted about a day."""

    day: date
    kind: AnnotationKind
    text: str


@dataclass(frozen=True, slots=True)
class ScoreChart:
    """One chart. Without points there was no ground for a number in the span.

    ``silent_from`` is the first day of a silence nobody has explained yet: drawn dashed and hatched from there on.
    ``floor`` and ``ceiling`` bound the axis. ``goal`` is a line across: what the user wants to reach.
    """

    area: str
    span: Span
    points: tuple[ChartPoint, ...] = ()
    readings: tuple[ChartReading, ...] = ()
    marks: tuple[ChartMark, ...] = ()
    silent_from: date | None = None
    floor: float = 0.0
    ceiling: float = 100.0
    goal: Goal | None = None

    @property
    def first(self) -> date | None:
        return self.points[0].day if self.points else None

    @property
    def last(self) -> date | None:
        return self.points[-1].day if self.points else None


def ground_day(standing: Standing) -> date | None:
    """The first day with ground for a number: an item ticked or a score recorded. None while there is none.

    An undated tick, and what an archive tells of the profile, hold from the first day anything is known of.
    """
    records = standing.records
    days = [reading.on for reading in records.readings[:1]]
    if records.checklist:
        known = date.fromordinal(standing.series.start)
        days += [known if since_ever(entry) else entry.on or known for entry in records.checklist]
    return min(days, default=None)


def since_ever(entry: ChecklistEntry) -> bool:
    """Whether nobody can tell since when it is so."""
    return entry.on is None or entry.source == "archive"


def score_chart(
    standing: Standing,
    area: str = TOTAL,
    span: Span = "quarter",
    *,
    first: date | None = None,
    last: date | None = None,
    silent_from: date | None = None,
) -> ScoreChart:
    """The chart of an area (``total`` or a pillar) up to ``last`` (today when not given).

    It begins where the span says; with ``first`` not before that day.
    """
    ground = ground_day(standing)
    end = min(last or standing.today, standing.today)
    if ground is None or ground > end:
        return ScoreChart(area, span)
    begin = max(ground, end - timedelta(days=_DAYS[span])) if span in _DAYS else ground
    begin = max(begin, first or begin)
    if begin > end:
        return ScoreChart(area, span)
    points = _points(standing, area, begin, end, silent_from)
    readings = tuple(
        ChartReading(reading.on, value, _correction(standing, area, reading))
        for reading in standing.records.readings
        if begin <= reading.on <= end and (value := _value(reading, area)) is not None
    )
    marks = tuple(
        ChartMark(note.on, note.kind, note.text) for note in standing.records.annotations if begin <= note.on <= end
    )
    goal = goal_on(standing, end) if area == TOTAL else None
    low, high = bounds(points, readings, 100.0 if area == TOTAL else PILLAR_MAX, goal)
    silent = silent_from if silent_from is not None and silent_from <= end else None
    return ScoreChart(area, span, points, readings, marks, silent, low, high, goal)


def goal_on(standing: Standing, day: date) -> Goal | None:
    """The goal for the score, unless its day was over by then."""
    goals = standing.records.goals
    return next((goal for goal in goals if goal.kind == "score" and (goal.by is None or goal.by >= day)), None)


def _points(standing: Standing, area: str, begin: date, end: date, silent: date | None) -> tuple[ChartPoint, ...]:
    path = standing.series.path(begin, end, silent)
    step = ceil(len(path) / MOST_POINTS)
    path = path[(len(path) - 1) % step :: step]
    if area == TOTAL:
        return tuple(ChartPoint(point.day, point.total, point.low, point.high) for point in path)
    pillar = Pillar(area)
    return tuple(ChartPoint(point.day, *point.pillar(pillar)) for point in path)


def _value(reading: OfficialScore, area: str) -> float | None:
    return reading.total if area == TOTAL else reading.pillar(Pillar(area))


def _correction(standing: Standing, area: str, reading: OfficialScore) -> float:
    """How far a reading moved the estimate, the work of its own day left out; 0 within LinkedIn's usual noise."""
    series, before = standing.series, reading.on - timedelta(days=1)
    known = series.estimate(before)
    pillars = [p for p in PILLARS if area in (TOTAL, p.value)]
    moved = sum(series.calibration(p, reading.on).value(known.pillars[p].raw) - known.pillars[p].score for p in pillars)
    return 0.0 if within_usual(moved) else moved


def bounds(
    points: tuple[ChartPoint, ...], readings: tuple[ChartReading, ...], highest: float, goal: Goal | None = None
) -> tuple[float, float]:
    """Room for every score and the goal in whole steps of the axis, at least four of them.

    A range far wider than the scores move is cut off at the edge: before the first reading it would fill the axis and
    press the line flat.
    """
    step = 5.0 if highest > PILLAR_MAX else 2.0
    most = 1.2 * step
    wanted = () if goal is None else (goal.target,)
    above = [each + 0.6 * step for each in wanted]  # its text stands on its line
    low = min(*(p.score - min(p.score - p.low, most) for p in points), *(r.value for r in readings), *wanted, highest)
    high = max(*(p.score + min(p.high - p.score, most) for p in points), *(r.value for r in readings), *above, 0.0)
    bottom, top = floor(low / step) * step, ceil(high / step) * step
    while top - bottom < 4 * step and (bottom > 0 or top < highest):
        bottom, top = max(0.0, bottom - step), min(highest, top + step)
    return max(0.0, bottom), min(highest, top)
