"""Weeks of work and results for “does it pay off”, as documents to take in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from ssi_coach.domain.interchange import Document
from ssi_coach.domain.records import Activity, ChecklistEntry

MONDAY = date(2026, 11, 23)
"""The Monday of the running week."""


def weeks_of_work(
    weeks: int, results: Callable[[int, list[int]], int] | None, before: int = 4, end: date = MONDAY, seed: int = 3
) -> Document:
    """Comments and messages of so many weeks before ``end``, and of ``before`` weeks more without any result.

    ``results`` says, from the place of a week and the comments of all weeks until then, how many conversations there
    were in it.
    """
    dice = Random(seed)
    done: list[Activity] = []
    comments: list[int] = []
    for place in range(before + weeks):
        monday = end - timedelta(weeks=before + weeks - place)
        comments.append(dice.randint(0, 12))
        for kind, count, day in (("comment", comments[-1], 1), ("message", dice.randint(1, 6), 2)):
            if count:
                done.append(Activity(_id(dice), kind, monday + timedelta(days=day), count))
        if results is not None and place >= before and (count := results(place, comments)):
            done.append(Activity(_id(dice), "conversation", monday + timedelta(days=3), count))
    return Document(activities=tuple(done), checklist=(ChecklistEntry("photo", None, True),))


def two_weeks_later(place: int, comments: list[int]) -> int:
    """Every second comment starts a conversation two weeks later."""
    return 1 + comments[place - 2] // 2


def always_the_same(place: int, comments: list[int]) -> int:
    return 2


def unrelated(place: int, comments: list[int]) -> int:
    return Random(f"unrelated {place}").randint(0, 5)


def _id(dice: Random) -> str:
    from uuid import UUID

    return str(UUID(int=dice.getrandbits(128), version=4))
