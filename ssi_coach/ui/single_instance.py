"""One window a workspace: a second start finds the first by a lock file and asks it to come to the front.

No network interface is opened for it: the request is a small file that the window's one-second timer notices.
"""

from __future__ import annotations

import os
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QLockFile

_TOKEN = "XDG_ACTIVATION_TOKEN"
"""By this a Wayland desktop lets a window come to the front on another program's behalf."""


class Seat:
    """The right to show a workspace in a window."""

    def __init__(self, lock: QLockFile, request: Path) -> None:
        self._lock = lock
        self._request = request

    @classmethod
    def take(cls, workspace: Path, folder: Path) -> Seat | None:
        """The seat of a workspace; None when a window of this machine has it (it was asked to come to the front).

        ``folder`` holds the lock files; where it cannot be written, the program starts without a lock.
        """
        name = os.fsencode(workspace.expanduser().resolve())
        digest = f"{crc32(name):08x}{crc32(name[::-1]):08x}{len(name):x}"
        request = folder / f"{digest}.raise"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return cls(QLockFile(""), request)
        lock = QLockFile(str(folder / f"{digest}.lock"))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            _ask(request)
            return None
        request.unlink(missing_ok=True)
        return cls(lock, request)

    def asked(self) -> bool:
        """Whether another start wants this window in front. Asked once a second; the answer is given once."""
        try:
            token = self._request.read_text(encoding="utf-8")
            self._request.unlink()
        except OSError:
            return False
        if token:
            os.environ[_TOKEN] = token
        return True

    def leave(self) -> None:
        self._lock.unlock()


def _ask(request: Path) -> None:
    part = request.with_suffix(f".{os.getpid()}.part")
    try:
        part.write_text(os.environ.get(_TOKEN, ""), encoding="utf-8")
        part.replace(request)
    except OSError:
        part.unlink(missing_ok=True)
