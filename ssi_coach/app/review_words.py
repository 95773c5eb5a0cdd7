"""A week in three sentences: what happened, what mattered, what to change.

Rules, not a language model: each sentence is picked by a threshold that stands here, from figures the review shows.
They are honest before they are kind: a move within LinkedIn's usual noise is none, a correction is not called work, and
what fades is told as fading.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from ssi_coach.app.causes import REST, Cause
from ssi_coach.app.gap import gap_state
from ssi_coach.app.standing import Standing, WeekTotals
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.habit import ENOUGH

_STEADY: Final = 0.5
"""A week's change below this is none worth a word."""
_MATTERS: Final = 0.15
"""Points of a cause that is worth naming; as in the list of causes."""
HOLDING: Final = 60.0
"""From this score on the coach advises to hold it and to use the time for results (scoring design, "Hold")."""


@dataclass(frozen=True, slots=True)
class WeekFacts:
    """What the sentences are made of: the shown scores, the causes, the plan and how it was kept.

    ``until`` is the last day looked at; ``start`` and ``end`` are None where there was no ground for a number.
    ``lines`` are the causes as the list beside the sentences shows them, so that both add up to the same change.
    ``work`` and ``results`` are how many things were done, and how many conversations, calls, meetings, proposals and
    contracts there were.
    """

    running: bool
    until: date
    start: float | None
    end: float | None
    lines: Sequence[Cause]
    totals: WeekTotals
    work: int
    results: int
    news: bool = False
    """Whether figures or ticks, too, moved the estimate, if only within the line of small things."""


def in_words(week: WeekFacts, standing: Standing) -> tuple[Message, Message, Message]:
    """The three sentences."""
    return _happened(week), _mattered(week, standing), _change(week, standing)


# -- what happened ---------------------------------------------------------------------------------------------

_HAPPENED: Final = QT_TRANSLATE_NOOP("ReviewWords", "{score}; {work}.")
_UP: Final = QT_TRANSLATE_NOOP("ReviewWords", "Your estimate rose by {points} to {total}")
_DOWN: Final = QT_TRANSLATE_NOOP("ReviewWords", "Your estimate fell by {points} to {total}")
_SAME: Final = QT_TRANSLATE_NOOP("ReviewWords", "Your estimate stayed at {total}")
_HARDLY: Final = QT_TRANSLATE_NOOP("ReviewWords", "Your estimate hardly moved: {total}")
_FIRST: Final = QT_TRANSLATE_NOOP("ReviewWords", "Your estimate stands at {total} for the first time")
_NO_SCORE: Final = QT_TRANSLATE_NOOP("ReviewWords", "There is no score for this week yet")
_KEPT: Final = QT_TRANSLATE_N_NOOP(
    "ReviewWords",
    "you did {done} of {planned} thing you had planned",
    "you did {done} of {planned} things you had planned",
    "planned",
)
_SO_FAR: Final = QT_TRANSLATE_N_NOOP(
    "ReviewWords",
    "{done} of {planned} planned thing is done so far",
    "{done} of {planned} planned things are done so far",
    "planned",
)
_UNPLANNED: Final = QT_TRANSLATE_N_NOOP(
    "ReviewWords",
    "you worked without a plan: {count} thing was logged",
    "you worked without a plan: {count} things were logged",
)
_IDLE: Final = QT_TRANSLATE_NOOP("ReviewWords", "nothing was planned and nothing was logged")


def _happened(week: WeekFacts) -> Message:
    return _HAPPENED.of(score=_score(week), work=_work(week))


def total_change(start: float | None, end: float | None) -> float | None:
    """The change of the total in tenths, as the difference of the figures shown; None where one is missing."""
    return None if start is None or end is None else round(round(end, 1) - round(start, 1), 1)


def _score(week: WeekFacts) -> Message:
    if week.end is None:
        return _NO_SCORE
    total = round(week.end, 1)
    if week.start is None:
        return _FIRST.of(total=total)
    change = total_change(week.start, total) or 0.0
    if abs(change) < _STEADY:
        # The table beside it shows the tenths: what it shows as moved is not said to have stayed.
        return (_HARDLY if change else _SAME).of(total=total)
    return (_UP if change > 0 else _DOWN).of(points=abs(change), total=total)


def _work(week: WeekFacts) -> Message:
    planned = week.totals.planned
    if planned:
        return (_SO_FAR if week.running else _KEPT).of(done=week.totals.done, planned=planned)
    if week.work:
        return _UNPLANNED.of(count=week.work)
    return _IDLE


# -- what mattered ---------------------------------------------------------------------------------------------

_CORRECTED: Final = QT_TRANSLATE_NOOP(
    "ReviewWords",
    "LinkedIn’s own score mattered most: it corrected the estimate by {points}; everything else made {others}.",
)
_MOST: Final = QT_TRANSLATE_NOOP("ReviewWords", "What mattered most: {what} ({points}).")
_MOST_FADED: Final = QT_TRANSLATE_NOOP(
    "ReviewWords", "What mattered most: {what} ({points}); {lost} points faded, as they do every week."
)
_WORK: Final = QT_TRANSLATE_NOOP(
    "ReviewWords",
    "What you did added {work} points, most of all {what} ({points}); {lost} faded, as they do every week.",
)
_WORK_AND_NEWS: Final = QT_TRANSLATE_NOOP(
    "ReviewWords",
    "What you did and what is new in your figures and profile added {work} points, most of all {what} ({points}); "
    "{lost} faded, as they do every week.",
)
_ALSO_CORRECTED: Final = QT_TRANSLATE_NOOP(
    "ReviewWords", "{said} LinkedIn’s own score corrected the estimate by {points}."
)
_FADED: Final = QT_TRANSLATE_NOOP("ReviewWords", "{lost} points faded: a habit counts only as long as it is kept up.")
_LITTLE: Final = QT_TRANSLATE_NOOP("ReviewWords", "No single thing mattered much.")


def _mattered(week: WeekFacts, standing: Standing) -> Message:
    """Made from the lines as they are shown: added less faded, and corrected, is the change beside it to the tenth."""
    if week.start is None or week.end is None:
        return _LITTLE
    corrected = _of_kind(week, "correction")
    lost = max(0.0, -_of_kind(week, "fading"))
    others = [line for line in week.lines if line.kind not in ("correction", "fading")]
    best = max((line for line in others if line.kind not in (REST, "limit")), key=_points, default=None)
    if corrected and abs(corrected) >= max(_STEADY, best.points if best else 0.0, lost):
        change = total_change(week.start, week.end) or 0.0
        return _CORRECTED.of(points=_signed(corrected), others=_signed(round(change - corrected, 1)))
    said = _cause_said(week, others, best, lost)
    return _ALSO_CORRECTED.of(said=said, points=_signed(corrected)) if corrected else said


def _cause_said(week: WeekFacts, others: Sequence[Cause], best: Cause | None, lost: float) -> Message:
    if best is None or best.points < _MATTERS:
        return _FADED.of(lost=lost) if lost else _LITTLE
    what, points = best.what, _signed(best.points)
    if not lost:
        return _MOST.of(what=what, points=points)
    added = round(sum(line.points for line in others), 1)
    if best.kind != "activity" or added <= 0.0:
        return _MOST_FADED.of(what=what, points=points, lost=lost)
    return (_WORK_AND_NEWS if week.news else _WORK).of(work=added, what=what, points=points, lost=lost)


def _points(line: Cause) -> float:
    return line.points


def _of_kind(week: WeekFacts, kind: str) -> float:
    return round(sum(line.points for line in week.lines if line.kind == kind), 1)


_PLUS: Final = QT_TRANSLATE_NOOP("ReviewWords", "+{points}")
_MINUS: Final = QT_TRANSLATE_NOOP("ReviewWords", "−{points}")
_NONE: Final = QT_TRANSLATE_NOOP("ReviewWords", "±{points}")


def _signed(points: float) -> Message:
    """A change with its sign, the number as the reader's locale writes it."""
    if not round(points, 1):
        return _NONE.of(points=0.0)
    return (_MINUS if points < 0 else _PLUS).of(points=abs(round(points, 1)))


# -- what to change --------------------------------------------------------------------------------------------

_OPEN: Final = QT_TRANSLATE_N_NOOP(
    "ReviewWords",
    "Until Sunday {open} planned thing is open; begin with the shortest.",
    "Until Sunday {open} planned things are open; begin with the shortest.",
    "open",
)
_OPEN_ONE: Final = QT_TRANSLATE_NOOP("ReviewWords", "Until Sunday one planned thing is open.")
_SMALLER: Final = QT_TRANSLATE_N_NOOP(
    "ReviewWords",
    "Plan less next week, about {count} thing: a small plan that is kept does more than a large one.",
    "Plan less next week, about {count} things: a small plan that is kept does more than a large one.",
)
_TALK: Final = QT_TRANSLATE_NOOP(
    "ReviewWords",
    "The score is good enough to hold: give the next free hour to a conversation, there was none this week.",
)
_STEP: Final = QT_TRANSLATE_NOOP("ReviewWords", "Next week give “{pillar}” more: {steps} more would raise it most.")
_PROFILE: Final = QT_TRANSLATE_NOOP(
    "ReviewWords", "Next week take an open item of your profile list: “{pillar}” has the most room there."
)
_PLAN: Final = QT_TRANSLATE_NOOP("ReviewWords", "Plan two or three small things for next week.")
_ON: Final = QT_TRANSLATE_NOOP("ReviewWords", "Keep this rhythm next week.")
_START: Final = QT_TRANSLATE_NOOP(
    "ReviewWords", "Go through your profile list or record LinkedIn’s score: then there is something to build on."
)
_BOTH: Final = QT_TRANSLATE_NOOP("ReviewWords", "{one} and {other}")


def _change(week: WeekFacts, standing: Standing) -> Message:
    totals = week.totals
    if week.end is None:
        return _START if not standing.grounded else _PLAN
    left = totals.planned - totals.done
    if week.running and left:
        return _OPEN_ONE if left == 1 else _OPEN.of(open=left)
    if totals.planned and totals.share < ENOUGH / 2 and totals.planned > 2:
        return _SMALLER.of(count=max(2, totals.done + 1))
    if week.end >= HOLDING and not week.results:
        return _TALK
    gap = gap_state(standing, week.until)
    if gap is None:
        return _ON if totals.planned else _PLAN
    pillar = text(standing.catalogue.pillar_titles[gap.pillar.value])
    if gap.checklist or not gap.steps:
        return _PROFILE.of(pillar=pillar) if gap.checklist else _ON
    kinds = standing.catalogue.kinds
    parts = [kinds[step.kind].amount(step.count) for step in gap.steps]
    return _STEP.of(pillar=pillar, steps=parts[0] if len(parts) == 1 else _BOTH.of(one=parts[0], other=parts[1]))
