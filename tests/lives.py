"""The invented person's half year, for tests that need a full workspace and are about something else."""

from __future__ import annotations

from datetime import date
from functools import cache

from ssi_coach.app.coach import Coach
from ssi_coach.app.demo import demo_document
from ssi_coach.domain.interchange import Document
from tests.measuring import unmeasured


@cache
def half_year(today: date, seed: int) -> Document:
    """Everything she did until ``today``."""
    with unmeasured():
        return demo_document(today, seed)


def live(coach: Coach, seed: int = 1) -> None:
    """Put it into a coach's workspace, in one step."""
    with unmeasured():
        coach.import_records(half_year(coach.standing.today, seed))
