"""On which days of the week a kind's work falls, whatever else is planned.

Each kind is dealt out by itself: evenly over the days, in cards that are worth sitting down for, kinds beginning on
different days so that the minutes even out. So a count has one place in the week, and what it is worth can be known
before the plan is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from ssi_coach.scoring.plan_rules import LIMITS, POST_DAYS, SHARE_DAYS, Rules

WAIT: Final = 2
"""Days from an invitation to its follow-up."""
_STRIDE: Final = 2
"""How many days later the next kind begins."""


def dealt(rules: Rules, kind: str, count: int) -> tuple[int, ...]:
    """How many of ``count`` fall on each of the rules' days."""
    rooms = rules.rooms[kind]
    order = _order(rules, kind)
    placed = [0] * len(rules.days)
    # As many cards as are worth their while, but not so few that a day would have to take more than its limit.
    cards = min(len(order), max(1, count // LIMITS[kind].card, -(-count // max((1, *rooms)))))
    chosen = order[:cards] if kind in _BY_PREFERENCE else [order[place * len(order) // cards] for place in range(cards)]
    left = count
    for turn in (chosen, order, range(len(rooms))):
        # Round after round, one to each day that has room: first on the chosen days, then wherever there is some.
        while left:
            before = left
            for place in turn:
                if left and placed[place] < rooms[place]:
                    placed[place] += 1
                    left -= 1
            if left == before:
                break
    return tuple(placed)


_BY_PREFERENCE: Final = {"post": POST_DAYS, "article": POST_DAYS, "share": SHARE_DAYS, "repost": SHARE_DAYS}


def _order(rules: Rules, kind: str) -> list[int]:
    """The places of the days in the order in which this kind would take them."""
    places = [place for place, room in enumerate(rules.rooms[kind]) if room]
    if not places:
        return []
    if kind in _BY_PREFERENCE:
        weekdays = _BY_PREFERENCE[kind]
        return sorted(places, key=lambda place: weekdays.index(date.fromordinal(rules.days[place]).isoweekday()))
    places = _in_turn(rules, kind, places)
    quiet = min(range(len(places)), key=lambda at: rules.day_filled[places[at]])
    start = (quiet + _STRIDE * rules.kinds.index(kind)) % len(places)
    return places[start:] + places[:start]


def _in_turn(rules: Rules, kind: str, places: list[int]) -> list[int]:
    """Invitations early in the week, follow-ups two days after the first of them, where the days allow it."""
    first = rules.invited_on
    if rules.expects and "invitation" in rules.kinds:
        first = min(rules.days[0], first or rules.days[0])
        if kind == "invitation":
            early = [place for place in places if rules.days[place] <= rules.days[-1] - WAIT]
            return early or places
    if kind == "follow_up" and first is not None:
        return [place for place in places if rules.days[place] >= first + WAIT] or places
    return places


def levelled(rules: Rules, days: Mapping[str, tuple[int, ...]]) -> Mapping[str, tuple[int, ...]]:
    """The same work with single pieces moved from days that have not the minutes to days that have.

    The very mapping where no day is asked for too much. What cannot be moved stays, and the day stays too full.
    """
    left = [
        room - sum(rules.cost[kind] * placed[place] for kind, placed in days.items())
        for place, room in enumerate(rules.day_left)
    ]
    if min(left, default=0) >= 0:
        return days
    moved = {kind: list(placed) for kind, placed in days.items()}
    while min(left) < 0:
        full = left.index(min(left))
        moves = [
            # Little moved, a card that is there already, a day with much room: in this order.
            (max(0, -left[full] - rules.cost[kind]), not placed[place], rules.cost[kind], -left[place], kind, place)
            for kind, placed in moved.items()
            if placed[full]
            for place, room in enumerate(rules.rooms[kind])
            if placed[place] < room and left[place] >= rules.cost[kind]
        ]
        if not moves:
            break
        *_, kind, place = min(moves)
        moved[kind][full] -= 1
        moved[kind][place] += 1
        left[full] += rules.cost[kind]
        left[place] -= rules.cost[kind]
    return {kind: tuple(placed) for kind, placed in moved.items()}
