"""Reads LinkedIn's page as a browser saved it: the bars of the pillars, the visible text, data left in the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field, replace
from html import unescape
from typing import Final

from ssi_coach.domain.limits import TOTAL_TOLERANCE
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.readings import DECIMALS
from ssi_coach.domain.values import dataclass
from ssi_coach.importers import json_safe, page_json
from ssi_coach.importers.page_labels import fold, number
from ssi_coach.importers.page_reading import PageReading, not_certain
from ssi_coach.importers.page_text import read_text, scan

_BARS: Final = {
    "establish-brand__": Pillar.BRAND,
    "find-people__": Pillar.PEOPLE,
    "engage-with-insights__": Pillar.INSIGHTS,
    "build-relationships__": Pillar.RELATIONSHIPS,
}
_RAW: Final = frozenset({"script", "style", "template", "code"})
"""What these hold is no text of the page; it may be its data."""

_INLINE: Final = frozenset({"span", "b", "i", "em", "strong", "a", "small", "sub", "sup", "tspan", "font", "u", "mark"})

# The standard library's parser takes time that grows with the square of a broken page; this grows with its length.
_TAG: Final = re.compile(r"""<(/?)([a-zA-Z][\w:-]*+)((?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)>|<[!?][^<>]*+>""")
_ATTRIBUTE: Final = re.compile(r"""([\w:-]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""")

_BLANKS: Final = re.compile(r"\s*+\n\s*+")
MAX_TEXT: Final = 200_000
"""Visible characters; the real page has a few thousand."""


@dataclass(slots=True)
class _Bar:
    name: Pillar | None
    value: float


@dataclass(slots=True)
class _Page:
    """Bars, visible text and data of a page; nothing in it is run or fetched."""

    bars: list[_Bar] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)


def _parse(source: str) -> _Page:
    source = _without_comments(source)
    lowered = source.lower() if source.isascii() else source
    page = _Page()
    at = 0
    while tag := _TAG.search(source, at):
        page.text.append(unescape(source[at : tag.start()]))
        at = tag.end()
        name = (tag[2] or "").lower()
        if name not in _INLINE:
            page.text.append("\n")
        if tag[1]:
            continue
        if name in _RAW:
            end = lowered.find(f"</{name}", at)
            end = len(source) if end < 0 else end
            page.data.append(source[at:end])
            at = end
        elif name:
            _add_bar(page, name, tag[3])
    page.text.append(unescape(source[at:]))
    return page


def _without_comments(source: str) -> str:
    kept: list[str] = []
    at = 0
    while (start := source.find("<!--", at)) >= 0:
        kept.append(source[at:start])
        end = source.find("-->", start + 4)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join((*kept, source[at:]))


def _add_bar(page: _Page, tag: str, text: str) -> None:
    if tag != "progress" and "progressbar" not in text:
        return
    attributes = {match[1].lower(): match[2] or match[3] or match[4] or "" for match in _ATTRIBUTE.finditer(text)}
    highest = attributes.get("max") or attributes.get("aria-valuemax") or ""
    value = attributes.get("value") or attributes.get("aria-valuenow") or ""
    try:
        if number(highest) == PILLAR_MAX:
            name = next((p for start, p in _BARS.items() if attributes.get("id", "").startswith(start)), None)
            page.bars.append(_Bar(name, round(number(value), DECIMALS)))
    except (ValueError, OverflowError):
        return


def read_html(source: str) -> PageReading:
    """Read a saved page. InputProblem where it is none, or where the pillars cannot be told for certain."""
    page = _parse(source)
    for data in page.data:
        reading = _from_data(data)
        if reading is not None:
            return replace(reading, form="html")
    text = _BLANKS.sub("\n", "".join(page.text))
    if len(text) > MAX_TEXT:
        raise not_certain()
    own = _own_bars(page.bars)
    if len(own) < len(PILLARS):
        return replace(read_text(text), form="html")
    found = scan(fold(text))
    if len(found.own) == len(PILLARS) and any(abs(found.own[p] - own[p]) > TOTAL_TOLERANCE for p in PILLARS):
        raise not_certain()
    found.own = own
    return found.reading("html")


def _from_data(data: str) -> PageReading | None:
    if "memberScore" not in data:
        return None
    for text in (data, unescape(data)):
        try:
            return page_json.read_json(json_safe.load(text))
        except InputProblem:
            continue
    return None


def _own_bars(bars: Sequence[_Bar]) -> dict[Pillar, float]:
    """The first bar of each pillar by its id; where ids are unknown, the first four bars in their order."""
    own: dict[Pillar, float] = {}
    for bar in bars:
        if bar.name is not None:
            own.setdefault(bar.name, bar.value)
    if not own and len(bars) >= len(PILLARS):
        own = {pillar: bar.value for pillar, bar in zip(PILLARS, bars, strict=False)}
    return own
