"""Does it pay off: do weeks with more of something come before weeks with more results?

Every weekly series (a kind of activity, the score, a pillar) is compared with every kind of result, 0 to 8 weeks
later, by Spearman's rank correlation. So many pairs are looked at that some correlate by chance, and weekly figures
resemble those of the weeks beside them, which makes chance look like a link. Both are taken into account:

- *Slow ups and downs go out first.* A trend and waves slower than 40 weeks are taken out of the ranks (a cosine basis,
  as is usual with time series of brain scans: Holmes et al. 1997, Friston et al. 2000). Two things that both grow, or
  both have a summer, are not linked for that. What is left is the rank correlation given the time.
- *Results resemble those of the week before.* Only that matters: if results have nothing to do with the activities,
  they may be exchanged among weeks, whatever the activities are like, once what each week owes to the week before is
  taken out (autoregression of order one, corrected for the bias of short series, Kendall 1954, and taken rather too
  large than too small). What is new in each week is exchanged and carried forward again, a sieve surrogate (Bühlmann
  1997); of it, too, only what is not slow counts (Freedman and Lane 1983). All kinds of results are exchanged together,
  so that what they have in common stays.
- *All pairs and lags together.* The largest correlation of all is compared with the largest of each exchange (Westfall
  and Young 1993). A link is claimed where fewer than 5 of 100 exchanges show one as large anywhere, most of these five
  kept for “more with more”, which is what people ask about. So of 100 people without any link at most five are told of
  one: of people, not of pairs.
- *What is likely first.* Not all pairs are equally worth a look (weights fixed before looking: Genovese, Roeder and
  Wasserman 2006). Where the result comes more than `SOON` weeks later, where a pillar is compared and not the score as
  a whole, or where most weeks have the same number of results, a link has to be stronger to count as much. That keeps
  the power for the others.

What hardly varies is left out, and the caller hands in no more than `MAX_SERIES` activities, those that take most time.
Results are not added up. None of these choices looks at how activity and results go together, which would spoil the
count. Nothing is said below `MIN_WEEKS`, and a link is never a proof of cause.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from ssi_coach.domain.values import dataclass

MIN_WEEKS: Final = 12
"""Weeks with results below which nothing is said."""
LAGS: Final = 8
"""The longest time, in weeks, that a result may come later."""
MAX_SERIES: Final = 5
"""Kinds of activity looked at, those that take most time."""
LEVEL: Final = 0.04
"""The share of people without any link who may be told of one."""
SOON: Final = 4
"""Weeks within which a result is rather expected."""

_UNLIKELY: Final = 0.85
"""What a correlation counts for each reason not to expect it."""
_FOR_MORE: Final = 0.95
"""The part of `LEVEL` for links of more with more."""
_ROUNDS: Final = 499
"""Exchanges."""
_SLOW: Final = 40.0
"""Weeks: waves slower than this are taken out."""
_LARGER: Final = 0.25
"""Standard errors by which the autoregression is taken too large."""
_TOP: Final = 0.95
_BITS: Final = 2**64 - 1
_VARIED: Final = 0.2
"""The share of weeks that have to differ from the most usual one."""

Weekly = Sequence[float | None]
"""A figure per week, oldest first; None where it is not known."""


@dataclass(frozen=True, slots=True)
class Link:
    """Weeks with more of ``cause`` came ``lag`` weeks before weeks with more (``rho`` below 0: fewer) of ``result``.

    ``rho`` is Spearman's, given the time; ``p`` the chance of one as large anywhere, with no link at all.
    """

    cause: str
    result: str
    lag: int
    rho: float
    p: float
    weeks: int


@dataclass(frozen=True, slots=True)
class Findings:
    """``weeks`` are those with results known, ``tried`` the pairs and lags compared. ``links``: the surest first."""

    weeks: int
    tried: int = 0
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class _Pair:
    """A series and a result at a lag. ``point`` is the series as a point of the unit sphere, ready to be compared."""

    cause: str
    result: int
    lag: int
    rho: float
    weeks: int
    trust: float
    point: tuple[float, ...]


def pay_off(
    series: Mapping[str, Weekly],
    results: Mapping[str, Weekly],
    parts: frozenset[str] = frozenset(),
    seed: int = 0,
    tick: Callable[[], object] | None = None,
) -> Findings:
    """The links between weekly ``series`` and ``results``, all as long as each other.

    A week counts where all results are known; series may be known for weeks before that. ``parts`` names those that
    are part of another one (pillars). ``tick`` is called now and then and may raise to stop it. The same inputs give
    the same findings.
    """
    used = [week for week in range(_length(results)) if all(values[week] is not None for values in results.values())]
    if len(used) < MIN_WEEKS:
        return Findings(len(used))
    names, shocks, spreads, taken = [], [], [], []
    basis = _basis(used)
    for name, values in results.items():
        amounts = [_number(values[week]) for week in used]
        if not varied(amounts):
            continue
        rest = _rest(_ranks(amounts), basis)
        likeness = _likeness(rest, len(basis))
        shock = _point(_fresh(rest, likeness))
        if shock is not None:
            names.append(name)
            shocks.append(shock)
            spreads.append((rest, likeness, _often(amounts) > len(amounts) / 2))
            taken.append([tuple(column) for column in _orthonormal([_fresh(each, likeness) for each in basis])])
    pairs = [
        pair
        for cause, values in series.items()
        for lag in range(LAGS + 1)
        for pair in _pairs(cause, values, lag, used, spreads, parts)
    ]
    if not pairs:
        return Findings(len(used))
    return Findings(len(used), len(pairs), _claimed(pairs, names, shocks, taken, seed, tick))


def varied(values: Sequence[float]) -> bool:
    """Whether there is enough to be seen in a series: some weeks have to be unlike the most usual one."""
    if not values:
        return False
    return len(values) - _often(values) >= max(4.0, _VARIED * len(values))


def _often(values: Sequence[float]) -> int:
    """How often the most usual value occurs."""
    return max(values.count(value) for value in set(values))


def _length(results: Mapping[str, Weekly]) -> int:
    return min((len(values) for values in results.values()), default=0)


def _number(value: float | None) -> float:
    return 0.0 if value is None else float(value)


# -- one series ------------------------------------------------------------------------------------------------------


def _ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1; equal values share the mean of theirs."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    first = 0
    while first < len(order):
        last = first
        while last + 1 < len(order) and values[order[last + 1]] == values[order[first]]:
            last += 1
        for place in range(first, last + 1):
            ranks[order[place]] = (first + last) / 2 + 1
        first = last + 1
    return ranks


def _basis(weeks: Sequence[int]) -> list[list[float]]:
    """Orthonormal columns for these weeks: the mean, the trend, and waves slower than half a year."""
    first, span = weeks[0], weeks[-1] - weeks[0] + 1
    places = [(week - first + 0.5) / span for week in weeks]
    columns = [[1.0] * len(weeks), [place - 0.5 for place in places]]
    for wave in range(1, int(2 * span / _SLOW) + 1):
        columns.append([math.cos(math.pi * wave * place) for place in places])
    return _orthonormal(columns)


def _orthonormal(columns: Iterable[Sequence[float]]) -> list[list[float]]:
    basis: list[list[float]] = []
    for column in columns:
        left = _rest(column, basis)
        length = math.hypot(*left)
        if length > 1e-6 * math.hypot(*column):
            basis.append([value / length for value in left])
    return basis


def _rest(values: Sequence[float], basis: Sequence[Sequence[float]]) -> list[float]:
    """What the basis does not explain."""
    left = list(values)
    for column in basis:
        amount = math.fsum(value * each for value, each in zip(left, column, strict=True))
        left = [value - amount * each for value, each in zip(left, column, strict=True)]
    return left


def _likeness(rest: Sequence[float], columns: int) -> float:
    """How much of a week is that of the week before (0 to 0.95), rather a little too much."""
    size = len(rest)
    whole = math.fsum(value * value for value in rest)
    if whole <= 1e-9:
        return 0.0
    plain = math.fsum(now * before for now, before in zip(rest[1:], rest, strict=False)) / whole
    # Taking columns out of a short series makes it look less like itself than it is.
    true = (plain + columns / size) / max(0.3, 1 - (columns + 2) / size)
    true = min(_TOP, max(-_TOP, true))
    return min(_TOP, max(0.0, true + _LARGER * math.sqrt((1 - true * true) / size)))


def _fresh(values: Sequence[float], likeness: float) -> list[float]:
    """What is new each week; the first one, of which no week before is known, at the size of the others."""
    later = [now - likeness * before for now, before in zip(values[1:], values, strict=False)]
    return [values[0] * math.sqrt(1 - likeness * likeness), *later]


def _point(values: Sequence[float]) -> tuple[float, ...] | None:
    """At length one; None where nothing is left."""
    length = math.hypot(*values)
    return tuple([value / length for value in values]) if length > 1e-9 else None


def _trust(lag: int, part: bool, thin: bool) -> float:
    return _UNLIKELY ** ((lag > SOON) + part + thin)


# -- all of them -----------------------------------------------------------------------------------------------------


def _pairs(
    cause: str,
    values: Weekly,
    lag: int,
    used: Sequence[int],
    spreads: Sequence[tuple[list[float], float, bool]],
    parts: frozenset[str],
) -> list[_Pair]:
    """A series at a lag with every result; none where it is known for too few weeks or hardly varies."""
    held = [place for place, week in enumerate(used) if week >= lag and values[week - lag] is not None]
    amounts = [_number(values[used[place] - lag]) for place in held]
    if len(held) < MIN_WEEKS or not varied(amounts):
        return []
    ranks = _rest(_ranks(amounts), _basis([used[place] for place in held]))
    length = math.hypot(*ranks)
    if length <= 1e-6:
        return []
    spread = [0.0] * len(used)
    for place, value in zip(held, ranks, strict=True):
        spread[place] = value
    found = []
    for index, (rest, likeness, thin) in enumerate(spreads):
        # An innovation goes on in the weeks after it: what the series has in common with it are all of these.
        carried = list(spread)
        for place in range(len(carried) - 2, -1, -1):
            carried[place] += likeness * carried[place + 1]
        carried[0] /= math.sqrt(1 - likeness * likeness)
        point = _point(carried)
        beside = math.hypot(*(rest[place] for place in held))
        if point is None or beside <= 1e-9:
            continue
        rho = math.fsum(rest[place] * spread[place] for place in held) / (length * beside)
        found.append(
            _Pair(cause, index, lag, max(-1.0, min(1.0, rho)), len(held), _trust(lag, cause in parts, thin), point)
        )
    return found


def _claimed(
    pairs: Sequence[_Pair],
    names: Sequence[str],
    shocks: Sequence[tuple[float, ...]],
    taken: Sequence[Sequence[tuple[float, ...]]],
    seed: int,
    tick: Callable[[], object] | None,
) -> tuple[Link, ...]:
    """The links that hardly any exchange beats anywhere, the best lag of each pair.

    The correlation of two points of the unit sphere is a matter of their distance: 1 − d²/2. ``math.dist`` finds it
    several times faster than a sum of products.
    """
    points = [
        (index, trust, [pair.point for pair in pairs if (pair.result, pair.trust) == (index, trust)])
        for index, trust in sorted({(pair.result, pair.trust) for pair in pairs})
    ]
    scales = [_scale(shock, columns) for shock, columns in zip(shocks, taken, strict=True)]
    least, most = _extremes(points, shocks, scales)
    limits = (int(LEVEL * _FOR_MORE * (_ROUNDS + 1) + 1e-9), int(LEVEL * (1 - _FOR_MORE) * (_ROUNDS + 1) + 1e-9))
    lows, highs = [least], [most]
    for turn, order in enumerate(_orders(len(shocks[0]), seed)):
        if tick is not None and turn % 10 == 0:
            tick()
        exchanged = [tuple([shock[place] for place in order]) for shock in shocks]
        scaled = [_scale(shock, columns) for shock, columns in zip(exchanged, taken, strict=True)]
        low, high = _extremes(points, exchanged, scaled)
        lows.append(low)
        highs.append(high)
        if sum(value >= most for value in highs) > limits[0] and sum(value <= least for value in lows) > limits[1]:
            return ()  # whatever the other exchanges show, neither way is sure any more
    best: dict[tuple[str, int], Link] = {}
    for pair in pairs:
        together = (1 - math.dist(pair.point, shocks[pair.result]) ** 2 / 2) * scales[pair.result] * pair.trust
        more = sum(value >= together - 1e-12 for value in highs) / (_ROUNDS + 1) / _FOR_MORE
        less = sum(value <= together + 1e-12 for value in lows) / (_ROUNDS + 1) / (1 - _FOR_MORE)
        p = min(more, less)
        if p > LEVEL + 1e-9:
            continue
        link = Link(pair.cause, names[pair.result], pair.lag, pair.rho, p, pair.weeks)
        known = best.get((pair.cause, pair.result))
        if known is None or _surer(link) < _surer(known):
            best[pair.cause, pair.result] = link
    return tuple(sorted(best.values(), key=_surer))


def _surer(link: Link) -> tuple[float, float, int, str, str]:
    return link.p, -abs(link.rho), link.lag, link.cause, link.result


def _orders(size: int, seed: int) -> Iterator[list[int]]:
    """`_ROUNDS` random orders of so many weeks, the same for the same seed.

    The rules roll no dice of the machine's: these are SplitMix64's (Steele, Lea and Flood 2014), shuffled as Fisher and
    Yates do.
    """
    order = list(range(size))
    state = seed & _BITS
    for _ in range(_ROUNDS):
        for place in range(size - 1, 0, -1):
            state = (state + 0x9E3779B97F4A7C15) & _BITS
            mixed = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _BITS
            mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _BITS
            other = ((mixed ^ (mixed >> 31)) * (place + 1)) >> 64
            order[place], order[other] = order[other], order[place]
        yield order


def _scale(shock: tuple[float, ...], columns: Sequence[tuple[float, ...]]) -> float:
    """What a correlation with ``shock`` is multiplied by, as the slow part of it does not count.

    The series have none of it, so their products with ``shock`` do not change; its length does.
    """
    slow = sum((1 - math.dist(column, shock) ** 2 / 2) ** 2 for column in columns)
    return 1 / math.sqrt(max(0.05, 1 - slow))


def _extremes(
    points: Sequence[tuple[int, float, Sequence[tuple[float, ...]]]],
    shocks: Sequence[tuple[float, ...]],
    scales: Sequence[float],
) -> tuple[float, float]:
    """The least and the greatest correlation of any pair, each as much as it is trusted."""
    least, most = math.inf, -math.inf
    for index, trust, group in points:
        if group:
            shock, scale = shocks[index], scales[index] * trust
            apart = [math.dist(point, shock) for point in group]
            least = min(least, (1 - max(apart) ** 2 / 2) * scale)
            most = max(most, (1 - min(apart) ** 2 / 2) * scale)
    return least, most
