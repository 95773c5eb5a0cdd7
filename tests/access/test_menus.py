"""The letters that menus answer to are given once each, and to every entry."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMenu

from tests.access.rules import entries, given_twice, letter
from tests.walk import LANGUAGES, Walk


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_is_given_twice_in_a_menu_and_none_is_missing(walk: Callable[..., Walk], language: str) -> None:
    window = walk(language, full=False).window
    bar = window.menuBar()
    menus = [action.menu() for action in bar.actions() if isinstance(action.menu(), QMenu)]
    assert len(menus) == 4
    faults = given_twice(entries(bar.actions()))
    for menu in menus:
        texts = entries(menu.actions())
        faults += given_twice(texts)
        # Pages are called as in the rail and have Ctrl and a number.
        faults += [
            f"no letter in {menu.title()}: {action.text()}"
            for action in menu.actions()
            if not action.isSeparator() and not letter(action.text()) and action.shortcut().isEmpty()
        ]
    assert window.rail is not None
    faults += [f"rail {fault}" for fault in given_twice(entries(window.rail.menu.actions()))]
    assert not faults, "\n".join(faults)
