"""Reads what stands on the pages of a PDF that Qt wrote: its words by way of the fonts' own tables, and what kinds of
things it is made of."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from unicodedata import normalize

_OBJECT = re.compile(rb"(?m)^(\d+) 0 obj\s(.*?)^endobj", re.DOTALL)


def pages(data: bytes) -> int:
    """How many pages there are."""
    return len(re.findall(rb"/Type\s*/Page\b", data))


def rasters(data: bytes) -> int:
    """How many pictures made of dots are in it."""
    return len(re.findall(rb"/Subtype\s*/Image\b", data))


def title(data: bytes) -> str:
    """The title among the file's properties."""
    found = re.search(rb"/Title \(\xfe\xff(.*?)\)\n/Creator", data, re.DOTALL)
    assert found is not None
    return re.sub(rb"\\(.)", rb"\1", found[1]).decode("utf-16-be")


def everything(data: bytes) -> bytes:
    """The file with all its streams unpacked, one after the other."""
    return data + b"".join(stream for _, stream in _streams(data))


def text(data: bytes) -> str:
    """All words of all pages, page by page, without blanks (a PDF places words, it does not part them)."""
    objects = dict(_streams(data))
    fonts = {}
    for number, content in _objects(data):
        found = re.search(rb"/ToUnicode (\d+) 0 R", content)
        if found is not None:
            fonts[f"F{number}".encode()] = _table(objects[int(found[1])])
    words = []
    for content in objects.values():
        table: dict[int, str] = {}
        for font, shown in re.findall(rb"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)>", content):
            if font:
                table = fonts.get(font, {})
            elif table:
                glyphs = shown.decode()
                words += [table.get(int(glyphs[at : at + 4], 16), "") for at in range(0, len(glyphs), 4)]
    # Fonts draw "fi" as one sign.
    return "".join(normalize("NFKC", "".join(words)).split())


def _objects(data: bytes) -> Iterator[tuple[int, bytes]]:
    for found in _OBJECT.finditer(data):
        yield int(found[1]), found[2]


def _streams(data: bytes) -> Iterator[tuple[int, bytes]]:
    for number, content in _objects(data):
        head, mark, body = content.partition(b"stream\n")
        if mark:
            packed = b"/FlateDecode" in head
            yield number, zlib.decompressobj().decompress(body) if packed else body


def _table(cmap: bytes) -> dict[int, str]:
    """Glyph → what it stands for, of a font's ToUnicode map."""
    found = {}
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, to in re.findall(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(\[.*?\]|<[0-9a-fA-F]+>)", block):
            signs = [bytes.fromhex(each.decode()).decode("utf-16-be") for each in re.findall(rb"<([0-9a-fA-F]+)>", to)]
            begin, end = int(first, 16), int(last, 16)
            for glyph in range(begin, end + 1):
                if to.startswith(b"["):
                    found[glyph] = signs[glyph - begin]
                else:
                    found[glyph] = chr(ord(signs[0]) + glyph - begin)
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for glyph_, to in re.findall(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            found[int(glyph_, 16)] = bytes.fromhex(to.decode()).decode("utf-16-be")
    return found
