"""Reads the text a user copies from LinkedIn's page: labels before or after their numbers, in any known language, or
by order and sum alone.

The rules, in the order they are tried: a run of labels and numbers in turn tells by its ends which belongs to which;
a row of four labels beside a row of four numbers goes by position; where words stand between, exactly one number
between two labels will do if the sum fits the total; and with unknown labels four numbers in a row whose sum fits the
total. Where none of these holds for certain, nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import field
from itertools import pairwise
from typing import Final

from ssi_coach.domain.limits import TOTAL_TOLERANCE
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.values import dataclass
from ssi_coach.importers.page_labels import Kind, Token, fold, number, page_language, tokens
from ssi_coach.importers.page_reading import Form, PageReading, no_page, not_certain

Block = dict[Pillar, float]

_HEADINGS: Final = {Kind.INDUSTRY_HEADING: "industry", Kind.NETWORK_HEADING: "network"}
_ANY_OF_100: Final = re.compile(
    r"(?<![\w.,])(\d{1,3}(?:[.,]\d{1,12})?)(?![\w.,]*\d)[^\d\n]{0,6}\n?[^\d\n]{1,20}\n?[^\d\n]{0,6}(?<!\d)100(?![\d.,%])"
)
_SAME: Final = 0.06
"""Two blocks within this are one, shown twice with different rounding."""


@dataclass(slots=True)
class Found:
    """What a text holds, before anybody decides whether it is enough. ``own`` is the user's block."""

    language: str | None = None
    own: Block = field(default_factory=dict)
    total: float | None = None
    ranks: dict[str, float] = field(default_factory=dict)
    averages: dict[str, float] = field(default_factory=dict)
    pillars: dict[str, Block] = field(default_factory=dict)

    def reading(self, form: Form) -> PageReading:
        """The same as the value that is given out."""
        return PageReading(
            form,
            self.language,
            brand=self.own.get(Pillar.BRAND),
            people=self.own.get(Pillar.PEOPLE),
            insights=self.own.get(Pillar.INSIGHTS),
            relationships=self.own.get(Pillar.RELATIONSHIPS),
            total=self.total,
            industry_rank=self.ranks.get("industry"),
            industry_average=self.averages.get("industry"),
            network_rank=self.ranks.get("network"),
            network_average=self.averages.get("network"),
            industry_pillars=self.pillars.get("industry"),
            network_pillars=self.pillars.get("network"),
        )


def read_text(text: str) -> PageReading:
    """Read a copied page. InputProblem where it is none, or where the pillars cannot be told for certain."""
    folded = fold(text)
    found = scan(folded)
    if len(found.own) < len(PILLARS):
        by_sum = _by_order_and_sum(folded, tokens(folded))
        if by_sum is not None and all(by_sum[0][p] == value for p, value in found.own.items()):
            found.own, found.total = by_sum
    if not found.own:
        raise not_certain() if found.total is not None or found.language else no_page()
    return found.reading("text")


def scan(folded: str) -> Found:
    """Everything that labels tell. The own pillars may be missing (a saved page holds them as bars)."""
    stream = tokens(folded)
    cuts = [n for n, token in enumerate(stream) if token.kind in _HEADINGS]
    own_zone = stream[: cuts[0]] if cuts else stream
    totals = [token.value for token in own_zone if token.kind is Kind.OF_100]
    found = Found(language=page_language(folded, stream))
    blocks = _blocks(stream, totals[0] if totals else None)
    if blocks:
        found.own = blocks[0]
    found.total = _own_total(totals, found.own)
    _read_ranks(stream, own_zone, found)
    _read_averages(stream, totals if not cuts else [], found)
    _assign_groups([block for block in blocks[1:] if len(block) == len(PILLARS)], found)
    return found


# The pillars


def _blocks(stream: Sequence[Token], total: float | None) -> list[Block]:
    """The blocks of pillars in the order of the page, each with the pillars whose number is certain."""
    pairs: dict[int, float] = {}
    for run in _runs(stream):
        pairs.update(_pair_run(stream, run, _orientation(stream, run, total)))
    pairs.update(_rows_of_labels_and_numbers(stream))
    blocks: list[Block] = []
    last = len(PILLARS)
    for at, token in enumerate(stream):
        if token.pillar is None:
            continue
        position = PILLARS.index(token.pillar)
        if position <= last:
            blocks.append({})
        last = position
        if at in pairs and 0 <= pairs[at] <= PILLAR_MAX:
            blocks[-1][token.pillar] = pairs[at]
    blocks = [block for block in blocks if block]
    return blocks or _one_number_between(stream, total)


def _rows_of_labels_and_numbers(stream: Sequence[Token]) -> dict[int, float]:
    """Four labels (and "remaining points") in a row beside as many numbers in a row: position of label → number."""
    pairs: dict[int, float] = {}
    named = (Kind.PILLAR, Kind.REMAINING)
    at = 0
    while at < len(stream):
        wide = 0
        while at + wide < len(stream) and stream[at + wide].kind in named:
            wide += 1
        if wide in (4, 5):
            for start in (at + wide, at - wide):
                row = stream[max(start, 0) : start + wide]
                if len(row) == wide and all(token.kind is Kind.NUMBER for token in row):
                    pairs.update({at + n: row[n].value for n in range(wide)})
                    break
        at += max(wide, 1)
    return pairs


def _runs(stream: Sequence[Token]) -> list[range]:
    """Stretches in which labels and numbers take turns, with nothing between."""
    runs: list[range] = []
    start = 0
    for at in range(len(stream) + 1):
        here = _side(stream[at]) if at < len(stream) else None
        before = _side(stream[at - 1]) if at > start else None
        if at > start and (here is None or here == before):
            if before is not None:
                runs.append(range(start, at))
            start = at
        if here is None:
            start = at + 1
    return [run for run in runs if len(run) > 1]


def _side(token: Token) -> str | None:
    if token.kind in (Kind.PILLAR, Kind.REMAINING):
        return "label"
    return "number" if token.kind is Kind.NUMBER else None


def _orientation(stream: Sequence[Token], run: range, total: float | None) -> int | None:
    """Where a run's numbers stand: 1 after their labels, -1 before them, None where that cannot be told."""
    first, last = _side(stream[run[0]]), _side(stream[run[-1]])
    if first != last:
        return 1 if first == "label" else -1
    fitting = [way for way in (1, -1) if _fits(_pair_run(stream, run, way).values(), total)]
    return fitting[0] if len(fitting) == 1 else None


def _pair_run(stream: Sequence[Token], run: range, way: int | None) -> dict[int, float]:
    if way is None:
        return {}
    return {at: stream[at + way].value for at in run if stream[at].pillar is not None and at + way in run}


def _fits(values: Iterable[float], total: float | None, slack: float = TOTAL_TOLERANCE) -> bool:
    numbers = list(values)
    return (
        total is not None
        and len(numbers) == len(PILLARS)
        and all(0 <= value <= PILLAR_MAX for value in numbers)
        and abs(sum(numbers) - total) <= slack + 1e-6
    )


def _one_number_between(stream: Sequence[Token], total: float | None) -> list[Block]:
    """Labels with words between them and their number: one number in each gap, and the sum must fit the total."""
    places = [at for at, token in enumerate(stream) if token.pillar is not None][: len(PILLARS)]
    if [stream[at].pillar for at in places] != list(PILLARS):
        return []
    reach = 40
    after = [*pairwise(places), (places[-1], min(places[-1] + reach, len(stream)))]
    before = [(max(places[0] - reach, 0), places[0]), *pairwise(places)]
    readings = []
    for gaps, nearest in ((after, 0), (before, -1)):
        rows = [[token.value for token in stream[low:high] if token.kind is Kind.NUMBER] for low, high in gaps]
        inner = rows[:-1] if nearest == 0 else rows[1:]
        if all(rows) and all(len(row) == 1 for row in inner):
            values = [row[nearest] for row in rows]
            if _fits(values, total):
                readings.append(dict(zip(PILLARS, values, strict=True)))
    return readings if len(readings) == 1 else []


def _by_order_and_sum(folded: str, stream: Sequence[Token]) -> tuple[Block, float] | None:
    """Four numbers in a row that add up to the first "n of 100": the closest fit, None where two are as good."""
    marks = [token.value for token in stream if token.kind is Kind.OF_100]
    marks += [number(match[1]) for match in _ANY_OF_100.finditer(folded)]
    if not marks:
        return None
    total = marks[0]
    numbers = [token.value for token in stream if token.kind in (Kind.NUMBER, Kind.OF_100, Kind.PERCENT)]
    windows = [numbers[n : n + 4] for n in range(len(numbers) - 3)]
    for slack in (0.5, TOTAL_TOLERANCE):
        fitting = [n for n, window in enumerate(windows) if _fits(window, total, slack)]
        near = [windows[n] for n in fitting if n < fitting[0] + 4]
        if near and all(window == near[0] for window in near):
            return dict(zip(PILLARS, near[0], strict=True)), total
        if near:
            return None
    return None


def _own_total(totals: Sequence[float], own: Block) -> float | None:
    """The first "n out of 100" that fits the pillars; the first, where the pillars are not all known."""
    for total in totals:
        if len(own) < len(PILLARS) or _fits(own.values(), total):
            return total
    return totals[0] if totals else None


# The groups


def _read_ranks(stream: Sequence[Token], own_zone: Sequence[Token], found: Found) -> None:
    """Ranks from the head of the page; those of the sections fill what is missing there."""
    found.ranks.update(_head_ranks(own_zone))
    section = None
    for at, token in enumerate(stream):
        section = _HEADINGS.get(token.kind, section)
        if token.kind is Kind.INDUSTRY_SENTENCE:
            section = "industry"
        if token.kind is Kind.PERCENT and at and stream[at - 1].kind is Kind.TOP and section:
            found.ranks.setdefault(section, token.value)


def _head_ranks(zone: Sequence[Token]) -> dict[str, float]:
    """The ranks beside "Industry SSI rank" and "Network SSI rank", whatever stands first."""
    labels = _rank_labels(zone)
    kinds = (Kind.TOP, Kind.PERCENT, Kind.DASH)
    pieces = [(token, labels.get(at)) for at, token in enumerate(zone) if at in labels or token.kind in kinds]
    if not labels:
        # Unknown words: the industry's rank always stands before the network's.
        percents = [token.value for token, _ in pieces if token.kind is Kind.PERCENT]
        return dict(zip(("industry", "network"), percents, strict=True)) if len(percents) == 2 else {}
    ranks: dict[str, float] = {}
    for name, value in _pair_ranks(pieces):
        if value.kind is Kind.PERCENT:
            ranks.setdefault(name, value.value)
    return ranks


def _rank_labels(zone: Sequence[Token]) -> dict[int, str]:
    """Where the head names a rank: by its title, else right after a percentage, else by the bare words."""
    titled = {Kind.INDUSTRY_RANK: "industry", Kind.NETWORK_RANK: "network"}
    bare = {Kind.INDUSTRY: "industry", Kind.NETWORK: "network"}
    labels = {at: titled[token.kind] for at, token in enumerate(zone) if token.kind in titled}
    words = {at: bare[token.kind] for at, token in enumerate(zone) if token.kind in bare}
    near = {at: name for at, name in words.items() if any(t.kind is Kind.PERCENT for t in zone[max(at - 3, 0) : at])}
    if labels:
        # "Top 78% of your industry" beside "Network SSI rank": of each group the title, else the words.
        return labels | {at: name for at, name in near.items() if name not in labels.values()}
    return near or words


def _pair_ranks(pieces: Sequence[tuple[Token, str | None]]) -> list[tuple[str, Token]]:
    """Which number belongs to which label; nothing where that is not certain."""
    tops = [at for at, (token, _) in enumerate(pieces) if token.kind is Kind.TOP]
    beside = any(at + 1 < len(pieces) and pieces[at + 1][1] for at in tops)
    if beside or (tops[:1] == [0] and len(tops) > sum(1 for _, name in pieces if name)):
        # "Top / Industry SSI rank / 65 / %": each "Top" begins one rank; so it does where one more has no label.
        bounds = [*tops, len(pieces)]
        groups = [pieces[low:high] for low, high in pairwise(bounds)]
        return [pair for group in groups for pair in _only_pair(group)]
    row = [
        (token, name)
        for at, (token, name) in enumerate(pieces)
        if name or token.kind is Kind.DASH or (token.kind is Kind.PERCENT and (not tops or at - 1 in tops))
    ]
    names = [name for _, name in row if name]
    values = [token for token, name in row if not name]
    if len(names) != len(values):
        row = [(token, name) for token, name in row if token.kind is not Kind.DASH]
        values = [token for token, name in row if not name]
    if len(names) == len(values):
        return list(zip(names, values, strict=True))
    if len(values) == 1 and (row[0][1] is None or row[-1][1] is None):
        # One number and two labels: certain unless it stands between them.
        return [(names[0] if row[0][1] is None else names[-1], values[0])]
    return []


def _only_pair(group: Sequence[tuple[Token, str | None]]) -> list[tuple[str, Token]]:
    names = [name for _, name in group if name]
    values = [token for token, name in group if not name and token.kind is Kind.PERCENT]
    return [(names[0], values[0])] if len(names) == len(values) == 1 else []


def _read_averages(stream: Sequence[Token], totals: Sequence[float], found: Found) -> None:
    section = None
    for token in stream:
        section = _HEADINGS.get(token.kind, section)
        if token.kind is Kind.INDUSTRY_SENTENCE:
            found.averages.setdefault("industry", token.value)
        elif section and token.kind in (Kind.OF_100, Kind.AVERAGE):
            found.averages.setdefault(section, token.value)
    if len(totals) == 3 and not found.averages:
        # No headings known: the page goes own, industry, network.
        found.averages = {"industry": totals[1], "network": totals[2]}


def _assign_groups(blocks: Sequence[Block], found: Found) -> None:
    """Give the further blocks to industry and network: by their sums where averages are known, else by order."""
    fresh: list[Block] = []
    for block in blocks:
        if not any(_same(block, other) for other in (found.own, *fresh)):
            fresh.append(block)
    if len(fresh) == 2 and all(_may_be(found, *pair) for pair in zip(("industry", "network"), fresh, strict=True)):
        found.pillars = {"industry": fresh[0], "network": fresh[1]}
        return
    for group in ("industry", "network"):
        fitting = [block for block in fresh if _fits(block.values(), found.averages.get(group))]
        if len(fitting) == 1:
            found.pillars[group] = fitting[0]


def _may_be(found: Found, group: str, block: Block) -> bool:
    average = found.averages.get(group)
    return average is None or _fits(block.values(), average)


def _same(one: Block, other: Block) -> bool:
    return len(one) == len(other) and all(abs(one[p] - other.get(p, -1)) <= _SAME for p in one)
