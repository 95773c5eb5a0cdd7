"""What the Week page shows: seven days of cards, what was logged beside them, and how far the week's plan is done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ssi_coach.app.standing import Standing
from ssi_coach.app.week_minutes import taken_minutes
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.pillars import AREAS
from ssi_coach.domain.records import (
    DEFAULT_WEEK_MINUTES,
    DEFAULT_WORK_DAYS,
    Activity,
    Pause,
    Person,
    PlanCard,
    Routine,
)
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week

ROUTINE = "accent"
"""The area of a card that holds several kinds: it belongs to no single pillar."""

FIRST_CHOICE = (
    "post",
    "recommendation_asked",
    "people_search",
    "profile_visit",
    "viewers_check",
    "comment",
    "reply",
    "share",
    "reaction",
    "group_post",
    "message",
    "follow_up",
    "invitation",
    "call",
)
"""The kinds offered at once, in the order of the pillars; all others are behind "More…"."""

SALES_NAVIGATOR_KINDS = frozenset({"lead_saved", "account_saved"})


@dataclass(frozen=True, slots=True)
class CardState:
    """One card as people see it: a single planned activity, or all of a routine's on a day.

    ``key`` stays the same while the card is ticked, edited or moved. ``area`` is a pillar, ``results``, or `ROUTINE`.
    """

    key: str
    on: date
    lines: tuple[PlanCard, ...]
    area: str
    title: str

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(card.id for card in self.lines)

    @property
    def routine(self) -> bool:
        return len(self.lines) > 1 or self.lines[0].routine is not None

    @property
    def count(self) -> int:
        return sum(card.count for card in self.lines)

    @property
    def done(self) -> int:
        """How many were done; what was done beyond a line's plan does not fill another."""
        return sum(min(card.done, card.count) for card in self.lines)

    @property
    def complete(self) -> bool:
        return all(card.complete for card in self.lines)

    @property
    def started(self) -> bool:
        return any(card.done for card in self.lines)

    @property
    def minutes(self) -> int:
        return sum(card.minutes for card in self.lines)

    def ticked(self, on: bool) -> dict[str, int]:
        """Card id → done, for ticking everything or nothing. What was done beyond the plan is kept by a tick."""
        return {card.id: max(card.count, card.done) if on else 0 for card in self.lines}

    def stepped(self, by: int) -> dict[str, int]:
        """Card id → done for one more or one less: the first line that has room takes it."""
        lines = self.lines if by > 0 else tuple(reversed(self.lines))
        for card in lines:
            if (by > 0 and not card.complete) or (by < 0 and card.done > 0):
                return {card.id: card.done + by}
        return {}


@dataclass(frozen=True, slots=True)
class LoggedLine:
    """What was logged on a day without a card: a kind, how often, and whether all of it was only assumed."""

    kind: str
    count: int
    assumed: bool


@dataclass(frozen=True, slots=True)
class DayState:
    on: date
    cards: tuple[CardState, ...]
    logged: tuple[LoggedLine, ...]
    today: bool
    rest: bool
    pause: Pause | None

    @property
    def minutes(self) -> int:
        return sum(card.minutes for card in self.cards)


@dataclass(frozen=True, slots=True)
class AreaProgress:
    """Planned cards of an area, and how many of them are done."""

    area: str
    done: int
    planned: int


@dataclass(frozen=True, slots=True)
class WeekState:
    """``minutes`` are those the week takes (`taken_minutes`), ``budget`` is what the person wants to give.

    ``open_before`` counts the open cards of ``open_week`` (the last week with any, before the one shown or
    before today), 0 when there are none.
    """

    week: Week
    current: bool
    days: tuple[DayState, ...]
    areas: tuple[AreaProgress, ...]
    minutes: int
    budget: int
    repeatable: bool
    open_week: Week | None
    open_before: int

    @property
    def over(self) -> int:
        """Minutes beyond the budget."""
        return max(0, self.minutes - self.budget)

    @property
    def empty(self) -> bool:
        return not any(day.cards for day in self.days)

    def card(self, key: str) -> CardState | None:
        return next((card for day in self.days for card in day.cards if card.key == key), None)


def week_state(standing: Standing, week: Week, cards: Iterable[PlanCard], activities: Iterable[Activity]) -> WeekState:
    """The page for a week. ``cards`` and ``activities`` are that week's, in the order they are kept."""
    cards, activities = tuple(cards), tuple(activities)
    records, catalogue = standing.records, standing.catalogue
    grouped = card_states(cards, catalogue, records.routines)
    of_cards = {card.id for card in cards}
    person = records.person
    work_days = DEFAULT_WORK_DAYS if person.work_days is None else person.work_days
    days = tuple(
        DayState(
            on=day,
            cards=tuple(card for card in grouped if card.on == day),
            logged=_logged(catalogue, (a for a in activities if a.on == day and a.id not in of_cards)),
            today=day == standing.today,
            rest=day.isoweekday() not in work_days,
            pause=next((p for p in records.pauses if p.start <= day <= p.end), None),
        )
        for day in week.days
    )
    before = week.shift(-1)
    open_week, open_before = _open(standing, week, cards)
    return WeekState(
        week=week,
        current=standing.today in week,
        days=days,
        areas=_progress(catalogue, cards),
        minutes=taken_minutes(records.journal, catalogue, week, cards, standing.today),
        budget=DEFAULT_WEEK_MINUTES if person.week_minutes is None else person.week_minutes,
        repeatable=before in records.plan_weeks and records.plan_weeks[before].planned > 0,
        open_week=open_week,
        open_before=open_before,
    )


def card_states(
    cards: Iterable[PlanCard], catalogue: Catalogue, routines: tuple[Routine, ...] = ()
) -> tuple[CardState, ...]:
    """Cards as people see them: those of one routine on one day are one, where the first of them stands."""
    groups: dict[str, list[PlanCard]] = {}
    for card in cards:
        key = card.id if card.routine is None else f"{card.routine}@{card.on.isoformat()}"
        groups.setdefault(key, []).append(card)
    titles = {routine.id: routine.title for routine in routines}
    return tuple(_card_state(lines, catalogue, titles) for lines in groups.values())


def _card_state(lines: list[PlanCard], catalogue: Catalogue, titles: dict[str, str]) -> CardState:
    first = lines[0]
    areas = {catalogue.kinds[card.kind].area for card in lines}
    title = first.title
    if first.routine is not None:
        title = title or titles.get(first.routine, "")
    return CardState(
        key=min(card.id for card in lines),
        on=first.on,
        lines=tuple(lines),
        area=areas.pop() if first.routine is None else ROUTINE,
        title=title,
    )


def palette_kinds(catalogue: Catalogue, person: Person) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The kinds to plan with: those offered at once, and the rest. Sales Navigator's only where it is used."""
    rest = tuple(
        key
        for key, kind in catalogue.kinds.items()
        if kind.loggable and key not in FIRST_CHOICE and (person.sales_navigator or key not in SALES_NAVIGATOR_KINDS)
    )
    return tuple(key for key in FIRST_CHOICE if key in catalogue.kinds), rest


def _logged(catalogue: Catalogue, activities: Iterable[Activity]) -> tuple[LoggedLine, ...]:
    counts: dict[str, int] = {}
    sure: set[str] = set()
    for activity in activities:
        counts[activity.kind] = counts.get(activity.kind, 0) + activity.count
        if activity.source != "assumed":
            sure.add(activity.kind)
    return tuple(LoggedLine(kind, counts[kind], kind not in sure) for kind in catalogue.kinds if kind in counts)


def _progress(catalogue: Catalogue, cards: tuple[PlanCard, ...]) -> tuple[AreaProgress, ...]:
    planned = dict.fromkeys(AREAS, 0)
    done = dict.fromkeys(AREAS, 0)
    for card in cards:
        area = catalogue.kinds[card.kind].area
        planned[area] += 1
        done[area] += card.complete
    return tuple(AreaProgress(area, done[area], planned[area]) for area in AREAS)


def _open(standing: Standing, week: Week, cards: tuple[PlanCard, ...]) -> tuple[Week | None, int]:
    """What could be carried over to today: open cards of the week shown when it is past; for this week, the cards of
    its days before today, else those of the week before."""
    today = standing.today
    if week.monday > today:
        return None, 0
    waiting = sum(1 for card in cards if not card.complete and card.on < today)
    if waiting:
        return week, waiting
    before = week.shift(-1)
    totals = standing.records.plan_weeks.get(before)
    if today in week and totals is not None and totals.planned > totals.done:
        return before, totals.planned - totals.done
    return None, 0
