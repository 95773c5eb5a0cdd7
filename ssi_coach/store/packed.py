"""Backups in a compressed file, for a stick or a synced folder: a ZIP archive with one copy in it, or gzip.

What is protected stays protected in it. A compressed file that comes from anywhere is read up to a limit only, and not
before its first bytes are those of a workspace.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final, cast

import apsw

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.problems import DamagedWorkspace, FullDisk, InputProblem, WorkspaceProblem
from ssi_coach.store import keeping
from ssi_coach.store.backup import disk_errors, sync_folder
from ssi_coach.store.connection import Db
from ssi_coach.store.header import FileKind, kind_of
from ssi_coach.store.keeping import SUFFIX, ZIP, is_packed, is_packed_name

LIMIT: Final = 2 << 30
"""Bytes of a copy, unpacked: twenty times the largest workspace this program is made for."""

_CHUNK: Final = 1 << 20
_LEVEL: Final = 1
"""Quick: 100 MB take 3 s instead of 15 s, and become a tenth larger than they would at best."""
_HEAD: Final = 100
_BROKEN = (zipfile.BadZipFile, zlib.error, gzip.BadGzipFile, EOFError, RuntimeError, NotImplementedError, ValueError)
"""What Python's readers raise about a file that is not what it says."""


def pack(copy: Path, target: Path, told: Callable[[int, int], None] = lambda done, whole: None) -> None:
    """Compress a copy nobody writes into ``target``, read it back, and only then let it have its name.

    InputProblem when the target belongs to something else; WorkspaceProblem when it cannot be written or is not read
    back as it was written. ``told`` gets how many bytes are done, of how many; what it raises leaves nothing behind.
    """
    size = copy.stat().st_size
    if size > LIMIT:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Store", "The workspace is too large to be compressed; name a file without {ending}.").of(
                ending=target.suffix
            )
        )
    if target.exists() and not _may_be_replaced(target):
        raise InputProblem(
            QT_TRANSLATE_NOOP("Store", "{file} exists and is no backup of SSI Coach; name another file.").of(
                file=target
            )
        )
    keeping.clear_drafts(target)
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with disk_errors(target):
            handle = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w+b") as file, copy.open("rb") as source:
                written = _compress(source, file, _inner_name(target), target.suffix.lower() == ZIP, told, size)
                file.flush()
                os.fsync(file.fileno())
                _from_disk(file.fileno())
        if _digest_of(draft) != written:
            raise WorkspaceProblem(
                QT_TRANSLATE_NOOP(
                    "Store", "The backup {file} could not be read back as it was written; check the disk it lies on."
                ).of(file=target)
            )
        with disk_errors(target):
            draft.replace(target)
        with suppress(OSError):
            # Not every stick's file system knows how.
            sync_folder(target.absolute().parent)
    finally:
        draft.unlink(missing_ok=True)


def _may_be_replaced(target: Path) -> bool:
    if target.stat().st_size == 0:
        return True
    try:
        return kind_inside(target) in (FileKind.WORKSPACE, FileKind.PROTECTED)
    except WorkspaceProblem:
        return False


def _inner_name(target: Path) -> str:
    name = target.name[: -len(target.suffix)]
    return name if name.endswith(SUFFIX) else f"{name}{SUFFIX}"


def _compress(
    source: IO[bytes], file: IO[bytes], name: str, zipped: bool, told: Callable[[int, int], None], size: int
) -> bytes:
    digest = hashlib.sha256()
    # What is encrypted does not get smaller.
    head = source.read(_HEAD)
    source.seek(0)
    dense = kind_of(head) is FileKind.PROTECTED

    def move(out: IO[bytes]) -> None:
        done = 0
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            out.write(chunk)
            done += len(chunk)
            told(done, size)

    if zipped:
        method = zipfile.ZIP_STORED if dense else zipfile.ZIP_DEFLATED
        with zipfile.ZipFile(file, "w", method, compresslevel=_LEVEL) as archive, archive.open(name, "w") as out:
            move(out)
    else:
        with gzip.GzipFile(name, "wb", 0 if dense else _LEVEL, file, mtime=0) as stream:
            move(cast("IO[bytes]", stream))
    return digest.digest()


def _from_disk(file: int) -> None:
    """Have it read back from the disk, and not from what the system remembers of it, where that can be asked for."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)


def _digest_of(packed: Path) -> bytes | None:
    digest = hashlib.sha256()
    try:
        with _content(packed) as content:
            while chunk := content.read(_CHUNK):
                digest.update(chunk)
    except DamagedWorkspace:
        return None
    return digest.digest()


def kind_inside(path: Path) -> FileKind:
    """What is in a compressed file, from its first bytes. DamagedWorkspace when it cannot be unpacked."""
    with _content(path) as content:
        return kind_of(content.read(_HEAD))


@contextmanager
def unpacked(path: Path, near: Path, told: Callable[[int, int], None] = lambda done, whole: None) -> Iterator[Path]:
    """A compressed copy as a file of its own beside the workspace ``near``, gone at the end; any other as it is."""
    if not is_packed(path):
        yield path
        return
    file = unpack(path, near, told)
    try:
        yield file
    finally:
        drop(file)


def unpack(path: Path, near: Path, told: Callable[[int, int], None] = lambda done, whole: None) -> Path:
    """As `unpacked`; `drop` it when done. DamagedWorkspace when it is no workspace, or larger than `LIMIT`."""
    folder = near.absolute().parent / f".{near.stem} {os.getpid()}.unpacked"
    name = path.name[: -len(path.suffix)] if is_packed_name(path) else path.name
    file = folder / (name if name.endswith(SUFFIX) else f"{name}{SUFFIX}")
    try:
        with disk_errors(folder):
            folder.mkdir(mode=0o700, exist_ok=True)
            handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as out:
            _unpack_into(out, path, shutil.disk_usage(folder).free, told)
    except BaseException:
        drop(file)
        raise
    return file


def drop(file: Path) -> None:
    """Delete what `unpack` made."""
    shutil.rmtree(file.parent, ignore_errors=True)


def _unpack_into(out: IO[bytes], path: Path, room: int, told: Callable[[int, int], None]) -> None:
    with disk_errors(path):
        for number, chunk in enumerate(_chunks(path)):
            if number * _CHUNK + len(chunk) > room:
                raise FullDisk(
                    QT_TRANSLATE_NOOP("Store", "There is no room left for {file}; free some space and try again.").of(
                        file=path
                    )
                )
            out.write(chunk)
            told(number * _CHUNK, 0)


def _chunks(path: Path) -> Iterator[bytes]:
    """The content, checked as it comes: a workspace, as long as its first page says, and no longer than `LIMIT`."""
    with _content(path) as content:
        done, size = 0, LIMIT
        while chunk := content.read(_CHUNK):
            if not done:
                kind = kind_of(chunk[:_HEAD])
                if kind not in (FileKind.WORKSPACE, FileKind.PROTECTED):
                    raise _no_backup(path)
                if kind is FileKind.WORKSPACE:
                    page = int.from_bytes(chunk[16:18], "big")
                    size = min(LIMIT, (65536 if page == 1 else page) * int.from_bytes(chunk[28:32], "big"))
            done += len(chunk)
            if done > size:
                raise _no_backup(path)
            yield chunk
        if not done:
            raise _no_backup(path)


@contextmanager
def _content(path: Path) -> Iterator[IO[bytes]]:
    """The one file in a compressed one, to be read in order."""
    try:
        with path.open("rb") as file:
            if file.read(2) == b"\x1f\x8b":
                file.seek(0)
                with gzip.GzipFile(fileobj=file, mode="rb") as stream:
                    yield cast("IO[bytes]", stream)
                return
            file.seek(0)
            with zipfile.ZipFile(file) as archive:
                members = [member for member in archive.infolist() if member.filename.endswith(SUFFIX)]
                if len(members) != 1 or members[0].compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                    raise _no_backup(path)
                with archive.open(members[0]) as content:
                    yield content
    except _BROKEN as error:
        raise _no_backup(path) from error
    except OSError as error:
        raise WorkspaceProblem(
            QT_TRANSLATE_NOOP("Store", "{file} cannot be read: {why}.").of(file=path, why=reason(error))
        ) from error


def _no_backup(path: Path) -> DamagedWorkspace:
    return DamagedWorkspace(
        QT_TRANSLATE_NOOP("Store", "{file} holds no backup of SSI Coach, or it is damaged; choose another one.").of(
            file=path
        )
    )


def in_memory(path: Path) -> Db:
    """A compressed copy that is not protected, as a database in memory; nothing is written."""
    pages = bytearray()
    for chunk in _chunks(path):
        pages += chunk
    memory = Db(":memory:")
    try:
        memory.deserialize("main", bytes(pages))
    except apsw.Error as error:
        memory.close()
        raise _no_backup(path) from error
    return memory


def back_up_packed(
    path: Path,
    target: Path,
    write: Callable[[Path], object],
    told: Callable[[int, int], None] = lambda done, whole: None,
) -> Path:
    """Have ``write`` make a verified copy beside the workspace, and compress that into ``target``."""
    draft = path.absolute().with_name(f".{path.stem} {os.getpid()}.{target.name}.part")
    try:
        write(draft)
        pack(draft, target, told)
    finally:
        draft.unlink(missing_ok=True)
    return target
