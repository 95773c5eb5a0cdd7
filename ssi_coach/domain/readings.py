"""Whether a reading of LinkedIn's score can be believed, whichever way it came in."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from ssi_coach.domain.limits import FIRST_DAY, TOTAL_TOLERANCE
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.records import OfficialScore

DECIMALS: Final = 3
"""LinkedIn's figures have up to three decimals; more is 32-bit noise."""

HIGHEST_SHARE: Final = 100
"""Of the total, of averages and of ranks in percent."""

PILLAR_NAMES: Final[Mapping[Pillar, Message]] = {
    Pillar.BRAND: QT_TRANSLATE_NOOP("Readings", "Brand"),
    Pillar.PEOPLE: QT_TRANSLATE_NOOP("Readings", "People"),
    Pillar.INSIGHTS: QT_TRANSLATE_NOOP("Readings", "Insights"),
    Pillar.RELATIONSHIPS: QT_TRANSLATE_NOOP("Readings", "Relationships"),
}

_SHARES: Final = (
    ("total", QT_TRANSLATE_NOOP("Readings", "The total")),
    ("industry_rank", QT_TRANSLATE_NOOP("Readings", "The industry rank")),
    ("industry_average", QT_TRANSLATE_NOOP("Readings", "The industry average")),
    ("network_rank", QT_TRANSLATE_NOOP("Readings", "The network rank")),
    ("network_average", QT_TRANSLATE_NOOP("Readings", "The network average")),
)


def tidy(reading: OfficialScore) -> OfficialScore:
    """The reading with figures rounded to three decimals, and the total of four known pillars where none was given."""
    rounded: dict[str, Any] = {
        name: round(value, DECIMALS)
        for name in (*(p.value for p in PILLARS), *(name for name, _ in _SHARES))
        if (value := getattr(reading, name)) is not None and math.isfinite(value)
    }
    for name in ("industry_pillars", "network_pillars"):
        if (pillars := getattr(reading, name)) is not None:
            rounded[name] = {pillar: round(value, DECIMALS) for pillar, value in pillars.items()}
    tidied = replace(reading, **rounded)
    return replace(tidied, total=total_of(tidied))


def total_of(reading: OfficialScore) -> float | None:
    """The total on the page or, where it was not, the sum of the four pillars; None while a pillar is missing."""
    if reading.total is not None:
        return reading.total
    known = reading.pillars
    return round(sum(known.values()), DECIMALS) if len(known) == len(PILLARS) else None


def check_reading(reading: OfficialScore, today: date) -> None:
    """InputProblem, in one sentence, for a reading that cannot be true. ``today`` is the user's."""
    if reading.on > today:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Readings", "{day} is in the future; a score is recorded on its day or later.").of(
                day=reading.on
            )
        )
    if reading.on < FIRST_DAY:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Readings", "{day} is before LinkedIn opened; check the year.").of(day=reading.on)
        )
    check_figures(reading)


def check_figures(reading: OfficialScore) -> None:
    """InputProblem for figures that cannot be LinkedIn's; the day is not looked at."""
    known = reading.pillars
    if not known:
        raise InputProblem(QT_TRANSLATE_NOOP("Readings", "Enter at least one of the four pillars."))
    for pillar, value in known.items():
        _check_range(PILLAR_NAMES[pillar], value, PILLAR_MAX)
    for name, label in _SHARES:
        if (share := getattr(reading, name)) is not None:
            _check_range(label, share, HIGHEST_SHARE)
    for group in (reading.industry_pillars, reading.network_pillars):
        for pillar, value in (group or {}).items():
            _check_range(PILLAR_NAMES[pillar], value, PILLAR_MAX)
    if not any(known.values()) and (len(known) == len(PILLARS) or reading.total == 0):
        raise InputProblem(
            QT_TRANSLATE_NOOP(
                "Readings", "All zeros: LinkedIn’s page had not loaded. Reload it and copy the numbers again."
            )
        )
    _check_sum(known, reading.total)


def _check_range(label: Message, value: float, highest: float) -> None:
    if not math.isfinite(value):
        raise InputProblem(QT_TRANSLATE_NOOP("Readings", "{what} is not a number.").of(what=label))
    if not 0 <= value <= highest:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Readings", "{what} is {value}, but must lie between 0 and {highest}.").of(
                what=label, value=_plain(value), highest=_plain(highest)
            )
        )


def _plain(value: float) -> int | float:
    """A figure as people write it: without decimals where it has none."""
    return int(value) if value == int(value) else value


def _check_sum(known: Mapping[Pillar, float], total: float | None) -> None:
    if total is None:
        return
    added = sum(known.values())
    unknown = PILLAR_MAX * (len(PILLARS) - len(known))
    slack = TOTAL_TOLERANCE + 1e-6
    if added - slack <= total <= added + unknown + slack:
        return
    raise InputProblem(
        QT_TRANSLATE_NOOP("Readings", "The pillars add up to {sum}, but the total is {total}; check the numbers.").of(
            sum=round(added, 1), total=_plain(total)
        )
    )
