"""Blocks on pages: everything once and in order, nothing over the edge, no heading alone at the foot."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.ui.report_flow import Block, paginate
from ssi_coach.ui.report_sheet import Sheet

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
