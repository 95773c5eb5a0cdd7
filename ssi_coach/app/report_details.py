"""What somebody who reports a fault may pass on: versions and the machine's kind, and nothing about a person."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from pathlib import Path

from ssi_coach.app import crash_log, licences, settings


def shortened(path: Path) -> str:
    """A path without the name of its user: the home folder is ``~``."""
    text, home = os.fspath(path.absolute()), os.fspath(Path.home().absolute())
    return "~" + text[len(home) :] if text == home or text.startswith(home + os.sep) else text


def details(window: Mapping[str, str]) -> str:
    """A line each: versions, system, what ``window`` adds (name → value), and where logs and settings lie. No
    workspace is named: what a file is called may be somebody's name."""
    kept = settings.load()
    lines = {
        **licences.versions(),
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        **window,
        "Theme": kept.theme,
        "Text size": f"{kept.text_size} %",
        "Log folder": shortened(crash_log.folder()),
        "Settings": shortened(settings.settings_file()),
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items())
