"""`plan`: a proposed week, shown or put on the plan."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import time
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from ssi_coach.app.clock import zone
from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards
from ssi_coach.app.plan_week import cards_of, check_plan_week, default_plan_week, promise, request_of
from ssi_coach.app.standing import Standing
from ssi_coach.app.week_calendar import USUAL_TIME, appointments, calendar_name, proposed_cards
from ssi_coach.commands.context import Context, parse_minutes, parse_week_ahead
from ssi_coach.commands.targets import check_target
from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.reports.files import write_file
from ssi_coach.scoring.planner import WeekPlan, plan_week

ALL_DAY: Final = "all-day"


def plan(context: Context) -> int:
    """Propose a week; with ``--save`` put it on the plan, one step to undo; with ``--ics`` write it as a calendar."""
    _check_usage(context)
    saving: bool = context.args.save
    opened: AbstractContextManager[Coach] = context.writing() if saving else context.reading()
    target, at = _calendar_wanted(context)
    with opened as coach:
        standing = coach.standing
        week = default_plan_week(standing)
        if context.args.week is not None:
            week = parse_week_ahead(context.args.week, standing.today)
            if not context.args.planned:
                check_plan_week(week, standing.today)
        if context.args.planned:
            assert target is not None
            _write_calendar(context, coach, coach.cards(week), week, target, at)
            return 0
        minutes = None if context.args.minutes is None else parse_minutes(context.args.minutes)
        proposed = plan_week(standing.series, request_of(standing, week, coach.cards(week), minutes=minutes))
        if saving:
            added = cards_of(proposed, context.catalogue, coach.new_id)
        else:
            added = proposed_cards(proposed, context.catalogue, str(context.path.absolute()))
        if target is not None:
            # Before anything is saved: a place that cannot be written to is told with nothing done.
            _write_calendar(context, coach, (*coach.cards(week), *added), week, target, at)
        if saving and added:
            coach.do(AddCards(added))
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


# -- the calendar ----------------------------------------------------------------------------------------------


def _check_usage(context: Context) -> None:
    """What makes no sense together ends like an unknown option."""
    args = context.args
    if args.ics is None and (args.planned or args.at is not None):
        args.usage_error(context.text(QT_TRANSLATE_NOOP("Cli", "--planned and --at belong to --ics FILE.")))
    if args.planned and (context.json or args.minutes is not None):
        args.usage_error(
            context.text(QT_TRANSLATE_NOOP("Cli", "--planned proposes nothing: leave out --json and --minutes."))
        )


def _calendar_wanted(context: Context) -> tuple[Path | None, time | None]:
    """Where the calendar goes, None for nowhere, and the time of day its blocks begin, None for all day."""
    if context.args.ics is None:
        return None, None
    target = Path(context.args.ics)
    check_target(target)
    written: str | None = context.args.at
    if written is None:
        return target, USUAL_TIME
    if written == ALL_DAY:
        return target, None
    try:
        at = time.fromisoformat(written)
    except ValueError:
        at = None
    if at is None or at.tzinfo is not None or at.second or at.microsecond:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Cli", "--at: “{value}” is no time of day; write it like 09:00, or all-day.").of(
                value=written[:40]
            )
        )
    return target, at


def _write_calendar(
    context: Context, coach: Coach, cards: tuple[PlanCard, ...], week: Week, target: Path, at: time | None
) -> None:
    """The week as it is planned, what is proposed included, into a file; where nothing is, no file is written."""
    if not cards:
        context.note(
            QT_TRANSLATE_NOOP("Cli", "Nothing is planned for {week}, so no calendar was written.").of(week=week)
        )
        return
    from ssi_coach.reports.calendar import to_ics

    records = coach.standing.records
    entries = appointments(cards, context.catalogue, records.routines, context.text, zone(records.person.time_zone), at)
    write_file(target, to_ics(entries, calendar_name(week, context.text), context.outfit.clock.now()))
    tell = context.note if context.json else context.say
    tell(QT_TRANSLATE_NOOP("Cli", "Written: {file}").of(file=target))


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
