"""Which days get a label on a time axis, and how they are written in the reader's language."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from ssi_coach.ui.format import day_short, qdate

_LABEL_WIDTH = 84
"""Pixels a label needs with air around it."""

_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60)


def tick_days(first: date, last: date, width: float) -> list[date]:
    """Days to label on an axis ``width`` pixels wide: Mondays of every n-th week, or first days of every n-th month."""
    span = max(1, (last - first).days)
    most = max(2, int(width / _LABEL_WIDTH))
    if span <= 150:
        weeks = max(1, -(-span // (7 * most)))
        day = first + timedelta(days=-first.weekday() % 7)
        return _every(day, last, weeks * 7)
    step = next((n for n in _MONTH_STEPS if span / (30.44 * n) <= most), _MONTH_STEPS[-1])
    days: list[date] = []
    month = first.year * 12 + first.month - (1 if first.day == 1 else 0)
    month += -month % step
    while (day := date(month // 12, month % 12 + 1, 1)) <= last:
        days.append(day)
        month += step
    return days


def _every(day: date, last: date, step: int) -> list[date]:
    days = []
    while day <= last:
        days.append(day)
        day += timedelta(days=step)
    return days


def tick_text(day: date, span_days: int) -> str:
    """``23 Nov`` in a short span, ``Nov 2026`` in a long one."""
    if span_days <= 150:
        return day_short(day)
    form = QCoreApplication.translate("Format", "MMM yyyy", "a month with its year, Qt date format")
    return QLocale().toString(qdate(day), form)
