"""Fields that several dialogs of planning and logging share."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTime
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QTimeEdit, QWidget

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY
from ssi_coach.ui.format import pydate, qdate
from ssi_coach.ui.icons import area_icon
from ssi_coach.ui.week.week_picker import calendar
from ssi_coach.ui.words import kind_title

MOST = 999
"""The most that can be typed where people plan or log; files may hold more."""


_AROUND_DAY = 60
"""Pixels beside the words of a day: frame, padding, the arrow of the calendar, the cursor."""


def _widest(shown: str, locale: QLocale, metrics: QFontMetrics) -> int:
    """The width of the longest day: every weekday in every month, with two figures."""
    days = (QDate(2026, month, day) for month in range(1, 13) for day in range(20, 27))
    return max(metrics.horizontalAdvance(locale.toString(day, shown)) for day in days)


class WideDate(QDateEdit):
    """A day in a field that is never too narrow for one."""

    def sizeHint(self) -> QSize:
        """As wide as the longest day of any year: Qt asks for the first and the last day only, and not for the arrow
        beside them."""
        self.ensurePolished()
        hint = super().sizeHint()
        words = _widest(self.displayFormat(), self.locale(), self.fontMetrics())
        return QSize(max(hint.width(), words + _AROUND_DAY), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class DayField(WideDate):
    """A day, typed or chosen from a calendar of Monday weeks."""

    def __init__(self, day: date, last: date = LAST_DAY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setCalendarWidget(calendar(self))
        self.setDateRange(qdate(FIRST_DAY), qdate(max(last, day)))
        self.setDisplayFormat(self.tr("ddd d MMM yyyy", "a day in a field, Qt date format"))
        self.setLocale(QLocale())
        self.set_day(day)

    def set_day(self, day: date) -> None:
        self.setDate(qdate(day))

    def day(self) -> date:
        return pydate(self.date())


class NumberSpin(QSpinBox):
    """A whole number to type, or to change with the arrow keys.

    The wheel scrolls what it stands in instead of changing a number under the pointer.
    """

    def __init__(self, value: int, least: int, most: int = MOST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, max(most, value))
        self.setValue(value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "plain")
        self.lineEdit().setTextMargins(9, 0, 9, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TimeField(QTimeEdit):
    """A time of day, typed or changed with the arrow keys, as the locale writes it."""

    def __init__(self, minute: int, parent: QWidget | None = None) -> None:
        super().__init__(QTime(minute // 60, minute % 60), parent)
        self.setLocale(QLocale())
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(9, 0, 9, 0)

    def minute(self) -> int:
        """The minute of the day."""
        return self.time().hour() * 60 + self.time().minute()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the page.
        event.ignore()


def kind_combo(catalogue: Catalogue, kinds: tuple[str, ...], chosen: str) -> QComboBox:
    """A choice among kinds; its data are their keys."""
    made = QComboBox()
    made.setMaxVisibleItems(16)
    for key in kinds:
        made.addItem(area_icon(catalogue.kinds[key].area), kind_title(catalogue, key), key)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made
