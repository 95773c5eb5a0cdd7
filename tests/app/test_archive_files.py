"""Archives of every era, from the file to the workspace: in any order nothing is lost, and twice is once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.app.imports import Importer
from ssi_coach.importers.interchange import read_document
from ssi_coach.reports.interchange import to_bytes
from tests.app.conftest import MakeCoach
from tests.importers.archive_files import ERAS, EXPORTED, SECRET, build, write_zip

# The one that Excel saved is of the same day as another: which of two lists of one day is newer cannot be told.
ORDERED = [era for era in ERAS if era != "excel"]


def quiet(_done: int, _whole: int) -> None:
    return


@pytest.fixture
def paths(tmp_path: Path) -> dict[str, Path]:
    found = {}
    for era in ERAS:
        found[era] = tmp_path / f"Complete_LinkedInDataExport_{EXPORTED[era]:%m-%d-%Y}{era}.zip"
        write_zip(found[era], build(era))
    return found


def take(coach: Coach, files: Sequence[Path]) -> int:
    importer = Importer(coach.workspace.path, resources.catalogue(), coach.clock)
    added = importer.take_in(importer.preview(files, quiet).files, quiet).added
    coach.refresh()
    return added


@pytest.mark.parametrize("era", ERAS)
def test_twice_is_once_and_the_export_brings_all_of_it_back(
    make_coach: MakeCoach, tmp_path: Path, paths: dict[str, Path], era: str
) -> None:
    coach, other = make_coach(), make_coach(tmp_path / "other.ssicoach")
    before = to_bytes(coach.document())
    assert take(coach, [paths[era]]) > 20
    once = to_bytes(coach.document())
    assert take(coach, [paths[era]]) == 0
    assert to_bytes(coach.document()) == once
    other.import_records(read_document(once.decode(), other.catalogue, other.standing.today))
    assert to_bytes(other.document()) == once
    coach.undo()
    assert to_bytes(coach.document()) == before


def test_the_order_of_archives_does_not_matter(make_coach: MakeCoach, tmp_path: Path, paths: dict[str, Path]) -> None:
    coaches = [make_coach(tmp_path / f"{name}.ssicoach") for name in "abc"]
    for era in ORDERED:
        take(coaches[0], [paths[era]])
    for era in reversed(ORDERED):
        take(coaches[1], [paths[era]])
    take(coaches[2], [paths[era] for era in reversed(ORDERED)])
    assert len(coaches[2].steps()) == 1
    first = to_bytes(coaches[0].document())
    assert to_bytes(coaches[1].document()) == first
    assert to_bytes(coaches[2].document()) == first


def test_no_words_of_others_are_kept(make_coach: MakeCoach, path: Path, paths: dict[str, Path]) -> None:
    coach = make_coach()
    take(coach, list(paths.values()))
    kept = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
    assert b"jurgen" in kept or "jürgen".encode() in kept
    assert SECRET.encode() not in kept
    assert SECRET not in to_bytes(coach.document()).decode()
