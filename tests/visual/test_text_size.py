"""All text made larger while the window is shown: all of it follows, and no page has to be scrolled sideways."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery import Morning, filled, settle
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.program import Program
from ssi_coach.ui.registry import PAGES
from ssi_coach.ui.widgets.gauge import Gauge
from tests.conftest import SOAK
from tests.visual.fit import misfits


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, language="de", theme="light", less_motion=True)
    yield made
    made.choose_language("en")
    made.choose_text_size("normal")
    made.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Program]:
    filled(tmp_path).close()
    made = Program(appearance, tmp_path / "seats", clock=Morning())
    made.open(tmp_path / "Anna Berg.ssicoach")
    made.window.resize(1024, 680)
    made.window.show()
    settle(0.3)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def _page(program: Program, key: str) -> list[str]:
    program.window.show_page(key)
    settle(0.3)
    # The screen of these tests is smaller than the window meant here.
    return [f"{key}: {text}" for text in misfits(program.window) if "larger than its screen" not in text]


def _gauge(program: Program) -> int:
    assert program.window.bench is not None
    return program.window.bench.stack.page("today").findChild(Gauge).width()


def test_nothing_is_cut_and_no_page_scrolls_sideways_when_text_grows(program: Program, appearance: Appearance) -> None:
    ordinary = _gauge(program)
    for size in (150, 200) if SOAK else (150,):
        appearance.set_text_size(size)
        assert [text for key in PAGES for text in _page(program, key)] == []
    assert _gauge(program) > ordinary
    appearance.set_text_size(100)
    assert _page(program, "today") == []
    assert _gauge(program) == ordinary
