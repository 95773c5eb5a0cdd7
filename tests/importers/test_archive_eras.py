"""One archive of every era, read as a whole."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ssi_coach.domain.archive import ArchiveContent, Exchange, PositionFacts
from ssi_coach.domain.network import Coverage, Invitation
from ssi_coach.importers.archive import read_archive
from tests.importers import archive_files as files

STOCKHOLM = ZoneInfo("Europe/Stockholm")
MODERN = ("2023", "2024", "2026", "excel")


def read(folder: Path, era: str) -> ArchiveContent:
    return read_archive(files.archive(folder, era), STOCKHOLM)


@pytest.mark.parametrize("era", files.ERAS)
def test_everything_common_to_all_eras(tmp_path: Path, era: str) -> None:
    content = read(tmp_path, era)
    assert content.exported_on == files.EXPORTED[era] and content.complete
    profile = content.profile
    assert profile is not None
    assert (profile.name, profile.industry, profile.location) == ("Vera Lind", "Logistics", "Gothenburg, Sweden")
    assert profile.headline == "Freight that arrives, for furniture makers"
    assert profile.summary_length == 1240 and profile.contact
    assert content.positions == PositionFacts(current=1, current_described=1, description_length=26, past=2)
    assert content.positions is not None and content.positions.count == 3
    assert (content.education, content.languages, content.certifications) == (1, 2, 1)
    assert content.connections is not None
    names = {row.name.removesuffix(" 🚚") for row in content.connections}
    assert names == {"Jürgen Müller", "Anna Berg"}
    jurgen = next(row for row in content.connections if row.name == "Jürgen Müller")
    assert jurgen.company in ("Möbel, GmbH", "Möbel – GmbH") and jurgen.position == "Geschäftsführer"
    assert len(content.nameless) == 1, "a closed account is a day, no person"
    assert sum(content.counts["connection_added"].values()) == 3


@pytest.mark.parametrize("era", files.ERAS)
def test_no_word_of_a_message_no_address_no_birthday_is_in_what_is_read(tmp_path: Path, era: str) -> None:
    assert any(files.SECRET.encode() in data for data in files.build(era).values())
    assert files.SECRET not in repr(read(tmp_path, era))


@pytest.mark.parametrize("era", MODERN)
def test_the_newer_eras_tell_all_activities_by_day(tmp_path: Path, era: str) -> None:
    content = read(tmp_path, era)
    year = content.exported_on.year

    def june(**days: int) -> dict[date, int]:
        return {date(year, 6, int(day[1:])): count for day, count in days.items()}

    counts = dict(content.counts)
    del counts["connection_added"]
    assert counts == {
        "post": june(d11=1),
        "share": june(d13=1),  # 23:30 UTC on the 12th
        "repost": june(d13=2),  # a share without own words, and an instant repost
        "reply": june(d11=1),  # four seconds after the number of the post
        "comment": june(d12=1),  # 23:10 UTC on the 11th
        "reaction": june(d11=2),  # one of them to a comment
        "people_search": june(d10=2),
        "invitation": june(d4=1, d10=1),  # 11:57 PM Pacific on the 3rd is the 4th
        "message": june(d15=1, d18=1),  # 22:30 UTC on the 14th; a draft is none
        "message_received": june(d16=1, d18=1),  # the advertisement is none
    }
    assert content.own_slug == "vera-lind-7"
    assert content.endorsements == 1 and content.recommendations == 1 and content.recommendations_given == 1
    assert content.profile_photo is True
    assert content.missing == ()


@pytest.mark.parametrize("era", MODERN)
def test_the_newer_eras_tell_posts_and_people(tmp_path: Path, era: str) -> None:
    content = read(tmp_path, era)
    year = content.exported_on.year
    first, second = content.posts
    assert first.published_at == datetime(year, 6, 11, 9, 51, 14, tzinfo=UTC)
    assert int(first.id) >> 22 == int(first.published_at.timestamp() * 1000)
    assert (first.text, first.format) == ("Freight\nis art", "photo")
    assert (second.text, second.format) == ("Read this", "link")
    assert content.connections is not None
    assert [row.slug for row in content.connections] == ["jürgen-müller-12", "anna-berg"]
    on = date(year, 6, 18)
    jurgen = content.contacts["jürgen-müller-12"]
    assert jurgen.received == 1 and jurgen.last_received == on and jurgen.last_sent == on
    # The note of the invitation, the recommendation and the group's message are contact too.
    days = (date(year, 1, 24), date(year, 6, 4), date(year, 6, 15), on)
    assert jurgen == Exchange(2, 1, on, on, days)
    assert content.contacts["anna-berg"].days[-1] == date(year, 6, 15)
    assert content.invitations == (
        Invitation("anna-berg", "in", date(year, 6, 4), accepted=True, note=False),
        Invitation("jürgen-müller-12", "out", date(year, 6, 4), accepted=True, note=True),
        Invitation("nobody-yet", "out", date(year, 6, 10), accepted=False, note=False),
    )


def test_what_the_files_of_2024_cover(tmp_path: Path) -> None:
    end = date(2024, 6, 24)
    assert read(tmp_path, "2024").coverage == (
        Coverage("comments", date(2024, 6, 11), end),
        Coverage("connections", date(2024, 6, 4), end),
        Coverage("instantreposts", date(2024, 6, 13), end),
        Coverage("invitations", date(2023, 12, 27), end),  # those accepted in the last 180 days
        Coverage("messages", date(2024, 6, 15), end),
        Coverage("reactions", date(2024, 6, 11), end),
        Coverage("searchqueries", date(2024, 6, 10), end),
        Coverage("shares", date(2024, 6, 11), end),
    )


def test_2016_knows_people_by_name_only(tmp_path: Path) -> None:
    content = read(tmp_path, "2016")
    assert content.own_slug is None and content.connections is not None
    # 11:30 PM UTC is the next day in Stockholm; newer archives tell the day in UTC, so that day it is.
    anna = next(row for row in content.connections if row.name == "Anna Berg")
    assert anna.slug == "name:anna berg:2016-11-19" and anna.by_name
    assert content.contacts[anna.slug] == Exchange(
        1,
        1,
        date(2016, 11, 19),
        date(2016, 11, 20),
        (date(2016, 11, 18), date(2016, 11, 19), date(2016, 11, 20)),
    )
    assert [(row.slug, row.accepted, row.note) for row in content.invitations] == [
        ("name:nobody yet:", False, False),
        (anna.slug, True, True),
    ]


def test_2018_is_utf16_with_tabs(tmp_path: Path) -> None:
    content = read(tmp_path, "2018")
    assert [post.text for post in content.posts] == ["Freight\nis art – 木", "Read this"]
    assert {
        kind: sum(days.values()) for kind, days in content.counts.items() if kind in ("post", "share", "repost")
    } == {
        "post": 1,
        "share": 1,
        "repost": 1,
    }
    assert content.counts["reply"] == {date(2018, 8, 10): 1}


def test_2021_finds_the_address_of_a_contact_in_the_messages(tmp_path: Path) -> None:
    content = read(tmp_path, "2021")
    assert content.own_slug == "vera-lind-7", "the profile's name tells whose messages these are"
    assert content.connections is not None
    assert [row.slug for row in content.connections] == ["name:anna berg:2021-06-16", "jurgen-muller-12"]
    assert content.contacts["jurgen-muller-12"].sent == 1, "by name: messages of 2021 tell the sender's address only"
    # A comment whose second line begins with a day is one comment; quotes with a backslash do no harm.
    assert content.counts["comment"] == {date(2021, 6, 12): 1}
    assert content.counts["reply"] == {date(2021, 6, 11): 1}
    assert content.profile_photo is None, "without Rich_Media nobody knows"


def test_excel_files_are_read_and_what_it_broke_is_told(tmp_path: Path) -> None:
    content = read(tmp_path, "excel")
    assert content.connections is not None
    assert [row.connected_on for row in content.connections] == [date(2024, 6, 4), date(2024, 6, 5)]
    assert content.nameless == (date(2018, 2, 12),)
    reports = {report.name: report for report in content.files}
    connections = reports["Connections.csv"]
    assert connections.rows == 3
    assert [(row.line, str(row.why)) for row in connections.skipped] == [(6, "“someday” is no day that can be used.")]
    assert [str(note) for note in connections.notes] == ["Some letters were not UTF-8 and were read as Windows text."]
    assert content.skills is None
    assert "workbook" in str(reports["Skills.csv"].skipped[0].why)
    assert content.counts["post"] == {date(2024, 6, 11): 1}, "one bad file ends nothing"


def test_a_basic_archive_says_what_it_lacks(tmp_path: Path) -> None:
    path = files.write_zip(tmp_path / files.file_name("2024", complete=False), files.basic(files.build("2024")))
    content = read_archive(path, STOCKHOLM)
    assert not content.complete
    assert content.missing == ("Shares", "InstantReposts", "Comments", "Reactions", "SearchQueries")
    assert content.posts == () and "post" not in content.counts
    assert content.connections is not None and len(content.connections) == 2


def test_the_same_archive_reads_the_same_wherever_it_lies(tmp_path: Path) -> None:
    built = files.build("2024")
    expected = read_archive(files.write_zip(tmp_path / files.file_name("2024"), built), STOCKHOLM)
    name = files.file_name("2024").removesuffix(".zip")
    shadows = {f"__MACOSX/._{file}": b"\0\1" for file in built} | {".DS_Store": b"\0"}
    below = {f"{name}/{file}": data for file, data in built.items()} | shadows
    parts = tmp_path / "parts"
    parts.mkdir()
    half = sorted(built)[: len(built) // 2]
    files.write_zip(parts / f"{name} (1).zip", {file: built[file] for file in half})
    files.write_zip(parts / f"{name} (2).zip", {file: built[file] for file in built if file not in half})
    places = [
        files.write_folder(tmp_path / name, built | {"Jobs/Connections.csv": b"nonsense", "photo.jpg": b"\xff"}),
        files.write_folder(tmp_path / "unpacked", below),
        files.write_zip(tmp_path / f"{name}.zip.zip", built),
        files.write_zip(tmp_path / "again.zip", below),
        parts,
    ]
    for place in places:
        assert read_archive(place, STOCKHOLM) == expected, place


def test_two_exports_in_one_folder_count_each_row_once(tmp_path: Path) -> None:
    built = files.build("2024")
    both = built | {name.replace(".csv", "_252701747.csv"): data for name, data in built.items()}
    once = read_archive(files.write_zip(tmp_path / files.file_name("2024"), built), STOCKHOLM)
    (tmp_path / "two").mkdir()
    twice = read_archive(files.write_zip(tmp_path / "two" / files.file_name("2024"), both), STOCKHOLM)
    assert twice.counts == once.counts and twice.contacts == once.contacts and twice.posts == once.posts
    assert (twice.endorsements, twice.skills) == (once.endorsements, once.skills)
    assert twice.nameless == once.nameless
