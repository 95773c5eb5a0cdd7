"""`import`, `export`, `backup`, `restore`, `verify`."""

from __future__ import annotations

import json

import pytest

from ssi_coach.app.demo import demo_document
from ssi_coach.app.opening import Opening
from ssi_coach.reports.interchange import to_bytes
from tests.importers.test_interchange import WHOLE
from tests.importers.test_ssi_page import CAPTURE


def write(tmp_path, data, name="in.json"):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())
    return str(path)


def export(line, name="out.json") -> bytes:
    target = line.workspace.parent / name
    line.ok("export", str(target))
    return target.read_bytes()


def test_import_counts_what_is_new_and_the_second_time_changes_nothing(line, tmp_path):
    path = write(tmp_path, WHOLE)
    (first,) = line.ok("import", path, "--json").json["files"]
    assert (first["path"], first["kind"], first["skipped"]) == (path, "interchange", [])
    assert first["rows"]["activities"] == 2
    assert first["added"] > 10
    before = export(line)
    (second,) = line.ok("import", path, "--json").json["files"]
    assert (second["added"], second["already_there"]) == (0, first["added"] + first["already_there"])
    assert export(line) == before


def test_export_import_export_gives_the_same_bytes(line, tmp_path, today):
    line.ok("import", write(tmp_path, to_bytes(demo_document(today))))
    line.ok("import", write(tmp_path, WHOLE))
    whole = export(line)
    line.workspace = tmp_path / "second.ssicoach"
    line.ok("import", write(tmp_path, whole, "whole.json"))
    assert export(line) == whole


def test_weights_that_leave_a_pillar_none_together_change_nothing(line, tmp_path):
    def weights(*names):
        return {"format": "ssi-coach", "version": 1, "weights": {f"brand.{name}": {"points": 0} for name in names}}

    line.ok("import", write(tmp_path, weights("profile", "posts", "resonance", "endorsements")))
    before = export(line)
    line.refused("import", write(tmp_path, weights("followers")))
    assert export(line) == before
    line.ok("score", "--json")


def test_a_ticked_card_without_its_activity_makes_it(line, tmp_path):
    line.ok("import", write(tmp_path, WHOLE))
    made = [a for a in json.loads(export(line))["activities"] if a["id"] == "p1"]
    assert [(a["kind"], a["on"], a["count"]) for a in made] == [("comment", "2026-11-23", 3)]


def test_trying_changes_nothing_and_begins_nothing(line, tmp_path):
    path = write(tmp_path, WHOLE)
    (tried,) = line.ok("import", path, "--dry-run", "--json").json["files"]
    assert tried["added"] > 10
    assert not line.workspace.exists()
    line.ok("log", "post")
    before = line.workspace.read_bytes()
    line.ok("import", path, "--dry-run")
    assert line.workspace.read_bytes() == before


def test_several_files_go_in_together_or_not_at_all(line, tmp_path):
    page = write(tmp_path, CAPTURE.encode(), "page.txt")
    good = write(tmp_path, WHOLE)
    bad = write(tmp_path, b'{"format": "ssi-coach", "version": 1, "plan": [3]}', "bad.json")
    assert f"{bad}: plan[0]: " in line.refused("import", good, page, bad)
    assert not line.workspace.exists()
    files = line.ok("import", good, page, "--json").json["files"]
    assert [file["kind"] for file in files] == ["interchange", "ssi-page"]
    assert [score["on"] for score in json.loads(export(line))["official_scores"]] == ["2026-11-20", "2026-11-23"]


def test_export_refuses_places_that_are_something_else(line, tmp_path):
    line.ok("log", "post")
    (tmp_path / "file").write_text("x")
    assert "is a folder; name a file in it, or add --csv" in line.refused("export", str(tmp_path))
    assert "is a file; name a folder" in line.refused("export", str(tmp_path / "file"), "--csv")
    assert "is a workspace" in line.refused("export", str(line.workspace))
    assert "There is no folder" in line.refused("export", str(tmp_path / "no" / "x.json"))


def test_tables_are_written_into_a_folder(line, tmp_path):
    line.ok("log", "post", "--note", "=1+1")
    line.ok("export", str(tmp_path / "tables"), "--csv")
    text = (tmp_path / "tables" / "activities.csv").read_text(encoding="utf-8")
    assert text.startswith("id,kind,on,count,note,source,value,currency,with\n")
    assert ",post,2026-11-23,1,'=1+1,manual" in text


def test_back_from_a_backup(line, tmp_path):
    line.ok("log", "post")
    copy = str(tmp_path / "copy.ssicoach")
    line.ok("backup", copy)
    before = export(line)
    line.ok("log", "comment")
    assert export(line) != before
    answer = line.ok("restore", copy)
    assert "What was there before is kept in" in answer.out
    assert export(line) == before


@pytest.mark.parametrize("name", ["copy.ssicoach.zip", "copy.gz"])
def test_a_compressed_copy_and_back(line, tmp_path, name):
    line.ok("log", "post")
    copy = tmp_path / name
    assert str(copy) in line.ok("backup", str(copy)).out
    before = export(line)
    line.ok("log", "comment")
    line.ok("restore", str(copy))
    assert export(line) == before
    copy.write_bytes(copy.read_bytes()[:-900])
    assert name in line.refused("restore", str(copy), status=3)
    assert export(line) == before
    assert not list(tmp_path.glob(".*"))


def test_a_backup_without_a_name_lies_beside_the_workspace(line):
    line.ok("log", "post")
    assert "backups" in line.ok("backup").out


def test_restore_makes_a_workspace_that_is_gone(line, tmp_path):
    line.ok("log", "post")
    line.ok("backup", str(tmp_path / "copy.ssicoach"))
    line.workspace = tmp_path / "new.ssicoach"
    line.ok("restore", str(tmp_path / "copy.ssicoach"))
    assert b'"post"' in export(line)


def test_restore_needs_a_backup(line, tmp_path):
    line.ok("log", "post")
    before = export(line)
    (tmp_path / "x.ssicoach").write_text("not one")
    line.refused("restore", str(tmp_path / "gone.ssicoach"))
    line.refused("restore", str(tmp_path / "x.ssicoach"), status=3)
    assert export(line) == before


def test_a_sound_workspace_is_told_so(line):
    line.ok("log", "post")
    assert line.ok("verify", "--json").json == {
        "path": str(line.workspace), "ok": True, "damage": [], "oddities": []
    }  # fmt: skip
    assert "is sound" in line.ok("verify").out


@pytest.mark.parametrize("words", [["score"], ["log", "post"], ["verify"], ["export", "x.json"], ["check", "photo"]])
def test_a_damaged_workspace_is_three(line, words):
    line.workspace.write_bytes(b"not a database at all" * 50)
    line.refused(*words, status=3)
    assert line.workspace.read_bytes() == b"not a database at all" * 50


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    "words", [["score"], ["log", "post"], ["record", "--brand", "9"], ["import", "in.json"], ["backup", "copy"]]
)
def test_a_page_torn_anywhere_inside_is_three_or_never_met(line, words, tmp_path, monkeypatch):
    """SQLite opens such a file without a word; what is read or written later may meet the page, or not."""
    monkeypatch.chdir(tmp_path)
    line.ok("import", write(tmp_path, WHOLE))
    sound = line.workspace.read_bytes()
    met = 0
    for page in range(4096, len(sound), 4096):
        line.workspace.write_bytes(sound[:page] + b"\xff" * 4096 + sound[page + 4096 :])
        answer = line(*words)
        assert answer.status in (0, 3)
        if answer.status:
            met += 1
            assert answer.err.startswith(f"ssi-coach: {line.workspace} is damaged; ")
            assert answer.err.count("\n") == 1
    assert met


def test_verify_tells_damage_in_json_as_well(line):
    line.ok("log", "post")
    data = bytearray(line.workspace.read_bytes())
    data[4096:] = bytes(255 for _ in data[4096:])
    line.workspace.write_bytes(data)
    answer = line("verify", "--json")
    assert answer.status == 3
    assert answer.json["ok"] is False
    assert answer.json["damage"]


def test_the_window_is_opened_on_what_was_asked_for(line):
    assert line.bare("--workspace", str(line.workspace), "--lang", "de", "--theme", "dark").status == 0
    assert line.bare("demo", "--workspace", str(line.workspace)).status == 0
    assert line.windows == [Opening(line.workspace, "de", "dark"), Opening(line.workspace, demo=True)]
    assert not line.workspace.exists()


@pytest.mark.parametrize(
    "command", [["export"], ["export", "--csv"], ["backup"], ["restore"], ["import"], ["review", "--pdf"]]
)
def test_a_name_the_disk_does_not_take_is_told_in_a_sentence(line, tmp_path, command):
    line.ok("log", "comment")
    answer = line(*command, str(tmp_path / ("a" * 300)))
    assert answer.status in (1, 3)
    assert answer.err.count("\n") == 1
    assert "a" * 300 in answer.err


def test_tables_for_a_spreadsheet_of_another_country(line, tmp_path):
    line.ok("log", "contract", "--value", "1200.5", "--currency", "EUR", "--note", "Süd")
    plain, auto, own = (tmp_path / name for name in ("plain", "auto", "own"))
    line.ok("export", str(plain), "--csv")
    assert b"1200.5,EUR" in (plain / "activities.csv").read_bytes()
    line.ok("export", str(auto), "--csv", "--delimiter", "auto", "--bom", "--lang", "de")
    assert (auto / "activities.csv").read_bytes().startswith(b"\xef\xbb\xbfid;kind;")
    assert b"1200,5;EUR" in (auto / "activities.csv").read_bytes()
    line.ok("export", str(own), "--csv", "--delimiter", "tab", "--decimal", "comma")
    assert b"1200,5\tEUR" in (own / "activities.csv").read_bytes()
    english = tmp_path / "english"
    line.ok("export", str(english), "--csv", "--delimiter", "auto", "--decimal", "auto")
    assert (english / "activities.csv").read_bytes() == (plain / "activities.csv").read_bytes()


@pytest.mark.parametrize("words", [("--bom",), ("--delimiter", "tab"), ("--decimal", "comma")])
def test_the_shape_of_tables_is_for_tables(line, tmp_path, words):
    line.ok("log", "comment")
    assert "add --csv" in line.refused("export", str(tmp_path / "a.json"), *words, status=2)
    assert not (tmp_path / "a.json").exists()
