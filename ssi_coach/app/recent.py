"""The workspaces opened lately, as a menu names them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

# The ending not from where sessions are made: the menu is there before anything of a workspace is loaded.
from ssi_coach.app.settings import SUFFIX, Settings
from ssi_coach.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Recent:
    """``label`` is the name, with as much of its folder as tells it from another of the same name."""

    path: str
    label: str
    pinned: bool = False


def recent_workspaces(settings: Settings) -> tuple[Recent, ...]:
    """Pinned ones first, the others by when they were opened. Nothing is looked up on the disk."""
    ordered = sorted(settings.recent, key=lambda path: path not in settings.pinned)
    names = labels(ordered)
    return tuple(Recent(path, name, path in settings.pinned) for path, name in zip(ordered, names, strict=True))


def labels(paths: Sequence[str]) -> tuple[str, ...]:
    """A name for each path, all of them different while the paths are."""
    parts = [Path(path).parts for path in paths]
    names = [Path(path).name.removesuffix(SUFFIX) for path in paths]
    shown = list(names)
    deepest = max(map(len, parts), default=0)
    for depth in range(1, deepest):
        often = Counter(shown)
        for place, name in enumerate(names):
            if often[shown[place]] > 1:
                folder = Path(*parts[place][-depth - 1 : -1])
                shown[place] = f"{name} ({folder})"
    often = Counter(shown)
    return tuple(name if often[name] == 1 else path for name, path in zip(shown, paths, strict=True))


def missing(paths: Sequence[str]) -> tuple[str, ...]:
    """Those that are not there any more. For a worker: a folder of the network may let one wait."""
    return tuple(path for path in paths if not _there(path))


def _there(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):  # a place that may not be looked at
        return False
