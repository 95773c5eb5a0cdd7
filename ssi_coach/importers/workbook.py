"""LinkedIn's analytics workbook: what reached people day by day, how posts did, who follows.

Sheets are known by their shape and place, because their names, like every word in them, are in the member's language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.network import Audience, Post
from ssi_coach.domain.post_ids import post_moment
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.values import dataclass
from ssi_coach.importers.workbook_sheets import Cell, Sheet, read_sheets
from ssi_coach.importers.workbook_values import Order, day, day_order, days_in, figure, iso_days, names_days

LONGEST_WINDOW: Final = 370
"""Days: LinkedIn gives out at most a year. A day further from the newest one is misread, or was typed in."""

_POST: Final = re.compile(r"(?:urn:li:\w{1,20}:|-(?:share|ugcpost|activity)-)(\d{15,20})(?!\d)", re.IGNORECASE)
_LINK: Final = re.compile(r"^\s*(?:https?://|www\.|linkedin\.com)", re.IGNORECASE)
_PERCENT_3A: Final = re.compile("%3a", re.IGNORECASE)

_NO_DAY: Final = QT_TRANSLATE_NOOP("Workbook", "there is no day in this row.")
_NO_FIGURE: Final = QT_TRANSLATE_NOOP("Workbook", "there is no figure in this row.")
_FUTURE: Final = QT_TRANSLATE_NOOP("Workbook", "this day has not come yet.")
_FAR_OFF: Final = QT_TRANSLATE_NOOP("Workbook", "this day is more than a year before the others.")
_NO_POST: Final = QT_TRANSLATE_NOOP("Workbook", "this address names no post.")


@dataclass(frozen=True, slots=True)
class SkippedCells:
    """A row that was not taken: its sheet, its number as a spreadsheet shows it, and why."""

    sheet: str
    line: int
    why: Message


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """What a workbook tells. Days are UTC days, as LinkedIn counts them.

    ``days`` hold impressions, engagements and new followers, oldest first; ``followers`` is the total on
    ``followers_on``. ``posts`` bear the numbers of activities and have one figure or both: those of the time the
    workbook covers, ``first`` to ``last``. ``rows`` counts the rows taken, by sheet.
    """

    days: tuple[Audience, ...] = ()
    posts: tuple[Post, ...] = ()
    followers: int | None = None
    followers_on: date | None = None
    first: date | None = None
    last: date | None = None
    rows: tuple[tuple[str, int], ...] = ()
    skipped: tuple[SkippedCells, ...] = ()


def read_workbook(
    source: Path | bytes, file_name: str, today: date, told: Callable[[float], None] = lambda _share: None
) -> WorkbookContent:
    """Read an analytics workbook. InputProblem where it is none. ``file_name`` may hold the days it covers."""
    return read_analytics(read_sheets(source, told), file_name, today)


def read_analytics(sheets: Sequence[Sheet], file_name: str, today: date) -> WorkbookContent:
    """As `read_workbook`, of sheets that are read already."""
    named = iso_days(file_name)
    window = (min(named), max(named)) if len(named) > 1 else None
    order = day_order(tuple(_day_cells(sheets)), window, english=_is_english(sheets))
    reading = _Reading(order, today + timedelta(days=1))
    for sheet in sheets:
        reading.take(sheet)
    return reading.content(window)


def _day_cells(sheets: Iterable[Sheet]) -> Iterable[Cell]:
    """Cells that tell in which order days are written: those of the daily rows and of the first row of a sheet."""
    for sheet in sheets:
        for number, row in enumerate(sheet.rows):
            if number == 0:
                yield from (cell for cell in row if names_days(cell))
            elif row and _POST.search(str(row[0])) is None and names_days(row[0]):
                yield row[0]


def _is_english(sheets: Iterable[Sheet]) -> bool:
    """Whether the heads of columns are English, and not merely alike in another language."""
    heads = {str(cell).strip().lower() for sheet in sheets for row in sheet.rows[:3] for cell in row}
    return bool({"date", "post url", "post publish date", "new followers"} & heads) or not heads


class _Reading:
    """Gathers what the sheets hold."""

    def __init__(self, order: Order, latest: date) -> None:
        self._order: Order = order
        self._latest = latest
        self._days: dict[date, Audience] = {}
        self._lines: dict[date, tuple[str, int]] = {}
        self._left: dict[str, int | None] = {}
        self._right: dict[str, int | None] = {}
        self._followers: tuple[date, int] | None = None
        self._window: tuple[date, date] | None = None
        self._rows: dict[str, int] = {}
        self._skipped: list[SkippedCells] = []

    def take(self, sheet: Sheet) -> None:
        if any(_post_in(cell) for row in sheet.rows for cell in row):
            self._take_posts(sheet)
            return
        self._take_head(sheet)
        daily = [number for number, row in enumerate(sheet.rows) if number and row and names_days(row[0])]
        if daily:
            self._take_days(sheet, daily[0])

    def _take_head(self, sheet: Sheet) -> None:
        """The first row: the days covered (in B1), or the total of followers with its day (in A1)."""
        covered = days_in(sheet.cell(0, 1), self._order)
        if len(covered) == 2 and covered[0] <= covered[1]:
            self._window = (covered[0], covered[1])
            self._rows[sheet.name] = sum(1 for row in sheet.rows[1:] if len(row) > 1 and figure(row[1]) is not None)
            return
        dated, total = days_in(sheet.cell(0, 0), self._order), figure(sheet.cell(0, 1))
        if len(dated) == 1 and total is not None and total >= 0 and dated[0] <= self._latest:
            self._followers = (dated[0], total)

    def _take_days(self, sheet: Sheet, start: int) -> None:
        """Rows of a day and its figures: one figure is new followers, two are impressions and engagements."""
        width = max(len([cell for cell in row if cell != ""]) for row in sheet.rows[start:])
        for number, row in enumerate(sheet.rows[start:], start + 1):
            if all(cell == "" for cell in row):
                continue
            on = day(row[0], self._order)
            figures = [figure(cell) for cell in row[1:3]]
            if on is None:
                self._skip(sheet, number, _NO_DAY)
            elif on > self._latest:
                self._skip(sheet, number, _FUTURE)
            elif all(each is None for each in figures):
                self._skip(sheet, number, _NO_FIGURE)
            else:
                known = self._days.get(on, Audience(on))
                if width <= 2:
                    self._days[on] = replace(known, new_followers=figures[0])
                else:
                    impressions = figures[0] if figures[0] is not None and figures[0] >= 0 else None
                    self._days[on] = replace(known, impressions=impressions, engagements=(*figures, None)[1])
                self._lines[on] = (sheet.name, number)
                self._rows[sheet.name] = self._rows.get(sheet.name, 0) + 1

    def _take_posts(self, sheet: Sheet) -> None:
        """Two rankings side by side, the left by engagements and the right by impressions; each has a figure a post."""
        columns = sorted({at for row in sheet.rows for at, cell in enumerate(row) if _post_in(cell)})
        first = columns[0]
        for number, row in enumerate(sheet.rows, 1):
            for at, cell in enumerate(row):
                if not isinstance(cell, str) or not (_LINK.match(cell[:200]) or _post_in(cell)):
                    continue
                post = _post_in(cell)
                if post is None or (moment := post_moment(post)) is None or moment.date() > self._latest:
                    self._skip(sheet, number, _NO_POST)
                    continue
                ranking = self._left if at == first and first < 4 else self._right
                value = figure(row[at + 2]) if at + 2 < len(row) else None
                if value is None:
                    self._skip(sheet, number, _NO_FIGURE)
                ranking[post] = value
                self._rows[sheet.name] = self._rows.get(sheet.name, 0) + 1

    def _skip(self, sheet: Sheet, line: int, why: Message) -> None:
        self._skipped.append(SkippedCells(sheet.name, line, why))

    def content(self, named: tuple[date, date] | None) -> WorkbookContent:
        """All that was gathered. InputProblem where nothing was."""
        self._drop_far_days()
        if not (self._days or self._left or self._right or self._followers or self._window):
            raise no_analytics()
        window = self._covered(named)
        days = dict(self._days)
        if self._followers is not None:
            on, total = self._followers
            days[on] = replace(days.get(on, Audience(on)), followers=total)
        return WorkbookContent(
            tuple(days[on] for on in sorted(days)),
            self._posts(),
            self._followers[1] if self._followers else None,
            self._followers[0] if self._followers else None,
            window[0] if window else None,
            window[1] if window else None,
            tuple(self._rows.items()),
            tuple(self._skipped),
        )

    def _drop_far_days(self) -> None:
        newest = max(self._days, default=self._latest)
        for on in [on for on in self._days if (newest - on).days > LONGEST_WINDOW]:
            sheet, line = self._lines[on]
            self._skipped.append(SkippedCells(sheet, line, _FAR_OFF))
            del self._days[on]
            self._rows[sheet] -= 1

    def _covered(self, named: tuple[date, date] | None) -> tuple[date, date] | None:
        """The days whose engagements are known wholly: those of the daily rows, never more."""
        engaged = [on for on, known in self._days.items() if known.engagements is not None]
        if engaged:
            return min(engaged), max(engaged)
        window = self._window or named
        return None if window is None or self._days else (window[0], min(window[1], self._latest))

    def _posts(self) -> tuple[Post, ...]:
        engagements, impressions = self._left, self._right
        both = [(engagements[post] or 0, impressions[post] or 0) for post in engagements.keys() & impressions.keys()]
        # A post is seen more often than it is answered: where all say the contrary, the rankings stand the other way.
        if sum(left for left, _ in both) > sum(right for _, right in both):
            engagements, impressions = impressions, engagements
        posts = []
        for post in sorted(engagements.keys() | impressions.keys()):
            moment = post_moment(post)
            seen = impressions.get(post)
            if moment is not None:
                seen = seen if seen is not None and seen >= 0 else None
                posts.append(Post(post, moment, impressions=seen, engagements=engagements.get(post)))
        return tuple(sorted(posts, key=lambda post: (post.published_at, post.id)))


def _post_in(cell: Cell) -> str | None:
    """The number of the post whose address a cell holds."""
    if not isinstance(cell, str) or len(cell) < 15:
        return None
    found = _POST.search(_PERCENT_3A.sub(":", cell[:2000]))
    return found[1] if found else None


def no_analytics() -> InputProblem:
    return InputProblem(
        QT_TRANSLATE_NOOP(
            "Workbook", "this workbook is neither LinkedIn’s analytics nor a Sales Navigator report; nothing was read."
        )
    )
