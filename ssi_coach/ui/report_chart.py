"""The score chart as vectors on paper: no chart library, readable in grey."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from ssi_coach.app.chart import ScoreChart
from ssi_coach.ui.charts.date_axis import tick_days, tick_text
from ssi_coach.ui.charts.readout import goal_text, mark_text
from ssi_coach.ui.format import whole
from ssi_coach.ui.report_sheet import Align, Sheet

_LEFT_ROOM = 26.0
_BELOW = 16.0
_MARK_SIZE = 7.5
_MARK_LINES = 4


def paint_chart(sheet: Sheet, chart: ScoreChart, box: QRectF) -> None:
    """Draw a chart with points into a box: band, line, LinkedIn's circles, marks, axes."""
    painter, theme = sheet.painter, sheet.theme
    plot = box.adjusted(_LEFT_ROOM, 4, -4, -_BELOW)
    first, last = chart.points[0].day, chart.points[-1].day
    days = max(1, (last - first).days)

    def x(day: date) -> float:
        return plot.left() + plot.width() * (day - first).days / days

    def y(score: float) -> float:
        return plot.bottom() - plot.height() * (score - chart.floor) / (chart.ceiling - chart.floor)

    step = next(n for n in (1, 2, 5, 10, 20, 50) if (chart.ceiling - chart.floor) / n <= 6)
    score = -(-chart.floor // step) * step
    while score <= chart.ceiling:
        sheet.rule(y(score), plot.left(), plot.right())
        sheet.text(box.left(), y(score) - 5.5, whole(score), 8, color="muted", width=20, align=Align.AlignRight)
        score += step
    for day in tick_days(first, last, plot.width() * 1.2):
        width = 70.0
        left = min(max(box.left(), x(day) - width / 2), box.right() - width)
        align = Align.AlignHCenter
        if left != x(day) - width / 2:
            align = Align.AlignLeft if left == box.left() else Align.AlignRight
        sheet.text(left, plot.bottom() + 4, tick_text(day, days), 8, color="muted", width=width, align=align)

    if chart.goal is not None:
        painter.setPen(QPen(theme.color("muted"), 0.8, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y(chart.goal.target)), QPointF(plot.right(), y(chart.goal.target)))
        sheet.text(plot.left() + 4, y(chart.goal.target) - 12, goal_text(chart.goal), 8, color="muted")
    band = [QPointF(x(p.day), y(p.high)) for p in chart.points]
    band += [QPointF(x(p.day), y(p.low)) for p in reversed(chart.points)]
    wash = QColor(theme.color("accent"))
    wash.setAlphaF(0.16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wash)
    painter.save()
    painter.setClipRect(plot)
    painter.drawPolygon(QPolygonF(band))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    silent = chart.silent_from
    for known, style in ((True, Qt.PenStyle.SolidLine), (False, Qt.PenStyle.DashLine)):
        painter.setPen(QPen(theme.color("accent"), 1.4, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        line = [p for p in chart.points if (silent is None or p.day < silent) is known]
        painter.drawPolyline(QPolygonF([QPointF(x(p.day), y(p.score)) for p in line]))
    for mark in chart.marks:
        painter.setPen(QPen(theme.color("warning_text"), 0.8, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x(mark.day), plot.top()), QPointF(x(mark.day), plot.bottom()))
    painter.setPen(QPen(theme.color("text"), 1.1))
    painter.setBrush(theme.color("surface"))
    for reading in chart.readings:
        painter.drawEllipse(QPointF(x(reading.day), y(reading.value)), 3.0, 3.0)
    _name_marks(sheet, chart, plot, [x(mark.day) for mark in chart.marks])


def _name_marks(sheet: Sheet, chart: ScoreChart, plot: QRectF, places: Sequence[float]) -> None:
    """What each mark is about, beside its line: to the right of it, or to the left where there is more room. Texts that
    would cover each other stand below each other; where there are more than fit, the readout in the window has them."""
    free: list[float] = [plot.left()] * _MARK_LINES
    for mark, x in zip(chart.marks, places, strict=True):
        text = mark_text(mark.kind, mark.text)
        needed = sheet.measure(text, _MARK_SIZE) + 2
        left = x + 3 if needed <= plot.right() - x - 3 or x - plot.left() < plot.width() / 2 else x - 3 - needed
        left = max(left, plot.left())
        line = next((line for line, until in enumerate(free) if until <= left), None)
        if line is None:
            continue
        top = plot.top() + line * (_MARK_SIZE + 2)
        width = min(needed, plot.right() - left)
        sheet.text(left, top, text, _MARK_SIZE, color="warning_text", width=width)
        free[line] = left + width + 4
