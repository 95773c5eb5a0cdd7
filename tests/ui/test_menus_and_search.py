"""Menus at things, by mouse and by key; and Ctrl+F on every page and list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app.intents import AddCards, LogActivity
from ssi_coach.app.states.first_start import LOCAL_KEY
from ssi_coach.app.states.progress import default_week
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.ui.dialogs.day_log import DayLogDialog
from ssi_coach.ui.pages.network import NetworkPage
from ssi_coach.ui.pages.results import ResultsPage
from ssi_coach.ui.program import Program
from ssi_coach.ui.theme.stylesheet import stylesheet
from ssi_coach.ui.theme.tokens import Scheme, load_tokens
from ssi_coach.ui.widgets.search_field import SearchField
from tests.ui.test_shell import appearance
from tests.ui.test_shell import program as started
from tests.ui.test_shortcut_sheet import full

__all__ = ["appearance", "full", "started"]

TODAY = date(2026, 11, 23)


@pytest.fixture
def program(started: Program) -> Program:
    """Past the first start."""
    assert started.desk is not None
    started.desk.remember(LOCAL_KEY, "begun profile record archive")
    return started


def menu_of(widget: QWidget, where: QPoint | None = None) -> QMenu:
    """Ask for the menu as the menu key does (or the mouse, at a place)."""
    reason = QContextMenuEvent.Reason.Keyboard if where is None else QContextMenuEvent.Reason.Mouse
    spot = where or QPoint(4, 4)
    QApplication.sendEvent(widget, QContextMenuEvent(reason, spot, widget.mapToGlobal(spot)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    said = [action.text().partition("\t")[0] for action in menu.actions()]
    assert text in said, said
    menu.actions()[said.index(text)].trigger()
    menu.close()


def test_a_checklist_row_is_ticked_and_opened_from_its_menu(program: Program) -> None:
    program.window.show_page("profile")
    row = program.window.bench.stack.pages["profile"].rows["photo"]  # type: ignore[union-attr, attr-defined]
    # The key goes to what has the focus; its row answers.
    choose(menu_of(row.tick), "Done")
    assert program.desk is not None and program.desk.standing.records.checklist[0].key == "photo"
    choose(menu_of(row), "Not done")
    choose(menu_of(row.help), "Why and how")
    assert row.details is not None and row.details.isVisible()
    choose(menu_of(row), "Hide why and how")
    assert not row.details.isVisible()


def test_shift_f10_asks_for_the_menu_of_what_has_the_focus(program: Program) -> None:
    program.window.show_page("profile")
    row = program.window.bench.stack.pages["profile"].rows["photo"]  # type: ignore[union-attr, attr-defined]
    row.tick.setFocus()
    QTest.keyClick(row.tick, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Done")
    assert row.tick.isChecked()
    # Alone the key asks for nothing.
    QTest.keyClick(row.tick, Qt.Key.Key_F10)
    assert QApplication.activePopupWidget() is None


def test_a_planned_row_of_today_is_done_counted_and_changed_from_its_menu(program: Program) -> None:
    assert program.desk is not None and program.window.bench is not None
    coach = program.desk.coach
    coach.do(AddCards((PlanCard("one", TODAY, "comment", 3, 0, 15),)))
    page = program.window.bench.stack.pages["today"]  # type: ignore[union-attr]
    (row,) = page.day.rows.values()  # type: ignore[attr-defined]
    choose(menu_of(row.tick), "One more done")
    assert coach.cards(Week.of(TODAY))[0].done == 1
    choose(menu_of(row), "One less done")
    assert coach.cards(Week.of(TODAY))[0].done == 0
    choose(menu_of(row), "Done")
    assert coach.cards(Week.of(TODAY))[0].complete
    choose(menu_of(row), "Edit…")
    assert program.window.bench.dialogs.shown("edit_card") is not None
    program.window.bench.dialogs.close_all()
    choose(menu_of(row), "Show on the Week page")
    assert program.window.page == "week"
    program.window.show_page("today")
    choose(menu_of(page.day), "Edit what was logged today")  # type: ignore[attr-defined]
    assert program.window.bench.dialogs.shown("day_log") is not None


def test_a_proposal_and_a_gauge_have_menus(full: Program) -> None:
    assert full.window.bench is not None
    full.window.show_page("today")
    page = full.window.bench.stack.pages["today"]  # type: ignore[union-attr]
    QApplication.processEvents()
    rows = [each for each in page.findChildren(QWidget) if type(each).__name__ == "DoNextRow" and each.isVisible()]
    row = rows[0]
    choose(menu_of(row), "Why?")
    assert row.details.isVisible()  # type: ignore[attr-defined]
    menu = menu_of(row.tick)  # type: ignore[attr-defined]
    assert {"Not now: gone until tomorrow", "Never suggest this"} <= {action.text() for action in menu.actions()}
    menu.close()
    tile = page.total.tile  # type: ignore[attr-defined]
    choose(menu_of(tile.gauge), "Record LinkedIn’s score")
    assert full.window.bench.dialogs.shown("record") is not None
    full.window.bench.dialogs.close_all()
    choose(menu_of(tile), tile.help.toolTip())
    assert full.window.bench.dialogs.shown("explain") is not None


def test_a_day_of_the_map_opens_logs_and_leads_to_its_week(full: Program) -> None:
    assert full.window.bench is not None
    full.window.show_page("today")
    page = full.window.bench.stack.pages["today"]  # type: ignore[union-attr]
    heat = page.heat  # type: ignore[attr-defined]
    place = heat.map._square(3).center().toPoint()
    choose(menu_of(heat.map, place), "What was logged…")
    shown = full.window.bench.dialogs.shown("day_log")
    assert isinstance(shown, DayLogDialog) and shown.day == heat.map._cells[3].day
    full.window.bench.dialogs.close_all()
    heat.map.setFocus()
    QTest.keyClick(heat.map, Qt.Key.Key_Home)
    choose(menu_of(heat.map), "Log something for this day…")
    assert full.window.bench.dialogs.shown("quick_log") is not None
    full.window.bench.dialogs.close_all()
    choose(menu_of(heat.map), "Show its week")
    assert full.window.page == "week"
    assert full.window.bench.stack.pages["week"].week == Week.of(heat.map._cells[0].day)  # type: ignore[union-attr, attr-defined]


def test_what_was_logged_is_counted_noted_and_deleted_from_its_menu(program: Program) -> None:
    assert program.desk is not None and program.window.bench is not None
    program.desk.do(LogActivity(Activity("a", "comment", TODAY, 2)))
    program.desk.dialog_wanted.emit("day_log", TODAY)
    dialog = program.window.bench.dialogs.shown("day_log")
    assert isinstance(dialog, DayLogDialog)
    choose(menu_of(dialog.rows[0]), "One more")
    assert program.desk.coach.activities(TODAY, TODAY)[0].count == 3
    choose(menu_of(dialog.rows[0]), "Write a note")
    assert dialog.focusWidget() is dialog.rows[0].note
    choose(menu_of(dialog.rows[0]), dialog.rows[0].delete.toolTip())
    assert program.desk.coach.activities(TODAY, TODAY) == ()


def test_a_chip_of_the_week_is_planned_from_its_menu(program: Program) -> None:
    program.window.show_page("week")
    page = program.window.bench.stack.pages["week"]  # type: ignore[union-attr]
    choose(menu_of(page.palette_.chips[0]), "Put on the chosen day")  # type: ignore[attr-defined]
    assert program.desk is not None and len(program.desk.coach.cards(Week.of(TODAY))) == 1


def test_results_and_scores_have_the_menus_of_their_buttons(full: Program) -> None:
    assert full.window.bench is not None and full.desk is not None
    full.window.show_page("results")
    page = full.window.bench.stack.pages["results"]  # type: ignore[union-attr]
    page.find_in_list()
    table = page.list.table  # type: ignore[attr-defined]
    table.selectRow(0)
    before = len(full.desk.coach.results())
    choose(menu_of(table.viewport()), "Delete")
    assert len(full.desk.coach.results()) == before - 1
    table.selectAll()
    menu = menu_of(table.viewport())
    enabled = {action.text().partition("\t")[0]: action.isEnabled() for action in menu.actions()}
    assert enabled["Copy what is chosen"] and not enabled["Delete"] and not enabled["Change…"]
    menu.close()


@pytest.mark.parametrize("page", ["profile", "week", "network", "results"])
def test_ctrl_f_goes_to_the_search_wherever_the_focus_is(full: Program, qtbot: QtBot, page: str) -> None:
    window = full.window
    window.show_page(page)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.rail is not None and window.bench is not None
    if page == "network":
        shown = window.bench.stack.pages[page]  # type: ignore[union-attr]
        qtbot.waitUntil(lambda: shown.state is not None)  # type: ignore[attr-defined]
    window.rail.buttons[page].setFocus()
    QTest.keyClick(window.rail.buttons[page], Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    focus = window.focusWidget()
    assert isinstance(focus, SearchField) and focus.isVisible()
    QTest.keyClicks(focus, "xyzzy")
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert focus.text() == ""
    QTest.keyClick(focus, Qt.Key.Key_Down)
    assert window.focusWidget() is not focus


def test_where_a_page_has_no_list_ctrl_f_finds_everything(program: Program) -> None:
    page = program.window.bench.stack.pages["today"]  # type: ignore[union-attr]
    page.find_in_list()
    assert program.window.finder.dialog is not None and program.window.finder.dialog.isVisible()


def test_the_checklist_is_searched_by_words_of_title_why_and_how(program: Program) -> None:
    program.window.show_page("profile")
    page = program.window.bench.stack.pages["profile"]  # type: ignore[union-attr]
    rows = page.rows  # type: ignore[attr-defined]

    def shown() -> set[str]:
        return {key for key, row in rows.items() if not row.isHidden() and not row.parentWidget().isHidden()}

    whole = shown()
    page.search.setText("headline")  # type: ignore[attr-defined]
    assert "headline" in shown() and shown() < whole
    page.search.setText("xyzzy")  # type: ignore[attr-defined]
    assert shown() == set() and not page.nothing.isHidden()  # type: ignore[attr-defined]
    page.show_item("photo")  # type: ignore[attr-defined]
    assert shown() == whole and page.nothing.isHidden()  # type: ignore[attr-defined]


def test_the_activities_to_plan_are_searched_and_enter_plans_the_first(program: Program) -> None:
    program.window.show_page("week")
    page = program.window.bench.stack.pages["week"]  # type: ignore[union-attr]
    palette = page.palette_  # type: ignore[attr-defined]
    before = [chip.text() for chip in palette.shown_chips()]
    QTest.keyClicks(palette.search, "repost")
    assert [chip.text() for chip in palette.shown_chips()] == ["Repost"]
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert program.desk is not None
    (card,) = program.desk.coach.cards(Week.of(TODAY))
    assert card.kind == palette.shown_chips()[0].offer.kind
    palette.search.setText("xyzzy")
    assert palette.shown_chips() == [] and not palette.none.isHidden()
    palette.search.clear()
    assert [chip.text() for chip in palette.shown_chips()] == before and palette.none.isHidden()


def test_recorded_scores_are_searched_and_what_is_hidden_is_neither_copied_nor_deleted(
    full: Program, qtbot: QtBot
) -> None:
    from PySide6.QtGui import QGuiApplication

    assert full.desk is not None and full.window.bench is not None
    full.desk.dialog_wanted.emit("readings", None)
    dialog = full.window.bench.dialogs.shown("readings")
    assert dialog is not None
    table = dialog.table  # type: ignore[attr-defined]
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.focusWidget() is dialog.search  # type: ignore[attr-defined]
    table.selectRow(0)
    wanted = "June 2026"
    dated = [row for row in range(table.rowCount()) if wanted in table.item(row, 0).text()]
    dialog.search.setText(wanted)  # type: ignore[attr-defined]
    shown = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
    assert shown == dated and 0 < len(dated) < table.rowCount()
    assert not table.selectionModel().hasSelection()
    before = len(full.desk.standing.records.readings)
    dialog._delete()  # type: ignore[attr-defined]
    assert len(full.desk.standing.records.readings) == before
    dialog.copy.click()  # type: ignore[attr-defined]
    assert QGuiApplication.clipboard().text().count("\n") == len(dated)


def test_settings_open_from_what_is_behind_a_pillar(program: Program) -> None:
    assert program.desk is not None and program.window.bench is not None
    program.desk.dialog_wanted.emit("explain", "relationships")
    dialog = program.window.bench.dialogs.shown("explain")
    assert dialog is not None
    dialog._settings()  # type: ignore[attr-defined]
    assert program.window.bench.dialogs.shown("settings") is not None


def test_a_kind_of_result_and_somebody_to_reach_out_to_have_menus(full: Program, qtbot: QtBot) -> None:
    window, desk = full.window, full.desk
    assert window.bench is not None and window.bench.stack is not None and desk is not None
    window.show_page("results")
    results = window.bench.stack.pages["results"]
    assert isinstance(results, ResultsPage)
    before = len(desk.coach.results())
    add = results.week.rows["call"].add
    choose(menu_of(add), add.accessibleName())
    assert len(desk.coach.results()) == before + 1
    with qtbot.waitSignal(desk.dialog_wanted) as wanted:
        choose(menu_of(add), "Enter a result…")
    assert wanted.args == ["result", "call"]
    window.bench.dialogs.close_all()
    choose(menu_of(add), "Show them in the list")
    assert results.list.isVisible() and results.list.kinds.currentData() == "call"
    window.show_page("network")
    network = window.bench.stack.pages["network"]
    assert isinstance(network, NetworkPage)
    qtbot.waitUntil(lambda: bool(network.reach.rows))
    row = network.reach.rows[0]
    with qtbot.waitSignal(network.reach.week_wanted):
        choose(menu_of(row), "Put on my week")
    menu = menu_of(row.person)
    assert not next(each for each in menu.actions() if each.text() == "On your week").isEnabled()
    choose(menu, "Show in the list of people")
    assert network.people.isVisible() and len(network.people.model.shown) >= 1
    with qtbot.waitSignal(desk.dialog_wanted) as wanted:
        row.menu().actions()[-1].trigger()
    assert wanted.args is not None and wanted.args[0] == "forget_people" and wanted.args[1] is row.contact
    window.bench.dialogs.close_all()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_border_of_a_menu_is_seen(theme: Scheme) -> None:
    t = load_tokens(theme)
    rule = stylesheet(t, 14).split("\nQMenu {")[1].split("}")[0]
    assert f"border: 1px solid {t.control_border}" in rule


def test_the_weekly_review_is_saved_and_printed_from_the_file_menu(
    full: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = full.window, full.desk
    assert desk is not None and window.bench is not None and window.bench.stack is not None
    window.show_page("today")
    window.actions_.all["week_pdf"].trigger()
    paper = window.bench.paper
    assert paper is not None and paper.review is not None and paper.ask.dialog is not None
    assert paper.review.week == default_week(desk.today)
    paper.ask.dialog.fileSelected.emit(str(tmp_path / "week.pdf"))
    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF")
    # On Progress it is the week that is looked at.
    window.show_page("progress")
    desk.review_wanted.emit(default_week(desk.today).shift(-2))
    asked: list[str] = []
    monkeypatch.setattr(paper, "put_out", asked.append)
    window.actions_.all["week_print"].trigger()
    assert asked == ["print"] and paper.review.week == default_week(desk.today).shift(-2)


def test_without_anything_to_review_it_is_said(program: Program, qtbot: QtBot) -> None:
    assert program.desk is not None and program.window.bench is not None
    with qtbot.waitSignal(program.desk.message) as told:
        program.window.actions_.all["week_pdf"].trigger()
    assert told.args is not None and told.args[0].startswith("Nothing to review yet")
    assert program.window.bench.paper is None
