"""What carrying out an intent has at hand, and the rules every change of the record keeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from datetime import date
from typing import Any

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.domain.values import dataclass
from ssi_coach.store import activities, person, plan
from ssi_coach.store.connection import Db


@dataclass(frozen=True, slots=True)
class Work:
    """One transaction: the database, the user's today, the catalogue, and where new ids come from.

    ``read`` holds large parts that were read in it and not written since, for the next one who needs them.
    """

    db: Db
    today: date
    catalogue: Catalogue
    new_id: Callable[[], str]
    read: dict[str, Any] = field(default_factory=dict)

    def card(self, id: str) -> PlanCard:
        found = plan.get(self.db, id)
        if found is None:
            raise InputProblem(QT_TRANSLATE_NOOP("Coach", "This card is no longer on the plan."))
        return found

    def activity(self, id: str) -> Activity:
        found = activities.get(self.db, id)
        if found is None:
            raise InputProblem(QT_TRANSLATE_NOOP("Coach", "This activity is no longer in the log."))
        return found

    def log(self, activity: Activity) -> None:
        """Write an activity. What the user says replaces what was only assumed of that day; the first one ever logged
        by hand fixes the day since when the log is trusted."""
        if activity.source == "manual":
            activities.delete_assumed(self.db, (activity.on,), activity.kind)
        activities.save(self.db, activity)
        if activity.source == "manual" and person.value(self.db, "log_since") is None:
            person.set_value(self.db, "log_since", activity.on.isoformat())

    def put_card(self, card: PlanCard) -> None:
        """Write a card and the one activity that goes with it: its id, its kind and day, ``count == done``."""
        plan.save(self.db, card)
        if card.done == 0:
            activities.delete(self.db, card.id)
            return
        known = activities.get(self.db, card.id)
        if known is None:
            known = Activity(card.id, card.kind, card.on, card.done)
        self.log(replace(known, kind=card.kind, on=card.on, count=card.done))
