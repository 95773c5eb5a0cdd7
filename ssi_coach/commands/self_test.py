"""`self-test`: whether the program works as it is installed here. Nobody's data is touched, and no window is shown.

Everything happens in a scratch folder. What needs Qt's window side is painted by `Outfit.paint`, without a screen, in a
process of its own: where a part of Qt is missing it ends the process instead of saying so.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import ssi_coach
from ssi_coach.app import settings
from ssi_coach.commands import self_test_parts as parts
from ssi_coach.commands.context import Context
from ssi_coach.commands.self_test_room import NOTED, Room, Wrong
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.problems import InputProblem, Problem

_WHOLE: Final = QT_TRANSLATE_NOOP("SelfTest", "SSI Coach {version} works as it is installed here ({seconds} s).")
_FAILED: Final = QT_TRANSLATE_NOOP("SelfTest", "The self-test failed: {what}: {why}. Install SSI Coach again.")
_LINE: Final = QT_TRANSLATE_NOOP("SelfTest", "ok: {what}")
_MOST_SAID: Final = 3
"""Lines of what Qt said before it ended the process."""


@dataclass(frozen=True)
class _Check:
    """``apart``: in a process of its own."""

    key: str
    what: Message
    look: Callable[[Room], None]
    apart: bool = False


def run(context: Context) -> int:
    """Try everything once; exit status 1 with a sentence at the first that fails: what comes after it stands on it."""
    if context.args.only is not None:
        return _run_only(context)
    begun = time.monotonic()
    passed: list[str] = []
    scratch = tempfile.TemporaryDirectory(prefix="ssi-coach-self-test-", ignore_cleanup_errors=True)
    with scratch as folder, settings.kept_in(Path(folder)):
        room = Room(context, Path(folder))
        for each in _checks():
            why = _why_apart(each, room) if each.apart else _why(each, room)
            if why is not None:
                _tell_failed(context, passed, each, why)
            passed.append(each.key)
            if not context.json:
                context.say(_LINE.of(what=each.what))
                sys.stdout.flush()
    seconds = round(time.monotonic() - begun, 1)
    if context.json:
        context.answer({"ok": True, "version": ssi_coach.__version__, "passed": passed, "seconds": seconds})
    else:
        context.say(_WHOLE.of(version=ssi_coach.__version__, seconds=seconds))
    return 0


def _why(each: _Check, room: Room) -> str | None:
    """Why a check fails; None when it does not. What is broken may raise anything."""
    try:
        each.look(room)
    except Problem as problem:
        return room.context.text(problem.message).rstrip(".")
    except OSError as error:
        return f"{error.filename or type(error).__name__}: {error.strerror or error}"
    except Exception as error:  # noqa: BLE001 - the very thing that is looked for
        return " ".join(str(error).split()) if isinstance(error, Wrong) else f"{type(error).__name__}: {error}"
    return None


def _run_only(context: Context) -> int:
    """The other side of `_why_apart`: one check, in a folder that another process has filled."""
    room = Room(context, Path(context.args.folder))
    with settings.kept_in(room.folder):
        (each,) = (each for each in _checks() if each.key == context.args.only)
        why = _why(each, room)
    context.answer({"why": why})
    return 0


def _why_apart(each: _Check, room: Room) -> str | None:
    """As `_why`, but what ends the process fails the check as well."""
    frozen = bool(getattr(sys, "frozen", False))
    own = [sys.executable] if frozen else [sys.executable, "-m", "ssi_coach"]
    words = ["self-test", "--only", each.key, "--folder", str(room.folder), "--lang", room.context.language]
    # Also where there is a screen: nobody is to see windows come and go.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [*own, *words], env=environment, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False
    )
    if done.returncode == 0:
        why: str | None = json.loads(done.stdout)["why"]
        return why
    said = [" ".join(line.split()) for line in done.stderr.splitlines() if line.strip()]
    return "; ".join([*_found_before(room), f"it ended with {done.returncode}", *said[:_MOST_SAID]])


def _found_before(room: Room) -> list[str]:
    """What had failed before the process of its own ended."""
    noted = room.folder / NOTED
    return noted.read_text(encoding="utf-8").splitlines() if noted.exists() else []


def _tell_failed(context: Context, passed: list[str], each: _Check, why: str) -> None:
    if context.json:
        found = {"ok": False, "version": ssi_coach.__version__, "passed": passed, "failed": each.key, "why": why}
        context.answer(found)
    raise InputProblem(_FAILED.of(what=each.what, why=why.rstrip(".")))


def _checks() -> Iterator[_Check]:
    yield _Check("libraries", _LIBRARIES, parts.look_at_libraries)
    yield _Check("resources", _RESOURCES, parts.look_at_resources)
    yield _Check("licences", _LICENCES, parts.look_at_licences)
    yield _Check("languages", _LANGUAGES, parts.look_at_languages)
    # Imported once all that it needs is known to be there.
    from ssi_coach.commands import self_test_work as work

    yield _Check("workspace", _FILLED, work.fill)
    yield _Check("undo", _UNDONE, work.undo)
    yield _Check("files", _FILES, work.files)
    yield _Check("archive", _ARCHIVE, work.archive)
    yield _Check("protect", _PROTECTED, work.protect)
    yield _Check("paint", _PAINTED, work.paint, apart=True)
    yield _Check("report", _REPORT, work.report, apart=True)


_LIBRARIES: Final = QT_TRANSLATE_NOOP("SelfTest", "the libraries it is built on are there")
_RESOURCES: Final = QT_TRANSLATE_NOOP("SelfTest", "its resources are complete")
_LICENCES: Final = QT_TRANSLATE_NOOP("SelfTest", "the licences of all its parts are there")
_LANGUAGES: Final = QT_TRANSLATE_NOOP("SelfTest", "it speaks four languages")
_FILLED: Final = QT_TRANSLATE_NOOP("SelfTest", "a workspace is begun, filled and scored")
_UNDONE: Final = QT_TRANSLATE_NOOP("SelfTest", "what was done is undone and done again")
_FILES: Final = QT_TRANSLATE_NOOP("SelfTest", "files go out and come in again")
_ARCHIVE: Final = QT_TRANSLATE_NOOP("SelfTest", "a LinkedIn archive is read")
_PROTECTED: Final = QT_TRANSLATE_NOOP("SelfTest", "a passphrase protects")
_PAINTED: Final = QT_TRANSLATE_NOOP("SelfTest", "every page and dialog is painted, light and dark")
_REPORT: Final = QT_TRANSLATE_NOOP("SelfTest", "the weekly review is written as PDF and PNG")
