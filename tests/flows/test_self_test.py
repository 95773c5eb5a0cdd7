"""`ssi-coach self-test` in a process of its own: it finds what is broken, and touches nobody's data."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ssi_coach import __version__
from tests.contracts.source import PACKAGE, ROOT

CHECKS = [
    "libraries",
    "resources",
    "licences",
    "languages",
    "workspace",
    "undo",
    "files",
    "archive",
    "protect",
    "paint",
]
CHECKS += ["report"]


def self_test(*words: str, folder: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ssi_coach", "self-test", *words],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def test_all_is_well_without_a_screen_and_nothing_is_left(home: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    done = self_test("--json", TMPDIR=str(scratch))
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["ok"] and told["passed"] == CHECKS and told["version"] == __version__
    assert list(home.rglob("*")) == []
    assert list(scratch.iterdir()) == []


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The program as it is installed, to be broken."""
    folder = tmp_path / "copy"
    shutil.copytree(PACKAGE, folder / "ssi_coach", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", folder / "ssi_coach" / "resources")
    return folder


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    ("hidden", "check"),
    [
        ("catalogue/activities.toml", "resources"),
        ("themes/dark.toml", "resources"),
        ("licences/SQLite.txt", "licences"),
        ("i18n/pl.qm", "languages"),
        ("i18n/en.qm", "languages"),
    ],
)
def test_a_resource_that_is_gone_is_named(copy: Path, hidden: str, check: str) -> None:
    (copy / "ssi_coach" / "resources" / hidden).unlink()
    done = self_test("--json", "--lang", "en", folder=copy)
    assert done.returncode == 1
    told = json.loads(done.stdout)
    assert (told["ok"], told["failed"]) == (False, check)
    assert Path(hidden).name.removesuffix(".txt") in told["why"]
    assert done.stderr.startswith("ssi-coach: The self-test failed: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.unmeasured
def test_a_translation_of_nothing_is_found(copy: Path) -> None:
    folder = copy / "ssi_coach" / "resources" / "i18n"
    shutil.copyfile(folder / "en.qm", folder / "sv.qm")
    done = self_test("--lang", "de", folder=copy)
    assert done.returncode == 1
    assert "i18n" in done.stderr
    (folder / "sv.qm").write_bytes(b"no translation")
    assert "sv.qm" in self_test("--lang", "de", folder=copy).stderr


@pytest.mark.unmeasured
def test_what_is_missing_without_a_word_is_named(copy: Path) -> None:
    """A drawing that is gone says nothing, a dialog that cannot be made is none."""
    resources = copy / "ssi_coach" / "resources"
    (resources / "icons" / "check-dark.svg").unlink()
    shutil.rmtree(resources / "icons" / "app")
    (copy / "ssi_coach" / "ui" / "dialogs" / "goal.py").write_text("class GoalDialog:\n    pass\n", encoding="utf-8")
    done = self_test("--lang", "en", folder=copy)
    assert done.returncode == 1
    last = done.stderr.strip()
    for named in ("check-dark.svg", "icon: ", "goal (light): TypeError", "goal (dark): TypeError"):
        assert named in last, last
    assert done.stdout.splitlines()[-1] == "ok: a passphrase protects"


@pytest.mark.unmeasured
def test_what_fails_in_a_paint_event_is_named_even_where_it_ends_the_process(copy: Path) -> None:
    mark = copy / "ssi_coach" / "ui" / "icons.py"
    text = mark.read_text(encoding="utf-8")
    assert text.count("        painter = QPainter(self)\n") == 1
    mark.write_text(text.replace("        painter = QPainter(self)\n", "        1 / 0\n"), encoding="utf-8")
    done = self_test("--lang", "en", folder=copy)
    assert done.returncode == 1
    assert "today (light): ZeroDivisionError" in done.stderr
    assert done.stderr.count("\n") == 1
