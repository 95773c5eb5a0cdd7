"""One window a workspace: a second start finds the first by a lock file and asks it to come to the front.

No network interface is opened for it: the request is a small file beside the lock, which the first window notices at
once (`ssi_coach.ui.desktop.doorbell`) or at its next one-second tick. QtCore only, and asked before anything else of
the window is imported: a second start is over as soon as it has asked.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from zlib import crc32

import platformdirs
from PySide6.QtCore import QLockFile

from ssi_coach.app.settings import APP_FOLDER
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.values import dataclass

_TOKEN = "XDG_ACTIVATION_TOKEN"
"""By this a Wayland desktop lets a window come to the front on another program's behalf."""

WAIT_S = 3.0
"""So long a start waits for a window that may be closing just now."""

_LOOK_S = 0.005

_MOST = 1 << 20
"""Bytes of a request that are read: the names of thousands of files."""


def seats_folder() -> Path:
    """Where the lock files of this user's windows are."""
    return Path(platformdirs.user_state_path(APP_FOLDER, appauthor=False)) / "windows"


@dataclass(frozen=True, slots=True)
class Wish:
    """What another start wants of this window: to come to the front, and to take these files."""

    files: tuple[Path, ...] = ()


class Seat:
    """The right to show a workspace in a window."""

    def __init__(self, lock: QLockFile, folder: Path, name: str) -> None:
        self._lock = lock
        self.folder = folder
        self._name = name
        self._answered: set[Path] = set()
        """Requests that cannot be taken away, and are not answered again."""

    @classmethod
    def take(
        cls, workspace: Path, folder: Path, files: Sequence[Path] = (), *, ask: bool = True, wait_s: float = 0.0
    ) -> Seat | None:
        """The seat of a workspace; None when a window of this machine has it (it was asked to come to the front).

        ``folder`` holds the lock files; where it cannot be written, the program starts without a lock. ``files`` go
        to the window that has the seat; InputProblem where it cannot be told of them. ``ask`` False: a window that is
        there is left in peace. ``wait_s``: so long to wait for it to hear; where it is closed just then instead, the
        seat is free after all.
        """
        key = os.fsencode(workspace.resolve())
        name = f"{crc32(key):08x}{crc32(key[::-1]):08x}{len(key):x}"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return cls(QLockFile(""), folder, name)
        # What was left over. Another start may ask as soon as the seat is taken: what it wants is not thrown away.
        stale = _files(folder, name, (".raise", ".part"))
        lock = QLockFile(str(folder / f"{name}.lock"))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            request = folder / f"{name}.{os.getpid()}.raise"
            if not ask or not _ask(request, workspace, files) or not _free(lock, request, wait_s):
                return None
            stale.append(request)
        for file in stale:
            _take_away(file)
        return cls(lock, folder, name)

    def asked(self) -> Wish | None:
        """What other starts want of this window since it was last asked; None when they want nothing."""
        # One for each start that asked, so that none overwrites another's files.
        found = [file for file in _files(self.folder, self._name, (".raise",)) if file not in self._answered]
        if not found:
            return None
        files: list[Path] = []
        for request in found:
            token, more = _read(request)
            files += more
            if token:
                os.environ[_TOKEN] = token
            if not _take_away(request):
                self._answered.add(request)
        return Wish(tuple(dict.fromkeys(files)))

    def leave(self) -> None:
        self._lock.unlock()


def _files(folder: Path, name: str, endings: Iterable[str]) -> list[Path]:
    """What lies there about one seat, beside its lock."""
    try:
        found = sorted(folder.iterdir())
    except OSError:
        return []
    return [file for file in found if file.suffix in endings and file.name.startswith(f"{name}.") and file.is_file()]


def _take_away(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _free(lock: QLockFile, request: Path, wait_s: float) -> bool:
    """Wait until a window took the request; True when the seat came free before one did."""
    until = time.monotonic() + wait_s
    while request.exists() and time.monotonic() < until:
        if lock.tryLock(0):
            return True
        time.sleep(_LOOK_S)
    return False


def _ask(request: Path, workspace: Path, files: Sequence[Path]) -> bool:
    """Whether the window was asked. InputProblem where it was not and should have taken files."""
    part = request.with_suffix(".part")
    wish = {"token": os.environ.get(_TOKEN, ""), "files": [os.fspath(file) for file in files]}
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as written:
            written.write(json.dumps(wish))
        part.replace(request)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if files:
            raise InputProblem(_UNTOLD.of(file=workspace, why=reason(error))) from error
        return False
    return True


_UNTOLD = QT_TRANSLATE_NOOP(
    "Opening", "{file} is open in another window, which cannot be told what to import: {why}. Import it there."
)


def _read(request: Path) -> tuple[str, list[Path]]:
    """What a request says. What cannot be understood still asks for the window."""
    try:
        with request.open(encoding="ascii") as written:
            wish = json.loads(written.read(_MOST))
    except (OSError, ValueError, RecursionError):
        wish = {}
    if not isinstance(wish, dict):
        return "", []
    token, files = wish.get("token"), wish.get("files")
    named = [Path(file) for file in files if isinstance(file, str)] if isinstance(files, list) else []
    # What no environment can hold is no token.
    if not isinstance(token, str) or not (token.isascii() and token.isprintable()):
        token = ""
    return token, named
