"""The first window loads nothing it does not show."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("pyqtgraph", "numpy", "icalendar", "python_calamine", "PySide6.QtPrintSupport", "PySide6.QtDBus", "jeepney")

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ssi_coach.app.session import create_session
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.main_window import MainWindow

app = QApplication([])
appearance = Appearance(app, language="en", theme="light")
session = create_session(Path(sys.argv[1]))
window = MainWindow()
window.show_workspace(Desk(session.coach), session.name)
window.show()
window.grab()
assert window.isVisible()
print(*sorted(sys.modules))
"""

COMMAND = """
import sys
from ssi_coach.bootstrap import main
assert main(["--workspace", sys.argv[1], "log", "comment"]) == 0
print(*sorted(sys.modules))
"""


def modules_after(code: str, workspace: Path) -> set[str]:
    """What is imported once the code has run in a process of its own."""
    command = [sys.executable, "-c", code, str(workspace)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("heavy", HEAVY)
def test_first_window_does_without(heavy: str, first_window: set[str]) -> None:
    assert "PySide6.QtWidgets" in first_window
    assert heavy not in first_window


@pytest.fixture(scope="module")
def first_window(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    return modules_after(WINDOW, tmp_path_factory.mktemp("window") / "Anna Berg.ssicoach")


def test_a_command_loads_no_window(tmp_path: Path) -> None:
    loaded = modules_after(COMMAND, tmp_path / "Anna Berg.ssicoach")
    assert "apsw" in loaded
    assert not {"PySide6.QtWidgets", "PySide6.QtGui", *HEAVY} & loaded


STARTED = """
import linecache
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ssi_coach.bootstrap import main

run = QApplication.exec


def run_a_moment(*_):
    QTimer.singleShot(1500, QApplication.quit)
    return run()

QApplication.exec = run_a_moment
main(["demo"])
assert "ssi_coach.ui.cards.day_card" in sys.modules
print(*sorted(name for name in linecache.cache if "ssi_coach" in name), "end")
"""


def test_the_start_reads_no_sources(tmp_path: Path) -> None:
    """PySide would read the source of every module, and keep it (ui/lean_start)."""
    read = modules_after(STARTED, tmp_path)
    assert "end" in read
    assert not {name for name in read if "cards" in name}
