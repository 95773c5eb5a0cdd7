"""Putting people on the week: a follow-up card for each, all in one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from ssi_coach.app.intents import AddCards
from ssi_coach.app.states.contacts import Contact
from ssi_coach.app.states.network import KIND, next_work_day, planned_slugs
from ssi_coach.domain.limits import MAX_NAME
from ssi_coach.domain.records import PlanCard
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.network.words import name

MOST: Final = 20
"""More at once is no plan for a week."""


def planned(desk: Desk) -> frozenset[str]:
    """Who is on the plan of this week and the next."""
    week = desk.standing.week
    return planned_slugs((*desk.coach.cards(week), *desk.coach.cards(week.shift(1))), desk.today)


def put_on_week(desk: Desk, contacts: Sequence[Contact]) -> bool:
    """Plan a follow-up with each who has none yet, on the next work day. False when nothing was planned."""
    there = planned(desk)
    new = [contact for contact in contacts if contact.connection.slug not in there]
    if not new or len(new) > MOST:
        return False
    day = next_work_day(desk.standing)
    minutes = desk.catalogue.kinds[KIND].minutes
    title = QCoreApplication.translate("Network", "Follow up: {name}")
    return desk.do(
        AddCards(
            tuple(
                PlanCard(
                    desk.coach.new_id(),
                    day,
                    KIND,
                    minutes=minutes,
                    title=title.format(name=name(contact))[:MAX_NAME],
                    slug=contact.connection.slug,
                )
                for contact in new
            )
        )
    )
