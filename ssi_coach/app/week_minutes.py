"""What a week takes of the minutes there are for it: one rule for the Week page and for planning."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.scoring.counting import hand_counts, larger


def done_on(journal: Journal, day: date) -> dict[str, int]:
    """What was done on a day, by hand or as an archive tells: the larger of both."""
    return larger(hand_counts(journal, day.toordinal()), journal.archive.get(day.toordinal(), {}))


def open_minutes(card: PlanCard) -> int:
    """Minutes of what is not done yet of a card, shared out evenly over what it counts."""
    return round(card.minutes * max(0, card.count - card.done) / card.count)


def taken_minutes(journal: Journal, catalogue: Catalogue, week: Week, cards: Iterable[PlanCard], today: date) -> int:
    """Minutes of what was done in a week, planned or not, and of its ``cards`` that are open from ``today`` on.

    What earlier days left open takes nothing: whether it will still be done is not known.
    """
    kinds = catalogue.kinds
    done = sum(
        kinds[kind].minutes * count
        for day in week.days
        for kind, count in done_on(journal, day).items()
        if kind in kinds
    )
    return done + sum(open_minutes(card) for card in cards if card.on >= today)
