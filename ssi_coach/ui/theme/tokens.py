"""The colour tokens of a theme, read from ``resources/themes/*.toml`` and typed."""

from __future__ import annotations

import tomllib
from dataclasses import fields, replace
from typing import Literal

from PySide6.QtGui import QColor

from ssi_coach import resources
from ssi_coach.domain.values import dataclass

Scheme = Literal["light", "dark"]

MARGIN = 28
GAP = 16
CARD_RADIUS = 12
CONTROL_RADIUS = 8


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours, each ``#rrggbb``. Every field must be in the theme's file and nothing else may be."""

    window: str
    surface: str
    border: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_surface: str
    accent_text: str
    on_accent: str
    track: str
    control_border: str
    hover: str
    brand: str
    people: str
    insights: str
    relationships: str
    results: str
    brand_text: str
    people_text: str
    insights_text: str
    relationships_text: str
    results_text: str
    on_pillar: str
    warning_surface: str
    warning_text: str
    danger_text: str
    tick: str
    tooltip: str
    tooltip_text: str
    dark: bool = False

    def color(self, token: str) -> QColor:
        """The colour of a token; an area's name (``brand`` … ``results``) is a token, too."""
        return QColor(getattr(self, token))


def strengthened(t: Tokens) -> Tokens:
    """A theme for those whose system asks for high contrast: nothing is written or drawn in a half-tone."""
    return replace(
        t, muted=t.text, faint=t.muted, border=t.control_border, track=t.border, hover=t.accent_surface,
        control_border=t.text,
    )  # fmt: skip


def load_tokens(scheme: Scheme) -> Tokens:
    """Read a theme. KeyError or TypeError when the file and `Tokens` disagree (a test compares them)."""
    raw = tomllib.loads(resources.read(f"themes/{scheme}.toml"))
    colors: dict[str, str] = raw["colors"]
    unknown = set(colors) - {f.name for f in fields(Tokens)}
    if unknown:
        raise KeyError(f"{scheme}: unknown tokens {sorted(unknown)}")
    return Tokens(**colors, dark=bool(raw["dark"]))
