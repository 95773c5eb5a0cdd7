"""How well a word that is being typed stands for a word: the one rule of the quick log and of the command palette."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

WHOLE: Final = 100.0
BEGUN: Final = 94.0
INSIDE: Final = 60.0
_SLIP: Final = 0.72
"""How alike two words must be for one to be taken as a slip of the finger for the other."""
_LONG: Final = 3
"""From so many letters on a word is also found inside another, or with a slip."""


@lru_cache(maxsize=8192)
def like(word: str, part: str) -> float:
    """0 to 100: the same word, its beginning, inside it, a slip of the finger; 0 is neither. Both in one case.

    Kept, because the words before the one being typed are compared anew at every letter.
    """
    if word == part:
        return WHOLE
    if part.startswith(word):
        return BEGUN
    if len(word) < _LONG:
        return 0.0
    if word in part:
        return INSIDE
    if word[0] != part[:1]:
        return 0.0
    # What was typed so far is compared with as much of the name, so that a slip shows before the word is whole.
    alike = max(SequenceMatcher(None, word, part[: len(word) + extra]).ratio() for extra in (0, 1))
    return 50.0 * alike if alike >= _SLIP else 0.0
