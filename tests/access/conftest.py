"""One appearance for all that is looked at, put back to what other tests expect."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ssi_coach.ui.appearance import Appearance
from tests.walk import Walk


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="en", theme="light", less_motion=True)
    yield made
    made.choose_language("en")
    made.choose_theme("light")
    made.choose_motion(None)
    made.deleteLater()


@pytest.fixture
def walk(appearance: Appearance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Walk]]:
    """Makes walks; they are closed at the end."""
    monkeypatch.setenv("TZ", "UTC")
    made: list[Walk] = []

    def make(language: str = "en", *, full: bool = True, theme: str = "light") -> Walk:
        while made:
            made.pop().close()
        appearance.choose_language(language)
        appearance.choose_theme(theme)
        made.append(Walk(appearance, tmp_path, full=full))
        return made[-1]

    yield make
    while made:
        made.pop().close()
