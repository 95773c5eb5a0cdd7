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
_LETTERS_A_SLIP: Final = 4
"""One slip is believed for so many letters: “kalender” is nothing like “kleinere”."""
_COMPOUND: Final = 5
"""From so many letters on the end of a word is a word of its own: “anfrage” in “kontaktanfrage”."""
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
    begun = [part[: len(word) + extra] for extra in (0, 1)]
    alike = max(SequenceMatcher(None, word, one).ratio() for one in begun)
    if alike < _SLIP or min(slips(word, one) for one in begun) > max(1, len(word) // _LETTERS_A_SLIP):
        return 0.0
    return 50.0 * alike


def is_meant(word: str, part: str) -> bool:
    """Whether a word was typed rightly, as far as it goes: the word, its beginning, or the end of a compound. What is
    only alike may be shown, but nothing is done by it unasked."""
    return part.startswith(word) or (len(word) >= _COMPOUND and part.endswith(word))


def slips(word: str, other: str) -> int:
    """How many letters are wrong, missing, too many or exchanged with their neighbour (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(word, 1):
        now = [row]
        for place, there in enumerate(other, 1):
            least = min(last[place] + 1, now[-1] + 1, last[place - 1] + (letter != there))
            if row > 1 and place > 1 and letter == other[place - 2] and word[row - 2] == there:
                least = min(least, before[place - 2] + 1)
            now.append(least)
        before, last = last, now
    return last[-1]
