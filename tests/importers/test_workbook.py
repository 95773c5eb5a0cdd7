"""Analytics workbooks of all eras and languages, and those that mean harm."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ssi_coach.domain.post_ids import PostIndex, post_moment
from ssi_coach.domain.problems import InputProblem
from ssi_coach.importers import workbook_sheets
from ssi_coach.importers.workbook import WorkbookContent, read_workbook
from ssi_coach.importers.workbook_values import day_order, decimal, figure
from tests.conftest import SOAK
from tests.importers import workbook_files as files

TODAY = date(2026, 11, 23)
MORE = 100 if SOAK else 1


def read(sheets: files.Sheets, name: str = "Content.xlsx", today: date = TODAY) -> WorkbookContent:
    return read_workbook(files.workbook(sheets), name, today)


ERAS = {
    "2023": files.of_2023(),
    "2024": files.of_2024(),
    "Italian": files.italian(),
    "German": files.german(),
}


@pytest.mark.parametrize("era", ERAS)
def test_every_day_is_read_whichever_era_and_language(era: str) -> None:
    content = read(ERAS[era])
    assert [day.on for day in content.days] == [files.FIRST + timedelta(days=n) for n in range(90)]
    assert (content.first, content.last) == (files.FIRST, date(2024, 11, 22))
    assert content.skipped == ()
    assert all(day.impressions is not None and day.engagements is not None for day in content.days)
    assert (content.followers, content.followers_on) == (1935, date(2024, 11, 22))
    assert content.days[-1].followers == 1935
    assert all(day.new_followers is not None for day in content.days)


def test_figures_may_be_negative_where_linkedin_takes_back() -> None:
    assert [day.engagements for day in read(files.of_2024()).days[:4]] == [3, 0, -1, 3]


def test_two_rankings_become_one_list_of_posts() -> None:
    posts = {post.published_at: post for post in read(files.of_2024()).posts}
    assert (posts[files.POSTED].impressions, posts[files.POSTED].engagements) == (812, 31)
    assert (posts[files.LATER].impressions, posts[files.LATER].engagements) == (None, 7)
    assert (posts[files.ONLY_SEEN].impressions, posts[files.ONLY_SEEN].engagements) == (640, None)


def test_rankings_that_stand_the_other_way_are_turned() -> None:
    sheets = files.of_2024()
    for row in sheets["TOP POSTS"][3:]:
        row[2], row[6] = row[6], row[2]
    post = next(post for post in read(sheets).posts if post.published_at == files.POSTED)
    assert (post.impressions, post.engagements) == (812, 31)


def test_cells_of_2026_are_all_text() -> None:
    content = read(files.of_2026(), "AggregateAnalytics_Anna Berg_2026-06-01_2026-06-07.xlsx")
    assert [day.on.day for day in content.days] == [1, 2, 3, 4, 5, 6, 7]
    assert content.days[0].engagements == 1200
    (post,) = content.posts
    assert (post.impressions, post.engagements) == (1302, 14)
    assert post.published_at == datetime(2026, 6, 2, 8, 0, 5, tzinfo=UTC)
    assert content.followers == 1935


@pytest.mark.parametrize(
    "address",
    [
        "https://www.linkedin.com/feed/update/urn:li:activity:{}",
        "https://www.linkedin.com/feed/update/urn:li:ugcPost:{}/",
        "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A{}",
        "https://www.linkedin.com/posts/anna-berg_sales-activity-{}-x1Yz",
        "https://www.linkedin.com/posts/anna-berg_sales-ugcPost-{}-x1Yz?utm_source=share",
        "https://www.linkedin.com/posts/anna-berg-share-{}-x1Yz",
    ],
)
def test_a_post_is_known_by_the_number_in_any_address(address: str) -> None:
    number = files.post_id(files.POSTED)
    sheets = {"POSTS": [["…"], [], ["URL", "Date", "Engagements"], [address.format(number), "9/3/2024", 5]]}
    (post,) = read(sheets).posts
    assert (post.id, post.engagements) == (number, 5)


def test_an_address_without_a_post_is_told_with_its_row() -> None:
    sheets = files.of_2024()
    sheets["TOP POSTS"][4][0] = "https://www.linkedin.com/pulse/how-we-sell-anna-berg"
    content = read(sheets)
    assert [(skipped.sheet, skipped.line) for skipped in content.skipped] == [("TOP POSTS", 5)]
    assert len(content.posts) == 2


def test_rows_that_make_no_sense_are_told_and_the_others_read() -> None:
    sheets = files.of_2024()
    sheets["ENGAGEMENT"][3] = ["yesterday", 5, 5]
    sheets["ENGAGEMENT"][5] = [sheets["ENGAGEMENT"][5][0], "many", "< 1%"]
    content = read(sheets)
    assert [(row.sheet, row.line) for row in content.skipped] == [("ENGAGEMENT", 4), ("ENGAGEMENT", 6)]
    assert sum(1 for day in content.days if day.impressions is not None) == 88


def test_days_to_come_and_days_years_before_are_told() -> None:
    sheets = files.of_2024(date(2026, 11, 1), 30)
    sheets["ENGAGEMENT"][1][0] = "11/1/2019"
    content = read(sheets)
    assert content.days[-1].on <= TODAY + timedelta(days=1)
    assert content.days[0].on.year == 2026
    assert "before the others" in " ".join(str(row.why) for row in content.skipped)


@pytest.mark.parametrize("write", [files.month_first, files.day_first])
@pytest.mark.parametrize("first", [date(2026, 3, 1), date(2026, 1, 1), date(2026, 12, 28) - timedelta(days=365)])
def test_days_that_follow_each_other_settle_the_order(write: object, first: date) -> None:
    days = [first + timedelta(days=n) for n in range(7)]
    cells = [write(day) for day in days]  # type: ignore[operator]
    assert day_order(cells, None, english=True) == ("month first" if write is files.month_first else "day first")


def test_a_single_day_is_settled_by_the_files_name_before_the_language() -> None:
    sheets = {"ENGAGEMENT": [["Date", "Impressions", "Engagements"], ["6/2/2026", 10, 1]]}
    assert read(sheets).days[0].on == date(2026, 6, 2)
    assert read(sheets, "Aggregate_Anna_2026-02-06_2026-02-06.xlsx").days[0].on == date(2026, 2, 6)
    sheets = {"INTERESSE": [["Data", "Impressioni", "Interazioni"], ["6/2/2026", 10, 1]]}
    assert read(sheets).days[0].on == date(2026, 2, 6)


def test_days_that_excel_made_real_days_are_read() -> None:
    data = files.unpack(files.workbook({"ENGAGEMENT": [["Date", "I", "E"], [45529, 10, 1], [45530, 11, 2]]}))
    sheet = (
        data["xl/worksheets/sheet1.xml"]
        .replace(b'<c r="A2">', b'<c r="A2" s="1">')
        .replace(b'<c r="A3">', b'<c r="A3" s="1">')
    )
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    data |= {
        "xl/worksheets/sheet1.xml": sheet,
        "xl/styles.xml": b'<styleSheet xmlns="'
        + main
        + b'"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        "xl/_rels/workbook.xml.rels": data["xl/_rels/workbook.xml.rels"].replace(
            b"</Relationships>",
            b'<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"'
            b' Target="styles.xml"/></Relationships>',
        ),
    }
    content = read_workbook(files.pack(data), "Content.xlsx", TODAY)
    assert [day.on for day in content.days] == [date(2024, 8, 25), date(2024, 8, 26)]


def test_an_empty_account_has_days_of_nothing() -> None:
    content = read({"DISCOVERY": files.of_2024()["DISCOVERY"]})
    assert content.days == () and content.posts == ()
    assert (content.first, content.last) == (files.FIRST, date(2024, 11, 22))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (812, 812), (812.0, 812), ("1,234", 1234), ("1.234.567", 1234567), ("1 234", 1234), ("1\u202f234", 1234),
        ("1’234", 1234), ("-3", -3), ("−3", -3), (-3.0, -3), ("2%", None), ("< 1%", None), ("1.5", None), (0.5, None),
        ("", None), (True, None), (float("nan"), None), (float("inf"), None), ("9" * 40, None), (1e18, None),
        ("٣", None),
    ],
)  # fmt: skip
def test_figures_in_every_spelling(written: workbook_sheets.Cell, meant: int | None) -> None:
    assert figure(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"), [("62,3", 62.3), ("62.3", 62.3), (62, 62.0), ("n/a", None), (True, None)]
)
def test_numbers_with_decimals(written: workbook_sheets.Cell, meant: float | None) -> None:
    assert decimal(written) == meant


def test_posts_are_the_same_within_five_seconds() -> None:
    index = PostIndex({"7": files.POSTED, "8": files.POSTED + timedelta(seconds=9)})
    assert index.find(files.POSTED + timedelta(seconds=4)) == "7"
    assert index.find(files.POSTED + timedelta(seconds=5)) == "8"
    assert index.find(files.POSTED - timedelta(seconds=5)) == "7"
    assert index.find(files.POSTED - timedelta(seconds=6)) is None


@pytest.mark.parametrize("number", ["", "12", "x" * 18, "9" * 21, "0" * 18, "99999999999999999999"])
def test_a_number_that_no_post_has_tells_no_moment(number: str) -> None:
    assert post_moment(number) is None


# What means harm


def refused(data: bytes) -> str:
    with pytest.raises(InputProblem) as problem:
        read_workbook(data, "Content.xlsx", TODAY)
    return str(problem.value)


def changed(part: str, old: bytes, new: bytes) -> bytes:
    parts = files.unpack(files.workbook(files.of_2024()))
    assert old in parts[part]
    return files.pack(parts | {part: parts[part].replace(old, new, 1)})


def test_what_is_no_workbook_is_refused() -> None:
    assert "damaged" in refused(b"")
    assert "damaged" in refused(b"Date,Impressions\n")
    assert "damaged" in refused(files.pack({"Connections.csv": "First Name"}))
    assert "neither" in refused(files.workbook({"Sheet1": [["First Name", "Last Name"], ["Anna", "Berg"]]}))
    assert "neither" in refused(files.workbook({"Sheet1": []}))


def test_other_forms_of_excel_are_told_what_to_do() -> None:
    assert ".xlsx" in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert ".xlsx" in refused(files.pack({"xl/workbook.bin": b"\x00"}))


def test_a_bomb_is_not_unpacked() -> None:
    parts = files.unpack(files.workbook(files.of_2024()))
    bomb = files.pack(parts | {"xl/sharedStrings.xml": b" " * (workbook_sheets.MAX_UNPACKED + 1)})
    assert len(bomb) < 200_000
    assert "larger" in refused(bomb)


def test_a_cell_in_the_last_row_does_not_make_a_sheet_of_billions() -> None:
    assert "larger" in refused(changed("xl/worksheets/sheet2.xml", b'r="A1"', b'r="XFD1048576"'))


def test_a_long_text_in_very_many_cells_does_not_fill_the_memory() -> None:
    rows = [["x" * 30_000, *(["x" * 30_000] * 20)] for _ in range(400)]
    assert "larger" in refused(files.workbook({"ENGAGEMENT": rows}))


def test_tricks_that_hide_places_are_refused() -> None:
    sheet = "xl/worksheets/sheet2.xml"
    assert "damaged" in refused(changed(sheet, b'r="A1"', b'r="&#88;FD1048576"'))
    assert "damaged" in refused(changed(sheet, b"<sheetData>", b"<!-- --><sheetData>"))
    assert "damaged" in refused(changed(sheet, b'encoding="UTF-8"', b'encoding="UTF-16"'))
    assert "damaged" in refused(changed(sheet, b"<?xml", b'<!DOCTYPE a [<!ENTITY b "c">]><?xml'))


def test_a_password_and_very_many_parts_are_refused() -> None:
    data = bytearray(files.workbook(files.of_2024()))
    for place in range(len(data) - 4):
        if data[place : place + 4] == b"PK\x01\x02":
            data[place + 8] |= 1
    assert refused(bytes(data))
    assert "larger" in refused(files.pack({f"xl/{n}.xml": "" for n in range(2100)} | {"xl/workbook.xml": ""}))


def test_a_part_that_claims_another_size_is_refused() -> None:
    data = bytearray(files.workbook(files.of_2024()))
    place = data.index(b"PK\x01\x02")
    data[place + 20 : place + 28] = b"\xff\xff\xff\x7f\xff\xff\xff\x7f"
    assert refused(bytes(data))


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "Content.xlsx"
    path.write_bytes(files.workbook(files.of_2024()))

    def cancel(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_workbook(path, path.name, TODAY, cancel)


WHOLE = files.workbook(files.of_2026())
PARTS = files.unpack(WHOLE)


@given(st.integers(0, len(WHOLE)), st.binary(max_size=6), st.integers(0, 60))
@settings(deadline=None, max_examples=60 * MORE)
def test_torn_files_raise_nothing_but_our_own_problems(place: int, put: bytes, cut: int) -> None:
    torn = WHOLE[:place] + put + WHOLE[place + cut :]
    with suppress(InputProblem):
        assert isinstance(read_workbook(torn, "Content.xlsx", TODAY), WorkbookContent)


@given(st.sampled_from(sorted(PARTS)), st.data())
@settings(deadline=None, max_examples=80 * MORE)
def test_torn_parts_raise_nothing_but_our_own_problems(name: str, data: st.DataObject) -> None:
    part = PARTS[name]
    place = data.draw(st.integers(0, len(part)))
    put = data.draw(
        st.binary(max_size=8) | st.sampled_from([b"<", b">", b'"', b"&", b"</row>", b'<c r="ZZ9">', b"\xff"])
    )
    torn = part[:place] + put + part[place + data.draw(st.integers(0, 40)) :]
    with suppress(InputProblem):
        assert isinstance(read_workbook(files.pack(PARTS | {name: torn}, packed=False), "", TODAY), WorkbookContent)


CELLS = st.one_of(
    st.none(),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=20),
    st.dates(date(2020, 1, 1)).map(files.month_first),
    st.dates(date(1900, 1, 1)).map(files.day_first),
    st.sampled_from(["9/3/2024 - 9/9/2024", "urn:li:activity:99999999999999999999", "< 1%", "SSI - Overall Score"]),
    st.integers(10**14, 10**20 - 1).map(lambda number: f"https://www.linkedin.com/posts/a-share-{number}-x"),
)


@pytest.mark.unmeasured
@given(st.lists(st.lists(st.lists(CELLS, max_size=8), max_size=8), min_size=1, max_size=4))
@settings(deadline=None, max_examples=120 * MORE)
def test_any_cells_at_all_are_read_or_refused(sheets: list[list[list[files.Value]]]) -> None:
    data = files.workbook({f"Sheet{n}": rows for n, rows in enumerate(sheets)}, packed=False)
    with suppress(InputProblem):
        content = read_workbook(data, "2024-01-01_2024-02-30.xlsx", TODAY)
        assert all(day.on <= TODAY + timedelta(days=1) for day in content.days)
        assert all(day.impressions is None or day.impressions >= 0 for day in content.days)


def test_the_order_of_sheets_and_their_names_do_not_matter() -> None:
    sheets = list(files.of_2024().values())
    Random(3).shuffle(sheets)
    assert read({f"Blatt {n}": rows for n, rows in enumerate(sheets)}).days == read(files.of_2024()).days


def test_a_stored_workbook_is_the_same_as_a_packed_one() -> None:
    stored = files.workbook(files.of_2024(), packed=False)
    assert all(part.compress_type == zipfile.ZIP_STORED for part in zipfile.ZipFile(BytesIO(stored)).infolist())
    assert read_workbook(stored, "", TODAY) == read(files.of_2024(), "")
