"""Any byte of any file flipped: it is read or refused in a sentence, within five seconds and bounded memory."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.app.demo import demo_document
from ssi_coach.app.intents import TickItem
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.reports.interchange import to_bytes
from ssi_coach.store.workspace import Workspace
from tests.conftest import SOAK, FixedClock
from tests.importers import archive_files, workbook_files
from tests.importers.test_ssi_page import CAPTURE, page_data
from tests.survival.flipper import KEY, TODAY

TURNS = 10_000 if SOAK else 300
SLICES = 10 if SOAK else 1
"""Long rows of turns in pieces, so that more than one processor has work."""


def workspace(path: Path, clock: FixedClock, key: Passphrase | None = None) -> None:
    with closing(Workspace.create(path, key)) as made:
        coach = Coach(made, resources.catalogue(), clock)
        coach.import_records(demo_document(TODAY))
        for item in ("photo", "headline", "about"):
            coach.do(TickItem(item, True, TODAY))


def plain(folder: Path, clock: FixedClock) -> Path:
    path = folder / "Anna Berg.ssicoach"
    workspace(path, clock)
    return path


def protected(folder: Path, clock: FixedClock) -> Path:
    path = folder / "Anna Berg.ssicoach"
    workspace(path, clock, KEY)
    return path


def interchange(folder: Path, clock: FixedClock) -> Path:
    path = folder / "anna.json"
    path.write_bytes(to_bytes(demo_document(TODAY)))
    return path


def archive(folder: Path, clock: FixedClock) -> Path:
    return archive_files.archive(folder, "2024")


def workbook(folder: Path, clock: FixedClock) -> Path:
    path = folder / "Content_2024-08-25_2024-11-22_AnnaBerg.xlsx"
    path.write_bytes(workbook_files.workbook(workbook_files.of_2024()))
    return path


def page(folder: Path, clock: FixedClock) -> Path:
    path = folder / "page.json"
    path.write_text(page_data(True), encoding="utf-8")
    json.loads(page_data(True))
    return path


def pasted(folder: Path, clock: FixedClock) -> Path:
    path = folder / "page.txt"
    path.write_text(CAPTURE, encoding="utf-8")
    return path


FILES: dict[str, Callable[[Path, FixedClock], Path]] = {
    "workspace": plain,
    "protected": protected,
    "interchange": interchange,
    "archive": archive,
    "workbook": workbook,
    "page": page,
    "pasted": pasted,
}


@pytest.mark.parametrize("slice_", range(SLICES))
@pytest.mark.parametrize("way", FILES)
def test_flipped_bytes_are_read_or_refused(tmp_path: Path, clock: FixedClock, way: str, slice_: int) -> None:
    turns = TURNS // SLICES
    if way == "protected" and not SOAK:
        turns = 40  # each opens with a key, which takes its time on purpose
    source = FILES[way](tmp_path, clock)
    done = subprocess.run(
        [sys.executable, "-m", "tests.survival.flipper", way, str(source), f"{way} {slice_}", str(turns)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    refused = int(done.stdout)
    assert refused > 0 or way == "pasted"
