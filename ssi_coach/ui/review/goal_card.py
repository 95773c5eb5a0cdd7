"""The goal for the score: what is wanted by when, the fewest minutes a week for it, and the week's plan they buy."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from ssi_coach.app.goal import SCORE, goal_problem, reach_words
from ssi_coach.app.intents import DeleteGoal, SetGoal
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.ahead import Ahead, routine_request
from ssi_coach.domain.messages import Message
from ssi_coach.domain.problems import Problem
from ssi_coach.domain.records import Goal
from ssi_coach.scoring.forecast import WEEKDAYS, WEEKS
from ssi_coach.scoring.goal import Reach, least_minutes
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.registry import DIALOGS
from ssi_coach.ui.week.fields import DayField
from ssi_coach.ui.widgets.basics import Card, button, label, row
from ssi_coach.ui.widgets.number_field import NumberField
from ssi_coach.ui.words import amount

PLAN = "plan_week"
"""The dialog that plans a week; its argument is how many minutes."""
_CALM_MS = 150
"""What it takes is looked for when nothing more happens for a moment."""
_MOST_KINDS = 8


class GoalCard(Card):
    """What the goal takes is worked out beside the window, anew when something it depends on changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Your goal"))
        self.desk = desk
        self.reach: Reach | None = None
        self._state: Ahead | None = None
        self._standing: Standing | None = None
        self._goal: Goal | None = None
        self._fresh = True
        self._key: tuple[object, ...] = ()
        self._job: Job | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._search)
        self.target = NumberField(self.tr("Score you want to reach"))
        self.target.setMaximumWidth(84)
        self.day = DayField(desk.today + timedelta(days=WEEKS * WEEKDAYS))
        self.day.setAccessibleName(self.tr("Day by which you want to reach it"))
        self.save = button(self.tr("Save"), self._save)
        self.target.returnPressed.connect(self._save)
        score, until = label(self.tr("&Score")), label(self.tr("&by"))
        for caption, field in ((score, self.target), (until, self.day)):
            caption.setIndent(0)
            caption.setBuddy(field)
        self.none = button(self.tr("No goal"), self._forget, "link")
        self.body.addLayout(row(score, self.target, until, self.day, 1))
        self.body.addLayout(row(self.save, self.none, 1))
        self.wrong = label("", "error", wrap=True)
        self.progress = label("", wrap=True)
        self.takes = label("", wrap=True)
        self.week = label("", "muted", wrap=True)
        for each in (self.wrong, self.progress, self.takes, self.week):
            each.hide()
            self.body.addWidget(each)
        self.plan = button("", self._plan)
        self.body.addStretch(1)
        self.body.addLayout(row(self.plan, 1))
        self.plan.hide()
        self.none.hide()

    def show_state(self, standing: Standing, state: Ahead) -> None:
        self._standing, self._state = standing, state
        goal = state.goal
        if self._fresh or goal != self._goal:
            self._fresh, self._goal = False, goal
            self._fill(goal)
        locked = standing.read_only is not None
        self.target.setReadOnly(locked)
        for each in (self.day, self.save, self.none):
            each.setEnabled(not locked)
        self.none.setVisible(goal is not None)
        self._tell(self.progress, state.progress.text if state.progress is not None else None)
        if goal is None:
            self.progress.setText(
                self.tr("Choose a score and a day: you see how many minutes a week it takes, and what to do in them.")
            )
            self.progress.show()
        request = routine_request(standing)
        key = (standing.series, goal, request)
        if len(self._key) == len(key) and self._key[0] is key[0] and self._key[1:] == key[1:]:
            return
        self._key = key
        self._cancel()
        open_still = goal is not None and state.grounded and (goal.by is None or goal.by > standing.today)
        if open_still:
            if self.reach is None:
                self.takes.setText(self.tr("Working out what it takes…"))
                self.takes.show()
            self._calm.start()
        else:
            self._show_reach(None)

    def _fill(self, goal: Goal | None) -> None:
        self.target.show_value(goal.target if goal is not None else None)
        by = goal.by if goal is not None else None
        self.day.set_day(by or self.desk.today + timedelta(days=WEEKS * WEEKDAYS))
        self._complain(None)

    # -- what it takes -----------------------------------------------------------------------------------------

    def _search(self) -> None:
        goal, standing = self._goal, self._standing
        if goal is None or standing is None:
            return
        request, series = routine_request(standing), standing.series

        def look(report: Report) -> object:
            # Nobody asks how far it is, but a report can stop it.
            return least_minutes(series, request, goal.target, goal.by, beat=partial(report, 0, 0))

        self._job = Job(look)
        self._job.done.connect(self._found)
        self._job.failed.connect(self._failed)
        self._job.start()

    def _found(self, reach: Reach) -> None:
        self._job = None
        self._show_reach(reach)

    def _failed(self, problem: Problem) -> None:
        self._job = None
        self._tell(self.takes, problem.message)

    def _cancel(self) -> None:
        self._calm.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show_reach(self, reach: Reach | None) -> None:
        self.reach = reach
        standing = self._standing
        if reach is None or standing is None:
            for each in (self.takes, self.week, self.plan):
                each.hide()
            return
        self.takes.setText(" ".join(say(sentence) for sentence in reach_words(reach, len(_days(standing)))))
        self.takes.show()
        kinds: dict[str, int] = {}
        for item in reach.plan.items if reach.plan is not None and reach.answer in ("fits", "later") else ():
            kinds[item.kind] = kinds.get(item.kind, 0) + item.count
        shown = sorted(kinds, key=lambda kind: -kinds[kind] * self.desk.catalogue.kinds[kind].minutes)
        listed = " · ".join(amount(self.desk.catalogue, kind, kinds[kind]) for kind in shown[:_MOST_KINDS])
        if len(shown) > _MOST_KINDS:
            listed += " · …"
        self.week.setText(self.tr("Every week: {what}").format(what=listed))
        self.week.setVisible(bool(kinds))
        self.plan.setText(self.tr("Plan my week with %n minutes…", "", reach.minutes))
        self.plan.setVisible(PLAN in DIALOGS and reach.answer == "fits" and reach.minutes > 0)

    # -- what buttons do ---------------------------------------------------------------------------------------

    def _save(self) -> None:
        standing = self.desk.standing
        try:
            target = self.target.value()
        except ValueError:
            target = None
        problem = goal_problem(standing, target, self.day.day())
        self._complain(problem)
        if problem is None and target is not None:
            self.desk.do(SetGoal(Goal(SCORE, target, self.day.day())))

    def _forget(self) -> None:
        self.desk.do(DeleteGoal(SCORE))

    def _plan(self) -> None:
        if self.reach is not None:
            self.desk.dialog_wanted.emit(PLAN, self.reach.minutes)

    def _complain(self, problem: Message | None) -> None:
        self._tell(self.wrong, problem)
        self.target.set_wrong(problem is not None)

    def _tell(self, where: QLabel, message: Message | None) -> None:
        where.setText("" if message is None else say(message))
        where.setVisible(message is not None)


def _days(standing: Standing) -> tuple[date, ...]:
    return routine_request(standing).days
