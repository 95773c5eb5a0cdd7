"""The weekly review on one A4 page, as a PDF, a picture, or on a printer.

Needs no window: where no application runs yet, one without a screen is made for the fonts.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QMarginsF, QRectF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from ssi_coach import resources
from ssi_coach.app.chart import TOTAL
from ssi_coach.app.review import Review, shown_causes
from ssi_coach.app.states.progress import week_rows
from ssi_coach.reports.files import write_file
from ssi_coach.ui.format import day_full, day_range, day_short, number, signed, weekday_short
from ssi_coach.ui.i18n import LanguageSwitch, say
from ssi_coach.ui.report_chart import paint_chart
from ssi_coach.ui.report_sheet import HEIGHT, INNER, MARGIN, WIDTH, Align, Sheet
from ssi_coach.ui.theme.tokens import load_tokens
from ssi_coach.ui.words import area_title

PNG_DPI: Final = 150
_PDF_DPI: Final = 600
_FOOT: Final = HEIGHT - 44.0
_NONE: Final = "–"
_CHART_LEAST: Final = 84.0
_CHART_MOST: Final = 150.0
_NOTE_LINES: Final = 3


def write_pdf(review: Review, file: Path, language: str | None = None) -> None:
    """Write the review as a PDF of one page, whole or not at all. InputProblem where the file cannot be written.

    ``language`` is a code such as ``de``; None speaks as the running application does.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with _speaking(language):
        writer = QPdfWriter(buffer)
        writer.setResolution(_PDF_DPI)
        writer.setCreator("SSI Coach")
        writer.setTitle(_title(review))
        paint_review(review, writer)
        del writer
    buffer.close()
    write_file(file, bytes(data.data()))


def write_png(review: Review, file: Path, language: str | None = None) -> None:
    """Write the review as a picture of an A4 page; otherwise as `write_pdf`."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with _speaking(language):
        scale = PNG_DPI / 72
        image = QImage(round(WIDTH * scale), round(HEIGHT * scale), QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(PNG_DPI / 0.0254))
        image.setDotsPerMeterY(round(PNG_DPI / 0.0254))
        image.fill(load_tokens("light").color("surface"))
        painter = QPainter(image)
        painter.scale(scale, scale)
        _paint(review, painter)
        painter.end()
        image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    write_file(file, bytes(data.data()))


def paint_review(review: Review, device: QPagedPaintDevice) -> None:
    """Paint the review on a page of a PDF writer or a printer, fitted to A4 without margins of the device's own."""
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter(device)
    scale = min(device.width() / WIDTH, device.height() / HEIGHT)
    painter.scale(scale, scale)
    _paint(review, painter)
    painter.end()


@contextmanager
def _speaking(language: str | None) -> Iterator[None]:
    """An application to take fonts from, speaking a language for a while."""
    app = QCoreApplication.instance()
    if app is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QGuiApplication(["ssi-coach"])
    if language is None:
        yield
        return
    before = QLocale()
    switch = LanguageSwitch(app, language)
    try:
        yield
    finally:
        switch.remove()
        QLocale.setDefault(before)


def _title(review: Review) -> str:
    running = QCoreApplication.translate("Report", "Week {number} so far")
    over = QCoreApplication.translate("Report", "Week {number} review")
    return (running if review.running else over).format(number=review.week.number)


def _paint(review: Review, painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    sheet = Sheet(painter, load_tokens("light"), QFont(QGuiApplication.font()))
    y = _head(sheet, review) + 6
    for sentence in review.words:
        y, _ = sheet.paragraph(MARGIN, y + 4, say(sentence), INNER, _FOOT, 11)
    if review.goal is not None:
        y, _ = sheet.paragraph(MARGIN, y + 4, say(review.goal.text), INNER, _FOOT, 10, color="muted")
    y = _table(sheet, review, y + 16)
    if review.chart.points:
        y = _heading(sheet, QCoreApplication.translate("Report", "Estimate over 90 days, with its 80 % range"), y + 14)
        height = _chart_height(sheet, review, y)
        paint_chart(sheet, review.chart, QRectF(MARGIN, y, INNER, height))
        y += height + 6
        legend = QCoreApplication.translate("Report", "○ LinkedIn’s score as recorded")
        y = sheet.text(MARGIN, y, legend, 8, color="muted")
    y = _causes(sheet, review, y + 14)
    _notes(sheet, review, y + 14)
    sheet.rule(_FOOT - 5)
    foot = QCoreApplication.translate(
        "Report",
        "Estimate by SSI Coach, not LinkedIn’s own figure. Independent. Not affiliated with or endorsed by LinkedIn.",
    )
    sheet.paragraph(MARGIN, _FOOT, foot, INNER, HEIGHT, 7.5, color="muted")


def _chart_height(sheet: Sheet, review: Review, y: float) -> float:
    """As high as leaves room for what stands below it, some lines of the notes included; what is said above varies."""
    change = week_rows(review)[-1].change
    lines = len(shown_causes(review.causes, change)) + 1 if change is not None else 0
    heading = sheet.line_height(12) + 4
    below = 6 + sheet.line_height(8) + 14 + heading + 15 * lines
    if review.notes.strip():
        below += 14 + heading + (_NOTE_LINES + 1) * sheet.line_height(10) + 14
    return min(_CHART_MOST, max(_CHART_LEAST, _FOOT - below - y))


def _head(sheet: Sheet, review: Review) -> float:
    week = review.week
    right = 220.0
    y = sheet.text(MARGIN, 46, _title(review), 22, weight=650, width=INNER - 100)
    days = f"{day_range(week.monday, week.sunday)} {week.sunday.year}"
    y = sheet.text(MARGIN, y + 2, " · ".join(part for part in (review.name, days) if part), 11, color="muted")
    if review.streak_weeks:
        streak = QCoreApplication.translate("Report", "Weeks kept in a row: {count}").format(count=review.streak_weeks)
        y = sheet.text(MARGIN, y + 1, streak, 10, color="muted", width=INNER - right)
    total = week_rows(review)[-1]
    if total.end is not None:
        x = WIDTH - MARGIN - right
        sheet.text(x, 44, number(total.end), 26, weight=700, width=right, align=Align.AlignRight)
        kind = QCoreApplication.translate("Report", "estimate of 100 on {day}").format(day=day_short(review.until))
        if total.change is not None:
            kind = f"{signed(total.change)} · {kind}"
        sheet.text(x, 78, kind, 9, color="muted", width=right, align=Align.AlignRight)
    return max(y, 96.0)


def _heading(sheet: Sheet, text: str, y: float) -> float:
    return sheet.text(MARGIN, y, text, 12, weight=600) + 4


def _table(sheet: Sheet, review: Review, y: float) -> float:
    titles = resources.catalogue()
    columns = (230.0, 300.0, 380.0, 495.0)
    now = QCoreApplication.translate("Report", "now")
    heads = (
        weekday_short(review.week.monday),
        now if review.running else weekday_short(review.week.sunday),
        QCoreApplication.translate("Report", "change"),
        QCoreApplication.translate("Report", "done / planned"),
    )
    for right, head in zip(columns, heads, strict=True):
        sheet.text(MARGIN + right - 90, y, head, 9, color="muted", width=90, align=Align.AlignRight)
    y += 15
    for row in week_rows(review):
        total = row.area == TOTAL
        weight = 650 if total else 400
        sheet.rule(y)
        sheet.dot(MARGIN + 4, y + 11, sheet.theme.color("accent" if total else row.area))
        title = QCoreApplication.translate("Report", "Total") if total else area_title(titles, row.area)
        sheet.text(MARGIN + 14, y + 5, title, 10, weight=weight, width=130)
        cells = (
            _NONE if row.start is None else number(row.start),
            _NONE if row.end is None else number(row.end),
            _NONE if row.change is None else signed(row.change),
            f"{row.done} / {row.planned}" if row.planned else _NONE,
        )
        for right, cell in zip(columns, cells, strict=True):
            sheet.text(MARGIN + right - 80, y + 5, cell, 10, weight=weight, width=80, align=Align.AlignRight)
        y += 21
    sheet.rule(y)
    if review.start is not None:
        meaning = QCoreApplication.translate(
            "Report", "Your estimate at the close of {before} and of {day}; done and planned are cards of the plan."
        ).format(before=day_full(review.week.shift(-1).sunday), day=day_full(review.until))
        y, _ = sheet.paragraph(MARGIN, y + 5, meaning, INNER, _FOOT, 8, color="muted")
    return y


def _causes(sheet: Sheet, review: Review, y: float) -> float:
    change = week_rows(review)[-1].change
    if change is None:
        return y
    y = _heading(sheet, QCoreApplication.translate("Report", "What moved the needle"), y)
    causes = shown_causes(review.causes, change)
    if not causes:
        return sheet.text(MARGIN, y, QCoreApplication.translate("Report", "Nothing in this week."), color="muted")
    lines = [(say(what), value) for what, value in causes]
    lines.append((QCoreApplication.translate("Report", "Together"), change))
    for place, (text, value) in enumerate(lines):
        last = place == len(lines) - 1
        weight = 650 if last else 400
        sheet.text(MARGIN, y, text[:1].upper() + text[1:], 10, weight=weight, width=400)
        sheet.text(MARGIN + 415, y, signed(value), 10, weight=650, width=80, align=Align.AlignRight)
        y += 15
    return y


def _notes(sheet: Sheet, review: Review, y: float) -> None:
    text = review.notes.strip()
    if not text:
        return
    y = _heading(sheet, QCoreApplication.translate("Report", "Notes"), y)
    bottom = _FOOT - 14
    y, complete = sheet.paragraph(MARGIN, y, text, INNER, bottom - sheet.line_height(9), 10)
    if not complete:
        more = QCoreApplication.translate("Report", "… the rest of the notes is in SSI Coach.")
        sheet.text(MARGIN, y, more, 9, color="muted")
