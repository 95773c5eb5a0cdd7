"""“Hold”: so few minutes keep the score, the rest is for conversations. Above all else on Today while it holds."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ssi_coach.app.intents import AddCards
from ssi_coach.app.plan_week import cards_of, default_plan_week
from ssi_coach.app.silence import silent_since
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.hold import HoldState, hold_state, may_hold
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.widgets.basics import Card, button, label
from ssi_coach.ui.words import amount, kind_title

_PATIENCE = 600
"""Milliseconds after a change until it is worked out anew: the gauges have come to rest by then."""


class HoldCard(Card):
    """Works it out on a worker, and only when something changed that matters. Hidden where there is nothing to hold."""

    changed = Signal()
    """Whether it leads has changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._key: tuple[object, ...] = ()
        self._job: Job | None = None
        self.state: HoldState | None = None
        self.leads = False
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._later.timeout.connect(self.work_out)
        self.setAccessibleName(self.tr("Hold"))
        self.text = label("", "strong", wrap=True)
        self.routine = label("", "small", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.text)
        words.addWidget(self.routine)
        self.put = button(self.tr("Put it on my plan"), self._put_on_plan)
        self.log = button(self.tr("Log a conversation"), self._log)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(words, 1)
        line.addWidget(self.put, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.log, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        self.hide()

    def draw(self, standing: Standing) -> None:
        """Show what is known, and have it worked out again where that may have changed."""
        key = self._asked(standing)
        if key == self._key:
            return
        self._key = key
        if not self._key[0]:
            self._show(None)
            return
        if self.state is None and may_hold(standing):
            # From here on there is nearly always something to hold: it stands there before its figure is known.
            self._lead(True)
            self.text.setText(
                self.tr("Hold: from here on more points cost much. The rest of your time is for conversations.")
            )
            self.routine.hide()
            self.put.hide()
        self._later.start()

    def _asked(self, standing: Standing) -> tuple[object, ...]:
        """What the answer depends on; of the score only what is shown of it."""
        records, person = standing.records, standing.records.person
        if not standing.grounded:
            return (False,)
        week = default_plan_week(standing)
        planned = tuple((card.id, card.on, card.count) for card in self._desk.coach.cards(week))
        return (
            True,
            standing.today,
            round(standing.series.estimate(standing.today).total),
            (person.week_minutes, person.work_days, person.sales_navigator),
            (records.readings, records.pauses, records.dismissed, records.annotations),
            planned,
            standing.series.model,
        )

    @property
    def settled(self) -> bool:
        """Whether what stands there is worked out from what is."""
        return self._job is None and not self._later.isActive() and bool(self._key)

    def work_out(self) -> None:
        """Begin to work it out now."""
        if self._job is not None:
            self._job.cancel()
        standing = self._desk.standing
        cards = self._desk.coach.cards(default_plan_week(standing))
        silent = silent_since(self._desk.coach)

        def work(_report: Report) -> object:
            return hold_state(standing, cards, silent)

        self._job = Job(work)
        self._job.done.connect(self._show)
        self._job.start()

    def _show(self, state: HoldState | None) -> None:
        self._job = None
        self.state = state
        if state is not None:
            self.text.setText(self._sentence(state))
            routine = ", ".join(amount(self._desk.catalogue, kind, count) for kind, count in state.routine)
            more = [] if state.high else [self.tr("more work would add less than a point in 30 days")]
            more += [self.tr("a week: {routine}").format(routine=routine)] if routine else []
            if state.spare > 0:
                more.append(self.tr("%n minutes a week are free", "", state.spare))
            if routine and state.plan is None:
                more.append(self.tr("your plan holds as much"))
            self.routine.setText(_sentence_case(" · ".join(more)))
            self.routine.setVisible(bool(more))
            self.put.setVisible(state.plan is not None)
        self._lead(state is not None)

    def _sentence(self, state: HoldState) -> str:
        if state.minutes == 0:
            return self.tr(
                "Hold: your {total} keeps without more work for now. Your time is for conversations."
            ).format(total=state.total)
        kept = self.tr("Hold: %n minutes a week keep your {total}. The rest is for conversations.", "", state.minutes)
        return kept.format(total=state.total)

    def _lead(self, leads: bool) -> None:
        self.setVisible(leads)
        if leads != self.leads:
            self.leads = leads
            self.changed.emit()

    def _put_on_plan(self) -> None:
        if self.state is not None and self.state.plan is not None:
            coach = self._desk.coach
            if self._desk.do(AddCards(cards_of(self.state.plan, self._desk.catalogue, coach.new_id))):
                # Until it is worked out anew, a second click must not plan it twice.
                self.put.hide()
                self._key = ()

    def _log(self) -> None:
        self._desk.dialog_wanted.emit("quick_log", kind_title(self._desk.catalogue, "conversation"))


def _sentence_case(words: str) -> str:
    return words[:1].upper() + words[1:]
