"""What opens a protected workspace. It is kept out of every text by accident: logs, error reports, pickles."""

from __future__ import annotations

import unicodedata
from typing import NoReturn

from ssi_coach.domain.limits import is_text


def can_be(text: str) -> bool:
    """Whether a text can be a passphrase."""
    return bool(text) and is_text(text)


class Passphrase:
    """A passphrase, never empty, and a text that can be stored (`is_text`): the library would take it for one that
    ends before a null. Written the same on every keyboard: composed letters count as one (Unicode NFC)."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        if not can_be(text):
            # Without what was typed.
            raise ValueError("no passphrase")
        self._text = unicodedata.normalize("NFC", text)

    def reveal(self) -> str:
        """The passphrase itself, for the library that derives the key from it and for nobody else."""
        return self._text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Passphrase) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Passphrase(…)"

    __str__ = __repr__

    def __reduce__(self) -> NoReturn:
        raise TypeError("a passphrase is not written down")
