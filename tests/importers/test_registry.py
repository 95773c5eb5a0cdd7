"""What a file is, is told by its content and not by its name."""

from __future__ import annotations

import zipfile
from datetime import date

import pytest

from ssi_coach import resources
from ssi_coach.domain.problems import InputProblem
from ssi_coach.importers.registry import Reader
from tests.importers.test_ssi_page import BARS, CAPTURE, page_data

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
