from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.importers.archive.dates import Days, day_first, read_moment

PACIFIC = ZoneInfo("America/Los_Angeles")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("04 Dec 2025", date(2025, 12, 4)),
        ("17 Jun 2021", date(2021, 6, 17)),
        ("18-Jun-24", date(2024, 6, 18)),
        ("9-Sep-22", date(2022, 9, 9)),
        ("12-feb-18", date(2018, 2, 12)),
        ("16.09.2021", date(2021, 9, 16)),
        ("12-okt-18", date(2018, 10, 12)),
        ("3-Dez-19", date(2019, 12, 3)),
        ("2021-09-16", date(2021, 9, 16)),
        ("16/09/2021", date(2021, 9, 16)),
        ("\u00a04 Dec 2025 ", date(2025, 12, 4)),
    ],
)
def test_days(text: str, day: date) -> None:
    assert read_moment(text, None) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-06-18 11:59:53 UTC", datetime(2024, 6, 18, 11, 59, 53)),
        ("2024-06-11 09:51:14", datetime(2024, 6, 11, 9, 51, 14)),
        ("2024/02/24 14:03:38 UTC", datetime(2024, 2, 24, 14, 3, 38)),
        ("2/11/18, 8:30 AM", datetime(2018, 2, 11, 8, 30)),
        ("8/13/18, 12:25 AM", datetime(2018, 8, 13, 0, 25)),
        ("12/24/23, 05:28 PM", datetime(2023, 12, 24, 17, 28)),
        ("6/14/24, 5:57\u202fAM", datetime(2024, 6, 14, 5, 57)),
        ("February 28, 2024 at 1:44 PM (GMT)", datetime(2024, 2, 28, 13, 44)),
    ],
)
def test_moments(text: str, moment: datetime) -> None:
    assert read_moment(text, None) == moment.replace(tzinfo=UTC)


def test_pacific_time_is_that_of_the_day_it_was() -> None:
    assert read_moment("6/14/24, 5:57 AM", PACIFIC) == datetime(2024, 6, 14, 12, 57, tzinfo=UTC)
    assert read_moment("12/14/24, 5:57 AM", PACIFIC) == datetime(2024, 12, 14, 13, 57, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "someday", "31 Feb 2024", "04 Dec 1999", "2024-06-18 25:00:00", "2024-06-18 1:2:3 PM XX", "13/13/2024"]
)
def test_what_is_no_day(text: str) -> None:
    assert read_moment(text, None) is None
    assert Days(ZoneInfo("UTC")).of(text) is None


def test_the_order_of_day_and_month_is_that_of_the_file() -> None:
    assert day_first(["3/4/2021", "16/4/2021"])
    assert not day_first(["3/4/2021", "4/16/2021"])
    assert not day_first(["3/4/2021"]), "LinkedIn writes the month first"
    assert read_moment("3/4/2021", None, day_first=True) == date(2021, 4, 3)
    assert read_moment("3/4/2021", None) == date(2021, 3, 4)


@given(
    st.datetimes(datetime(2004, 1, 1), datetime(2030, 1, 1)),
    st.sampled_from(
        [
            "UTC",
            "Europe/Stockholm",
            "America/Los_Angeles",
            "Asia/Kathmandu",
            "Pacific/Apia",
            "Pacific/Kiritimati",
            "Australia/Lord_Howe",
        ]
    ),
)
def test_the_remembered_day_is_the_day_in_the_persons_zone(moment: datetime, zone: str) -> None:
    own, days = ZoneInfo(zone), Days(ZoneInfo(zone))
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    for step in (timedelta(0), timedelta(hours=5), timedelta(hours=-7), timedelta(0)):
        at = moment + step
        assert days.of(f"{at:%Y-%m-%d %H:%M:%S} UTC") == at.astimezone(own).date()
        assert days.of(f"{at:%Y-%m-%d %H:%M:%S}") == at.astimezone(own).date()


@given(st.text(max_size=40))
def test_no_text_is_too_strange(text: str) -> None:
    days = Days(ZoneInfo("Europe/Stockholm"), PACIFIC)
    found = days.of(text)
    assert found is None or date(2003, 5, 4) <= found <= date(2101, 1, 1)
