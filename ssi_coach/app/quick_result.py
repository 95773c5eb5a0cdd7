"""Reads a result out of a line: "contract 12000 EUR Nordfrakt", "meeting Anna", "2 calls with Lars fri".

What a plain entry has no room for: a value, its currency, and with whom. The rules, in this order: a day is taken out
wherever it stands; a number beside a currency, or one from 100 on after a kind that has a value, is the value; another
number is how often; the words that name the kind come first; what is left says with whom.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from ssi_coach.app.money import NUMBER, VALUED, Money, currency_of, read_amount
from ssi_coach.domain.limits import MAX_NAME
from ssi_coach.domain.values import dataclass

LEAST_VALUE: Final = 100
"""A bare number from here on is a proposal's or contract's value, not how many there were."""

LEAST_FIT: Final = 40
"""A first word that fits a result less well than this, out of 100, is no result: "metting" still is one."""

_MONEY: Final = re.compile(
    rf"(?<![\w.,-])(?P<before>[€$£¥₹]|[A-Za-z]{{3}}\s+)?\s*(?P<amount>(?:{NUMBER})\s*(?:(?:k|tsd|mio|million(?:en)?|m)\b\.?)?)"
    r"\s*(?P<after>[€$£¥₹]|[A-Za-z]{3,7}\.?(?![\w]))?",
    re.IGNORECASE,
)
_DAY: Final = re.compile(r"(?<!\S)(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4})?)(?!\S)")
_LINKS: Final = frozenset("with from for to at by mit von für fuer an bei der dem x ×".split())


@dataclass(frozen=True, slots=True)
class ResultLine:
    """What a line says of a result. ``count`` None = not said. ``kinds`` are the results it may be, the likeliest
    first."""

    kinds: tuple[str, ...]
    count: int | None = None
    on: date | None = None
    money: Money | None = None
    with_whom: str | None = None


def read_result(
    line: str,
    rank: Callable[[str], tuple[str, ...]],
    is_kind_word: Callable[[str, str], bool],
    written_day: Callable[[str], date | None],
    spoken_day: Callable[[str], date | None],
) -> ResultLine | None:
    """None when the line names no result first, or says no more than a plain entry does.

    ``rank`` gives the kinds a first word may mean when the likeliest is a result, else none; ``is_kind_word`` tells
    whether another word belongs to a kind's name.
    """
    on, rest = _take_day(line, written_day)
    money, rest = _take_money(rest)
    words = rest.split()
    count: int | None = None
    if words and words[0].isdecimal() and len(words) > 1:
        count, words = _count(words[0]), words[1:]
    kinds = rank(words[0].strip(",:;").casefold()) if words else ()
    if not kinds:
        return None
    words = words[1:]
    while words and is_kind_word(kinds[0], words[0]):
        words = words[1:]
    count, money, words = _numbers(kinds, count, money, words)
    if on is None and words:
        on, words = _take_spoken(words, spoken_day)
    while words and words[0].casefold() in _LINKS:
        words = words[1:]
    name = " ".join(words).strip(" ,;:")[:MAX_NAME] or None
    if money is None and name is None:
        return None
    if money is not None:
        kinds = tuple(kind for kind in kinds if kind in VALUED)
    return ResultLine(kinds, count, on, money, name) if kinds else None


def _take_day(line: str, written_day: Callable[[str], date | None]) -> tuple[date | None, str]:
    for found in _DAY.finditer(line):
        day = written_day(found.group())
        if day is not None:
            return day, line[: found.start()] + " " + line[found.end() :]
    return None, line


def _take_money(line: str) -> tuple[Money | None, str]:
    """The first number with a currency on either side."""
    for found in _MONEY.finditer(line):
        before, after = currency_of(found["before"] or ""), currency_of(found["after"] or "")
        currency = before or after
        if currency is None:
            continue
        start = found.start() if before or not found["before"] else found.end("before")
        end = found.end() if after else found.end("amount")
        try:
            value = read_amount(found["amount"])
        except ValueError:
            continue
        return Money(value, currency), f"{line[:start]} {line[end:]}"
    return None, line


def _numbers(
    kinds: tuple[str, ...], count: int | None, money: Money | None, words: list[str]
) -> tuple[int | None, Money | None, list[str]]:
    """Bare numbers at the beginning of what follows the kind: how often, or what it is worth."""
    while words and words[0][0].isdecimal():
        try:
            value = read_amount(words[0])
        except ValueError:
            value = 0.0  # too large: as a count it is refused with a sentence
        if money is None and value >= LEAST_VALUE and kinds[0] in VALUED:
            money = Money(value)
        elif count is None and words[0].isdecimal():
            count = _count(words[0])
        else:
            break
        words = words[1:]
    return count, money, words


def _take_spoken(words: list[str], spoken_day: Callable[[str], date | None]) -> tuple[date | None, list[str]]:
    """A day named first or last: in between it is part of a name."""
    for place in (len(words) - 1, 0):
        day = spoken_day(words[place].strip(",;:").casefold())
        if day is not None:
            return day, words[:place] + words[place + 1 :]
    return None, words


def _count(written: str) -> int:
    # More digits than any count has; what is too many is told as too many.
    return int(written[:12])


def likeliest(found: Iterable[tuple[str, float]], results: frozenset[str]) -> tuple[str, ...]:
    """Of kinds with how well a word fits them, best first: the results, if one of them fits as well as any."""
    ranked = list(found)
    if not ranked:
        return ()
    best = max(fit for _, fit in ranked)
    if best < LEAST_FIT or not any(kind in results and fit >= best for kind, fit in ranked):
        return ()
    return tuple(kind for kind, fit in ranked if kind in results)
