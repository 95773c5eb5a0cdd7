"""`report`: a coach's report over any days."""

from __future__ import annotations

import pytest


@pytest.fixture
def known(line):
    """The command line on a workspace with one thing in it."""
    line.ok("log", "comment")
    return line


def test_the_days_asked_for_become_a_file(known, tmp_path):
    target = tmp_path / "report.pdf"
    answer = known.ok("report", "--from", "2026-11-02", "--to", "2026-11-22", "--pdf", str(target), "--lang", "de")
    assert target.read_text(encoding="utf-8") == "2026-11-02 2026-11-22 de"
    assert str(target) in answer.out


def test_days_to_come_are_told_and_left_out(known, tmp_path):
    target = tmp_path / "report.pdf"
    answer = known("report", "--from", "2026-11-02", "--to", "2026-12-31", "--pdf", str(target))
    assert answer.status == 0
    assert target.read_text(encoding="utf-8") == "2026-11-02 2026-11-23 en"
    assert answer.err == "31 December 2026 is still to come: the report ends today, on 23 November 2026.\n"


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2026-11-22", "2026-11-02", "would end on 2 November 2026, before it begins on 22 November 2026"),
        ("2026-11-24", "2026-11-30", "begin the report on 23 November 2026 or earlier"),
        ("2026-13-01", "2026-11-02", "“2026-13-01” is no day that can be used"),
        ("2026-11-01", "someday", "“someday” is not understood as a day; write it like 2026-11-23"),
    ],
)
def test_wrong_days_are_told_in_a_sentence(known, tmp_path, first, last, told):
    target = tmp_path / "report.pdf"
    assert told in known.refused("report", "--from", first, "--to", last, "--pdf", str(target))
    assert not target.exists()


@pytest.mark.parametrize("missing", ["--from", "--to", "--pdf"])
def test_what_is_missing_is_wrong_usage(known, missing):
    given = {"--from": "2026-11-02", "--to": "2026-11-22", "--pdf": "x.pdf"}
    words = [word for name, value in given.items() if name != missing for word in (name, value)]
    assert missing in known.refused("report", *words, status=2)


def test_no_workspace_is_written_over_and_none_is_begun(known, line, tmp_path):
    words = ("report", "--from", "2026-11-02", "--to", "2026-11-22", "--pdf")
    before = known.workspace.read_bytes()
    assert "is a workspace" in known.refused(*words, str(known.workspace))
    assert known.workspace.read_bytes() == before
    absent = line.bare(*words, str(tmp_path / "a.pdf"), "--workspace", str(tmp_path / "none.ssicoach"))
    assert absent.status == 1 and not (tmp_path / "none.ssicoach").exists()
