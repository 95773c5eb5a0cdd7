"""Where a long word may be broken when a column is narrower than it.

A rule of thumb for German, Swedish, Polish and English alike: the last consonant before a vowel goes with that vowel
(Kom-men-tie-ren, Wo-chen-rück-blick), and letters that sound as one stay together. A dictionary would know better,
but the one there is takes half a second to load.
"""

from __future__ import annotations

from typing import Final

_VOWELS: Final = frozenset("aeiouyäöüåáéóíąęø")
_TOGETHER: Final = tuple("sch spr str ch ck ph th qu sz cz rz sp st bl br dr fl fr gl gr kl kn kr pl pr tr".split())
"""Longest first: of these none is torn apart."""
_LEAST: Final = 3
"""Letters that stay together at either end."""


def breaks(word: str) -> list[int]:
    """Positions (letters before the break) at which a word may be broken, from left to right."""
    small = word.casefold() if len(word.casefold()) == len(word) else word.lower()
    found: list[int] = []
    for place in range(1, len(small)):
        if small[place] in _VOWELS or not small[place].isalpha():
            continue
        if place + 1 >= len(small) or small[place + 1] not in _VOWELS:
            continue
        start = _start_of_sound(small, place)
        if _LEAST <= start <= len(small) - _LEAST and any(letter in _VOWELS for letter in small[:start]):
            found.append(start)
    return found


def _start_of_sound(word: str, consonant: int) -> int:
    for sound in _TOGETHER:
        start = consonant + 1 - len(sound)
        if start >= 0 and word.startswith(sound, start):
            return start
    return consonant
