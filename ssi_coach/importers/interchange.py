"""Reads the interchange format. Half-good is not good: the first thing wrong refuses the whole file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo, available_timezones

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.interchange import FORMAT, SECTIONS, VERSION, Document, content_id
from ssi_coach.domain.limits import MAX_COUNT, MAX_FIGURE, MAX_MINUTES, MAX_NAME, MAX_WEIGHT, MIN_RATE
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.readings import check_reading
from ssi_coach.domain.records import (
    ANNOTATION_KINDS,
    FACT_KEYS,
    PERSON_KEYS,
    SOURCES,
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
    RoutineItem,
)
from ssi_coach.domain.values import dataclass
from ssi_coach.importers import json_safe, network_rows
from ssi_coach.importers.fields import Row, day, flag, integer, nearest, number, refuse, rows, text

MAX_BYTES: Final = 64_000_000
"""Ten busy years are nine million bytes."""

_WEIGHT_KEYS: Final = ("points", "reference", "half_life")
_SCORE_FIGURES: Final = ("total", "industry_rank", "industry_average", "network_rank", "network_average")
_T = TypeVar("_T", Activity, PlanCard, Routine)


def read_document(source: str, catalogue: Catalogue, today: date) -> Document:
    """Read the text of an interchange file. InputProblem, naming the place, for anything that is wrong with it.

    Rows without an id get one from their content, the same each time. ``today`` is the user's: nothing can be
    recorded of LinkedIn's score before its day.
    """
    data = json_safe.load(source.removeprefix("\ufeff"))
    top = Row(data, "", ("format", "version", *SECTIONS))
    _check_version(top)
    reader = _Reader(catalogue, today)
    document = Document(
        person=_person(top),
        facts=_section(top, "facts", _fact),
        checklist=_section(top, "checklist", reader.checklist),
        activities=_with_ids("activities", _section(top, "activities", reader.activity)),
        plan=_with_ids("plan", _section(top, "plan", reader.card)),
        official_scores=_last_of_day(_section(top, "official_scores", reader.score)),
        reflections=tuple(r for r in _section(top, "reflections", _reflection) if r.text.strip()),
        pauses=_section(top, "pauses", _pause),
        annotations=tuple(dict.fromkeys(_section(top, "annotations", _annotation))),
        goals=_section(top, "goals", reader.goal),
        routines=_with_ids("routines", _section(top, "routines", reader.routine)),
        dismissed=_section(top, "dismissed", lambda value, place: text(value, place, MAX_NAME)),
        weights=reader.weights(top),
        connections=_section(top, "connections", network_rows.connection),
        posts=_section(top, "posts", network_rows.post),
        audience=_section(top, "audience", network_rows.audience),
        invitations=_section(top, "invitations", network_rows.invitation),
        coverage=_section(top, "coverage", network_rows.span),
    )
    _refuse_twins(document)
    return document


def _check_version(top: Row) -> None:
    if top.raw("format") != FORMAT:
        raise refuse(
            "format", QT_TRANSLATE_NOOP("Interchange", "this is not an SSI Coach file; it must say “ssi-coach” here.")
        )
    version = integer(top.raw("version"), "version", 1, MAX_FIGURE)
    if version > VERSION:
        raise refuse(
            "version",
            QT_TRANSLATE_NOOP(
                "Interchange", "the file is of version {version}, this program reads up to {known}; update the program."
            ).of(version=version, known=VERSION),
        )


_S = TypeVar("_S")


def _section(top: Row, key: str, read: Callable[[object, str], _S]) -> tuple[_S, ...]:
    value = top.raw(key)
    return () if value is None else tuple(read(member, place) for place, member in rows(value, key))


def _person(top: Row) -> dict[str, Any]:
    if not top.given("person"):
        return {}
    row = Row(top.raw("person"), "person", PERSON_KEYS)
    return {key: _person_value(row, key) for key in PERSON_KEYS if key in top.raw("person")}


def _person_value(row: Row, key: str) -> Any:
    place = row.at(key)
    if not row.given(key):
        return None
    value = row.raw(key)
    match key:
        case "sales_navigator":
            return flag(value, place)
        case "invite_acceptance":
            return number(value, place, 0, 1)
        case "week_minutes":
            return integer(value, place, 0, MAX_MINUTES)
        case "log_since" | "next_talk":
            return day(value, place)
        case "work_days":
            days = tuple(integer(member, at, 1, 7) for at, member in rows(value, place))
            return tuple(sorted(set(days)))
        case "time_zone":
            return _time_zone(value, place)
        case "name" | "headline" | "industry":
            return text(value, place, MAX_NAME)
        case "target" | "talk_notes":
            return text(value, place)
    return integer(value, place, 0, MAX_FIGURE)


def _time_zone(value: object, place: str) -> str:
    name = text(value, place, MAX_NAME)
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        # A machine without time zone data knows none; it must not lose the user's.
        known = sorted(available_timezones())
        if known:
            raise nearest(place, name, known) from None
    return name


def _fact(value: object, place: str) -> Fact:
    row = Row(value, place, ("key", "on", "value"))
    key = row.name("key", FACT_KEYS)
    row.require("value")
    raw = row.raw("value")
    if key == "sales_navigator":
        held = float(flag(raw, row.at("value"))) if isinstance(raw, bool) else number(raw, row.at("value"), 0, 1)
        return Fact(key, row.maybe_day("on"), float(held > 0))
    high = 1 if key == "invite_acceptance" else MAX_FIGURE
    return Fact(key, row.maybe_day("on"), number(raw, row.at("value"), 0, high))


def _reflection(value: object, place: str) -> Reflection:
    row = Row(value, place, ("week", "text"))
    row.require("text")
    return Reflection(row.week("week"), row.text("text"))


def _pause(value: object, place: str) -> Pause:
    row = Row(value, place, ("from", "to", "note"))
    start, end = row.day("from"), row.day("to")
    if end < start:
        raise refuse(row.at("to"), QT_TRANSLATE_NOOP("Interchange", "the pause ends before it begins."))
    return Pause(start, end, row.text("note"))


def _annotation(value: object, place: str) -> Annotation:
    row = Row(value, place, ("on", "kind", "text"))
    kind = next(k for k in ANNOTATION_KINDS if k == row.name("kind", ANNOTATION_KINDS))
    return Annotation(row.day("on"), kind, row.text("text"))


@dataclass(frozen=True)
class _Reader:
    """Reads the rows whose names stand in the catalogue."""

    catalogue: Catalogue
    today: date

    def checklist(self, value: object, place: str) -> ChecklistEntry:
        row = Row(value, place, ("key", "done", "on", "source", "evidence"))
        key = row.name("key", tuple(self.catalogue.items))
        source = next(s for s in SOURCES if s == (row.name("source", SOURCES) if row.given("source") else "manual"))
        return ChecklistEntry(key, row.maybe_day("on"), row.flag("done"), source, row.text("evidence"))

    def activity(self, value: object, place: str) -> Activity:
        row = Row(value, place, ("id", "kind", "on", "count", "note", "source", "value", "currency", "with"))
        source = next(s for s in SOURCES if s == (row.name("source", SOURCES) if row.given("source") else "manual"))
        return Activity(
            row.id() or "",
            row.name("kind", tuple(self.catalogue.kinds)),
            row.day("on"),
            row.integer("count", 1, low=1),
            row.text("note"),
            source,
            row.number("value"),
            row.maybe_text("currency", MAX_NAME),
            row.maybe_text("with", MAX_NAME),
        )

    def card(self, value: object, place: str) -> PlanCard:
        row = Row(value, place, ("id", "on", "kind", "count", "done", "minutes", "title", "slug", "routine"))
        kind = row.name("kind", tuple(self.catalogue.kinds))
        count = row.integer("count", 1, low=1)
        usual = min(count * self.catalogue.kinds[kind].minutes, MAX_MINUTES)
        return PlanCard(
            row.id() or "",
            row.day("on"),
            kind,
            count,
            row.integer("done", 0),
            row.integer("minutes", usual, high=MAX_MINUTES),
            row.text("title", longest=MAX_NAME),
            row.maybe_text("slug", MAX_NAME),
            row.maybe_text("routine", MAX_NAME),
        )

    def score(self, value: object, place: str) -> OfficialScore:
        names = tuple(p.value for p in PILLARS)
        row = Row(value, place, ("on", *names, *_SCORE_FIGURES, "industry_pillars", "network_pillars"))
        on = row.day("on")
        figures: dict[str, Any] = {name: row.number(name, 0, PILLAR_MAX) for name in names}
        figures |= {name: row.number(name, 0, 100) for name in _SCORE_FIGURES}
        figures |= {name: _group(row, name) for name in ("industry_pillars", "network_pillars")}
        reading = OfficialScore(on, **figures)
        try:
            check_reading(reading, self.today)
        except InputProblem as problem:
            raise refuse(place, problem.message) from None
        return reading

    def goal(self, value: object, place: str) -> Goal:
        row = Row(value, place, ("kind", "target", "by"))
        kind = row.name("kind", ("score", *(k.key for k in self.catalogue.results)))
        row.require("target")
        target = number(row.raw("target"), row.at("target"), 0, 100 if kind == "score" else MAX_COUNT)
        return Goal(kind, target, row.maybe_day("by"))

    def routine(self, value: object, place: str) -> Routine:
        row = Row(value, place, ("id", "title", "items"))
        row.require("items")
        items = tuple(self._routine_item(member, at) for at, member in rows(row.raw("items"), row.at("items")))
        return Routine(row.id() or "", row.text("title", longest=MAX_NAME), items)

    def _routine_item(self, value: object, place: str) -> RoutineItem:
        row = Row(value, place, ("kind", "count"))
        return RoutineItem(row.name("kind", tuple(self.catalogue.kinds)), row.integer("count", 1, low=1))

    def weights(self, top: Row) -> dict[str, Mapping[str, float]]:
        if not top.given("weights"):
            return {}
        parts = self.catalogue.components
        value = top.raw("weights")
        row = Row(value, "weights", tuple(parts))
        read: dict[str, Mapping[str, float]] = {}
        for name in value:
            row.require(name)
            part = Row(row.raw(name), row.at(name), _WEIGHT_KEYS)
            changed = {key: part.number(key, 0.0 if key == "points" else MIN_RATE, MAX_WEIGHT) for key in _WEIGHT_KEYS}
            read[name] = {key: amount for key, amount in changed.items() if amount is not None}
        for pillar in PILLARS:
            points = (read.get(c.id, {}).get("points", c.points) for c in self.catalogue.of_pillar(pillar))
            if not any(points):
                raise refuse(
                    "weights",
                    QT_TRANSLATE_NOOP("Interchange", "in {pillar} every part weighs nothing; leave one at least.").of(
                        pillar=pillar.value
                    ),
                )
        return read


def _group(row: Row, key: str) -> Mapping[Pillar, float] | None:
    if not row.given(key):
        return None
    group = Row(row.raw(key), row.at(key), tuple(p.value for p in PILLARS))
    for pillar in PILLARS:
        group.require(pillar.value)
    return {p: number(group.raw(p.value), group.at(p.value), 0, PILLAR_MAX) for p in PILLARS}


def _with_ids(section: str, read: Iterable[_T]) -> tuple[_T, ...]:
    """Give rows without an id one from their content and their ordinal among equal rows."""
    seen: Counter[str] = Counter()
    whole: list[_T] = []
    for row in read:
        if not row.id:
            content = repr(sorted(asdict(row).items()))
            row = replace(row, id=content_id(section, content, seen[content]))
            seen[content] += 1
        whole.append(row)
    return tuple(whole)


def _last_of_day(scores: Iterable[OfficialScore]) -> tuple[OfficialScore, ...]:
    """Several on one day: the last counts."""
    return tuple({score.on: score for score in scores}.values())


def _refuse_twins(document: Document) -> None:
    """Two rows that claim to be the same one: the file does not say which is meant."""
    named: tuple[tuple[str, str, Iterable[object]], ...] = (
        ("activities", "id", (a.id for a in document.activities)),
        ("plan", "id", (c.id for c in document.plan)),
        ("routines", "id", (r.id for r in document.routines)),
        ("reflections", "week", (r.week for r in document.reflections)),
        ("pauses", "from", (p.start for p in document.pauses)),
        ("goals", "kind", (g.kind for g in document.goals)),
        ("facts", "key", ((f.key, f.on) for f in document.facts)),
        ("checklist", "key", ((c.key, c.on, c.source) for c in document.checklist)),
        ("connections", "slug", (c.slug for c in document.connections)),
        ("posts", "id", (p.id for p in document.posts)),
        ("audience", "on", (a.on for a in document.audience)),
        ("invitations", "slug", ((i.slug, i.direction, i.sent_on) for i in document.invitations)),
        ("coverage", "source", ((c.source, c.first) for c in document.coverage)),
    )
    for section, key, names in named:
        seen: set[object] = set()
        for n, name in enumerate(names):
            if name in seen:
                raise refuse(
                    f"{section}[{n}].{key}",
                    QT_TRANSLATE_NOOP("Interchange", "another row before has the same; keep one of them."),
                )
            seen.add(name)
