"""Files are looked at without getting in anybody's way, then taken in as one step."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from ssi_coach import resources
from ssi_coach.app import imports
from ssi_coach.app.coach import Coach
from ssi_coach.app.imports import READING, Importer
from ssi_coach.domain.problems import InputProblem, WorkspaceProblem
from ssi_coach.store import activities
from ssi_coach.store.workspace import Workspace
from tests.importers import archive_files


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


def spread(tmp_path: Path, connections: int = 3_000) -> Path:
    """An archive whose one file of messages is by far the largest, in a few pieces."""
    return archive_files.big(tmp_path, connections=connections, messages=6_000, others=10)


class Stop(Exception):
    pass


def test_how_far_it_is_shows_inside_of_one_file_and_never_goes_back(importer: Importer, tmp_path: Path) -> None:
    reports: list[float] = []

    def report(done: int, whole: int) -> None:
        if whole:
            reports.append(done / whole)

    with all_of_them():
        preview = importer.preview([spread(tmp_path)], report)
        assert reports == sorted(reports)
        assert len([share for share in reports if 0 < share < READING]) > 5
        assert len([share for share in reports if READING < share < 1]) > 5
        reports.clear()
        importer.take_in(preview.files, report)
    assert reports == sorted(reports)
    assert len([share for share in reports if 0 < share < 1]) > 5


@pytest.mark.unmeasured
@pytest.mark.parametrize("stop_at", [0.3, 0.5, 0.9])
def test_cancel_is_heard_in_the_middle_of_one_file(
    importer: Importer, coach: Coach, tmp_path: Path, stop_at: float
) -> None:
    files = importer.preview([spread(tmp_path)], nothing_to_report).files
    heard: list[float] = []

    def report(done: int, whole: int) -> None:
        if whole and done / whole >= stop_at:
            heard.append(done / whole)
            raise Stop

    with all_of_them():
        with pytest.raises(Stop):
            importer.preview([spread(tmp_path)], report)
        with pytest.raises(Stop):
            importer.take_in(files, report)
    assert heard == [pytest.approx(stop_at, abs=0.25)] * 2
    assert coach.refresh().undo is None
    assert coach.connections() == ()


@contextmanager
def all_of_them() -> Iterator[None]:
    """Every report comes, however soon after the one before."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(imports, "_OFTEN", 0)
        yield


def test_every_import_makes_a_backup_first(importer: Importer, coach: Coach, tmp_path: Path) -> None:
    folder = coach.workspace.path.parent / "Anna Berg backups"
    importer.take_in(importer.preview([file(tmp_path)], nothing_to_report).files, nothing_to_report)
    # There was nothing to lose before the first.
    assert not folder.exists()
    for kind in ("post", "reaction", "message", "reply", "share", "profile_visit", "article"):
        importer.take_in(importer.preview([file(tmp_path, kind)], nothing_to_report).files, nothing_to_report)
    copies = sorted(folder.glob("* before import*.ssicoach"))
    assert 5 <= len(copies) <= 6
    reader = Workspace.open_readonly(copies[-1])
    assert "article" not in {activity.kind for activity in activities.everything(reader.db)}
    reader.close()


def test_without_a_backup_nothing_is_imported(importer: Importer, coach: Coach, tmp_path: Path) -> None:
    importer.take_in(importer.preview([file(tmp_path)], nothing_to_report).files, nothing_to_report)
    files = importer.preview([file(tmp_path, "post")], nothing_to_report).files
    (coach.workspace.path.parent / "Anna Berg backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(WorkspaceProblem, match="Anna Berg backups"):
        importer.take_in(files, nothing_to_report)
    assert coach.refresh().records.journal.on(date(2026, 11, 20)) == {"comment": 3}
