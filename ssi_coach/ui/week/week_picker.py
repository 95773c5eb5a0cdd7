"""A calendar that drops down to choose a week from."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY
from ssi_coach.domain.week import Week
from ssi_coach.ui.format import pydate, qdate
from ssi_coach.ui.theme.manager import tokens

_MORE = 20


class Calendar(QCalendarWidget):
    """A calendar whose weekends are written in the theme's quiet colour: Qt's own red is hard to read on dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt's arrows are black pictures; signs take the colour of the theme.
        for name, sign in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            turn = self.findChild(QToolButton, name)
            if turn is not None:
                turn.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
                turn.setText(sign)
        self._color()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Qt does not count what the theme adds to the row above the days, and would cut the last week."""
        return super().minimumSizeHint() + QSize(0, _MORE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()

    def _color(self) -> None:
        t = tokens()
        for day in Qt.DayOfWeek:
            weekend = day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
            look = QTextCharFormat()
            look.setForeground(t.color("muted" if weekend else "text"))
            self.setWeekdayTextFormat(day, look)
        head = QTextCharFormat()
        head.setForeground(t.color("muted"))
        head.setBackground(t.color("surface"))
        self.setHeaderTextFormat(head)


def calendar(parent: QWidget | None = None) -> QCalendarWidget:
    """A calendar of weeks from Monday to Sunday, with their ISO numbers."""
    made = Calendar(parent)
    made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    made.setGridVisible(False)
    made.setDateRange(qdate(FIRST_DAY), qdate(LAST_DAY))
    return made


class WeekPicker(QFrame):
    """Goes away when a day is clicked or chosen with Enter, or by Escape. Built when first opened."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Choose a week"))
        self.calendar: QCalendarWidget | None = None

    def open_at(self, week: Week, corner: QPoint) -> None:
        """Drop down below a button, with a week's Monday chosen."""
        if self.calendar is None:
            self.calendar = calendar(self)
            self.calendar.activated.connect(self._activated)
            self.calendar.clicked.connect(self._activated)
            QVBoxLayout(self).addWidget(self.calendar)
        self.calendar.setSelectedDate(qdate(week.monday))
        self.adjustSize()
        self.setGeometry(_within(QRect(corner, self.sizeHint()), self.screen().availableGeometry()))
        self.show()
        self.calendar.setFocus()

    def _activated(self, day: QDate) -> None:
        self.hide()
        self.chosen.emit(Week.of(pydate(day)))


def _within(box: QRect, screen: QRect) -> QRect:
    size = box.size().boundedTo(QSize(screen.width(), screen.height()))
    left = min(max(box.left(), screen.left()), screen.right() - size.width())
    top = min(max(box.top(), screen.top()), screen.bottom() - size.height())
    return QRect(QPoint(left, top), size)
