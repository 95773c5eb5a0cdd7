"""Opens a workbook that may mean harm, and gives its sheets as rows of cells.

What reads the cells trusts sizes that a file claims: a single cell in the last row would cost it gigabytes. So the
parts are unpacked here first, by streaming and up to a bound, looked through, and handed on as a fresh workbook in
memory that holds nothing else. Nothing is ever unpacked to disk.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.values import dataclass

Cell = int | float | str | bool | date | datetime | time | timedelta

MAX_PACKED: Final = 32 << 20
MAX_UNPACKED: Final = 48 << 20
"""Bytes of all parts that are read together; a year of analytics has less than one million."""
MAX_PARTS: Final = 2000
MAX_CELLS: Final = 1_000_000
"""Cells of all sheets, empty ones between the first and the last included; each counts up to four times."""
MAX_TEXTS: Final = 128 << 20
"""Characters that all cells could hold if each held the longest text."""
MAX_SHEETS: Final = 60

_OTHER_EXCEL: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PIECE: Final = 1 << 16
_COPIED: Final = 0.5
"""The share of the work that is done when the parts are looked through."""
_PLACE: Final = re.compile(rb"""(?<![\w:.-])r\s*=\s*["']([^"']*)["']""")
_CELL: Final = re.compile(rb"([A-Za-z]{0,3})(\d{0,7})")
_START: Final = re.compile(rb"<(?:[\w.-]+:)?(c|row)[\s/>]")
_END_OF_TEXT: Final = re.compile(rb"</(?:[\w.-]+:)?(?:si|is|v)\s*>")
_ENCODING: Final = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']*)["']""")
_KEPT: Final = re.compile(
    r"^(?:\[Content_Types\]\.xml|_rels/\.rels|xl/(?!media/|theme/|drawings/|charts/).*\.(?:xml|rels))$"
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet by its name; ``rows`` begin in A1, empty cells are ``""``."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]

    def cell(self, row: int, column: int) -> Cell:
        """The cell at a place counted from 0; empty beyond the sheet."""
        if row < len(self.rows) and column < len(self.rows[row]):
            return self.rows[row][column]
        return ""


def read_sheets(source: Path | bytes, told: Callable[[float], None] = lambda _share: None) -> tuple[Sheet, ...]:
    """The sheets of an Excel workbook (.xlsx). InputProblem where it is none, is damaged, or is far too large."""
    return _sheets(_fresh(source, told), told)


def _fresh(source: Path | bytes, told: Callable[[float], None]) -> bytes:
    """The workbook anew, uncompressed, with only the parts that were looked through."""
    target = io.BytesIO()
    try:
        _check_start(source)
        with zipfile.ZipFile(io.BytesIO(source) if isinstance(source, bytes) else source) as workbook:
            parts = workbook.infolist()
            if len(parts) > MAX_PARTS or sum(part.compress_size for part in parts) > MAX_PACKED:
                raise _too_large()
            _check_names({part.filename for part in parts})
            with zipfile.ZipFile(target, "w") as fresh:
                _copy(workbook, fresh, told)
    except zipfile.LargeZipFile:
        raise _too_large() from None
    except (
        zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError, OverflowError,
        LookupError,
    ):  # fmt: skip
        raise damaged() from None
    return target.getvalue()


def _check_start(source: Path | bytes) -> None:
    if isinstance(source, Path):
        with source.open("rb") as file:
            start = file.read(len(_OTHER_EXCEL))
    else:
        start = source[: len(_OTHER_EXCEL)]
    if start == _OTHER_EXCEL:
        raise old_workbook()


def _check_names(names: set[str]) -> None:
    if "xl/workbook.xml" in names:
        return
    if "xl/workbook.bin" in names:
        raise old_workbook()
    raise damaged()


def _copy(workbook: zipfile.ZipFile, fresh: zipfile.ZipFile, told: Callable[[float], None]) -> None:
    total = cells = longest = 0
    expected = sum(part.file_size for part in workbook.infolist())
    seen: set[str] = set()
    for part in workbook.infolist():
        name = part.filename
        if not _KEPT.match(name) or name.lower() in seen:
            continue
        seen.add(name.lower())
        pieces = []
        with workbook.open(part) as stream:
            while piece := stream.read(_PIECE):
                total += len(piece)
                told(_COPIED * min(total / max(expected, 1), 1.0))
                if total > MAX_UNPACKED:
                    raise _too_large()
                pieces.append(piece)
        data = b"".join(pieces)
        held, text = _look_through(data)
        cells, longest = cells + held, max(longest, text)
        if cells > MAX_CELLS or cells * longest > MAX_TEXTS:
            raise _too_large()
        fresh.writestr(zipfile.ZipInfo(name), data)


def _look_through(data: bytes) -> tuple[int, int]:
    """(cells a sheet could span, bytes of its longest text). InputProblem for what no program writes into a workbook.

    Comments and other encodings could hide from these patterns what a reader of XML sees.
    """
    declared = _ENCODING.match(data[:400].removeprefix(b"\xef\xbb\xbf"))
    if b"<!" in data or b"\0" in data or (declared and declared[1].lower() not in (b"utf-8", b"us-ascii")):
        raise damaged()
    cells = rows = beside = most_beside = 0
    for found in _START.finditer(data):
        if found[1] == b"c":
            cells, beside = cells + 1, beside + 1
            most_beside = max(most_beside, beside)
        else:
            rows, beside = rows + 1, 0
    if not cells:
        return 0, _longest_text(data)
    lowest = widest = 0
    for place in _PLACE.findall(data):
        match = _CELL.fullmatch(place)
        if match is None:
            raise damaged()
        lowest, widest = max(lowest, int(match[2] or 0)), max(widest, _column(match[1]))
    # A cell or row that names no place stands right of or below the one before it.
    return (lowest + rows) * (widest + most_beside), _longest_text(data)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _longest_text(data: bytes) -> int:
    last = longest = 0
    for found in _END_OF_TEXT.finditer(data):
        longest, last = max(longest, found.end() - last), found.end()
    return longest


def _sheets(data: bytes, told: Callable[[float], None]) -> tuple[Sheet, ...]:
    # Only whoever brings in a workbook waits for its reader.
    from python_calamine import CalamineError, SheetTypeEnum, load_workbook

    found = []
    try:
        workbook = load_workbook(io.BytesIO(data))
        if len(workbook.sheet_names) > MAX_SHEETS:
            raise _too_large()
        for number, name in enumerate(workbook.sheet_names):
            told(_COPIED + (1 - _COPIED) * number / len(workbook.sheet_names))
            if workbook.sheets_metadata[number].typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = workbook.get_sheet_by_index(number)
            if sheet.total_height * sheet.total_width > MAX_CELLS:
                raise _too_large()
            rows = sheet.to_python(skip_empty_area=False)
            found.append(Sheet(name, tuple(tuple(row) for row in rows)))
    except (CalamineError, OSError, ValueError, OverflowError, LookupError):
        raise damaged() from None
    except BaseException as error:
        # A reader in Rust that stumbles raises this, which is no Exception.
        if type(error).__name__ == "PanicException":
            raise damaged() from None
        raise
    return tuple(found)


def texts(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """All texts of a sheet with their row and column, counted from 0."""
    for number, row in enumerate(sheet.rows):
        for column, value in enumerate(row):
            if isinstance(value, str) and value:
                yield number, column, value


def damaged() -> InputProblem:
    return InputProblem(
        QT_TRANSLATE_NOOP("Workbook", "this workbook is damaged or incomplete; download it from LinkedIn again.")
    )


def old_workbook() -> InputProblem:
    """For .xls, .xlsb and workbooks with a password, none of which LinkedIn writes."""
    return InputProblem(
        QT_TRANSLATE_NOOP("Workbook", "this is an old or protected Excel file; save it as .xlsx without a password.")
    )


def _too_large() -> InputProblem:
    return InputProblem(
        QT_TRANSLATE_NOOP("Workbook", "this workbook is far larger than any from LinkedIn; nothing was read.")
    )
