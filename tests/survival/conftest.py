from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.program import Program
from tests.conftest import FixedClock


class Wall:
    """The system's clock, as far as a test needs it: it goes on, and may be set."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
def open_program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Program]]:
    """Opens the program with its window on a file, as a start does."""
    monkeypatch.setenv("TZ", "UTC")
    appearance = Appearance(qapp, language="en", theme="light")
    made: list[Program] = []

    def begin(path: Path, on: object = None) -> Program:
        program = Program(appearance, tmp_path / "seats", own=path, clock=on or clock)
        made.append(program)
        program.open(path)
        return program

    yield begin
    for program in made:
        if program.rescue is not None:
            program.rescue.close()
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
    appearance.choose_language("en")
    appearance.choose_theme("light")
    appearance.deleteLater()


def at(*moment: int) -> Wall:
    return Wall(datetime(*moment, tzinfo=UTC))
