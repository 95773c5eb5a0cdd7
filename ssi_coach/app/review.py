"""The content of a weekly review, wherever it is shown: page, window, PDF, command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, timedelta

from ssi_coach.app.causes import Cause, shown_lines
from ssi_coach.app.chart import ScoreChart, ground_day, score_chart
from ssi_coach.app.goal import GoalProgress, goal_progress
from ssi_coach.app.review_words import WeekFacts, in_words, total_change
from ssi_coach.app.standing import Standing, WeekTotals
from ssi_coach.domain.messages import Message
from ssi_coach.domain.pillars import AREAS, PILLARS, Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.habit import streak
from ssi_coach.scoring.movers import Mover, describe, merged, movers, week_bounds


@dataclass(frozen=True, slots=True)
class Review:
    """A week looked back at.

    ``start`` and ``end`` are the shown scores at the close of the Sunday before and of its own Sunday (of ``until``,
    while the week runs); None where there was no ground for a number yet. ``by_area`` maps a pillar or ``results`` to
    (done, planned) cards. The points of ``causes`` add up to the change of the total to 1e-9. ``words`` are the
    week in three sentences, ``goal`` how the goal for the score stands. ``chart`` shows the 90 days up to the end.
    """

    week: Week
    until: date
    running: bool
    name: str
    start: Mapping[Pillar, float] | None
    end: Mapping[Pillar, float] | None
    done: int
    planned: int
    by_area: Mapping[str, tuple[int, int]]
    causes: tuple[Cause, ...]
    words: tuple[Message, Message, Message]
    streak_weeks: int
    notes: str
    goal: GoalProgress | None
    chart: ScoreChart = field(repr=False)

    @property
    def start_total(self) -> float | None:
        return _total(self.start)

    @property
    def end_total(self) -> float | None:
        return _total(self.end)


def build_review(standing: Standing, week: Week, silent_from: date | None = None) -> Review:
    """The review of a week that has begun. ``silent_from``: see `ssi_coach.app.chart.score_chart`."""
    records, ground = standing.records, ground_day(standing)
    before, until = week_bounds(week.monday, standing.today)
    start = _scores(standing, before) if ground is not None and ground <= before else None
    end = _scores(standing, until) if ground is not None and ground <= until else None
    totals = records.plan_weeks.get(week, WeekTotals(0, 0, 0.0))
    causes: tuple[Cause, ...] = ()
    if start is not None:
        causes = split(standing, before, until)
    running = standing.today < week.sunday
    work, results = _logged(standing, week, until)
    change = total_change(_total(start), _total(end))
    lines = () if change is None else shown_lines(causes, change)
    facts = WeekFacts(running, until, _total(start), _total(end), lines, totals, work, results, _news(causes))
    return Review(
        week=week,
        until=until,
        running=running,
        name=records.person.name or "",
        start=start,
        end=end,
        done=totals.done,
        planned=totals.planned,
        by_area={area: totals.by_area.get(area, (0, 0)) for area in AREAS},
        causes=causes,
        words=in_words(facts, standing),
        streak_weeks=_streak(standing, week),
        notes=records.reflections.get(week, ""),
        goal=goal_progress(standing, week),
        chart=score_chart(standing, last=until, silent_from=silent_from),
    )


def split(standing: Standing, before: date, until: date) -> tuple[Cause, ...]:
    """What moved the total from the close of one day to that of another, all pillars together."""
    found = merged(movers(standing.series, standing.series.evidence, before, until))
    return tuple(_cause(line, standing) for line in found)


def _news(causes: tuple[Cause, ...]) -> bool:
    """Whether figures or ticks made a tenth or more."""
    return round(sum(cause.points for cause in causes if cause.kind in ("fact", "known", "item")), 1) != 0.0


def _total(scores: Mapping[Pillar, float] | None) -> float | None:
    return None if scores is None else sum(scores.values())


def _logged(standing: Standing, week: Week, until: date) -> tuple[int, int]:
    """How many things the person did in a week, and how many results there were."""
    kinds, work, results = standing.catalogue.kinds, 0, 0
    for day in week.days:
        for kind, count in standing.records.journal.on(day).items() if day <= until else ():
            if kinds[kind].result:
                results += count
            elif not kinds[kind].passive:
                work += count
    return work, results


def _scores(standing: Standing, day: date) -> dict[Pillar, float]:
    estimate = standing.series.estimate(day)
    return {pillar: estimate.pillars[pillar].score for pillar in PILLARS}


def _cause(line: Mover, standing: Standing) -> Cause:
    return Cause(describe(line, standing.catalogue), line.points, line.kind)


def _streak(standing: Standing, week: Week) -> int:
    """The streak as it stood when the week was over (today, in the running week)."""
    weeks = {each: totals.kept for each, totals in standing.records.plan_weeks.items() if each <= week}
    day = min(standing.today, week.sunday + timedelta(days=1))
    return streak(weeks, standing.records.pauses, day, standing.records.person.work_days)
