"""`import` of what LinkedIn gives: archives of any kind, workbooks, a team's report; all of them or nothing."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.test_files import export
from tests.importers.archive_files import archive, basic, build, file_name, write_folder, write_zip

SEATS = (
    "Seat ID,Name,SSI - Overall Score,SSI - Establish your professional brand,SSI - Find the right people,"
    "SSI - Engage with insights,SSI - Build relationships\n"
    "1,Anna Berg,61.5,18.5,10.5,12.5,20\n2,Lars Nowak,40,10,10,10,10\n"
)


def small(folder: Path, era: str) -> Path:
    """The era's Basic archive."""
    return write_zip(folder / file_name(era, complete=False), basic(build(era)))


def test_the_basic_archive_then_the_complete_one_and_all_of_it_twice(line, tmp_path):
    first, whole = small(tmp_path, "2024"), archive(tmp_path, "2024")
    (file,) = line.ok("import", str(first), "--json").json["files"]
    assert (file["path"], file["kind"], file["complete"]) == (str(first), "linkedin-archive", False)
    assert "Shares.csv" not in file["rows"]
    assert file["rows"]["Connections.csv"] == 3
    assert sorted(file["connections"]["new"]) == ["anna-berg", "jürgen-müller-12"]
    (file,) = line.ok("import", str(whole), "--json").json["files"]
    assert file["complete"]
    assert file["rows"]["Shares.csv"] > 0
    assert file["added"] > 0
    assert not any(file["connections"].values())
    before = export(line)
    assert {row["source"] for row in json.loads(before)["activities"]} == {"archive"}
    files = line.ok("import", str(first), str(whole), "--json").json["files"]
    assert [file["added"] for file in files] == [0, 0]
    assert export(line) == before


def test_an_older_archive_after_a_newer_one_loses_nothing(line, tmp_path):
    older, newer = archive(tmp_path, "2023"), archive(tmp_path, "2026")
    line.ok("import", str(newer))
    before = json.loads(export(line))
    line.ok("import", str(older))
    after = json.loads(export(line))
    for part in ("posts", "activities", "invitations", "facts", "checklist"):
        known = {json.dumps(row, sort_keys=True) for row in after[part]}
        assert {json.dumps(row, sort_keys=True) for row in before[part]} <= known, part
    assert {row["slug"] for row in before["connections"]} <= {row["slug"] for row in after["connections"]}
    assert {row["slug"] for row in after["connections"] if row.get("gone_on")} == {
        row["slug"] for row in before["connections"] if row.get("gone_on")
    }
    (file,) = line.ok("import", str(newer), "--json").json["files"]
    assert file["added"] == 0


def test_several_at_once_are_as_good_as_one_by_one_and_a_folder_as_its_zip(line, tmp_path):
    first = archive(tmp_path, "2024")
    second = archive(tmp_path, "2026")
    line.ok("import", str(first), str(second))
    together = export(line)
    line.workspace = tmp_path / "one by one.ssicoach"
    line.ok("import", str(first))
    line.ok("import", str(second))
    assert export(line) == together
    line.workspace = tmp_path / "unpacked.ssicoach"
    folder = write_folder(tmp_path / first.stem, build("2024"))
    line.ok("import", str(folder), str(second))
    assert export(line) == together


def test_trying_an_archive_tells_the_same_and_changes_nothing(line, tmp_path):
    path = str(archive(tmp_path, "2024"))
    tried = line.ok("import", path, "--dry-run", "--json").json
    assert not line.workspace.exists()
    assert line.ok("import", path, "--json").json == tried


def test_what_is_skipped_is_told_with_file_line_and_reason(line, tmp_path):
    path = archive(tmp_path, "2024", Reactions=b"Date,Type,Link\n2024-06-11 09:51:14,LIKE,x\nyesterday,LIKE,x\n")
    (file,) = line.ok("import", str(path), "--json").json["files"]
    (skipped,) = [row for row in file["skipped"] if row["file"] == "Reactions.csv"]
    assert skipped["line"] == 3
    assert "yesterday" in skipped["why"]
    line.workspace = tmp_path / "told.ssicoach"
    out = line.ok("import", str(path)).out
    assert "Reactions.csv, line 3" in out


def test_a_file_whose_columns_nobody_knows_is_never_a_silent_zero(line, tmp_path):
    path = archive(tmp_path, "2024", Connections=b"a,b,c\n1,2,3\n")
    (file,) = line.ok("import", str(path), "--json").json["files"]
    assert [row["line"] for row in file["skipped"] if row["file"] == "Connections.csv"] == [None]
    assert file["rows"]["Shares.csv"] > 0


def test_the_basic_archive_says_what_it_lacks(line, tmp_path):
    assert "larger" in line.ok("import", str(small(tmp_path, "2024"))).out
    assert "larger" not in line.ok("import", str(archive(tmp_path, "2024"))).out


def test_a_job_that_changed_and_somebody_gone_are_reported(line, tmp_path):
    line.ok("import", str(archive(tmp_path, "2024")))
    head = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    left = "Jürgen,Müller,www.linkedin.com/in/j%C3%BCrgen-m%C3%BCller-12,,Elsewhere,Owner,04 Jun 2024\n".encode()
    later = write_zip(
        tmp_path / "Complete_LinkedInDataExport_11-20-2026.zip", build("2024") | {"Connections.csv": head + left}
    )
    (file,) = line.ok("import", str(later), "--json").json["files"]
    told = {"new": [], "gone": ["anna-berg"], "changed_job": ["jürgen-müller-12"]}
    assert file["connections"] == told | {"had_other_job": [], "gone_since": []}
    line.workspace = tmp_path / "second.ssicoach"
    line.ok("import", str(archive(tmp_path, "2024")))
    assert "0 new, 1 gone, 1 with another job" in line.ok("import", str(later)).out


def test_an_older_archive_without_news_of_people_has_no_line_of_noughts(line, tmp_path):
    line.ok("import", str(archive(tmp_path, "2024")))
    before = write_zip(tmp_path / "Complete_LinkedInDataExport_06-21-2024.zip", build("2024"))
    assert "older archive" not in line.ok("import", str(before)).out


def test_of_a_teams_report_the_own_row_is_asked_for(line, tmp_path):
    path = tmp_path / "usage.csv"
    path.write_text(SEATS, encoding="utf-8")
    told = line.refused("import", str(path))
    assert "Anna Berg" in told
    assert "Lars Nowak" in told
    assert "--person" in told
    (file,) = line.ok("import", str(path), "--person", "Anna Berg", "--json").json["files"]
    assert (file["kind"], file["added"]) == ("sales-navigator", 1)
    (score,) = json.loads(export(line))["official_scores"]
    assert score["brand"] == 18.5


def zipped(path: Path, **files: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return path


def hostile(folder: Path, kind: str) -> Path:
    whole = archive(folder, "2024")
    data = whole.read_bytes()
    path = folder / f"{kind}.zip"
    if kind == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "noise":
        path.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 40)
    elif kind == "nothing in it":
        zipped(path)
    elif kind == "something else":
        zipped(path, **{"holiday.jpg": b"\xff\xd8\xff", "readme.txt": b"hello"})
    elif kind == "broken workbook":
        zipped(path, **{"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<workbook"})
    elif kind == "encrypted":
        # The flag in every header says so.
        for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            at = -1
            while (at := data.find(mark, at + 1)) >= 0:
                data = data[: at + place] + bytes([data[at + place] | 1]) + data[at + place + 1 :]
        path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "kind",
    ["cut", "empty", "noise", "nothing in it", "something else", "broken workbook", "encrypted"],
)
def test_what_cannot_be_read_is_refused_in_a_line_and_nothing_changes(line, tmp_path, kind):
    line.ok("log", "post")
    before = export(line)
    path = hostile(tmp_path, kind)
    good = archive(tmp_path, "2024")
    assert str(path) in line.refused("import", str(good), str(path))
    assert export(line) == before


def test_an_empty_folder_and_a_lone_file_of_an_archive_are_no_archive(line, tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    assert str(folder) in line.refused("import", str(folder))
    lone = tmp_path / "Shares.csv"
    lone.write_bytes(build("2024")["Shares.csv"])
    assert "whole archive" in line.refused("import", str(lone))
