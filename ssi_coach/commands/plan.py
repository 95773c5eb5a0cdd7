"""`plan`: a proposed week, shown or put on the plan."""

from __future__ import annotations

from contextlib import AbstractContextManager
from itertools import groupby
from typing import Any

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards
from ssi_coach.app.plan_week import cards_of, check_plan_week, default_plan_week, promise, request_of
from ssi_coach.app.standing import Standing
from ssi_coach.commands.context import Context, parse_minutes, parse_week_ahead
from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from ssi_coach.scoring.planner import WeekPlan, plan_week


def plan(context: Context) -> int:
    """Propose a week; with ``--save`` put it on the plan, one step to undo."""
    saving: bool = context.args.save
    opened: AbstractContextManager[Coach] = context.writing() if saving else context.reading()
    with opened as coach:
        standing = coach.standing
        week = default_plan_week(standing)
        if context.args.week is not None:
            week = parse_week_ahead(context.args.week, standing.today)
            check_plan_week(week, standing.today)
        minutes = None if context.args.minutes is None else parse_minutes(context.args.minutes)
        proposed = plan_week(standing.series, request_of(standing, week, coach.cards(week), minutes=minutes))
        if saving and proposed.items:
            coach.do(AddCards(cards_of(proposed, context.catalogue, coach.new_id)))
    if context.json:
        context.answer(_document(proposed))
    elif proposed.items:
        _print_plan(context, standing, proposed)
    for reason in proposed.why:
        context.note(reason)
    if saving and proposed.items:
        context.note(
            QT_TRANSLATE_NOOP("Cli", "Cards put on the plan of {week}, in one step that can be undone: {count}").of(
                week=week, count=len(proposed.items)
            )
        )
    return 0


def _document(proposed: WeekPlan) -> dict[str, Any]:
    return {
        "week": str(proposed.week),
        "minutes": proposed.minutes,
        "planned_minutes": proposed.planned_minutes,
        "gain30": proposed.gain.total,
        "items": [
            {
                "on": item.on.isoformat(),
                "kind": item.kind,
                "count": item.count,
                "minutes": item.minutes,
                "gain30": item.gain30,
            }
            for item in proposed.items
        ],
    }


def _print_plan(context: Context, standing: Standing, proposed: WeekPlan) -> None:
    context.say(
        QT_TRANSLATE_N_NOOP(
            "Cli", "{week}: {planned} of {minutes} minute", "{week}: {planned} of {minutes} minutes", "minutes"
        ).of(week=proposed.week, planned=proposed.planned_minutes, minutes=proposed.minutes)
    )
    if proposed.taken_minutes:
        context.say(
            QT_TRANSLATE_N_NOOP(
                "Cli",
                "{minutes} minute is done or planned already, and stays.",
                "{minutes} minutes are done or planned already, and stay.",
                "minutes",
            ).of(minutes=proposed.taken_minutes)
        )
    for day, found in groupby(proposed.items, key=lambda item: item.on):
        items = tuple(found)
        print(f"\n{context.locale.show(day)} · {context.locale.number(sum(item.minutes for item in items), 0)} min")
        for item in items:
            what = context.text(standing.catalogue.kinds[item.kind].amount(item.count))
            print(f"  {what} · {item.minutes} min")
    told = promise(proposed, grounded=standing.grounded)
    if told is not None:
        print()
        context.say(told)
