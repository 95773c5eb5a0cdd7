"""The Progress page and the review window: walking the weeks, reading the figures, writing notes, saving the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.review_window import ReviewWindow
from ssi_coach.ui.pages.progress import ProgressPage
from ssi_coach.ui.review.chart_card import ChartCard
from ssi_coach.ui.review.notes import NotesEdit
from tests.ui.conftest import Morning
from tests.ui.lives import three_weeks


@pytest.fixture
def page(desk: Desk, coach: Coach, qtbot: QtBot) -> Iterator[ProgressPage]:
    three_weeks(coach)
    made = ProgressPage(desk)
    qtbot.addWidget(made)
    desk.published.connect(made.draw)
    made.resize(1084, 832)
    made.draw(desk.standing)
    made.show()
    yield made
    made.hide()


def subtitle(page: ProgressPage) -> str:
    return page.subtitle.text().replace("\u00a0", " ").replace("\u2060", "")


def texts(widget: object) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]  # type: ignore[attr-defined]


def cells(page: ProgressPage, area: str) -> list[str]:
    return [w.text() for w in page.review.table._lines[area] if isinstance(w, QLabel)]


def test_last_week_with_its_figures(page: ProgressPage, desk: Desk) -> None:
    assert subtitle(page) == "Week 47 review · 16 – 22 November"
    start = desk.standing.series.estimate(date(2026, 11, 15)).total
    end = desk.standing.series.estimate(date(2026, 11, 22)).total
    total = cells(page, "total")
    assert total[0] == "Total"
    assert [float(total[1]), float(total[2])] == [round(start, 1), round(end, 1)]
    assert total[4] == "3 / 4"
    assert cells(page, "relationships")[4] == "0 / 1"
    assert "15 November" in page.review.table.meaning.text()
    assert "22 November" in page.review.table.meaning.text()
    assert "Relationships" in page.review.table.accessibleDescription()


def test_the_causes_shown_add_up(page: ProgressPage) -> None:
    lines = [(what, points) for what, points in page.review.causes._lines if what.isVisible()]
    assert any("comments" in what.text() for what, _ in lines)
    assert any("LinkedIn" in what.text() for what, _ in lines)
    numbers = [float(points.text().replace("−", "-")) for _, points in lines]
    assert round(sum(numbers), 1) == float(page.review.causes.total.text().replace("−", "-"))
    assert all(what.text()[0].isupper() or what.text()[0].isdigit() for what, _ in lines)


def test_walking_the_weeks(page: ProgressPage, qtbot: QtBot) -> None:
    review = page.review
    assert review.back.text() == "‹ Week 46"
    qtbot.mouseClick(review.forth, Qt.MouseButton.LeftButton)
    assert subtitle(page) == "Week 48 so far · 23 – 29 November"
    assert not review.forth.isEnabled()
    assert "now" in texts(review.table)
    for _ in range(3):
        qtbot.mouseClick(review.back, Qt.MouseButton.LeftButton)
    assert subtitle(page) == "Week 45 review · 2 – 8 November"
    assert not review.back.isEnabled()
    assert review.causes.nothing.isVisible()
    assert cells(page, "total")[1] == "–"
    page.show_week(Week(2026, 46))
    assert subtitle(page) == "Week 46 review · 9 – 15 November"


def test_notes_save_themselves_in_one_step(page: ProgressPage, coach: Coach, qtbot: QtBot) -> None:
    steps = len(coach.steps(500))
    notes = page.review.notes
    qtbot.keyClicks(notes, "Posting before nine worked.")
    assert coach.standing.records.reflections == {}
    qtbot.waitUntil(lambda: bool(coach.standing.records.reflections), timeout=6000)
    assert coach.standing.records.reflections == {Week(2026, 47): "Posting before nine worked."}
    assert len(coach.steps(500)) == steps + 1
    coach.undo()
    assert notes.toPlainText() == ""


def test_notes_are_saved_when_left(page: ProgressPage, coach: Coach, qtbot: QtBot) -> None:
    steps = len(coach.steps(500))
    notes = page.review.notes
    notes.setFocus()
    qtbot.keyClicks(notes, "Two customer stories.")
    notes.clearFocus()
    notes.hand_over()
    assert coach.standing.records.reflections == {Week(2026, 47): "Two customer stories."}
    assert len(coach.steps(500)) == steps + 1
    qtbot.keyClicks(notes, " Ask Eva.")
    page.show_week(Week(2026, 46))
    assert coach.standing.records.reflections == {Week(2026, 47): "Two customer stories. Ask Eva."}
    assert notes.toPlainText() == ""
    page.show_week(Week(2026, 47))
    assert notes.toPlainText() == "Two customer stories. Ask Eva."


def test_a_pause_between_two_words_leaves_the_cursor_where_it_is(
    page: ProgressPage, coach: Coach, qtbot: QtBot
) -> None:
    notes = page.review.notes
    qtbot.keyClicks(notes, "Calls ")
    notes.hand_over()
    assert coach.standing.records.reflections[Week(2026, 47)] == "Calls"
    qtbot.keyClicks(notes, "worked")
    notes.hand_over()
    assert notes.toPlainText() == "Calls worked"
    assert coach.standing.records.reflections[Week(2026, 47)] == "Calls worked"


def test_what_is_being_typed_is_not_overwritten(page: ProgressPage, coach: Coach, qtbot: QtBot) -> None:
    notes = page.review.notes
    qtbot.keyClicks(notes, "Half a sen")
    coach.do(intents.WriteReflection(Week(2026, 47), "From elsewhere."))
    assert notes.toPlainText() == "Half a sen"
    notes.hand_over()
    assert coach.standing.records.reflections[Week(2026, 47)] == "Half a sen"
    coach.do(intents.WriteReflection(Week(2026, 47), "From elsewhere."))
    assert notes.toPlainText() == "From elsewhere."


def test_nothing_yet_says_what_fills_it(desk: Desk, qtbot: QtBot) -> None:
    page = ProgressPage(desk)
    qtbot.addWidget(page)
    page.draw(desk.standing)
    page.show()
    assert page.review.empty.isVisible()
    assert not page.review.full.isVisible()
    with qtbot.waitSignal(desk.dialog_wanted) as wish:
        qtbot.mouseClick(page.review.first_record, Qt.MouseButton.LeftButton)
    assert wish.args == ["record", None]
    with qtbot.waitSignal(desk.page_wanted) as wish:
        qtbot.mouseClick(page.review.first_profile, Qt.MouseButton.LeftButton)
    assert wish.args == ["profile"]
    desk.do(intents.RecordScore(OfficialScore(date(2026, 11, 18), 12.0, 6.0, 4.0, 14.0)))
    page.draw(desk.standing)
    assert page.review.full.isVisible()


def test_a_silence_is_said(page: ProgressPage, coach: Coach, clock: Morning) -> None:
    assert not page.review.chart.silence.isVisible()
    clock.sleep(4)
    coach.refresh()
    assert page.review.chart.silence.isVisible()
    # The day of the last entry, as the offer above the pages names it.
    assert "Friday 20 November:" in page.review.chart.silence_text.text()
    assert page.review.chart.chart.silent_from == date(2026, 11, 21)


def test_a_small_window_puts_the_notes_below(page: ProgressPage) -> None:
    page.resize(828, 680)
    page.review.resize(760, page.review.height())
    assert page.review.notes_card.y() > page.review.table.y()
    page.review.resize(1030, page.review.height())
    page.review.full.layout().activate()
    assert page.review._columns == 3


def test_the_chart_as_a_table(page: ProgressPage, qtbot: QtBot) -> None:
    chart = page.review.chart
    qtbot.mouseClick(chart.as_table, Qt.MouseButton.LeftButton)
    assert chart.table is not None
    assert chart.table.rowCount() == len(chart.chart.points)
    assert chart.table.item(0, 0).text() == "23 November 2026"
    assert chart.table.item(5, 0).text() == "18 November 2026"
    assert "LinkedIn 39.5" in chart.table.item(5, 3).text()
    assert chart.legend.text() == ""
    qtbot.mouseClick(chart.as_table, Qt.MouseButton.LeftButton)
    assert chart.stack.currentWidget() is chart.view


def test_tab_goes_from_the_switch_into_the_table(page: ProgressPage, qtbot: QtBot) -> None:
    chart = page.review.chart
    for _ in range(2):
        chart.as_table.setFocus()
        qtbot.keyClick(chart.as_table, Qt.Key.Key_Space)
        shown = chart.table if chart.as_table.isChecked() else chart.view
        qtbot.keyClick(chart.as_table, Qt.Key.Key_Tab)
        assert shown is not None and shown.hasFocus()


def test_choosing_a_span_and_a_pillar(page: ProgressPage, qtbot: QtBot) -> None:
    chart = page.review.chart
    qtbot.mouseClick(chart.spans.button(2), Qt.MouseButton.LeftButton)
    assert chart.chart.span == "all"
    qtbot.keyClick(chart.areas, Qt.Key.Key_Down)
    chart.areas.activated.emit(chart.areas.currentIndex())
    assert chart.chart.area == "brand"
    assert [r.value for r in chart.chart.readings] == [12.0, 14.0]


@pytest.mark.parametrize(("kind", "head"), [("pdf", b"%PDF"), ("png", b"\x89PNG")])
def test_saving_the_review(
    page: ProgressPage, desk: Desk, qtbot: QtBot, tmp_path: Path, kind: str, head: bytes
) -> None:
    save = page.review.save
    action = next(a for a in save.findChildren(QAction) if a.data() == kind)
    action.trigger()
    dialog = save.paper.ask.dialog
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / f"week.{kind}"
    with qtbot.waitSignal(desk.written) as told:
        dialog.fileSelected.emit(str(target))
    assert told.args == [f"Saved as week.{kind}", target]
    assert target.read_bytes().startswith(head)
    dialog.close()
    save.paper.ask._purpose = kind
    with qtbot.waitSignal(desk.failed) as refused:
        save.paper._chosen(kind, tmp_path / "nowhere" / "week.pdf")
    assert "nowhere" in refused.args[0]


def test_the_review_in_its_own_window(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    three_weeks(coach)
    window = ReviewWindow(desk, Week(2026, 47))
    qtbot.addWidget(window)
    window.show()
    screen = window.screen().availableGeometry()
    assert window.width() <= screen.width() and window.height() < screen.height()
    assert window.heading.text() == "Week 47 review"
    assert window.days.text() == "16 – 22 November"
    qtbot.mouseClick(window.review.back, Qt.MouseButton.LeftButton)
    assert window.heading.text() == "Week 46 review"
    before = window.review.state
    desk.do(intents.RecordScore(OfficialScore(date(2026, 11, 12), 16.0, 6.0, 4.0, 14.0)))
    assert window.review.state != before
    with qtbot.waitSignal(desk.week_wanted) as wish:
        qtbot.mouseClick(window.review.plan, Qt.MouseButton.LeftButton)
    assert wish.args == [Week(2026, 48)]
    window.close()


def test_the_review_window_comes_back_onto_the_screen(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    three_weeks(coach)
    window = ReviewWindow(desk, Week(2026, 47))
    qtbot.addWidget(window)
    window.move(-300, -200)
    window.show()
    screen = window.screen().availableGeometry()
    assert screen.contains(window.frameGeometry().topLeft())
    window.close()


def test_by_key_the_chart_is_reached_where_it_is_seen(page: ProgressPage) -> None:
    card = page.review.chart
    order = []
    widget = card.as_table
    while widget is not card.readings:
        widget = widget.nextInFocusChain()
        order.append(widget)
    assert card.view in order


def test_a_change_of_theme_recolours_the_chart(page: ProgressPage, qtbot: QtBot) -> None:
    view = page.review.chart.view
    assert view is not None
    view.changeEvent(QEvent(QEvent.Type.PaletteChange))
    assert view.line.xData is not None  # type: ignore[attr-defined]


def test_on_the_first_day_the_chart_says_why_there_is_no_line_yet(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    coach.do(intents.TickItem("photo", True, coach.standing.today))
    made = ProgressPage(desk)
    qtbot.addWidget(made)
    made.draw(desk.standing)
    card = made.findChild(ChartCard)
    assert [point.day for point in card.chart.points] == [coach.standing.today]
    assert card.legend.text() == "Your line begins today and grows day by day."


def test_a_file_dropped_on_the_notes_is_left_to_the_window(qtbot: QtBot) -> None:
    notes = NotesEdit()
    qtbot.addWidget(notes)
    notes.show_notes(Week(2026, 47), "As it was")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/somewhere/archive.zip")])
    assert not notes.canInsertFromMimeData(files)
    words = QMimeData()
    words.setText("a quotation")
    assert notes.canInsertFromMimeData(words)


def test_a_silence_of_a_year_names_the_year(page: ProgressPage, coach: Coach, clock: Morning) -> None:
    clock.sleep(400)
    coach.refresh()
    assert "20 November 2026:" in page.review.chart.silence_text.text()
