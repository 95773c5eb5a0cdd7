"""“Plan my week…”: what adds most in the minutes there are, changed as one likes, put on the plan in one step."""

from __future__ import annotations

from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ssi_coach.app.intents import TakePlan
from ssi_coach.app.plan_week import cards_of, default_plan_week, promise
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.plan_week import (
    PlanDesk,
    Proposal,
    dismissals_changed,
    known_routine,
    plan_desk,
    propose,
    routine_of,
    with_changes,
)
from ssi_coach.domain.records import Routine
from ssi_coach.domain.week import Week
from ssi_coach.scoring.plan_rules import HORIZON_WEEKS
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.dialogs.base import DeskDialog
from ssi_coach.ui.format import day_range, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.keys import native, with_keys
from ssi_coach.ui.plan.asking import Asking
from ssi_coach.ui.plan.rows import WeekRows
from ssi_coach.ui.plan.wishes import PlanWishes
from ssi_coach.ui.theme.manager import letters
from ssi_coach.ui.widgets.basics import button, label, row
from ssi_coach.ui.widgets.tick_box import LabelledTick
from ssi_coach.ui.words import amount

EMPHASIS = "plan_emphasis"
"""What is remembered of the last week that was taken over: what mattered most."""
_SIZE = QSize(900, 640)
_LEFT = 300
_BESIDE = 740
"""Narrower than this the wishes stand above the days, and the dialog scrolls."""
_LOWEST = 220
_NOTES = 3


class PlanWeekDialog(DeskDialog):
    """``argument`` is the `Week` to plan, the minutes to begin with, or None for the week that is next to plan.

    So is the running week once no working day of it is left; the arrows still lead back to it.
    """

    help_group = "plan_week"

    def __init__(self, desk: Desk, argument: object, parent: QWidget | None) -> None:
        super().__init__(desk, parent, QCoreApplication.translate("PlanWeekDialog", "Plan my week"), width=760)
        # Asked for a week that runs but has no working day left, it is the next one that can be planned.
        self.week = default_plan_week(desk.standing)
        if isinstance(argument, Week) and argument != desk.standing.week:
            self.week = argument
        self.proposal: Proposal | None = None
        self.changes: dict[tuple[date, str], int] = {}
        self._state = plan_desk(desk.standing, self.week, desk.coach.cards(self.week))
        self._asking = Asking(self)
        self._asking.answered.connect(self._answered)
        self._asking.rested.connect(self._rested)
        self._taking = False
        self._ordered = 0
        self.wishes = PlanWishes(desk.catalogue)
        self.rows = WeekRows(desk.catalogue)
        self._make()
        self.wishes.show_kinds(self._state)
        self.wishes.show_minutes(max(0, argument) if isinstance(argument, int) else self._state.request.minutes)
        self.wishes.show_emphasis(desk.coach.state_get(EMPHASIS) or "")
        self._turn()
        self._ask()
        desk.published.connect(self._follow)
        self.wishes.changed.connect(self._ask)
        self.rows.counted.connect(self._change)
        self.wishes.minutes.setFocus()
        self.wishes.minutes.selectAll()
        room = self.screen().availableGeometry().size()
        self.resize(_SIZE.boundedTo(QSize(room.width() - 40, room.height() - 60)))

    def _make(self) -> None:
        self.back = button("‹", self._back, tip=self.tr("Plan the week before"))
        self.forth = button("›", self._forth, tip=self.tr("Plan the week after"))
        self.about = label("", "muted", wrap=True)
        which = row(self.back, self.forth)
        which.addWidget(self.about, 1)
        self.body.addLayout(which)
        self._both = both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(self.wishes)
        right = QVBoxLayout()
        right.setSpacing(6)
        self.taken = label("", "muted", wrap=True)
        self.anew = button(self.tr("Propose anew"), self._forget, "link", tip=self.tr("Without what you changed"))
        self.anew.hide()
        head = QHBoxLayout()
        head.addWidget(self.taken, 1)
        head.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignTop)
        right.addLayout(head)
        right.addWidget(self.rows, 1)
        self.promise = label("", "strong", wrap=True)
        self.notes = [label("", "muted", wrap=True) for _ in range(_NOTES)]
        right.addWidget(self.promise)
        for note in self.notes:
            right.addWidget(note)
        self.keep = LabelledTick(self.tr("Also save as a routine"))
        self.routine = label("", "small", wrap=True)
        right.addWidget(self.keep)
        right.addWidget(self.routine)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.buttons.addWidget(self.cancel)
        self.take = button(self.tr("Take it over"), self._take, "primary")
        self.buttons.addWidget(self.take)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE * letters()
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        wide = round(_LEFT * letters())
        self.wishes.setMinimumWidth(wide if beside else 0)
        self.wishes.setMaximumWidth(wide if beside else self.maximumWidth())
        self.rows.setMinimumHeight(0 if beside else _LOWEST)

    def again(self, argument: object) -> None:
        """Asked for once more while it is open."""
        if isinstance(argument, Week):
            this = argument == self.desk.standing.week
            self._show_week(default_plan_week(self.desk.standing) if this else argument)
        elif isinstance(argument, int):
            self.wishes.minutes.setValue(argument)

    @property
    def settled(self) -> bool:
        """Whether what stands there is the answer to what is chosen."""
        return self._asking.idle and self.proposal is not None

    # -- the week ----------------------------------------------------------------------------------------------

    def _follow(self, standing: Standing) -> None:
        """What is done and planned already, as it is now."""
        before = self._state
        self._state = state = plan_desk(standing, self.week, self.desk.coach.cards(self.week))
        self.proposal = None
        if before.never != state.never:
            self.wishes.show_kinds(state)
        if (before.week, before.today) != (state.week, state.today):
            self.changes.clear()
            self._turn()
        self.rows.show_taken(state.days)
        self._ask()

    def _turn(self) -> None:
        """Another week, or another day."""
        this = self.desk.standing.week
        self.wishes.show_week(self._state)
        self.rows.show_taken(self._state.days)
        self.back.setEnabled(self.week > this)
        self.forth.setEnabled(self.week < this.shift(HORIZON_WEEKS))
        title = self.tr("Week {number}").format(number=self.week.number)
        self.about.setText(f"{title} · {day_range(self.week.monday, self.week.sunday)}")

    def _show_week(self, week: Week) -> None:
        self.week = week
        self._follow(self.desk.standing)

    def _back(self) -> None:
        self._show_week(self.week.shift(-1))

    def _forth(self) -> None:
        self._show_week(max(self.week.shift(1), self.desk.standing.week))

    # -- the proposal ------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """Have it proposed with what is chosen now, beside the window."""
        state, wishes = self._state, self.wishes
        request = state.asked(wishes.chosen_minutes(), wishes.chosen_days(), wishes.never(), wishes.chosen_emphasis())
        known = self.proposal.outlook if self.proposal is not None else None
        self._asking.ask(partial(_proposed, state, request, dict(self.changes), known))

    def _answered(self, answer: tuple[PlanDesk, Proposal]) -> None:
        asked, proposal = answer
        state = self._state
        if asked is state:
            # What was changed by hand meanwhile holds as well.
            self._show(with_changes(state, proposal.request, proposal.proposed, self.changes, proposal.outlook))

    def _change(self, day: date, kind: str, count: int) -> None:
        self.changes[day, kind] = count
        self._change_shown()

    def _forget(self) -> None:
        self.changes.clear()
        self._change_shown()
        self.wishes.minutes.setFocus()

    def _change_shown(self) -> None:
        state, shown = self._state, self.proposal
        if shown is not None:
            self._show(with_changes(state, shown.request, shown.proposed, self.changes, shown.outlook))

    def _show(self, proposal: Proposal) -> None:
        state = self._state
        self.proposal = proposal
        plan = proposal.plan
        items = () if state.trouble is not None else plan.items
        self.rows.show_items(self.week.days, items, plan.on if state.grounded else None)
        self._order()
        planned = self.tr("{planned} of {minutes} min").format(
            planned=whole(plan.planned_minutes + plan.taken_minutes if items else plan.taken_minutes),
            minutes=whole(plan.minutes),
        )
        if plan.taken_minutes:
            planned += " · " + self.tr("%n min of it done or planned already", "", plan.taken_minutes)
        self.taken.setText(planned)
        self.anew.setVisible(bool(self.changes))
        told = promise(plan, grounded=state.grounded) if items else None
        self.promise.setText(say(told) if told is not None else "")
        self.promise.setVisible(told is not None)
        # Why there is nothing stands where the week would.
        self.rows.show_nothing("" if items else " ".join(say(note) for note in proposal.notes))
        notes = proposal.notes[:_NOTES] if items else ()
        for place, note in enumerate(self.notes):
            note.setText(say(notes[place]) if place < len(notes) else "")
            note.setVisible(place < len(notes))
        routine = routine_of(plan) if items else ()
        known = known_routine(self.desk.standing.records.routines, routine)
        listed = ", ".join(amount(self.desk.catalogue, item.kind, item.count) for item in routine)
        self.keep.setVisible(bool(routine))
        self.keep.setEnabled(known is None)
        self.routine.setVisible(bool(routine))
        if known is not None:
            self.routine.setText(
                self.tr("Your routine “{title}” is just that: {what}").format(title=known.title, what=listed)
            )
        else:
            self.routine.setText(self.tr("As a routine, one card a day: {what}").format(what=listed))
        locked = self.desk.standing.read_only
        self.take.setEnabled(bool(items) and locked is None)
        self.take.setToolTip(
            say(locked) if locked is not None else with_keys(self.tr("Put it on the plan"), native("Ctrl+Return"))
        )

    def _order(self) -> None:
        """Rows that were made since take their places in the order of Tab."""
        rows = self.rows.controls()
        if len(rows) != self._ordered:
            self._ordered = len(rows)
            for before, after in pairwise((self.wishes.kinds, self.anew, *rows, self.keep, self.cancel, self.take)):
                QWidget.setTabOrder(before, after)

    # -- taking it over ----------------------------------------------------------------------------------------

    def _take(self) -> None:
        state, shown = self._state, self.proposal
        if shown is None or not self._asking.idle:
            # What is taken over is the answer to what stands there now; it is on its way.
            self._taking = True
            return
        cards = cards_of(shown.plan, self.desk.catalogue, self.desk.coach.new_id)
        never, back = dismissals_changed(self.desk.standing.records.dismissed, state.kinds, self.wishes.never())
        self.desk.published.disconnect(self._follow)
        if self.desk.do(TakePlan(self.week, cards, self._routine(shown), never, back)):
            self.desk.remember(EMPHASIS, self.wishes.emphasis.currentData())
            self.desk.planned.emit(self.week)
            self.accept()
        else:
            self.desk.published.connect(self._follow)

    def _rested(self) -> None:
        wanted, self._taking = self._taking, False
        if wanted and self.take.isEnabled():
            self._take()

    def _routine(self, shown: Proposal) -> Routine | None:
        items = routine_of(shown.plan)
        if not (items and self.keep.isChecked() and self.keep.isEnabled()):
            return None
        kinds = self.desk.catalogue.kinds
        minutes = sum(kinds[item.kind].minutes * item.count for item in items)
        return Routine(self.desk.coach.new_id(), self.tr("My %n minutes", "", minutes), items)

    def done(self, result: int) -> None:
        self._asking.stop()
        super().done(result)


def _proposed(*asked: object) -> tuple[object, Proposal]:
    return asked[0], propose(*asked)  # type: ignore[arg-type]
