"""`score` and `review` in the shape of the interface."""

from __future__ import annotations

import json

import pytest

from ssi_coach.domain.pillars import PILLARS
from ssi_coach.reports.interchange import to_bytes
from tests.lives import half_year
from tests.measuring import unmeasured

NAMES = [p.value for p in PILLARS]


@pytest.fixture
def anna(line, today, tmp_path):
    """The command line on Anna's half year."""
    path = tmp_path / "anna.json"
    with unmeasured():
        path.write_bytes(to_bytes(half_year(today, 11)))
        line.ok("import", str(path))
    return line


def test_the_score_adds_up_from_components_to_total(anna):
    score = anna.ok("score", "--json").json
    assert list(score) == ["date", "total", "range80", "raw_total", "official", "pillars", "results"]
    assert score["date"] == "2026-11-23"
    assert list(score["pillars"]) == NAMES
    assert sum(p["score"] for p in score["pillars"].values()) == pytest.approx(score["total"], abs=1e-9)
    assert sum(p["raw"] for p in score["pillars"].values()) == pytest.approx(score["raw_total"], abs=1e-9)
    for pillar in score["pillars"].values():
        assert list(pillar) == ["score", "raw", "max", "components"]
        assert sum(c["points"] for c in pillar["components"]) == pytest.approx(pillar["raw"], abs=1e-9)
        assert sum(c["available"] for c in pillar["components"]) == pytest.approx(25)
        assert all(list(c) == ["key", "points", "available", "why"] and c["why"] for c in pillar["components"])
    low, high = score["range80"]
    assert low < score["total"] < high
    assert score["official"]["date"] == "2026-11-20"
    assert list(score["results"]) == ["conversations", "calls", "meetings", "proposals", "contracts"]


def test_a_later_day_counts_what_is_dated_up_to_it(line, tmp_path):
    file = tmp_path / "later.json"
    rows = [{"kind": "comment", "on": day, "count": 40} for day in ("2026-11-20", "2026-11-30", "2026-12-02")]
    file.write_text(json.dumps({"format": "ssi-coach", "version": 1, "activities": rows}), encoding="utf-8")
    line.ok("import", str(file))

    def comments(day):
        components = line.ok("score", "--on", day, "--json").json["pillars"]["insights"]["components"]
        return components[0]["points"]

    assert comments("2026-11-29") < comments("2026-11-23") < comments("2026-11-30") < comments("2026-12-02")


def test_the_range_of_a_day_does_not_depend_on_when_it_is_asked_for(line, clock):
    line.ok("log", "comment", "--on", "2026-11-02")
    asked_then = line.ok("score", "--on", "2026-11-23", "--json").json
    clock.forward(days=1)
    assert line.ok("score", "--on", "2026-11-23", "--json").json == asked_then


def test_without_a_reading_the_estimate_is_the_model_alone(line):
    line.ok("log", "comment")
    score = line.ok("score", "--json").json
    assert score["official"] is None
    assert score["total"] == score["raw_total"]
    assert all(p["score"] == p["raw"] for p in score["pillars"].values())


def test_results_count_the_week_of_the_day(line):
    line.ok("log", "conversation", "--count", "2")
    line.ok("log", "contract", "--on", "2026-11-22")
    assert line.ok("score", "--json").json["results"] == {
        "conversations": 2, "calls": 0, "meetings": 0, "proposals": 0, "contracts": 0
    }  # fmt: skip
    past = line.ok("score", "--on", "2026-11-22", "--json").json
    assert (past["date"], past["results"]["contracts"], past["results"]["conversations"]) == ("2026-11-22", 1, 0)


def test_a_past_day_knows_nothing_of_later_readings(anna):
    assert anna.ok("score", "--on", "2026-11-12", "--json").json["official"]["date"] == "2026-11-06"


def test_the_score_is_told_in_words(anna):
    out = anna.ok("score").out
    assert out.startswith("23 November 2026: ")
    assert "LinkedIn’s score on 20 November 2026: " in out
    assert "Profile completeness: 14 of 21 checklist items" in out


def test_the_movers_of_a_review_add_up_to_the_change(anna):
    review = anna.ok("review", "--week", "2026-W47", "--json").json
    assert {"week", "start", "end", "done", "planned", "by_pillar", "movers", "streak_weeks"} <= set(review)
    assert review["week"] == "2026-W47"
    assert list(review["start"]) == list(review["end"]) == NAMES
    change = sum(review["end"].values()) - sum(review["start"].values())
    assert sum(mover["points"] for mover in review["movers"]) == pytest.approx(change, abs=1e-9)
    assert sum(area["done"] for area in review["by_pillar"].values()) == review["done"] > 0
    assert sum(area["planned"] for area in review["by_pillar"].values()) == review["planned"]
    assert review["streak_weeks"] >= 5


def test_no_change_is_not_told_as_a_loss(line):
    line.ok("check", "photo")
    line.ok("log", "comment")
    assert "-0.0" not in line.ok("review").out


def test_a_review_in_words_has_no_figures_before_there_is_ground_for_them(line):
    line.ok("log", "comment")
    out = line.ok("review", "--week", "2026-W48").out
    assert "There is no score for this week yet" in out
    assert "→" not in out and "Brand: 0 / 0" in out
    line.ok("record", "--brand", "10", "--people", "10", "--insights", "10", "--relationships", "10")
    out = line.ok("review", "--week", "2026-W48").out
    assert "for the first time" in out
    assert "Brand: 10.0, 0 / 0" in out
    assert "→" not in out and "LinkedIn’s own" not in out


def test_one_day_is_not_days(line):
    line.ok("check", "photo")
    line.ok("log", "comment")
    assert "1 day in the last 4 weeks" in line.ok("score").out


def test_on_a_monday_the_review_is_of_last_week(anna):
    assert anna.ok("review", "--json").json["week"] == "2026-W47"
    assert "2026-W47" in anna.ok("review").out


@pytest.mark.parametrize(
    ("week", "nearest"),
    [("2026-W54", "2026-W48"), ("2026-W60", "2026-W48"), ("2025-W53", "2025-W52"), ("2026W47", "2026-W47"),
     ("2027-W01", "2026-W48"), ("last", "2026-W48"), ("0000-W00", "2003-W19")],
)  # fmt: skip
def test_a_week_that_is_none_names_the_nearest(anna, week, nearest):
    assert f"the nearest is {nearest}" in anna.refused("review", "--week", week)


@pytest.mark.parametrize("option", ["--pdf", "--png"])
def test_a_review_as_a_page_is_put_in_its_place_whole(anna, tmp_path, option):
    target = tmp_path / "page"
    anna.ok("review", "--week", "2026-W47", option, str(target))
    assert target.read_text(encoding="utf-8") == "2026-W47 en"
    assert "is a folder" in anna.refused("review", option, str(tmp_path))
    assert "There is no folder" in anna.refused("review", option, str(tmp_path / "no" / "page"))


def test_reading_leaves_the_workspace_as_it_was(anna):
    def files():
        return {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in anna.workspace.parent.glob("Anna*")}

    before = files()
    for words in (["score"], ["score", "--json"], ["checklist"], ["review"], ["verify"], ["import", "--dry-run", "x"]):
        anna(*words)
    assert files() == before


def test_another_language_is_spoken_everywhere(anna):
    score = anna.ok("--lang", "de", "score", "--json").json
    assert score["pillars"]["brand"]["components"][0]["why"].startswith("de:")
    assert anna("--lang", "de", "log", "coment").err.startswith("ssi-coach: de:There is no")
    assert "de:commands" in anna.bare("--lang", "de", "--help").out
    assert json.dumps(score)


def test_a_day_far_ahead_has_an_estimate_as_well(line):
    line.ok("log", "comment", "--on", "2026-11-02")
    far = line.ok("score", "--on", "2099-12-31", "--json").json
    assert far["range80"][0] <= far["total"] <= far["range80"][1]


def test_the_review_tells_how_the_goal_stands(anna):
    goal = anna.ok("review", "--json").json["goal"]
    assert (goal["target"], goal["by"]) == (55, "2027-02-22")
    assert goal["now"] < 55 and 0 < goal["going_on"] < 100
    assert goal["sentence"].startswith("Your goal is 55.0 by 2027-02-22; ")
    assert "\nYour goal is 55 by 22 February 2027; " in anna.ok("review").out
    assert anna.ok("review", "--week", "2026-W40", "--json").json["goal"] is None


def test_what_is_assumed_is_marked_and_explained_once(line):
    line.ok("log", "comment")
    line.ok("check", "photo")
    out = line.ok("score").out
    assert out.count("average member") == 1 and out.rstrip().endswith("or was before your log.")
    marked = [row for row in out.splitlines() if "  ≈ " in row]
    assert len(marked) > 10
    assert any(row.endswith("  ≈ Followers") for row in marked)
    assert any("≈ Comments: 1 in the last 4 weeks" in row for row in marked)
    assert "≈" not in line.ok("score", "--json").out


def test_without_ground_the_words_give_no_number_as_the_window_does(line):
    """The figures stay for whoever reads JSON (the contract)."""
    line.ok("log", "conversation", "--on", "2026-11-20")
    out = line.ok("score").out
    assert out.startswith("23 November 2026: no number yet.")
    assert "of 100" not in out and "25" not in out
    assert line.ok("score", "--json").json["total"] > 0
    line.ok("check", "photo")
    assert "of 100" in line.ok("score").out
    assert "no number yet" in line.ok("score", "--on", "2026-11-20").out
