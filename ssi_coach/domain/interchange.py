"""The content of an interchange file as a value: what a workspace holds, whole or in part.

Readers make one, the coach merges it into a workspace or gives out the whole of one, writers turn it into text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Final

from ssi_coach.domain.network import Audience, Connection, Coverage, Invitation, Post
from ssi_coach.domain.records import (
    PERSON_KEYS,
    Activity,
    Annotation,
    ChecklistEntry,
    Fact,
    Goal,
    OfficialScore,
    Pause,
    PlanCard,
    Reflection,
    Routine,
)
from ssi_coach.domain.values import dataclass

FORMAT: Final = "ssi-coach"
VERSION: Final = 1

SECTIONS: Final = (
    "person",
    "facts",
    "checklist",
    "activities",
    "plan",
    "official_scores",
    "reflections",
    "pauses",
    "annotations",
    "goals",
    "routines",
    "dismissed",
    "weights",
    "connections",
    "posts",
    "audience",
    "invitations",
    "coverage",
)
"""The parts of a document, named as in the file, in the order they are exported."""

_NAMESPACE: Final = "6f0a3c52-3b51-5d0e-9a58-51c0ac4c0b11"


@dataclass(frozen=True, slots=True)
class Document:
    """What a file holds.

    ``person`` has the keys that are present (`PERSON_KEYS`) with the types of `Person`: days as dates, ``work_days``
    as a tuple; None means not known and overwrites nothing. Every activity, card and routine has an id (`content_id`
    where the file gave none). ``weights`` maps a component id to what the user changed of it.
    """

    person: Mapping[str, Any] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    checklist: tuple[ChecklistEntry, ...] = ()
    activities: tuple[Activity, ...] = ()
    plan: tuple[PlanCard, ...] = ()
    official_scores: tuple[OfficialScore, ...] = ()
    reflections: tuple[Reflection, ...] = ()
    pauses: tuple[Pause, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    goals: tuple[Goal, ...] = ()
    routines: tuple[Routine, ...] = ()
    dismissed: tuple[str, ...] = ()
    weights: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    connections: tuple[Connection, ...] = ()
    posts: tuple[Post, ...] = ()
    audience: tuple[Audience, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    coverage: tuple[Coverage, ...] = ()

    def canonical(self) -> Document:
        """The same content in the one order it is exported in.

        Days first and oldest first (undated before all), then key, kind or id: facts and checklist by (day, key,
        source), activities and plan by (day, id), annotations by (day, kind, text), scores and pauses by day,
        reflections by week, goals by kind, routines by id, names alphabetically, person as `PERSON_KEYS`;
        connections by slug, posts by (moment, id), audience by day, invitations by (day, slug, direction), coverage by
        (source, first day).
        """
        return Document(
            {key: self.person[key] for key in PERSON_KEYS if key in self.person},
            tuple(sorted(self.facts, key=lambda f: (f.on is not None, f.on or 0, f.key))),
            tuple(sorted(self.checklist, key=lambda c: (c.on is not None, c.on or 0, c.key, c.source))),
            tuple(sorted(self.activities, key=lambda a: (a.on, a.id))),
            tuple(sorted(self.plan, key=lambda c: (c.on, c.id))),
            tuple(sorted(self.official_scores, key=lambda s: s.on)),
            tuple(sorted(self.reflections, key=lambda r: r.week)),
            tuple(sorted(self.pauses, key=lambda p: p.start)),
            tuple(sorted(self.annotations, key=lambda a: (a.on, a.kind, a.text))),
            tuple(sorted(self.goals, key=lambda g: g.kind)),
            tuple(sorted(self.routines, key=lambda r: r.id)),
            tuple(sorted(set(self.dismissed))),
            {name: dict(sorted(self.weights[name].items())) for name in sorted(self.weights)},
            tuple(sorted(self.connections, key=lambda c: c.slug)),
            tuple(sorted(self.posts, key=lambda p: (p.published_at, p.id))),
            tuple(sorted(self.audience, key=lambda a: a.on)),
            tuple(sorted(self.invitations, key=lambda i: (i.sent_on, i.slug, i.direction))),
            tuple(sorted(self.coverage, key=lambda c: (c.source, c.first))),
        )


def content_id(section: str, content: str, ordinal: int) -> str:
    """The id of a row that came without one: its content and its ordinal among equal rows of the file.

    ``content`` is any text that is the same for equal rows only (canonical JSON of the row). The same file read twice
    gives the same ids; two equal rows of one file stay two.
    """
    from uuid import UUID, uuid5

    return str(uuid5(UUID(_NAMESPACE), f"{section}\n{ordinal}\n{content}"))
