"""`report`: a coach's report over any days, as pages to hand over."""

from __future__ import annotations

from pathlib import Path

from ssi_coach.app.coach_report import check_span, read_report
from ssi_coach.commands.context import Context, parse_day
from ssi_coach.commands.targets import check_target
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP


def report(context: Context) -> int:
    """Write the report of the days asked for; those to come have nothing to tell and are left out."""
    target = Path(context.args.pdf)
    with context.reading() as coach:
        today = coach.standing.today
        first, last = (
            parse_day(context.args.first, today, context.translate),
            parse_day(context.args.last, today, context.translate),
        )
        check_span(first, last, today)
        check_target(target)
        made = read_report(coach, first, last)
    context.outfit.write_report(made, target, context.language)
    context.say(QT_TRANSLATE_NOOP("Cli", "Written: {file}").of(file=target))
    if last > today:
        told = QT_TRANSLATE_NOOP("Cli", "{last} is still to come: the report ends today, on {today}.")
        context.note(told.of(last=last, today=today))
    return 0
