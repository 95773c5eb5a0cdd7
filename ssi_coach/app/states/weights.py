"""The weights in Settings: what every component counts, what the user made of it, and what that does to the score."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from ssi_coach.app.standing import Standing
from ssi_coach.domain.catalogue import Catalogue, Component, text
from ssi_coach.domain.limits import MAX_WEIGHT, MIN_RATE
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.model import build_model
from ssi_coach.scoring.series import Series

Weights = Mapping[str, Mapping[str, float]]
"""Component id → what the user changed of it."""
Key = Literal["points", "reference", "half_life"]

LARGE: Final = 1500
"""Days with entries from which counting anew takes longer than a frame and belongs on a worker."""

_NAMES: Final[Mapping[Key, Message]] = {
    "points": QT_TRANSLATE_NOOP("Weights", "points"),
    "reference": QT_TRANSLATE_NOOP("Weights", "amount"),
    "half_life": QT_TRANSLATE_NOOP("Weights", "days"),
}
_POINTS: Final = QT_TRANSLATE_NOOP(
    "Weights", "“{component}”, {what}: give a number from 0 to {most}. Nothing is changed until then."
)
_RATE: Final = QT_TRANSLATE_NOOP(
    "Weights", "“{component}”, {what}: give a number above 0, up to {most}. Nothing is changed until then."
)
_NOTHING: Final = QT_TRANSLATE_NOOP("Weights", "Nothing of “{pillar}” has any points left; give one of its parts some.")


@dataclass(frozen=True, slots=True)
class Effect:
    """The score as it is counted now, and as it would be; per pillar in the order of `PILLARS`.

    ``raw`` is (now, then) before the readings correct it, None without readings: these hold the score where it is,
    whatever the weights, and the difference is seen in what is not corrected.
    """

    before: float
    after: float
    pillars: tuple[tuple[float, float], ...]
    raw: tuple[float, float] | None = None


def keys_of(part: Component) -> tuple[Key, ...]:
    """What can be changed of a component: only a habit fades, and a state has no amount."""
    if part.kind == "flow":
        return "points", "reference", "half_life"
    return ("points", "reference") if part.kind == "stock" else ("points",)


def ours(part: Component, key: Key) -> float:
    """What the program itself counts with."""
    value: float = getattr(part, key)
    return value


def changed(catalogue: Catalogue, weights: Weights) -> dict[str, dict[str, float]]:
    """The weights without what is as ours anyway."""
    kept: dict[str, dict[str, float]] = {}
    for name, part in catalogue.components.items():
        own = {key: value for key, value in weights.get(name, {}).items() if value != getattr(part, key)}
        if own:
            kept[name] = own
    return kept


def check_weight(part: Component, key: Key, value: float | None) -> None:
    """InputProblem, with a sentence, when a weight (None: no number was typed) cannot be counted with."""
    least = 0.0 if key == "points" else MIN_RATE
    if value is None or not least <= value <= MAX_WEIGHT:
        template = _POINTS if key == "points" else _RATE
        raise InputProblem(template.of(component=text(part.title), what=_NAMES[key], most=MAX_WEIGHT))


def typed_points(catalogue: Catalogue, weights: Weights, pillar: Pillar) -> float:
    """The points of a pillar as they were typed; what counts is their share of `PILLAR_MAX`."""
    return sum(weights.get(part.id, {}).get("points", part.points) for part in catalogue.of_pillar(pillar))


def counted_points(catalogue: Catalogue, weights: Weights, part: Component) -> float:
    """The points a component really counts: typed ones brought to 25 a pillar. 0 where nothing of it has any."""
    whole = typed_points(catalogue, weights, part.pillar)
    points = weights.get(part.id, {}).get("points", part.points)
    return PILLAR_MAX * points / whole if whole > 0 else 0.0


def effect(standing: Standing, weights: Weights) -> Effect:
    """The score today with these weights. InputProblem, with a sentence, when they cannot be counted with."""
    catalogue = standing.catalogue
    for pillar in PILLARS:
        if typed_points(catalogue, weights, pillar) <= 0:
            raise InputProblem(_NOTHING.of(pillar=text(catalogue.pillar_titles[pillar.value])))
    model = build_model(catalogue, weights)
    now = standing.series.estimate(standing.today)
    then = Series.build(model, standing.series.evidence, standing.today).estimate(standing.today)
    return Effect(
        now.total,
        then.total,
        tuple((now.pillars[pillar].score, then.pillars[pillar].score) for pillar in PILLARS),
        (now.raw_total, then.raw_total) if standing.records.readings else None,
    )


def is_large(standing: Standing) -> bool:
    """Whether `effect` is work for a worker."""
    journal = standing.records.journal
    return len(journal.manual) + len(journal.archive) + len(journal.assumed) > LARGE
