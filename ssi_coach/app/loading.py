"""Reads a whole workspace into one picture: at the start, and after something else wrote to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ssi_coach.app import clock as clocks
from ssi_coach.app.clock import Clock
from ssi_coach.app.labels import describe
from ssi_coach.app.standing import NetworkTotals, Records, Step, WeekTotals
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.journal import Journal
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.records import DAY_KEYS, Fact, Person, PlanCard
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.evidence import Evidence
from ssi_coach.scoring.model import build_model
from ssi_coach.scoring.series import Series
from ssi_coach.store import activities, checklist, goals, history, network, notes, person, plan, scores
from ssi_coach.store.connection import Db
from ssi_coach.store.history import Entry
from ssi_coach.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A workspace as it was when it was read, scored."""

    today: date
    records: Records
    cards: tuple[PlanCard, ...]
    series: Series
    undo: Step | None
    redo: Step | None


def load(workspace: Workspace, catalogue: Catalogue, clock: Clock) -> Snapshot:
    """Read and score everything, in one picture of the file. Raises WorkspaceProblem."""
    with workspace.reading() as db:
        records = load_records(db, catalogue)
        day = clocks.today(clock, records.person.time_zone or clocks.system_time_zone())
        cards = cards_of(db, Week.of(day))
        undo, redo = steps(db, catalogue)
    model = build_model(catalogue, records.weights)
    return Snapshot(day, records, cards, Series.build(model, evidence(records), day), undo, redo)


@dataclass(frozen=True, slots=True)
class Reload:
    """A reload for a worker: call it there, and bring the result to `Coach.adopt` on the coach's own thread.

    ``writes`` and ``version`` tell whether the coach's workspace has changed since.
    """

    path: Path
    catalogue: Catalogue
    clock: Clock
    writes: int
    version: int
    key: Passphrase | None = None

    def __call__(self) -> Snapshot:
        workspace = Workspace.for_reading(self.path, self.key)
        try:
            return load(workspace, self.catalogue, self.clock)
        finally:
            workspace.close()


def load_records(db: Db, catalogue: Catalogue) -> Records:
    facts = person.facts(db)
    return Records(
        person=make_person(person.values(db), facts),
        facts=facts,
        checklist=checklist.entries(db),
        journal=Journal.of(activities.counts(db)),
        plan_weeks=plan_weeks(plan.week_totals(db), catalogue),
        readings=scores.everything(db),
        reflections={reflection.week: reflection.text for reflection in notes.reflections(db)},
        pauses=notes.pauses(db),
        annotations=notes.annotated(db),
        goals=goals.goals(db),
        routines=goals.routines(db),
        dismissed=goals.dismissed(db),
        weights=goals.weights(db),
        network=network_totals(db),
        coverage=network.coverage(db),
    )


def network_totals(db: Db) -> NetworkTotals:
    return NetworkTotals(*network.totals(db))


def make_person(values: Mapping[str, Any], facts: Iterable[Fact]) -> Person:
    """The person as known now: single values, and of every dated figure the latest."""
    known = dict(values)
    for fact in facts:
        known[fact.key] = figure(fact.key, fact.value)
    if "work_days" in known:
        known["work_days"] = tuple(known["work_days"])
    for key in DAY_KEYS:
        if key in known:
            known[key] = date.fromisoformat(known[key])
    return Person(**known)


def figure(key: str, value: float) -> bool | int | float:
    """A dated figure as the person has it: a licence is yes or no, counts are whole, a share is a fraction."""
    if key == "sales_navigator":
        return bool(value)
    return value if key == "invite_acceptance" else round(value)


def plan_weeks(rows: Iterable[plan.WeekRow], catalogue: Catalogue) -> dict[Week, WeekTotals]:
    """Totals per week from the rows of `plan.week_totals`."""
    collected: dict[int, tuple[list[float], dict[str, tuple[int, int]]]] = {}
    missed: dict[int, int] = {}
    for number, kind, planned, done, share, days in rows:
        sums, areas = collected.setdefault(number, ([0, 0, 0.0], {}))
        sums[0] += planned
        sums[1] += done
        sums[2] += share
        missed[number] = missed.get(number, 0) | days
        known = catalogue.kinds.get(kind)
        if known is not None:
            before = areas.get(known.area, (0, 0))
            areas[known.area] = (before[0] + done, before[1] + planned)
    return {
        Week.of(plan.monday_of(number)): WeekTotals(
            int(sums[0]), int(sums[1]), sums[2] / sums[0], areas, missed[number].bit_count()
        )
        for number, (sums, areas) in sorted(collected.items())
    }


def cards_of(db: Db, week: Week) -> tuple[PlanCard, ...]:
    return plan.between(db, week.monday, week.sunday)


def evidence(records: Records) -> Evidence:
    """What of the records a score is computed from."""
    return Evidence(
        journal=records.journal,
        checklist=records.checklist,
        facts=records.facts,
        readings=records.readings,
        formula_changes=tuple(dict.fromkeys(a.on for a in records.annotations if a.kind == "linkedin_change")),
        log_since=records.person.log_since,
        weights=records.weights,
        coverage=records.coverage,
    )


def steps(db: Db, catalogue: Catalogue) -> tuple[Step | None, Step | None]:
    """What undo and redo would do."""
    return _step(history.newest(db), catalogue), _step(history.next_redo(db), catalogue)


def _step(entry: Entry | None, catalogue: Catalogue) -> Step | None:
    return None if entry is None else Step(entry.id, describe(entry.label, entry.args, catalogue))
