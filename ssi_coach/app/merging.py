"""Takes a document into the workspace: same id, the file wins; what the file does not hold stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import Any, TypeVar

from ssi_coach.app import checks
from ssi_coach.app.loading import make_person
from ssi_coach.app.work import Work
from ssi_coach.domain.interchange import SECTIONS, Document
from ssi_coach.domain.network import Audience, Connection, Coverage, Invitation, Post
from ssi_coach.domain.records import FACT_KEYS, PERSON_KEYS, Activity, Fact, Reflection
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.model import build_model
from ssi_coach.store import activities, checklist, goals, network, notes, person, plan, reach, scores
from ssi_coach.store.connection import Db

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class ImportResult:
    """Rows per section of the document: new or changed, and those that were there already.

    ``undoable`` is False for an import too large for the undo history.
    """

    added: Mapping[str, int]
    already_there: Mapping[str, int]
    undoable: bool = True

    def with_undo(self, undoable: bool) -> ImportResult:
        return replace(self, undoable=undoable)

    @property
    def total_added(self) -> int:
        return sum(self.added.values())


class Merge:
    """One import, inside one transaction. Counts as it goes.

    ``told`` is called now and then with the share of the rows that is written; what it raises ends the import.
    """

    def __init__(self, work: Work, told: Callable[[float], None] = lambda _share: None) -> None:
        self._work = work
        self._db = work.db
        self.added = dict.fromkeys(SECTIONS, 0)
        self.there = dict.fromkeys(SECTIONS, 0)
        self._told = told
        self._rows = 1
        self._passed = 0

    def take(self, document: Document) -> None:
        """Write what is new or different. InputProblem when a figure or a weight cannot be."""
        self._rows = sum(len(getattr(document, section)) for section in _MANY) or 1
        self._facts(document)
        self._person(document)
        self._checklist(document)
        self._activities(document)
        self._plan(document)
        self._days(document)
        self._wishes(document)
        self._network(document)
        self._log_since()

    def _count(self, section: str, before: object, after: object) -> bool:
        """Whether a row is to be written."""
        if before is after or before == after:
            self.there[section] += 1
            return False
        self.added[section] += 1
        return True

    def _facts(self, document: Document) -> None:
        known = {(fact.key, fact.on): fact for fact in person.facts(self._db)}
        for fact in document.facts:
            if self._count("facts", known.get((fact.key, fact.on)), fact):
                person.save_fact(self._db, fact)

    def _person(self, document: Document) -> None:
        known = person.values(self._db)
        for key, value in document.person.items():
            if value is None:
                continue
            checks.check_person(key, value)
            if key in FACT_KEYS:
                self._figure(key, value)
                continue
            stored = _stored(value)
            if self._count("person", known.get(key), stored):
                person.set_value(self._db, key, stored)

    def _figure(self, key: str, value: float) -> None:
        latest = person.latest_fact(self._db, key)
        if self._count("person", None if latest is None else latest.value, float(value)):
            person.save_fact(self._db, Fact(key, None if latest is None else self._work.today, float(value)))

    def _checklist(self, document: Document) -> None:
        known = {(entry.key, entry.on, entry.source): entry for entry in checklist.entries(self._db)}
        for entry in document.checklist:
            if self._count("checklist", known.get((entry.key, entry.on, entry.source)), entry):
                checklist.save(self._db, entry)

    def _activities(self, document: Document) -> None:
        if not document.activities:
            return
        known = {activity.id: activity for activity in activities.everything(self._db)}
        fresh = self._new("activities", known, document.activities, _activity)
        activities.save_all(self._db, self._passing(fresh, len(document.activities)))
        cards = {card.id: card for card in plan.everything(self._db)} if fresh else {}
        for activity in fresh:
            card = cards.get(activity.id)
            if card is not None and card.done != activity.count:
                plan.save(self._db, replace(card, done=activity.count))

    def _plan(self, document: Document) -> None:
        """Cards keep agreeing with their activities: the file's activity rules, else the file's card."""
        in_file = {activity.id: activity for activity in document.activities}
        for card in document.plan:
            activity = in_file.get(card.id) or activities.get(self._db, card.id)
            before = plan.get(self._db, card.id)
            if activity is not None and (card.id in in_file or (card.done == 0 and not (before and before.done))):
                card = replace(card, done=activity.count)
            if not self._count("plan", before, card):
                continue
            plan.save(self._db, card)
            if card.done == 0:
                activities.delete(self._db, card.id)
            elif activity is None:
                activities.save(self._db, Activity(card.id, card.kind, card.on, card.done))
            elif activity.count != card.done:
                activities.save(self._db, replace(activity, count=card.done))

    def _days(self, document: Document) -> None:
        for score in document.official_scores:
            if self._count("official_scores", scores.get(self._db, score.on), score):
                scores.save(self._db, score)
        written = {reflection.week: reflection for reflection in notes.reflections(self._db)}
        for reflection in document.reflections:
            if self._count("reflections", written.get(reflection.week, Reflection(reflection.week, "")), reflection):
                notes.save_reflection(self._db, reflection)
        pauses = {pause.start: pause for pause in notes.pauses(self._db)}
        for pause in document.pauses:
            if self._count("pauses", pauses.get(pause.start), pause):
                notes.save_pause(self._db, pause)
        annotations = set(notes.annotated(self._db))
        for annotation in document.annotations:
            if self._count("annotations", annotation in annotations, True):
                notes.save_annotation(self._db, annotation)

    def _wishes(self, document: Document) -> None:
        wanted = {goal.kind: goal for goal in goals.goals(self._db)}
        for goal in document.goals:
            if self._count("goals", wanted.get(goal.kind), goal):
                goals.save_goal(self._db, goal)
        routines = {routine.id: routine for routine in goals.routines(self._db)}
        for routine in document.routines:
            if self._count("routines", routines.get(routine.id), routine):
                goals.save_routine(self._db, routine)
        dismissed = set(goals.dismissed(self._db))
        for action in document.dismissed:
            if self._count("dismissed", action in dismissed, True):
                goals.dismiss(self._db, action)
        weights = goals.weights(self._db)
        for component, changes in document.weights.items():
            if self._count("weights", weights.get(component, {}), dict(changes)):
                goals.save_weight(self._db, component, changes)
        if document.weights:
            # The file's and ours are right each, and may still leave a pillar without any weight together.
            build_model(self._work.catalogue, goals.weights(self._db))

    def _network(self, document: Document) -> None:
        contacts = self._work.read.pop("connections", None)
        if document.connections:
            if contacts is None:
                contacts = {contact.slug: contact for contact in network.connections(self._db)}
            people = self._new("connections", contacts, document.connections, _slug)
            network.save_connections(self._db, self._passing(people, len(document.connections)))
        if document.posts:
            posts = {post.id: post for post in reach.posts(self._db)}
            reach.save_posts(self._db, self._new("posts", posts, document.posts, _id))
        if document.audience:
            days = {day.on: day for day in reach.audience(self._db)}
            reach.save_audience(self._db, self._new("audience", days, document.audience, _on))
        if document.invitations:
            sent = {_invitation(one): one for one in network.invitations(self._db)}
            invited = self._new("invitations", sent, document.invitations, _invitation)
            network.save_invitations(self._db, self._passing(invited, len(document.invitations)))
        spans = {_span(span): span for span in network.coverage(self._db)}
        for span in self._new("coverage", spans, document.coverage, _span):
            network.save_coverage(self._db, span)

    def _new(
        self, section: str, known: Mapping[Any, _Row], rows: Iterable[_Row], key: Callable[[_Row], Any]
    ) -> list[_Row]:
        """The rows that are to be written."""
        return [row for row in rows if self._count(section, known.get(key(row)), row)]

    def _passing(self, rows: Iterable[_Row], whole: int) -> Iterator[_Row]:
        """The rows one by one, telling now and then how far it is; ``whole`` counts those that need no writing too."""
        begun = self._passed
        for number, row in enumerate(rows):
            if number % _OFTEN == 0:
                self._told((begun + number) / self._rows)
            yield row
        self._passed = begun + whole
        self._told(self._passed / self._rows)

    def _log_since(self) -> None:
        if person.value(self._db, "log_since") is None:
            first = activities.first_manual_day(self._db)
            if first is not None:
                person.set_value(self._db, "log_since", first.isoformat())

    def result(self) -> ImportResult:
        return ImportResult(self.added, self.there)


_MANY = ("activities", "connections", "invitations")
"""Parts of a document that can hold very many rows."""
_OFTEN = 256
"""Rows between two looks whether to go on."""

_activity: Callable[[Activity], str] = attrgetter("id")
_slug: Callable[[Connection], str] = attrgetter("slug")
_id: Callable[[Post], str] = attrgetter("id")
_on: Callable[[Audience], date] = attrgetter("on")
_invitation: Callable[[Invitation], Any] = attrgetter("slug", "direction", "sent_on")
_span: Callable[[Coverage], Any] = attrgetter("source", "first")


def _stored(value: Any) -> Any:
    """A value of the person as JSON holds it."""
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def whole_document(db: Db) -> Document:
    """Everything a workspace holds, in the order of the export."""
    facts = person.facts(db)
    known = make_person(person.values(db), facts)
    return Document(
        person={key: getattr(known, key) for key in PERSON_KEYS},
        facts=facts,
        checklist=checklist.entries(db),
        activities=activities.everything(db),
        plan=plan.everything(db),
        official_scores=scores.everything(db),
        reflections=notes.reflections(db),
        pauses=notes.pauses(db),
        annotations=notes.annotated(db),
        goals=goals.goals(db),
        routines=goals.routines(db),
        dismissed=goals.dismissed(db),
        weights=goals.weights(db),
        connections=network.connections(db),
        posts=reach.posts(db),
        audience=reach.audience(db),
        invitations=network.invitations(db),
        coverage=network.coverage(db),
    ).canonical()
