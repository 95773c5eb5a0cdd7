"""What the coach publishes after every change: one immutable picture of the workspace and its score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import Enum

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.journal import Journal
from ssi_coach.domain.messages import Message
from ssi_coach.domain.network import Coverage
from ssi_coach.domain.records import (
    Annotation,
    ChecklistEntry,
    Fact,
    Goal,
    OfficialScore,
    Pause,
    Person,
    PlanCard,
    Routine,
)
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.series import Series


class Change(Enum):
    """What kinds of things a write touched; a page refreshes when its kinds did."""

    PERSON = "person"
    CHECKLIST = "checklist"
    ACTIVITIES = "activities"
    PLAN = "plan"
    READINGS = "readings"
    NOTES = "notes"
    GOALS = "goals"
    ROUTINES = "routines"
    WEIGHTS = "weights"
    NETWORK = "network"
    """Connections, invitations, posts, reach: ask the coach for them."""
    DAY = "day"
    """Midnight passed: nothing was written, but today is another day."""


ALL_CHANGES = frozenset(Change)


@dataclass(frozen=True, slots=True)
class WeekTotals:
    """A week's plan in numbers: cards planned, cards done, and the share of the plan done (part-ticks count in part).

    ``by_area`` maps an area (pillar or results) to (done, planned) cards. ``missed_days`` are the days on which
    something planned was not done, or not yet.
    """

    planned: int
    done: int
    share: float
    by_area: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    missed_days: int = 0

    @property
    def kept(self) -> tuple[int, float, int]:
        """What `ssi_coach.scoring.habit.streak` asks of a week."""
        return self.planned, self.share, self.missed_days


@dataclass(frozen=True, slots=True)
class NetworkTotals:
    """The member's contacts in numbers. ``archive_day`` is the day of the newest archive that listed them; ``gone`` and
    ``changed_jobs`` are what that one told of, compared with the one before."""

    connections: int = 0
    decision_makers: int = 0
    gone: int = 0
    changed_jobs: int = 0
    archive_day: date | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """An undo step. ``label`` is a sentence part: "log 3 comments"."""

    id: str
    label: Message


@dataclass(frozen=True, slots=True)
class Records:
    """Everything of the workspace that pages draw, but for the cards and activities of single weeks.

    Tuples are sorted by day, oldest first (``on is None`` before all).
    """

    person: Person = field(default_factory=Person)
    facts: tuple[Fact, ...] = ()
    checklist: tuple[ChecklistEntry, ...] = ()
    journal: Journal = field(default_factory=Journal)
    plan_weeks: Mapping[Week, WeekTotals] = field(default_factory=dict)
    readings: tuple[OfficialScore, ...] = ()
    reflections: Mapping[Week, str] = field(default_factory=dict)
    pauses: tuple[Pause, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    goals: tuple[Goal, ...] = ()
    routines: tuple[Routine, ...] = ()
    dismissed: tuple[str, ...] = ()
    weights: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    network: NetworkTotals = field(default_factory=NetworkTotals)
    coverage: tuple[Coverage, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of the workspace at one moment, as published by the coach.

    ``cards`` are those of the week of ``today``. ``series`` answers what the estimate was or is on any day up to
    today. ``changed`` says what differs from the Standing before. ``read_only`` carries the reason when nothing can
    be written any more (a newer program migrated the file under an open window).
    """

    today: date
    catalogue: Catalogue
    records: Records
    cards: tuple[PlanCard, ...]
    series: Series
    changed: frozenset[Change] = ALL_CHANGES
    undo: Step | None = None
    redo: Step | None = None
    read_only: Message | None = None

    @property
    def week(self) -> Week:
        return Week.of(self.today)

    @property
    def grounded(self) -> bool:
        """Whether there is ground for a number: an item was ticked or a score recorded."""
        return bool(self.records.checklist or self.records.readings)
