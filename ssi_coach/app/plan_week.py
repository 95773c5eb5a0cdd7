"""Plan my week: from what the workspace holds to a request, and from a proposal to cards and a sentence."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, timedelta

from ssi_coach.app.standing import Standing
from ssi_coach.app.week_minutes import done_on, open_minutes
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.dismissals import parsed
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import DEFAULT_WEEK_MINUTES, DEFAULT_WORK_DAYS, PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.scoring.plan_rules import HORIZON_WEEKS, PUBLISHING, Emphasis, PlanRequest
from ssi_coach.scoring.planner import WeekPlan

TYPICAL_ACCEPTANCE = 0.5
"""The share of invitations accepted where the user's own is not known (scoring design)."""


def default_plan_week(standing: Standing) -> Week:
    """This week while a working day of it is left, else the next."""
    week = standing.week
    return week if any(day >= standing.today for day in work_days(standing, week)) else week.shift(1)


def work_days(standing: Standing, week: Week) -> tuple[date, ...]:
    """The days of a week on which the user works and has declared no pause."""
    records = standing.records
    chosen = DEFAULT_WORK_DAYS if records.person.work_days is None else records.person.work_days
    return tuple(
        day
        for day in week.days
        if day.isoweekday() in chosen and not any(pause.start <= day <= pause.end for pause in records.pauses)
    )


def check_plan_week(week: Week, today: date) -> None:
    """InputProblem for a week that is over, or so far ahead that nothing can be said of it."""
    this = Week.of(today)
    if week < this:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Plan", "{week} is over; plan this week, {this}, or a later one.").of(
                week=week, this=this
            )
        )
    if week > this.shift(HORIZON_WEEKS):
        raise InputProblem(
            QT_TRANSLATE_NOOP("Plan", "{week} is too far ahead; the last week that can be planned is {last}.").of(
                week=week, last=this.shift(HORIZON_WEEKS)
            )
        )


def request_of(
    standing: Standing,
    week: Week,
    cards: Iterable[PlanCard],
    *,
    minutes: int | None = None,
    days: Collection[date] | None = None,
    excluded: Collection[str] = (),
    emphasis: Emphasis = None,
) -> PlanRequest:
    """A request for a week, with what is done in it (by the log) and planned (by its ``cards``).

    Minutes and days are the user's own where none are given; kinds never to be suggested are excluded as well. Open
    cards of days that are past stay out: whether they will still be done is not known.
    """
    records, today = standing.records, standing.today
    person = records.person
    done: dict[str, int] = {}
    for day in week.days:
        for kind, count in done_on(records.journal, day).items():
            done[kind] = done.get(kind, 0) + count
    kept: dict[int, dict[str, int]] = {}
    kept_minutes: dict[int, int] = {}
    for card in cards:
        if card.complete or card.on < today:
            continue
        place, rest = card.on.toordinal(), card.count - card.done
        counts = kept.setdefault(place, {})
        counts[card.kind] = counts.get(card.kind, 0) + rest
        kept_minutes[place] = kept_minutes.get(place, 0) + open_minutes(card)
    wanted = person.week_minutes if minutes is None else minutes
    before = [week.monday - timedelta(days=back) for back in range(1, 8)]
    return PlanRequest(
        week,
        work_days(standing, week) if days is None else tuple(sorted(days)),
        DEFAULT_WEEK_MINUTES if wanted is None else wanted,
        frozenset(excluded) | {key for key, day in map(parsed, records.dismissed) if day is None},
        emphasis,
        done,
        kept,
        kept_minutes,
        done_on(records.journal, today),
        any(done_on(records.journal, day).get(kind) for day in before for kind in PUBLISHING),
        bool(person.sales_navigator),
        TYPICAL_ACCEPTANCE if person.invite_acceptance is None else person.invite_acceptance,
    )


def cards_of(plan: WeekPlan, catalogue: Catalogue, new_id: Callable[[], str]) -> tuple[PlanCard, ...]:
    """The cards of a proposal. Kinds the catalogue does not know are left out."""
    return tuple(
        PlanCard(new_id(), item.on, item.kind, item.count, minutes=item.minutes)
        for item in plan.items
        if item.kind in catalogue.kinds
    )


def promise(plan: WeekPlan, *, grounded: bool) -> Message | None:
    """What a plan brings, in words, with the day it is told for; None for an empty plan.

    ``grounded`` as in `Standing.grounded`: before there is ground for a number, none is given.
    """
    if not plan.items:
        return None
    if not grounded:
        return QT_TRANSLATE_NOOP(
            "Plan", "What this week brings can be told once your profile’s checklist or a score of LinkedIn is entered."
        )
    kept, once = _points(plan.kept_up.total), _points(plan.gain.total)
    if not kept:
        return QT_TRANSLATE_NOOP(
            "Plan", "Even kept up, this adds less than half a point by {day}: it holds what you have."
        ).of(day=plan.on)
    if not once:
        return QT_TRANSLATE_NOOP(
            "Plan", "Keep this up: about +{kept} by {day}. Only this week: less than half a point."
        ).of(kept=kept, day=plan.on)
    return QT_TRANSLATE_NOOP("Plan", "Keep this up: about +{kept} by {day}. Only this week: +{once}.").of(
        kept=kept, once=once, day=plan.on
    )


def _points(gain: float) -> int:
    """Whole points; nothing below half a one."""
    return int(gain + 0.5)
