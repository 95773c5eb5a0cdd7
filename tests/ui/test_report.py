"""The weekly review on paper: one page, whole, in the language asked for."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtWidgets import QApplication

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.review import Review, build_review
from ssi_coach.domain.pillars import AREAS
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity
from ssi_coach.domain.week import Week
from ssi_coach.ui.report_device import sheet_of
from ssi_coach.ui.report_pdf import paint_review, write_pdf, write_png
from tests.ui import pdf_text
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


LONG_NAME = "Donaudampfschifffahrtsgesellschaftskapitänin von und zu Hohenlohe-Schwarzburg-Sondershausen " * 3


@pytest.mark.unmeasured
@pytest.mark.parametrize("language", ["en", "de", "sv", "pl"])
@pytest.mark.parametrize("sentences", [0, 12, 40, 300])
def test_one_page_whatever_was_written(
    open_demo: Callable[[], Coach], qapp: QApplication, tmp_path: Path, language: str, sentences: int
) -> None:
    """A long name, many movers and notes of any length, in every language; what fits is not cut, nothing overlaps."""
    coach = open_demo()
    coach.do(intents.ChangePerson({"name": LONG_NAME[:300]}, coach.standing.today))
    for kind in ("article", "group_post", "event", "inmail", "introduction", "viewers_check", "lead_saved"):
        coach.do(intents.LogActivity(Activity(coach.new_id(), kind, date(2026, 11, 18), 2)))
    coach.do(intents.WriteReflection(Week(2026, 47), "Two stories and a question. " * sentences + "\nEndmark."))
    review = build_review(coach.standing, Week(2026, 47))
    target = tmp_path / "week.pdf"
    write_pdf(review, target, language)
    data = target.read_bytes()
    assert (pdf_text.pages(data), pdf_text.rasters(data)) == (1, 0)
    assert str(review.week.number) in pdf_text.title(data)
    text = pdf_text.text(data)
    assert ("Endmark." in text) == (sentences < 300)
    if sentences < 300:
        assert text.count("question.") == sentences
    # The foot is there, and nothing stands in the way of it.
    assert "LinkedIn" in text[-60:]
    write_png(review, picture := tmp_path / "week.png", language)
    page = QImage(str(picture))
    assert ink(page, 0.944, 0.9465) < 30
    assert ink(page, 0.975, 1.0) == 0


def test_pillars_are_told_apart_without_colour(review: Review, tmp_path: Path) -> None:
    """Each mark has a form of its own: in grey, no two of them are the same picture."""
    image = QImage(40, 40 * len(AREAS), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    sheet = sheet_of(painter)
    for place, area in enumerate(AREAS):
        sheet.mark(20, 20 + 40 * place, area, 12)
    painter.end()
    black = image.convertToFormat(QImage.Format.Format_Grayscale8)
    forms = {
        tuple(black.pixelColor(x, y + 40 * place).value() > 200 for y in range(40) for x in range(40))
        for place in range(len(AREAS))
    }
    assert len(forms) == len(AREAS)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_printer_gets_the_same_page(review: Review, tmp_path: Path, paper: str) -> None:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId[paper]))
    paint_review(review, printer)
    write_pdf(review, tmp_path / "saved.pdf")
    printed, saved = ((tmp_path / f"{name}.pdf").read_bytes() for name in ("printed", "saved"))
    assert pdf_text.text(printed) == pdf_text.text(saved)
    assert (pdf_text.pages(printed), pdf_text.rasters(printed)) == (1, 0)


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


def test_what_was_noted_about_a_day_stands_at_its_line(
    open_demo: Callable[[], Coach], qapp: QApplication, tmp_path: Path
) -> None:
    coach = open_demo()
    noted = [
        note.text for note in coach.standing.records.annotations if date(2026, 9, 1) < note.on < date(2026, 11, 20)
    ]
    target = tmp_path / "week.pdf"
    write_pdf(build_review(coach.standing, Week(2026, 47)), target, "en")
    text = "".join(pdf_text.text(target.read_bytes()).split())
    assert noted
    assert all("".join(each.split()) in text for each in noted)
