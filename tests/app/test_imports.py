"""Files are looked at without getting in anybody's way, then taken in as one step."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.app.imports import Importer
from ssi_coach.domain.problems import InputProblem


def nothing_to_report(_done: int, _whole: int) -> None:
    return


@pytest.fixture
def importer(coach: Coach) -> Importer:
    return Importer(coach.workspace.path, resources.catalogue(), coach.clock)


def file(tmp_path: Path, kind: str = "comment") -> Path:
    row = {"kind": kind, "on": "2026-11-20", "count": 3}
    made = tmp_path / f"{kind}.json"
    made.write_text(json.dumps({"format": "ssi-coach", "version": 1, "activities": [row]}), encoding="utf-8")
    return made


def test_a_look_waits_for_nobody_and_changes_nothing(importer: Importer, coach: Coach, tmp_path: Path) -> None:
    with coach.workspace.transaction():
        preview = importer.preview([file(tmp_path), file(tmp_path, "post")], nothing_to_report)
    assert preview.outcome.added == 2
    assert preview.outcome.undoable
    assert coach.refresh().records.journal.first_day is None
    importer.take_in(preview.files, nothing_to_report)
    assert coach.refresh().records.journal.on(date(2026, 11, 20)) == {"comment": 3, "post": 3}
    coach.undo()
    assert coach.standing.records.journal.first_day is None


def test_a_wrong_file_spoils_all_of_them(importer: Importer, coach: Coach, tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match="nonsense"):
        importer.preview([file(tmp_path), file(tmp_path, "nonsense")], nothing_to_report)
    assert coach.refresh().undo is None


def test_what_is_cancelled_while_it_is_written_changes_nothing(
    importer: Importer, coach: Coach, tmp_path: Path
) -> None:
    files = importer.preview([file(tmp_path)], nothing_to_report).files
    looks = []

    def cancelled_at_the_second_look(done: int, whole: int) -> None:
        looks.append((done, whole))
        if len(looks) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        importer.take_in(files, cancelled_at_the_second_look)
    assert coach.refresh().undo is None
    assert coach.standing.records.journal.first_day is None
