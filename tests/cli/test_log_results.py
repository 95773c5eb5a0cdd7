"""`log` of results: value, currency, with whom; and that they survive an export."""

from __future__ import annotations

import json

import pytest


def activities(line) -> list[dict]:
    target = line.workspace.parent / "out.json"
    line.ok("export", str(target))
    return json.loads(target.read_text(encoding="utf-8"))["activities"]


def test_a_contract_has_a_value_a_currency_and_a_customer(line):
    line.ok("log", "contract", "--value", "12.000", "--currency", "eur", "--with", " Nordfrakt AB ", "--note", "a year")
    line.ok("log", "proposal", "--value", "950,50")
    line.ok("log", "meeting", "--with", "Lars Holm")
    rows = {row["kind"]: row for row in activities(line)}
    contract = rows["contract"]
    assert (contract["value"], contract["currency"], contract["with"]) == (12000, "EUR", "Nordfrakt AB")
    assert rows["proposal"]["value"] == 950.5 and "currency" not in rows["proposal"]
    assert rows["meeting"]["with"] == "Lars Holm"
    assert line.ok("score", "--json").json["results"] == {
        "conversations": 0, "calls": 0, "meetings": 1, "proposals": 1, "contracts": 1
    }  # fmt: skip


def test_what_is_exported_comes_back_the_same(line, tmp_path):
    line.ok("log", "contract", "--value", "12000", "--currency", "EUR", "--with", "Müller & Söhne")
    before = activities(line)
    other = tmp_path / "Other.ssicoach"
    copy = tmp_path / "copy.json"
    copy.write_bytes((line.workspace.parent / "out.json").read_bytes())
    assert line.bare("import", str(copy), "--workspace", str(other)).status == 0
    again = tmp_path / "again.json"
    assert line.bare("export", str(again), "--workspace", str(other)).status == 0
    assert json.loads(again.read_text(encoding="utf-8"))["activities"] == before


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["log", "contract", "--value", "much"], "“much” is no amount"),
        (["log", "contract", "--value", "-5"], "no amount"),
        (["log", "contract", "--value", "nan"], "no amount"),
        (["log", "contract", "--value", "9" * 400], "no amount"),
        (["log", "contract", "--currency", "EUR"], "needs a value"),
        (["log", "contract", "--value", "5", "--currency", "Taler"], "no currency"),
        (["log", "meeting", "--value", "5"], "Only a proposal or a contract"),
        (["log", "comment", "--with", "Anna"], "belongs to results"),
        (["log", "call", "--with", "x" * 301], "at most 300"),
        (["log", "coment", "--value", "5"], "the nearest is “comment”"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_begun(line, words, told):
    assert told in line.refused(*words)
    assert list(line.workspace.parent.glob("*.ssicoach*")) == []
