"""What it takes to put a review or a report on paper, beside a PDF with one empty page."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.row import Row
from tests.bench.workspaces import TODAY, coach_of

TURNS = 3

EMPTY = """
import sys
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter
app = QGuiApplication(["floor"])
writer = QPdfWriter(sys.argv[1])
painter = QPainter(writer)
painter.drawText(100, 100, "x")
painter.end()
"""
"""The floor of a command that writes a PDF: Qt is loaded, one letter is written."""


def paper(file: Path) -> dict[str, float]:
    """Milliseconds within a program that runs already: the last week, the whole time, and the floor."""
    from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

    from ssi_coach.app.coach_report import preset_span, read_report
    from ssi_coach.app.review import build_review
    from ssi_coach.domain.week import Week
    from ssi_coach.ui.coach_report_pdf import write_report
    from ssi_coach.ui.report_pdf import write_pdf

    app = QGuiApplication(["paper"])
    coach = coach_of(file)
    target = file.with_suffix(".pdf")

    def empty() -> None:
        writer = QPdfWriter(str(target))
        painter = QPainter(writer)
        painter.drawText(100, 100, "x")
        painter.end()

    def week() -> None:
        write_pdf(build_review(coach.standing, Week.of(TODAY).shift(-1)), target, "de")

    def report() -> None:
        write_report(read_report(coach, *preset_span("all", coach.standing)), target, "de")

    figures = {}
    for name, work in (("empty", empty), ("week", week), ("report", report)):
        times = []
        for _ in range(TURNS):
            begin = time.perf_counter()
            work()
            times.append((time.perf_counter() - begin) * 1000)
        figures[name] = min(times)
    coach.close()
    app.quit()
    return figures


def command(environment: dict[str, str], *words: str | Path) -> float:
    """Milliseconds of a whole process, the quickest of a few."""
    times = []
    for _ in range(TURNS):
        begin = time.perf_counter()
        subprocess.run([sys.executable, *map(str, words)], env=environment, check=True, capture_output=True)
        times.append((time.perf_counter() - begin) * 1000)
    return min(times)


def measure(environment: dict[str, str], figures: dict[str, float], file: Path) -> Iterator[Row]:
    """The rows; ``figures`` are what `paper` measured on ``file``."""
    page = "a PDF with one letter"
    target = file.with_suffix(".pdf")
    yield Row("Weekly review as PDF, ten years", figures["week"], "ms", 1000, figures["empty"], page)
    yield Row("Coach’s report on all ten years as PDF", figures["report"], "ms", 1000, figures["empty"], page)
    whole = command(
        environment, "-m", "ssi_coach", "review", "--workspace", file, "--week", "2026-W46", "--pdf", target
    )
    floor = command(environment, "-c", EMPTY, target)
    yield Row("`review --pdf` from start to end", whole, "ms", 1000, floor, "a program that writes that PDF")
