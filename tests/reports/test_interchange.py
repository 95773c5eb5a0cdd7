"""What is written: canonical bytes, whole numbers without a point, tables a spreadsheet may open without harm."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
from datetime import date

import pytest

from ssi_coach.app.demo import demo_document
from ssi_coach.domain.interchange import SECTIONS, Document
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import PERSON_KEYS, Activity, OfficialScore
from ssi_coach.reports.files import write_file, write_folder
from ssi_coach.reports.interchange import to_bytes
from ssi_coach.reports.tables import COLUMNS, Shape, shape_for, to_tables

DAY = date(2026, 11, 20)


def test_every_part_is_written_in_the_order_of_the_format():
    written = json.loads(to_bytes(Document()))
    assert list(written) == ["format", "version", *SECTIONS]
    assert list(written["person"]) == list(PERSON_KEYS)
    assert set(written["person"].values()) == {None}


def test_whole_numbers_stay_whole():
    document = Document(
        person={"connections": 812}, official_scores=(OfficialScore(DAY, 18.1, 10.0, total=28.0, industry_rank=4.0),)
    )
    text = to_bytes(document).decode()
    assert '"connections": 812,' in text
    assert '"brand": 18.1, "people": 10,' in text
    assert '"industry_rank": 4,' in text


def test_the_order_of_rows_does_not_show_in_the_bytes():
    rows = tuple(Activity(id, "comment", DAY) for id in "cab")
    assert to_bytes(Document(activities=rows)) == to_bytes(Document(activities=rows[::-1]))


def read_table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def test_every_part_has_a_table_with_all_its_rows():
    document = demo_document(date(2026, 11, 23))
    tables = to_tables(document)
    assert list(tables) == [f"{section}.csv" for section in SECTIONS]
    for section in ("activities", "plan", "official_scores", "facts", "checklist"):
        assert len(read_table(tables[f"{section}.csv"])) == len(getattr(document, section))
    assert len(read_table(tables["routines.csv"])) == 3
    scores = read_table(tables["official_scores.csv"])
    assert scores[-1]["industry_brand"] == "10.4"
    assert list(scores[0]) == list(COLUMNS["official_scores"])


@pytest.mark.parametrize("note", ['=HYPERLINK("x")', "+1", "-1", "@a", "\tx"])
def test_a_text_never_becomes_a_formula(note):
    tables = to_tables(Document(activities=(Activity("a", "comment", DAY, 1, note),)))
    row = read_table(tables["activities.csv"])[0]
    assert row["note"] == f"'{note}"
    assert row["count"] == "1"


def test_text_with_quotes_commas_and_lines_comes_back(tmp_path):
    note = 'He said: "yes, of course"\nand left'
    tables = to_tables(Document(activities=(Activity("a", "comment", DAY, 1, note),)))
    assert read_table(tables["activities.csv"])[0]["note"] == note


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(home):
    path = home / "out.json"
    path.write_bytes(b"before")
    write_file(path, b"after")
    assert path.read_bytes() == b"after"
    assert [p.name for p in home.iterdir()] == ["out.json"]


def test_a_link_stays_a_link(tmp_path):
    path = tmp_path / "real.json"
    path.write_bytes(b"before")
    link = tmp_path / "link.json"
    link.symlink_to(path)
    write_file(link, b"after")
    assert link.is_symlink()
    assert path.read_bytes() == b"after"


def test_places_that_cannot_be_written_are_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    for act in (
        lambda: write_file(tmp_path, b""),
        lambda: write_file(tmp_path / "no" / "such" / "x.json", b""),
        lambda: write_folder(tmp_path / "file", {}),
        lambda: write_folder(tmp_path / "file" / "below", {"a.csv": b""}),
    ):
        with pytest.raises(InputProblem) as caught:
            act()
        assert str(tmp_path) in str(caught.value)


READINGS = Document(
    activities=(Activity("a", "contract", DAY, 1, "Nord; Süd, Ł", value=12000.5, currency="EUR"),),
    official_scores=(OfficialScore(DAY, 18.1, 10.0, total=28.1),),
)


def cells(data: bytes, delimiter: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_tables_in_the_shape_of_another_country():
    plain, shaped = to_tables(READINGS), to_tables(READINGS, shape_for(",", bom=True))
    assert list(plain) == list(shaped)
    (row,) = cells(shaped["activities.csv"], ";")
    assert (row["value"], row["note"]) == ("12000,5", "Nord; Süd, Ł")
    (reading,) = cells(shaped["official_scores.csv"], ";")
    assert (reading["brand"], reading["total"]) == ("18,1", "28,1")
    for name, data in shaped.items():
        assert data.startswith(b"\xef\xbb\xbf") and not plain[name].startswith(b"\xef")
        assert data.endswith(b"\r\n")
        same = [{key: value.replace(",", ".") for key, value in each.items()} for each in cells(data, ";")]
        assert same == [{k: v.replace(",", ".") for k, v in each.items()} for each in cells(plain[name], ",")]


@pytest.mark.parametrize(
    ("decimal", "chosen", "shape"),
    [
        (".", {}, Shape(",", ".")),
        (",", {}, Shape(";", ",")),
        (".", {"bom": True}, Shape(",", ".", True)),
        (".", {"delimiter": "semicolon"}, Shape(";", ",")),
        (",", {"delimiter": "comma"}, Shape(",", ".")),
        (",", {"delimiter": "tab"}, Shape("\t", ",")),
        (".", {"delimiter": "tab"}, Shape("\t", ".")),
        (".", {"sign": "comma"}, Shape(";", ",")),
        (",", {"sign": "point"}, Shape(",", ".")),
        (",", {"delimiter": "semicolon", "sign": "point"}, Shape(";", ".")),
        (".", {"delimiter": "comma", "sign": "comma"}, Shape(",", ",")),
    ],
)
def test_the_signs_follow_each_other(decimal, chosen, shape):
    assert shape_for(decimal, **chosen) == shape


def test_formulas_are_harmless_in_every_shape():
    document = Document(activities=(Activity("a", "comment", DAY, 1, "=1+1"),))
    (row,) = cells(to_tables(document, Shape(";", ",", True))["activities.csv"], ";")
    assert row["note"] == "'=1+1"


def test_a_folder_for_nothing_is_not_left(tmp_path, monkeypatch):
    def full(_file):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputProblem, match="its drive is full"):
        write_folder(tmp_path / "tables", {"a.csv": b"new"})
    assert not (tmp_path / "tables").exists()


def test_of_several_files_none_is_written_when_one_cannot_be(tmp_path):
    folder = tmp_path / "tables"
    (folder / "b.csv").mkdir(parents=True)
    (folder / "a.csv").write_bytes(b"old")
    with pytest.raises(InputProblem, match="is a folder"):
        write_folder(folder, {"a.csv": b"new", "b.csv": b"new", "c.csv": b"new"})
    assert (folder / "a.csv").read_bytes() == b"old"
    assert sorted(path.name for path in folder.iterdir()) == ["a.csv", "b.csv"]
