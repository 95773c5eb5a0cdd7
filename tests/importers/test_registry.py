"""What a file is, is told by its content and not by its name."""

from __future__ import annotations

from datetime import date

import pytest

from ssi_coach import resources
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.problems import InputProblem
from ssi_coach.importers.registry import Reader
from ssi_coach.importers.seats import SeatProblem
from tests.importers.archive_files import archive, build, write_folder
from tests.importers.test_ssi_page import BARS, CAPTURE, page_data
from tests.importers.workbook_files import workbook

TODAY = date(2026, 11, 23)
SMALL = b'{"format": "ssi-coach", "version": 1, "dismissed": ["a"]}'


def read(path):
    return Reader(resources.catalogue(), TODAY).read(path)


def told(path) -> str:
    with pytest.raises(InputProblem) as caught:
        read(path)
    return str(caught.value)


@pytest.mark.parametrize(
    "content",
    [CAPTURE.encode(), CAPTURE.encode("utf-16"), CAPTURE.encode("utf-8-sig"), BARS.encode(), page_data(True).encode(),
     CAPTURE.replace("Establish your professional brand", "Ihre professionelle Marke aufbauen").encode("cp1252")],
)  # fmt: skip
def test_a_copied_page_is_one_under_any_name(tmp_path, content):
    path = tmp_path / "notes.csv"
    path.write_bytes(content)
    file = read(path)
    assert file.kind == "ssi-page"
    assert file.document.official_scores[0].on == TODAY
    assert file.document.official_scores[0].brand == 13.118


def test_an_interchange_file_is_one_under_any_name(tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL)
    file = read(path)
    assert (file.kind, file.rows, file.document.dismissed) == ("interchange", {"dismissed": 1}, ("a",))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "nothing was read"),
        (b"Dear Sir or Madam", "nothing was read"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "nothing was read"),
        (b"PK\x03\x04 cut short", "ZIP"),
        (b"Date,ShareLink,ShareCommentary\n", "one file out of a LinkedIn archive"),
        (b"SQLite format 3\0" + bytes(100), "workspace"),
        (b'{"format": "ssi-coach", "person": {"name": "J\xfcrgen"}}', "line 1, column 46: this is not UTF-8"),
        ('{"format": "ssi-coach"}'.encode("utf-16"), "line 1, column 1: this is not UTF-8"),
        (b'{"format": "ssi-coach", }', "line 1, column 25"),
    ],
)
def test_other_files_are_refused_with_their_name(tmp_path, content, why):
    path = tmp_path / "some.dat"
    path.write_bytes(content)
    sentence = told(path)
    assert sentence.startswith(f"{path}: ")
    assert why in sentence


def test_a_file_that_is_missing_is_named(tmp_path):
    assert "there is no such file" in told(tmp_path / "gone.json")


def test_an_archive_is_one_under_any_name_and_unpacked_as_well(tmp_path):
    packed = archive(tmp_path, "2024").rename(tmp_path / "holiday (1).zip.zip")
    folder = write_folder(tmp_path / "unpacked", build("2024"))
    first, second = read(packed), read(folder)
    assert first.kind == second.kind == "linkedin-archive"
    assert first.rows == second.rows
    assert first.archive.complete
    assert first.document == Document()


def test_a_workbook_is_one_under_any_name(tmp_path):
    path = tmp_path / "analytics.csv"
    path.write_bytes(workbook({"ENGAGEMENT": [["Date", "Impressions", "Engagements"], ["11/22/2026", 100, 4]]}))
    file = read(path)
    assert (file.kind, file.rows) == ("linkedin-analytics", {"ENGAGEMENT": 1})
    assert file.workbook.days[0].impressions == 100


def test_a_teams_report_gives_the_row_of_the_one_it_is_read_for(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text("Seat ID,Name,SSI - Overall Score,SSI - Build relationships\n1,A B,40,11\n2,C D,50,12\n")
    with pytest.raises(SeatProblem) as asked:
        read(path)
    assert asked.value.names == ("A B", "C D")
    assert str(asked.value).startswith(f"{path}: ")
    file = Reader(resources.catalogue(), TODAY, name="C D").read(path)
    assert file.kind == "sales-navigator"
    assert file.document.official_scores[0].relationships == 12


def test_a_table_of_something_else_is_not_told_to_be_a_bad_score_page(tmp_path):
    path = tmp_path / "customers.csv"
    path.write_text("Hello;you\n1;2\n")
    with pytest.raises(InputProblem, match="Sales Navigator report"):
        read(path)
