"""What reports on paper have in common: the gauge, tables, bars. All of it vectors, and readable in grey."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import cos, radians, sin
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from ssi_coach import resources
from ssi_coach.app.chart import TOTAL
from ssi_coach.domain.values import dataclass
from ssi_coach.ui.report_flow import Block
from ssi_coach.ui.report_sheet import INNER, MARGIN, Align, Sheet
from ssi_coach.ui.words import area_title

NONE: Final = "–"
ROW: Final = 21.0
_START: Final = 225
_SPAN: Final = 270
_FIGURE: Final = 0.84
"""So much of the room inside the arc the figure may take."""


def disclaimer() -> str:
    """What stands at the foot of every page."""
    return QCoreApplication.translate(
        "Report",
        "Estimate by SSI Coach, not LinkedIn’s own figure. Independent. Not affiliated with or endorsed by LinkedIn.",
    )


def shortened(text: str, most: int = 160) -> str:
    """A text for a place that is not made for pages of it."""
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1].rstrip() + "…"


def gauge(
    sheet: Sheet,
    x: float,
    y: float,
    diameter: float,
    value: float | None,
    maximum: float,
    text: str,
    span: tuple[float, float] | None = None,
    official: float | None = None,
) -> None:
    """An arc of 270° in a square at (x, y) with the figure in its middle, as in the window: ``span`` is the range, a
    wash on the arc, ``official`` LinkedIn's own score, a line across it."""
    painter, thick = sheet.painter, diameter * 0.085
    inset = thick
    box = QRectF(x + inset, y + inset, diameter - 2 * inset, diameter - 2 * inset)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    flat = Qt.PenCapStyle.FlatCap
    painter.setPen(QPen(sheet.theme.color("track"), thick, Qt.PenStyle.SolidLine, flat))
    painter.drawArc(box, _START * 16, -_SPAN * 16)
    if value is not None:
        share = min(max(value / maximum, 0.0), 1.0)
        painter.setPen(QPen(sheet.theme.color("accent"), thick, Qt.PenStyle.SolidLine, flat))
        painter.drawArc(box, _START * 16, -round(_SPAN * 16 * share))
        if span is not None:
            low, high = (min(max(each / maximum, 0.0), 1.0) for each in span)
            wash = QColor(sheet.theme.color("accent"))
            wash.setAlphaF(0.35)
            painter.setPen(QPen(wash, thick, Qt.PenStyle.SolidLine, flat))
            painter.drawArc(box, round(16 * (_START - _SPAN * low)), -max(16, round(16 * _SPAN * (high - low))))
    if official is not None:
        angle = radians(_START - _SPAN * min(max(official / maximum, 0.0), 1.0))
        way = QPointF(cos(angle), -sin(angle))
        painter.setPen(QPen(sheet.theme.color("tick"), max(1.2, thick * 0.18), Qt.PenStyle.SolidLine, flat))
        painter.drawLine(*(box.center() + way * (box.width() / 2 + reach * thick) for reach in (-0.8, 0.8)))
    # Inside the arc with as much room again at both ends as an arc is thick.
    free = diameter - 2 * inset - 2 * thick
    size = diameter * 0.25
    while size > 8 and sheet.measure(text, size, 700) > free * _FIGURE:
        size -= 1
    top = y + diameter / 2 - sheet.line_height(size) / 2
    sheet.text(x, top, text, size, weight=700, width=diameter, align=Align.AlignHCenter)
    below = f"/ {maximum:.0f}"
    sheet.text(x, y + diameter * 0.74, below, 8.5, color="muted", width=diameter, align=Align.AlignHCenter)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, and where its text ends (numbers) or begins (``left``), in points from the
    margin; ``width`` is its room."""

    head: str
    at: float
    width: float
    left: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """``area`` gives the row its mark, "" none."""

    cells: Sequence[str]
    area: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """How a table looks: the height of a row of one line, the size of its text, and whether there are rules."""

    row: float = ROW
    size: float = 10.0
    ruled: bool = True


_USUAL: Final = Look()
_TOGETHER: Final = 3
"""Rows that are never alone on a page."""


def table(
    sheet: Sheet,
    columns: Sequence[Column],
    rows: Sequence[Row],
    *,
    above: float = 0.0,
    look: Look = _USUAL,
    joined: bool = False,
) -> tuple[Block, ...]:
    """A table that may be split between rows; its head stays with the first three, the last three stay together, with
    ``joined`` on one page with what comes after them. On another page the head is repeated.

    Texts too long for their column go on in a second line.
    """
    head = _head(sheet, columns, above) if any(column.head for column in columns) else None
    again = replace(head, above=0.0) if head is not None else None
    blocks = [head] if head is not None else []
    last = len(rows) - 1
    for place, row in enumerate(rows):
        made = _row(sheet, columns, row, look, closed=place == last)
        stays = joined if place == last else place < _TOGETHER - 1 or place > last - _TOGETHER
        room = above if place == 0 and head is None else 0.0
        blocks.append(replace(made, above=room, joined=stays, head=again if place else None))
    return tuple(blocks)


def _head(sheet: Sheet, columns: Sequence[Column], above: float) -> Block:
    lines = [sheet.wrap(column.head, column.width, 9) for column in columns]
    high = max(len(each) for each in lines)
    step = sheet.line_height(9)

    def paint(on: Sheet, y: float) -> None:
        for column, wrapped in zip(columns, lines, strict=True):
            for place, line in enumerate(wrapped):
                text_y = y + step * (high - len(wrapped) + place)
                width = line.layout.lineAt(line.place).naturalTextWidth()
                x = MARGIN + (column.at if column.left else column.at - width)
                on.draw_line(line, x, text_y, "muted")

    return Block(step * high + 3, paint, above, joined=True)


def _row(sheet: Sheet, columns: Sequence[Column], row: Row, look: Look, *, closed: bool) -> Block:
    weight = 650 if row.strong else 400
    wrapped = [
        sheet.wrap(cell, column.width, look.size, weight) for column, cell in zip(columns, row.cells, strict=True)
    ]
    step = sheet.line_height(look.size)
    height = look.row + step * (max(len(each) for each in wrapped) - 1)

    def paint(on: Sheet, y: float) -> None:
        if look.ruled:
            on.rule(y)
        if row.area:
            on.mark(MARGIN + 4.5, y + look.row / 2, row.area)
        for column, lines in zip(columns, wrapped, strict=True):
            for place, line in enumerate(lines):
                width = line.layout.lineAt(line.place).naturalTextWidth()
                x = MARGIN + (column.at if column.left else column.at - width)
                on.draw_line(line, x, y + (look.row - step) / 2 + step * place)
        if closed and look.ruled:
            on.rule(y + height)

    return Block(height, paint)


def area_name(area: str, total: str) -> str:
    """A pillar's name, or ``total`` for the whole score."""
    return total if area == TOTAL else area_title(resources.catalogue(), area)


@dataclass(frozen=True, slots=True)
class Bar:
    """A value, the text below it, and whether it lies in a pause: then a dashed frame stands around it."""

    value: float
    label: str
    paused: bool = False


def bars(sheet: Sheet, items: Sequence[Bar], height: float, *, above: float = 0.0, joined: bool = False) -> Block:
    """Bars side by side over the whole width, with the highest named; labels where there is room for them."""

    def paint(on: Sheet, y: float) -> None:
        _paint_bars(on, items, QRectF(MARGIN, y, INNER, height))

    return Block(height, paint, above, joined)


def _paint_bars(sheet: Sheet, items: Sequence[Bar], box: QRectF) -> None:
    painter = sheet.painter
    below, over = 14.0, 12.0
    plot = box.adjusted(0, over, 0, -below)
    most = max((item.value for item in items), default=0) or 1
    step = plot.width() / max(1, len(items))
    wide = min(26.0, step * 0.72)
    sheet.rule(plot.bottom())
    free = plot.left()
    for place, item in enumerate(items):
        middle = plot.left() + step * (place + 0.5)
        tall = plot.height() * item.value / most
        bar = QRectF(middle - wide / 2, plot.bottom() - tall, wide, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        if item.paused:
            painter.setPen(QPen(sheet.theme.color("muted"), 0.7, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(middle - wide / 2, plot.top(), wide, plot.height()))
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(sheet.theme.color("accent"))
        painter.drawRect(bar)
        figure = f"{item.value:.0f}"
        if item.value and sheet.measure(figure, 7.5) <= step:
            sheet.text(middle - 20, bar.top() - 11, figure, 7.5, color="muted", width=40, align=Align.AlignHCenter)
        need = sheet.measure(item.label, 7.5)
        left = min(max(plot.left(), middle - need / 2), plot.right() - need)
        if item.label and left >= free:
            sheet.text(left, plot.bottom() + 3, item.label, 7.5, color="muted", width=need + 1)
            free = left + need + 6
            painter.setPen(QPen(sheet.theme.color("border"), 0.7))
            painter.drawLine(QPointF(middle, plot.bottom()), QPointF(middle, plot.bottom() + 3))


def figure_boxes(sheet: Sheet, boxes: Sequence[tuple[str, str]], *, above: float = 0.0) -> Block:
    """Figures side by side, each large with a word below it: (figure, what it is)."""
    gap = 10.0
    width = (INNER - gap * (len(boxes) - 1)) / max(1, len(boxes))
    inner = width - 16
    words = [sheet.wrap(what, inner, 8.5) for _, what in boxes]
    step = sheet.line_height(8.5)
    height = 36 + step * max((len(each) for each in words), default=0) + 7

    def paint(on: Sheet, y: float) -> None:
        for place, ((figure, _), lines) in enumerate(zip(boxes, words, strict=True)):
            x = MARGIN + place * (width + gap)
            on.painter.setPen(QPen(on.theme.color("border"), 0.8))
            on.painter.setBrush(on.theme.color("surface"))
            on.painter.drawRoundedRect(QRectF(x, y, width, height), 5, 5)
            size = 17.0
            while size > 8 and on.measure(figure, size, 650) > inner:
                size -= 0.5
            on.text(x + 8, y + 33 - on.line_height(size), figure, size, weight=650, width=inner)
            for number, line in enumerate(lines):
                on.draw_line(line, x + 8, y + 36 + step * number, "muted")

    return Block(height, paint, above)
