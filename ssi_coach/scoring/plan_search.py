"""The best counts for a week, by dynamic programming over minutes.

While no pillar meets an end of its scale, what a plan is worth is a sum: kinds that feed the same habits form a group,
groups add up, and the days made active come on top. The best of each group is tabled by its minutes, groups are joined
minute by minute, and core kinds, the rest and reactions are put together under the quality rules. For short budgets
the tables also keep which days are active, which is exact; for longer ones all days are taken to be active, which
bounds the worth from above: a plan that reaches the bound is the best there is.

More minutes are never worse: what is returned is the best of candidates of all lengths up to these, none of which
depends on the minutes asked for. That and the optimum are certain while the allowance of tries lasts (`_EFFORT`). It
runs out only where pillars near an end of the scale tie many kinds together; there the tables count a part of what is
gained in these, which leads close to the best.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations, islice, product
from typing import Final, NamedTuple

from ssi_coach.domain.pillars import Pillar
from ssi_coach.scoring.plan_board import Board, Lot
from ssi_coach.scoring.plan_rules import PUBLISHING, REACTION

NOTHING: Final = -math.inf
_STATES: Final = 4000
"""Minutes × sets of active days up to which tables keep the days."""
_ENUMERATED: Final = 400
"""Combinations of a group's kinds up to which all are tried; beyond, its loads are taken to be alike."""
_NEIGHBOURS: Final = 600
"""Plans near one, roughly, that are tried to improve it."""
_EFFORT: Final = 1000
"""Plans that are tried at most beyond what the tables tell (a look at the tables counts its minutes): a tenth of a
second. It runs out only where ends of the scale or full days tie many kinds together."""
_SMALL_EFFORT: Final = 40_000  # the same for few kinds
_FEW: Final = 6
"""Kinds up to which three are exchanged."""
_FAR: Final = 2  # pieces exchanged at once where three kinds are
_SLIGHT: Final = 1e-12
_HALF: Final = 0.5

Plan = dict[str, int]
Column = list[float]
"""The best worth for exactly so many minutes."""
Table = dict[int, Column]
"""By the set of active days."""


class Choice(NamedTuple):
    """One way to spend minutes on a group of kinds."""

    minutes: int
    mask: int
    worth: float
    counts: tuple[tuple[str, int], ...]


class Stage(NamedTuple):
    """A table after a group was joined to the one before."""

    before: Table
    choices: Sequence[Choice]


def best_counts(board: Board) -> Plan:
    """The counts worth most within the minutes, under the rules; empty when nothing can be planned."""
    budget = board.rules.budget
    if not budget or all(len(lots) < 2 for lots in board.lots.values()):
        return {}
    search = _Search(board)
    needed = search.least_with_post()
    if needed is None or needed > budget:
        return search.best(budget, post=False)[1]
    # A post is put first where it can be afforded: not where the week would be worth less than one a little shorter
    # that has no room for it.
    without, plan = search.best(needed - 1, post=False)
    found, posting = search.best(budget, post=True)
    return posting if found >= without else plan


class _Search:
    """What does not depend on the length of a plan."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.groups = _groups(board)
        kinds = max(1, sum(len(lots) > 1 for lots in board.lots.values()))
        few = kinds <= _FEW
        fresh = board.fresh.bit_count()
        self.exact_up_to = (_STATES if few else _STATES // 4) >> fresh if fresh else board.rules.budget
        ends = sorted(board.ends)
        self.eased = [(frozenset[Pillar](), 1.0)]
        self.eased += [(frozenset(ends), 0.0), (frozenset(ends), _HALF)] * (len(ends) > 0)
        self.eased += [(frozenset({pillar}), 0.0) for pillar in ends] * (len(ends) > 1 and few)
        self.offered = {kind: tuple(lots) for kind, lots in board.lots.items()}
        self.effort = self._most_effort = _SMALL_EFFORT if few else _EFFORT
        self.stride = max(1, math.isqrt(_NEIGHBOURS) // kinds)

    def least_with_post(self) -> int | None:
        """The fewest minutes that hold a post and the work with people it takes; None where no post is wanted."""
        rules = self.board.rules
        if not rules.post_wanted or len(self.board.lots.get("post", ())) < 2:
            return None
        core = {0}
        for kind in rules.kinds:
            if kind in rules.core:
                costs = [rules.cost[kind] * count for count in self.board.lots[kind]]
                core = {minutes + cost for minutes in core for cost in costs if minutes + cost <= rules.budget}
        post = rules.cost["post"]
        return min((minutes + post for minutes in core if rules.others_most(minutes) >= post), default=None)

    def best(self, budget: int, *, post: bool) -> tuple[float, Plan]:
        """The best plan of at most so many minutes, and its worth."""
        self.effort = self._most_effort
        start: tuple[float, Plan] = (NOTHING if post else 0.0, {})
        found, left = self._descended(start, budget, self.exact_up_to, days=False, post=post)
        if left:
            found, _ = self._descended(found, left, 0, days=True, post=post)
        return found

    def _descended(
        self, found: tuple[float, Plan], longest: int, least: int, *, days: bool, post: bool
    ) -> tuple[tuple[float, Plan], int]:
        """The best of what was found and of the plans from ``longest`` minutes down, until none shorter can be better.

        Ends at ``least`` minutes as well, and gives the minutes from which on it is not known; 0 when all is.
        """
        best, plan = found
        views = [_View(self, longest, days=days, post=post, eased=eased) for eased in self.eased]
        if self.board.fresh and not days:
            views.append(_View(self, longest, days=False, post=post, lured=True))
        minutes = longest
        while minutes > 0 and (minutes == longest or self.effort > 0):
            bound, used = math.inf, 0
            for view in views:
                if view.lured and not self.board.crowded(plan) and self.board.mask(plan) == self.board.fresh:
                    continue
                self.effort -= minutes
                worth, counts = view.tables.best(minutes)
                bound = min(bound, worth + view.more)
                if bound <= best + _SLIGHT:
                    return (best, plan), 0
                if not view.lured:
                    used = max(used, self.board.rules.minutes(counts))
                worth, near = self._improved(counts, bound, minutes, post)
                if worth > best:
                    best, plan = worth, near
                if bound <= best + _SLIGHT:
                    return (best, plan), 0
            if minutes <= least:
                return (best, plan), minutes
            # As long as the minutes hold what was found, it is found again.
            minutes = max(least, min(used, minutes) - 1)
        return (best, plan), 0

    def _improved(self, counts: Plan, bound: float, minutes: int, post: bool) -> tuple[float, Plan]:
        """The plan's true worth, or that of a better one near it where it stays below its bound."""
        board = self.board
        while not board.fits(counts):
            counts = min(self._less(counts), key=lambda less: board.over(less) - 1e-3 * board.worth(less))
        worth = board.worth(counts) if self._allowed(counts, minutes, post) else NOTHING
        ways = (self._near, self._farther) if len(self.offered) <= _FEW else (self._near,)
        while worth < bound - 1e-9 and self.effort > 0:
            for way in ways:
                tried = list(islice(way(counts), max(0, self.effort)))
                self.effort -= len(tried)
                better, near = max(
                    ((board.worth(near), near) for near in tried if self._allowed(near, minutes, post)),
                    key=lambda found: found[0],
                    default=(NOTHING, counts),
                )
                if better > worth + _SLIGHT:
                    worth, counts = better, near
                    break
            else:
                break
        return worth, counts

    def _near(self, counts: Plan) -> Iterator[Plan]:
        """Plans with more of one kind, or with less of one and more of another."""
        for kind, more in self._more(counts, self.stride).items():
            for count in more:
                yield self._with(counts, {kind: count})
        above = self._more(counts, self.stride)
        for kind, less in self._fewer(counts, self.stride).items():
            for fewer in less:
                for other, more in above.items():
                    if other != kind:
                        for count in more:
                            yield self._with(counts, {kind: fewer, other: count})

    def _farther(self, counts: Plan) -> Iterator[Plan]:
        """Plans with less of one kind and more of two, or the other way round."""
        more, fewer = self._more(counts, _FAR), self._fewer(counts, _FAR)
        for one, (many, some) in ((fewer, (more, more)), (more, (fewer, fewer))):
            for kind in one:
                for first, second in combinations(many, 2):
                    if kind not in (first, second):
                        for changes in product(one[kind], many[first], some[second]):
                            yield self._with(counts, dict(zip((kind, first, second), changes, strict=True)))

    def _more(self, counts: Plan, steps: int) -> dict[str, tuple[int, ...]]:
        found = {}
        for kind, offered in self.offered.items():
            at = offered.index(counts.get(kind, 0))
            found[kind] = offered[at + 1 : at + 1 + steps]
        return found

    def _fewer(self, counts: Plan, steps: int) -> dict[str, tuple[int, ...]]:
        found = {}
        for kind, count in counts.items():
            at = self.offered[kind].index(count)
            found[kind] = self.offered[kind][max(0, at - steps) : at]
        return found

    def _with(self, counts: Plan, changes: Plan) -> Plan:
        whole = {**counts, **changes}
        return {kind: whole[kind] for kind in self.board.rules.kinds if whole.get(kind)}

    def _less(self, counts: Plan) -> Iterator[Plan]:
        """Plans with a little less of one kind."""
        for kind, count in counts.items():
            yield self._with(counts, {kind: max(fewer for fewer in self.board.lots[kind] if fewer < count)})

    def _allowed(self, counts: Plan, minutes: int, post: bool) -> bool:
        rules = self.board.rules
        return (
            rules.minutes(counts) <= minutes
            and rules.kept_by(counts)
            and not (post and not any(counts.get(kind) for kind in PUBLISHING))
            and self.board.fits(counts)
        )


class _View:
    """Tables that see the board in a certain way.

    As if in the ``eased`` pillars a share only counted: a plan is worth at most what they say, and ``more``. Where
    kinds are ``lured``, each counts the days it makes active as its own; that bounds nothing and finds plans on many
    days.
    """

    def __init__(
        self,
        search: _Search,
        longest: int,
        *,
        days: bool,
        post: bool,
        eased: tuple[frozenset[Pillar], float] = (frozenset(), 1.0),
        lured: bool = False,
    ) -> None:
        self.lured = lured
        self._made_of = search, longest, days, post
        self._board, more = search.board.eased(*eased)
        self.more = math.inf if lured else more

    @cached_property
    def tables(self) -> _Tables:
        search, longest, days, post = self._made_of
        return _Tables(search, self._board, longest, masks=days, post=post, lured=self.lured)


class _Tables:
    """The best of core kinds, of the rest and of reactions for every number of minutes up to ``longest``."""

    def __init__(
        self, search: _Search, board: Board, longest: int, *, masks: bool, post: bool, lured: bool = False
    ) -> None:
        self.board, self.rules, self.masks = board, board.rules, masks
        core: list[Sequence[Choice]] = []
        rest: list[Sequence[Choice]] = []
        reactions: list[Sequence[Choice]] = []
        for kinds in search.groups:
            side = reactions if REACTION in kinds else core if kinds[0] in board.rules.core else rest
            choices: Sequence[Choice] = _choices(board, kinds, longest, masks, lured)
            if side is rest:
                if post and "post" in kinds:
                    choices = [one for one in choices if any(kind in PUBLISHING for kind, _ in one.counts)]
                if len(search.offered) > _FEW or not any(REACTION in kinds for kinds in search.groups):
                    choices = _sensible(choices)
            side.append(choices)
        self.core, self.core_stages = _joined(core, longest)
        self.rest, self.rest_stages = _joined(rest, longest)
        self.reactions, self.reaction_stages = _joined(reactions, longest)
        # Per set of days and number of minutes: for how many at most so many the rest is worth most.
        self.peaks = {mask: _peaks(column) for mask, column in self.rest.items()}
        self.awake = {
            first | second: board.awake(first | second if masks else board.fresh)
            for first in self.core
            for second in self.rest
        }

    def best(self, longest: int) -> tuple[float, Plan]:
        """The best plan of at most so many minutes, by the tables."""
        rules, reactions = self.rules, self.reactions[0]
        liked = [(minutes, worth) for minutes, worth in enumerate(reactions[: longest + 1]) if worth > NOTHING]
        best, where = NOTHING, (0, 0, 0, 0, 0)
        most_rest = {mask: max(column[: longest + 1]) for mask, column in self.rest.items()}
        most_core = {mask: max(column[: longest + 1]) for mask, column in self.core.items()}
        most_liked = max(worth for _, worth in liked)
        pairs = sorted(
            (
                (most_core[a] + most_rest[b] + self.awake[a | b] + most_liked, a, b)
                for a in self.core
                for b in self.rest
            ),
            reverse=True,
        )
        for bound, a, b in pairs:
            if bound <= best:
                break
            awake, rest, peaks = self.awake[a | b], self.rest[b], self.peaks[b]
            for core, own in enumerate(self.core[a][: longest + 1]):
                if own + most_rest[b] + awake + most_liked <= best:
                    continue
                others = min(longest - core, rules.others_most(core))
                for reaction, worth in liked:
                    if reaction > others:
                        break
                    place = peaks[others - reaction]
                    least = rules.others_least(core, reaction)
                    if place < least:
                        span = rest[least : others - reaction + 1]
                        if not span:
                            continue
                        place = least + span.index(max(span))
                    whole = own + worth + rest[place] + awake
                    if whole > best:
                        best, where = whole, (a, core, b, place, reaction)
        if best == NOTHING:
            return best, {}
        a, core, b, place, reaction = where
        counts = _traced(self.core_stages, self.core, a, core)
        counts |= _traced(self.rest_stages, self.rest, b, place)
        counts |= _traced(self.reaction_stages, self.reactions, 0, reaction)
        return best, {kind: counts[kind] for kind in rules.kinds if counts.get(kind)}


def _groups(board: Board) -> list[tuple[str, ...]]:
    """The kinds that have room, those that feed a common habit together; core kinds and reactions by themselves."""
    model, rules = board.outlook.series.model, board.rules
    groups: list[tuple[set[tuple[int, int]], list[str]]] = []
    for kind in rules.kinds:
        if len(board.lots[kind]) < 2:
            continue
        side = 2 if kind == REACTION else 1 if kind in rules.core else 0
        fed = {(side, index) for index, _ in model.feeds.get(kind, ())}
        together = [kind]
        for group in [group for group in groups if group[0] & fed]:
            groups.remove(group)
            fed |= group[0]
            together = group[1] + together
        groups.append((fed, together))
    return [tuple(kinds) for _, kinds in groups]


# -- the choices of a group ------------------------------------------------------------------------------------


def _choices(board: Board, kinds: tuple[str, ...], longest: int, masks: bool, lured: bool) -> list[Choice]:
    """The best way to spend each number of minutes on a group (per set of active days where ``masks``)."""
    lure = board.awake(board.fresh) / board.fresh.bit_count() if lured else 0.0
    cost = board.rules.cost
    lots = [
        {count: lot for count, lot in board.lots[kind].items() if count * price <= longest}
        for kind, price in ((kind, cost[kind]) for kind in kinds)
    ]
    best: dict[tuple[int, int], Choice] = {}
    if math.prod(map(len, lots)) <= _ENUMERATED:
        candidates: Iterator[tuple[int, ...]] = product(*lots)
    else:
        candidates = _likely(board, kinds, lots, longest, masks)
    for counts in candidates:
        minutes = sum(cost[kind] * count for kind, count in zip(kinds, counts, strict=True))
        if minutes > longest:
            continue
        mask, loads = 0, dict[int, float]()
        for known, count in zip(lots, counts, strict=True):
            if count:
                mask |= known[count].mask
                for index, load in known[count].loads:
                    loads[index] = loads.get(index, 0.0) + load
        worth = sum(board.risen(index, load) for index, load in loads.items()) + lure * mask.bit_count()
        if not masks:
            mask = 0
        chosen = tuple((kind, count) for kind, count in zip(kinds, counts, strict=True) if count)
        for kind, count in chosen:
            if kind == "invitation":
                worth += board.expected[count]
        known_best = best.get((minutes, mask))
        if known_best is None or worth > known_best.worth:
            best[minutes, mask] = Choice(minutes, mask, worth, chosen)
    return sorted(best.values(), key=lambda one: (one.minutes, one.mask))


def _likely(
    board: Board, kinds: tuple[str, ...], lots: Sequence[Mapping[int, Lot]], longest: int, masks: bool
) -> Iterator[tuple[int, ...]]:
    """Of a group with many combinations those with the most load, for each number of minutes.

    Such groups feed habits in the same proportion (messages of all sorts), so the most load is the best.
    """
    cost = board.rules.cost
    slopes: dict[int, float] = {}
    states: dict[tuple[int, int], tuple[float, tuple[int, ...]]] = {(0, 0): (0.0, ())}
    for kind, known in zip(kinds, lots, strict=True):
        options = []
        for count, lot in known.items():
            pull = 0.0
            for index, load in lot.loads:
                if index not in slopes:
                    slopes[index] = board.slope(index)
                pull += slopes[index] * load
            options.append((count, cost[kind] * count, lot.mask if masks else 0, pull))
        following: dict[tuple[int, int], tuple[float, tuple[int, ...]]] = {}
        for (minutes, mask), (sum_pull, counts) in states.items():
            for count, more, days, pull in options:
                if minutes + more > longest:
                    break
                key = (minutes + more, mask | days)
                found = following.get(key)
                if found is None or sum_pull + pull > found[0]:
                    following[key] = (sum_pull + pull, (*counts, count))
        states = following
    return (counts for _, counts in states.values())


def _sensible(choices: Sequence[Choice]) -> list[Choice]:
    """Without those that cost more minutes than another that is worth as much and makes the same days active."""
    kept: list[Choice] = []
    for one in choices:
        if not any(other.worth >= one.worth and other.mask | one.mask == other.mask for other in kept):
            kept.append(one)
    return kept


# -- tables ----------------------------------------------------------------------------------------------------


def _joined(groups: Sequence[Sequence[Choice]], longest: int) -> tuple[Table, list[Stage]]:
    """The best of all groups together for exactly so many minutes, and how it came about."""
    table: Table = {0: [0.0] + [NOTHING] * longest}
    stages: list[Stage] = []
    # The group with the most choices comes first, when there is nothing to join it to.
    for choices in sorted(groups, key=len, reverse=True):
        following: Table = {}
        for mask, column in table.items():
            known = column if stages else column[:1]
            for minutes, days, worth, _ in choices:
                target = following.get(mask | days)
                if target is None:
                    target = following[mask | days] = [NOTHING] * (longest + 1)
                target[minutes : minutes + len(known)] = [
                    best if best > (more := value + worth) else more
                    for best, value in zip(target[minutes:], known, strict=False)
                ]
        stages.append(Stage(table, choices))
        table = following
    return table, stages


def _peaks(column: Column) -> list[int]:
    """Per number of minutes: where up to there the column is highest."""
    peaks, highest = [], 0
    for place, value in enumerate(column):
        if value > column[highest]:
            highest = place
        peaks.append(highest)
    return peaks


def _traced(stages: Sequence[Stage], table: Table, mask: int, minutes: int) -> Plan:
    """The counts behind one field of a table."""
    counts: Plan = {}
    value = table[mask][minutes]
    for stage in reversed(stages):
        mask, minutes, value, choice = next(
            (before, minutes - one.minutes, column[minutes - one.minutes], one)
            for before, column in stage.before.items()
            for one in stage.choices
            if one.minutes <= minutes
            and before | one.mask == mask
            and column[minutes - one.minutes] > NOTHING
            and column[minutes - one.minutes] + one.worth == value
        )
        counts |= dict(choice.counts)
    return counts
