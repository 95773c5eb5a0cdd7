"""Says in one sentence that there is no screen, where Qt would end the process with a page of its own troubles."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.ui.i18n import pick_language, translator_for

_NO_SCREEN = QT_TRANSLATE_NOOP(
    "NoScreen",
    "There is no screen to open a window on; sit down at one, or use the commands that ssi-coach --help lists.",
)
_NO_PLUGIN = QT_TRANSLATE_NOOP(
    "NoScreen",
    "No window can be opened ({why}); on Linux it is mostly the system's libxcb-cursor0 that has to be installed.",
)


@contextmanager
def told(language: str | None) -> Iterator[None]:
    """While an application is made: Qt cannot be asked before whether it will find a screen, and does not return
    where it finds none. Ends the process with status 1 then."""

    held: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            held.append(text)
        if kind == QtMsgType.QtFatalMsg:
            _end(language, held)

    earlier = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(earlier)
    # There is a screen: what Qt had to say nevertheless is its own.
    for text in held:
        print(text, file=sys.stderr)


def _end(language: str | None, held: list[str]) -> None:
    """``held``: what Qt said, in English."""
    sentence = (
        _NO_SCREEN if _is_screen_missing("\n".join(held)) else _NO_PLUGIN.of(why=" ".join(held[0].split()).rstrip("."))
    )
    if sys.stderr is not None:
        print(f"ssi-coach: {sentence.render(translator_for(pick_language(language)))}", file=sys.stderr, flush=True)
    # Behind this Qt aborts, which a desktop takes for a crash.
    os._exit(1)


def _is_screen_missing(said: str) -> bool:
    """Whether it is the screen, and not a part of Qt. Qt tries one kind of screen after the other and tells of each."""
    if "Could not find the Qt platform plugin" in said:
        return False
    if os.environ.get("DISPLAY"):
        return "could not connect to display" in said
    return not os.environ.get("WAYLAND_DISPLAY") or "wl_display" in said
