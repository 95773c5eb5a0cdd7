"""A fault of the program itself is one sentence on the command line; its place is noted, not what it was about."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ssi_coach.app import crash_log
from ssi_coach.commands import entries
from tests.cli.conftest import Line


def test_a_fault_is_one_sentence_and_a_note_without_anything_personal(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_context: object) -> int:
        raise RuntimeError("Anna Berg")

    monkeypatch.setattr(entries, "log", broken)
    said = line.refused("log", "comment", "--note", "for Anna Berg")
    assert "RuntimeError" in said and str(crash_log.folder()) in said
    assert "Anna" not in said.replace(str(crash_log.folder()), "")
    log = (crash_log.folder() / crash_log.LOG_NAME).read_text(encoding="utf-8")
    assert "RuntimeError" in log and "ssi_coach/cli.py" in log and "Python 3" in log
    assert "Anna" not in log


@pytest.mark.parametrize("missing", ["apsw", "PySide6", "platformdirs"])
def test_a_library_that_is_missing_is_named(missing: str, tmp_path: Path) -> None:
    code = (
        "import sys\n"
        f"sys.modules[{missing!r}] = None\n"
        "from ssi_coach.bootstrap import main\n"
        "sys.exit(main(['--workspace', sys.argv[1], *sys.argv[2:]]))\n"
    )
    words = [] if missing == "PySide6" else ["log", "comment"]
    command = [sys.executable, "-c", code, str(tmp_path / "Anna Berg.ssicoach"), *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env={"PATH": ""})
    assert done.returncode == 1
    assert done.stderr.startswith(f"ssi-coach: SSI Coach cannot start: {missing}")
    assert len(done.stderr.splitlines()) == 1
