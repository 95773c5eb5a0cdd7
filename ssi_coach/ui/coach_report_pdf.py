"""The coach's report on A4 pages: as a PDF, as pictures to look at first, or on a printer; the same pages each time."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QPagedPaintDevice

from ssi_coach.app.coach_report import SECTIONS, CoachReport
from ssi_coach.reports.files import write_file
from ssi_coach.ui.coach_report_sections import CoachReportSections, report_title
from ssi_coach.ui.format import day_full
from ssi_coach.ui.report_device import (
    begin_on,
    blank_picture,
    fit,
    pdf_bytes,
    picture_painter,
    sheet_of,
    speaking,
    turn_page,
)
from ssi_coach.ui.report_flow import Placed, paginate
from ssi_coach.ui.report_parts import disclaimer
from ssi_coach.ui.report_sheet import HEIGHT, INNER, MARGIN, Align, Sheet

_TOP: Final = 50.0
_HEADER: Final = 34.0
"""Where the running head of the second page on stands."""
_FOOT: Final = HEIGHT - 44.0
_ROOM: Final = _FOOT - 14 - _TOP - 8


def write_report(
    report: CoachReport, file: Path, language: str | None = None, sections: Collection[str] = SECTIONS
) -> None:
    """Write the report as a PDF, whole or not at all. InputProblem where the file cannot be written.

    ``language`` is a code such as ``de``; None speaks as the running application does. ``sections`` are keys of
    `ssi_coach.app.coach_report.SECTIONS`.
    """
    with speaking(language):
        name = report_title() if not report.name else f"{report_title()} – {report.name}"
        data = pdf_bytes(name, _Pages(report, sections).paint)
    write_file(file, data)


def paint_report(report: CoachReport, device: QPagedPaintDevice, sections: Collection[str] = SECTIONS) -> None:
    """Paint the report's pages on a printer, in the language of the running application. InputProblem where the
    printer does not take them."""
    _Pages(report, sections).paint(device)


def report_picture(report: CoachReport, number: int, dpi: int, sections: Collection[str]) -> tuple[QImage, int]:
    """One of the pages as a picture (the last where there are fewer; ``number`` counts from 0), and how many there are;
    in the language of the running application."""
    pages = _Pages(report, sections)
    picture = blank_picture(dpi)
    painter = picture_painter(picture)
    sheet = sheet_of(painter)
    laid_out = pages.laid_out(sheet)
    number = min(number, len(laid_out) - 1)
    pages.paint_page(sheet, laid_out[number], number, len(laid_out))
    painter.end()
    return picture, len(laid_out)


class _Pages:
    """Lays the report out for the device a sheet lies on, whose fonts decide where lines break."""

    def __init__(self, report: CoachReport, sections: Collection[str]) -> None:
        self._report = report
        self._sections = sections

    def laid_out(self, sheet: Sheet) -> tuple[tuple[Placed, ...], ...]:
        return paginate(CoachReportSections(sheet, self._report).blocks(self._sections), _ROOM)

    def paint(self, device: QPagedPaintDevice) -> None:
        painter = begin_on(device)
        try:
            painter.save()
            fit(painter, device)
            sheet = sheet_of(painter)
            pages = self.laid_out(sheet)
            for number, page in enumerate(pages):
                if number:
                    painter.restore()
                    turn_page(device)
                    painter.save()
                    fit(painter, device)
                    sheet = sheet_of(painter)
                self.paint_page(sheet, page, number, len(pages))
            painter.restore()
        finally:
            painter.end()

    def paint_page(self, sheet: Sheet, page: tuple[Placed, ...], number: int, count: int) -> None:
        """Head, blocks and foot of a page; ``number`` counts from 0."""
        report = self._report
        if number:
            span = f"{day_full(report.first)} – {day_full(report.last)}"
            width = sheet.measure(span, 8.5) + 2
            sheet.text(MARGIN, _HEADER, report.name or report_title(), 8.5, color="muted", width=INNER - width - 16)
            sheet.text(MARGIN, _HEADER, span, 8.5, color="muted", align=Align.AlignRight)
        for top, block in page:
            block.paint(sheet, _TOP + 8 + top if number else _TOP + top)
        sheet.rule(_FOOT - 5)
        foot = QCoreApplication.translate("CoachReport", "Page {number} of {count}").format(
            number=number + 1, count=count
        )
        wide = sheet.measure(foot, 7.5) + 2
        sheet.text(MARGIN, _FOOT, foot, 7.5, color="muted", align=Align.AlignRight)
        sheet.paragraph(MARGIN, _FOOT, disclaimer(), INNER - wide - 20, HEIGHT, 7.5, color="muted")
