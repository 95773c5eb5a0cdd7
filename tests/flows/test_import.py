"""A member's history comes in, as real programs do it: the basic archive, the complete one, twice, and older ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.importers.archive_files import SECRET, archive, basic, build, file_name, write_zip


@pytest.fixture
def run(tmp_path):
    """Starts the program on a workspace of its own."""

    def start(*words: str | Path) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "ssi_coach", "--workspace", str(tmp_path / "w.ssicoach"), *map(str, words)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "LANG": "C.UTF-8"},
            timeout=120,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return start


def test_a_history_comes_in_bit_by_bit_and_the_scores_follow(run, tmp_path):
    small = write_zip(tmp_path / file_name("2026", complete=False), basic(build("2026")))
    whole, older = archive(tmp_path, "2026"), archive(tmp_path, "2023")
    run("check", "photo")
    run("import", small)
    first = json.loads(run("score", "--on", "2026-06-20", "--json"))
    run("import", whole)
    second = json.loads(run("score", "--on", "2026-06-20", "--json"))
    assert second["pillars"]["insights"]["raw"] > first["pillars"]["insights"]["raw"]
    run("import", older)
    once = tmp_path / "once.json"
    run("export", once)
    again = json.loads(run("import", whole, small, older, "--json"))
    assert [file["added"] for file in again["files"]] == [0, 0, 0]
    twice = tmp_path / "twice.json"
    run("export", twice)
    assert twice.read_bytes() == once.read_bytes()
    items = {item["key"]: item for item in json.loads(run("checklist", "--json"))["items"]}
    assert items["headline"]["source"] == "archive"
    assert items["photo"]["done"]


def test_nothing_private_is_left_anywhere(run, tmp_path):
    run("import", archive(tmp_path, "2026"))
    run("export", tmp_path / "all.json")
    for file in (*tmp_path.glob("w.ssicoach*"), tmp_path / "all.json"):
        assert SECRET.encode() not in file.read_bytes(), file
