"""The composition root: puts the parts together and hands them over. What needs Qt is imported when it is wanted."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ssi_coach import cli
from ssi_coach.commands.context import Outfit
from ssi_coach.domain.messages import Translate
from ssi_coach.domain.passphrase import Passphrase

if TYPE_CHECKING:
    from ssi_coach.app.review import Review


def main(argv: Sequence[str] | None = None) -> int:
    """The program. Returns its exit status."""
    return cli.main(argv, Outfit(_open_window, _translator, _write_pdf, _write_png))


def _open_window(workspace: Path, language: str | None, theme: str | None, demo: bool, key: Passphrase | None) -> int:
    from ssi_coach.ui.application import run

    return run(workspace, language=language, theme=theme, demo=demo, key=key)


def _translator(language: str) -> Translate:
    from ssi_coach.ui.i18n import translator_for

    return translator_for(language)


def _write_pdf(review: Review, file: Path, language: str) -> None:
    _without_a_screen()
    from ssi_coach.ui.report_pdf import write_pdf

    write_pdf(review, file, language)


def _write_png(review: Review, file: Path, language: str) -> None:
    _without_a_screen()
    from ssi_coach.ui.report_pdf import write_png

    write_png(review, file, language)


def _without_a_screen() -> None:
    """A page is painted on a machine without a display as well."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
