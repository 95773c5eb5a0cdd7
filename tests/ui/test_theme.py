"""Contrast is data: every pair of tokens that is put on each other reaches WCAG AA, in both themes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from ssi_coach import resources, ui
from ssi_coach.ui.theme.manager import ThemeManager, letters, palette, tokens
from ssi_coach.ui.theme.stylesheet import stylesheet
from ssi_coach.ui.theme.tokens import Scheme, load_tokens

TEXT = 4.5
MARK = 3.0
AREAS = ("brand", "people", "insights", "relationships", "results")
PAIRS = [
    *[(front, back, TEXT) for front in ("text", "muted") for back in ("window", "surface")],
    *[(front, "accent_surface", TEXT) for front in ("text", "muted", "accent_text")],
    *[(front, "track", TEXT) for front in ("text", "muted")],
    *[(front, "hover", TEXT) for front in ("text", "muted")],
    ("accent_text", "surface", TEXT),
    ("accent_text", "window", TEXT),
    ("on_accent", "accent", TEXT),
    ("warning_text", "warning_surface", TEXT),
    ("warning_text", "surface", TEXT),
    ("danger_text", "surface", TEXT),
    ("danger_text", "window", TEXT),
    ("tooltip_text", "tooltip", TEXT),
    *[(f"{area}_text", back, TEXT) for area in AREAS for back in ("surface", "window")],
    *[(area, "surface", MARK) for area in (*AREAS, "accent", "tick", "control_border")],
    *[("on_pillar", area, MARK) for area in AREAS],
]


def _luminance(color: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(front: QColor, back: QColor) -> float:
    lighter, darker = sorted((_luminance(front), _luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_contrast(scheme: Scheme, front: str, back: str, least: float) -> None:
    theme = load_tokens(scheme)
    assert _contrast(theme.color(front), theme.color(back)) >= least


_ROLE_AT = {"set_role": 1, "setProperty": 1, "label": 1, "button": 2}


def _roles(call: ast.Call) -> Iterator[str]:
    """The roles a call may give a widget, both sides of a choice included."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    place = _ROLE_AT.get(name)
    if place is None or (name == "setProperty" and getattr(call.args[0], "value", "") != "role"):
        return
    given = [*call.args[place : place + 1], *(word.value for word in call.keywords if word.arg == "role")]
    waiting: list[ast.expr] = given
    while waiting:
        part = waiting.pop()
        if isinstance(part, ast.IfExp):
            waiting += [part.body, part.orelse]
        elif isinstance(part, ast.Constant) and part.value:
            yield str(part.value)


def test_every_role_given_to_a_widget_has_a_look() -> None:
    used = {
        role
        for file in Path(ui.__path__[0]).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for role in _roles(node)
    }
    assert {"card", "muted", "primary", "day-today"} <= used
    sheet = stylesheet(load_tokens("light"), 10)
    assert sorted(role for role in used if f'role="{role}"' not in sheet) == []


def test_a_theme_with_an_unknown_or_missing_token_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    text = resources.read("themes/light.toml")
    monkeypatch.setattr(resources, "read", lambda name: text + 'glitter = "red"\n')
    with pytest.raises(KeyError):
        load_tokens("light")
    monkeypatch.setattr(resources, "read", lambda name: text.replace("accent =", "akzent ="))
    with pytest.raises((KeyError, TypeError)):
        load_tokens("light")


def test_switching_puts_the_other_palette_on_the_application(qapp: QApplication) -> None:
    manager = ThemeManager(qapp, "light")
    light = load_tokens("light")
    assert tokens() == light
    assert qapp.palette().window().color() == palette(light).window().color()
    manager.set_mode("dark")
    dark = load_tokens("dark")
    assert tokens() == dark
    assert qapp.palette().window().color() == QColor(dark.window)
    assert dark.accent in qapp.styleSheet()
    manager.set_mode("light")
    assert stylesheet(light, qapp.font().pointSizeF(), letters()) == qapp.styleSheet()
