"""What is built is what is shipped: the wheel alone, in an environment of its own, starts in German."""

from __future__ import annotations

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


def test_wheel_alone_starts_in_german(built: Path, tmp_path: Path) -> None:
    environment = tmp_path / "venv"
    run(sys.executable, "-m", "venv", environment, cwd=tmp_path)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    wheel = next(built.glob("*.whl"))
    run(python, "-m", "pip", "install", "-qq", "-c", ROOT / "constraints.txt", wheel, cwd=tmp_path)
    german = {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "LANGUAGE": "de"}
    assert run(python, "-c", START, cwd=tmp_path, **german).strip() == "de Heute – Anna Berg – SSI Coach"
    command = python.parent / "ssi-coach"
    assert "ssi-coach" in run(command, "--help", cwd=tmp_path)
