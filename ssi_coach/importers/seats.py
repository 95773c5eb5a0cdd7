"""The usage report of a Sales Navigator team, which an admin gives out: one row a seat, with each member's SSI.

Nothing of the other members is kept, and of one's own row only the score.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.readings import check_reading, tidy
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.importers.workbook_sheets import Cell
from ssi_coach.importers.workbook_values import day_order, days_in, decimal, iso_days, names_days

MAX_REPORT: Final = 16_000_000
"""Characters of a report; ten thousand seats have a fifth of it."""
MAX_NAMED: Final = 12
"""So many names are told where it has to be asked which is meant."""

_HEAD_WITHIN: Final = 30
_SCORES: Final = {
    "overall score": "total",
    "establish your professional brand": "brand",
    "find the right people": "people",
    "engage with insights": "insights",
    "build relationships": "relationships",
    "build strong relationships": "relationships",
}
_SCORE: Final = re.compile(r"^\s*(?:ssi|social selling index)\s*[-–—:]\s*(.+?)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Seat:
    """A row: whose, and the score it tells."""

    id: str
    name: str
    reading: OfficialScore


@dataclass(frozen=True, slots=True)
class SeatReport:
    """All rows that have a score. ``on`` is the last day of the report, else the day its file was made."""

    seats: tuple[Seat, ...]
    on: date


class SeatProblem(InputProblem):
    """It has to be asked whose row counts; ``names`` are the answers that can be given."""

    def __init__(self, problem: InputProblem, names: tuple[str, ...]) -> None:
        super().__init__(problem.message)
        self.names = names


def find_head(rows: Sequence[Sequence[Cell]]) -> int | None:
    """Where the row with the names of the columns is; None for anything but such a report."""
    for number, row in enumerate(rows[:_HEAD_WITHIN]):
        if any(score in _SCORES.values() for score in _score_columns(row).values()):
            return number
    return None


def read_text(text: str, file_name: str, made_on: date, today: date) -> SeatReport:
    """A report as text with commas, or semicolons or tabs as Excel writes it. InputProblem where it is none."""
    if len(text) > MAX_REPORT:
        raise InputProblem(QT_TRANSLATE_NOOP("Seats", "this report is far too large; nothing was read."))
    head = next((line for line in text.splitlines()[:_HEAD_WITHIN] if "ssi" in line.lower()), "")
    delimiter = max(",;\t", key=head.count)
    try:
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter))
    except csv.Error:
        raise _no_report() from None
    return read_rows(rows, file_name, made_on, today)


def read_rows(rows: Sequence[Sequence[Cell]], file_name: str, made_on: date, today: date) -> SeatReport:
    """A report as rows of cells.

    It bears no day of its own in its columns: the reading counts for the last day named above them or in the file's
    name, else for ``made_on``, and never for a day that has not come.
    """
    head = find_head(rows)
    if head is None:
        raise _no_report()
    on = min(_last_day(rows[:head], file_name) or made_on, today)
    scores = _score_columns(rows[head])
    columns = {str(cell).strip().lower(): at for at, cell in reversed(list(enumerate(rows[head])))}
    seats = []
    for number, row in enumerate(rows[head + 1 :]):
        figures = {score: decimal(row[at]) for at, score in scores.items() if at < len(row)}
        known: dict[str, Any] = {score: value for score, value in figures.items() if value is not None}
        # Seats that nobody took have zeros or nothing.
        if not any(value for score, value in known.items() if score != "total"):
            continue
        seat = _text(row, columns, "seat id") or str(number + 1)
        name = _text(row, columns, "name") or " ".join(
            filter(None, (_text(row, columns, "first name"), _text(row, columns, "last name")))
        )
        seats.append(Seat(seat, name, tidy(OfficialScore(on, **known))))
    if not seats:
        raise InputProblem(QT_TRANSLATE_NOOP("Seats", "no row of this report has a score; nothing was read."))
    return SeatReport(tuple(seats), on)


def choose(report: SeatReport, who: str, today: date) -> OfficialScore:
    """The reading of the person called ``who``, by name or seat id; the only row is meant whatever its name.

    SeatProblem, naming the names, where it cannot be told. InputProblem for figures that cannot be true.
    """
    seats = report.seats
    if len(seats) > 1:
        asked = _plain(who)
        seats = tuple(
            seat for seat in seats if asked and asked in (_plain(seat.name), _plain(seat.id), _plain(label(seat)))
        )
    if len(seats) != 1:
        labels = tuple(label(seat) for seat in report.seats)
        told = ", ".join(labels[:MAX_NAMED]) + (" …" if len(labels) > MAX_NAMED else "")
        raise SeatProblem(
            InputProblem(
                QT_TRANSLATE_NOOP("Seats", "whose row counts? It has those of several people: {names}.").of(names=told)
            ),
            labels,
        )
    reading = seats[0].reading
    check_reading(reading, today)
    return reading


def label(seat: Seat) -> str:
    """How a seat is named in a question."""
    return (seat.name or seat.id)[:100]


def _score_columns(row: Sequence[Cell]) -> dict[int, str]:
    found: dict[int, str] = {}
    for at, cell in enumerate(row):
        match = _SCORE.match(cell[:200]) if isinstance(cell, str) else None
        score = _SCORES.get(" ".join(match[1].lower().split())) if match else None
        if score and score not in found.values():
            found[at] = score
    return found


def _text(row: Sequence[Cell], columns: dict[str, int], name: str) -> str:
    at = columns.get(name)
    if at is None or at >= len(row):
        return ""
    value = row[at]
    if isinstance(value, float) and value == int(value):
        value = int(value)
    return " ".join(str(value).replace("\0", "").split())


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _last_day(above: Sequence[Sequence[Cell]], file_name: str) -> date | None:
    cells = [cell for row in above for cell in row if names_days(cell)]
    order = day_order(cells, None, english=True)
    days = [each for cell in cells for each in days_in(cell, order)] or iso_days(file_name)
    return max(days, default=None)


def _no_report() -> InputProblem:
    return InputProblem(
        QT_TRANSLATE_NOOP(
            "Seats", "this is no usage report of Sales Navigator with the members’ SSI; nothing was read."
        )
    )
