"""What is to come: the score on a later day if all goes on as it did, and what more work would add to it.

"All else continuing as in the last 28 days" (scoring design, "Coaching") is meant to the letter: a day to come does
what was done on the same weekday 28 days before it, and after 28 days that begins anew. So a promise can be kept to
the hundredth, weekends stay weekends, and a day that is active anyway is not promised as one more active day. What was
logged today stands as it is.

Had nothing ever been logged, the first entry would let the typical loads fade. That is no effect of the work, so both
sides of every comparison are counted as logged from today on.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from ssi_coach.domain.journal import DayCounts, Journal
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.records import Source
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.counting import hand_counts, larger
from ssi_coach.scoring.model import is_profile, stock_fraction
from ssi_coach.scoring.series import Series

LOOK_BACK: Final = 28
"""Days whose work is taken to go on."""
HORIZON: Final = 30
"""Days after which a gain is told."""

Work = Mapping[int, Mapping[str, float]]
"""Day (``date.toordinal()``) → activity kind → how often; fractions where an effect is only expected."""


class Gain(NamedTuple):
    """Points of score on the day looked at, with something done minus without it. ``pillars`` as in `PILLARS`."""

    total: float
    pillars: tuple[float, ...]

    def of(self, pillar: Pillar) -> float:
        return self.pillars[PILLARS.index(pillar)]


def continued(journal: Journal, today: date, until: date) -> DayCounts:
    """What the days after ``today`` do up to ``until`` when all goes on as in the 28 days before today."""
    first = today.toordinal()
    pattern = []
    for day in range(first - LOOK_BACK, first):
        pattern.append(larger(hand_counts(journal, day), journal.archive.get(day, {})))
    return {
        first + ahead: counts
        for ahead in range(1, until.toordinal() - first + 1)
        if (counts := pattern[ahead % LOOK_BACK])
    }


def with_work(series: Series, work: Iterable[DayCounts], until: date) -> Series:
    """The series as it will be at the close of ``until`` when ``work`` (from today on) is done and logged by hand."""
    evidence = series.evidence
    changes: list[tuple[Source, date, str, int]] = [
        ("manual", date.fromordinal(day), kind, count)
        for part in work
        for day, counts in part.items()
        for kind, count in counts.items()
    ]
    journal = evidence.journal.changed(changes) if changes else evidence.journal
    told = replace(evidence, journal=journal, log_since=evidence.log_since or series.today)
    return series.updated(told, series.today, max(until, series.today))


def kept_promise(series: Series, work: DayCounts, on: date) -> Gain:
    """The gain on a day told by doing the work, archives and all: what `Outlook.gain` has to come to."""
    going_on = continued(series.evidence.journal, series.today, on)
    without = with_work(series, (going_on,), on).estimate(on)
    done = with_work(series, (going_on, work), on).estimate(on)
    parts = tuple(done.pillars[pillar].score - without.pillars[pillar].score for pillar in PILLARS)
    return Gain(done.total - without.total, parts)


@dataclass(frozen=True, slots=True)
class _Sight:
    """A pillar on the day looked at: points that no habit changes, and (flow, points, kappa) of its habits."""

    fixed: float
    flows: tuple[tuple[int, float, float], ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """A later day, ``on``, with everything going on: what more work would add, many questions a millisecond.

    ``loads`` hold, per flow of the model, the load at the close of that day; ``active`` the days from today on that are
    active anyway.
    """

    series: Series
    on: date
    loads: tuple[float, ...]
    active: frozenset[int]
    sights: tuple[_Sight, ...]
    scores: tuple[float, ...]
    """The score of each pillar, in the order of `PILLARS`."""

    @classmethod
    def build(cls, series: Series, on: date | None = None, going_on: DayCounts | None = None) -> Outlook:
        """From a series as of today; ``on`` is 30 days on when not given.

        ``going_on`` is what the days to come do anyway, when it is not what the last 28 did.
        """
        today, on = series.today, on or series.today + timedelta(days=HORIZON)
        if going_on is None:
            going_on = continued(series.evidence.journal, today, on)
        ahead = with_work(series, (going_on,), on)
        last = on.toordinal()
        loads = tuple(ahead.load(index, last) for index in range(len(ahead.model.flows)))
        amounts = ahead.amounts(today.toordinal(), last)
        active = frozenset(
            today.toordinal() + place
            for index in ahead.model.active_flows
            for place, amount in enumerate(amounts[index])
            if amount > 0.0
        )
        sights = tuple(_sight(ahead, pillar, last) for pillar in PILLARS)
        bare = cls(ahead, on, loads, active, sights, ())
        return replace(bare, scores=bare.scored(loads))

    @property
    def total(self) -> float:
        return sum(self.scores)

    def extra(self, work: Work) -> list[float]:
        """Per flow what work done on days from today to ``on`` adds to the load of that day."""
        model, last = self.series.model, self.on.toordinal()
        added = [0.0] * len(model.flows)
        for day, counts in work.items():
            if day > last:
                continue
            for kind, count in counts.items():
                for index, amount in model.feeds.get(kind, ()):
                    added[index] += amount * count * model.flows[index].decay ** (last - day)
            if day not in self.active and any(
                count > 0 and kind in model.active_kinds for kind, count in counts.items()
            ):
                for index in model.active_flows:
                    added[index] += model.flows[index].decay ** (last - day)
        return added

    def scored(self, loads: Iterable[float], fixed: Iterable[float] = (0.0,) * len(PILLARS)) -> tuple[float, ...]:
        """The pillars' scores with other loads, and with ``fixed`` more raw points each."""
        known = tuple(loads)
        last = self.on.toordinal()
        result = []
        for pillar, sight, more in zip(PILLARS, self.sights, fixed, strict=True):
            raw = sight.fixed + more
            for index, points, kappa in sight.flows:
                raw -= points * math.expm1(-known[index] / kappa)
            result.append(self.series.trails[pillar].at(last).value(min(PILLAR_MAX, raw)))
        return tuple(result)

    def gain(self, work: Work, items: Iterable[str] = (), figures: Mapping[str, float] | None = None) -> Gain:
        """What work, ticked checklist ``items`` and higher ``figures`` (fact key → by how much) add to the score.

        A figure that is not known gains nothing: it stays at what is typical.
        """
        loads = [load + more for load, more in zip(self.loads, self.extra(work), strict=True)]
        return self.gain_of(loads, self._more_points(tuple(items), figures or {}))

    def gain_of(self, loads: Iterable[float], fixed: Iterable[float] = (0.0,) * len(PILLARS)) -> Gain:
        parts = tuple(new - old for new, old in zip(self.scored(loads, fixed), self.scores, strict=True))
        return Gain(sum(parts), parts)

    def _more_points(self, items: tuple[str, ...], figures: Mapping[str, float]) -> tuple[float, ...]:
        if not items and not figures:
            return (0.0,) * len(PILLARS)
        series, last = self.series, self.on.toordinal()
        more = dict.fromkeys(PILLARS, 0.0)
        share = sum(
            series.model.shares.get(key, 0.0)
            for key in set(items)
            if not (key in series.items and series.items[key].at(last))
        )
        for part in series.model.components.values():
            if is_profile(part):
                more[part.pillar] += share * part.points
            elif part.fact is not None and part.fact in figures:
                known = series.facts[part.fact].at(last) if part.fact in series.facts else None
                if known is not None:
                    risen = stock_fraction(part, known + figures[part.fact]) - stock_fraction(part, known)
                    more[part.pillar] += part.points * risen
        return tuple(more[pillar] for pillar in PILLARS)


def _sight(series: Series, pillar: Pillar, day: int) -> _Sight:
    fixed, flows = 0.0, []
    for part, index, name in series.model.parts[pillar]:
        if index is None:
            known = series.steps[name].at(day)
            fixed += part.points * (part.typical if known is None else known)
        else:
            flows.append((index, part.points, series.model.flows[index].kappa))
    return _Sight(fixed, tuple(flows))
