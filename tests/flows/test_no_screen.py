"""Where no window can be opened, one sentence says so; Qt alone would abort with a dump of the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ssi_coach.ui import no_screen
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


@pytest.mark.unmeasured
def test_a_part_of_qt_that_is_missing_is_told_from_a_screen_that_is(home: Path) -> None:
    for more in ({}, {"QT_DEBUG_PLUGINS": "1"}):
        done = start("en", QT_QPA_PLATFORM="nonsense", **more)
        assert done.returncode == 1
        assert done.stderr.startswith("ssi-coach: No window can be opened (Could not find")
        assert "nonsense" in done.stderr and "libxcb-cursor0" in done.stderr
        assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("said", "environment", "screen_missing"),
    [
        ("qt.qpa.xcb: could not connect to display :7", {"DISPLAY": ":7"}, True),
        ("Failed to create wl_display\nxcb-cursor0 is needed", {"DISPLAY": ":7", "WAYLAND_DISPLAY": "w"}, False),
        ("xcb-cursor0 is needed", {"DISPLAY": ":7"}, False),
        ("Failed to create wl_display", {"WAYLAND_DISPLAY": "w"}, True),
        ("qt.qpa.xcb: could not connect to display", {}, True),
        ('Could not find the Qt platform plugin "x"', {}, False),
    ],
)
def test_one_kind_of_screen_that_is_missing_hides_nothing(
    said: str, environment: dict[str, str], screen_missing: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert no_screen._is_screen_missing(said) == screen_missing
