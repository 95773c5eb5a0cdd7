"""Why LinkedIn's own score changed between two readings: work, fading, new facts, noise, or LinkedIn itself.

A reading shows what LinkedIn had counted by the close of the day before. So the activity model's change between these
two days, in points of the shown score, is what we can explain; what is left is LinkedIn's noise, our model's error, or
a change of the formula. The latter shows by all four pillars jumping the same way with nothing to account for it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final, Literal

from ssi_coach.domain.messages import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.readings import total_of
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.disagreement import within_usual
from ssi_coach.scoring.movers import Mover, movers
from ssi_coach.scoring.series import Series

PartKind = Literal["fading", "work", "facts", "rest"]

JUMP: Final = 1.5
"""Points left unexplained, all pillars together, from which on LinkedIn is suspected."""
_PILLAR_JUMP: Final = 0.35
_PILLAR_SHARE: Final = 0.04
"""A pillar jumps when this many points, or this share of it where that is less, are left unexplained in it."""
_LEAST_JUMP: Final = 0.1
WORTH_A_WORD: Final = 0.25
"""Points below which a cause is not named."""
_ROUNDING: Final = 0.3
"""Points by which the rounding of totals makes a change look larger, worth a word."""
LONG: Final = 60
"""Days between two readings from which on the comparison is only a rough one."""


@dataclass(frozen=True, slots=True)
class Part:
    """A share of the change. ``rest`` is what nothing known explains."""

    kind: PartKind
    points: float


@dataclass(frozen=True, slots=True)
class Shift:
    """LinkedIn's score on two days, and why it changed. ``parts`` add up to ``change``.

    ``before`` and ``after`` are the sums of the pillars, where both readings have all; LinkedIn shows totals rounded,
    and these are ``shown``.
    ``pillars`` holds (before, after, explained) of the pillars both readings have. ``suspected``: LinkedIn may have
    changed how it counts; ``noted`` is the day on which that was noted already, None where it was not.
    """

    first: date
    last: date
    before: float
    after: float
    parts: tuple[Part, ...]
    pillars: Mapping[Pillar, tuple[float, float, float]]
    suspected: bool
    noted: date | None
    shown: tuple[float, float]

    @property
    def change(self) -> float:
        return self.after - self.before

    @property
    def rest(self) -> float:
        return sum(part.points for part in self.parts if part.kind == "rest")

    @property
    def worth_noting(self) -> bool:
        """Whether noting a change of LinkedIn's formula makes sense: enough is left unexplained, and it is not yet."""
        return self.noted is None and (self.suspected or not within_usual(self.rest))

    def points(self, kind: PartKind) -> float:
        return sum(part.points for part in self.parts if part.kind == kind)


def comparable(readings: Sequence[OfficialScore], today: date) -> tuple[OfficialScore, ...]:
    """The readings whose totals can be compared, oldest first; one a day, failed page loads left out."""
    by_day = {
        each.on: each
        for each in readings
        if each.on <= today and total_of(each) is not None and (total_of(each) or any(each.pillars.values()))
    }
    return tuple(by_day[day] for day in sorted(by_day))


def shift(series: Series, first: OfficialScore, last: OfficialScore) -> Shift | None:
    """Why the score changed from one reading to a later one; None where either has no total."""
    before, after = total_of(first), total_of(last)
    if before is None or after is None or last.on <= first.on:
        return None
    shown = before, after
    day = timedelta(days=1)
    lines = movers(series, series.evidence, first.on - day, last.on - day)
    both = {p: (first.pillars[p], last.pillars[p]) for p in PILLARS if p in first.pillars and p in last.pillars}
    pillars = {
        p: (old, new, math.fsum(line.points for line in lines if line.pillar is p and _explains(line)))
        for p, (old, new) in both.items()
    }
    if len(both) == len(PILLARS) and _agree(first, before) and _agree(last, after):
        before, after = (math.fsum(each) for each in zip(*both.values(), strict=True))
    sums = dict.fromkeys(("work", "fading", "facts"), 0.0)
    for line in lines:
        if _explains(line):
            sums[_PART_OF[line.kind]] += line.points
    rest = after - before - math.fsum(sums.values())
    parts = tuple(Part(kind, sums[kind]) for kind in _ORDER if sums[kind])
    noted = next((change for change in series.evidence.formula_changes if first.on < change <= last.on), None)
    jumped = _jumped(pillars, rest)
    return Shift(first.on, last.on, before, after, (*parts, Part("rest", rest)), pillars, jumped, noted, shown)


def _agree(reading: OfficialScore, total: float) -> bool:
    """Whether a total is that of the reading's pillars, as LinkedIn rounds it."""
    return abs(math.fsum(reading.pillars.values()) - total) <= 1.0


_ORDER: Final[tuple[PartKind, ...]] = ("work", "fading", "facts")
_PART_OF: Final[Mapping[str, PartKind]] = {"activity": "work", "fading": "fading", "fact": "facts", "item": "facts"}


def _explains(line: Mover) -> bool:
    """Corrections are ours; a figure given for the first time tells us something, but LinkedIn knew it before."""
    return line.kind in _PART_OF


def _jumped(pillars: Mapping[Pillar, tuple[float, float, float]], rest: float) -> bool:
    """Whether all pillars went the same way by more than what explains them."""
    if len(pillars) < len(PILLARS) or abs(rest) < JUMP:
        return False
    for old, new, explained in pillars.values():
        left = math.copysign(1.0, rest) * (new - old - explained)
        if left < max(_LEAST_JUMP, min(_PILLAR_JUMP, _PILLAR_SHARE * max(old, new))):
            return False
    return True


# -- in words --------------------------------------------------------------------------------------------------

_FELL: Final = QT_TRANSLATE_NOOP("Drop", "LinkedIn’s score fell by {points}: from {before} to {after}.")
_ROSE: Final = QT_TRANSLATE_NOOP("Drop", "LinkedIn’s score rose by {points}: from {before} to {after}.")
_ROUNDED: Final = QT_TRANSLATE_NOOP(
    "Drop", "LinkedIn rounds its total: the four pillars together changed by {points} only."
)
_SAME: Final = QT_TRANSLATE_NOOP("Drop", "LinkedIn’s score is the same on both days: {after}.")
_USUAL: Final = QT_TRANSLATE_NOOP(
    "Drop", "That is within the usual: LinkedIn’s score moves by up to 0.75 from one day to the next by itself."
)
_FADED: Final = QT_TRANSLATE_NOOP("Drop", "What was done earlier and not repeated faded: {points} less.")
_WORKED: Final = QT_TRANSLATE_NOOP("Drop", "What you did in between brought about {points}.")
_FACTS_UP: Final = QT_TRANSLATE_NOOP("Drop", "New figures and ticked items account for {points} more.")
_FACTS_DOWN: Final = QT_TRANSLATE_NOOP("Drop", "Changed figures and items account for {points} less.")
_NOISE: Final = QT_TRANSLATE_NOOP(
    "Drop", "What is left, {points}, is noise: under 0.75 a day is usual and needs no reason."
)
_MORE: Final = QT_TRANSLATE_NOOP(
    "Drop",
    "It is {points} higher than we can explain, mostly in {pillar}. Perhaps not all you did is logged; the estimate "
    "takes it up.",
)
_LESS: Final = QT_TRANSLATE_NOOP(
    "Drop",
    "It is {points} lower than we can explain, mostly in {pillar}. Your work counted; LinkedIn weighs it less than we "
    "thought, and the estimate is corrected.",
)
_MORE_TOTAL: Final = QT_TRANSLATE_NOOP(
    "Drop", "It is {points} higher than we can explain. Record the four pillars as well to see where."
)
_LESS_TOTAL: Final = QT_TRANSLATE_NOOP(
    "Drop", "It is {points} lower than we can explain. Record the four pillars as well to see where."
)
_SUSPECTED: Final = QT_TRANSLATE_NOOP(
    "Drop",
    "All four pillars jumped the same way and nothing you did explains it ({points} in all). LinkedIn may have changed "
    "how it counts.",
)
_NOTED: Final = QT_TRANSLATE_NOOP("Drop", "You noted that LinkedIn changed its formula on {day}.")
_LONG: Final = QT_TRANSLATE_N_NOOP(
    "Drop",
    "{days} day lies between the two scores, so this is only a rough picture. Scores a week apart tell more.",
    "{days} days lie between the two scores, so this is only a rough picture. Scores a week apart tell more.",
    "days",
)
_TOO_FEW: Final = QT_TRANSLATE_NOOP(
    "Drop",
    "To see why LinkedIn’s score changed, two of its scores have to be recorded, of different days and with their "
    "totals.",
)


def too_few() -> Message:
    """What to say while there are no two scores to compare."""
    return _TOO_FEW


def in_words(found: Shift, titles: Mapping[str, str]) -> tuple[Message, ...]:
    """The reasons in plain sentences, the most telling first. ``titles`` are the catalogue's pillar titles."""
    before, after = (_tenth(each) for each in found.shown)
    points, rest = _tenth(after - before), found.rest
    if not points:
        words = [_SAME.of(after=after)]
    else:
        words = [(_FELL if points < 0 else _ROSE).of(points=abs(points), before=before, after=after)]
    if abs(points) - abs(found.change) >= _ROUNDING:
        words.append(_ROUNDED.of(points=_signed(found.change)))
    quiet = within_usual(found.change) and within_usual(rest)
    if quiet and points:
        words.append(_USUAL)
    if found.noted is not None:
        words.append(_NOTED.of(day=found.noted))
    elif found.suspected:
        words.append(_SUSPECTED.of(points=_signed(rest)))
    words.extend(_causes(found))
    if not quiet and not found.suspected and found.noted is None:
        words.extend(_left(found, titles))
    if (found.last - found.first).days >= LONG:
        words.append(_LONG.of(days=(found.last - found.first).days))
    return tuple(words)


def _causes(found: Shift) -> list[Message]:
    faded, worked, facts = (found.points(kind) for kind in ("fading", "work", "facts"))
    words: list[tuple[float, Message]] = []
    if abs(faded) >= WORTH_A_WORD:
        words.append((faded, _FADED.of(points=abs(_tenth(faded)))))
    if worked >= WORTH_A_WORD:
        words.append((worked, _WORKED.of(points=_tenth(worked))))
    if abs(facts) >= WORTH_A_WORD:
        words.append((facts, (_FACTS_UP if facts > 0 else _FACTS_DOWN).of(points=abs(_tenth(facts)))))
    down = found.change < 0
    return [message for _, message in sorted(words, key=lambda each: each[0] if down else -each[0])]


def _left(found: Shift, titles: Mapping[str, str]) -> list[Message]:
    rest = found.rest
    if within_usual(rest):
        return [_NOISE.of(points=_signed(rest))] if _tenth(rest) else []
    if not found.pillars:
        return [(_MORE_TOTAL if rest > 0 else _LESS_TOTAL).of(points=abs(_tenth(rest)))]
    sign = math.copysign(1.0, rest)
    left = {pillar: sign * (new - old - explained) for pillar, (old, new, explained) in found.pillars.items()}
    pillar = max(left, key=lambda each: left[each])
    return [
        (_MORE if rest > 0 else _LESS).of(points=abs(_tenth(rest)), pillar=Message("Catalogue", titles[pillar.value]))
    ]


def _tenth(value: float) -> float:
    return round(value, 1) + 0.0


def _signed(value: float) -> Message:
    """With its sign, the number as the reader's locale has it."""
    return Message("", "−{points}" if _tenth(value) < 0 else "+{points}" if _tenth(value) else "{points}").of(
        points=abs(_tenth(value))
    )
