"""Nothing can be done with the mouse only: whoever reacts to it has keys for the same, or the way is told here."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from ssi_coach import ui
from tests.access.controls import stops
from tests.walk import Walk, settle

MOUSE = {
    "mousePressEvent",
    "mouseReleaseEvent",
    "mouseDoubleClickEvent",
    "mouseMoveEvent",
    "dropEvent",
    "enterEvent",
}
DOUBLE = {"doubleClicked", "itemDoubleClicked"}
OTHERWISE = {
    "_Title": "the “?” beside it, which Tab comes to, opens the same details",
    "RecordDialog": "a copied page is pasted (Ctrl+V) as well as dropped",
    "ImportDialog": "“Choose files…” and “Choose a folder…” bring in what can be dropped",
    "PaletteBox": "Enter in its field takes what is chosen in the list, as a click does",
    "EntryBox": "Enter takes what is chosen in the list, as a double click does",
    "BackupsDialog": "Enter in the list looks into a backup",
    "ReadingsDialog": "Enter in the list edits a score",
    "PeopleCard": "Enter in its table opens the person (`PeopleTable`)",
    "ListCard": "Enter in its table edits the result (`ResultsTable`)",
    "WorkspacesDialog": "Enter in its table opens the workspace (`WorkspacesTable`)",
}
"""What reacts to the mouse without keys of its own → how the same is done by key."""


def _classes() -> Iterator[ast.ClassDef]:
    for file in sorted(Path(ui.__path__[0]).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield node


def _methods(node: ast.ClassDef) -> set[str]:
    return {part.name for part in node.body if isinstance(part, ast.FunctionDef)}


def _reacts(node: ast.ClassDef) -> bool:
    if _methods(node) & MOUSE:
        return True
    return any(isinstance(part, ast.Attribute) and part.attr in DOUBLE for part in ast.walk(node))


def test_whoever_reacts_to_the_mouse_has_keys_or_a_way_told_here() -> None:
    found = {node.name: node for node in _classes() if _reacts(node)}
    without = {name for name, node in found.items() if "keyPressEvent" not in _methods(node)}
    assert sorted(without - set(OTHERWISE)) == [], "give these keys, or say in OTHERWISE how it is done by key"
    assert {"HeatMap", "MonthBars", "CardWidget", "DayColumn"} <= set(found) - without
    assert sorted(set(OTHERWISE) - without) == [], "these have keys now, or are gone"


def test_what_a_tip_says_is_shown_to_who_comes_by_key(
    walk: Callable[..., Walk], monkeypatch: pytest.MonkeyPatch
) -> None:
    walking = walk()
    walking.window.show_page("week")
    settle()
    walking.window.activateWindow()
    QTest.qWaitForWindowActive(walking.window)
    at = stops(walking.page("week"))
    at[0].setFocus()
    QTest.keyClick(at[0], Qt.Key.Key_Tab)
    after = walking.window.focusWidget()
    assert after is not None
    assert after.toolTip()
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, text, *_rest: shown.append(text))
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    QTest.keyClick(walking.window.focusWidget(), Qt.Key.Key_Tab)
    settle(800)
    assert shown == [after.toolTip()]
    shown.clear()
    QTest.mouseClick(walking.window.rail.buttons["week"], Qt.MouseButton.LeftButton)
    after.setFocus()
    settle(800)
    assert shown == []
