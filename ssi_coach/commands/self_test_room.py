"""What the checks of the self-test share: where they work, and how they say what is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ssi_coach.commands.context import Context

NOTED: Final = "noted.txt"
"""In this file lies what had failed before a process of its own ended."""


class Wrong(Exception):
    """What a check found, said for whoever mends it."""


@dataclass
class Room:
    """Where the self-test works: its scratch folder, and the workspace it fills."""

    context: Context
    folder: Path

    @property
    def workspace(self) -> Path:
        return self.folder / "Self-test.ssicoach"
