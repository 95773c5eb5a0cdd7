"""Where no window can be opened, one sentence says so; Qt alone would abort with a dump of the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contracts.source import ROOT


def start(language: str, **environment: str) -> subprocess.CompletedProcess[str]:
    screenless = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "ssi_coach", "--lang", language],
        cwd=ROOT,
        env={**screenless, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.unmeasured
@pytest.mark.skipif(sys.platform != "linux", reason="Other systems always have a screen to open a window on.")
@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "There is no screen"), ("de", "Hier ist kein Bildschirm"), ("sv", "Det finns ingen skärm"),
     ("pl", "Nie ma ekranu")],
)  # fmt: skip
def test_without_a_screen_it_is_said(language: str, said: str, home: Path) -> None:
    for environment in ({"QT_QPA_PLATFORM": "xcb"}, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"}):
        done = start(language, **environment)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(f"ssi-coach: {said}")
        assert done.stderr.count("\n") == 1
    assert not list(home.rglob("*.ssicoach"))


def test_a_part_of_qt_that_is_missing_is_told_from_a_screen_that_is(home: Path) -> None:
    done = start("en", QT_QPA_PLATFORM="nonsense")
    assert done.returncode == 1
    assert done.stderr.startswith("ssi-coach: No window can be opened (")
    assert "nonsense" in done.stderr and "libxcb-cursor0" in done.stderr
    assert done.stderr.count("\n") == 1
