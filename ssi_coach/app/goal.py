"""The goal for the score: where it stands, and whether going on like this is enough; in words and figures."""

from __future__ import annotations

from datetime import date
from math import ceil
from typing import Final

from ssi_coach.app.chart import ground_day
from ssi_coach.app.standing import Standing
from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.records import Goal
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.forecast import WEEKDAYS, WEEKS, Forecast
from ssi_coach.scoring.goal import Reach, farthest

SCORE: Final = "score"
"""The kind of the goal that is about the score."""


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """A goal looked at on a day. ``now`` is the score on it; ``going_on`` that of the goal's day if all goes on as in
    the last four weeks, None when that day is over or not set."""

    target: float
    by: date | None
    now: float
    going_on: float | None
    text: Message


def score_goal(standing: Standing) -> Goal | None:
    """The goal for the score, if there is one."""
    return next((goal for goal in standing.records.goals if goal.kind == SCORE), None)


def goal_progress(standing: Standing, week: Week | None = None) -> GoalProgress | None:
    """How the goal stands; in the review of ``week``, as of its end.

    None without a goal, without ground for a number, and in a review of weeks long past: what is wanted now was not
    wanted then.
    """
    goal, ground = score_goal(standing), ground_day(standing)
    if week is not None and week < standing.week.shift(-1):
        return None
    on = standing.today if week is None else min(standing.today, week.sunday)
    if goal is None or ground is None or ground > on:
        return None
    now = standing.series.estimate(on).total
    going_on = None
    if goal.by is None or goal.by > standing.today:
        ahead = WEEKS * WEEKDAYS if goal.by is None else (min(goal.by, farthest(standing.today)) - standing.today).days
        made = Forecast.build(standing.series, ahead)
        going_on = made.total(made.usual, ahead)
    return GoalProgress(goal.target, goal.by, now, going_on, _in_words(goal, on, now, going_on))


def goal_problem(standing: Standing, target: float | None, by: date) -> Message | None:
    """Why this cannot be a goal, in a sentence that helps; None when it can."""
    today = standing.today
    if target is None or not 0 < target <= 100:
        return QT_TRANSLATE_NOOP("Goal", "The score goes from 0 to 100: choose a number up to 100.")
    now = round(standing.series.estimate(today).total, 1)
    if ground_day(standing) is not None and target <= now:
        return QT_TRANSLATE_NOOP("Goal", "You are at {now} already: choose a number above it.").of(now=now)
    if by <= today:
        return QT_TRANSLATE_NOOP("Goal", "{day} is not to come: choose a later day.").of(day=by)
    if by > farthest(today):
        return QT_TRANSLATE_NOOP("Goal", "Nobody can look so far ahead: choose a day up to {day}.").of(
            day=farthest(today)
        )
    return None


def reach_words(reach: Reach, work_days: int) -> tuple[Message, ...]:
    """What a goal takes, in one or two sentences; whole minutes and points."""
    minutes, day = reach.minutes, reach.by
    if reach.answer == "past":
        return ()
    if reach.answer == "no_days":
        return (
            QT_TRANSLATE_NOOP(
                "Goal", "You have no working days: give at least one in the settings, then the minutes can be told."
            ),
        )
    if reach.answer == "no_kinds":
        return (
            QT_TRANSLATE_NOOP(
                "Goal",
                "Every kind of activity is excluded, so nothing can be proposed: allow some to be suggested again.",
            ),
        )
    if reach.answer == "never":
        return (
            QT_TRANSLATE_N_NOOP(
                "Goal",
                "Not within two years, even with {minutes} minute a week: that comes to about {then} on {day}. Look "
                "at your profile and your connections as well, or choose a lower goal.",
                "Not within two years, even with {minutes} minutes a week: that comes to about {then} on {day}. Look "
                "at your profile and your connections as well, or choose a lower goal.",
                "minutes",
            ).of(minutes=minutes, then=_short_of(reach.target, reach.total), day=day),
        )
    if reach.answer == "later":
        return (
            QT_TRANSLATE_N_NOOP(
                "Goal",
                "Not by then, even with {minutes} minute a week: that comes to about {then}. It can be reached by "
                "{earliest}.",
                "Not by then, even with {minutes} minutes a week: that comes to about {then}. It can be reached by "
                "{earliest}.",
                "minutes",
            ).of(minutes=minutes, then=_short_of(reach.target, reach.total), earliest=reach.earliest),
            *_own(reach),
        )
    if not minutes:
        return (QT_TRANSLATE_NOOP("Goal", "Your profile and your contacts alone are enough for that."),)
    each = -(-minutes // max(1, work_days))
    least = QT_TRANSLATE_N_NOOP(
        "Goal",
        "It takes at least {minutes} minute a week, {each} on each working day, if you do what is planned here.",
        "It takes at least {minutes} minutes a week, {each} on each working day, if you do what is planned here.",
        "minutes",
    ).of(minutes=minutes, each=each)
    return (least, *(_own(reach) if minutes > reach.own_minutes else ()))


def _short_of(target: float, score: float) -> int:
    """A score that misses a target in whole points: never as many as the target."""
    return max(0, min(round(score), ceil(target) - 1))


def _own(reach: Reach) -> tuple[Message, ...]:
    if reach.own_minutes <= 0:
        return (QT_TRANSLATE_NOOP("Goal", "You have set aside no minutes for LinkedIn."),)
    if reach.own_day is None:
        return (
            QT_TRANSLATE_N_NOOP(
                "Goal",
                "With the {minutes} minute you have set aside it is not reached.",
                "With the {minutes} minutes you have set aside it is not reached.",
                "minutes",
            ).of(minutes=reach.own_minutes),
        )
    return (
        QT_TRANSLATE_N_NOOP(
            "Goal",
            "With the {minutes} minute you have set aside it takes until {day}.",
            "With the {minutes} minutes you have set aside it takes until {day}.",
            "minutes",
        ).of(minutes=reach.own_minutes, day=reach.own_day),
    )


def _in_words(goal: Goal, on: date, now: float, going_on: float | None) -> Message:
    """Whole points, as people speak of a score; what is missing is the difference of the figures shown."""
    target, have = round(goal.target, 1), round(now, 1)
    there = have >= target
    if goal.by is None:
        if there:
            return QT_TRANSLATE_NOOP("Goal", "Your goal of {target} is reached: you are at {now}.").of(
                target=target, now=have
            )
        return QT_TRANSLATE_NOOP("Goal", "Your goal is {target}; {missing} to go.").of(
            target=target, missing=round(target - have, 1)
        )
    if going_on is None and goal.by < on:
        if there:
            return QT_TRANSLATE_NOOP(
                "Goal", "Your goal of {target} by {day} is behind you, and you are at {now}. Time for a new one?"
            ).of(target=target, day=goal.by, now=have)
        return QT_TRANSLATE_NOOP(
            "Goal",
            "The day of your goal, {target} by {day}, is over: you are at {now}. Choose a new day or a new goal.",
        ).of(target=target, day=goal.by, now=have)
    if going_on is None:
        return QT_TRANSLATE_NOOP("Goal", "Today is the day of your goal of {target}: you are at {now}.").of(
            target=target, now=have
        )
    enough, then = going_on >= goal.target, _short_of(goal.target, going_on)
    if there and enough:
        return QT_TRANSLATE_NOOP(
            "Goal", "Your goal of {target} is reached, and going on like this keeps it until {day}."
        ).of(target=target, day=goal.by)
    if there:
        return QT_TRANSLATE_NOOP(
            "Goal", "Your goal of {target} is reached, but going on like this means about {then} on {day}."
        ).of(target=target, then=then, day=goal.by)
    missing = round(target - have, 1)
    if enough:
        return QT_TRANSLATE_NOOP(
            "Goal", "Your goal is {target} by {day}; {missing} to go. Going on like this gets you there."
        ).of(target=target, day=goal.by, missing=missing)
    return QT_TRANSLATE_NOOP(
        "Goal",
        "Your goal is {target} by {day}; {missing} to go. Going on like this means about {then}: more is needed.",
    ).of(target=target, day=goal.by, missing=missing, then=then)
