"""What the dialog "Plan my week" works with: what stands in the week already, a proposal, and changes made to it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from ssi_coach.app.plan_week import check_plan_week, request_of
from ssi_coach.app.standing import Standing
from ssi_coach.app.week_minutes import done_on, open_minutes
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.dismissals import parsed
from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import PlanCard, Routine, RoutineItem
from ssi_coach.domain.values import dataclass
from ssi_coach.domain.week import Week
from ssi_coach.scoring.outlook import Outlook
from ssi_coach.scoring.plan_rules import LIMITS, NAVIGATOR_KINDS, REACTION, Emphasis, PlanRequest, Rules
from ssi_coach.scoring.planner import NO_DAY_LEFT, WeekPlan, changed_plan, horizon_of, plan_week
from ssi_coach.scoring.series import Series

Changes = Mapping[tuple[date, str], int]
"""Day and kind → how often instead of what is proposed; 0 takes it away."""

POST: Final = "post"


@dataclass(frozen=True, slots=True)
class TakenDay:
    """What a day of the week has already: (kind, how often) done, and what is open of its cards, which stays."""

    on: date
    done: tuple[tuple[str, int], ...]
    kept: tuple[PlanCard, ...]
    minutes: int
    """Of both together."""


@dataclass(frozen=True, slots=True)
class PlanDesk:
    """Everything that does not change while minutes, days and kinds are being chosen.

    ``request`` has the user's own minutes, days and kinds. ``kinds`` are those that may ever be proposed. ``trouble``
    says why this week cannot be planned at all.
    """

    today: date
    series: Series
    request: PlanRequest
    days: tuple[TakenDay, ...]
    kinds: tuple[str, ...]
    grounded: bool
    trouble: Message | None = None

    @property
    def week(self) -> Week:
        return self.request.week

    @property
    def never(self) -> frozenset[str]:
        """Kinds that are never to be suggested."""
        return self.request.excluded.intersection(self.kinds)

    def asked(self, minutes: int, days: Collection[date], never: Collection[str], emphasis: Emphasis) -> PlanRequest:
        """The request as it was changed."""
        return replace(
            self.request, minutes=minutes, days=tuple(sorted(days)), excluded=frozenset(never), emphasis=emphasis
        )


def plan_desk(standing: Standing, week: Week, cards: Iterable[PlanCard]) -> PlanDesk:
    """For a week with its ``cards``."""
    held = tuple(cards)
    trouble = None
    try:
        check_plan_week(week, standing.today)
    except InputProblem as problem:
        trouble = problem.message
    licensed = bool(standing.records.person.sales_navigator)
    kinds = tuple(
        key
        for key in LIMITS
        if key in standing.catalogue.kinds and (licensed or key not in NAVIGATOR_KINDS)
        if standing.series.model.feeds.get(key) or key == "invitation"
    )
    return PlanDesk(
        standing.today,
        standing.series,
        request_of(standing, week, held),
        tuple(_taken(standing, day, held) for day in week.days),
        kinds,
        standing.grounded,
        trouble,
    )


def _taken(standing: Standing, day: date, cards: tuple[PlanCard, ...]) -> TakenDay:
    kinds = standing.catalogue.kinds
    counts = done_on(standing.records.journal, day)
    done = tuple((key, count) for key, count in counts.items() if key in kinds and count)
    kept = tuple(
        replace(card, count=rest, done=0, minutes=open_minutes(card))
        for card in cards
        if card.on == day and day >= standing.today and card.kind in kinds and (rest := card.count - card.done) > 0
    )
    minutes = sum(kinds[key].minutes * count for key, count in done)
    minutes += sum(card.minutes for card in kept)
    return TakenDay(day, done, kept, minutes)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan as it would be taken over, and the one it began with."""

    request: PlanRequest
    proposed: WeekPlan
    plan: WeekPlan
    outlook: Outlook
    notes: tuple[Message, ...]
    """What speaks against it: why it is empty or smaller, and where it falls short of good work."""


def propose(desk: PlanDesk, request: PlanRequest, changes: Changes, outlook: Outlook | None = None) -> Proposal:
    """The best plan for a request, with the user's own changes. ``outlook`` is that of a proposal before."""
    on = horizon_of(request.week, desk.today)
    if outlook is None or outlook.on != on:
        outlook = Outlook.build(desk.series, on)
    return with_changes(desk, request, plan_week(desk.series, request, outlook), changes, outlook)


def with_changes(
    desk: PlanDesk, request: PlanRequest, proposed: WeekPlan, changes: Changes, outlook: Outlook
) -> Proposal:
    """A proposal changed by hand, weighed anew; nothing is searched."""
    allowed = {
        (day, kind): count
        for (day, kind), count in changes.items()
        if day in request.days and day >= desk.today and kind not in request.excluded
    }
    plan = changed_plan(proposed, allowed, outlook) if allowed else proposed
    return Proposal(request, proposed, plan, outlook, _notes(desk, request, proposed, plan))


def _notes(desk: PlanDesk, request: PlanRequest, proposed: WeekPlan, plan: WeekPlan) -> tuple[Message, ...]:
    if desk.trouble is not None:
        return (desk.trouble,)
    own = desk.request.days
    if not request.days and own and max(own) < desk.today:
        return (NO_DAY_LEFT,)
    if not plan.items:
        if proposed.items:
            return (QT_TRANSLATE_NOOP("Plan", "You took everything away; have it proposed anew, or close this."),)
        return plan.why
    if plan is proposed:
        return plan.why
    rules = Rules.of(desk.series.model, request, desk.today)
    counts: dict[str, int] = {}
    for item in plan.items:
        counts[item.kind] = counts.get(item.kind, 0) + item.count
    return tuple(_shortcomings(desk.series.model.catalogue, request, rules, plan, counts))


def _shortcomings(
    catalogue: Catalogue, request: PlanRequest, rules: Rules, plan: WeekPlan, counts: Mapping[str, int]
) -> Iterable[Message]:
    """Where a week that was changed by hand is more than asked for, or points without effect (scoring design)."""
    over = rules.minutes(counts) - rules.budget
    if over > 0:
        yield QT_TRANSLATE_N_NOOP(
            "Plan",
            "This is {minutes} minute more than the week has.",
            "This is {minutes} minutes more than the week has.",
            "minutes",
        ).of(minutes=over)
    for item in plan.items:
        count = item.count + request.kept.get(item.on.toordinal(), {}).get(item.kind, 0)
        if item.kind in LIMITS and count > LIMITS[item.kind].day:
            yield QT_TRANSLATE_NOOP("Plan", "{what} on one day is more than anyone does with care.").of(
                what=catalogue.kinds[item.kind].amount(count)
            )
            break
    core = rules.minutes({kind: count for kind, count in counts.items() if kind in rules.core})
    reactions = rules.cost.get(REACTION, 0) * counts.get(REACTION, 0)
    rest = rules.minutes(counts) - core - reactions
    if rest + reactions > rules.others_most(core):
        yield QT_TRANSLATE_NOOP(
            "Plan", "Too little of it is with people: comments, replies and messages are what brings conversations."
        )
    if reactions and rest < rules.others_least(core, reactions):
        yield QT_TRANSLATE_NOOP("Plan", "More than a tenth of the minutes go to reactions: they are soon forgotten.")
    if rules.post_wanted and not any(counts.get(kind) for kind in (POST, "article")):
        yield QT_TRANSLATE_NOOP("Plan", "There is no post in it, and none in the week before: one a fortnight is good.")


def routine_of(plan: WeekPlan) -> tuple[RoutineItem, ...]:
    """What a proposed week means for one of its days, as what is done together; what is done less often is left out."""
    days = len({item.on for item in plan.items})
    counts: dict[str, int] = {}
    for item in plan.items:
        counts[item.kind] = counts.get(item.kind, 0) + item.count
    return tuple(RoutineItem(kind, each) for kind, count in counts.items() if (each := int(count / days + 0.5)))


def known_routine(routines: Iterable[Routine], items: tuple[RoutineItem, ...]) -> Routine | None:
    """The routine that has just these items, if there is one."""
    return next((routine for routine in routines if set(routine.items) == set(items)), None)


def dismissals_changed(
    dismissed: Iterable[str], kinds: Iterable[str], never: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(kinds to put away, actions to take back) so that of ``kinds`` just those in ``never`` are never suggested."""
    listed = tuple(kinds)
    hidden = {action: key for action in dismissed for key, day in (parsed(action),) if day is None and key in listed}
    put_away = tuple(key for key in listed if key in never and key not in hidden.values())
    return put_away, tuple(action for action, key in hidden.items() if key not in never)
