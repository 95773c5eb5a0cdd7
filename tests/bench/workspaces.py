"""Invented lives of any length, for measuring: the same seed gives the same life."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.records import Activity, ChecklistEntry, Fact, OfficialScore, PlanCard, Reflection
from ssi_coach.domain.week import Week
from ssi_coach.store.workspace import Workspace

TODAY = date(2026, 11, 23)
HABITS = {
    "comment": 8, "reaction": 8, "profile_visit": 6, "message": 5, "reply": 4, "invitation": 4, "people_search": 3,
    "follow_up": 3, "welcome_message": 2, "share": 2, "post": 1, "viewers_check": 1, "conversation": 1, "call": 1,
}  # fmt: skip
"""Kind → how often among a hundred or so."""
TICKED = ("photo", "headline", "about", "industry", "location", "skills", "education", "current_position")


def life(events: int, years: int, today: date = TODAY, seed: int = 7) -> Document:
    """``events`` activities spread evenly over ``years``, with a reading every two weeks and a planned week."""
    random = Random(seed)
    days = years * 365
    first = today - timedelta(days=days - 1)
    kinds = random.choices(list(HABITS), weights=list(HABITS.values()), k=events)
    activities = tuple(
        Activity(_id(random), kind, first + timedelta(days=place * days // events), random.randint(1, 3))
        for place, kind in enumerate(kinds)
    )
    monday = Week.of(today).monday
    plan = tuple(PlanCard(_id(random), monday + timedelta(days=place % 5), "comment", 3, 0, 15) for place in range(10))
    readings = tuple(_reading(random, first + timedelta(days=offset)) for offset in range(30, days, 14))
    weeks = [Week.of(first + timedelta(days=offset)) for offset in range(0, days, 28)]
    return Document(
        person={"name": "Anna Berg", "industry": "Consulting", "log_since": first, "time_zone": "Europe/Berlin"},
        facts=tuple(
            Fact("connections", first + timedelta(days=offset), 400 + offset // 5) for offset in range(0, days, 30)
        ),
        checklist=tuple(ChecklistEntry(key, first + timedelta(days=place), True) for place, key in enumerate(TICKED)),
        activities=activities,
        plan=plan,
        official_scores=readings,
        reflections=tuple(Reflection(week, "A good week; more questions asked than answered.") for week in weeks),
    )


def _id(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))


def _reading(random: Random, on: date) -> OfficialScore:
    brand, people, insights, relationships = (round(random.uniform(low, low + 3), 1) for low in (15, 10, 12, 17))
    total = round(brand + people + insights + relationships, 1)
    return OfficialScore(on, brand, people, insights, relationships, total, 4, 27, 18, 50)


class StandingClock:
    """Nine in the morning of `TODAY`, for ever."""

    def now(self) -> datetime:
        return datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)


def coach_of(path: Path) -> Coach:
    """The coach of a workspace, made when it is not there yet."""
    return Coach(Workspace.open_or_create(path), resources.catalogue(), StandingClock())


def build(path: Path, events: int, years: int) -> Path:
    """A workspace file that holds such a `life`."""
    coach = coach_of(path)
    coach.import_records(life(events, years))
    coach.close()
    return path
