"""What moved the needle as people read it: to one decimal, and adding up."""

from __future__ import annotations

from collections.abc import Iterable
from math import floor

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.values import dataclass

MOST_LINES = 7
"""More causes than this are not read; the smallest are one line, "the rest"."""
REST = "rest"
"""The kind of that line."""

_WORTH_A_LINE = 0.15
_AT_THE_END = ("fading", "correction", "limit")

_THE_REST = QT_TRANSLATE_NOOP("Review", "the rest")


@dataclass(frozen=True, slots=True)
class Cause:
    """One line of what moved the needle; ``points`` of the total."""

    what: Message
    points: float
    kind: str = ""


def shown_lines(causes: Iterable[Cause], change: float) -> tuple[Cause, ...]:
    """The causes as people read them: to one decimal, the small ones as "the rest", adding up to ``change`` exactly.

    ``change`` is the change of the total as shown, in whole tenths. Tenths are dealt by the largest remainder, so that
    no line is off by more than a tenth for each it was rounded with.
    """
    ordered = sorted(causes, key=lambda cause: -abs(cause.points))
    large = [cause for cause in ordered if abs(cause.points) >= _WORTH_A_LINE][:MOST_LINES]
    small = [cause for cause in ordered if cause not in large]
    # What was done comes first, then the small things, then what faded and what was corrected.
    large.sort(key=lambda cause: -cause.points)
    lines = [cause for cause in large if cause.kind not in _AT_THE_END]
    if len(small) == 1:
        lines.append(small[0])
    elif small:
        lines.append(Cause(_THE_REST, sum(cause.points for cause in small), REST))
    lines += [cause for cause in large if cause.kind in _AT_THE_END]
    if not lines:
        return ()
    tenths = [floor(line.points * 10) for line in lines]
    missing = round(change * 10) - sum(tenths)
    by_remainder = sorted(range(len(lines)), key=lambda place: tenths[place] - lines[place].points * 10)
    for turn in range(abs(missing)):
        if missing > 0:
            tenths[by_remainder[turn % len(lines)]] += 1
        else:
            tenths[by_remainder[-1 - turn % len(lines)]] -= 1
    return tuple(Cause(line.what, value / 10, line.kind) for line, value in zip(lines, tenths, strict=True) if value)


def shown_causes(causes: Iterable[Cause], change: float) -> tuple[tuple[Message, float], ...]:
    """What and points of `shown_lines`."""
    return tuple((line.what, line.points) for line in shown_lines(causes, change))
