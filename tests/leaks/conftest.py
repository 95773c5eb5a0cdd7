from __future__ import annotations

from tests.survival.conftest import open_program

__all__ = ["open_program"]
