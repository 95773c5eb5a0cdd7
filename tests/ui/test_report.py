"""The weekly review on paper: one page, whole, in the language asked for."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
import zlib
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.review import Review, build_review
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.week import Week
from ssi_coach.ui.report_pdf import write_pdf, write_png
from tests.ui.lives import three_weeks


@pytest.fixture
def review(coach: Coach, qapp: QApplication) -> Review:
    three_weeks(coach)
    coach.do(intents.Annotate(date(2026, 11, 6), "linkedin_change", ""))
    coach.do(intents.WriteReflection(Week(2026, 47), "Posting before nine worked.\nAsk Eva for a recommendation."))
    return build_review(coach.standing, Week(2026, 47))


def ink(picture: QImage, top: float, bottom: float) -> int:
    """How many of the sampled points between two heights (shares of the page) are not white."""
    rows = range(int(picture.height() * top), int(picture.height() * bottom), 3)
    return sum(picture.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for y in rows for x in range(0, picture.width(), 3))


def test_the_pdf_is_one_page_with_its_fonts(review: Review, tmp_path: Path) -> None:
    target = tmp_path / "week.pdf"
    write_pdf(review, target)
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    assert b"/FontFile" in data
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", data)
    assert box is not None
    assert (round(float(box[1])), round(float(box[2]))) == (595, 842)
    streams = [zlib.decompress(part) for part in re.findall(rb"stream\r?\n(x.*?)endstream", data, re.DOTALL)]
    assert max(map(len, streams)) > 5000
    assert not list(tmp_path.glob(".week*"))


def test_the_picture_shows_it(review: Review, tmp_path: Path) -> None:
    target = tmp_path / "week.png"
    write_png(review, target)
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (1240, 1754)
    assert ink(picture, 0.04, 0.12) > 300
    assert ink(picture, 0.3, 0.6) > 2000
    assert ink(picture, 0.94, 0.97) > 100


def test_it_speaks_the_language_asked_for_and_then_the_windows_again(review: Review, tmp_path: Path) -> None:
    before = QLocale().name()
    english, german = tmp_path / "en.png", tmp_path / "de.png"
    write_png(review, english, "en")
    write_png(review, german, "de")
    assert english.read_bytes() != german.read_bytes()
    assert QLocale().name() == before


def test_long_notes_stay_on_the_page(coach: Coach, qapp: QApplication, tmp_path: Path) -> None:
    three_weeks(coach)
    coach.do(intents.WriteReflection(Week(2026, 47), "What worked? " + "Two customer stories and a question. " * 300))
    target = tmp_path / "long.pdf"
    write_pdf(build_review(coach.standing, Week(2026, 47)), target)
    assert len(re.findall(rb"/Type\s*/Page\b", target.read_bytes())) == 1
    picture = tmp_path / "long.png"
    write_png(build_review(coach.standing, Week(2026, 47)), picture)
    page = QImage(str(picture))
    assert ink(page, 0.80, 0.90) > 1000
    assert ink(page, 0.966, 1.0) == 0


def test_a_week_without_a_score(coach: Coach, qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "empty.png"
    write_png(build_review(coach.standing, Week(2026, 47)), target)
    assert ink(QImage(str(target)), 0.04, 0.12) > 100


def test_a_place_that_cannot_be_written(review: Review, tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match="nowhere"):
        write_pdf(review, tmp_path / "nowhere" / "week.pdf")


def test_without_a_window_and_without_pyqtgraph(tmp_path: Path) -> None:
    """As the command line does it: no application runs, and no chart library is loaded for a page of paper."""
    script = textwrap.dedent(
        """
        import sys
        from datetime import date, datetime, UTC
        from pathlib import Path
        from ssi_coach import resources
        from ssi_coach.app import intents
        from ssi_coach.app.coach import Coach
        from ssi_coach.app.review import build_review
        from ssi_coach.domain.records import OfficialScore
        from ssi_coach.domain.week import Week
        from ssi_coach.store.workspace import Workspace
        from ssi_coach.ui.report_pdf import write_pdf

        class Clock:
            def now(self):
                return datetime(2026, 11, 23, 8, tzinfo=UTC)

        folder = Path(sys.argv[1])
        coach = Coach(Workspace.create(folder / "a.ssicoach"), resources.catalogue(), Clock())
        coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 5), 12.0, 6.0, 4.0, 14.0)))
        write_pdf(build_review(coach.standing, Week(2026, 47)), folder / "a.pdf", "de")
        coach.close()
        assert not {"pyqtgraph", "numpy"} & set(sys.modules)
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
