"""The program talks to nobody: not once, from the first start to the last export."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from ssi_coach.ui.registry import PAGES
from tests.contracts.source import PACKAGE
from tests.importers import archive_files


def guarded(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.leaks.guarded", *arguments],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_whole_program_makes_no_internet_socket(tmp_path: Path, home: Path) -> None:
    done = guarded(str(tmp_path), str(archive_files.archive(tmp_path, "2024")))
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.splitlines()[-1]) > len(PAGES) + 15


def test_the_guard_is_awake() -> None:
    done = guarded("cross")
    assert done.returncode != 0
    assert "nobody minded" not in done.stdout


def test_nothing_that_talks_is_imported() -> None:
    talks = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "requests", "httpx", "PySide6.QtNetwork",
             "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "xmlrpc", "telnetlib", "asyncio"}  # fmt: skip
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""] + [f"{node.module}.{alias.name}" for alias in node.names]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            assert not talks & {*names, *(name.split(".")[0] for name in names)}, file
