"""Puts the resources and the compiled translations into the wheel, so that a plain ``pip install`` speaks German."""

from __future__ import annotations

import runpy
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Force-includes ``resources/*`` as ``ssi_coach/resources/*``; an editable install reads them where they lie."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        resources = Path(self.root, "resources")
        compile_all = runpy.run_path(str(Path(self.root, "packaging", "i18n", "release.py")))["compile_all"]
        if version == "editable":
            compile_all(resources / "i18n", resources / "i18n")
            return
        self._compiled = Path(tempfile.mkdtemp(prefix="ssi-coach-i18n-"))
        included: dict[str, str] = build_data["force_include"]
        for folder in sorted(p for p in resources.iterdir() if p.is_dir() and p.name != "i18n"):
            included[str(folder)] = f"ssi_coach/resources/{folder.name}"
        for compiled in compile_all(resources / "i18n", self._compiled):
            included[str(compiled)] = f"ssi_coach/resources/i18n/{compiled.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            shutil.rmtree(self._compiled)
