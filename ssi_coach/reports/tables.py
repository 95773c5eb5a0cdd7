"""Writes a workspace as tables: one CSV file a table, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from ssi_coach.domain.interchange import Document
from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.records import PERSON_KEYS
from ssi_coach.domain.values import dataclass
from ssi_coach.reports.interchange import sections

_FIGURES: Final = ("total", "industry_rank", "industry_average", "network_rank", "network_average")
_GROUPS: Final = ("industry_pillars", "network_pillars")

COLUMNS: Final[Mapping[str, Sequence[str]]] = {
    "person": PERSON_KEYS,
    "facts": ("key", "on", "value"),
    "checklist": ("key", "done", "on", "source", "evidence"),
    "activities": ("id", "kind", "on", "count", "note", "source", "value", "currency", "with"),
    "plan": ("id", "on", "kind", "count", "done", "minutes", "title", "slug", "routine"),
    "official_scores": (
        "on",
        *(p.value for p in PILLARS),
        *_FIGURES,
        *(f"{group.removesuffix('_pillars')}_{p.value}" for group in _GROUPS for p in PILLARS),
    ),
    "reflections": ("week", "text"),
    "pauses": ("from", "to", "note"),
    "annotations": ("on", "kind", "text"),
    "goals": ("kind", "target", "by"),
    "routines": ("id", "title", "kind", "count"),
    "dismissed": ("action",),
    "weights": ("component", "points", "reference", "half_life"),
    "connections": (
        "slug",
        "name",
        "company",
        "position",
        "seniority",
        "connected_on",
        "initiated_by",
        "messages_sent",
        "messages_received",
        "last_contact",
        "last_sent",
        "last_received",
        "contact_days",
        "seen_on",
        "gone_on",
        "former_company",
        "former_position",
        "changed_on",
    ),
    "posts": ("id", "published_at", "text", "format", "impressions", "engagements"),
    "audience": ("on", "impressions", "engagements", "followers", "new_followers"),
    "invitations": ("slug", "direction", "sent_on", "accepted", "note"),
    "coverage": ("source", "first", "last"),
}
"""Table → its columns. Added to, never renamed."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "−")
"""How a formula begins; spreadsheets of East Asia take the wide signs as well."""
_UNSEEN: Final = "\ufeff\u200b\u200c\u200d\u2060\u200e\u200f"


DELIMITERS: Final[Mapping[str, str]] = {"comma": ",", "semicolon": ";", "tab": "\t"}
DECIMALS: Final[Mapping[str, str]] = {"point": ".", "comma": ","}


@dataclass(frozen=True, slots=True)
class Shape:
    """How tables are written. Spreadsheets that write decimals with a comma want semicolons between cells; Excel takes
    a file for UTF-8 only where a byte order mark stands before it (``bom``)."""

    delimiter: str = ","
    decimal: str = "."
    bom: bool = False


PLAIN: Final = Shape()
"""As scripts expect it."""


def shape_for(decimal: str, *, delimiter: str = "auto", sign: str = "auto", bom: bool = False) -> Shape:
    """A shape from what was chosen: keys of `DELIMITERS` and `DECIMALS`, or ``auto``.

    ``decimal`` is the sign of the reader's locale. The signs follow each other: with a comma in numbers, cells are
    parted by semicolons, and where somebody chose semicolons numbers have commas.
    """
    between = DELIMITERS.get(delimiter) or (";" if DECIMALS.get(sign, decimal) == "," else ",")
    mark = DECIMALS.get(sign)
    if mark is None:
        mark = decimal if delimiter in ("auto", "tab") else "," if between == ";" else "."
    return Shape(between, mark, bom)


def to_tables(document: Document, shape: Shape = PLAIN) -> dict[str, bytes]:
    """File name → content: UTF-8, a header row, CRLF line ends, empty cells for what is not known.

    A text that a spreadsheet would take for a formula has an apostrophe before it.
    """
    content = sections(document)
    return {f"{name}.csv": table(columns, _flat(name, content[name]), shape) for name, columns in COLUMNS.items()}


def _flat(table: str, content: Any) -> Iterable[Mapping[str, Any]]:
    match table:
        case "person":
            return [content]
        case "dismissed":
            return [{"action": action} for action in content]
        case "weights":
            return [{"component": part, **changes} for part, changes in content.items()]
        case "routines":
            return [{"id": row["id"], "title": row["title"], **item} for row in content for item in row["items"]]
        case "official_scores":
            return [row | _spread(row) for row in content]
    return list(content)


def _spread(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        f"{group.removesuffix('_pillars')}_{pillar}": value
        for group in _GROUPS
        for pillar, value in row.get(group, {}).items()
    }


def table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], shape: Shape = PLAIN) -> bytes:
    """Rows as CSV: UTF-8, a header row, CRLF line ends, empty cells for what is not known; no formulas."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=shape.delimiter)
    writer.writerow(columns)
    writer.writerows([_cell(row.get(column), shape) for column in columns] for row in rows)
    return text.getvalue().encode("utf-8-sig" if shape.bom else "utf-8")


def _cell(value: Any, shape: Shape) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and shape.decimal != ".":
        return repr(value).replace(".", shape.decimal)
    if isinstance(value, list):
        value = " ".join(map(str, value))
    if isinstance(value, str):
        return harmless(value)
    return "" if value is None else value


def harmless(text: str) -> str:
    """A text for a cell, with an apostrophe before what a spreadsheet would take for a formula, spaces before it or
    not."""
    begin = text.lstrip(_UNSEEN + " \u00a0\u3000")
    return f"'{text}" if begin.startswith(_FORMULA) else text
