"""`log`, `record`, `check` and `checklist`: what a person enters."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Any

from ssi_coach.app.checks import check_activity, check_item, check_past
from ssi_coach.app.coach import Coach
from ssi_coach.app.evidence import evidence_message
from ssi_coach.app.intents import LogActivity, RecordScore, TickItem
from ssi_coach.app.money import check_money
from ssi_coach.app.standing import Standing
from ssi_coach.app.unexpected import disagreement_of
from ssi_coach.commands.context import FIGURES, Context, parse_day
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.limits import MAX_COUNT
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.readings import check_reading, tidy
from ssi_coach.domain.records import Activity, ChecklistEntry, OfficialScore
from ssi_coach.domain.ticks import contradictions, counted
from ssi_coach.importers.registry import page_text
from ssi_coach.importers.ssi_page import PageReading, read_page


def log(context: Context) -> int:
    """Log an activity."""
    args = context.args
    with context.writing() as coach:
        today = coach.standing.today
        on = parse_day(args.on, today, context.translate)
        check_past(on, today)
        activity = Activity(coach.new_id(), args.kind, on, _count(args.count), args.note or "")
        check_activity(context.catalogue, activity)
        activity = replace(activity, **_result(context))
        check_activity(context.catalogue, activity)
        coach.do(LogActivity(activity))
    kind = context.catalogue.kinds[activity.kind]
    what = kind.amount(activity.count)
    context.say(QT_TRANSLATE_NOOP("Cli", "Logged: {amount} on {day}").of(amount=what, day=on))
    return 0


def _result(context: Context) -> dict[str, Any]:
    """What belongs to results: a value with its currency, and with whom."""
    args = context.args
    given: dict[str, Any] = {}
    money = check_money(args.kind, args.value, args.currency)
    if money is not None:
        given |= {"value": money.value, "currency": money.currency}
    if (args.with_whom or "").strip():
        if not context.catalogue.kinds[args.kind].result:
            raise InputProblem(QT_TRANSLATE_NOOP("Cli", "--with belongs to results, such as a call or a contract."))
        given["with_whom"] = args.with_whom.strip()
    return given


def _count(written: str) -> int:
    digits = written.strip()
    if digits.isascii() and digits.isdigit() and len(digits) < 12 and 1 <= int(digits) <= MAX_COUNT:
        return int(digits)
    raise InputProblem(
        QT_TRANSLATE_NOOP("Cli", "“{value}” is no count; give a whole number from 1 to {highest}.").of(
            value=written[:40], highest=MAX_COUNT
        )
    )


_NO_FIGURE = QT_TRANSLATE_NOOP(
    "Cli", "No score is given: write at least one of --brand, --people, --insights and --relationships, or use --paste."
)


def record(context: Context) -> int:
    """Record LinkedIn's score, typed or pasted."""
    pasted = _pasted() if context.args.paste else None
    if pasted is None and all(getattr(context.args, pillar.value) is None for pillar in PILLARS):
        context.args.usage_error(context.text(_NO_FIGURE))
    with context.writing() as coach:
        today = coach.standing.today
        on = parse_day(context.args.on, today, context.translate)
        reading = replace(pasted.score(on) if pasted is not None else OfficialScore(on), **_typed(context))
        check_reading(reading, today)
        before = coach.standing
        coach.do(RecordScore(tidy(reading)))
    if pasted is not None:
        print(", ".join(context.text(part) for part in pasted.describe()))
    _print_recorded(context, before, tidy(reading))
    return 0


def _pasted() -> PageReading:
    # A program started without standard input has none at all.
    given = b"" if sys.stdin is None else sys.stdin.buffer.read(8_000_000)
    return read_page(page_text(given))


def _typed(context: Context) -> dict[str, Any]:
    """The figures given as options; beside a pasted page they fill or correct what it holds."""
    given = {name: getattr(context.args, name) for name in FIGURES}
    return {name: _figure(name, written) for name, written in given.items() if written is not None}


def _figure(name: str, written: str) -> float:
    try:
        return float(written.strip().replace(",", "."))
    except ValueError:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Cli", "--{option}: “{value}” is not a number.").of(
                option=name.replace("_", "-"), value=written[:40]
            )
        ) from None


def _print_recorded(context: Context, before: Standing, reading: OfficialScore) -> None:
    context.say(
        QT_TRANSLATE_NOOP("Cli", "Recorded for {day}: {total}").of(
            day=reading.on, total="–" if reading.total is None else float(reading.total)
        )
    )
    if before.grounded:
        found = disagreement_of(before, reading, saved=True)
        if found is not None:
            context.say(found.message)


def check(context: Context) -> int:
    """Tick or untick a checklist item."""
    key, done = context.args.key, not context.args.undo
    check_item(context.catalogue, key)
    with context.writing() as coach:
        coach.do(TickItem(key, done, coach.standing.today))
    item = text(context.catalogue.items[key].title)
    message = (
        QT_TRANSLATE_NOOP("Cli", "Ticked: {item}") if done else QT_TRANSLATE_NOOP("Cli", "No longer ticked: {item}")
    )
    context.say(message.of(item=item))
    return 0


def checklist(context: Context) -> int:
    """The profile checklist as it stands."""
    with context.reading() as coach:
        latest, against = _latest(coach), contradictions(_until_today(coach))
    rows = []
    for item in context.catalogue.items.values():
        entry, contrary = latest.get(item.key), against.get(item.key)
        shown = contrary or entry
        evidence = evidence_message(shown.evidence) if shown is not None else None
        rows.append(
            {
                "key": item.key,
                "group": item.group,
                "title": context.text(text(item.title)),
                "done": entry is not None and entry.done,
                "on": entry.on.isoformat() if entry is not None and entry.on is not None else None,
                "source": None if entry is None else entry.source,
                "evidence": None if evidence is None else context.text(evidence),
                "contradicted_on": contrary.on.isoformat()
                if contrary is not None and contrary.on is not None
                else None,
                "weight": item.weight,
                "derived": item.weight == 0,
            }
        )
    weighty = [row for row in rows if not row["derived"]]
    done = sum(bool(row["done"]) for row in weighty)
    if context.json:
        context.answer({"done": done, "of": len(weighty), "items": rows})
        return 0
    context.say(QT_TRANSLATE_NOOP("Cli", "{done} of {count} checklist items").of(done=done, count=len(weighty)))
    for group in context.catalogue.groups:
        print(f"\n{context.text(text(group.title))}")
        for row in rows:
            if row["group"] == group.key:
                print(f"  [{'x' if row['done'] else ' '}] {row['key']:18} {row['title']}")
    return 0


def _until_today(coach: Coach) -> list[ChecklistEntry]:
    today = coach.standing.today
    return [entry for entry in coach.standing.records.checklist if entry.on is None or entry.on <= today]


def _latest(coach: Coach) -> dict[str, ChecklistEntry]:
    """The entry that holds today, per item."""
    return {entry.key: entry for entry in counted(_until_today(coach))}
