"""What scoring answers: an estimate, pillar by pillar, component by component, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ssi_coach.domain.catalogue import Component
from ssi_coach.domain.messages import Message
from ssi_coach.domain.pillars import Pillar
from ssi_coach.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ComponentScore:
    """Points a component has of those it could have, before calibration, and why.

    ``assumed`` is True while the figure is not known and a typical member's is taken.
    """

    component: Component
    points: float
    available: float
    why: Message
    assumed: bool


@dataclass(frozen=True, slots=True)
class PillarEstimate:
    """``raw`` is the activity model alone; ``score`` is corrected by the readings so far; both 0 to 25.

    ``low`` and ``high`` bound the 80 % prediction interval, clamped to 0..25; ``variance`` is the predictive one.
    """

    raw: float
    score: float
    low: float
    high: float
    variance: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """The estimate at the close of a day. ``total`` is exactly the sum of the pillars' scores."""

    on: date
    pillars: Mapping[Pillar, PillarEstimate]
    total: float
    raw_total: float
    low: float
    high: float
