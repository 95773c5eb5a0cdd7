"""Carries a change set over into the records in memory, so that a tick need not read the workspace again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import date
from typing import Any

from ssi_coach.app.loading import cards_of, make_person, network_totals, plan_weeks
from ssi_coach.app.standing import Change, Records
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.records import PlanCard, Source
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.store import activities, checklist, goals, network, notes, person, plan, scores
from ssi_coach.store.changes import RowChange, row_changes
from ssi_coach.store.connection import Db


@dataclass(slots=True)
class Update:
    """``since`` is the first day whose score the change can move; None when none moves."""

    records: Records
    cards: tuple[PlanCard, ...]
    changed: set[Change] = field(default_factory=set)
    since: date | None = None

    def score_from(self, day: str) -> None:
        """Note that scores move from a day on; '' is from the beginning."""
        moved = date.fromisoformat(day) if day else date.min
        self.since = moved if self.since is None else min(self.since, moved)


def carry_over(
    db: Db, changeset: bytes, records: Records, cards: tuple[PlanCard, ...], week: Week, catalogue: Catalogue
) -> Update:
    """The records after a change set, already applied to ``db``. ``cards`` are those of ``week``."""
    by_table: dict[str, list[RowChange]] = {}
    for change in row_changes(db, changeset):
        by_table.setdefault(change.table, []).append(change)
    update = Update(records, cards)
    for table, changes in by_table.items():
        if table == "plan_card":
            _plan(update, db, changes, week, catalogue)
        else:
            _TABLES[table](update, db, changes)
    return update


def _days(changes: list[RowChange]) -> list[str]:
    """The days of rows whose day is part of the primary key."""
    return [row["on_day"] for change in changes if (row := change.new or change.old) is not None]


def _person(update: Update, db: Db, changes: list[RowChange]) -> None:
    known = make_person(person.values(db), update.records.facts)
    if known.log_since != update.records.person.log_since:
        update.score_from("")
    update.records = replace(update.records, person=known)
    update.changed.add(Change.PERSON)


def _fact(update: Update, db: Db, changes: list[RowChange]) -> None:
    facts = person.facts(db)
    update.records = replace(update.records, facts=facts, person=make_person(person.values(db), facts))
    update.changed.add(Change.PERSON)
    update.score_from(min(_days(changes)))


def _checklist(update: Update, db: Db, changes: list[RowChange]) -> None:
    update.records = replace(update.records, checklist=checklist.entries(db))
    update.changed.add(Change.CHECKLIST)
    update.score_from(min(_days(changes)))


def _activity(update: Update, db: Db, changes: list[RowChange]) -> None:
    differences: list[tuple[Source, date, str, int]] = []
    for change in changes:
        old, new = _whole_activity(db, change)
        if old is not None and new is not None and _counted(old) == _counted(new):
            continue
        for row, sign in ((old, -1), (new, 1)):
            if row is not None:
                differences.append((row["source"], date.fromisoformat(row["on_day"]), row["kind"], sign * row["count"]))
                update.score_from(row["on_day"])
    # Additions first: what is taken away must be there.
    differences.sort(key=lambda difference: -difference[3])
    update.records = replace(update.records, journal=update.records.journal.changed(differences))
    update.changed.add(Change.ACTIVITIES)


def _counted(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return row["source"], row["on_day"], row["kind"], row["count"]


def _whole_activity(db: Db, change: RowChange) -> tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]:
    if change.old is None or change.new is None:
        return change.old, change.new
    now = activities.get(db, change.new["id"])
    assert now is not None  # it was just changed, in the same transaction or under the same lock
    whole = {"source": now.source, "on_day": now.on.isoformat(), "kind": now.kind, "count": now.count}
    return {**whole, **change.old}, {**whole, **change.new}


def _plan(update: Update, db: Db, changes: list[RowChange], week: Week, catalogue: Catalogue) -> None:
    days: set[str] = set()
    for change in changes:
        both = [row["on_day"] for row in (change.old, change.new) if row is not None and "on_day" in row]
        if not both and change.new is not None:
            now = plan.get(db, change.new["id"])
            both = [now.on.isoformat()] if now else []
        days.update(both)
    weeks = {Week.of(date.fromisoformat(day)) for day in days}
    totals = dict(update.records.plan_weeks)
    for touched in weeks:
        totals.pop(touched, None)
        totals.update(plan_weeks(plan.week_totals(db, touched.monday, touched.sunday), catalogue))
    update.records = replace(update.records, plan_weeks=totals)
    update.changed.add(Change.PLAN)
    if week in weeks:
        update.cards = cards_of(db, week)


def _score(update: Update, db: Db, changes: list[RowChange]) -> None:
    update.records = replace(update.records, readings=scores.everything(db))
    update.changed.add(Change.READINGS)
    update.score_from(min(_days(changes)))


def _reflection(update: Update, db: Db, changes: list[RowChange]) -> None:
    reflections = {reflection.week: reflection.text for reflection in notes.reflections(db)}
    update.records = replace(update.records, reflections=reflections)
    update.changed.add(Change.NOTES)


def _pause(update: Update, db: Db, changes: list[RowChange]) -> None:
    update.records = replace(update.records, pauses=notes.pauses(db))
    update.changed.add(Change.NOTES)


def _annotation(update: Update, db: Db, changes: list[RowChange]) -> None:
    update.records = replace(update.records, annotations=notes.annotated(db))
    update.changed.add(Change.NOTES)
    update.score_from(min(_days(changes)))


def _goal(update: Update, db: Db, changes: list[RowChange]) -> None:
    update.records = replace(update.records, goals=goals.goals(db))
    update.changed.add(Change.GOALS)


def _dismissed(update: Update, db: Db, changes: list[RowChange]) -> None:
    update.records = replace(update.records, dismissed=goals.dismissed(db))
    update.changed.add(Change.GOALS)


def _routine(update: Update, db: Db, changes: list[RowChange]) -> None:
    update.records = replace(update.records, routines=goals.routines(db))
    update.changed.add(Change.ROUTINES)


def _weight(update: Update, db: Db, changes: list[RowChange]) -> None:
    update.records = replace(update.records, weights=goals.weights(db))
    update.changed.add(Change.WEIGHTS)
    update.score_from("")


def _network(update: Update, db: Db, changes: list[RowChange]) -> None:
    """The people themselves are not in the records: whoever shows them asks for them."""
    update.records = replace(update.records, network=network_totals(db))
    update.changed.add(Change.NETWORK)


def _coverage(update: Update, db: Db, changes: list[RowChange]) -> None:
    _network(update, db, changes)
    update.records = replace(update.records, coverage=network.coverage(db))
    update.score_from("")


_TABLES: Mapping[str, Callable[[Update, Db, list[RowChange]], None]] = {
    "person": _person,
    "fact": _fact,
    "checklist": _checklist,
    "activity": _activity,
    "official_score": _score,
    "reflection": _reflection,
    "pause": _pause,
    "annotation": _annotation,
    "goal": _goal,
    "dismissed": _dismissed,
    "routine": _routine,
    "weight": _weight,
    "connection": _network,
    "invitation": _network,
    "post": _network,
    "audience": _network,
    "coverage": _coverage,
}
