"""Calendar files, read back with the library other programs use: whatever is planned comes out as it went in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.reports.calendar import Appointment, to_ics

WRITTEN = datetime(2026, 11, 23, 8, 30, 15, 999, tzinfo=UTC)
MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))

texts = st.text(
    st.one_of(
        st.characters(codec="utf-8", exclude_categories=("Cs",)),
        st.sampled_from(";,\\:\"'\n\r\t^€ł✓🎯👩‍💻"),
    ),
    max_size=300,
)


def events(data: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def plain(text: str, *, lines: bool = False) -> str:
    """What stays of a text: no control characters; a title is one line."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    whole = "".join(" " if (ord(char) < 32 and char not in "\n\t") or ord(char) == 127 else char for char in whole)
    return whole if lines else " ".join(whole.split())


@given(texts, texts)
def test_titles_and_texts_come_back_as_they_were(title: str, text: str) -> None:
    (event,) = events(to_ics([Appointment("a", MORNING, 15, title, text)], "Week", WRITTEN))
    assert str(event["summary"]) == plain(title)
    assert str(event.get("description", "")) == plain(text, lines=True)


@given(texts, texts)
def test_lines_end_and_fold_as_the_standard_wants(title: str, text: str) -> None:
    data = to_ics([Appointment("a", MORNING, 15, title, text)], title, WRITTEN)
    assert data.endswith(b"END:VCALENDAR\r\n")
    lines = data.split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")  # no character is torn apart by a fold


def test_a_block_of_time() -> None:
    data = to_ics([Appointment("card-1", MORNING, 15, "3 comments; then, coffee", "why")], "LinkedIn, week 48", WRITTEN)
    assert b"SUMMARY:3 comments\\; then\\, coffee\r\n" in data
    calendar = icalendar.Calendar.from_ical(data)
    assert (calendar["version"], calendar["method"], calendar["calscale"]) == ("2.0", "PUBLISH", "GREGORIAN")
    assert calendar["prodid"].startswith("-//SSI Coach//")
    assert calendar["x-wr-calname"] == "LinkedIn, week 48"
    (event,) = events(data)
    assert event["uid"] == "card-1@ssi-coach"
    assert event.decoded("dtstart") == datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2026, 11, 24, 8, 15, tzinfo=UTC)
    assert b"DTSTART:20261124T080000Z\r\n" in data
    assert event["transp"] == "OPAQUE"


def test_all_day_leaves_the_day_free() -> None:
    data = to_ics([Appointment("a", date(2026, 12, 31), 15, "t", "")], "n", WRITTEN)
    assert b"DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n" in data
    (event,) = events(data)
    assert event["transp"] == "TRANSPARENT" and "description" not in event


def test_what_is_done_blocks_no_time() -> None:
    (event,) = events(to_ics([Appointment("a", MORNING, 15, "t", "", done=True)], "n", WRITTEN))
    assert event["transp"] == "TRANSPARENT"


def test_a_later_file_is_the_newer_one() -> None:
    """Same UID, higher sequence, later stamps: calendars update instead of doubling."""
    card = Appointment("a", MORNING, 15, "t", "")
    moved = Appointment("a", MORNING + timedelta(days=1), 20, "t", "")
    (first,), (second,) = (
        events(to_ics([each], "n", moment))
        for each, moment in ((card, WRITTEN), (moved, WRITTEN + timedelta(seconds=1)))
    )
    assert first["uid"] == second["uid"]
    assert first["sequence"] < second["sequence"] < 2**31
    for key in ("dtstamp", "last-modified"):
        assert second.decoded(key) - first.decoded(key) == timedelta(seconds=1)
        assert first.decoded(key) == WRITTEN.replace(microsecond=0)
    assert second.decoded("dtstart") - first.decoded("dtstart") == timedelta(days=1)


@pytest.mark.parametrize("moment", [datetime(1999, 1, 1, tzinfo=UTC), datetime(2100, 12, 31, tzinfo=UTC)])
def test_a_clock_that_is_far_off_makes_a_number_calendars_can_hold(moment: datetime) -> None:
    (event,) = events(to_ics([Appointment("a", MORNING, 15, "t", "")], "n", moment))
    assert 0 <= event["sequence"] < 2**31


def test_the_same_moment_gives_the_same_bytes() -> None:
    cards = [Appointment(str(number), MORNING, 15, "t", "x") for number in range(5)]
    assert to_ics(cards, "n", WRITTEN) == to_ics(cards, "n", WRITTEN)
