"""The silence of the open workspace: whether there is one to ask about, told by what was on its plan."""

from __future__ import annotations

from datetime import date

from ssi_coach.app.coach import Coach
from ssi_coach.domain.network import archive_end
from ssi_coach.domain.week import Week
from ssi_coach.scoring.habit import Silence, silence

WEEKS_BACK = 12
"""How far back the plan is looked at; in a longer silence the working days tell as well."""


def planned_days(coach: Coach) -> frozenset[date]:
    """The days with cards on the plan, from the week of the last entry before today to this one."""
    standing = coach.standing
    first = Week.of(standing.records.journal.last_before(standing.today) or standing.today)
    weeks = [standing.week.shift(-back) for back in range(WEEKS_BACK)]
    known = [week for week in weeks if week >= first and week in standing.records.plan_weeks]
    return frozenset(card.on for week in known for card in coach.cards(week))


def current_silence(coach: Coach) -> Silence | None:
    """The silence to ask about, or None."""
    records = coach.standing.records
    return silence(
        records.journal,
        planned_days(coach),
        records.pauses,
        coach.standing.today,
        records.person.work_days,
        archive_end(records.coverage),
    )


def silent_since(coach: Coach) -> date | None:
    """The first day of the silence to ask about; None when there is none."""
    found = current_silence(coach)
    return found.since if found is not None else None
