"""Strict, typed reading of parsed JSON: each refusal names the place (``activities[3].count``) and what is right."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, Final

from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY, MAX_COUNT, MAX_FIGURE, MAX_ID, MAX_TEXT, is_text
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.nearest import nearest_day, nearest_week
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.readings import DECIMALS
from ssi_coach.domain.week import Week
from ssi_coach.importers.json_safe import Twins

_AT: Final = QT_TRANSLATE_NOOP("Interchange", "{place}: {problem}")


def refuse(place: str, problem: Message) -> InputProblem:
    """The problem of one place; of the whole file, where the place is empty."""
    return InputProblem(_AT.of(place=place, problem=problem) if place else problem)


def rows(value: object, place: str) -> Iterator[tuple[str, object]]:
    """The members of a list with their places."""
    if not isinstance(value, list):
        raise refuse(place, QT_TRANSLATE_NOOP("Interchange", "this must be a list."))
    return ((f"{place}[{n}]", member) for n, member in enumerate(value))


def nearest(place: str, name: str, known: Sequence[str]) -> InputProblem:
    """The problem of a name that does not exist, with the nearest one that does."""
    near = get_close_matches(name[:60], known, n=1, cutoff=0.0)
    return refuse(
        place,
        QT_TRANSLATE_NOOP("Interchange", "there is no “{name}”; the nearest is “{near}”.").of(
            name=_cut(name), near=near[0] if near else "–"
        ),
    )


class Row:
    """One JSON object at a place, of which every key is known. Absent and null are the same: not given."""

    def __init__(self, value: object, place: str, keys: Sequence[str]) -> None:
        if not isinstance(value, Mapping):
            raise refuse(place, QT_TRANSLATE_NOOP("Interchange", "this must be an object in braces."))
        if isinstance(value, Twins):
            twin = f"{place}.{value.twin[:60]}" if place else value.twin[:60]
            raise refuse(twin, QT_TRANSLATE_NOOP("Interchange", "this key stands twice."))
        for key in value:
            if key not in keys:
                near = get_close_matches(key[:60], keys, n=1, cutoff=0.0)
                raise refuse(
                    place,
                    QT_TRANSLATE_NOOP("Interchange", "the key “{key}” is not known; the nearest is “{near}”.").of(
                        key=_cut(key), near=near[0] if near else "–"
                    ),
                )
        self._value: Mapping[str, Any] = value
        self.place = place

    def at(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key

    def given(self, key: str) -> bool:
        return self._value.get(key) is not None

    def raw(self, key: str) -> Any:
        return self._value.get(key)

    def require(self, key: str) -> None:
        if not self.given(key):
            raise refuse(self.place, QT_TRANSLATE_NOOP("Interchange", "the key “{key}” is missing.").of(key=key))

    def text(self, key: str, default: str = "", longest: int = MAX_TEXT) -> str:
        value = self._value.get(key)
        return default if value is None else text(value, self.at(key), longest)

    def maybe_text(self, key: str, longest: int = MAX_TEXT) -> str | None:
        return self.text(key, longest=longest) if self.given(key) else None

    def id(self) -> str | None:
        """The row's own id, when it has one."""
        if not self.given("id"):
            return None
        value = self.text("id", longest=MAX_ID)
        if not value.strip():
            raise refuse(self.at("id"), QT_TRANSLATE_NOOP("Interchange", "an id must not be empty."))
        return value

    def name(self, key: str, known: Sequence[str]) -> str:
        """One of the known names; it must be given."""
        self.require(key)
        value = self.text(key)
        if value not in known:
            raise nearest(self.at(key), value, known)
        return value

    def flag(self, key: str) -> bool:
        self.require(key)
        return flag(self._value[key], self.at(key))

    def integer(self, key: str, default: int, low: int = 0, high: int = MAX_COUNT) -> int:
        value = self._value.get(key)
        return default if value is None else integer(value, self.at(key), low, high)

    def number(self, key: str, low: float = 0, high: float = MAX_FIGURE) -> float | None:
        value = self._value.get(key)
        return None if value is None else number(value, self.at(key), low, high)

    def day(self, key: str) -> date:
        self.require(key)
        return day(self._value[key], self.at(key))

    def maybe_day(self, key: str) -> date | None:
        return self.day(key) if self.given(key) else None

    def week(self, key: str) -> Week:
        self.require(key)
        value = self.text(key)
        try:
            week = Week.parse(value)
        except ValueError:
            week = None
        if week is None or not FIRST_DAY.year <= week.year <= LAST_DAY.year or str(week) != value:
            raise refuse(self.at(key), _no_week(value))
        return week


def text(value: object, place: str, longest: int = MAX_TEXT) -> str:
    """A text that can be stored and shown."""
    if not isinstance(value, str):
        raise refuse(place, QT_TRANSLATE_NOOP("Interchange", "this must be a text in quotation marks."))
    if len(value) > longest:
        raise refuse(
            place,
            QT_TRANSLATE_NOOP("Interchange", "this text is longer than {longest} characters.").of(longest=longest),
        )
    if not is_text(value):
        raise refuse(place, QT_TRANSLATE_NOOP("Interchange", "this text holds characters that are none."))
    return value


def flag(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        raise refuse(place, QT_TRANSLATE_NOOP("Interchange", "this must be true or false."))
    return value


def integer(value: object, place: str, low: int, high: int) -> int:
    """A whole number within bounds."""
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise refuse(
            place,
            QT_TRANSLATE_NOOP("Interchange", "{value} is not a whole number between {low} and {high}.").of(
                value=_cut(_written(value)), low=low, high=high
            ),
        )
    return value


def number(value: object, place: str, low: float, high: float) -> float:
    """A figure within bounds, rounded to three decimals."""
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or not math.isfinite(value)
        or not low <= value <= high
    ):
        raise refuse(
            place,
            QT_TRANSLATE_NOOP("Interchange", "{value} is not a number between {low} and {high}.").of(
                value=_cut(_written(value)), low=f"{low:.12g}", high=f"{high:.12g}"
            ),
        )
    return round(float(value), DECIMALS)


def day(value: object, place: str) -> date:
    """A day written as ``2026-11-23``, within what is believed."""
    written = text(value, place)
    try:
        found = date.fromisoformat(written) if len(written) == len("2026-11-23") else None
    except ValueError:
        found = None
    if found is None or found.isoformat() != written or not FIRST_DAY <= found <= LAST_DAY:
        raise refuse(place, _no_day(written))
    return found


def _no_day(written: str) -> Message:
    near = nearest_day(written)
    if near is None:
        return QT_TRANSLATE_NOOP("Interchange", "“{value}” is no day; write it like 2026-11-23.").of(
            value=_cut(written)
        )
    # As the file has to hold it, not as the reader's locale writes days.
    return QT_TRANSLATE_NOOP("Interchange", "“{value}” is no day that can be used; the nearest is {near}.").of(
        value=_cut(written), near=near.isoformat()
    )


def _no_week(written: str) -> Message:
    near = nearest_week(written)
    if near is None:
        return QT_TRANSLATE_NOOP("Interchange", "“{value}” is no week; write it like 2026-W47.").of(value=_cut(written))
    return QT_TRANSLATE_NOOP("Interchange", "“{value}” is no week that can be used; the nearest is {near}.").of(
        value=_cut(written), near=str(near)
    )


def _written(value: object) -> str:
    """A value as the file has it: a text in its quotation marks, true and not True."""
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "∞"
    return json.dumps(value, ensure_ascii=False)


def _cut(shown: str) -> str:
    shown = "".join(char if char.isprintable() else "�" for char in shown)
    return shown if len(shown) <= 40 else f"{shown[:40]}…"
