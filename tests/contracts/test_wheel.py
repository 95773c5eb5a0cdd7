"""What is built is what is shipped: the wheel alone, in an environment of its own, speaks and tests itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.contracts.source import ROOT

START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ssi_coach import resources
from ssi_coach.app.session import create_session
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.main_window import MainWindow

assert str(resources.folder()).startswith(sys.prefix), resources.folder()
app = QApplication([])
appearance = Appearance(app)
window = MainWindow()
session = create_session(Path("Anna Berg.ssicoach"))
window.show_workspace(Desk(session.coach), session.name)
window.show()
print(appearance.spoken, window.windowTitle())
"""


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    """A program's output; its errors are the test's."""
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command[0]}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution, and the wheel made from it, with the build tools that are here."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    return folder


def test_source_distribution_holds_no_compiled_translation(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = [name.partition("/")[2] for name in archive.getnames()]
    assert "resources/i18n/de.ts" in names
    assert "hatch_build.py" in names
    assert not [name for name in names if name.endswith((".qm", ".pyc"))]


def test_wheel_holds_all_resources(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    here = ROOT / "resources"
    wanted = {f.relative_to(here).as_posix() for f in here.rglob("*") if f.is_file() and f.parent.name != "i18n"}
    wanted |= {"i18n/de.qm", "i18n/en.qm"}
    assert {f"ssi_coach/resources/{name}" for name in wanted} <= names
    assert [name for name in names if name.startswith("ssi_coach/store/migrations/") and name.endswith(".sql")]
    assert not [name for name in names if not name.startswith(("ssi_coach/", "ssi_coach-"))]


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands where nothing but the wheel and what it asks for is installed, as by pipx."""
    folder = tmp_path_factory.mktemp("installed")
    environment = folder / "venv"
    run(sys.executable, "-m", "venv", environment, cwd=folder)
    commands = environment / ("Scripts" if os.name == "nt" else "bin")
    wheel = next(built.glob("*.whl"))
    run(commands / "python", "-m", "pip", "install", "-qq", "-c", ROOT / "constraints.txt", wheel, cwd=folder)
    return commands


@pytest.mark.parametrize(("language", "today"), [("de_DE", "Heute"), ("pl_PL", "Dzisiaj"), ("sv_SE", "Idag")])
def test_wheel_alone_starts_in_the_language_of_the_system(
    installed: Path, tmp_path: Path, language: str, today: str
) -> None:
    spoken = {"LC_ALL": f"{language}.UTF-8", "LANG": f"{language}.UTF-8", "LANGUAGE": language[:2]}
    said = run(installed / "python", "-c", START, cwd=tmp_path, **spoken).strip()
    assert said == f"{language[:2]} {today} – Anna Berg – SSI Coach"
    assert "ssi-coach" in run(installed / "ssi-coach", "--help", cwd=tmp_path)


def broken(installed: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """The self-test of an installation that is not whole: one sentence, and no success."""
    done = subprocess.run(
        [installed / "ssi-coach", "self-test", "--lang", "en"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    return done


def test_wheel_alone_tests_itself_and_finds_what_is_broken(installed: Path, tmp_path: Path) -> None:
    told = json.loads(run(installed / "ssi-coach", "self-test", "--json", cwd=tmp_path))
    assert told["ok"]
    where = "from ssi_coach import resources; print(resources.folder())"
    resources = Path(run(installed / "python", "-c", where, cwd=tmp_path).strip())
    damaged = (("icons/app/16.png", True), ("icons/check-dark.svg", False), ("themes/dark.toml", False),
               ("catalogue/seniority.toml", True))  # fmt: skip
    for name, gone in damaged:
        file = resources / name
        kept = file.read_bytes()
        file.unlink() if gone else file.write_bytes(kept[:-1] + b"#")
        done = broken(installed, tmp_path)
        file.write_bytes(kept)
        assert done.stderr.startswith("ssi-coach: The self-test failed: its resources are complete: ")
        assert file.name in done.stderr


def test_wheel_alone_says_that_a_part_of_qt_is_gone(installed: Path, tmp_path: Path) -> None:
    """Qt itself would end the program without a word that helps."""
    plugin = next(installed.parent.glob("lib/python*/site-packages/PySide6/Qt/plugins/platforms/libqoffscreen.so"))
    away = plugin.rename(tmp_path / plugin.name)
    try:
        done = broken(installed, tmp_path)
    finally:
        away.rename(plugin)
    assert done.stderr.startswith("ssi-coach: The self-test failed: every page and dialog is painted")
    assert "platform plugin" in done.stderr


def test_wheel_alone_says_which_library_is_gone(installed: Path, tmp_path: Path) -> None:
    """Its folder alone can still be imported, as one without anything in it."""
    library = next(installed.parent.glob("lib/python*/site-packages/apsw/__init__*.so"))
    away = library.rename(tmp_path / library.name)
    try:
        done = broken(installed, tmp_path)
    finally:
        away.rename(library)
    assert done.stderr.startswith("ssi-coach: The self-test failed: the libraries it is built on are there: apsw/")
