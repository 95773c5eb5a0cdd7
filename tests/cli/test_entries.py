"""`log`, `record`, `check`, `checklist`: what is entered, and what is refused in one sentence."""

from __future__ import annotations

import json

import pytest

from tests.importers.test_ssi_page import BARS, CAPTURE, page_data


def document(line) -> dict:
    target = line.workspace.parent / "out.json"
    line.ok("export", str(target))
    return json.loads(target.read_text(encoding="utf-8"))


def test_logging_begins_a_workspace_and_keeps_what_was_said(line):
    line.ok("log", "comment", "--count", "3", "--note", "on Lars’s post", "--on", "2026-11-20")
    whole = document(line)
    (activity,) = whole["activities"]
    assert activity | {"id": ""} == {
        "id": "", "kind": "comment", "on": "2026-11-20", "count": 3, "note": "on Lars’s post", "source": "manual"
    }  # fmt: skip
    assert whole["person"]["log_since"] == "2026-11-20"


def test_options_of_all_commands_stand_before_or_after_the_name(line):
    assert line.bare("--workspace", str(line.workspace), "log", "post").status == 0
    assert line.bare("log", "--workspace", str(line.workspace), "post").status == 0
    assert line.bare("log", "post", f"--workspace={line.workspace}").status == 0
    assert len(document(line)["activities"]) == 3


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["log", "coment"], "the nearest is “comment”"),
        (["log", "comment", "--on", "2026-02-30"], "the nearest is 2026-02-28"),
        (["log", "comment", "--on", "30.11.2026"], "the nearest is 2026-11-30"),
        (["log", "comment", "--on", "someday"], "write it like 2026-11-23 (today)"),
        (["log", "comment", "--on", "1066-10-14"], "the nearest is 2003-05-05"),
        (["log", "comment", "--on", "2026-11-24"], "in the future; plan it"),
        (["log", "comment", "--count", "0"], "“0” is no count"),
        (["log", "comment", "--count", "-2"], "“-2” is no count"),
        (["log", "comment", "--count", "many"], "“many” is no count"),
        (["log", "comment", "--count", "9" * 5000], "is no count"),
        (["log", "comment", "--note", "x" * 30_000], "30,000 characters"),
        (["check", "foto"], "the nearest is “photo”"),
        (["check", "recent_post"], "cannot be ticked"),
        (["record", "--brand", "25.5"], "Brand is 25.5"),
        (["record", "--brand", "-1"], "Brand is −1"),
        (["record", "--brand", "nan"], "not a number"),
        (["record", "--brand", "much"], "--brand: “much” is not a number"),
        (["record", "--brand", "10", "--industry-rank", "101"], "industry rank is 101"),
        (["record", "--brand", "10", "--on", "2026-11-24"], "in the future"),
        (["record", "--brand", "10", "--people", "10", "--insights", "10", "--relationships", "10", "--total", "50"],
         "add up to 40, but the total is 50"),
        (["record", "--brand", "0", "--people", "0", "--insights", "0", "--relationships", "0"], "All zeros"),
        (["record", "--paste"], "does not read like"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_and_nothing_is_begun(line, words, told):
    assert told in line.refused(*words)
    assert list(line.workspace.parent.glob("*.ssicoach*")) == []


@pytest.mark.parametrize(
    "words",
    [["forecast"], ["--frobnicate"], ["score", "--jso"], ["log"], ["check"], ["import"], ["export"],
     ["restore"], ["record"], ["record", "--total", "50"], ["--lang", "xx"], ["review", "--json", "--pdf", "x"],
     ["log", "post", "x"]],
)  # fmt: skip
def test_wrong_usage_is_two(line, words):
    line.refused(*words, status=2)


@pytest.mark.parametrize("words", [["score"], ["checklist"], ["review"], ["verify"], ["backup"], ["export", "x.json"]])
def test_a_reading_command_needs_a_workspace_and_makes_none(line, words):
    assert "There is no workspace" in line.refused(*words)
    assert not line.workspace.exists()


def test_the_checklist_is_ticked_and_unticked(line):
    line.ok("check", "photo")
    line.ok("check", "about")
    line.ok("check", "about", "--undo")
    answer = line.ok("checklist", "--json").json
    assert {item["key"] for item in answer["items"] if item["done"]} == {"photo"}
    assert (answer["done"], answer["of"]) == (1, 21)
    derived = {item["key"] for item in answer["items"] if item["derived"]}
    assert derived == {"endorsements", "connections_500", "recent_post"}
    assert "[x] photo" in line.ok("checklist").out


def test_a_typed_score_has_the_total_of_its_pillars(line):
    line.ok("record", "--on", "2026-11-20", "--brand", "18,1", "--people", "10.4", "--insights", "13.2",
            "--relationships", "20.6", "--industry-rank", "4", "--network-average", "50")  # fmt: skip
    official = line.ok("score", "--json").json["official"]
    assert official == {
        "date": "2026-11-20", "brand": 18.1, "people": 10.4, "insights": 13.2, "relationships": 20.6, "total": 62.3,
        "industry_rank": 4, "industry_average": None, "network_rank": None, "network_average": 50
    }  # fmt: skip


def test_a_score_with_pillars_missing_has_no_total(line):
    line.ok("record", "--brand", "18.1")
    official = line.ok("score", "--json").json["official"]
    assert (official["brand"], official["people"], official["total"]) == (18.1, None, None)


@pytest.mark.parametrize("page", [CAPTURE, CAPTURE.replace("\n", "\r\n"), BARS, page_data(False)])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_pasted_page_is_recorded(line, page, encoding):
    answer = line.ok("record", "--paste", "--on", "2026-11-20", stdin=page.encode(encoding))
    assert "4 of 4 pillars" in answer.out
    (score,) = document(line)["official_scores"]
    assert (score["on"], score["brand"], score["industry_rank"]) == ("2026-11-20", 13.118, 75)


def test_what_is_typed_beside_a_pasted_page_fills_it(line):
    page = CAPTURE.replace("Top\n75\n%\nIndustry SSI rank\n", "").replace("You rank in the top 65%\n", "")
    line.ok("record", "--paste", "--industry-rank", "60", stdin=page.encode())
    (score,) = document(line)["official_scores"]
    assert (score["industry_rank"], score["network_rank"], score["brand"]) == (60, 81, 13.118)


def test_a_second_score_of_a_day_replaces_the_first(line):
    line.ok("record", "--brand", "10")
    line.ok("record", "--brand", "12")
    assert [score["brand"] for score in document(line)["official_scores"]] == [12]


def test_the_reader_is_told_where_linkedin_disagrees(line):
    line.ok("check", "photo")
    line.ok("log", "comment", "--on", "2026-11-20")
    answer = line.ok("record", "--brand", "20", "--people", "15", "--insights", "15", "--relationships", "15")
    assert "LinkedIn shows 65, we expected" in answer.out
    assert "Your work counted" in answer.out and answer.out.rstrip().endswith("It is corrected.")
    again = line.ok("record", "--brand", "20", "--people", "15", "--insights", "15", "--relationships", "15")
    assert again.out == answer.out
    in_part = line.ok("record", "--relationships", "3")
    assert "LinkedIn shows 3, we expected" in in_part.out


def test_where_no_work_is_logged_none_is_said_to_have_counted(line):
    line.ok("check", "photo")
    told = line.ok("record", "--relationships", "2").out
    assert "LinkedIn shows 2, we expected" in told and "Your work" not in told


@pytest.mark.parametrize("text", ["a\0b", "a\udcffb"])
def test_a_note_that_could_not_be_given_out_again_is_refused(line, text):
    assert "characters that are none" in line.refused("log", "comment", "--note", text)
    assert not line.workspace.exists()


@pytest.mark.parametrize("words", [["log", "comment"], ["score"], ["backup", "\udcff"], ["restore", "\udcff"]])
def test_a_file_name_that_sqlite_cannot_take_is_refused(line, words):
    line.ok("log", "post")
    if "\udcff" not in words:
        line.workspace = line.workspace.parent / "Anna \udcff.ssicoach"
    assert "characters that cannot be used" in line.refused(*words)
    assert len(list(line.workspace.parent.glob("*.ssicoach"))) == 1


def test_an_empty_name_is_not_the_default_workspace(line, home):
    answer = line.bare("log", "comment", "--workspace", "")
    assert (answer.status, answer.out) == (1, "")
    assert not list(home.rglob("*.ssicoach"))
