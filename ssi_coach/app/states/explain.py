"""What stands behind a figure: the components of a pillar with their reasons, and the correction by readings."""

from __future__ import annotations

from datetime import date

from ssi_coach.app.standing import Standing
from ssi_coach.app.states.score import GOAL_KIND, Official, official_pillar, official_total
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.estimate import ComponentScore
from ssi_coach.scoring.model import reachable_max


@dataclass(frozen=True, slots=True)
class PillarExplained:
    """A pillar, component by component.

    ``raw`` is the sum of the components' points, ``score`` what is shown after the correction by readings (equal to
    raw while there are none). ``reachable`` is the most that can be had without Sales Navigator. None of the figures
    is meant to be shown while ``grounded`` is False, but the components are.
    """

    pillar: Pillar
    explain: str
    grounded: bool
    raw: float
    score: float
    low: float
    high: float
    components: tuple[ComponentScore, ...]
    official: Official | None
    readings: int
    reachable: float
    assumed: int

    @property
    def correction(self) -> float:
        return self.score - self.raw


@dataclass(frozen=True, slots=True)
class TotalExplained:
    """The total: pillar → (raw, shown), and how many readings the correction has learned from."""

    grounded: bool
    raw: float
    score: float
    low: float
    high: float
    pillars: tuple[tuple[Pillar, float, float], ...]
    official: Official | None
    readings: int
    assumed: int


@dataclass(frozen=True, slots=True)
class ResultsExplained:
    """This week's results, kind → count, and the weekly goal for conversations (None: none set)."""

    counts: tuple[tuple[str, int], ...]
    target: float | None
    week_start: date


def explain_pillar(standing: Standing, pillar: Pillar, silent_since: date | None = None) -> PillarExplained:
    """Everything about one pillar today; ``silent_since`` as in `ssi_coach.app.states.score.score_state`."""
    today, records = standing.today, standing.records
    part = standing.series.estimate(today, silent_since).pillars[pillar]
    components = standing.series.components(today, pillar)
    return PillarExplained(
        pillar,
        standing.catalogue.pillar_explains[pillar.value],
        standing.grounded,
        part.raw,
        part.score,
        part.low,
        part.high,
        components,
        official_pillar(records.readings, pillar, today),
        sum(1 for reading in records.readings if reading.pillar(pillar) is not None and reading.on <= today),
        min(PILLAR_MAX, reachable_max(standing.series.model, pillar, records.person.sales_navigator)),
        sum(1 for component in components if component.assumed),
    )


def explain_total(standing: Standing, silent_since: date | None = None) -> TotalExplained:
    """Everything about the total today; ``silent_since`` as in `ssi_coach.app.states.score.score_state`."""
    today, records = standing.today, standing.records
    now = standing.series.estimate(today, silent_since)
    return TotalExplained(
        standing.grounded,
        now.raw_total,
        now.total,
        now.low,
        now.high,
        tuple((p, now.pillars[p].raw, now.pillars[p].score) for p in PILLARS),
        official_total(records.readings, today),
        sum(1 for reading in records.readings if reading.on <= today),
        sum(1 for p in PILLARS for component in standing.series.components(today, p) if component.assumed),
    )


def explain_results(standing: Standing) -> ResultsExplained:
    """This week's results in the order of the funnel."""
    journal, days = standing.records.journal, standing.week.days
    counts = tuple((k.key, sum(journal.on(day).get(k.key, 0) for day in days)) for k in standing.catalogue.results)
    target = next((goal.target for goal in standing.records.goals if goal.kind == GOAL_KIND), None)
    return ResultsExplained(counts, target, standing.week.monday)
