"""Reads the pages of a database file by themselves, where SQLite gives up because some of them are damaged.

The layout is that of https://www.sqlite.org/fileformat2.html; the names in brackets are its sections. Nothing here
trusts what a page says about another one, and nothing is ever written.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from ssi_coach.domain.limits import is_text
from ssi_coach.domain.values import dataclass

Value = None | int | float | str | bytes

TABLE_INSIDE, TABLE_LEAF, INDEX_INSIDE, INDEX_LEAF = 5, 13, 2, 10
"""Kinds of pages [1.6]. Tables without rowid are kept as an index, with rows on its inner pages as well."""

_PAGE_SIZE: Final = 4096
"""What this program's files have, for a file whose header is gone."""
_RESERVED: Final = 32
"""Bytes at the end of each page that the encryption uses; they stay free where it was taken away."""


class Unreadable(Exception):
    """A page, a cell or a record makes no sense."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A row or an entry of an index. ``rowid`` is None in an index and in a table without rowid."""

    rowid: int | None
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What could be read of one page. ``broken`` cells are there and cannot be read; ``children`` lie below it."""

    kind: int
    cells: tuple[Cell, ...]
    broken: int
    children: tuple[int, ...]


class Image:
    """The bytes of a whole database; pages are numbered from 1."""

    def __init__(self, content: bytes | bytearray) -> None:
        self._content = content
        size = int.from_bytes(content[16:18], "big")
        self.headed = content[:16] == b"SQLite format 3\0" and size == _PAGE_SIZE and content[20] in (0, _RESERVED)
        self.size = _PAGE_SIZE
        self.count = -(-len(content) // self.size)
        reserved = content[20] if self.headed else self._guess_reserved()
        self._usable = self.size - reserved

    def _guess_reserved(self) -> int:
        """Rows are laid down from the end of a page [1.6]: bytes that are free on all pages are not used by any."""
        ends = (self.size * number for number in range(2, self.count + 1))
        return 0 if any(any(self._content[end - _RESERVED : end]) for end in ends) else _RESERVED

    @property
    def version(self) -> int:
        """The ``user_version`` of the header [1.3]; 0 where that is gone."""
        return int.from_bytes(self._content[60:64], "big") if self.headed else 0

    @property
    def said_count(self) -> int:
        """How many pages the header says there are; what the file has where that is gone."""
        return int.from_bytes(self._content[28:32], "big") if self.headed else self.count

    def bytes_of(self, number: int) -> bytes:
        """Unreadable for a page that lies beyond the end, or is cut."""
        page = bytes(self._content[(number - 1) * self.size : number * self.size]) if number > 0 else b""
        if len(page) < self.size:
            raise Unreadable
        return page

    def free_pages(self) -> set[int]:
        """The pages that hold nothing any more [1.5]."""
        free: set[int] = set()
        trunk = int.from_bytes(self._content[32:36], "big") if self.headed else 0
        while trunk and trunk not in free:
            free.add(trunk)
            try:
                page = self.bytes_of(trunk)
            except Unreadable:
                break
            trunk, count = struct.unpack_from(">II", page)
            count = min(count, self.size // 4 - 2)
            free.update(struct.unpack_from(f">{count}I", page, 8))
        return free

    def page(self, number: int) -> Page:
        """One page of a tree [1.6]; Unreadable when it is none."""
        page = self.bytes_of(number)
        start = 100 if number == 1 else 0
        kind = page[start]
        if kind not in (TABLE_INSIDE, TABLE_LEAF, INDEX_INSIDE, INDEX_LEAF):
            raise Unreadable
        inside = kind in (TABLE_INSIDE, INDEX_INSIDE)
        (count,) = struct.unpack_from(">H", page, start + 3)
        first = start + (12 if inside else 8)
        if first + 2 * count > self._usable:
            raise Unreadable
        cells: list[Cell] = []
        children: list[int] = []
        broken = 0
        for place in struct.unpack_from(f">{count}H", page, first):
            try:
                if not first + 2 * count <= place < self._usable:
                    raise Unreadable
                if inside:
                    children.append(int.from_bytes(page[place : place + 4], "big"))
                if kind != TABLE_INSIDE:
                    cells.append(self._cell(page, place + (4 if inside else 0), kind))
            except (Unreadable, IndexError, struct.error, UnicodeDecodeError):
                broken += 1
        if inside:
            children.append(int.from_bytes(page[start + 8 : start + 12], "big"))
        return Page(kind, tuple(cells), broken, tuple(children))

    def _cell(self, page: bytes, place: int, kind: int) -> Cell:
        length, place = _varint(page, place)
        rowid = None
        if kind == TABLE_LEAF:
            rowid, place = _varint(page, place)
            rowid -= (rowid >> 63) << 64
        if not 0 < length <= len(self._content):
            raise Unreadable
        local = self._local(length, kind)
        if place + local > self._usable:
            raise Unreadable
        payload = page[place : place + local]
        if local < length:
            payload += self._overflow(int.from_bytes(page[place + local : place + local + 4], "big"), length - local)
        return Cell(rowid, tuple(_record(payload)))

    def _local(self, length: int, kind: int) -> int:
        """How much of a payload lies on the page itself [1.6, cell payload overflow]."""
        usable = self._usable
        most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return length
        least = (usable - 12) * 32 // 255 - 23
        kept = least + (length - least) % (usable - 4)
        return kept if kept <= most else least

    def _overflow(self, number: int, length: int) -> bytes:
        parts = []
        while length > 0:
            page = self.bytes_of(number)
            parts.append(page[4 : min(self._usable, 4 + length)])
            length -= len(parts[-1])
            number = int.from_bytes(page[:4], "big")
        return b"".join(parts)


def _varint(page: bytes, place: int) -> tuple[int, int]:
    value = 0
    for n in range(8):
        byte = page[place + n]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + n + 1
    return value << 8 | page[place + 8], place + 9


_WIDTHS: Final = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)


def _record(payload: bytes) -> Iterator[Value]:
    """The values of a record [2.1]. A text that none of ours can be is as unreadable as one that is no text."""
    header, place = _varint(payload, 0)
    at = header
    if header > len(payload):
        raise Unreadable
    while place < header:
        kind, place = _varint(payload, place)
        if kind in (10, 11):
            raise Unreadable
        width = _WIDTHS[kind] if kind < 10 else (kind - 12) // 2
        raw = payload[at : at + width]
        if len(raw) != width:
            raise Unreadable
        at += width
        yield _value(kind, raw)
    if place != header or at != len(payload):
        raise Unreadable


def _value(kind: int, raw: bytes) -> Value:
    if kind == 0:
        return None
    if kind < 7:
        return int.from_bytes(raw, "big", signed=True)
    if kind == 7:
        return float(struct.unpack(">d", raw)[0])
    if kind < 10:
        return kind - 8
    if kind % 2 == 0:
        return raw
    text = raw.decode("utf-8")
    if not is_text(text):
        raise Unreadable
    return text


def with_log(content: bytes, log: Path) -> tuple[bytearray, bool]:
    """A file with what was committed to its write-ahead log [4]; and whether the log goes on after what is sound.

    Only what SQLite would believe itself: frames of one run, in order, each with a checksum that goes on from the one
    before, up to the last commit.
    """
    image = bytearray(content)
    try:
        data = log.read_bytes()
    except OSError:
        return image, False
    if len(data) < 32 or data[:4] not in (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"):
        return image, bool(data)
    order = ">" if data[3] & 1 else "<"
    size = int.from_bytes(data[8:12], "big")
    sums = _checksum(order, data[:24], (0, 0))
    if size != _PAGE_SIZE or sums != struct.unpack_from(">II", data, 24):
        return image, True
    waiting: dict[int, bytes] = {}
    at = 32
    cut = False
    while at < len(data):
        frame = data[at : at + 24 + size]
        if frame[8:16] != data[16:24]:
            # What an earlier run left behind: the log is written from its beginning again.
            break
        if len(frame) == 24 + size:
            sums = _checksum(order, frame[24:], _checksum(order, frame[:8], sums))
        if len(frame) < 24 + size or sums != struct.unpack_from(">II", frame, 16):
            cut = True
            break
        number, pages = struct.unpack_from(">II", frame)
        waiting[number] = frame[24:]
        if pages:
            _write(image, waiting, size, pages)
            waiting = {}
        at += len(frame)
    return image, cut or bool(waiting)


def _write(image: bytearray, pages: dict[int, bytes], size: int, count: int) -> None:
    image.extend(bytes(max(0, count * size - len(image))))
    del image[count * size :]
    for number, page in pages.items():
        if number <= count:
            image[(number - 1) * size : number * size] = page


def _checksum(order: str, data: bytes, start: tuple[int, int]) -> tuple[int, int]:
    """The running checksum of the log [4.2]."""
    first, second = start
    words: Sequence[int] = struct.unpack(f"{order}{len(data) // 4}I", data)
    for n in range(0, len(words), 2):
        first = (first + words[n] + second) & 0xFFFFFFFF
        second = (second + words[n + 1] + first) & 0xFFFFFFFF
    return first, second
