"""What can be ticked, done and scored: checklist items, activity kinds, the components of the pillars.

The content is data (``resources/catalogue/*.toml``); this module gives it types and refuses a file that contradicts
itself. Texts are English source texts, translated by whoever shows them under the context ``Catalogue``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any, Final, Literal

from ssi_coach.domain.messages import Message
from ssi_coach.domain.pillars import AREAS, PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.values import dataclass

ComponentKind = Literal["state", "stock", "flow"]
CONTEXT = "Catalogue"

PROFILE = "profile"
ACTIVE_DAYS = "active_days"
"""The component fed by days, not by activities: a day with anything but reactions, passive kinds and results."""


@dataclass(frozen=True, slots=True)
class Component:
    """A part of a pillar: ``points`` × a fraction (scoring.md, "Activity model").

    ``fact`` names the person figure of a stock or state; None for flows and for profile completeness.
    ``reference`` is the amount a week (flow) or the number (stock) taken as much; ``half_life`` is in days.
    """

    pillar: Pillar
    key: str
    title: str
    points: float
    kind: ComponentKind
    reference: float
    half_life: float
    typical: float
    fact: str | None
    explain: str
    source: str

    @property
    def id(self) -> str:
        """``brand.posts``: unique among all components."""
        return f"{self.pillar.value}.{self.key}"


@dataclass(frozen=True, slots=True)
class ActivityKind:
    """Something people do. ``feeds`` maps component ids to how much one counts there.

    ``area`` is a pillar's name or ``results``: where it is counted in a week's table. ``prepares`` marks kinds that
    bring no points themselves. ``title`` says what to do, ``one`` and ``many`` name what was done; ``aliases`` help the
    quick log.
    """

    key: str
    title: str
    one: str
    many: str
    area: str
    minutes: int
    feeds: Mapping[str, float]
    passive: bool
    active_day: bool
    hint: str
    aliases: tuple[str, ...]

    @property
    def result(self) -> bool:
        return self.area == "results"

    def amount(self, count: int) -> Message:
        """So many of it: “1 comment”, “3 comments”, in as many forms as the language has."""
        return Message(CONTEXT, counted(self.many), {"count": count}, counted(self.one), "count")

    def more(self) -> Message:
        """The noun where a language declines it: “more comments”, “fewer comments”."""
        return Message(CONTEXT, self.many, comment=AFTER_MORE)

    @property
    def loggable(self) -> bool:
        """Logged by hand (passive kinds come from files, but may be entered as well)."""
        return not self.passive


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One question about the profile. ``weight`` is its share of completeness; 0 marks a hint."""

    key: str
    group: str
    title: str
    weight: float
    why: str
    how: str
    limit: str
    minutes: int


@dataclass(frozen=True, slots=True)
class ChecklistGroup:
    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All of it, in the order it is shown."""

    components: Mapping[str, Component]
    kinds: Mapping[str, ActivityKind]
    items: Mapping[str, ChecklistItem]
    groups: tuple[ChecklistGroup, ...]
    published: Mapping[Pillar, float]
    """Published average per pillar, for comparison where the user's own industry is not known."""
    pillar_titles: Mapping[str, str]
    pillar_explains: Mapping[str, str]

    def of_pillar(self, pillar: Pillar) -> tuple[Component, ...]:
        return tuple(c for c in self.components.values() if c.pillar is pillar)

    @property
    def results(self) -> tuple[ActivityKind, ...]:
        return tuple(k for k in self.kinds.values() if k.result)


AFTER_MORE: Final = "after “more” and “fewer”"
"""The comment that translators see beside a noun that stands there."""


def counted(noun: str) -> str:
    """The text of so many of a kind, which translators see with all its forms."""
    return f"{{count}} {noun}"


def text(source: str) -> Message:
    """A catalogue text as a translatable message (extracted by packaging/i18n from the TOML files)."""
    return Message(CONTEXT, source)


class CatalogueError(ValueError):
    """The data that ships with the program contradicts itself: a fault of ours, found by a test."""


def parse_catalogue(components: str, activities: str, checklist: str) -> Catalogue:
    """Build the catalogue from the text of its three TOML files; CatalogueError where they are wrong."""
    component_data = tomllib.loads(components)
    parts = {c.id: c for c in map(_component, component_data["component"])}
    kinds = {k.key: k for k in map(_kind, tomllib.loads(activities)["activity"])}
    check_data = tomllib.loads(checklist)
    groups = tuple(ChecklistGroup(g["key"], g["title"]) for g in check_data["group"])
    items = {i.key: i for i in map(_item, check_data["item"])}
    catalogue = Catalogue(
        parts,
        kinds,
        items,
        groups,
        {p: float(component_data["pillar"][p.value]["published_average"]) for p in PILLARS},
        {area: component_data["pillar"][area]["title"] for area in AREAS},
        {area: component_data["pillar"][area]["explain"] for area in AREAS},
    )
    _validate(catalogue)
    return catalogue


def _component(raw: Mapping[str, Any]) -> Component:
    return Component(
        pillar=Pillar(raw["pillar"]),
        key=raw["key"],
        title=raw["title"],
        points=float(raw["points"]),
        kind=raw["kind"],
        reference=float(raw.get("reference", 0)),
        half_life=float(raw.get("half_life", 0)),
        typical=float(raw.get("typical", 0)),
        fact=raw.get("fact"),
        explain=raw["explain"],
        source=raw["source"],
    )


def _kind(raw: Mapping[str, Any]) -> ActivityKind:
    passive = bool(raw.get("passive", False))
    area = raw["area"]
    return ActivityKind(
        key=raw["key"],
        title=raw["title"],
        one=raw["one"],
        many=raw["many"],
        area=area,
        minutes=int(raw.get("minutes", 0)),
        feeds={name: float(amount) for name, amount in raw.get("feeds", {}).items()},
        passive=passive,
        active_day=not passive and area != "results" and raw["key"] != "reaction",
        hint=raw.get("hint", ""),
        aliases=tuple(raw.get("aliases", ())),
    )


def _item(raw: Mapping[str, Any]) -> ChecklistItem:
    return ChecklistItem(
        key=raw["key"],
        group=raw["group"],
        title=raw["title"],
        weight=float(raw["weight"]),
        why=raw["why"],
        how=raw["how"],
        limit=raw.get("limit", ""),
        minutes=int(raw.get("minutes", 5)),
    )


def _validate(catalogue: Catalogue) -> None:
    for pillar in PILLARS:
        points = sum(c.points for c in catalogue.of_pillar(pillar))
        if abs(points - PILLAR_MAX) > 1e-9:
            raise CatalogueError(f"{pillar}: components add up to {points}, not to {PILLAR_MAX}")
    for part in catalogue.components.values():
        if part.kind not in ("state", "stock", "flow"):
            raise CatalogueError(f"{part.id}: unknown kind {part.kind}")
        if not 0 <= part.typical < 1 or part.points <= 0:
            raise CatalogueError(f"{part.id}: typical or points out of range")
        if part.kind != "state" and part.reference <= 0:
            raise CatalogueError(f"{part.id}: needs a reference")
        if part.kind == "flow" and part.half_life <= 0:
            raise CatalogueError(f"{part.id}: needs a half-life")
    for kind in catalogue.kinds.values():
        if kind.area not in AREAS:
            raise CatalogueError(f"{kind.key}: unknown area {kind.area}")
        for fed in kind.feeds:
            if fed not in catalogue.components or catalogue.components[fed].kind != "flow":
                raise CatalogueError(f"{kind.key} feeds {fed}, which is no flow")
    known_groups = {g.key for g in catalogue.groups}
    for item in catalogue.items.values():
        if item.group not in known_groups or item.weight < 0:
            raise CatalogueError(f"{item.key}: unknown group or negative weight")
    if sum(i.weight for i in catalogue.items.values()) <= 0:
        raise CatalogueError("the checklist weighs nothing")
