"""Pictures drawn with a font of boxes, in a theme that is asked for; the coach and the desk are those of tests/ui."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from ssi_coach.ui.theme.manager import Mode, ThemeManager
from tests.ui.conftest import clock, coach, desk, open_demo
from tests.visual.make_font import FAMILY

__all__ = ["clock", "coach", "desk", "in_theme", "open_demo"]


@pytest.fixture
def in_theme(qapp: QApplication) -> Iterator[Callable[[Mode], None]]:
    """Puts a theme on, with the boxes as the system's font; afterwards all is light and as it was."""
    added = QFontDatabase.addApplicationFont(str(Path(__file__).parent / "boxes.ttf"))
    assert QFontDatabase.applicationFontFamilies(added) == [FAMILY]
    before = qapp.font()
    boxes = QFont(FAMILY, 9)
    boxes.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    boxes.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    qapp.setFont(boxes)
    manager = qapp.property("ssi_coach_theme") or ThemeManager(qapp, "light")

    def put_on(mode: Mode) -> None:
        # Twice, so that the style sheet is made anew for this font also where the theme stays.
        manager.set_mode("dark" if mode == "light" else "light")
        manager.set_mode(mode)

    yield put_on
    qapp.setFont(before)
    put_on("light")
    QFontDatabase.removeApplicationFont(added)
