"""Nothing is cut, whatever language is spoken, on small screens, magnified, and with large letters.

150 % on a screen of 1024 × 680 means that the window has 683 × 453 pixels of its own: fewer things must do, nothing may
be lost. Each screen is a process of its own (see `tests.visual.survey`); a few of them always, all in ``make soak``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gallery import LANGUAGES, PSEUDO, SCREENS, Screen
from ssi_coach.ui.widgets.basics import label
from ssi_coach.ui.widgets.gauge import Gauge, Reading
from tests.conftest import SOAK
from tests.visual.fit import misfits

ROOT = Path(__file__).parents[2]
SMALL, MAGNIFIED, WIDE = SCREENS["1024"], SCREENS["1024at150"], SCREENS["1280"]
LARGE_TEXT = SCREENS["1024text150"]
TWICE, TWICE_LARGE = Screen(1280, 832, 200), Screen(2560, 1600, 200)
LARGE_LETTERS = 18.0

ALWAYS = [(PSEUDO, SMALL, None), (PSEUDO, MAGNIFIED, None)]
MORE = [
    *((language, screen, None) for language in LANGUAGES for screen in (SMALL, MAGNIFIED, LARGE_TEXT, WIDE, TWICE)),
    (PSEUDO, WIDE, None),
    (PSEUDO, LARGE_TEXT, None),
    *((language, TWICE_LARGE, None) for language in ("de", PSEUDO)),
    *((language, WIDE, LARGE_LETTERS) for language in LANGUAGES),
]


def _named(one: tuple[str, Screen, float | None]) -> str:
    language, screen, points = one
    return f"{language}-{screen.name}" + (f"-{points:.0f}pt" if points else "")


@pytest.mark.parametrize("one", [*ALWAYS, *(MORE if SOAK else ())], ids=_named)
def test_nothing_is_cut(one: tuple[str, Screen, float | None], tmp_path: Path, home: Path) -> None:
    language, screen, points = one
    command = [sys.executable, "-m", "tests.visual.survey", language, "--text", str(screen.text)]
    if points:
        command += ["--points", str(points)]
    if SOAK:
        command.append("--menus")
    paths = os.pathsep.join(map(str, (ROOT, ROOT / "packaging")))
    environment = {**os.environ, **screen.environment(tmp_path), "PYTHONPATH": paths, "TZ": "UTC"}
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stderr.split()[-2]) > 70, done.stderr
    assert not done.stdout, done.stdout


# -- what the survey would find


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Callable[[QWidget], QWidget]]:
    def show(inside: QWidget, width: int = 300, height: int = 100) -> QWidget:
        made = QWidget()
        qtbot.addWidget(made)
        inside.setParent(made)
        made.resize(width, height)
        made.show()
        QApplication.processEvents()
        return made

    return show


def test_a_cut_label_is_found(window: Callable[[QWidget], QWidget]) -> None:
    cut = label("Where your score is going")
    seen = window(cut)
    cut.resize(60, 20)
    assert any("'Where your score is going' needs" in text for text in misfits(seen))
    cut.resize(cut.sizeHint())
    assert misfits(seen) == []


def test_a_wrapped_label_without_height_or_with_a_long_word_is_found(window: Callable[[QWidget], QWidget]) -> None:
    cut = label("Where your score is going and what would change that", wrap=True)
    seen = window(cut)
    cut.resize(120, 18)
    assert any("of height at this width" in text for text in misfits(seen))
    cut.setText("Zusammenarbeitsvereinbarung")
    assert any("has a word of" in text for text in misfits(seen))


def test_a_cut_button_a_cut_choice_and_a_cut_heading_are_found(window: Callable[[QWidget], QWidget]) -> None:
    held = QWidget()
    column = QVBoxLayout(held)
    pressed, chosen, table = QPushButton("Record LinkedIn’s score"), QComboBox(), QTableWidget(1, 1)
    chosen.addItem("Establish your professional brand")
    table.setHorizontalHeaderLabels(["Network average, all of it"])
    for widget in (pressed, chosen, table):
        column.addWidget(widget)
    pressed.setFixedWidth(50)
    chosen.setFixedWidth(90)
    table.setColumnWidth(0, 40)
    seen = window(held, 400, 300)
    held.resize(400, 300)
    found = " | ".join(misfits(seen))
    for text in ("'Record LinkedIn’s score' needs", "'Establish your professional brand' needs", "heading 'Network"):
        assert text in found
    chosen.setToolTip("Establish your professional brand")
    assert "professional brand" not in " | ".join(misfits(seen))


def test_what_lies_over_something_or_outside_is_found(window: Callable[[QWidget], QWidget]) -> None:
    held = QWidget()
    row = QHBoxLayout(held)
    first, second = QLabel("one"), QLabel("two")
    row.addWidget(first)
    row.addWidget(second)
    seen = window(held)
    held.resize(300, 100)
    QApplication.processEvents()
    assert misfits(seen) == []
    second.move(first.pos())
    assert any("lies over" in text for text in misfits(seen))
    second.move(290, 10)
    assert any("outside of" in text for text in misfits(seen))


def test_a_page_that_scrolls_sideways_is_found(window: Callable[[QWidget], QWidget]) -> None:
    area = QScrollArea()
    broad = QWidget()
    broad.setFixedSize(500, 50)
    area.setWidget(broad)
    seen = window(area)
    area.resize(200, 90)
    QApplication.processEvents()
    assert any("scrolls sideways" in text for text in misfits(seen))
    area.setProperty("wide", True)
    assert misfits(seen) == []


def test_a_figure_that_touches_the_arc_is_found(window: Callable[[QWidget], QWidget]) -> None:
    gauge = Gauge("accent", 100)
    seen = window(gauge)
    gauge.resize(100, 100)
    gauge.show_reading(Reading(100, 100, "100", "of 100", ""))
    assert misfits(seen) == []
    gauge.show_reading(Reading(100, 100, "100.0 %", "complete and more", ""))
    assert {"'100.0 %' is cut", "'complete and more' is cut"} <= {text.split(": ")[1] for text in misfits(seen)}
