"""Compiles ``resources/i18n/*.ts`` with lrelease; a translation that is already newer than its source is left alone.

Run as a script, it compiles beside the sources, where a start from the source tree looks for them.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path


def qt_tool(name: str) -> Path:
    """Where PySide6-Essentials keeps one of Qt's tools, without importing Qt (which needs its system libraries)."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("The translations need PySide6-Essentials: pip install PySide6-Essentials")
    folder = Path(next(iter(spec.submodule_search_locations)))
    return folder / (f"{name}.exe" if sys.platform == "win32" else name)


def compile_all(source: Path, target: Path) -> list[Path]:
    """Compile every .ts of ``source`` into ``target`` and return the .qm files, sorted by name."""
    target.mkdir(parents=True, exist_ok=True)
    compiled = []
    for ts in sorted(source.glob("*.ts")):
        qm = target / f"{ts.stem}.qm"
        if not qm.exists() or qm.stat().st_mtime_ns < ts.stat().st_mtime_ns:
            _run(qt_tool("lrelease"), "-silent", str(ts), "-qm", str(qm))
        compiled.append(qm)
    return compiled


def _run(tool: Path, *arguments: str) -> None:
    done = subprocess.run([str(tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{tool.name} could not compile the translations: {(done.stderr or done.stdout).strip()}")


if __name__ == "__main__":
    folder = Path(__file__).resolve().parents[2] / "resources" / "i18n"
    compile_all(folder, folder)
