"""Contrast is data: every pair of tokens that is put on each other reaches WCAG AA, in both themes."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ssi_coach import resources, ui
from ssi_coach.app.coach import Coach
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.theme.manager import ThemeManager, letters, palette, tokens
from ssi_coach.ui.theme.stylesheet import stylesheet
from ssi_coach.ui.theme.tokens import Scheme, load_tokens, strengthened
from tests.ui.pairs import (
    AREA,
    AREAS,
    BESIDE_TEXT,
    GIVEN,
    GROUNDS,
    MARK,
    NO_MARK,
    PAINTED,
    STANDS_ON,
    TEXT,
    Pair,
)
from tests.ui.sheet import rules


def _luminance(color: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(front: QColor, back: QColor) -> float:
    lighter, darker = sorted((_luminance(front), _luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _each(token: str) -> tuple[str, ...]:
    return (*AREAS, "accent") if token == AREA else (token,)


def _painted() -> set[Pair]:
    return {
        (one, other, least)
        for pairs in PAINTED.values()
        for front, back, least in pairs
        for one in _each(front)
        for other in _each(back)
    }


def _of_the_sheet() -> set[Pair]:
    """What the style sheet puts on what; text that cannot be used is exempt."""
    found: set[Pair] = set()
    for rule in rules():
        if ":disabled" in rule.selector or "::down-arrow" in rule.selector:
            continue
        below = next((on for part, on in STANDS_ON.items() if part in rule.selector), ("window", "surface"))
        ground = (rule.ground,) if rule.ground else below
        if rule.front:
            found |= {(rule.front, back, TEXT) for back in ground}
        marks = ":focus" in rule.selector or ":checked" in rule.selector or not any(w in rule.selector for w in NO_MARK)
        if rule.border and marks and rule.selector not in BESIDE_TEXT:
            found |= {(rule.border, back, MARK) for back in below if rule.border != back}
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), sorted(_painted() | _of_the_sheet()))
def test_contrast(scheme: Scheme, front: str, back: str, least: float) -> None:
    theme = load_tokens(scheme)
    assert _contrast(theme.color(front), theme.color(back)) >= least


def test_text_in_an_area_s_colour_can_be_read() -> None:
    for scheme in ("light", "dark"):
        theme = load_tokens(scheme)
        for area in AREAS:
            for back in ("surface", "window"):
                assert _contrast(theme.color(f"{area}_text"), theme.color(back)) >= TEXT


def _tokens_in(tree: ast.AST) -> Iterator[str]:
    """The tokens whose colour is asked for by name, both sides of a choice included."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "color"
            and node.args
        ):
            waiting: list[ast.expr] = [node.args[0]]
            while waiting:
                part = waiting.pop()
                if isinstance(part, ast.IfExp):
                    waiting += [part.body, part.orelse]
                elif isinstance(part, ast.Constant):
                    yield str(part.value)
                else:
                    yield AREA


@pytest.mark.unmeasured
def test_every_colour_that_is_painted_is_in_the_table_of_pairs() -> None:
    folder = Path(ui.__path__[0])
    missing = []
    for file in sorted(folder.rglob("*.py")):
        module = file.relative_to(folder).with_suffix("").as_posix()
        if module.startswith("theme/"):
            continue
        used = set(_tokens_in(ast.parse(file.read_text(encoding="utf-8"))))
        listed = {token for front, back, _ in PAINTED.get(module, []) for token in (front, back)}
        listed |= set(GROUNDS) | ({AREA} if module in GIVEN else set())
        missing += [f"{module}: {token}" for token in sorted(used - listed)]
    assert missing == [], "say in tests/ui/pairs.py what these lie on"


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("front", "back", "least"),
    [
        *sorted(_painted() | _of_the_sheet()),
        *[("faint", back, TEXT) for back in ("surface", "window")],
        ("border", "surface", MARK),
    ],
)
def test_contrast_where_the_system_asks_for_more(scheme: Scheme, front: str, back: str, least: float) -> None:
    theme = strengthened(load_tokens(scheme))
    assert _contrast(theme.color(front), theme.color(back)) >= least


@pytest.fixture
def system(qapp: QApplication) -> Iterator[ThemeManager]:
    """A manager that follows the system."""
    made = ThemeManager(qapp, "system")
    yield made
    made.set_mode("light")


@pytest.mark.unmeasured
def test_the_systems_change_of_colours_is_followed_at_once_by_all_that_is_open(
    system: ThemeManager, qapp: QApplication, desk: Desk, open_demo: Callable[[], Coach], qtbot: QtBot
) -> None:
    open_demo()
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_workspace(desk, "Anna Berg")
    window.resize(1200, 800)
    window.show()
    window.show_page("progress")
    desk.dialog_wanted.emit("review_window", None)
    desk.dialog_wanted.emit("quick_log", "")
    dialogs = window.bench.dialogs
    chart = window.bench.stack.page("progress").review.chart
    qtbot.waitUntil(lambda: chart.view is not None)
    told = []
    system.changed.connect(lambda: told.append(system.tokens.dark))
    for wanted, dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
        qapp.styleHints().colorSchemeChanged.emit(wanted)
        assert told[-1] is dark
        surface = QColor(load_tokens("dark" if dark else "light").surface)
        for shown in (window, dialogs.shown("review_window"), dialogs.shown("quick_log"), chart.view):
            picture = shown.grab().toImage()
            shades = [picture.pixelColor(x, y).lightness() for x in range(4, picture.width() - 4, 40) for y in
                      range(4, picture.height() - 4, 40)]  # fmt: skip
            assert (sum(shades) / len(shades) < 90) is dark, type(shown)
        assert chart.view.backgroundBrush().color() == surface
    assert told == [True, False]
    dialogs.close_all()
    window.let_go()


def test_a_theme_that_was_chosen_stays_whatever_the_system_does(system: ThemeManager, qapp: QApplication) -> None:
    system.set_mode("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not system.tokens.dark
    system.set_mode("system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert system.tokens.dark
    system.set_mode("light")
    assert not system.tokens.dark


def test_high_contrast_is_followed_at_once(system: ThemeManager, qapp: QApplication) -> None:
    system._contrast_changed(Qt.ContrastPreference.HighContrast)
    assert tokens() == strengthened(load_tokens("light"))
    assert qapp.palette().placeholderText().color() == QColor(load_tokens("light").text)
    system._contrast_changed(Qt.ContrastPreference.NoPreference)
    assert tokens() == load_tokens("light")
