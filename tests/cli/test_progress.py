"""The bar is for people who watch; a pipe or a file gets none of it."""

from __future__ import annotations

import io
import sys

from ssi_coach.commands.progress import bar


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_fills_and_goes(monkeypatch):
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with bar() as shown:
        shown.report(1, 2)
        assert " 50%" in screen.getvalue()
        shown.report(0, 0)
        assert screen.getvalue().count("%") == 2
        shown.report(2, 2)
    drawn = screen.getvalue().split("\r")
    assert "100%" in drawn[-3]
    assert drawn[-2].strip() == ""


def test_nobody_watching_sees_nothing(monkeypatch):
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    with bar() as shown:
        shown.report(1, 2)
    assert stream.getvalue() == ""
