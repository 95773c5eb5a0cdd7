"""How often each kind is done, for putting the likely ones first."""

from __future__ import annotations

from datetime import timedelta

from ssi_coach.app.standing import Standing
from ssi_coach.scoring.habit import usual_amounts


def usual_kinds(standing: Standing) -> dict[str, float]:
    """Kind → mean per logged day of late, today included."""
    return usual_amounts(standing.records.journal, standing.today + timedelta(days=1))
