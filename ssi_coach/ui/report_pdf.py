"""The weekly review on one A4 page, as a PDF, a picture, or on a printer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPainter

from ssi_coach.app.causes import shown_causes
from ssi_coach.app.chart import TOTAL, ScoreChart
from ssi_coach.app.review import Review
from ssi_coach.app.states.progress import week_rows
from ssi_coach.domain.values import dataclass
from ssi_coach.reports.files import write_file
from ssi_coach.ui.format import day_full, day_range, day_short, number, signed, weekday_short
from ssi_coach.ui.i18n import say
from ssi_coach.ui.report_chart import paint_chart
from ssi_coach.ui.report_device import (
    begin_on,
    blank_picture,
    fit,
    pdf_bytes,
    picture_painter,
    png_bytes,
    sheet_of,
    speaking,
)
from ssi_coach.ui.report_flow import Block, heading, paginate, paragraph
from ssi_coach.ui.report_parts import NONE, Column, Look, Row, area_name, disclaimer, gauge, shortened, table
from ssi_coach.ui.report_sheet import HEIGHT, INNER, MARGIN, Sheet

_TOP: Final = 44.0
_FOOT: Final = HEIGHT - 44.0
_ROOM: Final = _FOOT - 22 - _TOP
_GAUGE: Final = 92.0
_CHART_MOST: Final = 150.0


def write_pdf(review: Review, file: Path, language: str | None = None) -> None:
    """Write the review as a PDF of one page, whole or not at all. InputProblem where the file cannot be written.

    ``language`` is a code such as ``de``; None speaks as the running application does.
    """
    with speaking(language):
        title = _title(review)
        page = _Page(review)
        data = pdf_bytes(f"{title} – {review.name}" if review.name else title, page.paint)
    write_file(file, data)


def write_png(review: Review, file: Path, language: str | None = None) -> None:
    """Write the review as a picture of an A4 page; otherwise as `write_pdf`."""
    with speaking(language):
        picture = blank_picture()
        painter = picture_painter(picture)
        _Page(review).paint_on(painter)
        painter.end()
        data = png_bytes(picture)
    write_file(file, data)


def paint_review(review: Review, device: QPagedPaintDevice) -> None:
    """Paint the review on a page of a printer, in the language of the running application. InputProblem where the
    printer does not take it."""
    _Page(review).paint(device)


def _title(review: Review) -> str:
    running = QCoreApplication.translate("Report", "Week {number} so far")
    over = QCoreApplication.translate("Report", "Week {number} review")
    return (running if review.running else over).format(number=review.week.number)


@dataclass(frozen=True, slots=True)
class _Set:
    """How close the page is set; weeks with much to tell are set closer."""

    words: float
    row: float
    cause: float
    size: float
    air: float
    least_chart: float
    notes: tuple[float, ...]


_SETS: Final = (
    _Set(11, 21, 15, 10, 14, 84, (10, 9)),
    _Set(10, 18, 13.5, 9.5, 10, 76, (9.5, 8.5, 8)),
    _Set(9, 16, 12, 9, 7, 70, (8.5, 8, 7.5, 7)),
    _Set(8, 14, 10.5, 8, 5, 60, (8, 7.5, 7)),
)
"""From the most generous on; the first in which everything finds room is taken."""


class _Page:
    """Lays out and paints one review; the fonts of the device decide where lines break."""

    def __init__(self, review: Review) -> None:
        self._review = review

    def paint(self, device: QPagedPaintDevice) -> None:
        painter = begin_on(device)
        fit(painter, device)
        self.paint_on(painter)
        painter.end()

    def paint_on(self, painter: QPainter) -> None:
        sheet = sheet_of(painter)
        for top, block in self._blocks(sheet):
            block.paint(sheet, _TOP + top)
        sheet.rule(_FOOT - 5)
        sheet.paragraph(MARGIN, _FOOT, disclaimer(), INNER, HEIGHT, 7.5, color="muted")

    def _blocks(self, sheet: Sheet) -> tuple[tuple[float, Block], ...]:
        """What stands on the page and how far down: set as generously as there is room for."""
        for each in _SETS:
            above, below = self._above(sheet, each), self._causes(sheet, each)
            for size in each.notes:
                notes = self._notes(sheet, each, size)
                room = _ROOM - _height([*above, *below, *notes])
                if room >= self._chart_least(sheet, each):
                    return _placed([*above, *self._chart(sheet, each, room), *below, *notes])
        # Notes longer than a page: as much of them as there is room for, and where the rest is.
        chart = self._chart(sheet, each, self._chart_least(sheet, each))
        room = _ROOM - _height([*above, *chart, *below])
        return _placed([*above, *chart, *below, *self._begun(sheet, notes, room)])

    # -- head and table

    def _above(self, sheet: Sheet, look: _Set) -> list[Block]:
        review = self._review
        blocks = [self._head(sheet)]
        for sentence in review.words:
            blocks += paragraph(sheet, say(sentence), look.words, above=look.air / 3)
        if review.goal is not None:
            blocks += paragraph(sheet, say(review.goal.text), look.words - 1, color="muted", above=look.air / 3)
        blocks += self._table(sheet, look)
        return blocks

    def _head(self, sheet: Sheet) -> Block:
        review, week = self._review, self._review.week
        total = week_rows(review)[-1]
        side = 0.0 if total.end is None else _GAUGE + 24
        days = f"{day_range(week.monday, week.sunday)} {week.sunday.year}"
        parts = [(line, "text") for line in sheet.wrap(_title(review), INNER - side, 22, 650)]
        if review.name:
            parts += [(line, "text") for line in sheet.wrap(shortened(review.name), INNER - side, 12, 600)]
        told = [days]
        if review.streak_weeks:
            told.append(
                QCoreApplication.translate("Report", "Good weeks in a row: {count}").format(count=review.streak_weeks)
            )
        if total.end is not None:
            kind = QCoreApplication.translate("Report", "estimate of 100 on {day}").format(day=day_short(review.until))
            told.append(kind if total.change is None else f"{signed(total.change)} · {kind}")
        for each in told:
            parts += [(line, "muted") for line in sheet.wrap(each, INNER - side, 10)]

        def paint(on: Sheet, y: float) -> None:
            if total.end is not None:
                x, shown = MARGIN + INNER - _GAUGE, number(total.end)
                gauge(on, x, y, _GAUGE, total.end, 100.0, shown, _range(review), _official(review.chart))
            for line, color in parts:
                on.draw_line(line, MARGIN, y, color)
                y += line.height

        return Block(max(sum(line.height for line, _ in parts), _GAUGE if side else 0.0) + 4, paint)

    def _table(self, sheet: Sheet, look: _Set) -> Iterator[Block]:
        review = self._review
        now = QCoreApplication.translate("Report", "now")
        columns = (
            Column("", 14, 150, True),
            Column(weekday_short(review.week.monday), 230, 60),
            Column(now if review.running else weekday_short(review.week.sunday), 300, 60),
            Column(QCoreApplication.translate("Report", "change"), 380, 75),
            Column(QCoreApplication.translate("Report", "done / planned"), INNER, 110),
        )
        rows = [
            Row(
                (
                    area_name(row.area, QCoreApplication.translate("Report", "Total")),
                    NONE if row.start is None else number(row.start),
                    NONE if row.end is None else number(row.end),
                    NONE if row.change is None else signed(row.change),
                    f"{row.done} / {row.planned}" if row.planned else NONE,
                ),
                row.area,
                row.area == TOTAL,
            )
            for row in week_rows(review)
        ]
        yield from table(sheet, columns, rows, above=look.air, look=Look(look.row, look.size))
        if review.start is not None:
            meaning = QCoreApplication.translate(
                "Report",
                "Your estimate at the close of {before} and of {day}; done and planned are cards of the plan.",
            ).format(before=day_full(review.week.shift(-1).sunday), day=day_full(review.until))
            yield from paragraph(sheet, meaning, 8, color="muted", above=4)

    # -- chart, causes, notes

    def _chart(self, sheet: Sheet, look: _Set, room: float) -> list[Block]:
        """The chart, as high as ``room`` allows; empty where there is none."""
        chart = self._review.chart
        if not chart.points:
            return []
        title = QCoreApplication.translate("Report", "Estimate over 90 days, with its 80 % range")
        head = heading(sheet, title, size=12, above=look.air)
        legend = QCoreApplication.translate(
            "Report", "○ LinkedIn’s score as recorded; the newest is the line across the gauge"
        )
        below = paragraph(sheet, legend, 8, color="muted", above=4)
        height = min(_CHART_MOST, room - _height([head, *below]))

        def paint(on: Sheet, y: float) -> None:
            paint_chart(on, chart, QRectF(MARGIN, y, INNER, height))

        return [head, Block(height, paint, joined=True), *below]

    def _chart_least(self, sheet: Sheet, look: _Set) -> float:
        if not self._review.chart.points:
            return 0.0
        return _height(self._chart(sheet, look, _CHART_MOST * 4)) - _CHART_MOST + look.least_chart

    def _causes(self, sheet: Sheet, look: _Set) -> list[Block]:
        change = week_rows(self._review)[-1].change
        if change is None:
            return []
        title = QCoreApplication.translate("Report", "What moved the needle")
        blocks = [heading(sheet, title, size=12, above=look.air)]
        causes = shown_causes(self._review.causes, change)
        if not causes:
            nothing = QCoreApplication.translate("Report", "Nothing in this week.")
            return [*blocks, *paragraph(sheet, nothing, look.size, color="muted")]
        rows = []
        for what, points in causes:
            said = say(what)
            rows.append(Row((said[:1].upper() + said[1:], signed(points))))
        rows.append(Row((QCoreApplication.translate("Report", "Together"), signed(change)), strong=True))
        columns = (Column("", 0, 400, True), Column("", INNER, 80))
        return [*blocks, *table(sheet, columns, rows, look=Look(look.cause, look.size, ruled=False))]

    def _notes(self, sheet: Sheet, look: _Set, size: float) -> list[Block]:
        text = self._review.notes.strip()
        if not text:
            return []
        title = QCoreApplication.translate("Report", "Notes")
        return [heading(sheet, title, size=12, above=look.air), *paragraph(sheet, text, size)]

    def _begun(self, sheet: Sheet, notes: list[Block], room: float) -> list[Block]:
        more = paragraph(
            sheet,
            QCoreApplication.translate("Report", "… the rest of the notes is in SSI Coach."),
            8,
            color="muted",
        )
        kept: list[Block] = []
        for block in notes:
            if _height([*kept, block, *more]) > room:
                break
            kept.append(block)
        return [*kept, *more]


def _range(review: Review) -> tuple[float, float] | None:
    """The range of the day the review ends with, as in the chart."""
    if not review.chart.points:
        return None
    last = review.chart.points[-1]
    return last.low, last.high


def _official(chart: ScoreChart) -> float | None:
    """LinkedIn's newest score up to the day the review ends with, as the gauge in the window shows it."""
    return chart.readings[-1].value if chart.readings else None


def _height(blocks: list[Block]) -> float:
    return sum(block.above + block.height for block in blocks)


def _placed(blocks: list[Block]) -> tuple[tuple[float, Block], ...]:
    """Everything on one page, whatever its height: `_Page` has seen to that."""
    return paginate(blocks, float("inf"))[0]
