"""A coach's report over any span of days: what it says, wherever it is shown.

Made for handing over to a client or an employer, so it says less than the workspace knows: private notes for talks,
what was noted about single entries and pauses, and the names of other people stay out. What the person wrote about a
week is in a section of its own, which can be left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from ssi_coach.app.causes import Cause, shown_causes
from ssi_coach.app.chart import ScoreChart, goal_on, ground_day, score_chart
from ssi_coach.app.goal import GoalProgress, goal_progress
from ssi_coach.app.review import split
from ssi_coach.app.standing import Standing, WeekTotals
from ssi_coach.app.states.profile import latest_entries
from ssi_coach.app.states.progress import WeekRow, area_rows
from ssi_coach.app.states.results import result_days
from ssi_coach.app.week_minutes import done_on
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.pillars import AREAS, PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Annotation, Goal, OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.funnel import Funnel, funnel
from ssi_coach.scoring.habit import is_kept, longest_streak, streak

if TYPE_CHECKING:
    from ssi_coach.app.coach import Coach

Section = Literal["score", "habits", "results", "profile", "notes"]
SECTIONS: Final[tuple[Section, ...]] = ("score", "habits", "results", "profile", "notes")
"""In the order they are printed. Person, goal and the summary always stand at the head."""

Preset = Literal["weeks", "quarter", "year", "all"]
PRESETS: Final[tuple[Preset, ...]] = ("weeks", "quarter", "year", "all")

MOST_STEPS: Final = 60
"""More weeks than this are shown as months."""

Worth = tuple[str, str, float, int]
"""(kind, currency, sum, how many) of results with a value; a currency not named is ""."""


@dataclass(frozen=True, slots=True)
class Step:
    """A week of the span, or a month of a long one: how many things were done, and cards done of those planned.

    ``paused`` when a pause covers at least half of it.
    """

    first: date
    last: date
    work: int
    done: int
    planned: int
    paused: bool


@dataclass(frozen=True, slots=True)
class KindLine:
    """A kind of activity and how often it happened; ``before`` in the span of the same length before this one, None
    where nothing is known of that."""

    kind: str
    count: int
    before: int | None


@dataclass(frozen=True, slots=True)
class Habits:
    """What was done. ``kinds`` most frequent first; ``received`` is what came from others. ``kept_weeks`` of
    ``planned_weeks`` were kept by the rule of the streak; ``streak`` is that at the end, ``longest`` the longest
    that reaches into the span; both count weeks from before it. ``pauses`` are days, both ends included, cut to
    the span."""

    steps: tuple[Step, ...]
    months: bool
    kinds: tuple[KindLine, ...]
    received: tuple[KindLine, ...]
    work: int
    active_days: int
    done: int
    planned: int
    kept_weeks: int
    planned_weeks: int
    streak: int
    longest: int
    pauses: tuple[tuple[date, date], ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """The checklist: items done before the span and at its end, what was ticked in it, and what is open at the end,
    the heaviest first. Keys of items."""

    start: int
    end: int
    all: int
    ticked: tuple[tuple[str, date], ...]
    open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CoachReport:
    """A span looked back at, for others to read.

    ``first`` and ``last`` are its days. ``end`` are the shown scores at the close of the last one, ``start`` those at
    the close of ``start_day``: the day before the first one, or the first with ground for a number where that is later;
    None where there was none. ``causes`` are shown as in the weekly review and add up to the change of the total.
    ``figures`` are contacts and followers, (what, at the start or None, at the end).
    """

    first: date
    last: date
    today: date
    name: str
    headline: str
    industry: str
    target: str
    goal: Goal | None
    progress: GoalProgress | None
    weekly_goals: tuple[tuple[str, int], ...]
    start_day: date | None
    start: Mapping[Pillar, float] | None
    end: Mapping[Pillar, float] | None
    low: float
    high: float
    rows: tuple[WeekRow, ...]
    causes: tuple[tuple[Message, float], ...]
    readings: tuple[OfficialScore, ...]
    figures: tuple[tuple[str, float | None, float], ...]
    habits: Habits
    funnel: Funnel
    worth: tuple[Worth, ...]
    profile: Profile
    notes: tuple[tuple[Week, str], ...]
    annotations: tuple[Annotation, ...]
    chart: ScoreChart = field(repr=False)

    @property
    def total(self) -> WeekRow:
        """The line of the whole score."""
        return self.rows[-1]


def first_day(standing: Standing) -> date:
    """The earliest day anything is known of, today where nothing is."""
    records = standing.records
    known = [records.journal.first_day, ground_day(standing), *(week.monday for week in list(records.plan_weeks)[:1])]
    weeks = [week.monday for week in records.reflections]
    return min([day for day in known if day is not None] + weeks + [standing.today])


def preset_span(preset: Preset, standing: Standing) -> tuple[date, date]:
    """The days a preset means: the last four whole weeks, the last whole calendar quarter, this year or all there is
    up to today."""
    today = standing.today
    if preset == "weeks":
        last = standing.week.shift(-1) if today < standing.week.sunday else standing.week
        return last.shift(-3).monday, last.sunday
    if preset == "quarter":
        begin = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
        last_day = begin - timedelta(days=1)
        return date(last_day.year, last_day.month - 2, 1), last_day
    if preset == "year":
        return date(today.year, 1, 1), today
    return first_day(standing), today


def check_span(first: date, last: date, today: date) -> None:
    """InputProblem for a span that ends before it begins or has not begun yet."""
    if first > last:
        raise InputProblem(
            QT_TRANSLATE_NOOP("CoachReport", "The report would end on {last}, before it begins on {first}.").of(
                first=first, last=last
            )
        )
    if first > today:
        raise InputProblem(
            QT_TRANSLATE_NOOP("CoachReport", "{first} is still to come; begin the report on {today} or earlier.").of(
                first=first, today=today
            )
        )


def ask_report(coach: Coach, first: date, last: date) -> Callable[[], CoachReport]:
    """What makes the report of a span of the workspace, on any thread: years of days take a while. A later end than
    today is today. InputProblem as `check_span`."""
    standing = coach.standing
    check_span(first, last, standing.today)
    last = min(last, standing.today)
    name = coach.workspace.path.stem
    return partial(
        build_report, standing, first, last, coach.plan_totals(first, last), coach.worth_between(first, last), name
    )


def read_report(coach: Coach, first: date, last: date) -> CoachReport:
    """The report of a span at once; otherwise as `ask_report`."""
    return ask_report(coach, first, last)()


def build_report(
    standing: Standing,
    first: date,
    last: date,
    planned: Mapping[Week, WeekTotals],
    worth: Iterable[Worth],
    workspace: str = "",
) -> CoachReport:
    """The report of ``first`` to ``last``, both included and none after today.

    ``planned`` are the plan's totals of these days alone, ``worth`` what results in them were worth.
    ``workspace`` is what the report names where the person has no name.
    """
    records, ground, before = standing.records, ground_day(standing), first - timedelta(days=1)
    start_day = max(ground, before) if ground is not None and ground <= last else None
    start = None if start_day is None else _scores(standing, start_day)
    end = None if start_day is None else _scores(standing, last)
    estimate = standing.series.estimate(last)
    by_area = {area: _sum(totals.by_area.get(area, (0, 0)) for totals in planned.values()) for area in AREAS}
    done, cards = _sum((totals.done, totals.planned) for totals in planned.values())
    rows = area_rows(start, end, by_area, done, cards)
    causes: tuple[Cause, ...] = () if start_day is None else split(standing, start_day, last)
    change = rows[-1].change
    found = _funnel(standing, first, last)
    order = [stage.kind for stage in found.stages]
    person = records.person
    return CoachReport(
        first=first,
        last=last,
        today=standing.today,
        name=person.name or workspace,
        headline=person.headline or "",
        industry=person.industry or "",
        target=person.target or "",
        goal=goal_on(standing, last),
        progress=goal_progress(standing) if last == standing.today else None,
        weekly_goals=tuple(
            (goal.kind, round(goal.target)) for goal in records.goals if goal.kind != "score" and goal.target > 0
        ),
        start_day=start_day,
        start=start,
        end=end,
        low=estimate.low,
        high=estimate.high,
        rows=rows,
        causes=shown_causes(causes, change) if change is not None else (),
        readings=tuple(reading for reading in records.readings if first <= reading.on <= last),
        figures=tuple(_figures(standing, before, last)),
        habits=_habits(standing, first, last, planned, (done, cards)),
        funnel=found,
        worth=tuple(sorted((row for row in worth if row[0] in order), key=lambda row: order.index(row[0]))),
        profile=_profile(standing, before, last),
        notes=tuple(
            (week, text)
            for week, text in sorted(records.reflections.items())
            if text.strip() and week.sunday >= first and week.monday <= last
        ),
        annotations=tuple(note for note in records.annotations if first <= note.on <= last),
        chart=score_chart(standing, "total", "all", first=before, last=last),
    )


def _sum(pairs: Iterable[tuple[int, int]]) -> tuple[int, int]:
    done = planned = 0
    for one, other in pairs:
        done, planned = done + one, planned + other
    return done, planned


def _scores(standing: Standing, day: date) -> dict[Pillar, float]:
    estimate = standing.series.estimate(day)
    return {pillar: estimate.pillars[pillar].score for pillar in PILLARS}


def _figures(standing: Standing, before: date, last: date) -> Iterable[tuple[str, float | None, float]]:
    for key in ("connections", "followers"):
        known = [fact for fact in standing.records.facts if fact.key == key and (fact.on is None or fact.on <= last)]
        if known:
            earlier = [fact for fact in known if fact.on is None or fact.on <= before]
            yield key, earlier[-1].value if earlier else None, known[-1].value


# -- habits ----------------------------------------------------------------------------------------------------


def _habits(
    standing: Standing, first: date, last: date, planned: Mapping[Week, WeekTotals], cards: tuple[int, int]
) -> Habits:
    records, kinds = standing.records, standing.catalogue.kinds
    counts, daily, active = _counted(standing, first, last)
    days = (last - first).days + 1
    known_from = records.journal.first_day
    earlier: dict[str, int] | None = None
    if known_from is not None and known_from <= first - timedelta(days=days):
        earlier = _counted(standing, first - timedelta(days=days), first - timedelta(days=1))[0]

    def line(kind: str) -> KindLine:
        return KindLine(kind, counts[kind], None if earlier is None else earlier.get(kind, 0))

    order = {kind: place for place, kind in enumerate(kinds)}
    ranked = sorted((kind for kind in counts if not kinds[kind].result), key=lambda kind: (-counts[kind], order[kind]))
    work_days = records.person.work_days
    weeks = {week: totals.kept for week, totals in records.plan_weeks.items() if week.monday <= last}
    within = {week: kept for week, kept in weeks.items() if week.sunday >= first}
    steps, months = _steps(standing, first, last, daily, planned)
    over = min(standing.today, last + timedelta(days=1))
    return Habits(
        steps=steps,
        months=months,
        kinds=tuple(line(kind) for kind in ranked if not kinds[kind].passive),
        received=tuple(line(kind) for kind in ranked if kinds[kind].passive),
        work=sum(daily.values()),
        active_days=active,
        done=cards[0],
        planned=cards[1],
        kept_weeks=sum(1 for kept in within.values() if kept[0] > 0 and is_kept(*kept)),
        planned_weeks=sum(1 for kept in within.values() if kept[0] > 0),
        streak=streak(weeks, records.pauses, over, work_days),
        longest=longest_streak(weeks, records.pauses, over, work_days, Week.of(first)),
        pauses=tuple(
            (max(pause.start, first), min(pause.end, last))
            for pause in records.pauses
            if pause.start <= last and pause.end >= first
        ),
    )


def _counted(standing: Standing, first: date, last: date) -> tuple[dict[str, int], dict[int, int], int]:
    """Kind → count, day → things done, and how many days were active. Where an archive and the person's own log tell
    of the same day, the larger count is taken."""
    kinds, journal = standing.catalogue.kinds, standing.records.journal
    counts: dict[str, int] = {}
    daily: dict[int, int] = {}
    active = 0
    logged = {day for book in (journal.manual, journal.archive, journal.assumed) for day in book}
    for day in sorted(day for day in logged if first.toordinal() <= day <= last.toordinal()):
        done = {kind: count for kind, count in done_on(journal, date.fromordinal(day)).items() if kind in kinds}
        for kind, count in done.items():
            counts[kind] = counts.get(kind, 0) + count
        work = sum(count for kind, count in done.items() if not kinds[kind].passive and not kinds[kind].result)
        if work:
            daily[day] = work
        active += any(kinds[kind].active_day for kind in done)
    return counts, daily, active


def _steps(
    standing: Standing, first: date, last: date, daily: Mapping[int, int], planned: Mapping[Week, WeekTotals]
) -> tuple[tuple[Step, ...], bool]:
    weeks = (Week.of(last).monday - Week.of(first).monday).days // 7 + 1
    months = weeks > MOST_STEPS
    # A week belongs to the step its Monday lies in, one that is cut at the beginning to the first.
    begun = [(max(week.monday, first), totals.done, totals.planned) for week, totals in planned.items()]
    steps: list[Step] = []
    day = first
    while day <= last:
        end = min(_month_end(day) if months else Week.of(day).sunday, last)
        done, cards = _sum((done, cards) for monday, done, cards in begun if day <= monday <= end)
        ordinals = range(day.toordinal(), end.toordinal() + 1)
        work = sum(daily.get(each, 0) for each in ordinals)
        away = sum(1 for each in ordinals if _is_pause(standing, each))
        steps.append(Step(day, end, work, done, cards, 2 * away >= len(ordinals)))
        day = end + timedelta(days=1)
    return tuple(steps), months


def _is_pause(standing: Standing, day: int) -> bool:
    return any(p.start.toordinal() <= day <= p.end.toordinal() for p in standing.records.pauses)


def _month_end(day: date) -> date:
    begin = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return begin - timedelta(days=1)


# -- results and profile ---------------------------------------------------------------------------------------


def _funnel(standing: Standing, first: date, last: date) -> Funnel:
    counts = dict.fromkeys((kind.key for kind in standing.catalogue.results), 0)
    for day, there in result_days(standing).items():
        if first.toordinal() <= day <= last.toordinal():
            for kind, count in there.items():
                counts[kind] += count
    return funnel(tuple(counts.items()))


def _profile(standing: Standing, before: date, last: date) -> Profile:
    items = [item for item in standing.catalogue.items.values() if item.weight > 0]
    then = latest_entries(standing.records.checklist, before)
    now = latest_entries(standing.records.checklist, last)

    def done(key: str, entries: Mapping[str, object]) -> bool:
        return bool(getattr(entries.get(key), "done", False))

    ticked = [
        (item.key, on)
        for item in items
        if done(item.key, now) and not done(item.key, then) and (on := now[item.key].on) is not None
    ]
    waiting = sorted((item for item in items if not done(item.key, now)), key=lambda item: -item.weight)
    return Profile(
        start=sum(done(item.key, then) for item in items),
        end=sum(done(item.key, now) for item in items),
        all=len(items),
        ticked=tuple(sorted(ticked, key=lambda each: each[1])),
        open=tuple(item.key for item in waiting),
    )
