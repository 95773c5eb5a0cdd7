"""What to do next: of all that is possible now the best within some minutes, by points per minute.

Chosen one after the other, each by what it adds to what is planned and chosen already, so that two things that feed the
same habit are not both praised for its first step. What counts is the score in 30 days with expected effects
(`expected30`); what is promised to people is the gain of the action alone (`gain30`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final, Literal

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.values import dataclass
from ssi_coach.scoring.model import Model
from ssi_coach.scoring.outlook import Gain, Outlook

FEWEST: Final = 3
MOST: Final = 5
"""So many proposals, where there are so many that fit."""

MOST_OF_A_KIND: Final = 2
"""What feeds the same habit is of one kind: a search and a look at suggested contacts are. So is the profile list."""

USUAL_ENGAGEMENT: Final = 10.0
"""Reactions a post brings where the member's own posts are not known."""
RECOMMENDED: Final = 0.5
"""Recommendations that come of asking for one."""
LEAST: Final = 0.005
"""Points below which nothing is proposed for its points: two decimals would not show them."""

Size = Literal["small", "medium", "large"]
_MEDIUM: Final = 0.05
_LARGE: Final = 0.3


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be done now, once or up to ``most`` times: an activity of a ``kind`` or a checklist ``item``.

    ``key`` names it where it is put away. ``slug`` is whom it is about; such a one is never proposed together with the
    same kind without a name.
    """

    key: str
    kind: str | None
    item: str | None
    minutes: int
    most: int = 1
    slug: str | None = None


@dataclass(frozen=True, slots=True)
class Expectations:
    """What usually follows: how many of ten invitations are accepted (as a share) and what a post of one's own brings.

    Both as known of this member; see `expectations` for what stands in where nothing is.
    """

    acceptance: float
    engagement: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed: an option so many times. ``minutes`` and gains are of all of them together.

    ``gain`` is the score in 30 days with it less without, ``planned`` work of today done either way; ``expected`` the
    same with what usually follows. ``prepares``: it feeds nothing, so what it adds is a day on which one was active, or
    nothing.
    """

    option: Option
    count: int
    minutes: int
    gain: Gain
    expected: float
    prepares: bool

    @property
    def size(self) -> Size:
        return size_of(self.expected)

    @property
    def area(self) -> str | None:
        """The pillar that gains most; None where none does."""
        best = max(PILLARS, key=self.gain.of)
        return best.value if self.gain.of(best) > 0.0 else None


def size_of(points: float) -> Size:
    """Points of one action in a word."""
    return "large" if points >= _LARGE else "medium" if points >= _MEDIUM else "small"


def expectations(model: Model, acceptance: float | None, engagement: float | None) -> Expectations:
    """What is known of the member, else what is typical."""
    if acceptance is None:
        parts = (part for part in model.components.values() if part.fact == "invite_acceptance")
        acceptance = next((part.typical for part in parts), 0.0)
    return Expectations(
        min(1.0, max(0.0, acceptance)), USUAL_ENGAGEMENT if engagement is None else max(0.0, engagement)
    )


def family(catalogue: Catalogue, option: Option) -> str:
    """What kind it is of, for `MOST_OF_A_KIND`: options of one family feed the same."""
    if option.kind is None:
        return "checklist"
    return " ".join(sorted(catalogue.kinds[option.kind].feeds)) or option.kind


def do_next(
    outlook: Outlook,
    today: date,
    options: Sequence[Option],
    minutes: int,
    expected: Expectations,
    planned: Mapping[str, int] | None = None,
) -> tuple[Proposal, ...]:
    """At most five proposals that fit into ``minutes`` together, best points per minute first.

    ``outlook`` is that of ``today``; ``planned`` what today's plan still holds (kind → count), taken as done.
    Options that take no time or more than there is are left out, and those of which nothing can be expected come last,
    to make three. The same input gives the same proposals; of equals the first option is taken.
    """
    if minutes <= 0 or not options:
        return ()
    best: tuple[Proposal, ...] = ()
    for part in range(1, FEWEST + 1):
        # Where little time is left one long thing would be all: then from shorter ones.
        short = [option for option in options if option.minutes * part <= minutes]
        found = _Choice(outlook, today, minutes, expected, planned or {}).made(short)
        if len(found) > len(best):
            best = found
        if len(best) >= FEWEST:
            break
    return best


class _Choice:
    """One choosing: what has been taken so far and what it leaves."""

    def __init__(
        self, outlook: Outlook, today: date, minutes: int, expected: Expectations, planned: Mapping[str, int]
    ) -> None:
        self._outlook = outlook
        self._catalogue = outlook.series.model.catalogue
        self._expected = expected
        self._today = today.toordinal()
        self._left = minutes
        self._work: dict[str, float] = dict(planned)
        self._items: tuple[str, ...] = ()
        self._figures: dict[str, float] = {}
        self._planned = dict(self._work)
        self._counts: dict[Option, int] = {}
        self._families: dict[str, int] = {}
        self._base = self._gain(self._work, (), {}).total

    def made(self, options: Sequence[Option]) -> tuple[Proposal, ...]:
        options = _distinct(options)
        while (chosen := self._best(options)) is not None:
            self._take(chosen)
        for option in options:
            if len(self._counts) < FEWEST and option not in self._counts and self._fits(option) and self._idle(option):
                self._take(option)
        found = [self._proposal(option, count) for option, count in self._counts.items()]
        return tuple(sorted(found, key=lambda proposal: -proposal.expected / proposal.minutes))

    def _best(self, options: Iterable[Option]) -> Option | None:
        """The next one to take. More of what is taken already only where three different ones are found."""
        base = self._gain(self._work, self._items, self._figures).total
        new: tuple[float, Option] | None = None
        more: tuple[float, Option] | None = None
        for option in options:
            known = option in self._counts
            if not self._fits(option) or (not known and len(self._counts) >= MOST):
                continue
            rate = (self._with(option).total - base) / option.minutes
            if rate * option.minutes < LEAST:
                continue
            if known:
                more = (rate, option) if more is None or rate > more[0] else more
            else:
                new = (rate, option) if new is None or rate > new[0] else new
        if new is not None and (more is None or len(self._counts) < FEWEST or new[0] >= more[0]):
            return new[1]
        return more[1] if more is not None else None

    def _fits(self, option: Option) -> bool:
        return (
            0 < option.minutes <= self._left
            and self._counts.get(option, 0) < min(option.most, MOST_OF_A_KIND)
            and self._families.get(family(self._catalogue, option), 0) < MOST_OF_A_KIND
        )

    def _idle(self, option: Option) -> bool:
        """Whether it feeds nothing, and so can only prepare."""
        return option.kind is not None and not self._catalogue.kinds[option.kind].feeds

    def _take(self, option: Option) -> None:
        name = family(self._catalogue, option)
        self._left -= option.minutes
        self._counts[option] = self._counts.get(option, 0) + 1
        self._families[name] = self._families.get(name, 0) + 1
        work, items, figures = self._effects(option, 1)
        _add(self._work, work)
        _add(self._figures, figures)
        self._items += items

    def _with(self, option: Option) -> Gain:
        """What is taken and one more."""
        more, items, figures = self._effects(option, 1)
        work, all_figures = dict(self._work), dict(self._figures)
        _add(work, more)
        _add(all_figures, figures)
        return self._gain(work, self._items + items, all_figures)

    def _effects(self, option: Option, count: int) -> tuple[dict[str, float], tuple[str, ...], dict[str, float]]:
        """The work of an option with what is expected to follow, the items it ticks, the figures it raises."""
        if option.kind is None:
            return {}, (option.item or "",), {}
        work: dict[str, float] = {option.kind: float(count)}
        if option.kind == "invitation":
            accepted = count * self._expected.acceptance
            return work | {"connection_added": accepted, "welcome_message": accepted}, (), {"connections": accepted}
        if option.kind in ("post", "article"):
            return work | {"engagement_received": count * self._expected.engagement}, (), {}
        if option.kind == "recommendation_asked":
            return work, (), {"endorsements": count * RECOMMENDED}
        return work, (), {}

    def _gain(self, work: Mapping[str, float], items: tuple[str, ...], figures: Mapping[str, float]) -> Gain:
        return self._outlook.gain({self._today: work} if work else {}, items, figures)

    def _proposal(self, option: Option, count: int) -> Proposal:
        """What it adds to the plan, whatever else is proposed."""
        work, items, figures = self._effects(option, count)
        _add(work, self._planned)
        expected = self._gain(work, items, figures).total - self._base
        alone = dict(self._planned)
        if option.kind is not None:
            _add(alone, {option.kind: count})
        before, after = self._gain(self._planned, (), {}), self._gain(alone, items, {})
        parts = tuple(max(0.0, new - old) for new, old in zip(after.pillars, before.pillars, strict=True))
        gain = Gain(sum(parts), parts)
        return Proposal(option, count, count * option.minutes, gain, max(gain.total, expected), self._idle(option))


def _distinct(options: Iterable[Option]) -> tuple[Option, ...]:
    """One of each key; what names nobody gives way to the same that names somebody."""
    named = {option.kind for option in options if option.slug is not None}
    return tuple({o.key: o for o in options if o.slug is not None or o.kind is None or o.kind not in named}.values())


def _add(counts: dict[str, float], more: Mapping[str, float]) -> None:
    for key, count in more.items():
        counts[key] = counts.get(key, 0.0) + count
