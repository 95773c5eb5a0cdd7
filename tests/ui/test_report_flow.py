"""Blocks on pages: everything once and in order, nothing over the edge, no heading alone at the foot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ssi_coach.ui.report_device import blank_picture, picture_painter, sheet_of
from ssi_coach.ui.report_flow import Block, paginate
from ssi_coach.ui.report_parts import Column, Row, table
from ssi_coach.ui.report_sheet import INNER, Sheet

ROOM = 100.0


def nothing(sheet: Sheet, y: float) -> None:
    """Paint nothing."""


blocks = st.lists(
    st.builds(
        Block,
        height=st.floats(1, ROOM),
        paint=st.just(nothing),
        above=st.floats(0, 30),
        joined=st.booleans(),
    ),
    max_size=40,
)


def runs(given_blocks: list[Block]) -> list[list[int]]:
    """The numbers of the blocks that belong together."""
    found: list[list[int]] = [[]]
    for number, block in enumerate(given_blocks):
        found[-1].append(number)
        if not block.joined:
            found.append([])
    return [run for run in found if run]


@given(blocks)
def test_every_block_stands_once_in_order_and_within_its_page(given_blocks: list[Block]) -> None:
    pages = paginate(given_blocks, ROOM)
    assert [id(block) for page in pages for _, block in page] == [id(block) for block in given_blocks]
    for page in pages:
        free = 0.0
        for place, (top, block) in enumerate(page):
            assert top >= free - 1e-9
            assert abs(top - free - (block.above if place else 0.0)) < 1e-9
            free = top + block.height
        assert free <= ROOM + 1e-9
    assert len(pages) == 1 or all(pages)


@given(blocks)
def test_what_belongs_together_stays_together_where_that_can_be(given_blocks: list[Block]) -> None:
    page_of = [number for number, page in enumerate(paginate(given_blocks, ROOM)) for _ in page]
    for run in runs(given_blocks):
        height = sum(given_blocks[n].height + (given_blocks[n].above if n != run[0] else 0.0) for n in run)
        if height + given_blocks[run[0]].above <= ROOM:
            assert len({page_of[number] for number in run}) == 1


def test_nothing_is_one_empty_page() -> None:
    assert paginate([], ROOM) == ((),)


def test_a_heading_goes_along_with_what_it_is_about() -> None:
    text, head = Block(60, nothing), Block(20, nothing, 10, joined=True)
    first, second = paginate([text, head, text], ROOM)
    assert [block for _, block in first] == [text]
    assert second == ((0.0, head), (20.0, text))


def test_a_table_that_goes_on_says_its_columns_again() -> None:
    head = Block(10, nothing)
    rows = [Block(30, nothing, head=head if place else None) for place in range(5)]
    first, second = paginate([Block(10, nothing, joined=True), *rows], ROOM)
    assert [block for _, block in first][1:] == rows[:3]
    assert second[0] == (0.0, head)
    assert [top for top, _ in second] == [0.0, 10.0, 40.0]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6, 9])
@pytest.mark.parametrize("room", [130, 150, 200])
def test_rows_of_a_table_are_never_two_or_one_on_a_page(count: int, room: int, qapp: QApplication) -> None:
    picture = blank_picture()
    painter = picture_painter(picture)
    sheet = sheet_of(painter)
    rows = [Row((str(n), "")) for n in range(count)]
    blocks = table(sheet, (Column("", 0, 80, True), Column("", INNER, 80)), rows)
    pages = paginate([Block(40, nothing), *blocks], float(room))
    painter.end()
    shown = [sum(block in blocks for _, block in page) for page in pages]
    assert sum(shown) == count
    assert all(n in (0, count) or n >= 3 for n in shown)
