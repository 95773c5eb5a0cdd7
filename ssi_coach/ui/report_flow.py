"""Lays blocks out on pages: what belongs together stays together, and a heading is never the last line of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ssi_coach.domain.values import dataclass
from ssi_coach.ui.report_sheet import INNER, MARGIN, Line, Sheet

Paint = Callable[[Sheet, float], None]
"""Paints a block with its top at a height of the page."""


@dataclass(frozen=True, slots=True)
class Block:
    """Something that is never split. ``above`` is the room before it, which the top of a page does not need.

    ``joined``: it stays on one page with the block after it. ``head`` is painted once more above it where it begins a
    page: a table that goes on there says again what its columns are.
    """

    height: float
    paint: Paint
    above: float = 0.0
    joined: bool = False
    head: Block | None = None


Placed = tuple[float, Block]
"""(top, block); tops are counted from the top of the room for blocks."""


def paginate(blocks: Sequence[Block], room: float) -> tuple[tuple[Placed, ...], ...]:
    """The pages, at least one. A run of joined blocks higher than ``room`` is split where it must be."""
    pages: list[list[Placed]] = [[]]
    top = 0.0
    for run in _runs(blocks):
        height = sum(block.above + block.height for block in run)
        if pages[-1] and top + height > room:
            pages.append([])
            top = 0.0
        for block in run:
            above = block.above if pages[-1] else 0.0
            if pages[-1] and top + above + block.height > room:
                pages.append([])
                top = above = 0.0
            if block.head is not None and not pages[-1] and len(pages) > 1:
                pages[-1].append((0.0, block.head))
                top = block.head.height
            top += above
            pages[-1].append((top, block))
            top += block.height
    return tuple(tuple(page) for page in pages)


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    run: list[Block] = []
    for block in blocks:
        run.append(block)
        if not block.joined:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


# -- common blocks ---------------------------------------------------------------------------------------------


def heading(sheet: Sheet, text: str, *, size: float = 14, above: float = 22) -> Block:
    """A heading, which stays with what it is about."""

    def paint(on: Sheet, y: float) -> None:
        on.text(MARGIN, y, text, size, weight=650)

    return Block(sheet.line_height(size) + 5, paint, above, joined=True)


def paragraph(
    sheet: Sheet,
    text: str,
    size: float = 10,
    *,
    color: str = "text",
    above: float = 0.0,
    left: float = MARGIN,
    width: float = INNER,
    joined: bool = False,
) -> tuple[Block, ...]:
    """Wrapped text that may go on on the next page, but never with a single line there or here."""
    lines = sheet.wrap(text, width, size)
    last = len(lines) - 1
    return tuple(
        Block(
            line.height,
            _line_paint(line, left, color),
            above if place == 0 else 0.0,
            joined=place in (0, last - 1) if place < last else joined,
        )
        for place, line in enumerate(lines)
    )


def _line_paint(line: Line, left: float, color: str) -> Paint:
    def paint(on: Sheet, y: float) -> None:
        on.draw_line(line, left, y, color)

    return paint
