"""How the command line writes days and numbers for people; what machines read (JSON, CSV) never comes through here.

English is written without Qt, which a plain command does not load; other languages as Qt's locales have them, handed
over by `ssi_coach.bootstrap`. A week stays ``2026-W47``, as it is typed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from ssi_coach.domain.messages import Show
from ssi_coach.domain.values import dataclass

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True)
class Writing:
    """A language's way to write what fills a gap of a sentence, and a number with so many decimals."""

    show: Show
    number: Callable[[float, int], str]

    def signed(self, value: float, decimals: int = 1) -> str:
        """With its sign: ``+0.4``, ``−1.2``; nothing has none."""
        rounded = round(value, decimals) + 0.0
        return ("+" if rounded > 0 else "") + self.number(rounded, decimals)


def _number(value: float, decimals: int) -> str:
    return f"{round(value, decimals) + 0.0:,.{decimals}f}".replace("-", "−")


def _show(value: object) -> object:
    if isinstance(value, date):
        return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
    if isinstance(value, float):
        return _number(value, 0 if value.is_integer() else 1)
    if isinstance(value, int) and not isinstance(value, bool):
        return _number(value, 0)
    return value


ENGLISH: Final = Writing(_show, _number)
