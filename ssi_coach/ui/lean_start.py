"""Spares the start what PySide does for programs of another kind."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any


def spare_reading_sources() -> None:
    """Let PySide not read the source of each module that is imported from now on.

    It looks there for the word PySide6, to know whether ``from __feature__ import …`` holds in it (PYSIDE-2029).
    Nothing here uses that, and with 250 modules it costs 25 ms and two megabytes at every start. Where a version of
    PySide has no such place, nothing is changed.
    """
    importlib.import_module("PySide6.QtCore")
    try:
        feature: Any = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature


def _uses_no_feature(_module: ModuleType) -> bool:
    return False
