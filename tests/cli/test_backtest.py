"""`ssi-coach backtest`: the contract's JSON, and words."""

from __future__ import annotations

import json

import pytest

SCORES = [
    ("2026-10-26", 12.0, 6.0, 4.0, 15.0),
    ("2026-11-02", 12.4, 6.1, 4.3, 15.1),
    ("2026-11-09", 12.1, 6.0, 4.6, 15.2),
    ("2026-11-16", 12.8, 6.4, 5.1, 15.3),
]


def record(line, scores=SCORES) -> None:
    for on, brand, people, insights, relationships in scores:
        line.ok("record", "--on", on, "--brand", str(brand), "--people", str(people), "--insights", str(insights),
                "--relationships", str(relationships))  # fmt: skip


def test_the_document_is_that_of_the_contract(line) -> None:
    record(line)
    line.ok("log", "comment", "--count", "3", "--on", "2026-11-03")
    found = line.ok("backtest", "--json").json
    assert set(found) == {"n", "mae", "mae_naive", "coverage80", "rows"}
    assert found["n"] == len(found["rows"]) == 3
    assert [row["on"] for row in found["rows"]] == ["2026-11-02", "2026-11-09", "2026-11-16"]
    assert [row["official"] for row in found["rows"]] == pytest.approx([37.9, 37.9, 39.6])
    assert found["mae_naive"] == pytest.approx((0.9 + 0.0 + 1.7) / 3)
    for row in found["rows"]:
        assert {"on", "official", "predicted", "low", "high"} <= set(row)
        assert row["low"] < row["predicted"] < row["high"]


def test_each_row_is_what_score_said_the_day_before(line, tmp_path) -> None:
    record(line)
    row = line.ok("backtest", "--json").json["rows"][-1]
    early = {"format": "ssi-coach", "version": 1, "official_scores": [
        {"on": on, "brand": a, "people": b, "insights": c, "relationships": d} for on, a, b, c, d in SCORES[:-1]
    ]}  # fmt: skip
    (tmp_path / "early.json").write_text(json.dumps(early), encoding="utf-8")
    other = ("--workspace", str(tmp_path / "other.ssicoach"))
    assert line.bare("import", str(tmp_path / "early.json"), *other).status == 0
    score = line.bare("score", "--on", "2026-11-15", "--json", *other).json
    assert row["predicted"] == pytest.approx(score["total"])
    assert [row["low"], row["high"]] == pytest.approx(score["range80"])


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_scores_are_no_error(line, count: int) -> None:
    line.ok("log", "comment")
    record(line, SCORES[:count])
    assert line.ok("backtest", "--json").json == {
        "n": 0, "mae": None, "mae_naive": None, "coverage80": None, "rows": []
    }  # fmt: skip
    assert "LinkedIn" in line.ok("backtest").out


def test_in_words(line) -> None:
    record(line)
    out = line.ok("backtest").out
    assert out.startswith("On average the estimate missed LinkedIn’s score by ")
    assert "scores fell into the range." in out
    assert "16 November 2026: LinkedIn 39.6, estimate " in out


def test_a_workspace_that_is_not_there_is_refused(line) -> None:
    assert "ssi-coach: " in line.refused("backtest", "--json")
