"""Words as they are compared: lower case, without accents, whatever way they were typed."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

# What has no accent to lose but is written with a plain letter where the key is missing.
_PLAIN: Final = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})


class _Folds(dict[int, str]):
    """Character → what it becomes, found out when it is first met: tens of thousands of names have few letters."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFKD", chr(code)).casefold().translate(_PLAIN)
        # Taken apart again: a few letters come out of lower casing with an accent of their own.
        bare = [c for c in unicodedata.normalize("NFKD", apart) if not unicodedata.combining(c)]
        self[code] = "".join(bare)
        return self[code]


@cache
def _folds() -> _Folds:
    return _Folds()


def fold(text: str) -> str:
    """``Geschäftsführer`` and ``GESCHÄFTSFÜHRER`` become ``geschaftsfuhrer``."""
    return text.lower() if text.isascii() else text.translate(_folds())
