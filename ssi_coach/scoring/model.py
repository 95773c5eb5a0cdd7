"""The activity model's figures: which components there are, how fast a habit fades, what is worth how much.

Formulas and numbers are those of the scoring design ("Activity model"); the user may change points, references and
half-lives. A `Model` is built once per set of weights and then only read.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from ssi_coach.domain.catalogue import ACTIVE_DAYS, PROFILE, Catalogue, Component
from ssi_coach.domain.limits import MAX_WEIGHT, MIN_RATE
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem, unknown_name
from ssi_coach.domain.values import dataclass

WEIGHT_KEYS: Final = ("points", "reference", "half_life")
NAVIGATOR_ONLY: Final = ("people.leads", "people.sales_navigator")
"""Components that only a member with Sales Navigator can fill."""

_KEPT_UP: Final = math.log(2.5)
"""Keeping up the reference amount earns 60 %: 1 − exp(−ln 2.5)."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A habit. ``decay`` is what is left of its load after a day, ``kappa`` the load that earns 1 − 1/e."""

    component: Component
    decay: float
    kappa: float
    typical_load: float

    def fraction(self, load: float) -> float:
        """Fraction (0 to 1) of the points that a load earns."""
        return -math.expm1(-load / self.kappa)


class Part(NamedTuple):
    """A component of a pillar with its index in the model's flows (None for stocks and states) and its id."""

    component: Component
    flow: int | None
    id: str


@dataclass(frozen=True, slots=True)
class Model:
    """The components with the user's weights, prepared for counting.

    ``feeds`` maps an activity kind to (index in ``flows``, amount one counts). ``shares`` maps a checklist item to
    its share of profile completeness; items that weigh nothing are absent.
    """

    catalogue: Catalogue
    components: Mapping[str, Component]
    flows: tuple[Flow, ...]
    feeds: Mapping[str, tuple[tuple[int, float], ...]]
    active_flows: tuple[int, ...]
    active_kinds: frozenset[str]
    shares: Mapping[str, float]
    parts: Mapping[Pillar, tuple[Part, ...]]

    def of_pillar(self, pillar: Pillar) -> tuple[Component, ...]:
        return tuple(c for c in self.components.values() if c.pillar is pillar)


def build_model(catalogue: Catalogue, weights: Mapping[str, Mapping[str, float]]) -> Model:
    """The model with the user's weights: component id → ``points``, ``reference``, ``half_life``.

    The points of every pillar are scaled so that they add up to 25. InputProblem names a weight that cannot be.
    """
    for name, changes in weights.items():
        _check(catalogue, name, changes)
    components: dict[str, Component] = {}
    for pillar in PILLARS:
        parts = [_weighted(part, weights.get(part.id, {})) for part in catalogue.of_pillar(pillar)]
        total = math.fsum(part.points for part in parts)
        if total <= 0:
            raise InputProblem(
                QT_TRANSLATE_NOOP(
                    "Scoring", "The weights of “{pillar}” add up to nothing; give one of them points."
                ).of(pillar=pillar.value)
            )
        scale = PILLAR_MAX / total if abs(total - PILLAR_MAX) > 1e-9 else 1.0
        for part in parts:
            components[part.id] = replace(part, points=part.points * scale) if scale != 1.0 else part
    flows = tuple(_flow(part) for part in components.values() if part.kind == "flow")
    position = {flow.component.id: index for index, flow in enumerate(flows)}
    weight = math.fsum(item.weight for item in catalogue.items.values())
    return Model(
        catalogue,
        components,
        flows,
        {
            kind.key: tuple((position[name], amount) for name, amount in kind.feeds.items())
            for kind in catalogue.kinds.values()
        },
        tuple(index for index, flow in enumerate(flows) if flow.component.key == ACTIVE_DAYS),
        frozenset(kind.key for kind in catalogue.kinds.values() if kind.active_day),
        {item.key: item.weight / weight for item in catalogue.items.values() if item.weight > 0},
        {
            pillar: tuple(
                Part(part, position.get(name), name) for name, part in components.items() if part.pillar is pillar
            )
            for pillar in PILLARS
        },
    )


def _check(catalogue: Catalogue, name: str, changes: Mapping[str, float]) -> None:
    if name not in catalogue.components:
        raise unknown_name(QT_TRANSLATE_NOOP("Scoring", "component"), name, tuple(catalogue.components))
    for key, value in changes.items():
        if key not in WEIGHT_KEYS:
            raise unknown_name(QT_TRANSLATE_NOOP("Scoring", "weight"), key, WEIGHT_KEYS)
        lowest = 0.0 if key == "points" else MIN_RATE
        if not lowest <= value <= MAX_WEIGHT:
            raise InputProblem(
                QT_TRANSLATE_NOOP(
                    "Scoring", "The weight “{key}” of “{component}” is out of range; give a number above zero."
                ).of(key=key, component=name)
            )


def _weighted(part: Component, changes: Mapping[str, float]) -> Component:
    return replace(
        part,
        points=float(changes.get("points", part.points)),
        reference=float(changes.get("reference", part.reference)),
        half_life=float(changes.get("half_life", part.half_life)),
    )


def _flow(part: Component) -> Flow:
    decay = 2.0 ** (-1.0 / part.half_life)
    kappa = (part.reference / 7.0) / (1.0 - decay) / _KEPT_UP
    return Flow(part, decay, kappa, -kappa * math.log1p(-part.typical))


def stock_fraction(part: Component, figure: float) -> float:
    """Fraction of the points for a known figure: a stock by its logarithm, a state as it stands."""
    if part.kind == "state":
        return min(1.0, max(0.0, figure))
    return min(1.0, math.log1p(max(0.0, figure)) / math.log1p(part.reference))


def is_profile(part: Component) -> bool:
    """Whether this is profile completeness, the one component made of checklist items."""
    return part.kind == "state" and part.key == PROFILE and part.fact is None


def reachable_max(model: Model, pillar: Pillar, sales_navigator: bool | None) -> float:
    """The most points a member can have in a pillar; without (or with unknown) Sales Navigator its parts are out."""
    if sales_navigator:
        return PILLAR_MAX
    return PILLAR_MAX - math.fsum(
        model.components[name].points
        for name in NAVIGATOR_ONLY
        if name in model.components and model.components[name].pillar is pillar
    )
