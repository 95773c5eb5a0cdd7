"""What the chart of the weeks to come says in words, and its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from ssi_coach.app.chart import ChartPoint
from ssi_coach.domain.records import Goal
from ssi_coach.scoring.series import PathPoint
from ssi_coach.ui.charts.readout import goal_text
from ssi_coach.ui.format import day_full, number


def ahead_said(point: ChartPoint, other: PathPoint | None) -> str:
    """One day to come: ``22 February 2027 · going on like this 52.3 (47.1 – 57.5) · with your changes 54.0``."""
    parts = [
        day_full(point.day),
        QCoreApplication.translate("PathChart", "going on like this {score} ({low} – {high})").format(
            score=number(point.score), low=number(point.low), high=number(point.high)
        ),
    ]
    if other is not None:
        parts.append(
            QCoreApplication.translate("PathChart", "with your changes {score}").format(score=number(other.total))
        )
    return " · ".join(parts)


def path_rows(path: Sequence[PathPoint], other: Sequence[PathPoint], goal: Goal | None) -> Iterator[tuple[str, ...]]:
    """Week by week: the day, the score if it goes on, its range, what would come instead; the goal at its day."""
    for place in range(0, len(path), 7):
        point = path[place]
        told = number(other[place].total) if place < len(other) else ""
        before = path[max(0, place - 7)].day
        if goal is not None and goal.by is not None and before < goal.by <= point.day:
            told = " · ".join(part for part in (told, goal_text(goal)) if part)
        yield day_full(point.day), number(point.total), f"{number(point.low)} – {number(point.high)}", told
