"""The interchange file and the workspace say the same, byte for byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ssi_coach.importers.interchange import read_document
from ssi_coach.reports.interchange import to_bytes
from tests.app.conftest import MakeCoach
from tests.app.lives import Hands
from tests.app.test_undo import act
from tests.conftest import SOAK


@pytest.mark.unmeasured
@pytest.mark.parametrize("seed", range(100, 160 if SOAK else 104))
def test_export_import_export_gives_the_same_bytes(make_coach: MakeCoach, tmp_path: Path, seed: int) -> None:
    coach, other = make_coach(), make_coach(tmp_path / "other.ssicoach")
    act(coach, Hands(coach, seed), 150)
    document = replace(
        coach.document(), dismissed=("people.leads",), weights={"brand.posts": {"points": 5.0, "reference": 2.5}}
    )
    coach.import_records(document)
    exported = to_bytes(coach.document())
    before = to_bytes(other.document())
    read = read_document(exported.decode("utf-8"), other.catalogue, other.standing.today)
    other.import_records(read)
    assert to_bytes(other.document()) == exported
    assert other.import_records(read).total_added == 0
    other.undo()
    assert to_bytes(other.document()) == before
    other.redo()
    assert to_bytes(other.document()) == exported
