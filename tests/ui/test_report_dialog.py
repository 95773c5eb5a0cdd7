"""The dialogs that give something out: the coach's report, a week for a calendar, tables for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import QLocale, QSize, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app import intents, settings
from ssi_coach.app.coach import Coach
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.reports.tables import Shape
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs import report as report_module
from ssi_coach.ui.dialogs.calendar import REMEMBERED, CalendarDialog
from ssi_coach.ui.dialogs.export_tables import ExportTablesDialog
from ssi_coach.ui.dialogs.report import ReportDialog
from ssi_coach.ui.pages.week import WeekPage
from ssi_coach.ui.review.saving import SaveButton
from ssi_coach.ui.widgets import dialog as dialog_module
from ssi_coach.ui.widgets import scroll as scroll_module
from tests.ui import pdf_text


@pytest.fixture
def full(open_demo: Callable[[], Coach], desk: Desk) -> Desk:
    open_demo()
    return desk


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window dialogs belong to; it takes them along when it goes."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(qtbot: QtBot, host: QWidget, desk: Desk) -> ReportDialog:
    dialog = ReportDialog(desk, None, host)
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    return dialog


def test_it_begins_with_the_last_four_weeks_and_shows_the_page(qtbot: QtBot, host: QWidget, full: Desk) -> None:
    dialog = opened(qtbot, host, full)
    assert (dialog.first.day(), dialog.last.day()) == (date(2026, 10, 26), date(2026, 11, 22))
    assert dialog.report is not None and dialog.report.first == date(2026, 10, 26)
    assert not dialog.preview.pixmap().isNull()
    assert dialog.page.text().startswith("Page 1 of ")
    assert not dialog.back.isEnabled() and dialog.forth.isEnabled()
    before = dialog.preview.pixmap().toImage()
    dialog.forth.click()
    assert dialog.page.text().startswith("Page 2 of ") and dialog.preview.accessibleName() == dialog.page.text()
    assert dialog.preview.pixmap().toImage() != before
    dialog.back.click()
    assert dialog.preview.pixmap().toImage() == before


def test_other_days_and_other_sections(qtbot: QtBot, host: QWidget, full: Desk) -> None:
    dialog = opened(qtbot, host, full)
    dialog.first.set_day(date(2026, 7, 1))
    assert dialog.span.currentText() == "Other days"
    assert not dialog.save_button.isEnabled() and not dialog.print_button.isEnabled()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert dialog.report is not None and dialog.report.first == date(2026, 7, 1)
    pages = dialog.page.text()
    for tick in dialog.ticks.values():
        tick.setChecked(False)
    assert dialog.sections == () and dialog.page.text() == "Page 1 of 1" != pages
    dialog.span.setCurrentIndex(dialog.span.findData("quarter"))
    assert (dialog.first.day(), dialog.last.day()) == (date(2026, 7, 1), date(2026, 9, 30))
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert dialog.report.last == date(2026, 9, 30)


def test_days_that_make_no_sense_are_told_and_saved_nowhere(qtbot: QtBot, host: QWidget, full: Desk) -> None:
    dialog = opened(qtbot, host, full)
    dialog.last.set_day(date(2026, 10, 1))
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "before it begins" in dialog.problem.text()
    assert not dialog.save_button.isEnabled() and dialog.page.text() == "" and not dialog.forth.isEnabled()
    dialog.last.set_day(date(2026, 11, 1))
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert dialog.problem.isHidden()


def test_only_the_newest_wish_is_shown(qtbot: QtBot, host: QWidget, full: Desk) -> None:
    dialog = opened(qtbot, host, full)
    for preset in ("all", "quarter", "year"):
        dialog.span.setCurrentIndex(dialog.span.findData(preset))
        dialog.draw()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert dialog.report is not None
    assert (dialog.report.first, dialog.report.last) == (date(2026, 1, 1), full.today)


def test_closing_while_it_is_made_is_no_matter(qtbot: QtBot, host: QWidget, full: Desk) -> None:
    dialog = ReportDialog(full, None, host)
    dialog.show()
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()
    qtbot.wait(50)


def test_saving_writes_the_pages_and_remembers_the_choice(
    qtbot: QtBot, host: QWidget, full: Desk, tmp_path: Path
) -> None:
    dialog = opened(qtbot, host, full)
    assert not dialog.ticks["notes"].isChecked() and all(dialog.ticks[key].isChecked() for key in ("score", "profile"))
    assert any("printed as you wrote them" in each.text() for each in dialog.findChildren(QLabel))
    dialog.span.setCurrentIndex(dialog.span.findData("all"))
    qtbot.waitUntil(dialog.save_button.isEnabled)
    told: list[tuple[str, Path]] = []
    full.written.connect(lambda text, file: told.append((text, file)))
    dialog.save_button.click()
    asked = dialog.ask.dialog
    assert asked is not None
    assert "Anna Berg" in Path(asked.selectedFiles()[0]).name
    target = tmp_path / "report.pdf"
    with qtbot.waitSignal(dialog.accepted):
        asked.fileSelected.emit(str(target))
    assert told == [("Saved as report.pdf", target)]
    text = pdf_text.text(target.read_bytes())
    assert "Progressreport" in text and "Startedsmall" not in text
    again = opened(qtbot, host, full)
    assert not again.ticks["notes"].isChecked() and again.ticks["score"].isChecked()
    again.ticks["notes"].setChecked(True)
    again._remember()
    assert opened(qtbot, host, full).ticks["notes"].isChecked()
    assert again.span.currentData() == "all"


def test_a_place_that_cannot_be_written_is_told_and_the_dialog_stays(
    qtbot: QtBot, host: QWidget, full: Desk, tmp_path: Path
) -> None:
    dialog = opened(qtbot, host, full)
    failed: list[str] = []
    full.failed.connect(failed.append)
    dialog.ask.chosen.emit("pdf", tmp_path / "nowhere" / "report.pdf")
    assert len(failed) == 1 and "nowhere" in failed[0]
    assert dialog.isVisible()


def test_it_prints_what_it_shows(qtbot: QtBot, host: QWidget, full: Desk, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    dialog = opened(qtbot, host, full)
    told: list[str] = []
    full.message.connect(told.append)
    dialog.print_button.click()
    printing = dialog.printing
    assert printing is not None and printing.dialog is not None
    target = tmp_path / "printed.pdf"
    printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer.setOutputFileName(str(target))
    printing.dialog.accepted.emit(printing.printer)
    printing.dialog.close()
    assert told == ["Sent to the printer"]
    assert "Progressreport" in pdf_text.text(target.read_bytes())


def test_the_review_prints_from_its_menu_and_leads_to_the_report(
    qtbot: QtBot, host: QWidget, full: Desk, tmp_path: Path
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from ssi_coach.app.review import build_review

    made = SaveButton(full)
    qtbot.addWidget(made)
    actions = {action.data(): action for action in made.menu().actions() if action.data()}
    actions["print"].trigger()
    assert made.paper.printing is None
    made.paper.review = build_review(full.standing, Week(2026, 47))
    actions["print"].trigger()
    assert made.paper.printing is not None and made.paper.printing.dialog is not None
    made.paper.printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.paper.printing.printer.setOutputFileName(str(tmp_path / "week.pdf"))
    made.paper.printing.dialog.accepted.emit(made.paper.printing.printer)
    made.paper.printing.dialog.close()
    assert "Week47review" in pdf_text.text((tmp_path / "week.pdf").read_bytes())
    with qtbot.waitSignal(full.dialog_wanted) as wanted:
        actions["report"].trigger()
    assert wanted.args == ["coach_report", None]


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false", extend=True)
@pytest.mark.parametrize("place", ["nowhere", "full"])
def test_what_no_printer_took_is_not_called_printed(
    qtbot: QtBot, host: QWidget, full: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    dialog = opened(qtbot, host, full)
    told: list[str] = []
    failed: list[str] = []
    full.message.connect(told.append)
    full.failed.connect(failed.append)
    if place == "full":
        # A queue that takes the first page and no other.
        monkeypatch.setattr(QPrinter, "newPage", lambda _printer: False)
    dialog.print_button.click()
    assert dialog.printing is not None and dialog.printing.dialog is not None
    dialog.printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    folder = tmp_path if place == "full" else tmp_path / "nowhere"
    dialog.printing.printer.setOutputFileName(str(folder / "printed.pdf"))
    dialog.printing.dialog.accepted.emit(dialog.printing.printer)
    dialog.printing.dialog.close()
    assert told == []
    assert len(failed) == 1 and "not printed" in failed[0]


# -- the calendar ----------------------------------------------------------------------------------------------


def calendar(host: QWidget, desk: Desk, week: Week | None) -> CalendarDialog:
    dialog = CalendarDialog(desk, week, host)
    dialog.show()
    return dialog


def test_a_week_goes_into_a_file_at_the_time_chosen(qtbot: QtBot, host: QWidget, full: Desk, tmp_path: Path) -> None:
    full.coach.do(intents.ChangePerson({"time_zone": "Europe/Stockholm"}, full.today))
    dialog = calendar(host, full, Week(2026, 47))
    assert dialog.timed.isChecked()
    dialog.all_day.setChecked(True)
    dialog.at.setTime(QTime(7, 30))
    assert dialog.timed.isChecked(), "who chooses a time means it"
    dialog.save_button.click()
    assert dialog.ask.dialog is not None
    target = tmp_path / "week.ics"
    dialog.ask.dialog.fileSelected.emit(str(target))
    events = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    ids = {card.id for card in full.coach.cards(Week(2026, 47))}
    assert {str(event["uid"]).removesuffix("@ssi-coach") for event in events} <= ids
    assert min(event.decoded("dtstart") for event in events).isoformat() == "2026-11-16T06:30:00+00:00"
    assert full.coach.state_get(REMEMBERED) == "07:30"
    again = calendar(host, full, Week(2026, 47))
    assert again.at.time() == QTime(7, 30)
    again.all_day.setChecked(True)
    again.ask.chosen.emit("ics", target)
    events = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert {type(event.decoded("dtstart")) for event in events} == {date}
    assert calendar(host, full, None).all_day.isChecked()


def test_without_cards_there_is_nothing_to_save(qtbot: QtBot, host: QWidget, full: Desk) -> None:
    dialog = calendar(host, full, Week(2027, 20))
    assert not dialog.save_button.isEnabled()


def test_what_was_remembered_wrongly_is_nine(qtbot: QtBot, host: QWidget, full: Desk) -> None:
    full.remember(REMEMBERED, "later")
    assert calendar(host, full, None).at.time() == QTime(9, 0)


def test_a_calendar_that_cannot_be_written_is_told(qtbot: QtBot, host: QWidget, full: Desk, tmp_path: Path) -> None:
    dialog = calendar(host, full, Week(2026, 47))
    failed: list[str] = []
    full.failed.connect(failed.append)
    dialog.ask.chosen.emit("ics", tmp_path / "nowhere" / "a.ics")
    assert "nowhere" in failed[0] and dialog.isVisible()
    assert full.coach.state_get(REMEMBERED) is None


def test_the_week_page_offers_its_week(qtbot: QtBot, host: QWidget, desk: Desk) -> None:
    page = WeekPage(desk)
    qtbot.addWidget(page)
    desk.published.connect(page.draw)
    page.draw(desk.standing)
    assert not page.calendar.isEnabled()
    desk.do(intents.AddCards((PlanCard(desk.coach.new_id(), desk.today, "comment", 1, 0, 5),)))
    assert page.calendar.isEnabled()
    with qtbot.waitSignal(desk.dialog_wanted) as wanted:
        page.calendar.click()
    assert wanted.args == ["calendar", Week.of(desk.today)]


# -- tables ----------------------------------------------------------------------------------------------------


def tables(host: QWidget) -> ExportTablesDialog:
    dialog = ExportTablesDialog(host)
    dialog.show()
    return dialog


@pytest.fixture
def german() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield None
    QLocale.setDefault(before)


def test_tables_are_as_the_country_wants_them_and_for_excel(qtbot: QtBot, host: QWidget, german: object) -> None:
    assert tables(host).shape() == Shape(";", ",", True)


def test_the_choice_for_tables_is_remembered(qtbot: QtBot, host: QWidget) -> None:
    dialog = tables(host)
    assert dialog.shape() == Shape(",", ".", True)
    dialog.delimiter.setCurrentIndex(dialog.delimiter.findData("tab"))
    dialog.decimal.setCurrentIndex(dialog.decimal.findData("comma"))
    dialog.mark.setChecked(False)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.go_on.click()
    assert chosen.args == [Shape("\t", ",", False)]
    assert tables(host).shape() == Shape("\t", ",", False)
    settings.change(tables="nonsense")
    assert tables(host).shape() == Shape(",", ".", True)


def test_it_fits_a_small_window_and_its_page_is_large_enough_to_be_read(
    qtbot: QtBot, host: QWidget, full: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (report_module, dialog_module, scroll_module):
        # A laptop of 1366 × 768; the screen of the tests is narrower.
        monkeypatch.setattr(module, "room", lambda _window: QSize(1350, 728))
    dialog = opened(qtbot, host, full)
    qtbot.wait(50)
    assert dialog.width() <= 1024 and dialog.height() <= 680
    assert dialog.preview.width() >= 500 and dialog.preview.pixmap().width() >= 500
    # All of the height is the page's: nothing is empty below it but the buttons that turn it.
    foot = dialog.sheet.mapTo(dialog, dialog.sheet.rect().bottomLeft()).y()
    assert dialog.save_button.mapTo(dialog, dialog.save_button.rect().topLeft()).y() - foot < 90
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(dialog.span, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    below = dialog.sheet.verticalScrollBar().value()
    assert below > 0
    QTest.keyClick(dialog.span, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert dialog.sheet.verticalScrollBar().value() < below
    QTest.keyClick(dialog.span, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    dialog.forth.click()
    assert dialog.sheet.verticalScrollBar().value() == 0


def test_it_is_saved_by_key(qtbot: QtBot, host: QWidget, full: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = opened(qtbot, host, full)
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    asked: list[str] = []
    monkeypatch.setattr(dialog.ask, "to_save", lambda kind, *_rest: asked.append(kind))
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog.span.setFocus()
    QTest.keyClick(dialog.span, Qt.Key.Key_Return)
    assert asked == ["pdf", "pdf"]
