"""Everything a score is computed from, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from ssi_coach.domain.journal import Journal
from ssi_coach.domain.network import Coverage
from ssi_coach.domain.records import ChecklistEntry, Fact, OfficialScore
from ssi_coach.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a member. Tuples are sorted by day, undated (from the beginning) first.

    ``formula_changes`` are the days on which the user noted that LinkedIn changed its formula. ``weights`` maps a
    component id (``brand.posts``) to what the user changed of it: ``points``, ``reference``, ``half_life``.
    ``coverage`` are the days that imported files cover.
    """

    journal: Journal = field(default_factory=Journal)
    checklist: tuple[ChecklistEntry, ...] = ()
    facts: tuple[Fact, ...] = ()
    readings: tuple[OfficialScore, ...] = ()
    formula_changes: tuple[date, ...] = ()
    log_since: date | None = None
    weights: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    coverage: tuple[Coverage, ...] = ()
