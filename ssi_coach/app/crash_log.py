"""What the program may say about its own failures: kinds, places in the code and versions. Never a value: no name, no
text, no passphrase and no path of anybody's files, since a log is sent to strangers."""

from __future__ import annotations

import faulthandler
import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

import ssi_coach

LOG_NAME: Final = "ssi-coach.log"
_BYTES: Final = 256_000
_KEPT: Final = 3
_PACKAGE: Final = Path(ssi_coach.__file__).parent


def folder() -> Path:
    """Where logs are kept."""
    import platformdirs

    return Path(platformdirs.user_log_path("ssi-coach", appauthor=False))


def versions(**more: str) -> str:
    """What was running, in a line; ``more`` are libraries and their versions."""
    import platform

    parts = {"SSI Coach": ssi_coach.__version__, "Python": platform.python_version(), **more}
    system = f"{platform.system()} {platform.machine()}".strip()
    return ", ".join([*(f"{name} {version}" for name, version in parts.items()), system])


def where(error: BaseException) -> str:
    """The kind of a failure and the places in the code it came through; so for what led to it."""
    return "\n".join(_lines(error, set()))


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    import traceback

    seen.add(id(error))
    yield type(error).__name__
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield "together with"
            yield from _lines(part, seen)
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and id(cause) not in seen:
        yield "because of"
        yield from _lines(cause, seen)


def _place(file: str) -> str:
    """A file of the code: as it is called inside the program; of other code, its bare name."""
    path = Path(file)
    with suppress(ValueError):
        return f"ssi_coach/{path.relative_to(_PACKAGE).as_posix()}"
    return path.name


def write(text: str, to: Path | None = None) -> None:
    """Add to the log, which only its owner may read, and which turns over before it grows large.

    Where it cannot be written, it is not: a log is no reason to fail twice. Imported here, since most days need none.
    """
    import logging
    from logging.handlers import RotatingFileHandler

    class Private(RotatingFileHandler):
        def _open(self) -> IO[str]:  # type: ignore[override]
            return open(self.baseFilename, self.mode, encoding="utf-8", opener=_private)

    log = logging.Logger("ssi_coach")
    try:
        place = to or folder()
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = Private(place / LOG_NAME, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    # A disk that is full is no reason for noise on the terminal.
    handler.handleError = _ignore  # type: ignore[method-assign, assignment]
    log.addHandler(handler)
    log.error("%s", text)
    handler.close()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _ignore(_record: object) -> None:
    return


# Crashes that end the program at once


class HardCrashes:
    """Has Python note in a file of this process where it was when the system ended it, and tells what others noted."""

    def __init__(self, to: Path | None = None) -> None:
        self._folder = to or folder()
        self._file: IO[bytes] | None = None
        self._path = self._folder / f"crash-{os.getpid()}.txt"

    def watch(self) -> None:
        """From now on; where there is no place for it, not."""
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = open(self._path, "wb", opener=_private)  # noqa: SIM115 - open as long as we run
            _claim(self._file)
            faulthandler.enable(self._file)

    def end(self) -> None:
        """The program ends in order: there is nothing to tell."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)

    def earlier(self) -> str:
        """What programs that crashed have noted, as far as it may be told; empty when none did. Told once: it is in
        the log after that."""
        told = []
        for file in sorted(self._folder.glob("crash-*.txt")):
            with suppress(OSError):
                if file == self._path or not _is_free(file):
                    continue
                noted = plain(file.read_text(encoding="utf-8", errors="replace"))
                file.unlink()
                if noted:
                    write(noted, self._folder)
                    told.append(noted)
        return "\n\n".join(told)


_FRAME: Final = re.compile(r'^  File "(.*)", line (\d+) in (\S+)$')
_HEAD: Final = re.compile(r"^(Fatal Python error|Windows fatal exception): ([\w :-]{0,80})")


def plain(noted: str) -> str:
    """What Python noted of a crash, with nothing but kinds and places."""
    lines = []
    for line in noted.splitlines():
        if frame := _FRAME.match(line):
            lines.append(f"  {_place(frame[1])}:{frame[2]} {frame[3]}")
        elif head := _HEAD.match(line):
            lines.append(f"{head[1]}: {head[2]}")
        elif line.startswith(("Thread 0x", "Current thread 0x")):
            lines.append("Current thread" if line.startswith("Current") else "Thread")
    return "\n".join(lines)


def _claim(file: IO[bytes]) -> None:
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_free(path: Path) -> bool:
    """Whether the process that notes into a file is gone. Windows lets nobody take away what is open."""
    if sys.platform == "win32":
        return True
    import fcntl

    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True
