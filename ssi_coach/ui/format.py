"""Dates and numbers as the reader's locale writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

MINUS = "\u2212"


def qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def pydate(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def number(value: float, decimals: int = 1) -> str:
    """``15.4`` or ``15,4``; a true minus sign."""
    text = QLocale().toString(round(float(value), decimals) + 0.0, "f", decimals)
    return text.replace("-", MINUS)


def whole(value: float) -> str:
    """A whole number with the locale's thousands separator."""
    return QLocale().toString(round(value))


def signed(value: float, decimals: int = 1) -> str:
    """``+0.4``, ``−1.2``, and ``0.0`` without a sign."""
    rounded = round(value, decimals)
    return ("+" if rounded > 0 else "") + number(rounded, decimals)


def day_long(day: date) -> str:
    """``Monday 23 November``: weekday and day, no year."""
    form = QCoreApplication.translate("Format", "dddd d MMMM", "a day with its weekday, Qt date format")
    return QLocale().toString(qdate(day), form)


def day_full(day: date) -> str:
    """``23 November 2026``."""
    form = QCoreApplication.translate("Format", "d MMMM yyyy", "a day with its year, Qt date format")
    return QLocale().toString(qdate(day), form)


def day_plain(day: date) -> str:
    """``23 November``: for the end of a sentence, where a short month's dot would meet the full stop."""
    form = QCoreApplication.translate("Format", "d MMMM", "day and month, Qt date format")
    return QLocale().toString(qdate(day), form)


def day_short(day: date) -> str:
    """``23 Nov``."""
    form = QCoreApplication.translate("Format", "d MMM", "a short day, Qt date format")
    return QLocale().toString(qdate(day), form)


def day_column(day: date) -> str:
    """``23 Nov 2026``: for columns; figures alone would read as another day elsewhere."""
    form = QCoreApplication.translate("Format", "d MMM yyyy", "a short day with its year, Qt date format")
    return QLocale().toString(qdate(day), form)


def weekday_short(day: date) -> str:
    """``Mon``."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")


def weekday_day(day: date) -> str:
    """``Mon 23``."""
    return f"{weekday_short(day)} {day.day}"


def day_range(first: date, last: date) -> str:
    """``23 – 29 November``, or ``30 November – 6 December`` across months."""
    form = QCoreApplication.translate("Format", "d MMMM", "day and month, Qt date format")
    begin = str(first.day) if first.month == last.month else QLocale().toString(qdate(first), form)
    if first.month == last.month and form.startswith("d."):
        begin += "."
    return f"{begin} – {QLocale().toString(qdate(last), form)}"
