"""The composition root: puts the parts together and hands them over. What needs Qt is imported when it is wanted."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ssi_coach.app.coach_report import CoachReport
    from ssi_coach.app.opening import Opening
    from ssi_coach.app.review import Review
    from ssi_coach.commands.writing import Writing
    from ssi_coach.domain.messages import Translate


def main(argv: Sequence[str] | None = None) -> int:
    """The program. Returns its exit status."""
    try:
        from ssi_coach import cli
        from ssi_coach.commands.context import Outfit

        outfit = Outfit(
            _open_window, _translator, _write_pdf, _write_png, _write_report, paint=_paint, writing=_writing
        )
        return cli.main(argv, outfit)
    except ImportError as error:
        return _incomplete(error)


def _incomplete(error: ImportError) -> int:
    """Say which library is missing. Nothing else of the program is needed for it: English, and as it can be said."""
    # Of a library of the system, the message names the file first.
    part = (error.name if isinstance(error, ModuleNotFoundError) else str(error).partition(":")[0]) or "a library"
    sentence = f"SSI Coach cannot start: {part} is missing or broken. Install SSI Coach again."
    if sys.stderr is not None:
        print(f"ssi-coach: {sentence}", file=sys.stderr)
    if sys.platform == "win32" and (sys.stderr is None or not sys.stderr.isatty()):
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "SSI Coach", 0x10)
    elif not part.startswith(("PySide6", "lib")) and sys.stderr is not None and not sys.stderr.isatty():
        _show(sentence)
    return 1


def _show(sentence: str) -> None:
    """In a window where nobody reads a terminal, as far as there is a screen."""
    if any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")) or sys.platform == "darwin":
        with suppress(ImportError):
            from ssi_coach.ui.missing import show

            show(sentence)


def _open_window(opening: Opening) -> int:
    # What is loaded at the start stays: looking for garbage in it would only take time. `Start` turns it on again.
    gc.disable()
    from ssi_coach.ui.single_instance import WAIT_S, Seat, seats_folder

    # Asked first, and with little imported: where a window has it already, this start is over.
    seat = None
    if not opening.demo:
        seat = Seat.take(opening.workspace, seats_folder(), opening.files, ask=not opening.background, wait_s=WAIT_S)
        if seat is None:
            return 0

    from ssi_coach.ui.lean_start import spare_reading_sources

    # Before the many modules of the window are imported.
    spare_reading_sources()
    from ssi_coach.ui.application import run

    return run(opening, seat)


def _translator(language: str) -> Translate:
    from ssi_coach.ui.i18n import translator_for

    return translator_for(language)


def _writing(language: str) -> Writing:
    from ssi_coach.commands.writing import Writing
    from ssi_coach.ui.i18n import written_in

    return Writing(*written_in(language))


def _write_pdf(review: Review, file: Path, language: str) -> None:
    from ssi_coach.ui.report_pdf import write_pdf

    write_pdf(review, file, language)


def _write_png(review: Review, file: Path, language: str) -> None:
    from ssi_coach.ui.report_pdf import write_png

    write_png(review, file, language)


def _write_report(report: CoachReport, file: Path, language: str) -> None:
    from ssi_coach.ui.coach_report_pdf import write_report

    write_report(report, file, language)


def _paint(workspace: Path, language: str) -> Iterator[tuple[str, str]]:
    from ssi_coach.ui.self_test import paint_everything

    return paint_everything(workspace, language)
