"""What each kind and count of a week's work adds, worked out once, so that a plan is weighed in microseconds.

A count of a kind falls on fixed days (`plan_spread.dealt`), so the loads it brings are known by themselves. Plans add
up loads; only two things tie kinds together: days that are active by any of them, and the ends of a pillar's scale.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.model import stock_fraction
from ssi_coach.scoring.outlook import Outlook
from ssi_coach.scoring.plan_rules import EMPHASIS, Emphasis, Rules
from ssi_coach.scoring.plan_spread import dealt

Counts = Mapping[str, int]
"""Kind → how many in the week."""


class Lot(NamedTuple):
    """So many of a kind: on which days, the loads by flow, and as bits the days that only new work makes active."""

    days: tuple[int, ...]
    loads: tuple[tuple[int, float], ...]
    mask: int


@dataclass(frozen=True, slots=True)
class Board:
    """Everything a search needs. ``lots`` holds per kind the lots of 0, 1, 2 … pieces.

    ``pull`` holds per flow what its points weigh now: the pillar's weight × what is left to gain; ``awake`` per mask
    what its days add by being active. ``expected`` are points expected of 0, 1, 2 … invitations beyond their own.
    """

    outlook: Outlook
    rules: Rules
    weights: tuple[float, ...]
    lots: Mapping[str, tuple[Lot, ...]]
    pull: tuple[tuple[tuple[float, float], ...], ...]
    expected: tuple[float, ...]
    fresh: int
    fades: tuple[tuple[float, ...], ...]

    @classmethod
    def of(cls, outlook: Outlook, rules: Rules, emphasis: Emphasis, acceptance: float) -> Board:
        model, last = outlook.series.model, outlook.on.toordinal()
        weights = tuple(EMPHASIS if pillar is emphasis else 1.0 for pillar in PILLARS)
        fades = tuple(tuple(flow.decay ** (last - day) for day in rules.days) for flow in model.flows)
        fresh = sum(1 << place for place, day in enumerate(rules.days) if day not in outlook.active)
        lots = {
            kind: tuple(
                _lot(rules, kind, count, model.feeds.get(kind, ()), fades, fresh if kind in model.active_kinds else 0)
                for count in range(min(rules.most[kind], rules.budget // rules.cost[kind]) + 1)
            )
            for kind in rules.kinds
        }
        pull: list[list[tuple[float, float]]] = [[] for _ in model.flows]
        for pillar, sight, weight in zip(PILLARS, outlook.sights, weights, strict=True):
            slope = _slope(outlook, pillar) * weight
            for index, points, kappa in sight.flows:
                pull[index].append((slope * points * math.exp(-outlook.loads[index] / kappa), kappa))
        bare = cls(outlook, rules, weights, lots, tuple(map(tuple, pull)), (), fresh, fades)
        if "invitation" not in lots:
            return bare
        expected = tuple(bare._hoped(lot, acceptance) for lot in lots["invitation"])
        return cls(outlook, rules, weights, lots, bare.pull, expected, fresh, fades)

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

    def _hoped(self, invitations: Lot, acceptance: float) -> float:
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
                if part.fact == "connections":
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
        for kind, count in counts.items():
            lot = self.lots[kind][count]
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
        invited = counts.get("invitation", 0)
        return gained + (self.expected[invited] if invited else 0.0)

    def over(self, counts: Counts) -> int:
        """How many minutes more than they have the days are asked for."""
        rules = self.rules
        return sum(
            max(0, sum(rules.cost[kind] * self.lots[kind][count].days[place] for kind, count in counts.items()) - left)
            for place, left in enumerate(rules.day_left)
        )

    def fits(self, counts: Counts) -> bool:
        return not self.over(counts)

    def work(self, counts: Counts) -> dict[int, dict[str, int]]:
        """The plan by day."""
        return {
            day: found
            for place, day in enumerate(self.rules.days)
            if (
                found := {
                    kind: here
                    for kind in self.rules.kinds
                    if (count := counts.get(kind, 0)) and (here := self.lots[kind][count].days[place])
                }
            )
        }

    def clamped(self, kinds: Iterable[str]) -> bool:
        """Whether doing as much as allowed of these kinds would meet an end of a pillar's scale."""
        loads = list(self.outlook.loads)
        for kind in kinds:
            for index, load in self.lots[kind][-1].loads:
                loads[index] += load
        for index in self.outlook.series.model.active_flows:
            loads[index] += self._woken(index, self.fresh)
        most = self.outlook.scored(loads)
        return any(
            new > old and (new >= PILLAR_MAX or old <= 0.0) for new, old in zip(most, self.outlook.scores, strict=True)
        )


def _slope(outlook: Outlook, pillar: Pillar) -> float:
    """Points of score for a point of raw; none where the scale has ended."""
    if outlook.scores[PILLARS.index(pillar)] >= PILLAR_MAX:
        return 0.0
    return outlook.series.trails[pillar].at(outlook.on.toordinal()).gain


def _lot(
    rules: Rules,
    kind: str,
    count: int,
    feeds: tuple[tuple[int, float], ...],
    fades: tuple[tuple[float, ...], ...],
    fresh: int,
) -> Lot:
    days = dealt(rules, kind, count)
    loads = tuple(
        (index, amount * sum(fade * here for fade, here in zip(fades[index], days, strict=True)))
        for index, amount in feeds
    )
    return Lot(days, loads, fresh & sum(1 << place for place, here in enumerate(days) if here))
