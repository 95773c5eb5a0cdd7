"""The border of the record: what an intent may ask for. Each refusal is one sentence."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

from ssi_coach.app.clock import is_zone
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.limits import (
    FIRST_DAY,
    LAST_DAY,
    MAX_COUNT,
    MAX_FIGURE,
    MAX_ID,
    MAX_MINUTES,
    MAX_NAME,
    MAX_TEXT,
    is_text,
)
from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem, unknown_name
from ssi_coach.domain.records import FACT_KEYS, PERSON_KEYS, Activity, Goal, PlanCard, Routine


def check_kind(catalogue: Catalogue, kind: str) -> None:
    if kind not in catalogue.kinds:
        raise unknown_name(QT_TRANSLATE_NOOP("Coach", "activity"), kind, tuple(catalogue.kinds))


def check_item(catalogue: Catalogue, key: str) -> None:
    """An item that can be ticked: those that weigh nothing are found out by the program."""
    item = catalogue.items.get(key)
    if item is None:
        raise unknown_name(QT_TRANSLATE_NOOP("Coach", "checklist item"), key, tuple(catalogue.items))
    if item.weight == 0:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Coach", "“{key}” cannot be ticked: it follows from what else you enter.").of(key=key)
        )


def check_day(day: date) -> None:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Coach", "{day} is out of range; give a day from {first} to {last}.").of(
                day=day, first=FIRST_DAY, last=LAST_DAY
            )
        )


def check_past(day: date, today: date) -> None:
    """A day on which something can have been done already."""
    check_day(day)
    if day > today:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Coach", "{day} is in the future; plan it, and log it when it is done.").of(day=day)
        )


def check_activity(catalogue: Catalogue, activity: Activity) -> None:
    check_kind(catalogue, activity.kind)
    check_day(activity.on)
    _check_count(activity.count, 1)
    _check_id(activity.id)
    _check_text(activity.note, MAX_TEXT)
    _check_text(activity.with_whom or "", MAX_NAME)
    _check_text(activity.currency or "", MAX_NAME)
    if activity.value is not None and not (math.isfinite(activity.value) and 0 <= activity.value <= MAX_FIGURE):
        raise InputProblem(
            QT_TRANSLATE_NOOP("Coach", "The value {value} is out of range; give 0 to {highest}.").of(
                value=activity.value, highest=MAX_FIGURE
            )
        )


def check_card(catalogue: Catalogue, card: PlanCard) -> None:
    check_kind(catalogue, card.kind)
    check_day(card.on)
    _check_count(card.count, 1)
    _check_count(card.done, 0)
    _check_id(card.id)
    _check_text(card.title, MAX_NAME)
    if not 0 <= card.minutes <= MAX_MINUTES:
        raise InputProblem(
            QT_TRANSLATE_N_NOOP(
                "Coach",
                "{minutes} minute is out of range; give 0 to {highest}.",
                "{minutes} minutes are out of range; give 0 to {highest}.",
                "minutes",
            ).of(minutes=card.minutes, highest=MAX_MINUTES)
        )


def check_ticked_day(card: PlanCard, today: date) -> None:
    """A day a card may be moved to: what was done was not done on a day to come."""
    if card.done and card.on > today:
        raise InputProblem(
            QT_TRANSLATE_NOOP(
                "Coach", "A ticked card cannot be moved to {day}, which is still to come; untick it first."
            ).of(day=card.on)
        )


def check_done(done: int) -> None:
    _check_count(done, 0)


def check_routine(catalogue: Catalogue, routine: Routine) -> None:
    _check_id(routine.id)
    _check_text(routine.title, MAX_NAME)
    if not routine.items:
        raise InputProblem(QT_TRANSLATE_NOOP("Coach", "A routine needs at least one activity."))
    for item in routine.items:
        check_kind(catalogue, item.kind)
        _check_count(item.count, 1)


def check_goal(catalogue: Catalogue, goal: Goal) -> None:
    kinds = ("score", *(kind.key for kind in catalogue.results))
    if goal.kind not in kinds:
        raise unknown_name(QT_TRANSLATE_NOOP("Coach", "goal"), goal.kind, kinds)
    highest = 100 if goal.kind == "score" else MAX_COUNT
    if not (math.isfinite(goal.target) and 0 <= goal.target <= highest):
        raise InputProblem(
            QT_TRANSLATE_NOOP("Coach", "The target {target} is out of range; give 0 to {highest}.").of(
                target=goal.target, highest=highest
            )
        )
    if goal.by is not None:
        check_day(goal.by)


def check_action(key: str) -> None:
    """The key of a proposal that is put away."""
    _check_id(key)
    _check_text(key, MAX_NAME)


def check_text(text: str) -> None:
    _check_text(text, MAX_TEXT)


def check_person(key: str, value: Any) -> None:
    """A value of a person key, of the type `Person` has; None makes it unknown."""
    if key not in PERSON_KEYS:
        raise unknown_name(QT_TRANSLATE_NOOP("Coach", "person key"), key, PERSON_KEYS)
    if value is None:
        if key == "time_zone":
            raise InputProblem(QT_TRANSLATE_NOOP("Coach", "A time zone is needed: every day is a day there."))
        return
    if not _fits(key, value):
        raise InputProblem(
            QT_TRANSLATE_NOOP("Coach", "{value} does not fit “{key}”; check it.").of(value=value, key=key)
        )


def _fits(key: str, value: Any) -> bool:
    if key == "sales_navigator":
        return isinstance(value, bool)
    if key == "invite_acceptance":
        return _number(value) and 0 <= value <= 1
    if key in FACT_KEYS:
        return _number(value) and value == int(value) and 0 <= value <= MAX_FIGURE
    if key == "week_minutes":
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_MINUTES
    if key == "work_days":
        days = tuple(value) if isinstance(value, tuple | list) else (0,)
        return all(isinstance(day, int) and 1 <= day <= 7 for day in days) and list(days) == sorted(set(days))
    if key in ("log_since", "next_talk"):
        return isinstance(value, date) and FIRST_DAY <= value <= LAST_DAY
    if key == "time_zone":
        return isinstance(value, str) and is_zone(value)
    return (
        isinstance(value, str)
        and is_text(value)
        and len(value) <= (MAX_TEXT if key in ("target", "talk_notes") else MAX_NAME)
    )


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _check_count(count: int, lowest: int) -> None:
    if not lowest <= count <= MAX_COUNT:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Coach", "{count} is out of range; give {lowest} to {highest}.").of(
                count=count, lowest=lowest, highest=MAX_COUNT
            )
        )


def _check_id(id: str) -> None:
    if not 1 <= len(id) <= MAX_ID:
        raise InputProblem(QT_TRANSLATE_NOOP("Coach", "An id has 1 to {highest} characters.").of(highest=MAX_ID))


def _check_text(text: str, longest: int) -> None:
    if not is_text(text):
        raise InputProblem(QT_TRANSLATE_NOOP("Coach", "This text holds characters that are none; type it again."))
    if len(text) > longest:
        raise InputProblem(
            QT_TRANSLATE_N_NOOP(
                "Coach",
                "This text has {length} character; at most {longest} fit.",
                "This text has {length} characters; at most {longest} fit.",
                "length",
            ).of(length=len(text), longest=longest)
        )
