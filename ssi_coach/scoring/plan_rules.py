"""What a proposed week has to keep to: which kinds, how many, how much of the minutes with people.

Limits are LinkedIn's where it has any, else what a person can do with care in a week; each stands with its reason.
Quality comes first (scoring design, "Plan my week"): points must not be had without effect.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Final, Literal, NamedTuple

from ssi_coach.domain.journal import DayCounts
from ssi_coach.domain.limits import MAX_MINUTES
from ssi_coach.domain.pillars import Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.model import Model

Emphasis = Pillar | Literal["results"] | None

DAY_MINUTES: Final = 240
"""Nobody networks with care for more than four hours a day."""
HORIZON_WEEKS: Final = 52
"""How far ahead a week can be planned: later nothing goes on as it does now."""
EMPHASIS: Final = 3.0
"""How many times the gain of the pillar counts that the user wants to emphasise."""

PEOPLE_KINDS: Final = frozenset(
    {
        "comment", "reply", "message", "welcome_message", "follow_up", "reconnect", "inmail", "introduction",
        "invitation", "call",
    }
)  # fmt: skip
"""Work with people, of which a week has to be `PEOPLE_SHARE` at least."""
OPENERS: Final = PEOPLE_KINDS - {"comment", "reply", "call"}
"""What opens conversations: where results are to come from."""
PEOPLE_SHARE: Final = (2, 5)
OPENERS_SHARE: Final = (3, 5)
"""The share of the minutes for `OPENERS` when the user emphasises results."""
REACTIONS_SHARE: Final = (1, 10)
NAVIGATOR_KINDS: Final = frozenset({"lead_saved", "account_saved", "inmail"})
REACTION: Final = "reaction"
PUBLISHING: Final = ("post", "article")
"""Either one is what “a post a fortnight” asks for."""


class Limit(NamedTuple):
    """At most so many a day and a week; ``card`` are the fewest worth a card of their own, where there are as many."""

    day: int
    week: int
    card: int = 1


LIMITS: Final[Mapping[str, Limit]] = {
    "post": Limit(1, 5),  # scoring design; a second one of a day takes the first one's readers away
    "article": Limit(1, 1),  # two and a half hours of work
    "share": Limit(1, 3),  # more would drown the own posts
    "repost": Limit(1, 2),  # a minute without a word of one's own: cheap points, little effect
    "comment": Limit(10, 50),  # with substance nobody writes more
    "reply": Limit(3, 12, 2),  # there have to be comments to reply to
    "reaction": Limit(5, 35, 5),  # scoring design
    "group_post": Limit(1, 3),  # groups take more for advertising
    "people_search": Limit(2, 10),  # LinkedIn limits searches of a free account by the month
    "profile_visit": Limit(10, 70, 3),  # scoring design
    "viewers_check": Limit(1, 5),  # the list hardly changes within a day
    "suggestions_check": Limit(1, 5),  # the same
    "lead_saved": Limit(4, 12, 2),  # as many as can be followed up
    "account_saved": Limit(2, 6),
    "message": Limit(10, 40),  # each written for one person
    "welcome_message": Limit(5, 15),  # there have to be new contacts to welcome
    "follow_up": Limit(5, 15),
    "reconnect": Limit(3, 10),
    "inmail": Limit(2, 10),  # fifty a month come with Sales Navigator
    "introduction": Limit(1, 3),  # it asks a favour of two people
    "invitation": Limit(
        5, 100, 2
    ),  # LinkedIn: a hundred a week; each needs a reason, in lots they look like a machine's
}
"""The kinds that are ever proposed. All but invitations feed points by themselves; invitations count by what is
expected of them, and only when the user emphasises relationships or results."""

POST_DAYS: Final = (2, 4, 3, 1, 5, 6, 7)
"""ISO weekdays for posts, the best first: Tuesday to Thursday, a day apart when there are two."""
SHARE_DAYS: Final = (1, 5, 3, 4, 2, 6, 7)
"""Shares go where posts are not."""


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """What a user wants of a week.

    ``days`` are the days of the week on which to work; those before today are passed over. ``minutes`` are for the
    whole week, what is done and planned included. ``done`` counts what was done in the week (kind → how often),
    ``done_today`` that of today; ``kept`` are the open cards, which stay, with ``kept_minutes`` a day where the cards
    tell (else the usual minutes). ``published`` tells that the week before had a post. ``acceptance`` is the share of
    invitations that is accepted.
    """

    week: Week
    days: tuple[date, ...]
    minutes: int
    excluded: frozenset[str] = frozenset()
    emphasis: Emphasis = None
    done: Mapping[str, int] = field(default_factory=dict)
    kept: DayCounts = field(default_factory=dict)
    kept_minutes: Mapping[int, int] | None = None
    done_today: Mapping[str, int] = field(default_factory=dict)
    published: bool = False
    sales_navigator: bool = False
    acceptance: float = 0.5
    day_minutes: int = DAY_MINUTES


@dataclass(frozen=True, slots=True)
class Rules:
    """A request made out for a model and a day: what may be proposed, and what a proposal has to keep to.

    ``days`` are ordinals, rising. ``rooms`` holds per kind how many may be added on each of these days, ``most`` how
    many in the week. ``before`` are the minutes of what is done or kept: in all, of ``core`` kinds, of reactions.
    ``core`` are the kinds of which the minutes need a ``share``; None when the user excluded them all.
    """

    days: tuple[int, ...]
    kinds: tuple[str, ...]
    cost: Mapping[str, int]
    rooms: Mapping[str, tuple[int, ...]]
    most: Mapping[str, int]
    budget: int
    day_left: tuple[int, ...]
    day_filled: tuple[int, ...]
    before: tuple[int, int, int]
    core: frozenset[str]
    share: tuple[int, int] | None
    post_wanted: bool
    invited_on: int | None
    expects: bool

    @classmethod
    def of(cls, model: Model, request: PlanRequest, today: date) -> Rules:
        kinds = model.catalogue.kinds
        cost = {key: kinds[key].minutes for key in kinds}
        days = tuple(sorted({day.toordinal() for day in request.days if day in request.week and day >= today}))
        expects = request.emphasis in (Pillar.RELATIONSHIPS, "results")
        wanted = tuple(
            key
            for key in LIMITS
            if key in kinds
            and cost[key] > 0
            and key not in request.excluded
            and (model.feeds.get(key) or (expects and key == "invitation"))
            and (request.sales_navigator or key not in NAVIGATOR_KINDS)
        )
        taken = dict(request.done)
        for counts in request.kept.values():
            for key, count in counts.items():
                taken[key] = taken.get(key, 0) + count
        kept = request.kept_minutes
        if kept is None:
            kept = {day: _minutes(cost, counts) for day, counts in request.kept.items()}
        filled = tuple(kept.get(day, 0) for day in days)
        used = tuple(
            filling + (_minutes(cost, request.done_today) if day == today.toordinal() else 0)
            for day, filling in zip(days, filled, strict=True)
        )
        core, share = PEOPLE_KINDS, PEOPLE_SHARE
        if request.emphasis == "results" and not OPENERS.isdisjoint(wanted):
            core, share = OPENERS, OPENERS_SHARE
        done_minutes = _minutes(cost, request.done)
        whole = done_minutes + sum(kept.values())
        left = tuple(max(0, request.day_minutes - minutes) for minutes in used)
        rooms, most = {}, {}
        for key in wanted:
            limit = LIMITS[key]
            rooms[key] = tuple(
                max(0, min(limit.day - _on(request, day, key, today), minutes // cost[key]))
                for day, minutes in zip(days, left, strict=True)
            )
            most[key] = min(max(0, limit.week - taken.get(key, 0)), sum(rooms[key]))
        invited = [day for day, counts in request.kept.items() if counts.get("invitation")]
        return cls(
            days,
            wanted,
            cost,
            rooms,
            most,
            min(max(0, min(request.minutes, MAX_MINUTES) - whole), sum(left)),
            left,
            used,
            (
                whole,
                _minutes(cost, {key: count for key, count in taken.items() if key in core}),
                cost.get(REACTION, 0) * taken.get(REACTION, 0),
            ),
            core,
            None if core.isdisjoint(wanted) else share,
            not (request.published or any(taken.get(key) for key in PUBLISHING)) and most.get("post", 0) > 0,
            min(invited, default=None),
            expects,
        )

    def offered(self, kind: str) -> tuple[int, ...]:
        """The counts of a kind that make sense: none, or as many as are worth a card, as far as minutes and days go."""
        most = min(self.most[kind], self.budget // self.cost[kind])
        return (0, *range(min(LIMITS[kind].card, self.most[kind]), most + 1)) if most else (0,)

    def minutes(self, counts: Mapping[str, int]) -> int:
        return _minutes(self.cost, counts)

    def others_most(self, core: int) -> int:
        """How many minutes may go to other kinds when ``core`` more minutes go to the core kinds."""
        if self.share is None:
            return MAX_MINUTES
        part, whole = self.share
        return max(0, (whole * self.before[1] + (whole - part) * core - part * self.before[0]) // part)

    def others_least(self, core: int, reactions: int) -> int:
        """How many minutes have to go to the rest when ``core`` minutes go to core kinds and ``reactions`` to these."""
        part, whole = REACTIONS_SHARE
        least = whole * (self.before[2] + reactions) - part * (self.before[0] + core + reactions)
        return max(0, -(-least // part)) if reactions else 0

    def kept_by(self, counts: Mapping[str, int]) -> bool:
        """Whether the quality rules and the minutes of the week are kept; days and the post are not looked at."""
        core = _minutes(self.cost, {key: count for key, count in counts.items() if key in self.core})
        reactions = self.cost.get(REACTION, 0) * counts.get(REACTION, 0)
        rest = self.minutes(counts) - core - reactions
        return (
            core + rest + reactions <= self.budget
            and rest + reactions <= self.others_most(core)
            and rest >= self.others_least(core, reactions)
        )


def _minutes(cost: Mapping[str, int], counts: Mapping[str, int]) -> int:
    return sum(cost.get(key, 0) * count for key, count in counts.items())


def _on(request: PlanRequest, day: int, kind: str, today: date) -> int:
    done = request.done_today.get(kind, 0) if day == today.toordinal() else 0
    return done + request.kept.get(day, {}).get(kind, 0)
