"""What a chart says in words: for the line under the mouse, for screen readers, for its table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ssi_coach.app.chart import ChartReading, ScoreChart
from ssi_coach.domain.records import Goal
from ssi_coach.ui.format import day_full, day_plain, number, signed


def readout(chart: ScoreChart, place: int) -> str:
    """One point: ``12 Nov · estimate 46.2 (44.9 – 47.5) · LinkedIn 46``."""
    point = chart.points[place]
    parts = [
        day_full(point.day),
        QCoreApplication.translate("ScoreChart", "estimate {score} ({low} – {high})").format(
            score=number(point.score), low=number(point.low), high=number(point.high)
        ),
    ]
    earlier = chart.points[place - 1].day if place else None
    for reading in chart.readings:
        if reading.day == point.day or (earlier is not None and earlier < reading.day < point.day):
            parts.append(reading_text(reading))
    for mark in chart.marks:
        if mark.day == point.day or (earlier is not None and earlier < mark.day < point.day):
            parts.append(mark_text(mark.kind, mark.text))
    if chart.silent_from is not None and point.day >= chart.silent_from:
        parts.append(QCoreApplication.translate("ScoreChart", "nothing was logged"))
    return " · ".join(parts)


def reading_text(reading: ChartReading) -> str:
    """``LinkedIn 46.0``, and what it corrected."""
    text = QCoreApplication.translate("ScoreChart", "LinkedIn {value}").format(value=number(reading.value))
    if reading.correction:
        text += " " + QCoreApplication.translate("ScoreChart", "(corrected the estimate by {points})").format(
            points=signed(reading.correction)
        )
    return text


def mark_text(kind: str, text: str) -> str:
    """What was noted about a day."""
    if kind != "linkedin_change":
        return text
    title = QCoreApplication.translate("ScoreChart", "LinkedIn changed its formula")
    return f"{title}: {text}" if text else title


def describe(chart: ScoreChart) -> str:
    """The whole chart in two sentences, for a screen reader."""
    if not chart.points:
        return QCoreApplication.translate("ScoreChart", "Nothing to show yet.")
    first, last = chart.points[0], chart.points[-1]
    text = QCoreApplication.translate(
        "ScoreChart", "The estimate goes from {start} on {first} to {end} on {last}."
    ).format(start=number(first.score), first=day_plain(first.day), end=number(last.score), last=day_plain(last.day))
    if chart.readings:
        newest = chart.readings[-1]
        text += " " + QCoreApplication.translate(
            "ScoreChart", "LinkedIn’s score was recorded %n times, last {value} on {day}.", None, len(chart.readings)
        ).format(value=number(newest.value), day=day_plain(newest.day))
    if chart.goal is not None:
        text += " " + goal_text(chart.goal) + "."
    return text


def goal_text(goal: Goal) -> str:
    """``Goal: 55 by 22 February 2027``."""
    if goal.by is None:
        return QCoreApplication.translate("ScoreChart", "Goal: {target}").format(target=number(goal.target, 0))
    return QCoreApplication.translate("ScoreChart", "Goal: {target} by {day}").format(
        target=number(goal.target, 0), day=day_full(goal.by)
    )
