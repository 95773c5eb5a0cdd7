"""What the score chart draws and says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app import intents
from ssi_coach.app.chart import score_chart
from ssi_coach.app.coach import Coach
from ssi_coach.domain.records import Goal, OfficialScore
from ssi_coach.domain.week import Week
from ssi_coach.ui.charts.date_axis import tick_days, tick_text
from ssi_coach.ui.charts.score_chart import ScoreChartView
from ssi_coach.ui.desk import Desk
from tests.ui.lives import three_weeks


@pytest.fixture
def view(desk: Desk, coach: Coach, qtbot: QtBot) -> Iterator[ScoreChartView]:
    three_weeks(coach)
    window = QWidget()
    qtbot.addWidget(window)  # holds it: pyqtgraph's own close() takes the viewport away
    made = ScoreChartView(window)
    QVBoxLayout(window).addWidget(made)
    window.resize(800, 300)
    window.show()
    yield made
    window.close()


def test_a_single_day_is_a_dot_with_its_range(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view = ScoreChartView(window)
    coach.do(intents.TickItem("photo", True, date(2026, 11, 23)))
    chart = score_chart(coach.standing)
    view.show_chart(chart)
    (point,) = chart.points
    x, y = view.dot.getData()
    assert (list(x), list(y)) == ([point.day.toordinal()], [point.score])
    assert list(view.dot_range.yData) == [point.low, point.high]
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 18), 14.0, 6.5, 5.0, 14.0)))
    view.show_chart(score_chart(coach.standing))
    assert len(view.dot.getData()[0]) == 0


def test_line_and_circles_are_the_estimate_and_the_readings(view: ScoreChartView, coach: Coach) -> None:
    chart = score_chart(coach.standing)
    view.show_chart(chart, Week(2026, 47))
    assert list(view.line.xData) == [p.day.toordinal() for p in chart.points]
    assert list(view.line.yData) == [p.score for p in chart.points]
    x, y = view.circles.getData()
    assert list(zip(x, y, strict=True)) == [
        (date(2026, 11, 5).toordinal(), 36.0),
        (date(2026, 11, 18).toordinal(), 39.5),
    ]
    assert view.week_shade.getRegion() == (date(2026, 11, 15).toordinal(), date(2026, 11, 22).toordinal())
    top = view.band.boundingRect()
    assert top.top() == pytest.approx(min(p.low for p in chart.points))
    assert top.bottom() == pytest.approx(max(p.high for p in chart.points))
    assert "36" not in view.accessibleDescription()
    assert "39.5" in view.accessibleDescription()


def test_a_silence_is_dashed_and_hatched(view: ScoreChartView, coach: Coach) -> None:
    silent = date(2026, 11, 21)
    view.show_chart(score_chart(coach.standing, silent_from=silent))
    assert max(view.line.xData) == (silent - timedelta(days=1)).toordinal()
    assert list(view.silent_line.xData) == [silent.toordinal() + n for n in (-1, 0, 1, 2)]
    assert view.silent_line.opts["pen"].style() == Qt.PenStyle.DashLine
    assert view.silent_band._pattern == Qt.BrushStyle.BDiagPattern
    view.grab()


def test_notes_are_marks(view: ScoreChartView, coach: Coach) -> None:
    coach.do(intents.Annotate(date(2026, 11, 6), "linkedin_change", ""))
    coach.do(intents.Annotate(date(2026, 11, 20), "note", "on a fair"))
    view.show_chart(score_chart(coach.standing))
    assert [line.value() for line in view.mark_lines] == [
        date(2026, 11, 6).toordinal(),
        date(2026, 11, 20).toordinal(),
    ]
    assert [line.label.format for line in view.mark_lines] == ["LinkedIn changed its formula", "on a fair"]
    view.show_chart(score_chart(coach.standing, last=date(2026, 11, 10)))
    assert len(view.mark_lines) == 1


def test_no_mark_strikes_through_the_text_of_the_goal(view: ScoreChartView, coach: Coach) -> None:
    coach.do(intents.Annotate(date(2026, 11, 6), "note", "on a fair"))
    coach.do(intents.SetGoal(Goal("score", 60.0, date(2027, 2, 1))))
    view.show_chart(score_chart(coach.standing))
    assert view.goal_line.isVisible() and view.goal_line.label.fill.style() is Qt.BrushStyle.SolidPattern
    assert view.goal_line.zValue() > view.mark_lines[0].zValue()


def test_days_are_read_with_keys(view: ScoreChartView, coach: Coach, qtbot: QtBot) -> None:
    coach.do(intents.Annotate(date(2026, 11, 18), "note", "on a fair"))
    view.show_chart(score_chart(coach.standing))
    said: list[str] = []
    view.pointed.connect(said.append)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert said[-1].startswith("23 November 2026 · estimate ")
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert said[-1].startswith("18 November 2026")
    assert "LinkedIn 39.5" in said[-1]
    assert said[-1].endswith("on a fair")
    assert view.accessibleDescription() == said[-1]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert said[-1].startswith("2 November 2026")


def test_days_are_read_with_the_mouse(view: ScoreChartView, coach: Coach) -> None:
    view.show_chart(score_chart(coach.standing))
    view.grab()
    said: list[str] = []
    view.pointed.connect(said.append)
    place = view.box.mapViewToScene(QPointF(date(2026, 11, 10).toordinal(), 38))
    view.scene().sigMouseMoved.emit(place)
    assert said[-1].startswith("10 November 2026")
    assert view.cursor.isVisible()
    view.scene().sigMouseMoved.emit(QPointF(-50, -50))
    assert said[-1] == ""
    assert not view.cursor.isVisible()


def test_days_on_the_axis() -> None:
    short = tick_days(date(2026, 8, 25), date(2026, 11, 23), 700)
    assert all(day.weekday() == 0 for day in short)
    assert 4 <= len(short) <= 9
    year = tick_days(date(2025, 11, 23), date(2026, 11, 23), 700)
    assert [day.day for day in year] == [1] * len(year)
    assert date(2026, 1, 1) in year
    long = tick_days(date(2016, 11, 23), date(2026, 11, 23), 700)
    assert 4 <= len(long) <= 10
    assert long[0] > date(2016, 11, 23)
    assert tick_days(date(2026, 11, 23), date(2026, 11, 23), 700) == [date(2026, 11, 23)]


def test_days_are_written_by_the_locale() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert tick_text(date(2026, 10, 5), 90).startswith("5")
        assert "Okt" in tick_text(date(2026, 10, 5), 90)
        assert tick_text(date(2026, 5, 1), 365) == "Mai 2026"
    finally:
        QLocale.setDefault(before)


def test_who_comes_by_key_sees_where_the_keys_begin(view: ScoreChartView, coach: Coach) -> None:
    chart = score_chart(coach.standing)
    view.show_chart(chart)
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason))
    assert not view.cursor.isVisible()
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert view.cursor.isVisible()
    assert view.cursor.value() == chart.points[-1].day.toordinal()
