"""Where LinkedIn's score is not what was expected: said in a sentence, never left as a jump."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.estimate import Estimate

WORTH_SAYING: Final = 2.0
"""Points between expected and shown from which on it is explained."""
USUAL_CHANGE: Final = 0.75
"""Changes from one day to the next below this are LinkedIn's own noise."""

_SHOWS = QT_TRANSLATE_NOOP("Scoring", "LinkedIn shows {shown}, we expected {expected}.")
_PART_SHOWS = QT_TRANSLATE_NOOP("Scoring", "In {pillar} LinkedIn shows {shown}, we expected {expected}.")
_COUNTED = QT_TRANSLATE_NOOP("Scoring", "Your work counted.")
_COUNTED_MORE = QT_TRANSLATE_NOOP("Scoring", "Your work counted for more than we thought.")
_HIGH = QT_TRANSLATE_NOOP("Scoring", "Our estimate was {difference} too high, mostly in {pillar}.")
_LOW = QT_TRANSLATE_NOOP("Scoring", "Our estimate was {difference} too low, mostly in {pillar}.")
_PART_HIGH = QT_TRANSLATE_NOOP("Scoring", "Our estimate was {difference} too high.")
_PART_LOW = QT_TRANSLATE_NOOP("Scoring", "Our estimate was {difference} too low.")
_WILL_BE = QT_TRANSLATE_NOOP("Scoring", "It will be corrected when you save.")
_IS = QT_TRANSLATE_NOOP("Scoring", "It is corrected.")
_THEN = QT_TRANSLATE_NOOP("Scoring", "{first} {second}")


@dataclass(frozen=True, slots=True)
class Disagreement:
    """``difference`` is expected less shown, in points; ``pillar`` is where most of it comes from."""

    expected: float
    shown: float
    difference: float
    pillar: Pillar
    message: Message


def disagreement(
    expected: Estimate, reading: OfficialScore, titles: Mapping[str, str], *, worked: bool = True, saved: bool = True
) -> Disagreement | None:
    """What to say about a reading; None while it is within two points of what was expected.

    ``expected`` is the estimate at the close of the day before the reading, made without it: a reading shows what
    LinkedIn had counted by then. ``titles`` are the catalogue's pillar titles. ``worked``: whether any work was logged
    by then, which alone can be said to have counted; ``saved``: whether the reading is recorded already. A reading with
    pillars missing is compared by the pillar that misses most; one without pillars cannot be, for it corrects nothing.
    """
    misses = {pillar: expected.pillars[pillar].score - value for pillar, value in reading.pillars.items()}
    if not misses:
        return None
    whole = len(misses) == len(PILLARS)
    total = sum(misses.values())
    sign = 1.0 if total >= 0 else -1.0
    if whole:
        pillar = max(misses, key=lambda each: sign * misses[each])
        awaited, shown = expected.total, sum(reading.pillars.values())
    else:
        pillar = max(misses, key=lambda each: abs(misses[each]))
        awaited, shown = expected.pillars[pillar].score, reading.pillars[pillar]
    difference = awaited - shown
    if abs(difference) < WORTH_SAYING:
        return None
    # The three numbers of the sentence have to agree with each other as they are read.
    rounded_awaited, rounded_shown = round(awaited), round(shown)
    title = Message("Catalogue", titles[pillar.value])
    high = difference > 0
    said = (_SHOWS if whole else _PART_SHOWS).of(shown=rounded_shown, expected=rounded_awaited, pillar=title)
    estimate = (_HIGH if high else _LOW) if whole else (_PART_HIGH if high else _PART_LOW)
    parts = [_COUNTED if high else _COUNTED_MORE] if worked else []
    parts += [estimate.of(difference=abs(rounded_awaited - rounded_shown), pillar=title), _IS if saved else _WILL_BE]
    for part in parts:
        said = _THEN.of(first=said, second=part)
    return Disagreement(awaited, shown, difference, pillar, said)


def within_usual(change: float) -> bool:
    """Whether a day-to-day change of LinkedIn's total is too small to mean anything."""
    return abs(change) < USUAL_CHANGE
