"""Whatever a chart shows can be read as a table, found by key where the chart is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.ui.results.month_bars import MonthBars
from ssi_coach.ui.review.foretold_view import ForetoldView
from ssi_coach.ui.widgets.basics import Card
from ssi_coach.ui.widgets.heat_map import HeatMap
from ssi_coach.ui.widgets.twin_bars import TwinBars
from tests.access.controls import called, stops, visible
from tests.walk import Place, Walk, settle

CHARTS = (QGraphicsView, HeatMap, MonthBars, TwinBars, ForetoldView)


def _card(chart: QWidget) -> QWidget:
    at = chart.parentWidget()
    while not isinstance(at, Card):
        assert at is not None
        at = at.parentWidget()
    return at


def _switches(card: QWidget) -> Iterator[QPushButton]:
    for widget in stops(card):
        if isinstance(widget, QPushButton) and "able" in widget.text():
            yield widget


def _read(table: QTableWidget) -> list[list[str]]:
    """As a screen reader reads it: cell by cell through the accessible table."""
    found = QAccessible.queryAccessibleInterface(table)
    assert found.role() == QAccessible.Role.Table
    cells = [found.child(n) for n in range(min(found.childCount(), 200))]
    titles = [cell for cell in cells if cell.role() == QAccessible.Role.ColumnHeader]
    assert len(titles) == table.columnCount()
    texts = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() == QAccessible.Role.Cell]
    across = table.columnCount()
    return [texts[n : n + across] for n in range(0, len(texts) - across + 1, across)]


def _check(place: Place, chart: QWidget) -> Iterator[str]:
    card = _card(chart)
    if isinstance(chart, ForetoldView):
        # Its table is a card of its own, always beside it.
        tables = [w for w in visible(place.part) if isinstance(w, QTableWidget)]
    else:
        switches = list(_switches(card))
        if not switches:
            yield f"no table: {called(place, chart)}"
            return
        for switch in switches:
            QTest.keyClick(switch, Qt.Key.Key_Space)
        settle()
        tables = [w for w in visible(card) if isinstance(w, QTableWidget)]
        if not switches[0].hasFocus() and not switches[-1].isVisible():
            yield f"the switch went away: {called(place, chart)}"
    if not tables:
        yield f"nothing came: {called(place, chart)}"
    for table in tables:
        titles = [table.horizontalHeaderItem(n).text() for n in range(table.columnCount())]
        if len(titles) < 2 or not all(titles):
            yield f"titles {titles}: {called(place, table)}"
        rows = _read(table)
        if not rows or not all(row[0] for row in rows):
            yield f"{len(rows)} rows: {called(place, table)}"
        if table not in stops(place.part):
            yield f"not to be reached: {called(place, table)}"
    if not isinstance(chart, ForetoldView):
        for switch in _switches(card):
            QTest.keyClick(switch, Qt.Key.Key_Space)
        settle()
        if not chart.isVisible():
            yield f"the chart did not come back: {called(place, chart)}"


@pytest.mark.parametrize("language", ["en"])
def test_every_chart_has_a_table(walk: Callable[..., Walk], language: str, qtbot: QtBot) -> None:
    faults, seen = [], set()
    for place in walk(language).pages():
        if place.name.endswith("network"):
            qtbot.waitUntil(lambda part=place.part: part.growth.view is not None, timeout=10_000)
        for chart in [widget for widget in visible(place.part) if isinstance(widget, CHARTS)]:
            seen.add(type(chart).__name__)
            faults += _check(place, chart)
    assert not faults, "\n".join(faults)
    assert {"ScoreChartView", "PathChartView", "LayerChartView", "HeatMap", "MonthBars", "ForetoldView"} <= seen


def test_the_table_of_the_heat_map_tells_the_same_and_follows(walk: Callable[..., Walk]) -> None:
    walking = walk()
    page = walking.page("today")
    card = page.heat  # type: ignore[attr-defined]
    card.as_table.click()
    lines = [(card.table.item(n, 0).text(), card.table.item(n, 1).text()) for n in range(card.table.rowCount())]
    done = [c for c, day in zip(card.map._cells, card._state.days, strict=True) if day.counts][::-1]
    assert len(lines) == len(done) > 50
    for (_, what), cell in zip(lines, done, strict=True):
        assert cell.tip.endswith(what)
    card.table.setFocus()
    QTest.keyClick(card.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().splitlines()[1] == "\t".join(lines[0])
    card.kind_wanted.emit("comment")
    assert 0 < card.table.rowCount() < len(lines)
    assert all("comment" in card.table.item(n, 1).text() for n in range(card.table.rowCount()))
    card.as_table.click()
    assert card.map.isVisible() and not card.table.isVisible()


def test_the_tables_of_the_network_tell_each_month(walk: Callable[..., Walk], qtbot: QtBot) -> None:
    walking = walk()
    for place in walking.pages():
        if place.name.endswith("network"):
            break
    page = walking.page("network")
    qtbot.waitUntil(lambda: page.growth.view is not None, timeout=10_000)  # type: ignore[attr-defined]
    for card, titles in ((page.growth, 3), (page.relations, 4)):  # type: ignore[attr-defined]
        card.as_table.click()
        assert card.table.columnCount() in (titles, titles - 1)
        newest = card.table.item(0, 1).text()
        assert newest.split()[0] in card._layers.said[-1]
        assert card.table.rowCount() == len(card._layers.days)
        assert not card.view.isVisible()
