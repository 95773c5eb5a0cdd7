"""The Week page: plan seven days, tick what is done, carry over what is not."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ssi_coach.app.intents import AddCards, CarryOver, DeleteCards, Intent, MoveCards, RepeatWeek, SetDone
from ssi_coach.app.planning import routine_cards
from ssi_coach.app.standing import Change, Standing
from ssi_coach.app.states.week import WeekState, week_state
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_range, whole
from ssi_coach.ui.page import Page
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.week.grid import WeekGrid
from ssi_coach.ui.week.mime import Offer
from ssi_coach.ui.week.palette import Palette
from ssi_coach.ui.week.strip import ProgressStrip
from ssi_coach.ui.week.week_picker import WeekPicker
from ssi_coach.ui.week.wishes import Wishes
from ssi_coach.ui.widgets.basics import button, label

_LEAST_HEIGHT = 230
_LOW = 700
"""Pixels of a page, with letters of the usual size, below which the days need the room of the palette."""


class WeekPage(Page):
    """Shows one week, this week at first. All that its parts wish for is carried out here."""

    kinds: ClassVar[frozenset[Change]] = frozenset(
        {Change.PLAN, Change.ACTIVITIES, Change.PERSON, Change.NOTES, Change.ROUTINES, Change.DAY}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.week = desk.standing.week
        self.chosen = desk.today
        self.state: WeekState | None = None
        self.wishes = Wishes(self)
        self._header()
        catalogue = desk.catalogue
        self.strip = ProgressStrip(catalogue)
        self.grid = WeekGrid(catalogue, self.wishes)
        self.grid.focus_moved.connect(self._into_view)
        self.days = QScrollArea()
        self.days.setWidgetResizable(True)
        self.days.setFrameShape(QFrame.Shape.NoFrame)
        self.days.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.days.setProperty("wide", True)  # seven days beside each other may be more than a small screen shows
        self.days.setWidget(self.grid)
        self.empty = label("", "muted", wrap=True)
        self.palette_ = Palette(catalogue, self.wishes)
        self._palette_actions()
        # A shortcut, so that it also works while the focus is still in the rail.
        self.add_key = QShortcut(Qt.Key.Key_A, self)
        self.add_key.activated.connect(self._add_chosen)
        # Shortcuts as well: the page's scrolling would take these keys from whatever has the focus outside the days.
        for keys, turn in (("PgUp", self._back), ("PgDown", self._forth), ("Home", self._this_week)):
            QShortcut(keys, self, turn)
        self.body.addWidget(self.strip)
        self.body.addWidget(self.days, 1)
        # Below the days: the first card that lands takes it away, and no day may jump because of it.
        self.body.addWidget(self.empty)
        self.body.addWidget(self.palette_)
        self._listen()

    def _header(self) -> None:
        self.carry = button("", self._carry_over)
        self.back = button("‹", self._back, tip=self.tr("Previous week"), keys="PgUp", name=self.tr("Previous week"))
        self.now = button(self.tr("This week"), self._this_week, tip=self.tr("Back to this week"), keys="Home")
        self.forth = button("›", self._forth, tip=self.tr("Next week"), keys="PgDown", name=self.tr("Next week"))
        self.any = button(self.tr("Go to…"), self._pick, tip=self.tr("Choose any week from a calendar"))
        self.picker = WeekPicker(self)
        self.picker.chosen.connect(self.show_week)
        self.propose = button(
            self.tr("Plan my week…"),
            self._propose,
            "primary",
            tip=self.tr("Have this week proposed"),
            command="plan_week",
        )
        for made in (self.carry, self.back, self.now, self.forth, self.any, self.propose):
            self.actions_row.addWidget(made)
        self.actions_row.setSpacing(8)

    def _palette_actions(self) -> None:
        self.repeat = button(
            self.tr("Repeat last week"),
            self._repeat,
            "link",
            tip=self.tr("Copy the plan of the week before to the same days of this one"),
        )
        self.routines = button(
            self.tr("Routines…"), self._routines, "link", tip=self.tr("Put several activities into one card")
        )
        self.pauses = button(
            self.tr("Pauses…"), self._pauses, "link", tip=self.tr("Holidays and other times off: they cost no streak")
        )
        self.calendar = button(
            self.tr("Export to calendar…"),
            self._calendar,
            "link",
            tip=self.tr("This week’s plan as a file for Outlook, Apple’s or Google’s calendar"),
        )
        self.palette_.add_links(self.repeat, self.routines, self.pauses, self.calendar)

    def _listen(self) -> None:
        wishes = self.wishes
        wishes.done.connect(self._set_done)
        wishes.edit.connect(self._edit)
        wishes.removed.connect(self._remove)
        wishes.moved.connect(self._move)
        wishes.planned.connect(self._plan)
        wishes.picked.connect(self._plan_chosen)
        wishes.add.connect(self._add)
        wishes.day_log.connect(self._day_log)
        wishes.chosen.connect(self._choose)

    # -- showing -----------------------------------------------------------------------------------------------

    def show_week(self, week: Week) -> None:
        """Go to a week; the same weekday is chosen there, today in this week."""
        if week == self.week:
            return
        self.chosen = self.desk.today if self.desk.today in week else week.days[self.chosen.isoweekday() - 1]
        self.week = week
        self.draw(self.desk.standing)

    def draw(self, standing: Standing) -> None:
        """Show a standing; only what differs is touched."""
        was_now = self.state is not None and self.state.current and self.state.week == self.week
        if was_now and standing.today not in self.week:
            # Midnight made last week of this week: the page goes along.
            self.week, self.chosen = standing.week, standing.today
        week, coach = self.week, self.desk.coach
        cards = standing.cards if standing.today in week else coach.cards(week)
        state = week_state(standing, week, cards, coach.activities(week.monday, week.sunday))
        self.state = state
        self._show_header(state, standing)
        self.strip.show_progress(state.areas)
        self.grid.show_state(state)
        self.grid.choose(self.chosen)
        self.palette_.show_offers(standing.records.person, standing.records.routines)

    def _show_header(self, state: WeekState, standing: Standing) -> None:
        week = state.week
        year = "" if week.year == standing.week.year else f" · {week.year}"
        self.title.setText(self.tr("Week {number}").format(number=week.number) + year)
        parts = [
            day_range(week.monday, week.sunday),
            self.tr("{planned} of {budget} min").format(planned=whole(state.minutes), budget=whole(state.budget)),
        ]
        if state.over:
            parts.append(self.tr("%n min more than you meant to give", "", state.over))
        self.subtitle.setText(" · ".join(parts))
        self.now.setEnabled(not state.current)
        self.repeat.setEnabled(state.repeatable)
        self.calendar.setEnabled(not state.empty)
        self.carry.setVisible(state.open_before > 0)
        if state.open_before:
            self.carry.setText(self.tr("Carry over %n", "", state.open_before))
            what = self.tr("Move what is still open in week {number} to today")
            self.carry.setToolTip(what.format(number=state.open_week.number if state.open_week else week.number))
        self.empty.setVisible(state.empty)
        if state.empty:
            self.empty.setText(
                self.tr("Nothing planned for this week. Drag an activity onto a day, or repeat last week.")
                if state.repeatable
                else self.tr("Nothing planned for this week. Drag an activity onto a day, or choose a day and press A.")
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_height()

    def _share_height(self) -> None:
        self.days.setMinimumHeight(round(_LEAST_HEIGHT * letters()))
        self.palette_.set_low(self.height() < _LOW * letters())

    def _into_view(self, widget: QWidget) -> None:
        if widget.height() <= self.days.viewport().height():
            self.days.ensureWidgetVisible(widget, 0, 12)
        elif (inner := self.days.widget()) is not None:
            # A day that is higher than the room for it is seen from its heading on, not from its middle.
            head = widget.mapTo(inner, QPoint(widget.width() // 2, 0))
            self.days.ensureVisible(head.x(), head.y(), widget.width() // 2, 0)

    # -- wishes ------------------------------------------------------------------------------------------------

    def _do(self, intent: Intent) -> bool:
        return self.desk.do(intent)

    def _set_done(self, done: dict[str, int]) -> None:
        if not self._do(SetDone(done)):
            # The box has its tick already; what is true is drawn again.
            self.grid.redraw()

    def _edit(self, card: str) -> None:
        self.desk.dialog_wanted.emit("edit_card", card)

    def _remove(self, ids: tuple[str, ...]) -> None:
        self._do(DeleteCards(ids))

    def _move(self, ids: tuple[str, ...], day: date) -> None:
        focused = self.grid.chosen is not None
        if self._do(MoveCards(ids, day)) and day not in self.week:
            self.show_week(Week.of(day))
            if focused:
                self.grid.focus_card(min(ids))

    def _plan(self, offer: Offer, day: date) -> None:
        coach, catalogue = self.desk.coach, self.desk.catalogue
        if offer.routine:
            known = next((r for r in self.desk.standing.records.routines if r.id == offer.routine), None)
            cards = routine_cards(known, day, catalogue, coach.new_id) if known else ()
        else:
            cards = (PlanCard(coach.new_id(), day, offer.kind, minutes=catalogue.kinds[offer.kind].minutes),)
        if cards:
            self._do(AddCards(cards))

    def _plan_chosen(self, offer: Offer) -> None:
        self._plan(offer, self.chosen)

    def _add_chosen(self) -> None:
        self._add(self.chosen)

    def _add(self, day: date) -> None:
        self.desk.dialog_wanted.emit("add_card", day)

    def _day_log(self, day: date) -> None:
        self.desk.dialog_wanted.emit("day_log", day)

    def _choose(self, day: date) -> None:
        self.chosen = day
        self.grid.choose(day)

    def _turn(self, weeks: int) -> None:
        focused = self.grid.chosen is not None
        self.show_week(self.week.shift(weeks) if weeks else self.desk.standing.week)
        if focused:
            self.grid.focus_day(self.chosen)

    # -- the header's buttons ----------------------------------------------------------------------------------

    def _back(self) -> None:
        self._turn(-1)

    def _forth(self) -> None:
        self._turn(1)

    def _this_week(self) -> None:
        self._turn(0)

    def _pick(self) -> None:
        self.picker.open_at(self.week, self.any.mapToGlobal(QPoint(0, self.any.height())))

    def _propose(self) -> None:
        self.desk.dialog_wanted.emit("plan_week", self.week)

    def _repeat(self) -> None:
        before = self.desk.standing.undo
        self._do(RepeatWeek(self.week.shift(-1), self.week))
        if self.desk.standing.undo == before:
            self.desk.message.emit(self.tr("All of last week’s plan is here already."))

    def _carry_over(self) -> None:
        if self.state is not None and self.state.open_week is not None:
            self._do(CarryOver(self.state.open_week, self.desk.today))

    def _routines(self) -> None:
        self.desk.dialog_wanted.emit("routines", None)

    def _calendar(self) -> None:
        self.desk.dialog_wanted.emit("calendar", self.week)

    def _pauses(self) -> None:
        self.desk.dialog_wanted.emit("pauses", None)

    def find_in_list(self) -> None:
        """Go to the search among what can be planned."""
        self.palette_.search.take_focus()

    def take_focus(self) -> None:
        if self.grid.chosen is None:
            self.grid.focus_day(self.chosen)
