"""The command line in this process: its real parser, real commands, a real file; only the window is not opened."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from ssi_coach import cli
from ssi_coach.app.coach_report import CoachReport
from ssi_coach.app.opening import Opening
from ssi_coach.app.review import Review
from ssi_coach.commands.context import Outfit


@dataclass
class Answer:
    """What a call gave back."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class Line:
    """Calls the command line on one workspace."""

    capture: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    clock: Any
    workspace: Path
    windows: list[Opening] = field(default_factory=list)

    def outfit(self) -> Outfit:
        def open_window(opening: Opening) -> int:
            self.windows.append(opening)
            return 0

        def translator(language: str) -> Callable[[str, str], str]:
            return lambda context, text, comment=None, n=-1: f"{language}:{text}"

        def write_page(review: Review, file: Path, language: str) -> None:
            file.write_text(f"{review.week} {language}", encoding="utf-8")

        def write_report(report: CoachReport, file: Path, language: str) -> None:
            file.write_text(f"{report.first} {report.last} {language}", encoding="utf-8")

        return Outfit(open_window, translator, write_page, write_page, write_report, self.clock)

    def bare(self, *words: str, stdin: bytes = b"") -> Answer:
        """A call with exactly these words."""
        self.monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        self.capture.readouterr()
        status = cli.main(list(words), self.outfit())
        out, err = self.capture.readouterr()
        return Answer(status, out, err)

    def __call__(self, *words: str, stdin: bytes = b"") -> Answer:
        """A call on the workspace."""
        return self.bare(*words, "--workspace", str(self.workspace), stdin=stdin)

    def ok(self, *words: str, stdin: bytes = b"") -> Answer:
        answer = self(*words, stdin=stdin)
        assert (answer.status, answer.err) == (0, "")
        return answer

    def refused(self, *words: str, status: int = 1, stdin: bytes = b"") -> str:
        """The one line of a call that was refused."""
        answer = self(*words, stdin=stdin)
        assert (answer.status, answer.out) == (status, "")
        lines = answer.err.splitlines()
        assert lines[0].startswith("ssi-coach: ")
        assert len(lines) == 1 or status == 2
        return lines[0]


@pytest.fixture
def line(capsys, monkeypatch, clock, tmp_path) -> Line:
    monkeypatch.setenv("TZ", "UTC")
    return Line(capsys, monkeypatch, clock, tmp_path / "Anna Berg.ssicoach")
