"""The letters that menus, buttons and labels answer to are given once each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from tests.access.controls import visible
from tests.walk import LANGUAGES, Walk


def _letter(text: str) -> str:
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+")


def _twice(texts: Iterable[str]) -> list[str]:
    by_letter: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        if letter := _letter(text):
            by_letter[letter].append(text)
    return [f"{letter}: {texts}" for letter, texts in by_letter.items() if len(texts) > 1]


def _texts(actions: Iterable[QAction]) -> list[str]:
    return [action.text() for action in actions if not action.isSeparator() and action.isVisible()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_is_given_twice_in_a_menu_and_none_is_missing(walk: Callable[..., Walk], language: str) -> None:
    window = walk(language, full=False).window
    bar = window.menuBar()
    menus = [action.menu() for action in bar.actions() if isinstance(action.menu(), QMenu)]
    assert len(menus) == 4
    faults = _twice(_texts(bar.actions()))
    for menu in menus:
        texts = _texts(menu.actions())
        faults += _twice(texts)
        # Pages are called as in the rail and have Ctrl and a number.
        faults += [
            f"no letter in {menu.title()}: {action.text()}"
            for action in menu.actions()
            if not action.isSeparator() and not _letter(action.text()) and action.shortcut().isEmpty()
        ]
    assert window.rail is not None
    faults += [f"rail {fault}" for fault in _twice(_texts(window.rail.menu.actions()))]
    assert not faults, "\n".join(faults)


def _answering(root: QWidget) -> list[str]:
    """What answers to Alt and a letter in a window: buttons, and labels with a buddy."""
    found = []
    for widget in visible(root):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            found.append(widget.text())
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_is_given_twice_in_a_window(walk: Callable[..., Walk], language: str) -> None:
    walking = walk(language)
    bar = _texts(walking.window.menuBar().actions())
    faults = []
    for place in walking.places():
        above = bar if place.window is walking.window else []
        faults += [f"{place} {fault}" for fault in _twice([*above, *_answering(place.window)])]
    assert not faults, "\n".join(faults)
