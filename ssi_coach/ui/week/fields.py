"""Fields that several dialogs of planning and logging share."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTime
from PySide6.QtGui import QFontMetrics, QValidator, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QWidget

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY
from ssi_coach.ui.format import pydate, qdate
from ssi_coach.ui.icons import area_icon
from ssi_coach.ui.week.time_of_day import typed_minute
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


class TimeField(QSpinBox):
    """A time of day, shown as the locale writes it, typed as `typed_minute` reads it or changed with the arrow keys.

    Its value is the minute of the day. Qt's own field for times takes digits for one part at a time only: what is
    typed over the whole of it would be lost.
    """

    def __init__(self, minute: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale())
        self.setRange(0, 24 * 60 - 1)
        self.setWrapping(True)
        # What is half typed is not written anew under the fingers.
        self.setKeyboardTracking(False)
        self.setValue(minute)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(9, 0, 9, 0)

    def minute(self) -> int:
        """The minute of the day, also of what is typed and not yet left."""
        self.interpretText()
        return self.value()

    def time(self) -> QTime:
        """The same as a time."""
        return QTime(self.minute() // 60, self.minute() % 60)

    def setTime(self, time: QTime) -> None:
        """Show a time, to the minute."""
        self.setValue(60 * time.hour() + time.minute())

    def textFromValue(self, value: int) -> str:
        return self.locale().toString(QTime(value // 60, value % 60), QLocale.FormatType.ShortFormat)

    def valueFromText(self, text: str) -> int:
        typed = self._typed(text)
        return self.value() if typed is None else typed

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Whatever may become a time while it is typed; what did not is given up for the time before."""
        state = QValidator.State.Intermediate if self._typed(text) is None else QValidator.State.Acceptable
        return state, text, position

    def stepBy(self, steps: int) -> None:
        """By an hour where the cursor stands in the hours, else by a minute."""
        self.interpretText()
        place = self.lineEdit().cursorPosition()
        hours = place <= next((at for at, sign in enumerate(self.text()) if not sign.isdigit()), 0)
        self.setValue((self.value() + steps * (60 if hours else 1)) % (24 * 60))
        self.lineEdit().setCursorPosition(place)

    def _typed(self, text: str) -> int | None:
        return typed_minute(text, self.locale().amText(), self.locale().pmText())

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
