"""The axes of all charts: days below, amounts at the left, written by the locale in the theme's colours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pyqtgraph as pg
from PySide6.QtGui import QFont

from ssi_coach.ui.charts.date_axis import tick_days, tick_text
from ssi_coach.ui.format import number, whole
from ssi_coach.ui.theme.manager import tokens


class DateAxis(pg.AxisItem):
    """The lower axis: days as ordinals, labelled by the locale."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        first, last = date.fromordinal(max(1, round(minVal))), date.fromordinal(max(1, round(maxVal)))
        return [(1.0, [float(day.toordinal()) for day in tick_days(first, last, size)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        low, high = self.range
        return [tick_text(date.fromordinal(round(value)), round(high - low)) for value in values]


class PointsAxis(pg.AxisItem):
    """The left axis: points, written by the locale, with a line across at each."""

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        room = max(2.0, size / 44)
        return [(next(n for n in _steps() if (maxVal - minVal) / n <= room), 0.0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [whole(value) if value == round(value) else number(value) for value in values]


class ShareAxis(PointsAxis):
    """The left axis of shares: per cent."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [f"{whole(value)} %" for value in values]


def _steps() -> Iterator[float]:
    size = 1.0
    while True:
        yield from (size, 2 * size, 5 * size)
        size *= 10


def style_axis(axis: pg.AxisItem, font: QFont) -> None:
    """Give an axis the theme's looks."""
    t = tokens()
    # A view box lies at -100; lines across must not cross what it shows.
    axis.setZValue(-200)
    axis.setPen(pg.mkPen(None))
    axis.setTickPen(pg.mkPen(t.color("border")))
    axis.setTextPen(t.color("muted"))
    axis.setTickFont(font)
    axis.setStyle(tickLength=0, tickTextOffset=8)
