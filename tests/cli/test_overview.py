"""`overview`: every workspace of a folder, also those that cannot be read."""

from __future__ import annotations

import csv
import io
import json


def clients(line, folder):
    line.workspace = folder / "Anna Berg.ssicoach"
    line.ok(
        "record", "--brand", "12", "--people", "6", "--insights", "4", "--relationships", "14", "--on", "2026-10-01"
    )
    line.ok(
        "record", "--brand", "14", "--people", "6", "--insights", "5", "--relationships", "14", "--on", "2026-11-13"
    )
    line.ok("log", "comment", "--on", "2026-11-20")
    line.workspace = folder / "=Ben.ssicoach"
    line.ok("check", "photo")
    (folder / "broken.ssicoach").write_bytes(b"nothing of ours" * 100)
    (folder / "notes.txt").write_text("not a workspace", encoding="utf-8")


def test_as_json_with_what_could_not_be_read(line, tmp_path):
    clients(line, tmp_path)
    before = {file: file.read_bytes() for file in tmp_path.glob("*.*") if file.is_file()}
    found = line.bare("overview", str(tmp_path), "--json").json
    assert [each["name"] for each in found["workspaces"]] == ["=Ben", "Anna Berg", "broken"]
    ben, anna, broken = found["workspaces"]
    assert (anna["last_reading"], anna["last_reading_on"], anna["reading_age_days"]) == (39, "2026-11-13", 10)
    assert anna["silent_days"] == 3
    assert anna["estimate"] > 0
    assert anna["change30"] is not None
    assert (ben["last_reading"], ben["change30"], ben["silent_days"]) == (None, None, None)
    assert "damaged" in broken["problem"]
    assert {file: file.read_bytes() for file in tmp_path.glob("*.*") if file.is_file()} == before


def test_as_csv_for_a_spreadsheet_without_formulas(line, tmp_path):
    clients(line, tmp_path)
    rows = list(csv.DictReader(io.StringIO(line.bare("overview", str(tmp_path), "--csv").out)))
    assert [row["name"] for row in rows] == ["'=Ben", "Anna Berg", "broken"]
    assert rows[1]["last_reading"] == "39"
    assert rows[1]["next_talk"] == ""


def test_as_a_table_in_one_line_each(line, tmp_path):
    clients(line, tmp_path)
    out = line.bare("overview", str(tmp_path)).out.splitlines()
    assert out[0].startswith("Workspace")
    assert out[2].split()[:4] == ["Anna", "Berg", "39", "10"]
    assert "damaged" in out[-1]


def test_protected_ones_need_their_passphrase(line, tmp_path):
    from ssi_coach.domain.passphrase import Passphrase
    from ssi_coach.store.protect import change_passphrase

    clients(line, tmp_path)
    change_passphrase(tmp_path / "Anna Berg.ssicoach", None, Passphrase("drei Worte hier"))
    anna = line.bare("overview", str(tmp_path), "--json").json["workspaces"][1]
    assert (anna["protected"], anna["last_reading"]) == (True, None)
    assert "passphrase" in anna["problem"]
    secret = tmp_path / "secret.txt"
    secret.write_text("drei Worte hier\n", encoding="utf-8")
    opened = line.bare("overview", str(tmp_path), "--json", "--passphrase-file", str(secret)).json["workspaces"]
    assert (opened[1]["protected"], opened[1]["last_reading"], opened[1]["problem"]) == (True, 39, None)
    assert opened[0]["name"] == "=Ben"


def test_no_folder_and_an_empty_one(line, tmp_path):
    answer = line.bare("overview", str(tmp_path / "nowhere"))
    assert (answer.status, answer.out) == (1, "")
    assert "no folder" in answer.err
    (tmp_path / "empty").mkdir()
    assert "no workspace" in line.bare("overview", str(tmp_path / "empty")).out


def test_private_notes_for_a_talk_are_in_no_output(line, tmp_path):
    clients(line, tmp_path)
    told = tmp_path / "told.json"
    told.write_text(
        json.dumps(
            {
                "format": "ssi-coach",
                "version": 1,
                "person": {"next_talk": "2026-11-30", "talk_notes": "Zwirnhuber is leaving"},
            }
        ),
        encoding="utf-8",
    )
    line.workspace = tmp_path / "Anna Berg.ssicoach"
    line.ok("import", str(told))
    for way in ((), ("--json",), ("--csv",)):
        out = line.bare("overview", str(tmp_path), *way).out
        assert ("2026-11-30" if way else "30 November 2026") in out and "Zwirnhuber" not in out
