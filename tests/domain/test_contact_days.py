"""Days of contact fit into one short text and come back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.contact_days import pack, unpack


def test_days_are_the_first_and_then_the_distances() -> None:
    assert pack([date(2026, 1, 22), date(2026, 1, 5), date(2026, 1, 8), date(2026, 1, 5)]) == "2026-01-05 3 14"
    assert (pack([]), unpack("")) == ("", ())


@given(st.lists(st.dates(), max_size=20))
def test_they_come_back_in_order(days: list[date]) -> None:
    assert unpack(pack(days)) == tuple(sorted(set(days)))


@pytest.mark.parametrize("text", ["2026-13-01", "2026-01-05 x", "5 6", "2026-01-05 99999999", "2026-01-05 " + "9" * 30])
def test_what_is_no_such_text_is_refused(text: str) -> None:
    with pytest.raises((ValueError, OverflowError)):
        unpack(text)


def test_what_a_flipped_byte_made_of_a_text_is_no_such_text() -> None:
    with pytest.raises(ValueError, match="isoformat"):
        unpack(7)  # type: ignore[arg-type]
