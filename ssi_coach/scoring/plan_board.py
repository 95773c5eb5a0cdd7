"""What each kind and count of a week's work adds, worked out once, so that a plan is weighed in microseconds.

A count of a kind falls on fixed days (`plan_spread.dealt`), so the loads it brings are known by themselves. Plans add
up loads; only two things tie kinds together: days that are active by any of them, and the ends of a pillar's scale.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.model import stock_fraction
from ssi_coach.scoring.outlook import Outlook
from ssi_coach.scoring.plan_rules import EMPHASIS, Emphasis, Rules
from ssi_coach.scoring.plan_spread import dealt, levelled

Counts = Mapping[str, int]
"""Kind → how many in the week."""


class Lot(NamedTuple):
    """So many of a kind: on which days, the loads by flow, and as bits the days that only new work makes active."""

    days: tuple[int, ...]
    loads: tuple[tuple[int, float], ...]
    mask: int


@dataclass(frozen=True, slots=True)
class Board:
    """Everything a search needs. ``lots`` holds per kind the lots that make sense, by their count, rising.

    ``pull`` holds per flow what its points weigh now: the pillar's weight × what is left to gain; ``awake`` per mask
    what its days add by being active. ``expected`` are the points expected of so many invitations beyond their own.
    ``ends`` holds for pillars that all the work together would bring to an end of the scale what can be gained there.
    """

    outlook: Outlook
    rules: Rules
    weights: tuple[float, ...]
    lots: Mapping[str, Mapping[int, Lot]]
    pull: tuple[tuple[tuple[float, float], ...], ...]
    expected: Mapping[int, float]
    fresh: int
    fades: tuple[tuple[float, ...], ...]
    ends: Mapping[Pillar, float]

    @classmethod
    def of(cls, outlook: Outlook, rules: Rules, emphasis: Emphasis, acceptance: float) -> Board:
        model, last = outlook.series.model, outlook.on.toordinal()
        weights = tuple(EMPHASIS if pillar is emphasis else 1.0 for pillar in PILLARS)
        fades = tuple(tuple(flow.decay ** (last - day) for day in rules.days) for flow in model.flows)
        fresh = sum(1 << place for place, day in enumerate(rules.days) if day not in outlook.active)
        lots = {
            kind: {
                count: _lot(
                    dealt(rules, kind, count),
                    model.feeds.get(kind, ()),
                    fades,
                    fresh if kind in model.active_kinds else 0,
                )
                for count in rules.offered(kind)
            }
            for kind in rules.kinds
        }
        bare = cls(outlook, rules, weights, lots, (), {}, fresh, fades, {})
        rooms = bare._rooms()
        shut = frozenset(pillar for pillar, room in rooms.items() if room <= 0.0)
        seen = replace(
            bare,
            pull=_pull(outlook, weights, shut),
            ends={pillar: room for pillar, room in rooms.items() if pillar not in shut},
        )
        if "invitation" not in lots:
            return seen
        expected = {count: seen._hoped(lot, acceptance, shut) for count, lot in lots["invitation"].items()}
        return replace(seen, expected=expected)

    def eased(self, pillars: frozenset[Pillar], share: float) -> tuple[Board, float]:
        """The board as if a ``share`` only of what is gained in some pillars with an end in sight counted there, and
        what to add: with the rest of the most there is. No plan is worth more than both, whatever the share."""
        if not pillars:
            return self, 0.0
        shut = frozenset(p for p, room in self._rooms().items() if room <= 0.0)
        weights = tuple(
            share * weight if pillar in pillars else weight
            for pillar, weight in zip(PILLARS, self.weights, strict=True)
        )
        more = (1.0 - share) * sum(self.ends[p] for p in PILLARS if p in pillars)
        return replace(self, pull=_pull(self.outlook, weights, shut)), more

    # -- parts -------------------------------------------------------------------------------------------------

    def risen(self, index: int, load: float) -> float:
        """What more load on a flow is worth while no pillar meets an end of its scale."""
        return sum(-pull * math.expm1(-load / kappa) for pull, kappa in self.pull[index])

    def slope(self, index: int) -> float:
        """What the first bit of load is worth."""
        return sum(pull / kappa for pull, kappa in self.pull[index])

    def awake(self, mask: int) -> float:
        """What days are worth that become active."""
        return sum(self.risen(index, self._woken(index, mask)) for index in self.outlook.series.model.active_flows)

    def _woken(self, index: int, mask: int) -> float:
        return sum(fade for place, fade in enumerate(self.fades[index]) if mask >> place & 1)

    def _hoped(self, invitations: Lot, acceptance: float, shut: frozenset[Pillar]) -> float:
        """An invitation is expected to bring its share of a new connection, and its welcome message."""
        outlook, model = self.outlook, self.outlook.series.model
        total = 0.0
        for kind in ("connection_added", "welcome_message"):
            for index, amount in model.feeds.get(kind, ()):
                load = sum(fade * count for fade, count in zip(self.fades[index], invitations.days, strict=True))
                total += self.risen(index, acceptance * amount * load)
        known = outlook.series.facts.get("connections")
        figure = known.at(outlook.on.toordinal()) if known is not None else None
        if figure is not None:
            for part in model.components.values():
                if part.fact == "connections" and part.pillar not in shut:
                    more = acceptance * sum(invitations.days)
                    gained = stock_fraction(part, figure + more) - stock_fraction(part, figure)
                    weight = self.weights[PILLARS.index(part.pillar)] * _slope(outlook, part.pillar)
                    total += weight * part.points * gained
        return total

    # -- whole plans -------------------------------------------------------------------------------------------

    def mask(self, counts: Counts) -> int:
        found = 0
        for kind, count in counts.items():
            found |= self.lots[kind][count].mask
        return found

    def worth(self, counts: Counts) -> float:
        """What a plan is worth in the user's terms, to the bit what doing it adds (but for what is expected of it)."""
        loads = list(self.outlook.loads)
        mask = 0
        for lot in self.placed(counts).values():
            mask |= lot.mask
            for index, load in lot.loads:
                loads[index] += load
        if mask:
            for index in self.outlook.series.model.active_flows:
                loads[index] += self._woken(index, mask)
        scores = self.outlook.scored(loads)
        gained = sum(
            weight * (new - old) for weight, new, old in zip(self.weights, scores, self.outlook.scores, strict=True)
        )
        return gained + self.expected.get(counts.get("invitation", 0), 0.0)

    def over(self, counts: Counts) -> int:
        """How many minutes more than they have the days are asked for."""
        lots = {kind: self.lots[kind][count].days for kind, count in counts.items()}
        return -sum(min(0, left) for left in self._left(levelled(self.rules, lots)))

    def fits(self, counts: Counts) -> bool:
        return not self.over(counts)

    def crowded(self, counts: Counts) -> bool:
        """Whether a day would have too many minutes if every kind kept its own days."""
        return min(self._left({kind: self.lots[kind][count].days for kind, count in counts.items()}), default=0) < 0

    def _left(self, days: Mapping[str, tuple[int, ...]]) -> list[int]:
        cost = self.rules.cost
        return [
            left - sum(cost[kind] * placed[place] for kind, placed in days.items())
            for place, left in enumerate(self.rules.day_left)
        ]

    def placed(self, counts: Counts) -> dict[str, Lot]:
        """The lots of a plan, on other days than their own where these have not the minutes."""
        lots = {kind: self.lots[kind][count] for kind, count in counts.items()}
        days = {kind: lot.days for kind, lot in lots.items()}
        moved = levelled(self.rules, days)
        if moved is days:
            return lots
        model = self.outlook.series.model
        return {
            kind: lot
            if moved[kind] == lot.days
            else _lot(
                moved[kind], model.feeds.get(kind, ()), self.fades, self.fresh if kind in model.active_kinds else 0
            )
            for kind, lot in lots.items()
        }

    def work(self, counts: Counts) -> dict[int, dict[str, int]]:
        """The plan by day."""
        lots = self.placed(counts)
        return {
            day: found
            for place, day in enumerate(self.rules.days)
            if (
                found := {
                    kind: lots[kind].days[place] for kind in self.rules.kinds if kind in lots and lots[kind].days[place]
                }
            )
        }

    def _rooms(self) -> dict[Pillar, float]:
        """For pillars that doing everything would bring to an end of the scale, or that are beyond one: what can be
        gained there at most, weighted."""
        outlook = self.outlook
        more = [0.0] * len(outlook.loads)
        for lots in self.lots.values():
            for index, load in lots[max(lots)].loads:
                more[index] += load
        for index in outlook.series.model.active_flows:
            more[index] += self._woken(index, self.fresh)
        rooms = {}
        for pillar, sight, weight in zip(PILLARS, outlook.sights, self.weights, strict=True):
            known = outlook.series.trails[pillar].at(outlook.on.toordinal())
            raw, rise = sight.fixed, 0.0
            for index, points, kappa in sight.flows:
                left = points * math.exp(-outlook.loads[index] / kappa)
                raw += points - left
                rise -= left * math.expm1(-more[index] / kappa)
            now = known.offset + known.gain * raw
            most = now + known.gain * rise
            if now < 0.0 or most > PILLAR_MAX:
                rooms[pillar] = weight * (min(PILLAR_MAX, max(0.0, most)) - min(PILLAR_MAX, max(0.0, now)))
        return rooms


def _pull(
    outlook: Outlook, weights: Iterable[float], shut: frozenset[Pillar]
) -> tuple[tuple[tuple[float, float], ...], ...]:
    pull: list[list[tuple[float, float]]] = [[] for _ in outlook.loads]
    for pillar, sight, weight in zip(PILLARS, outlook.sights, weights, strict=True):
        if pillar not in shut:
            slope = _slope(outlook, pillar) * weight
            for index, points, kappa in sight.flows:
                pull[index].append((slope * points * math.exp(-outlook.loads[index] / kappa), kappa))
    return tuple(map(tuple, pull))


def _slope(outlook: Outlook, pillar: Pillar) -> float:
    """Points of score for a point of raw, between the ends of the scale."""
    return outlook.series.trails[pillar].at(outlook.on.toordinal()).gain


def _lot(
    days: tuple[int, ...], feeds: tuple[tuple[int, float], ...], fades: tuple[tuple[float, ...], ...], fresh: int
) -> Lot:
    loads = tuple(
        (index, amount * sum(fade * here for fade, here in zip(fades[index], days, strict=True)))
        for index, amount in feeds
    )
    return Lot(days, loads, fresh & sum(1 << place for place, here in enumerate(days) if here))
