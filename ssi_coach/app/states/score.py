"""What the gauges show: the estimate, LinkedIn's score and its age, and what changed this week."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from ssi_coach.app.chart import since_ever
from ssi_coach.app.standing import Standing
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week

STALE_AFTER: Final = 7
"""Days after which LinkedIn's score is asked for again."""

GOAL_KIND: Final = "conversation"
"""The result that the Results gauge counts against the user's own weekly goal."""


@dataclass(frozen=True, slots=True)
class Official:
    """A figure LinkedIn showed on a day. ``age`` in days."""

    value: float
    on: date
    age: int

    @property
    def stale(self) -> bool:
        return self.age > STALE_AFTER


@dataclass(frozen=True, slots=True)
class PillarState:
    """One pillar's gauge. ``score`` is None while there is no ground for a number; points of 25.

    ``change`` is since the close of ``since`` (the Sunday before this week); None where nothing was known then.
    ``industry`` is the industry's average as the last reading that holds one gave it. ``unsure``: the score rests on a
    silence nobody has explained.
    """

    pillar: Pillar
    score: float | None
    low: float
    high: float
    official: Official | None
    change: float | None
    since: date
    industry: float | None
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Partly:
    """A score of LinkedIn recorded in part: how many pillars, and the day."""

    pillars: int
    on: date


@dataclass(frozen=True, slots=True)
class TotalState:
    """The total gauge, 0 to 100. ``margin`` is half the 80 % range, in whole points and at least one; ``unsure`` as in
    `PillarState`."""

    score: float | None
    low: float
    high: float
    margin: int
    official: Official | None
    change: float | None
    since: date
    unsure: bool = False
    partly: Partly | None = None
    """Where ``official`` is None: what is known of it."""


@dataclass(frozen=True, slots=True)
class ResultsState:
    """What came of it this week: how often ``kind`` happened, against the user's own goal (None: none set).

    ``others`` are the other results of the week, kind and count, in the order of the funnel.
    """

    kind: str
    done: int
    target: float | None
    others: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ScoreState:
    total: TotalState
    pillars: tuple[PillarState, ...]
    results: ResultsState


def score_state(standing: Standing, silent_since: date | None = None) -> ScoreState:
    """All gauges of a standing. ``silent_since``, the first day of a silence nobody has explained, widens the range."""
    today = standing.today
    since = week_start(today)
    known_then = grounded_by(standing, since)
    if not standing.grounded:
        empty = tuple(PillarState(p, None, 0, 0, None, None, since, None) for p in PILLARS)
        return ScoreState(TotalState(None, 0, 0, 0, None, None, since), empty, results_state(standing))
    now = standing.series.estimate(today, silent_since)
    then = standing.series.estimate(since) if known_then else None
    industry = industry_pillars(standing.records.readings)
    pillars = tuple(
        PillarState(
            p,
            now.pillars[p].score,
            now.pillars[p].low,
            now.pillars[p].high,
            official_pillar(standing.records.readings, p, today),
            now.pillars[p].score - then.pillars[p].score if then else None,
            since,
            industry.get(p),
            silent_since is not None,
        )
        for p in PILLARS
    )
    total = TotalState(
        now.total,
        now.low,
        now.high,
        max(1, round((now.high - now.low) / 2)),
        official_total(standing.records.readings, today),
        now.total - then.total if then else None,
        since,
        silent_since is not None,
        partly_recorded(standing.records.readings, today),
    )
    return ScoreState(total, pillars, results_state(standing))


def week_start(today: date) -> date:
    """The day at whose close this week began: the Sunday before it, as in the weekly review."""
    return Week.of(today).monday - timedelta(days=1)


def grounded_by(standing: Standing, day: date) -> bool:
    """Whether there was ground for a number at the close of ``day``; a change since then can be shown only if so.

    What holds from the beginning is ground from the first day on that anything is known of: on the very first day
    there was no number yesterday.
    """
    days: Iterable[date | None] = (
        *(None if since_ever(entry) else entry.on for entry in standing.records.checklist),
        *(reading.on for reading in standing.records.readings),
    )
    begun = standing.series.start <= day.toordinal()
    return any(begun if on is None else on <= day for on in days)


def official_total(readings: tuple[OfficialScore, ...], today: date) -> Official | None:
    """LinkedIn's last total up to ``today``."""
    for reading in reversed(readings):
        if reading.total is not None and reading.on <= today:
            return Official(reading.total, reading.on, (today - reading.on).days)
    return None


def partly_recorded(readings: tuple[OfficialScore, ...], today: date) -> Partly | None:
    """The last reading up to ``today`` where LinkedIn's total is known from none: only some pillars were given."""
    if official_total(readings, today) is not None:
        return None
    last = next((reading for reading in reversed(readings) if reading.on <= today), None)
    return None if last is None else Partly(len(last.pillars), last.on)


def official_pillar(readings: tuple[OfficialScore, ...], pillar: Pillar, today: date) -> Official | None:
    """LinkedIn's last figure of a pillar up to ``today``."""
    for reading in reversed(readings):
        value = reading.pillar(pillar)
        if value is not None and reading.on <= today:
            return Official(value, reading.on, (today - reading.on).days)
    return None


def industry_pillars(readings: tuple[OfficialScore, ...]) -> dict[Pillar, float]:
    """The industry's pillar averages as the last reading that has them gave them; empty when none has."""
    for reading in reversed(readings):
        if reading.industry_pillars:
            return dict(reading.industry_pillars)
    return {}


def results_state(standing: Standing) -> ResultsState:
    """Conversations of this week against the goal, and what else came of it."""
    days = [standing.records.journal.on(day) for day in standing.week.days]
    counts = {kind.key: sum(day.get(kind.key, 0) for day in days) for kind in standing.catalogue.results}
    target = next((goal.target for goal in standing.records.goals if goal.kind == GOAL_KIND), None)
    others = tuple((kind, count) for kind, count in counts.items() if count and kind != GOAL_KIND)
    return ResultsState(GOAL_KIND, counts[GOAL_KIND], target, others)
