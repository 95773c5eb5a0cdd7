"""Today: where the score stands, what is to be done, and how the week goes. The page people open in the morning."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ssi_coach.app.clock import zone
from ssi_coach.app.gap import gap_state
from ssi_coach.app.intents import AddCards, CarryOver, SaveRoutine, SetDone
from ssi_coach.app.planning import routine_cards
from ssi_coach.app.silence import silent_since
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.compare import compare_state
from ssi_coach.app.states.day import DayState, day_state, good_weeks, week_days
from ssi_coach.app.states.first_start import LOCAL_KEY, begun, first_start, skip
from ssi_coach.app.states.heat import heat_state
from ssi_coach.app.states.offers import ARCHIVE_ASKED
from ssi_coach.app.states.score import score_state
from ssi_coach.domain.journal import Journal
from ssi_coach.domain.records import Routine, RoutineItem
from ssi_coach.domain.week import Week
from ssi_coach.ui.cards.compare_card import CompareCard
from ssi_coach.ui.cards.day_card import DayCard
from ssi_coach.ui.cards.first_start_card import FirstStartCard
from ssi_coach.ui.cards.heat_card import HeatCard
from ssi_coach.ui.cards.pillars_card import PillarsCard
from ssi_coach.ui.cards.total_card import TotalCard
from ssi_coach.ui.cards.week_card import WeekCard
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_long
from ssi_coach.ui.keys import command_keys
from ssi_coach.ui.page import Page
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.theme.tokens import GAP
from ssi_coach.ui.widgets.basics import button

if TYPE_CHECKING:
    from ssi_coach.ui.cards.do_next_box import DoNextBox
    from ssi_coach.ui.cards.hold_card import HoldCard

CARRY_KEY = "carry_declined_on"
"""Machine-local state: the ISO day on which the offer to carry open cards over was declined."""

_NARROW = 900
_STACKED = 700
_ANY_WIDTH = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""
_SIDE_WIDE, _SIDE_NARROW = 360, 300
_TOTAL_WIDE, _TOTAL_NARROW = 252, 190
_ROUTINE = (("comment", 3), ("profile_visit", 3), ("message", 1))


class TodayPage(Page):
    """Everything is built once; a tick moves gauges and changes words in place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._kind: str | None = None
        self._heat_of: tuple[Journal, date] | None = None
        self._heat_later = QTimer(self, singleShot=True, interval=0)
        self._heat_later.timeout.connect(self._draw_heat)
        self.record_button = button(self.tr("Record LinkedIn’s score"), self._record, command="record")
        self.log_button = button(self.tr("Log something"), self._log, "primary", command="palette")
        self.log_button.setText(f"{self.log_button.text()}  {command_keys('palette')}")
        self.record_button.setAccessibleName(self.record_button.text())
        self.title.setWordWrap(True)
        self.actions_row.addWidget(self.record_button)
        self.actions_row.addWidget(self.log_button)
        self.total = TotalCard(desk)
        self.pillars = PillarsCard(desk)
        for tile in (self.total.tile, *self.pillars.tiles.values()):
            tile.tools = (self.record_button,)
        self.pillars.results.tools = (self.pillars.goal, self.pillars.all_results, self.log_button)
        self.first = FirstStartCard(desk)
        self.first.skipped.connect(self._skip)
        self.first.demo_wanted.connect(self._demo)
        self.first.tour_wanted.connect(self._tour)
        self.day = DayCard(desk)
        self.day.done.connect(self._done)
        self.day.routine_wanted.connect(self._add_routine)
        self.day.carry_wanted.connect(self._carry)
        self.day.carry_declined.connect(self._decline)
        self.next: DoNextBox | None = None
        self.hold: HoldCard | None = None
        self._next_later = QTimer(self, singleShot=True, interval=0)
        self._next_later.timeout.connect(self._draw_next)
        self.week = WeekCard(desk)
        self.week.chosen.connect(self._show_week)
        self.compare = CompareCard(desk)
        self.heat = HeatCard(desk)
        self.heat.kind_wanted.connect(self._show_kind)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self.side = QWidget()
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GAP)
        for card in (self.week, self.compare, self.heat):
            side.addWidget(card)
        side.addStretch(1)
        self._grid.setColumnStretch(1, 1)
        self._stacked: bool | None = None
        self.body.addLayout(self._grid, 1)
        self._fit(self.width())

    # --- drawing

    def draw(self, standing: Standing) -> None:
        score = score_state(standing, silent_since(self.desk.coach))
        self.total.draw(score.total)
        if self._draw_first_start(standing):
            return
        self.pillars.draw(score, gap_state(standing))
        day = self._day_state(standing)
        self._draw_title(standing, day)
        declined = self.desk.coach.state_get(CARRY_KEY) == standing.today.isoformat()
        self.day.draw(day, carry=not declined)
        self._next_later.start()
        self.week.draw(week_days(standing), good_weeks(standing))
        self.compare.draw(compare_state(standing))
        if self._heat_of is None:
            self._draw_heat()
        else:
            # Half a year of days can wait until the gauges have moved.
            self._heat_later.start()

    def _draw_heat(self) -> None:
        # By what was drawn, not by what changed last: a page that was hidden has missed changes in between.
        standing = self.desk.standing
        shown = (standing.records.journal, standing.today)
        if self._heat_of is None or shown[0] is not self._heat_of[0] or shown[1] != self._heat_of[1]:
            self._heat_of = shown
            self.heat.draw(heat_state(standing, self._kind))

    def _draw_next(self) -> None:
        """What to do if there is time: worked out once the gauges move, and loaded once the window is seen."""
        if self.next is None or self.hold is None:
            from ssi_coach.ui.cards.do_next_box import DoNextBox
            from ssi_coach.ui.cards.hold_card import HoldCard

            self.next, self.hold = DoNextBox(self.desk), HoldCard(self.desk)
            self.day.put_beneath(self.next)
            self._grid.addWidget(self.hold, 0, 0, 1, 3)
            self.hold.changed.connect(self._lead)
            QWidget.setTabOrder(self.log_button, self.hold.put)
            QWidget.setTabOrder(self.hold.put, self.hold.log)
        self.hold.draw(self.desk.standing)
        self.next.draw(talks=self.hold.leads)

    def _lead(self) -> None:
        """Results before the score, where that is only to be held."""
        if self.hold is not None:
            self.pillars.lead_with_results(self.hold.leads)
            self._next_later.start()

    def _draw_first_start(self, standing: Standing) -> bool:
        """Show the first start, when it is not over; then the rest of the page is away."""
        coach = self.desk.coach
        local = coach.state_get(LOCAL_KEY)
        state = first_start(standing, local, coach.state_get(ARCHIVE_ASKED))
        self.first.setVisible(state is not None)
        for widget in (self.pillars, self.day, self.side, self.log_button, self.record_button):
            widget.setVisible(state is None)
        if state is None:
            return False
        if self.hold is not None:
            self.hold.draw(standing)
        if begun(local) != local and standing.read_only is None:
            self.desk.remember(LOCAL_KEY, begun(local))
        name = standing.records.person.name
        self.title.setText(self.tr("Welcome, {name}").format(name=name) if name else self.tr("Welcome"))
        self.subtitle.setText(self.tr("Three steps, about four minutes. Skip any of them."))
        self.first.draw(state)
        return True

    def _draw_title(self, standing: Standing, day: DayState) -> None:
        self.title.setText(greeting(self._hour(standing), standing.records.person.name))
        parts = [
            day_long(standing.today),
            self.tr("week {number}").format(number=standing.week.number),
        ]
        if day.rows:
            done = self.tr("{done} of {planned} done today").format(done=day.done, planned=len(day.rows))
            if day.left:
                done = self.tr("{done}, %n minutes left", "", day.left).format(done=done)
            parts.append(done)
        else:
            parts.append(self.tr("nothing planned for today"))
        self.subtitle.setText(" · ".join(parts))

    def _hour(self, standing: Standing) -> int:
        """The hour of the day where the user is."""
        return self.desk.coach.clock.now().astimezone(zone(standing.records.person.time_zone)).hour

    def _day_state(self, standing: Standing) -> DayState:
        coach, today = self.desk.coach, standing.today
        last_week = coach.cards(standing.week.shift(-1)) if today.isoweekday() == 1 else ()
        return day_state(standing, coach.activities(today, today), last_week)

    def pointed_at(self, key: str) -> list[QWidget]:
        """What a step of the tour (``gauges``, ``plan``, ``log``) speaks of, as far as it is shown."""
        shown = {"gauges": (self.total, self.pillars), "plan": (self.day,), "log": (self.log_button,)}[key]
        return [widget for widget in shown if widget.isVisible()]

    # --- what people do here

    def _done(self, done: dict[str, int]) -> None:
        if not self.desk.do(SetDone(done)):
            self.draw(self.desk.standing)

    def _add_routine(self) -> None:
        """Put the first routine on today; made first, where there is none yet."""
        standing, coach = self.desk.standing, self.desk.coach
        routine = next(iter(standing.records.routines), None)
        if routine is None:
            items = tuple(RoutineItem(kind, count) for kind, count in _ROUTINE)
            routine = Routine(coach.new_id(), self.tr("My 15 minutes"), items)
            if not self.desk.do(SaveRoutine(routine), quiet=True):
                return
        self.desk.do(AddCards(routine_cards(routine, standing.today, standing.catalogue, coach.new_id)))

    def _carry(self) -> None:
        state = self._day_state(self.desk.standing)
        if state.open_before is not None:
            self.desk.do(CarryOver(state.open_before.source, state.day))

    def _decline(self) -> None:
        self.desk.remember(CARRY_KEY, self.desk.today.isoformat())
        self.draw(self.desk.standing)

    def _show_week(self, day: date) -> None:
        self.desk.week_wanted.emit(Week.of(day))

    def _show_kind(self, kind: str) -> None:
        self._kind = kind or None
        self.heat.draw(heat_state(self.desk.standing, self._kind))

    def _record(self) -> None:
        self.desk.dialog_wanted.emit("record", None)

    def _log(self) -> None:
        self.desk.command_wanted.emit("palette")

    def _skip(self, step: str) -> None:
        self.desk.remember(LOCAL_KEY, skip(self.desk.coach.state_get(LOCAL_KEY), step))
        self.draw(self.desk.standing)

    def _demo(self) -> None:
        self.desk.command_wanted.emit("demo")

    def _tour(self) -> None:
        self.desk.command_wanted.emit("tour")

    # --- the window around it

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        """Give the list and the gauges the room that a small window has."""
        by = letters()
        narrow, stacked = width < _NARROW * by, width < _STACKED * by
        side, total = (_SIDE_NARROW, _TOTAL_NARROW) if narrow else (_SIDE_WIDE, _TOTAL_WIDE)
        for widget, wide in ((self.side, side), (self.total, total)):
            widget.setMinimumWidth(0 if stacked else round(wide * by))
            widget.setMaximumWidth(_ANY_WIDTH if stacked else round(wide * by))
        self.total.set_narrow(narrow)
        self.pillars.set_narrow(narrow)
        if stacked != self._stacked:
            self._stacked = stacked
            self._stack(stacked)

    def _stack(self, stacked: bool) -> None:
        """Every card over the next where not two of them fit beside each other, else as a morning is looked at."""
        cards = (self.total, self.pillars, self.first, self.day, self.side)
        beside = ((1, 0, 1, 1), (1, 1, 1, 2), (1, 1, 1, 2), (2, 0, 1, 2), (2, 2, 1, 1))
        below = ((1, 0, 1, 3), (2, 0, 1, 3), (3, 0, 1, 3), (4, 0, 1, 3), (5, 0, 1, 3))
        for card, place in zip(cards, below if stacked else beside, strict=True):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, *place)
        for row in range(6):
            self._grid.setRowStretch(row, 1 if row == (5 if stacked else 2) else 0)

    def event(self, event: QEvent) -> bool:
        # What a dialog of the first start kept on this machine alone is published by nobody.
        if event.type() == QEvent.Type.WindowActivate and self.first.isVisible():
            self.draw(self.desk.standing)
        return super().event(event)


def greeting(hour: int, name: str | None) -> str:
    """“Good morning, Anna”: by the hour of the day, 0 to 23; the first of several names."""
    if 5 <= hour < 12:
        plain, named = (
            QCoreApplication.translate("Greeting", "Good morning"),
            QCoreApplication.translate("Greeting", "Good morning, {name}"),
        )
    elif 12 <= hour < 18:
        plain, named = (
            QCoreApplication.translate("Greeting", "Good afternoon"),
            QCoreApplication.translate("Greeting", "Good afternoon, {name}"),
        )
    else:
        plain, named = (
            QCoreApplication.translate("Greeting", "Good evening"),
            QCoreApplication.translate("Greeting", "Good evening, {name}"),
        )
    first = (name or "").split()
    return named.format(name=first[0]) if first else plain
