"""Each trap of LinkedIn's files by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ssi_coach.domain.archive import ArchiveContent, FileReport
from ssi_coach.importers.archive import read_archive
from ssi_coach.importers.archive.names import base_of
from ssi_coach.importers.archive.people import slug_of
from ssi_coach.importers.archive.posts import id_in, moment_of
from tests.importers import archive_files as files

CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
)
LARS = "https://www.linkedin.com/in/lars-ek"


def read(folder: Path, zone: str = "Europe/Stockholm", **changed: bytes) -> ArchiveContent:
    return read_archive(files.archive(folder, "2024", **changed), ZoneInfo(zone))


def report(content: ArchiveContent, name: str) -> FileReport:
    return next(report for report in content.files if report.name == name)


def people(content: ArchiveContent) -> list[str]:
    return [row.name for row in content.connections or ()]


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("Shares.csv", "Shares"),
        ("Shares_252701747.csv", "Shares"),
        ("rich_media.csv", "Rich_Media"),
        ("Rich Media_252701747.CSV", "Rich_Media"),
        ("Endorsement_Received_Info_1.csv", "Endorsement_Received_Info"),
        ("Profile.csv", "Profile"),
        ("Profile Summary.csv", None),
        ("guide_messages.csv", None),
        ("coach_messages_252701747.csv", None),
        ("learning_role_play_messages.csv", None),
        ("Shares.csv.exe", None),
        ("._Shares.csv", None),
        ("Email Addresses.csv", None),
        ("Logins.csv", None),
        (".csv", None),
    ],
)
def test_which_file_is_which(name: str, base: str | None) -> None:
    assert base_of(name) == base


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        ("https://www.linkedin.com/in/J%C3%BCrgen-M%C3%BCller-12", "jürgen-müller-12"),
        ("https://www.linkedin.com/in/jürgen-müller-12/", "jürgen-müller-12"),
        ("https://de.linkedin.com/in/ju\u0308rgen-m\u00fcller-12?trk=x", "jürgen-müller-12"),
        ("www.linkedin.com/in/anna-berg", "anna-berg"),
        ("https://www.linkedin.com/in/anna-berg/de", "anna-berg"),
        ("https://www.linkedin.com/company/nordfrakt", ""),
        ("https://www.linkedin.com/in/", ""),
        ("https://example.org/in/anna", ""),
        ("", ""),
        ("anna", ""),
    ],
)
def test_addresses_become_slugs(url: str, slug: str) -> None:
    assert slug_of(url) == slug


def test_a_post_is_known_by_the_time_in_its_number() -> None:
    at = datetime(2024, 6, 11, 9, 51, 14, tzinfo=UTC)
    number = str(files.number_at(at))
    for link in (
        files.post_link(at),
        files.post_link(at, "ugcPost").replace("%3A", ":"),
        f"https://www.linkedin.com/posts/vera-lind-7-share-{number}-AbCd",
        f"https://www.linkedin.com/feed/update/urn:li:activity:{number}?commentUrn=urn%3Ali%3Acomment%3A1",
        f"https://www.linkedin.com/feed/update/urn:li:comment:(urn:li:activity:{number},71)",
    ):
        assert id_in(link) == number
    assert moment_of(number) == at
    assert id_in("https://example.org/123") == "" and moment_of("9" * 20) is None


def test_a_reply_is_a_comment_within_five_seconds_of_an_own_post(tmp_path: Path) -> None:
    at = datetime(2024, 6, 11, 9, 51, 14, tzinfo=UTC)
    links = [
        files.post_link(datetime.fromtimestamp(at.timestamp() + after, UTC), "activity")
        for after in (-6, -5, 0, 5, 5.1, 3600)
    ]
    text = "Date,Link,Message\n" + "".join(f"2024-06-12 10:00:0{n},{link},Yes\n" for n, link in enumerate(links))
    counts = read(tmp_path, Comments=text.encode()).counts
    assert counts["reply"] == {date(2024, 6, 12): 3} and counts["comment"] == {date(2024, 6, 12): 3}


def test_comments_of_every_era_are_split_where_they_begin(tmp_path: Path) -> None:
    link = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7200000000000000000"
    text = (
        f'Date,Link,Message\r\n2024-06-10 10:00:00,{link},"one, ""two""\r\n\r\n2024-06-11 is near"\r\n'
        f'2024-06-11 10:00:00,{link},say \\"hi\\"\n, and\n2024-06-11 10:00:00,not a link\n'
        f'"2024-06-12 10:00:00","{link}","quoted"\n'
        f"2024-06-13 10:00:00,{link},last"
    )
    content = read(tmp_path, Comments=text.encode())
    assert content.counts["comment"] == {date(2024, 6, day): 1 for day in (10, 11, 12, 13)}
    assert report(content, "Comments.csv").rows == 4 and report(content, "Comments.csv").skipped == ()


def test_comments_saved_by_excel(tmp_path: Path) -> None:
    link = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7200000000000000000"
    text = f"Date;Link;Message\n13.06.2024 11:59;{link};a\n1/2/2024 9:00;{link};b\n14/3/2024 9:00;{link};c\n"
    counts = read(tmp_path, Comments=text.encode()).counts
    assert counts["comment"] == {date(2024, 2, 1): 1, date(2024, 3, 14): 1, date(2024, 6, 13): 1}


def test_a_changed_preamble_or_none_is_no_silent_zero(tmp_path: Path) -> None:
    row = f"Lars,Ek,{LARS},,,,04 Jun 2024\n"
    for before in ("", files.NOTE, "Anything at all\n\n\n", "\ufeff", "Note;with;semicolons\n", "a,b,c\n" * 30):
        content = read(tmp_path, Connections=f"{before}{CONNECTIONS}\n{row}".encode())
        assert people(content) == ["Lars Ek"], before
    content = read(tmp_path, Connections=b"Vorname,Nachname\nLars,Ek\n")
    assert content.connections is None
    why = str(report(content, "Connections.csv").skipped[0].why)
    assert "firstname, lastname, connectedon" in why
    assert report(read(tmp_path, Connections=b""), "Connections.csv").skipped == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_line_ends(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    data = files.table(
        CONNECTIONS,
        [["Jürgen", "Ek", LARS, "", "Möbel, Frakt; \tAB", "Chef – „hier“", "04 Jun 2024"], [""] * 7],
        delimiter=delimiter,
        end=end,
        encoding=encoding,
    )
    content = read(tmp_path, Connections=data)
    row = (content.connections or ())[0]
    assert (row.slug, row.name) == ("lars-ek", "Jürgen Ek")
    assert (row.company, row.position) == ("Möbel, Frakt; AB", "Chef – „hier“")
    assert bool(report(content, "Connections.csv").notes) == (encoding == "cp1252")


def test_letters_that_are_no_utf8_come_late_in_a_large_file(tmp_path: Path) -> None:
    rows = [[f"Nr{n}", "Ek", f"{LARS}-{n}", "", "x" * 60, "", "04 Jun 2024"] for n in range(5000)]
    data = files.table(CONNECTIONS, rows) + "Åsa,Ek,,,,,04 Jun 2024\n".encode("cp1252")
    content = read(tmp_path, Connections=data)
    assert len(people(content)) == 5001 and "Åsa Ek" in people(content)


def test_zero_bytes_are_left_out(tmp_path: Path) -> None:
    data = f"{CONNECTIONS}\nLa\0rs,Ek\0,{LARS},,,,04 Jun 2024\n\0\0\n".encode()
    content = read(tmp_path, Connections=data)
    assert people(content) == ["Lars Ek"] and report(content, "Connections.csv").skipped == ()


def test_a_field_of_three_million_characters(tmp_path: Path) -> None:
    data = files.table(
        MESSAGES,
        [["1", "", "Lars Ek", LARS, "Vera Lind", files.OWN, "2024-06-11 10:00:00 UTC", "", "x" * 3_000_000, "INBOX"]],
    )
    content = read(tmp_path, messages=data)
    assert content.counts["message_received"] == {date(2024, 6, 11): 1}


def test_skipped_rows_are_told_with_line_and_reason(tmp_path: Path) -> None:
    text = (
        f"{files.NOTE}{CONNECTIONS}\n"  # lines 1 to 4
        f'"La\nrs",Ek,{LARS},,,,someday\n'  # begins in line 5
        "Anna,Berg\n"
        "Mei,Chen,,,,,\n"
        f"Olu,Ek,{LARS},,,,04 Jun 2025\n"
        f"Greta,Ek,{LARS},,,,05 Jun 2024\n"
    )
    content = read(tmp_path, Connections=text.encode())
    assert people(content) == ["Greta Ek"]
    assert [(row.line, str(row.why)) for row in report(content, "Connections.csv").skipped] == [
        (5, "“someday” is no day that can be used."),
        (7, "It has 2 of 7 columns."),
        (8, "It has no day."),
        (9, "Its day, 2025-06-04, is later than the archive."),
    ]


def test_of_very_many_skipped_rows_only_the_first_are_named(tmp_path: Path) -> None:
    content = read(tmp_path, Connections=f"{CONNECTIONS}\n{'x,y' + chr(10)}".encode() + b"a,b\n" * 999)
    skipped = report(content, "Connections.csv").skipped
    assert len(skipped) == 201 and str(skipped[-1].why) == "…and 800 more." and skipped[-1].line is None


def test_a_quotation_mark_that_is_never_closed(tmp_path: Path) -> None:
    text = f'{CONNECTIONS}\nGreta,Ek,{LARS},,,,05 Jun 2024\n"Lars,Ek,{LARS}-1,,,,04 Jun 2024\n' + "a,b\n" * 50
    content = read(tmp_path, Connections=text.encode())
    assert people(content) == ["Greta Ek"] and report(content, "Connections.csv").skipped


def test_days_are_days_of_the_person(tmp_path: Path) -> None:
    data = b"Date,Type,Link\n2024-06-11 22:30:00,LIKE,x\n"
    for zone, day in (("Europe/Stockholm", 12), ("America/New_York", 11), ("Asia/Kolkata", 12)):
        assert read(tmp_path, zone, Reactions=data).counts["reaction"] == {date(2024, 6, day): 1}


def test_messages_by_column_name_and_drafts(tmp_path: Path) -> None:
    data = files.table(
        "IS CONVERSATION DRAFT,DATE,TO,RECIPIENT PROFILE URLS,FROM,SENDER PROFILE URL,ATTACHMENTS,IS MESSAGE DRAFT",
        [
            ["No", "2024-06-11 10:00:00 UTC", "Lars Ek", LARS, "Vera Lind", files.OWN, "", "No"],
            ["Yes", "2024-06-11 10:00:00 UTC", "Lars Ek", LARS, "Vera Lind", files.OWN, "", "No"],
            ["No", "2024-06-11 10:00:00 UTC", "Lars Ek", LARS, "Vera Lind", files.OWN, "", "Yes"],
            ["No", "2024-06-11 10:00:00 UTC", "", f"{LARS},{files.OWN}", "", "", "", "No"],
        ],
    )
    content = read(tmp_path, messages=data)
    assert content.counts["message"] == {date(2024, 6, 11): 1}
    assert content.counts["message_received"] == {date(2024, 6, 11): 1}, "of somebody who closed the account"
    assert content.contacts["lars-ek"].sent == 1 and "vera-lind-7" not in content.contacts


def test_whose_messages_these_are_without_profile_and_invitations(tmp_path: Path) -> None:
    rows = [
        ["1", "", "Lars Ek", LARS, "Me", files.OWN, "2024-06-11 10:00:00 UTC", "", "", "INBOX"],
        ["2", "", "Me", files.OWN, "Anna Berg", f"{LARS}-2", "2024-06-12 10:00:00 UTC", "", "", "INBOX"],
        ["2", "", "Anna Berg", f"{LARS}-2", "Me", files.OWN, "2024-06-13 10:00:00 UTC", "", "", "INBOX"],
    ]
    only = {"messages.csv": files.table(MESSAGES, rows)}
    path = files.write_zip(tmp_path / files.file_name("2024"), only)
    content = read_archive(path, ZoneInfo("UTC"))
    assert content.own_slug == "vera-lind-7" and content.counts["message"] == {date(2024, 6, 12): 1}
    only = {"messages.csv": files.table(MESSAGES, rows[:1])}
    content = read_archive(files.write_zip(path, only), ZoneInfo("UTC"))
    assert content.own_slug is None and not content.counts, "one message tells nothing"
    assert "cannot be told" in str(report(content, "messages.csv").skipped[0].why)


def test_a_name_two_people_bear_tells_nobody(tmp_path: Path) -> None:
    named = (("Lars,Ek", ""), ("Lars,Ek", "-2"), ("Mei,Chen", "-3"))
    connections = f"{CONNECTIONS}\n" + "".join(f"{name},{LARS}{end},,,,04 Jun 2024\n" for name, end in named)
    recommended = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n" + "".join(
        f'{name},,,"a","06/05/24, 05:28 AM",VISIBLE\n' for name in ("Lars,Ek", "Mei,Chen")
    )
    content = read(tmp_path, Connections=connections.encode(), Recommendations_Received=recommended.encode())
    assert content.recommendations == 2
    assert "lars-ek" not in content.contacts and content.contacts["lars-ek-3"].days == (date(2024, 6, 5),)


def test_a_message_to_a_crowd_is_one_message_and_contact_with_nobody(tmp_path: Path) -> None:
    crowd = ",".join(f"{LARS}-{n}" for n in range(60))
    data = files.table(
        MESSAGES, [["1", "", "Vera Lind", files.OWN, "All", crowd, "2024-06-11 10:00:00 UTC", "", "", ""]]
    )
    content = read(tmp_path, messages=data)
    assert content.counts["message"] == {date(2024, 6, 11): 1} and "lars-ek-1" not in content.contacts


def test_the_day_of_an_archive_without_its_name(tmp_path: Path) -> None:
    built = files.build("2024")
    renamed = files.write_zip(tmp_path / "mine.zip", built, datetime(2024, 6, 22, 9))
    assert read_archive(renamed, ZoneInfo("UTC")).exported_on == date(2024, 6, 22)
    folder = files.write_folder(tmp_path / "mine", built)
    assert read_archive(folder, ZoneInfo("UTC")).exported_on == date(2024, 6, 18), "the last day in it"


def test_formats_of_posts(tmp_path: Path) -> None:
    header = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility"
    at = datetime(2024, 6, 11, 9, 51, 14, tzinfo=UTC)
    shares = files.table(
        header,
        [
            ["2024-06-01 09:00:00", "", "No number", "", "", ""],
            ["2024-06-02 09:00:00", "", "", "", "https://media.example/doc", ""],
            ["2024-06-11 09:51:14", files.post_link(at), "A video", "", "", ""],
        ],
    )
    media = files.table(
        "Date/Time,Media Description,Media Link",
        [
            ["", "You uploaded a feed video on June 11, 2024 at 9:49 AM (GMT)", ""],
            ["", "You uploaded a document on May 11, 2024 at 9:49 AM (GMT)", "https://media.example/doc"],
        ],
    )
    content = read(tmp_path, Shares=shares, Rich_Media=media)
    assert [(post.format, post.text) for post in content.posts] == [
        ("text", "No number"),
        ("document", ""),
        ("video", "A video"),
    ]
    assert moment_of(content.posts[0].id) == datetime(2024, 6, 1, 9, tzinfo=UTC)
    assert content.profile_photo is None, "none was uploaded, which tells nothing of an older one"
    bare = files.build("2024")
    del bare["Rich_Media.csv"]
    without = read_archive(files.write_zip(tmp_path / "a.zip", bare | {"Shares.csv": shares}), ZoneInfo("UTC"))
    assert {post.format for post in without.posts} == {None}
