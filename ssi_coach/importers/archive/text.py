"""The lines of a file of the archive, in whatever encoding it was written or saved: bytes in, text out, streaming."""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable, Iterable, Iterator
from typing import Final

MAX_LINE: Final = 1 << 24
"""Characters one line may have; a field of an archive has been seen with three million."""

_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
# Python keeps a byte that is no UTF-8 as one of these; as cp1252 it is a letter again.
_CP1252: Final = {0xDC00 + byte: bytes((byte,)).decode("cp1252", errors="replace") for byte in range(0x80, 0x100)}


class Unreadable(Exception):
    """The file holds no text: a workbook, or a line without end. Only between the modules of this package."""


class Workbook(Unreadable):
    """A workbook that is called .csv."""


class Text:
    """Decodes one file. ``not_utf8`` becomes true when some of it had to be read as cp1252, as Excel saves it."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self.not_utf8 = False

    def blocks(self) -> Iterator[Iterable[str]]:
        """Blocks of lines, each with its end, whichever kind of end it has. Zero bytes are left out. `Unreadable` as
        it says.
        """
        carry = ""
        for text in self._texts():
            text = carry + text if carry else text
            end = text.rfind("\n") + 1
            # An old Mac's lines end with \r alone: then they come at the end of the file.
            carry = text[end:]
            if len(carry) > MAX_LINE:
                raise Unreadable
            if end:
                yield io.StringIO(text[:end], newline="")
        yield io.StringIO(carry, newline="")

    def _texts(self) -> Iterator[str]:
        first = next(self._chunks, b"")
        if first.startswith(_WORKBOOKS):
            raise Workbook
        decode: Callable[[bytes, bool], tuple[str, int]] = self._utf8
        if first.startswith(codecs.BOM_UTF16_LE):
            first, decode = first[2:], _utf16_le
        elif first.startswith(codecs.BOM_UTF16_BE):
            first, decode = first[2:], _utf16_be
        elif first.startswith(codecs.BOM_UTF8):
            first = first[3:]
        left = first
        for chunk in self._chunks:
            text, used = decode(left, False)
            left = left[used:] + chunk
            yield text.replace("\0", "") if "\0" in text else text
        text, _ = decode(left, True)
        yield text.replace("\0", "") if "\0" in text else text

    def _utf8(self, data: bytes, final: bool) -> tuple[str, int]:
        try:
            return codecs.utf_8_decode(data, "strict", final)
        except UnicodeDecodeError:
            self.not_utf8 = True
            text, used = codecs.utf_8_decode(data, "surrogateescape", final)
            return text.translate(_CP1252), used


def _utf16_le(data: bytes, final: bool) -> tuple[str, int]:
    return codecs.utf_16_le_decode(data, "replace", final)


def _utf16_be(data: bytes, final: bool) -> tuple[str, int]:
    return codecs.utf_16_be_decode(data, "replace", final)
