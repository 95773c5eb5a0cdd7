"""Where a long word may be broken when a column is narrower than it.

The words that stand on cards are known by heart (`ssi_coach.ui.week.known_words`). Of any other word, such as one in a
title that somebody gave, the part of a compound that is known is parted from the rest, and within the rest a rule of
thumb for German, Swedish, Polish and English holds: the last consonant before a vowel goes with that vowel, and letters
that sound as one stay together. Pattern dictionaries were tried: they take 0.7 s and 6 MB, and break German compounds
in wrong places as well (Marke-tinglei-tungen).
"""

from __future__ import annotations

from functools import cache
from typing import Final

from ssi_coach.domain.values import dataclass
from ssi_coach.ui.week.known_words import FIRST_PARTS, KNOWN

_VOWELS: Final = frozenset("aeiouyäöüåáéóíąęø")
_TOGETHER: Final = tuple("sch spr str ch ck ph th qu sz cz rz dz sp st bl br dr fl fr gl gr kl kn kr pl pr tr".split())
"""Longest first: of these none is torn apart."""
_LEAST: Final = 3
"""Letters that stay together at either end."""
_REST: Final = 4
"""Letters of the rest of a compound."""
_ENDINGS: Final = ("ier", "ion", "iv", "isch", "isi", "ität")
"""Endings that make a word of another, where no seam is: ``kontaktieren``, ``Produktion``."""


@dataclass(frozen=True, slots=True)
class Break:
    """A word may be broken after ``place`` letters; best of all at a ``seam`` of two words made one."""

    place: int
    seam: bool = False


def breaks(word: str) -> tuple[Break, ...]:
    """Where a word may be broken, from left to right."""
    small = word.casefold() if len(word.casefold()) == len(word) else word.lower()
    known = _known().get(small)
    if known is not None:
        return known
    first = next((part for part in _first_parts() if small.startswith(part) and _is_word(small[len(part) :])), "")
    start = _known().get(first, ())
    within = tuple(Break(len(first) + place) for place in _by_rule(small[len(first) :]))
    return (*start, Break(len(first), seam=True), *within) if first else within


def _is_word(rest: str) -> bool:
    return len(rest) >= _REST and not rest.startswith(_ENDINGS)


@cache
def _known() -> dict[str, tuple[Break, ...]]:
    return dict(map(_read, KNOWN.split()))


@cache
def _first_parts() -> tuple[str, ...]:
    """Longest first."""
    return tuple(sorted(FIRST_PARTS.split(), key=len, reverse=True))


def _read(written: str) -> tuple[str, tuple[Break, ...]]:
    """A word as it is written in the list: ``Wochen=rück=blick``, ``kom-men-tie-ren``."""
    letters = 0
    found: list[Break] = []
    for sign in written:
        if sign in "-=":
            found.append(Break(letters, seam=sign == "="))
        else:
            letters += 1
    return written.replace("-", "").replace("=", "").casefold(), tuple(found)


def _by_rule(word: str) -> list[int]:
    found: list[int] = []
    for place in range(1, len(word)):
        if word[place] in _VOWELS or not word[place].isalpha():
            continue
        if place + 1 >= len(word) or word[place + 1] not in _VOWELS:
            continue
        start = _start_of_sound(word, place)
        if _LEAST <= start <= len(word) - _LEAST and any(letter in _VOWELS for letter in word[:start]):
            found.append(start)
    return found


def _start_of_sound(word: str, consonant: int) -> int:
    for sound in _TOGETHER:
        start = consonant + 1 - len(sound)
        if start >= 0 and word.startswith(sound, start):
            return start
    return consonant
