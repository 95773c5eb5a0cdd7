"""What a workspace holds: frozen values, named as the interchange format names them.

Dates are days of the user's calendar. ``on is None`` means "from the beginning". Nothing here checks ranges;
`ssi_coach.domain.limits` does, once, at every border.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week

Source = Literal["manual", "archive", "assumed"]
SOURCES: tuple[Source, ...] = ("manual", "archive", "assumed")

FACT_KEYS = (
    "sales_navigator",
    "connections",
    "senior_connections",
    "invite_acceptance",
    "viewers_90d",
    "endorsements",
    "followers",
)
"""Person keys that are dated figures: a history is kept and the past is scored with what was true then."""

PERSON_KEYS = (
    "name",
    "headline",
    "industry",
    "target",
    "sales_navigator",
    "connections",
    "senior_connections",
    "invite_acceptance",
    "viewers_90d",
    "endorsements",
    "followers",
    "week_minutes",
    "work_days",
    "log_since",
    "time_zone",
    "next_talk",
    "talk_notes",
)
"""All keys of ``person`` in the order they are exported."""


DAY_KEYS = ("log_since", "next_talk")
"""Person keys whose values are days."""


@dataclass(frozen=True, slots=True)
class Person:
    """The person coached. None = not known. ``work_days`` are ISO weekdays (1 = Monday).

    ``next_talk`` is when the coach and the person speak next, ``talk_notes`` the coach's own notes for it: private, and
    left out of every report.
    """

    name: str | None = None
    headline: str | None = None
    industry: str | None = None
    target: str | None = None
    sales_navigator: bool | None = None
    connections: int | None = None
    senior_connections: int | None = None
    invite_acceptance: float | None = None
    viewers_90d: int | None = None
    endorsements: int | None = None
    followers: int | None = None
    week_minutes: int | None = None
    work_days: tuple[int, ...] | None = None
    log_since: date | None = None
    time_zone: str | None = None
    next_talk: date | None = None
    talk_notes: str | None = None


DEFAULT_WORK_DAYS = (1, 2, 3, 4, 5)
DEFAULT_WEEK_MINUTES = 150


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure about the person that holds from a day on (`FACT_KEYS`); a licence is 1 or 0."""

    key: str
    on: date | None
    value: float


@dataclass(frozen=True, slots=True)
class ChecklistEntry:
    """A checklist item's state from a day on; several of one key are its history."""

    key: str
    on: date | None
    done: bool
    source: Source = "manual"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """Something done ``count`` times on a day. ``value``, ``currency``, ``with_whom`` belong to results."""

    id: str
    kind: str
    on: date
    count: int = 1
    note: str = ""
    source: Source = "manual"
    value: float | None = None
    currency: str | None = None
    with_whom: str | None = None


@dataclass(frozen=True, slots=True)
class PlanCard:
    """A planned activity on a day. Ticked, it has an activity with the same id and ``count == done``.

    Cards with the same ``routine`` on the same day are shown as one card with one tick. ``minutes`` is for the
    whole card. ``slug`` names whom it is about.
    """

    id: str
    on: date
    kind: str
    count: int = 1
    done: int = 0
    minutes: int = 0
    title: str = ""
    slug: str | None = None
    routine: str | None = None

    @property
    def complete(self) -> bool:
        return self.done >= self.count


@dataclass(frozen=True, slots=True)
class OfficialScore:
    """LinkedIn's own score as recorded: a reading. None = not on the page."""

    on: date
    brand: float | None = None
    people: float | None = None
    insights: float | None = None
    relationships: float | None = None
    total: float | None = None
    industry_rank: float | None = None
    industry_average: float | None = None
    network_rank: float | None = None
    network_average: float | None = None
    industry_pillars: Mapping[Pillar, float] | None = None
    network_pillars: Mapping[Pillar, float] | None = None

    def pillar(self, pillar: Pillar) -> float | None:
        value: float | None = getattr(self, pillar.value)
        return value

    @property
    def pillars(self) -> dict[Pillar, float]:
        """The pillars this reading has."""
        return {p: value for p in PILLARS if (value := self.pillar(p)) is not None}


@dataclass(frozen=True, slots=True)
class Reflection:
    """The user's own notes on a week."""

    week: Week
    text: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Days on which nothing was meant to be done; both ends included. It freezes the streak."""

    start: date
    end: date
    note: str = ""


AnnotationKind = Literal["linkedin_change", "note"]
ANNOTATION_KINDS: tuple[AnnotationKind, ...] = ("linkedin_change", "note")


@dataclass(frozen=True, slots=True)
class Annotation:
    """Something to remember about a day; ``linkedin_change`` resets the calibration there."""

    on: date
    kind: AnnotationKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class Goal:
    """A target: ``kind`` is ``score`` (by a day) or a result kind (per week)."""

    kind: str
    target: float
    by: date | None = None


@dataclass(frozen=True, slots=True)
class RoutineItem:
    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Routine:
    """Several kinds that are done together: one card, one tick."""

    id: str
    title: str
    items: tuple[RoutineItem, ...]
