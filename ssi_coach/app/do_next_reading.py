"""What proposals take from the network: whom to write to, and what a post of one's own brings. Read when it changed."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from ssi_coach.app.coach import Coach
from ssi_coach.app.states.contacts import ACTIVE_DAYS, NEW_DAYS, contacts_of
from ssi_coach.app.states.do_next import Acquaintance
from ssi_coach.app.states.network import promise
from ssi_coach.store import network, reach

_LOOKED_AT: Final = 60
"""People of whom the most promising are picked: among tens of thousands who talked more comes first."""
_NAMED: Final = 12
_POSTS: Final = 30


def read_acquaintance(coach: Coach) -> Acquaintance:
    """As of the coach's today. Quick without an archive; with tens of thousands of people about a frame."""
    standing = coach.standing
    today, totals = standing.today, standing.records.network
    with coach.workspace.reading() as db:
        known = reach.engagements(db, _POSTS)
        people = (
            network.worth_a_word(db, today - timedelta(days=ACTIVE_DAYS), today - timedelta(days=NEW_DAYS), _LOOKED_AT)
            if totals.connections
            else ()
        )
    contacts = contacts_of(people, today, standing.records.person.target)
    best = sorted((contact for contact in contacts if contact.reason is not None), key=promise)
    return Acquaintance(tuple(best[:_NAMED]), _median(known))


def _median(counts: list[int]) -> float | None:
    # Not the library's, which costs more to load than all of this.
    ordered, middle = sorted(counts), len(counts) // 2
    return (ordered[middle] + ordered[~middle]) / 2 if ordered else None
