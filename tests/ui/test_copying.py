"""Tables onto the clipboard: text and HTML, with titles, what is chosen or all, and nothing that would run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QPushButton,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ssi_coach.reports.tables import harmless
from ssi_coach.ui.copying import TableTools, table_lines, to_clipboard
from ssi_coach.ui.program import Program
from ssi_coach.ui.widgets.basics import button
from ssi_coach.ui.widgets.chart_copy import ChartCopy
from tests.ui.test_shell import appearance, program
from tests.ui.test_shortcut_sheet import everything, full

__all__ = ["appearance", "full", "program"]


def copied() -> tuple[str, str]:
    data = QGuiApplication.clipboard().mimeData()
    return data.text(), data.html()


def made(qtbot: QtBot, tools: tuple[str, ...] = ()) -> tuple[QTableWidget, TableTools]:
    table = QTableWidget(3, 2)
    table.setHorizontalHeaderLabels(["Who", "How many"])
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    for row, (who, count) in enumerate((("Åsa", "1,250"), ("=1+1", "-3"), ("Tom & <Co>", "+2.5 %"))):
        table.setItem(row, 0, QTableWidgetItem(who))
        table.setItem(row, 1, QTableWidgetItem(count))
    qtbot.addWidget(table)
    table.show()
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    buttons = [button(text) for text in tools]
    for each in buttons:
        each.setParent(table)
        each.show()
    return table, TableTools(table, buttons)


def test_all_is_copied_where_nothing_is_chosen_with_titles_as_text_and_html(qtbot: QtBot) -> None:
    _, tools = made(qtbot)
    tools.copy()
    text, html = copied()
    assert text == "Who\tHow many\nÅsa\t1,250\n'=1+1\t-3\nTom & <Co>\t+2.5 %"
    assert "<th>Who</th>" in html and "<td>Tom &amp; &lt;Co&gt;</td>" in html and "<td>'=1+1</td>" in html


def test_ctrl_c_copies_the_rows_chosen_in_their_order_on_the_screen(qtbot: QtBot) -> None:
    table, tools = made(qtbot)
    table.setFocus()
    table.selectRow(2)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied()[0].splitlines() == ["Who\tHow many", "Tom & <Co>\t+2.5 %"]
    table.horizontalHeader().moveSection(1, 0)
    table.setRowHidden(0, True)
    tools.copy_all()
    assert copied()[0].splitlines() == ["How many\tWho", "-3\t'=1+1", "+2.5 %\tTom & <Co>"]
    table.setColumnHidden(0, True)
    assert table_lines(table, all_rows=True) == (["How many"], [["-3"], ["+2.5 %"]])


def test_ctrl_c_copies_the_table_that_has_the_focus_and_no_other(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    elsewhere, box = QPushButton("Elsewhere"), QVBoxLayout(window)
    tables = [QTableWidget(1, 1), QTableWidget(1, 1)]
    for number, table in enumerate(tables):
        table.setItem(0, 0, QTableWidgetItem(f"of table {number}"))
        table.setHorizontalHeaderLabels(["What"])
        TableTools(table)
        box.addWidget(table)
    box.addWidget(elsewhere)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for number, table in enumerate(tables):
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert copied()[0] == f"What\nof table {number}"
    QGuiApplication.clipboard().setText("mine")
    elsewhere.setFocus()
    QTest.keyClick(elsewhere, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "mine"


def test_the_menu_has_what_the_buttons_do_and_copying(qtbot: QtBot) -> None:
    table, _ = made(qtbot, ("Change…",))
    table.customContextMenuRequested.emit(QPoint(3, 3))
    assert QApplication.activePopupWidget() is None  # nothing is chosen
    table.selectRow(0)
    table.customContextMenuRequested.emit(QPoint(3, 3))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    said = [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert said == ["Change…", "Copy what is chosen", "Copy the whole table"]
    menu.close()


def test_an_empty_table_leaves_the_clipboard_alone(qtbot: QtBot) -> None:
    table, tools = made(qtbot)
    to_clipboard(["x"], [["kept"]])
    table.setRowCount(0)
    tools.copy()
    assert copied()[0] == "x\nkept"


@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=2), min_size=1, max_size=4))
def test_whatever_stands_in_cells_rows_and_columns_stay_and_nothing_is_a_formula(lines: list[list[str]]) -> None:
    to_clipboard(["a", "b"], lines)
    rows = QGuiApplication.clipboard().text().split("\n")
    assert len(rows) == len(lines) + 1 and all(row.count("\t") == 1 for row in rows)
    for row in rows:
        for cell in row.split("\t"):
            number = cell[:1] in "+-−" and cell[1:].strip()[:1].isdigit()
            assert harmless(cell) == cell or number, cell


@pytest.mark.parametrize("text", ["+1+cmd|' /C calc'!A0", "-2+3", "=A1", "@SUM(1)", "+", "-1-A1", "1-2"])
def test_only_a_plain_number_keeps_its_sign(text: str) -> None:
    to_clipboard([], [[text]])
    assert QGuiApplication.clipboard().text() == (text if text == "1-2" else f"'{text}")


def test_every_table_that_is_shown_can_be_copied(full: Program) -> None:
    """Whoever adds a table gives it the keys and the menu of all others."""
    bare, met = set(), 0
    for name, window in everything(full):
        for table in window.findChildren(QTableView):
            if "Calendar" in type(table.parent()).__name__ or "Calendar" in type(table).__name__:
                continue
            met += 1
            if table.findChild(TableTools) is None:
                bare.add((name, table.accessibleName()))
    assert bare == set() and met >= 6


def test_a_chart_is_copied_as_picture_and_as_table(full: Program) -> None:
    met = 0
    for _name, window in everything(full):
        for copy in (each for each in window.findChildren(ChartCopy) if each.isVisible()):
            copy.copy_table()
            text, html = copied()
            assert text.count("\n") > 3 and "<th>" in html
            copy.copy_picture()
            picture = QGuiApplication.clipboard().pixmap()
            assert picture.width() > 200 and picture.height() > 100
            assert [action.isEnabled() for action in copy.choices.actions()] == [True, True]
            met += 1
    assert met >= 3


def test_the_week_in_figures_and_the_funnel_are_copied_from_a_button(full: Program) -> None:
    from ssi_coach.ui.results.funnel_card import FunnelCard
    from ssi_coach.ui.review.week_table import WeekTable

    def find(kind: type[QWidget]) -> QWidget:
        return next(each for each in full.window.findChildren(kind) if each.isVisible())

    full.window.show_page("progress")
    full.window.bench.stack.page("progress").show_section("week")  # type: ignore[union-attr, attr-defined]
    table = find(WeekTable)
    table.copy.click()  # type: ignore[attr-defined]
    lines = copied()[0].splitlines()
    assert len(lines) == 7 and lines[-1].startswith("Total\t") and all(line.count("\t") == 4 for line in lines)
    full.window.show_page("results")
    find(FunnelCard).copy.click()  # type: ignore[attr-defined]
    lines = copied()[0].splitlines()
    assert len(lines) == 6 and lines[0].startswith("Stage\t")
