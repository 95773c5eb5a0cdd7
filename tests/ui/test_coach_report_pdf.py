"""The coach's report on paper: pages, words, vectors, and nothing of what is private."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.app.coach_report import SECTIONS, CoachReport, preset_span, read_report
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import Activity, Pause, PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.ui.coach_report_pdf import paint_report, report_picture, write_report
from tests.ui import pdf_text

LANGUAGES = ("en", "de", "sv", "pl")
HEADINGS = {
    "score": "Score",
    "habits": "Things done, week by week",
    "results": "Counted by day, not person by person",
    "profile": "Profile and network",
    "notes": "Started small",
}


@pytest.fixture
def report(open_demo: Callable[[], Coach], qapp: QApplication) -> CoachReport:
    coach = open_demo()
    return read_report(coach, *preset_span("all", coach.standing))


def written(
    report: CoachReport, tmp_path: Path, language: str | None = "en", sections: tuple[str, ...] = SECTIONS
) -> bytes:
    target = tmp_path / f"report-{language}.pdf"
    write_report(report, target, language, sections)
    return target.read_bytes()


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_vectors_with_their_fonts(report: CoachReport, tmp_path: Path, language: str) -> None:
    data = written(report, tmp_path, language)
    count = pdf_text.pages(data)
    assert 3 <= count <= 6
    assert pdf_text.rasters(data) == 0
    assert b"/FontFile2" in data
    assert pdf_text.title(data).endswith("– Anna Berg")
    text = pdf_text.text(data)
    numbered = {"en": "Page{}of{}", "de": "Seite{}von{}", "sv": "Sida{}av{}", "pl": "Strona{}z{}"}[language]
    for number in range(1, count + 1):
        assert text.count(numbered.format(number, count)) == 1
    assert "AnnaBerg" in text and "28" in text and "EUR" in text


def test_every_section_can_be_left_out(report: CoachReport, tmp_path: Path) -> None:
    whole = pdf_text.text(written(report, tmp_path))
    bare = pdf_text.text(written(report, tmp_path, sections=()))
    assert "Progressreport" in bare and "AnnaBerg" in bare
    for section, heading in HEADINGS.items():
        assert squeezed(heading) in whole
        assert squeezed(heading) not in bare
        alone = pdf_text.text(written(report, tmp_path, sections=(section,)))
        assert [key for key, other in HEADINGS.items() if squeezed(other) in alone] == [section]


def test_what_is_private_is_in_no_byte_of_it(
    open_demo: Callable[[], Coach], qapp: QApplication, tmp_path: Path
) -> None:
    """Talk notes, notes on entries and pauses, other people's names; beside them a note that does belong there."""
    coach = open_demo()
    today = coach.standing.today
    coach.do(intents.ChangePerson({"talk_notes": "Xylograph talk", "next_talk": today}, today))
    coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", today, note="Xylograph entry")))
    deal = Activity(coach.new_id(), "contract", today, 1, "Xylograph note", "manual", 77.0, "EUR", "Xylograph AB")
    coach.do(intents.LogActivity(deal))
    coach.do(intents.AddPause(Pause(date(2026, 9, 1), date(2026, 9, 2), "Xylograph ill")))
    coach.do(intents.AddCards((PlanCard(coach.new_id(), today, "comment", 1, 0, 5, "Xylograph card"),)))
    coach.do(intents.WriteReflection(Week.of(today), "Quarzsand belongs here"))
    report = read_report(coach, *preset_span("all", coach.standing))
    for language in LANGUAGES:
        data = written(report, tmp_path, language)
        assert "Quarzsandbelongshere" in pdf_text.text(data)
        assert "xylograph" not in pdf_text.text(data).casefold()
        whole = pdf_text.everything(data).lower()
        assert b"xylograph" not in whole and "Xylograph".encode("utf-16-be").lower() not in whole


def test_long_texts_stay_on_their_pages(open_demo: Callable[[], Coach], qapp: QApplication, tmp_path: Path) -> None:
    coach = open_demo()
    person = {"name": "Donaudampfschifffahrt" * 14, "headline": "Wort " * 50, "target": "ohneLücke" * 30}
    coach.do(intents.ChangePerson(person, coach.standing.today))
    coach.do(intents.WriteReflection(Week(2026, 40), "A long story. " * 1400))
    report = read_report(coach, *preset_span("all", coach.standing))
    data = written(report, tmp_path)
    count = pdf_text.pages(data)
    assert count > 5
    assert pdf_text.text(data).count("story.") == 1400
    for number in range(count):
        picture, told = report_picture(report, number, 72, SECTIONS)
        assert told == count
        assert margins_are_white(picture)


def margins_are_white(picture: QImage) -> bool:
    """Whether nothing was painted beside the text: at the left, at the right, and below the foot."""
    wide, high = picture.width(), picture.height()
    edges = [(x, y) for y in range(0, high, 2) for x in (*range(0, 46, 3), *range(wide - 44, wide, 3))]
    edges += [(x, y) for y in range(high - 18, high, 2) for x in range(0, wide, 3)]
    return all(picture.pixel(x, y) & 0xFFFFFF == 0xFFFFFF for x, y in edges)


def test_a_workspace_with_nothing_in_it(coach: Coach, qapp: QApplication, tmp_path: Path) -> None:
    report = read_report(coach, date(2026, 11, 2), date(2026, 11, 22))
    data = written(report, tmp_path)
    assert pdf_text.pages(data) == 1
    assert squeezed("There is no score for these days") in pdf_text.text(data)


def test_a_place_that_cannot_be_written(report: CoachReport, tmp_path: Path) -> None:
    with pytest.raises(InputProblem, match="nowhere"):
        write_report(report, tmp_path / "nowhere" / "report.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize(("paper", "points"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_a_printer_gets_the_same_pages_on_its_paper(
    report: CoachReport, tmp_path: Path, paper: str, points: tuple[int, int]
) -> None:
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrinter

    target = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId[paper]))
    paint_report(report, printer)
    data = target.read_bytes()
    same = written(report, tmp_path, None)
    assert pdf_text.pages(data) == pdf_text.pages(same)
    assert pdf_text.text(data) == pdf_text.text(same)
    assert pdf_text.rasters(data) == 0
    assert f"/MediaBox [0 0 {points[0]}".encode() in data


def test_without_a_window_and_without_pyqtgraph(tmp_path: Path) -> None:
    """As the command line does it: no application runs, and neither chart library nor printing is loaded."""
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from ssi_coach.bootstrap import main
        folder = Path(sys.argv[1])
        place = ["--workspace", str(folder / "a.ssicoach")]
        assert main([*place, "log", "comment"]) == 0
        words = ["report", "--from", "2020-01-01", "--to", "2100-01-01", "--pdf", str(folder / "a.pdf")]
        assert main([*place, *words, "--lang", "de"]) == 0
        assert not {"pyqtgraph", "numpy", "icalendar", "PySide6.QtPrintSupport", "PySide6.QtWidgets"} & set(sys.modules)
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Fortschrittsbericht" in pdf_text.text((tmp_path / "a.pdf").read_bytes())
