"""Opens an archive wherever it lies: a ZIP file, its unpacked folder, a folder with the parts. Nothing is unpacked.

Nobody's word is taken for a size: what comes out of the ZIP is counted while it comes.
"""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Final

from ssi_coach.domain.archive import FileReport, Skipped
from ssi_coach.domain.limits import FIRST_DAY
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.values import dataclass
from ssi_coach.importers.archive.names import base_of, export_name, ignored

MAX_BYTES: Final = 1 << 30
"""What one file may hold, and all files together."""
MAX_ENTRIES: Final = 100_000
CHUNK: Final = 1 << 18
_DEPTH: Final = 4

_NO_ARCHIVE: Final = QT_TRANSLATE_NOOP(
    "Archive",
    "none of the files of a LinkedIn archive is in it (like Connections.csv); "
    "bring in the ZIP file that LinkedIn sent, or the folder it was unpacked to.",
)
_DAMAGED: Final = QT_TRANSLATE_NOOP(
    "Archive", "the ZIP file is damaged or was not loaded wholly ({file}); load it from LinkedIn again."
)
_CUT: Final = QT_TRANSLATE_NOOP(
    "Archive", "the ZIP file is damaged or was not loaded wholly; load it from LinkedIn again."
)
_UNREADABLE: Final = QT_TRANSLATE_NOOP("Archive", "it cannot be read ({why}).")
_TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "Archive", "{file} holds more than a LinkedIn archive can (one gigabyte); nothing was read."
)
_BESIDE: Final = QT_TRANSLATE_NOOP(
    "Archive", "A ZIP file beside the files of an archive is not opened; bring it in by itself."
)


@dataclass(frozen=True, slots=True)
class Member:
    """One file of the archive: what it is called there, what it is, and how to open it."""

    name: str
    base: str
    changed: date | None
    open: Callable[[], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Opened:
    """An archive, open. ``ends`` is the day it was made, where that is told; ``complete`` likewise by its name.

    ``latest`` is a day on which it had been made already: no row can be later. ``left`` reports files that were
    not read at all.
    """

    members: tuple[Member, ...]
    ends: date | None
    latest: date | None
    complete: bool | None
    left: tuple[FileReport, ...]


class Meter:
    """Counts the bytes that come out of all files, tells how far that is, and lets the user stop the reading.

    ``told`` is called with the share that was read (0 to 1) and may raise what stops it.
    """

    def __init__(self, told: Callable[[float], None]) -> None:
        self._told = told
        self._total = 0
        self._expected = 0

    def expect(self, size: int) -> None:
        """A file that says to have ``size`` bytes is going to be read. Only the share that is told believes it."""
        self._expected += min(size, MAX_BYTES)

    def count(self, name: str, size: int, own: int) -> None:
        """``size`` more bytes, ``own`` of this file by now. InputProblem beyond what is believed."""
        self.pause()
        self._total += size
        if own > MAX_BYTES or self._total > MAX_BYTES:
            raise InputProblem(_TOO_LARGE.of(file=name))

    def pause(self) -> None:
        self._told(min(self._total / self._expected, 1.0) if self._expected else 0.0)


def open_archive(path: Path, meter: Meter, stack: ExitStack) -> Opened:
    """Find the files of the archive at ``path``; ``stack`` closes what is opened. InputProblem where there is none."""
    try:
        opened = _folder(path, meter, stack) if path.is_dir() else _zip(path, meter, stack)
    except OSError as error:
        raise InputProblem(_UNREADABLE.of(why=reason(error))) from None
    if not opened.members:
        if any(report.name.lower().endswith(".zip") for report in opened.left):
            raise InputProblem(
                QT_TRANSLATE_NOOP(
                    "Archive", "there is another ZIP file in it; unpack it once and bring in the inner one."
                )
            )
        raise InputProblem(_NO_ARCHIVE)
    return opened


def _zip(path: Path, meter: Meter, stack: ExitStack) -> Opened:
    try:
        archive = stack.enter_context(zipfile.ZipFile(path))
        entries = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, RuntimeError, OverflowError):
        raise InputProblem(_CUT) from None
    if len(entries) > MAX_ENTRIES:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Archive", "more than {count} files are in it; this is no LinkedIn archive.").of(
                count=MAX_ENTRIES
            )
        )
    members, left, told = [], [], export_name(path.name)
    for entry in entries:
        if entry.is_dir():
            continue
        *folders, name = entry.filename.replace("\\", "/").split("/")
        if ignored(tuple(folders)):
            continue
        told = told or next((found for folder in folders if (found := export_name(folder))), None)
        base = base_of(name)
        if base is None:
            if name.lower().endswith(".zip"):
                left.append(_left(name, QT_TRANSLATE_NOOP("Archive", "A ZIP file inside a ZIP file is not opened.")))
            continue
        if ".." in folders or entry.filename[:1] in "/\\" or ":" in entry.filename:
            left.append(
                _left(
                    entry.filename,
                    QT_TRANSLATE_NOOP("Archive", "Its name leads out of the archive; LinkedIn makes no such files."),
                )
            )
            continue
        if entry.flag_bits & 1:
            raise InputProblem(
                QT_TRANSLATE_NOOP(
                    "Archive", "the ZIP file is locked with a password; unpack it and bring in the folder."
                )
            )
        meter.expect(entry.file_size)
        members.append(Member(_shown(name), base, _entry_day(entry), _zip_opener(archive, entry, meter, stack)))
    return _opened(members, left, told, trusted=True)


def _zip_opener(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, meter: Meter, stack: ExitStack
) -> Callable[[], Iterator[bytes]]:
    name = _shown(entry.filename)

    def chunks() -> Generator[bytes, None, None]:
        own = 0
        with _damage_told(name):
            file = archive.open(entry)
        with file:
            while True:
                with _damage_told(name):
                    data = file.read(CHUNK)
                if not data:
                    return
                own += len(data)
                meter.count(name, len(data), own)
                yield data

    return lambda: _closed_by(stack, chunks())


def _closed_by(stack: ExitStack, chunks: Generator[bytes, None, None]) -> Iterator[bytes]:
    """The file is closed with the archive, however far it was read."""
    stack.callback(chunks.close)
    return chunks


@contextmanager
def _damage_told(name: str) -> Iterator[None]:
    """Whatever zipfile and the decompressors say of a damaged file becomes one sentence."""
    try:
        yield
    except OSError as error:
        if error.strerror:
            raise InputProblem(_UNREADABLE.of(why=reason(error))) from None
        raise InputProblem(_DAMAGED.of(file=name)) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError, OverflowError):
        raise InputProblem(_DAMAGED.of(file=name)) from None
    except Exception as error:
        # What the other decompressors say, which a Python may be built without: known by where it comes from.
        if type(error).__module__ not in ("lzma", "_lzma", "struct"):
            raise
        raise InputProblem(_DAMAGED.of(file=name)) from None


def _folder(path: Path, meter: Meter, stack: ExitStack) -> Opened:
    members, left, zips, told = [], [], [], export_name(path.name)
    for file, folders in _walk(path, meter):
        told = told or next((found for folder in folders if (found := export_name(folder))), None)
        base = base_of(file.name)
        if base is not None:
            stated = file.stat()
            changed = _day(stated.st_mtime)
            meter.expect(stated.st_size)
            members.append(Member(_shown(file.name), base, changed, _file_opener(Path(file.path), meter, stack)))
        elif file.name.lower().endswith(".zip"):
            zips.append(Path(file.path))
    if members:
        left += [_left(zipped.name, _BESIDE) for zipped in zips if zipped.parent == path]
        return _opened(members, left, told, trusted=False)
    return _parts(sorted(zips), meter, stack)


def _walk(path: Path, meter: Meter) -> Iterator[tuple[os.DirEntry[str], tuple[str, ...]]]:
    """Every regular file with the folders it lies in, in order of the names."""
    seen = 0
    waiting: list[tuple[Path, tuple[str, ...]]] = [(path, ())]
    while waiting:
        here, folders = waiting.pop()
        with os.scandir(here) as found:
            entries = sorted(found, key=lambda entry: entry.name)
        meter.pause()
        seen += len(entries)
        if seen > MAX_ENTRIES:
            raise InputProblem(
                QT_TRANSLATE_NOOP(
                    "Archive", "more than {count} files are in the folder; bring in the folder of the archive alone."
                ).of(count=MAX_ENTRIES)
            )
        for entry in entries:
            inside = (*folders, entry.name)
            if entry.is_dir(follow_symlinks=False):
                if len(inside) <= _DEPTH and not ignored(inside):
                    waiting.append((Path(entry.path), inside))
            elif _regular(entry):
                yield entry, folders


def _regular(entry: os.DirEntry[str]) -> bool:
    """Whether it is a file that can be read to its end: a pipe would wait for ever."""
    try:
        return stat.S_ISREG(entry.stat().st_mode)
    except OSError:
        return False


def _file_opener(path: Path, meter: Meter, stack: ExitStack) -> Callable[[], Iterator[bytes]]:
    def chunks() -> Generator[bytes, None, None]:
        own = 0
        try:
            with path.open("rb") as file:
                while data := file.read(CHUNK):
                    own += len(data)
                    meter.count(path.name, len(data), own)
                    yield data
        except OSError as error:
            raise InputProblem(
                QT_TRANSLATE_NOOP("Archive", "{file} cannot be read ({why}).").of(
                    file=_shown(path.name), why=reason(error)
                )
            ) from None

    return lambda: _closed_by(stack, chunks())


def _parts(zips: list[Path], meter: Meter, stack: ExitStack) -> Opened:
    """ZIP files in a folder: the parts of one archive, unless two hold the same file."""
    members: list[Member] = []
    left: list[FileReport] = []
    ends: list[date] = []
    latest: list[date] = []
    complete: list[bool] = []
    for zipped in zips[:50]:
        part = _zip(zipped, meter, stack)
        both = {member.base for member in members} & {member.base for member in part.members}
        if both:
            raise InputProblem(
                QT_TRANSLATE_NOOP(
                    "Archive", "several archives are in the folder, each with {file}; bring them in one by one."
                ).of(file=f"{min(both)}.csv")
            )
        members += part.members
        left += part.left
        if part.members:
            ends += [part.ends] if part.ends else []
            latest += [part.latest] if part.latest else []
            complete += [part.complete] if part.complete is not None else []
    return Opened(
        tuple(members),
        max(ends, default=None),
        max(latest, default=None),
        any(complete) if complete else None,
        tuple(left),
    )


def _opened(
    members: list[Member],
    left: list[FileReport],
    told: tuple[bool, tuple[int, int, int]] | None,
    *,
    trusted: bool,
) -> Opened:
    """``trusted``: the files' days are those of the ZIP, not those of an unpacked copy."""
    named: date | None = None
    if told is not None:
        try:
            named = date(*told[1])
        except ValueError:
            named = None
    changed = max((member.changed for member in members if member.changed), default=None)
    ends = named or (changed if trusted else None)
    return Opened(tuple(members), ends, named or changed, told[0] if told else None, tuple(left))


def _entry_day(entry: zipfile.ZipInfo) -> date | None:
    try:
        day = date(*entry.date_time[:3])
    except ValueError:
        return None
    # 1980 is how a ZIP file says that it does not know.
    return day if day >= FIRST_DAY else None


def _day(seconds: float) -> date | None:
    try:
        return datetime.fromtimestamp(seconds).date()
    except (ValueError, OverflowError, OSError):
        return None


def _left(name: str, why: Message) -> FileReport:
    return FileReport(_shown(name), 0, (Skipped(None, why),))


def _shown(name: str) -> str:
    """A name as it may be shown: on one line, not endless."""
    shown = "".join(char if char.isprintable() else "�" for char in name)
    return shown if len(shown) <= 80 else f"{shown[:80]}…"
