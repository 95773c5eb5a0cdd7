"""Reads what is typed into the quick log: "com 3", "3 com", "visit 4 yesterday", "contract 12000 EUR Nordfrakt".

Pure: the words of a language come in as a `Lexicon`, so every language types in its own words and in English alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from functools import lru_cache

from ssi_coach.app.intents import LogActivity, LogOnCard
from ssi_coach.app.likeness import is_meant, like
from ssi_coach.app.money import Money
from ssi_coach.app.quick_result import ResultLine, likeliest, read_result
from ssi_coach.domain.limits import FIRST_DAY, MAX_COUNT
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.domain.values import dataclass

MAX_SUGGESTIONS = 7

_TOKEN = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4})?|\d+|[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words understood.

    ``kinds`` maps an activity kind to its names, the most telling first; ``days`` maps a word to how many days ago it
    means; ``weekdays`` maps a weekday's name to its ISO number. All in lower case. ``results`` are the kinds after
    which a value and with whom may follow.
    """

    kinds: Mapping[str, tuple[str, ...]]
    days: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    results: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A kind that the words may mean; ``match`` is 0 to 100, and kinds done more often come first among equals.

    ``meant``: every word is one of its own or begins one. Else it is only alike, and is not to be logged unasked.
    """

    kind: str
    match: float
    meant: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """What a line means: how many, on which day, and the kinds it may be, the likeliest first.

    ``future`` is set when the day named is still to come, ``early`` when it lies before LinkedIn was there: then
    nothing can be logged for it. ``dated``: the line names a day. ``money`` and ``with_whom`` belong to results.
    """

    suggestions: tuple[Suggestion, ...]
    count: int
    on: date
    future: bool = False
    early: bool = False
    money: Money | None = None
    with_whom: str | None = None
    dated: bool = False

    def is_meant(self, kind: str) -> bool:
        """Whether a kind is what was typed, and not only alike."""
        return all(one.meant for one in self.suggestions if one.kind == kind)

    @property
    def loggable(self) -> bool:
        return bool(self.suggestions) and not self.future and not self.early and 1 <= self.count <= MAX_COUNT


def read_entry(
    line: str,
    lexicon: Lexicon,
    today: date,
    usual: Mapping[str, float] | None = None,
    day: date | None = None,
) -> Entry:
    """Understand a line. ``usual`` says how often each kind is done; it orders kinds that fit equally well.

    ``day`` is the day meant where the line names none; None = today. Without words for a kind, the usual kinds are
    suggested.
    """
    usual = usual or {}
    result = _read_result(line, lexicon, today, usual)
    if result is not None:
        on = result.on or day or today
        spoken = _TOKEN.findall(line.casefold())
        kinds = tuple(
            Suggestion(kind, 100.0, any(_is_meant([word], lexicon.kinds[kind]) for word in spoken))
            for kind in result.kinds
        )
        count = 1 if result.count is None else result.count
        return Entry(
            kinds, count, on, on > today, on < FIRST_DAY, result.money, result.with_whom, result.on is not None
        )
    words, count, named = _take_apart(line, lexicon, today)
    on = named or day or today
    if words:
        scored = [(kind, _fit(words, names)) for kind, names in lexicon.kinds.items()]
        found = [Suggestion(kind, fit, _is_meant(words, lexicon.kinds[kind])) for kind, fit in scored if fit > 0]
    else:
        found = [Suggestion(kind, 0.0) for kind in lexicon.kinds]
    found = _ranked(found, lexicon, usual)
    return Entry(tuple(found[:MAX_SUGGESTIONS]), count, on, on > today, on < FIRST_DAY, dated=named is not None)


def _ranked(found: Iterable[Suggestion], lexicon: Lexicon, usual: Mapping[str, float]) -> list[Suggestion]:
    place = {kind: number for number, kind in enumerate(lexicon.kinds)}
    return sorted(found, key=lambda s: (-s.match, -usual.get(s.kind, 0.0), place[s.kind]))


def _read_result(line: str, lexicon: Lexicon, today: date, usual: Mapping[str, float]) -> ResultLine | None:
    """What the line says of a result beyond kind, count and day; None where it says no more."""
    if not lexicon.results:
        return None

    def rank(word: str) -> tuple[str, ...]:
        found = [Suggestion(kind, _fit([word], names)) for kind, names in lexicon.kinds.items()]
        fits = ((s.kind, s.match) for s in _ranked(found, lexicon, usual) if s.match > 0)
        return likeliest(fits, lexicon.results)

    def is_kind_word(kind: str, word: str) -> bool:
        plain = word.casefold()
        parts = {part for name in lexicon.kinds[kind] for part in _parts(name)}
        begun = len(plain) >= 3 and plain == word and any(part.startswith(plain) for part in parts)
        return plain in parts or begun

    return read_result(
        line,
        rank,
        is_kind_word,
        lambda written: _written_day(written, today),
        lambda word: _spoken_day(word, lexicon, today),
    )


def log_intent(cards: Iterable[PlanCard], activity: Activity) -> LogActivity | LogOnCard:
    """How to log something done: what was planned for that day is ticked, the rest stands beside the plan.

    ``cards`` are those of the week of its day.
    """
    filled, rest = fill_cards(cards, activity.kind, activity.on, activity.count)
    if not filled:
        return LogActivity(activity)
    # What it was worth is told once: with the card, not again with what goes beyond.
    beyond = replace(activity, count=rest, value=None, currency=None) if rest else None
    return LogOnCard(filled, beyond, activity.value, activity.currency, activity.with_whom, activity.note)


def fill_cards(cards: Iterable[PlanCard], kind: str, on: date, count: int) -> tuple[dict[str, int], int]:
    """Put ``count`` of a kind on the open cards of that day: card id → done by now, and what is left over."""
    filled: dict[str, int] = {}
    for card in cards:
        if count and card.on == on and card.kind == kind and not card.complete:
            taken = min(count, card.count - card.done)
            filled[card.id] = card.done + taken
            count -= taken
    return filled, count


def _take_apart(line: str, lexicon: Lexicon, today: date) -> tuple[list[str], int, date | None]:
    """The words that name a kind, the count (1 where none is written), the day named."""
    words: list[str] = []
    count: int | None = None
    on: date | None = None
    for token in _TOKEN.findall(line.casefold()):
        day = _written_day(token, today)
        if day is not None:
            on = day
        elif token.isdecimal():
            count = int(token) if count is None else count
        elif token not in ("x", "×"):
            words.append(token)
    if on is None:
        # A day may be named anywhere, but a lone word is always a kind: "do" alone is not Thursday.
        for word in reversed(words):
            day = _spoken_day(word, lexicon, today)
            if day is not None and len(words) > 1:
                words.remove(word)
                on = day
                break
    return words, 1 if count is None else count, on


def _written_day(token: str, today: date) -> date | None:
    """``2026-11-20``, ``20.11.2026`` or ``20.11.`` (the last one that was); None when it is no day."""
    try:
        if "-" in token and token[:4].isdecimal():
            return date.fromisoformat(token)
        if "." in token:
            day, month, year = token.split(".")
            if year:
                return date(int(year), int(month), int(day))
            this_year = date(today.year, int(month), int(day))
            return this_year if this_year <= today else date(today.year - 1, int(month), int(day))
    except ValueError:
        return None
    return None


def _spoken_day(word: str, lexicon: Lexicon, today: date) -> date | None:
    """The day a word names: "yesterday", or a weekday (the last one that was; today's own name is today)."""
    ago = lexicon.days.get(word)
    if ago is not None:
        return today - timedelta(days=ago)
    number = lexicon.weekdays.get(word)
    if number is None and len(word) >= 3:
        fits = {n for name, n in lexicon.weekdays.items() if name.startswith(word)}
        number = fits.pop() if len(fits) == 1 else None
    return None if number is None else today - timedelta(days=(today.isoweekday() - number) % 7)


@lru_cache(maxsize=1024)
def _parts(name: str) -> tuple[str, ...]:
    """The words of a name; a lexicon has a few hundred names, and each letter typed asks for all of them."""
    return tuple(_TOKEN.findall(name))


def _fit(words: Sequence[str], names: tuple[str, ...]) -> float:
    """How well words name a kind, 0 to 100; 0 when one of them fits nothing of it."""
    best = 0.0
    for name in names:
        parts = _parts(name)
        fits = [max((_like(word, part, place) for place, part in enumerate(parts)), default=0.0) for word in words]
        if all(fits):
            best = max(best, sum(fits) / len(fits))
    return best


def _is_meant(words: Sequence[str], names: tuple[str, ...]) -> bool:
    return any(all(any(is_meant(word, part) for part in _parts(name)) for word in words) for name in names)


def _like(word: str, part: str, place: int) -> float:
    """How well a typed word stands for one word of a name; the first word of a name tells most."""
    alike = like(word, part)
    return alike - min(place, 4) * 8.0 if alike else 0.0
