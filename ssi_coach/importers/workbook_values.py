"""Cells as figures and days. Newer workbooks hold nothing but text, in the reader's language."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final, Literal

from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY, MAX_FIGURE
from ssi_coach.importers.workbook_sheets import Cell

Order = Literal["month first", "day first"]

_ISO: Final = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DAY: Final = re.compile(
    r"(?<![\d./-])(?:(?P<year>\d{4})[-/.]\s?(?P<m>\d{1,2})[-/.]\s?(?P<d>\d{1,2})\.?"
    r"|(?P<one>\d{1,2})(?P<mark>[./-])\s?(?P<two>\d{1,2})(?P=mark)\s?(?P<late>\d{4}|\d\d))(?![\d/-])"
)
_GROUPED: Final = re.compile(r"[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_SPACES: Final = str.maketrans(
    {"\u00a0": "", "\u202f": "", "\u2009": "", " ": "", "’": "", "'": "", "−": "-", "–": "-"}
)
_LONGEST: Final = 60
"""No figure and no day is written longer; a text is looked for days in its first 200 characters."""


def figure(value: Cell) -> int | None:
    """A whole number, as a number or as text with marks between thousands; None where it is none.

    Shares such as ``2%`` and ``< 1%`` are no figures.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        if not math.isfinite(value) or value != int(value) or abs(value) > MAX_FIGURE:
            return None
        return int(value)
    if not isinstance(value, str) or not value or len(value) > _LONGEST:
        return None
    written = value.strip().translate(_SPACES)
    if _GROUPED.fullmatch(written):
        written = written.replace(",", "").replace(".", "")
    if not re.fullmatch(r"[+-]?[0-9]{1,10}", written, re.ASCII):
        return None
    number = int(written)
    return number if abs(number) <= MAX_FIGURE else None


def decimal(value: Cell) -> float | None:
    """A number with decimals, a comma or a point before them."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str):
        written = value.strip().translate(_SPACES)
        if not re.fullmatch(r"[+-]?[0-9]{1,7}(?:[.,][0-9]{1,12})?", written, re.ASCII):
            return None
        value = float(written.replace(",", "."))
    return float(value) if math.isfinite(value) else None


def days_in(value: Cell, order: Order) -> list[date]:
    """The days a cell names; those that do not exist in this order are left out."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return [value] if FIRST_DAY <= value <= LAST_DAY else []
    if not isinstance(value, str):
        return []
    found = (_day(match, order) for match in _DAY.finditer(value[:200]))
    return [day for day in found if day is not None]


def names_days(value: Cell) -> bool:
    """Whether a cell holds something written like a day, in whichever order."""
    return isinstance(value, date) or (isinstance(value, str) and _DAY.search(value[:200]) is not None)


def day(value: Cell, order: Order) -> date | None:
    """The one day that a cell is; None where it is none, or holds more than a day."""
    if isinstance(value, str):
        match = _DAY.fullmatch(value.strip()) if len(value) <= _LONGEST else None
        return _day(match, order) if match else None
    found = days_in(value, order)
    return found[0] if found else None


def _day(match: re.Match[str], order: Order) -> date | None:
    if match["year"]:
        year, month, number = int(match["year"]), int(match["m"]), int(match["d"])
    else:
        one, two = int(match["one"]), int(match["two"])
        month, number = (one, two) if order == "month first" else (two, one)
        year = int(match["late"]) + (2000 if len(match["late"]) == 2 else 0)
    try:
        found = date(year, month, number)
    except ValueError:
        return None
    return found if FIRST_DAY <= found <= LAST_DAY else None


def iso_days(text: str) -> list[date]:
    """The days a file's name holds, written like 2026-06-01."""
    found = []
    for match in _ISO.finditer(text):
        try:
            found.append(date(int(match[1]), int(match[2]), int(match[3])))
        except ValueError:
            continue
    return [each for each in found if FIRST_DAY <= each <= LAST_DAY]


def day_order(cells: Sequence[Cell], window: tuple[date, date] | None, *, english: bool) -> Order:
    """Whether months or days come first in the days that these cells hold.

    The right order is the one in which the fewest days do not exist or lie outside the file's window, then the one in
    which the days lie closest together: rows of days follow each other, and in the wrong order they would be months
    apart. Where both say the same (one single day), LinkedIn's English writes the month first and the rest of the
    world the day.
    """

    def misfit(order: Order) -> tuple[int, timedelta, bool]:
        found = [each for cell in cells for each in days_in(cell, order)]
        outside = sum(1 for each in found if window and not window[0] <= each <= window[1])
        span = max(found) - min(found) if found else timedelta(0)
        return outside - len(found), span, english == (order == "day first")

    orders: tuple[Order, ...] = ("month first", "day first")
    return min(orders, key=misfit)
