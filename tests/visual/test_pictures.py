"""Gauges, the week, the chart and the sheet look as they did when somebody last looked at them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ssi_coach.app import intents
from ssi_coach.app.chart import score_chart
from ssi_coach.app.coach import Coach
from ssi_coach.app.review import build_review
from ssi_coach.app.states.week import week_state
from ssi_coach.domain.week import Week
from ssi_coach.ui.charts.score_chart import ScoreChartView
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.report_pdf import write_png
from ssi_coach.ui.theme.manager import Mode
from ssi_coach.ui.week.grid import WeekGrid
from ssi_coach.ui.week.wishes import Wishes
from ssi_coach.ui.widgets.gauge import Gauge, Reading
from tests.ui.lives import three_weeks
from tests.visual.pictures import check

THEMES: tuple[Mode, ...] = ("light", "dark")
InTheme = Callable[[Mode], None]


def gauge(area: str, reading: Reading, side: int = 130) -> Gauge:
    made = Gauge(area, side)
    made.setFixedSize(side, side)
    made.show_reading(reading)
    return made


def seen(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("theme", THEMES)
def test_gauges(theme: Mode, in_theme: InTheme, qtbot: QtBot) -> None:
    """The whole with its range and LinkedIn's tick, each area, full, nothing, resting on silence, and unknown."""
    in_theme(theme)
    window = QWidget()
    window.setProperty("role", "page")
    qtbot.addWidget(window)
    line = QHBoxLayout(window)
    for area, reading in (
        ("accent", Reading(49, 100, "49", "± 4", "", low=45, high=53, official=46)),
        ("brand", Reading(16.5, 25, "16.5", "of 25", "", low=14, high=19, official=20)),
        ("people", Reading(7.1, 25, "7.1", "of 25", "", low=5, high=9)),
        ("insights", Reading(25, 25, "25.0", "of 25", "")),
        ("relationships", Reading(0, 25, "0.0", "of 25", "", low=0, high=2)),
        ("accent", Reading(60, 100, "60", "± 9", "", low=51, high=69, unsure=True)),
        ("results", Reading(3, 5, "3", "of 5", "")),
        ("accent", Reading(None, 100, "–", "", "")),
    ):
        line.addWidget(gauge(area, reading))
    window.show()
    check(seen(window), f"gauges-{theme}")


@pytest.mark.parametrize("theme", THEMES)
def test_the_week(theme: Mode, desk: Desk, open_demo: Callable[[], Coach], in_theme: InTheme, qtbot: QtBot) -> None:
    coach = open_demo()
    in_theme(theme)
    week = coach.standing.week.shift(-1)
    grid = WeekGrid(desk.catalogue, Wishes(desk))
    qtbot.addWidget(grid)
    grid.setProperty("role", "page")
    state = week_state(coach.standing, week, coach.cards(week), coach.activities(week.monday, week.sunday))
    grid.show_state(state)
    grid.resize(900, 620)
    grid.show()
    check(seen(grid), f"week-{theme}")


@pytest.mark.parametrize("theme", THEMES)
def test_the_score_chart(theme: Mode, coach: Coach, desk: Desk, in_theme: InTheme, qtbot: QtBot) -> None:
    three_weeks(coach)
    coach.do(intents.Annotate(Week(2026, 46).monday, "linkedin_change", ""))
    in_theme(theme)
    window = QWidget()
    window.setProperty("role", "page")
    qtbot.addWidget(window)  # holds it: pyqtgraph's own close() takes the viewport away
    view = ScoreChartView(window)
    QVBoxLayout(window).addWidget(view)
    window.resize(760, 300)
    window.show()
    view.show_chart(score_chart(coach.standing), Week(2026, 47))
    qtbot.wait(50)
    check(seen(window), f"chart-{theme}")


def test_the_weekly_sheet(coach: Coach, desk: Desk, in_theme: InTheme, tmp_path: Path) -> None:
    three_weeks(coach)
    coach.do(intents.WriteReflection(Week(2026, 47), "Posting before nine worked.\nAsk Eva for a recommendation."))
    in_theme("light")
    file = tmp_path / "week.png"
    write_png(build_review(coach.standing, Week(2026, 47)), file)
    check(QImage(str(file)), "sheet")
