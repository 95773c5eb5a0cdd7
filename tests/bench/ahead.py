"""What lies ahead, measured: a path while a slider moves, and the search for the minutes a goal takes."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ssi_coach.app.states.ahead import ahead_state, routine_request
from ssi_coach.scoring.goal import MOST, least_minutes
from ssi_coach.scoring.planner import plan_week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.review.ahead import AheadSection
from ssi_coach.ui.theme.manager import ThemeManager
from tests.bench.workspaces import TODAY, coach_of

MOVES = 200
FAR = TODAY + timedelta(days=91)


def ahead(file: Path) -> dict[str, float]:
    """The figures, in a process of their own."""
    from tests.bench.probes import milliseconds, percentile, shown

    coach = coach_of(file)
    state = ahead_state(coach.standing)
    lever = state.levers[0]
    figures = {
        "path": percentile(
            [milliseconds(lambda turn=turn: state.what_if({lever.kind: float(turn)})) for turn in range(MOVES)], 0.99
        ),
        "exponentials": min(
            milliseconds(lambda: [math.expm1(-day) for day in range(92 * len(state.forecast.habits))]) for _ in range(5)
        ),
    }
    series, request = coach.standing.series, routine_request(coach.standing)
    target = state.path[0].total + 3.0
    figures["goal"] = min(milliseconds(lambda: least_minutes(series, request, target, FAR)) for _ in range(2))
    figures["plan"] = min(milliseconds(lambda: plan_week(series, replace(request, minutes=MOST))) for _ in range(2))
    app = QApplication([])
    theme = ThemeManager(app, "light")
    desk = Desk(coach)
    section = AheadSection(desk)
    section.resize(1030, 700)
    section.draw(desk.standing)
    shown(section)
    slider = section.what_if.sliders[lever.kind]

    def move(value: int) -> None:
        slider.setValue(value)
        section.repaint()

    moves = [milliseconds(lambda turn=turn: move(turn % slider.maximum())) for turn in range(MOVES)]
    figures["slider"] = percentile(moves, 0.99)
    section.close()
    desk.close()
    coach.close()
    del theme
    return figures
