"""The demonstration: an invented person's half year with the app, the same each time, ending today.

Anna Berg sells marketing services. She began 26 weeks ago, does a little more every month, was away for a week, and
writes down LinkedIn's score on Fridays. That score is simulated from what she did, as the model sees it, with an
offset and a gain of its own and noise that lasts, so that there is something to learn from it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from datetime import date, timedelta
from random import Random
from typing import Final

from ssi_coach import resources
from ssi_coach.app.demo_people import people
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.journal import Journal
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.network import Connection
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.records import (
    Activity,
    Annotation,
    ChecklistEntry,
    Fact,
    Goal,
    OfficialScore,
    Pause,
    PlanCard,
    Reflection,
    Routine,
    RoutineItem,
)
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import build_model
from ssi_coach.scoring.series import Series

WEEKS: Final = 26
_AWAY: Final = 11
"""The week of the holiday, counted from the first."""

ROUTINE_ID: Final = "demo-routine"
_ROUTINE_TITLE: Final = QT_TRANSLATE_NOOP("Demonstration", "My 15 minutes")
_ROUTINE_ITEMS: Final = (RoutineItem("comment", 1), RoutineItem("profile_visit", 3), RoutineItem("message", 1))
Say = Callable[[Message], str]


@dataclass(frozen=True, slots=True)
class _Habit:
    """A card of the usual week. ``effort`` (0 to 1) is how far Anna must have come before she plans it."""

    weekday: int
    kind: str
    count: int
    effort: float = 0.0
    title: Message | None = None
    routine: bool = False


_USUAL_WEEK: Final = (
    _Habit(1, "comment", 3),
    _Habit(1, "reply", 2, 0.5),
    _Habit(1, "profile_visit", 4, 0.3),
    _Habit(1, "message", 1, 0.4, QT_TRANSLATE_NOOP("Demonstration", "Message Lars Holm")),
    _Habit(2, "post", 1),
    _Habit(2, "invitation", 4, 0.2, QT_TRANSLATE_NOOP("Demonstration", "Invite decision-makers")),
    _Habit(3, "comment", 3, 0.35),
    _Habit(3, "people_search", 1, 0.25, QT_TRANSLATE_NOOP("Demonstration", "Search: heads of marketing")),
    _Habit(3, "call", 1, 0.55, QT_TRANSLATE_NOOP("Demonstration", "Call Nordfrakt")),
    _Habit(4, "comment", 1, 0.45, routine=True),
    _Habit(4, "profile_visit", 3, 0.45, routine=True),
    _Habit(4, "message", 1, 0.45, routine=True),
    _Habit(4, "follow_up", 2, 0.15),
    _Habit(5, "share", 1, 0.6),
    _Habit(5, "welcome_message", 2, 0.3),
    _Habit(5, "weekly_review", 1),
)

_GOALS: Final = (Goal("conversation", 5), Goal("call", 2), Goal("meeting", 1))
_DEALS: Final = (
    # week, weekday, kind, value in EUR, with whom
    (12, 4, "proposal", 8_400.0, "Svea Verkstad"),
    (14, 2, "proposal", 12_000.0, "Nordfrakt AB"),
    (17, 4, "proposal", 11_400.0, "Elbwerk GmbH"),
    (18, 3, "contract", 12_000.0, "Nordfrakt AB"),
    (20, 4, "proposal", 6_800.0, "Gdynia Cargo"),
    (22, 3, "contract", 6_800.0, "Gdynia Cargo"),
    (23, 4, "proposal", 15_000.0, "Hansekontor Logistik"),
    (24, 3, "contract", 9_500.0, "Elbwerk GmbH"),
)

_DISCUSSIONS: Final = (2, 6, 0, 8, 3, 1, 9, 4, 0, 7, 2, 0, 5, 9, 1, 0, 8, 3, 7, 0, 5, 1, 9, 2, 6, 0)
"""How many comments more than planned she wrote in each week: now and then a discussion took hold of her."""
_LATER: Final = 2
"""Weeks after which people she discussed with come for a talk; so there is a link for "does it pay off" to find."""

_TICKED_AT_START: Final = ("photo", "location", "industry", "education", "current_position", "custom_url", "contact")
_TICKED_LATER: Final = (
    (1, "headline"),
    (2, "about"),
    (4, "skills"),
    (6, "past_positions"),
    (9, "languages"),
    (15, "recommendations"),
    (21, "featured"),
)
_FIGURES: Final = (
    # key, at the start, now, decimals
    ("connections", 612, 812, 0),
    ("senior_connections", 88, 143, 0),
    ("invite_acceptance", 0.46, 0.55, 2),
    ("viewers_90d", 96, 214, 0),
    ("endorsements", 24, 33, 0),
    ("followers", 655, 890, 0),
)
_NOTES: Final = (
    (
        2,
        QT_TRANSLATE_NOOP(
            "Demonstration", "Started small: three comments on Mondays and one post a week. That fits into the day."
        ),
    ),
    (
        7,
        QT_TRANSLATE_NOOP(
            "Demonstration",
            "What worked? Answering comments the same day. What next? Ask two customers for a recommendation.",
        ),
    ),
    (
        13,
        QT_TRANSLATE_NOOP(
            "Demonstration", "Back from holiday; the score hardly moved. Two people asked whether I was all right."
        ),
    ),
    (
        19,
        QT_TRANSLATE_NOOP(
            "Demonstration", "The story about the failed campaign brought more replies than all the tips before it."
        ),
    ),
    (
        24,
        QT_TRANSLATE_NOOP(
            "Demonstration",
            "What worked? Posting before 9. What next? Two customer stories; ask Eva for a recommendation.",
        ),
    ),
)
_HEADLINE: Final = QT_TRANSLATE_NOOP(
    "Demonstration", "I help mid-sized companies win customers with stories that are true"
)
_INDUSTRY_NAME: Final = QT_TRANSLATE_NOOP("Demonstration", "Marketing services")
_TARGET: Final = QT_TRANSLATE_NOOP("Demonstration", "Heads of marketing in logistics and engineering")
_ANNOTATION: Final = QT_TRANSLATE_NOOP("Demonstration", "New service page went live")
_HOLIDAY: Final = QT_TRANSLATE_NOOP("Demonstration", "Holiday")
_OFFSETS: Final = {Pillar.BRAND: 1.6, Pillar.PEOPLE: -0.9, Pillar.INSIGHTS: 0.5, Pillar.RELATIONSHIPS: 0.4}
_GAINS: Final = {Pillar.BRAND: 1.04, Pillar.PEOPLE: 0.95, Pillar.INSIGHTS: 0.98, Pillar.RELATIONSHIPS: 1.03}
_INDUSTRY: Final = {Pillar.BRAND: 10.4, Pillar.PEOPLE: 3.9, Pillar.INSIGHTS: 1.5, Pillar.RELATIONSHIPS: 11.2}
_NETWORK_AVERAGE: Final = 34
_RANK_SPREAD: Final = 14.0
"""Points of the normal curve that fits the ranks LinkedIn shows (scoring design, "Rank")."""


def demo_document(today: date, seed: int = 11, say: Say = str) -> Document:
    """Anna's workspace as of ``today``. The same day and seed give the same document.

    ``say`` puts what she wrote herself (titles, notes) into the reader's language.
    """
    known = people(today, seed)
    life = _Life(today, Random(seed), resources.catalogue(), say, _talked_with(known))
    life.live()
    return Document(
        person={
            "name": "Anna Berg",
            "headline": say(_HEADLINE),
            "industry": say(_INDUSTRY_NAME),
            "target": say(_TARGET),
            "week_minutes": 240,
            "work_days": (1, 2, 3, 4, 5),
            "log_since": life.first,
        },
        facts=tuple(_facts(life.first, today)),
        checklist=tuple(_ticks(life.first, today)),
        activities=tuple(life.activities),
        plan=tuple(life.cards),
        official_scores=tuple(_scores(life)),
        reflections=tuple(Reflection(life.week(n), say(text)) for n, text in _NOTES),
        pauses=(life.away,),
        annotations=(Annotation(life.week(17).monday, "note", say(_ANNOTATION)),),
        goals=(
            Goal("conversation", 5),
            Goal("call", 2),
            Goal("meeting", 1),
            Goal("score", 55, today + timedelta(weeks=13)),
        ),
        routines=(Routine(ROUTINE_ID, say(_ROUTINE_TITLE), _ROUTINE_ITEMS),),
        connections=known,
    )


@dataclass
class _Life:
    """Twenty-six weeks, lived day by day."""

    today: date
    dice: Random
    catalogue: Catalogue
    say: Say
    talked_with: tuple[str, ...]
    activities: list[Activity] = field(default_factory=list)
    cards: list[PlanCard] = field(default_factory=list)

    @property
    def first(self) -> date:
        return self.week(0).monday

    def week(self, number: int) -> Week:
        """Her weeks, counted from the first; the last is the one that runs."""
        return Week.of(self.today).shift(number - WEEKS + 1)

    @property
    def away(self) -> Pause:
        week = self.week(_AWAY)
        return Pause(week.monday - timedelta(days=2), week.sunday, self.say(_HOLIDAY))

    def live(self) -> None:
        for number in range(WEEKS):
            if number != _AWAY:
                effort = min(1.0, 0.12 + number / (WEEKS - 4))
                self._plan_and_do(number, effort)
                self._unplanned(number, effort)

    def _plan_and_do(self, number: int, effort: float) -> None:
        week = self.week(number)
        seen_today = 0
        for place, habit in enumerate(_USUAL_WEEK):
            if habit.effort > effort:
                continue
            on = week.days[habit.weekday - 1]
            id = f"demo-{number:02d}-{place:02d}"
            if on < self.today:
                done = self._done(habit.count, number)
            else:
                seen_today += on == self.today
                # Half of today's cards are ticked already.
                done = habit.count if on == self.today and seen_today % 2 else 0
            minutes = habit.count * self.catalogue.kinds[habit.kind].minutes
            routine = ROUTINE_ID if habit.routine else None
            title = _ROUTINE_TITLE if habit.routine else habit.title
            words = self.say(title) if title else ""
            self.cards.append(PlanCard(id, on, habit.kind, habit.count, done, minutes, words, routine=routine))
            if done:
                self.activities.append(Activity(id, habit.kind, on, done))

    def _done(self, count: int, number: int) -> int:
        # Two weeks went badly; since then her plans fit her weeks.
        kept = 0.3 if number in (5, 18) else 0.9
        return count if self.dice.random() < kept else self.dice.choice((0, count - 1, count // 2))

    def _unplanned(self, number: int, effort: float) -> None:
        """What comes by itself: reactions to her posts, new contacts, and the results that all of it is for."""
        week = self.week(number)
        asked = _DISCUSSIONS[number - _LATER] if number >= _LATER else 0
        happened = [
            (3, "engagement_received", self.dice.randint(8, 14) + round(22 * effort)),
            (4, "connection_added", self.dice.randint(0, 2) + round(2 * effort)),
            (3, "comment", _DISCUSSIONS[number]),
            (1, "reaction", self.dice.randint(1, 4)),
            (4, "reaction", self.dice.randint(2, 5)),
            (2, "conversation", (asked + 1) // 3),
            (4, "conversation", self._few(1.1 * effort)),
            (3, "call", self._few(0.7 * effort)),
            (5, "meeting", self._few(0.8 * effort)),
        ]
        for place, (weekday, kind, count) in enumerate(happened):
            met = kind in ("call", "meeting") and self.talked_with
            with_whom = self.talked_with[(5 * number + place) % len(self.talked_with)] if met else None
            self._log(f"demo-{number:02d}-x{place}", kind, week.days[weekday - 1], count, with_whom=with_whom)
        for at, weekday, kind, worth, customer in _DEALS:
            if at == number:
                self._log(f"demo-{number:02d}-{kind}", kind, week.days[weekday - 1], 1, worth, customer)

    def _few(self, mean: float) -> int:
        return sum(self.dice.random() < mean / 4 for _ in range(4))

    def _log(
        self, id: str, kind: str, on: date, count: int, value: float | None = None, with_whom: str | None = None
    ) -> None:
        if count and on <= self.today:
            currency = "EUR" if value is not None else None
            self.activities.append(Activity(id, kind, on, count, value=value, currency=currency, with_whom=with_whom))


def _talked_with(known: Iterable[Connection]) -> tuple[str, ...]:
    """The names of decision-makers Anna has written with lately, those only one of them bears."""
    borne = Counter(person.name for person in known)
    wanted = (p for p in known if p.seniority == "decision_maker" and p.messages_received and borne[p.name] == 1)
    return tuple(person.name for person in wanted)[:9]


def _ticks(first: date, today: date) -> Iterator[ChecklistEntry]:
    for key in _TICKED_AT_START:
        yield ChecklistEntry(key, first, True)
    for week, key in _TICKED_LATER:
        on = first + timedelta(weeks=week, days=1)
        if on <= today:
            yield ChecklistEntry(key, on, True)


def _facts(first: date, today: date) -> Iterator[Fact]:
    """Figures looked up about every two months."""
    yield Fact("sales_navigator", first, 0)
    days = (today - first).days
    for key, then, now, decimals in _FIGURES:
        for day in (0, 63, 126, days - 3):
            yield Fact(key, first + timedelta(days=day), round(then + (now - then) * day / (days - 3), decimals))


def _scores(life: _Life) -> Iterator[OfficialScore]:
    """LinkedIn's score on Fridays, as it would come out if LinkedIn counted nearly as the model does."""
    rows = ((a.source, a.on.isoformat(), a.kind, a.count) for a in life.activities)
    evidence = Evidence(
        Journal.of(rows),
        tuple(_ticks(life.first, life.today)),
        tuple(sorted(_facts(life.first, life.today), key=lambda fact: (fact.on or date.min, fact.key))),
        log_since=life.first,
    )
    series = Series.build(build_model(life.catalogue, {}), evidence, life.today)
    drift = dict.fromkeys(PILLARS, 0.0)
    for number in range(WEEKS):
        on = life.week(number).days[4]
        if number == _AWAY or on >= life.today:
            continue
        estimate = series.estimate(on - timedelta(days=1))
        shown: dict[Pillar, float] = {}
        for pillar in PILLARS:
            drift[pillar] = 0.7 * drift[pillar] + life.dice.gauss(0, 0.12)
            value = _OFFSETS[pillar] + _GAINS[pillar] * estimate.pillars[pillar].raw + drift[pillar]
            shown[pillar] = round(min(max(value, 0.0), PILLAR_MAX), 2)
        yield _reading(on, shown, with_industry=number % 4 == 0 or on > life.today - timedelta(days=8))


def _reading(on: date, shown: dict[Pillar, float], *, with_industry: bool) -> OfficialScore:
    total = round(sum(shown.values()))
    industry = round(sum(_INDUSTRY.values()))
    return OfficialScore(
        on,
        shown[Pillar.BRAND],
        shown[Pillar.PEOPLE],
        shown[Pillar.INSIGHTS],
        shown[Pillar.RELATIONSHIPS],
        total,
        _top(total, industry),
        industry,
        _top(total, _NETWORK_AVERAGE),
        _NETWORK_AVERAGE,
        _INDUSTRY if with_industry else None,
    )


def _top(total: float, average: float) -> int:
    """The rank, "top %", of a score in a group with that average."""
    share = 0.5 * math.erfc((total - average) / _RANK_SPREAD / math.sqrt(2))
    return min(max(round(100 * share), 1), 99)
