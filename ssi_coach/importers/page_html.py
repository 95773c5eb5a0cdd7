"""Reads LinkedIn's page as a browser saved it: the bars of the pillars, the visible text, data left in the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from typing import Final

from ssi_coach.domain.limits import TOTAL_TOLERANCE
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.readings import DECIMALS
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
_HIDDEN: Final = frozenset({"style", "template"})
_DATA: Final = frozenset({"code", "script"})
_INLINE: Final = frozenset({"span", "b", "i", "em", "strong", "a", "small", "sub", "sup", "tspan", "font", "u", "mark"})
_VOID: Final = frozenset({"br", "img", "input", "meta", "link", "hr", "wbr", "area", "base", "col", "embed", "source"})


@dataclass(slots=True)
class _Bar:
    name: Pillar | None
    value: float


class _Page(HTMLParser):
    """Collects bars, text and data of a page; nothing in it is run or fetched."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.bars: list[_Bar] = []
        self.text: list[str] = []
        self.data: list[str] = []
        self._hidden = ""
        self._in_data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if self._hidden:
            return
        if tag in _HIDDEN:
            self._hidden = tag
        elif tag in _DATA:
            self._in_data = True
            self.data.append("")
        elif tag == "progress" or attributes.get("role") == "progressbar":
            self._add_bar(attributes)
        if tag not in _INLINE:
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._hidden:
            self._hidden = ""
        elif tag in _DATA:
            self._in_data = False
        if tag not in _INLINE and tag not in _VOID:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if self._in_data:
            self.data[-1] += data
        elif not self._hidden:
            self.text.append(data)

    def _add_bar(self, attributes: dict[str, str | None]) -> None:
        highest = attributes.get("max") or attributes.get("aria-valuemax") or ""
        value = attributes.get("value") or attributes.get("aria-valuenow") or ""
        try:
            if float(highest) == PILLAR_MAX:
                name = next((p for start, p in _BARS.items() if (attributes.get("id") or "").startswith(start)), None)
                self.bars.append(_Bar(name, round(number(value), DECIMALS)))
        except (ValueError, OverflowError):
            return


def read_html(source: str) -> PageReading:
    """Read a saved page. InputProblem where it is none, or where the pillars cannot be told for certain."""
    page = _Page()
    page.feed(source)
    page.close()
    for data in page.data:
        reading = _from_data(data)
        if reading is not None:
            return replace(reading, form="html")
    text = "".join(page.text)
    own = _own_bars(page.bars)
    if len(own) < len(PILLARS):
        return replace(read_text(text), form="html")
    found = scan(fold(text))
    if len(found.own) == len(PILLARS) and any(abs(found.own[p] - own[p]) > TOTAL_TOLERANCE for p in PILLARS):
        raise not_certain()
    found.own = own
    return found.reading("html")


def _from_data(data: str) -> PageReading | None:
    if '"memberScore"' not in data:
        return None
    try:
        return page_json.read_json(json_safe.load(data))
    except InputProblem:
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
