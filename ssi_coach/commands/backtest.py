"""`backtest`: how well the estimate would have foretold each of LinkedIn's scores."""

from __future__ import annotations

from typing import Final

from ssi_coach.app.backtest import Row, backtest, in_words
from ssi_coach.commands.context import Context
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP

_HEAD: Final = QT_TRANSLATE_NOOP("Cli", "LinkedIn’s scores and what the estimate said the day before:")
_LINE: Final = QT_TRANSLATE_NOOP("Cli", "{day}: LinkedIn {official}, estimate {predicted} (range {low} to {high})")


def show(context: Context) -> int:
    """As JSON, or in words with a line a score."""
    with context.reading() as coach:
        found = backtest(coach.standing.series)
    if context.json:
        context.answer(
            {
                "n": len(found.rows),
                "mae": found.mae,
                "mae_naive": found.naive,
                "coverage80": found.coverage,
                "rows": [_row(row) for row in found.rows],
            }
        )
        return 0
    for sentence in in_words(found):
        context.say(sentence)
    if found.rows:
        print()
        context.say(_HEAD)
    for row in found.rows:
        names = ("official", "predicted", "low", "high")
        figures = {name: context.locale.number(getattr(row, name), 1) for name in names}
        print("  " + context.text(_LINE.of(day=row.on, **figures)))
    return 0


def _row(row: Row) -> dict[str, object]:
    return {
        "on": row.on.isoformat(),
        "official": row.official,
        "predicted": row.predicted,
        "low": row.low,
        "high": row.high,
        "naive": row.naive,
    }
