"""How much is installed: the folder build of ``make package``, beside a bare PySide6 window built in the same run."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path

from tests.bench.row import Row

ROOT = Path(__file__).resolve().parents[2]
BUDGET = 190.0


def measure(folder: Path = ROOT / "build" / "package") -> Iterator[Row]:
    """One row, or a line that says how there comes to be one."""
    size = runpy.run_path(str(ROOT / "packaging" / "pyinstaller" / "bundle.py"))["size"]
    ours, bare = folder / "ssi-coach", folder / "bare"
    if not (ours.is_dir() and bare.is_dir()):
        print("Installed size: nothing is built here; make package builds it")
        return
    yield Row("Installed size", size(ours), "MB", BUDGET, size(bare), "a bare PySide6 window, nothing left out")
