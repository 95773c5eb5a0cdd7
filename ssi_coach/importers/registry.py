"""What is this file? Told by its content, never by its name; then read by whoever knows it."""

from __future__ import annotations

import codecs
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal
from zoneinfo import ZoneInfo

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.interchange import SECTIONS, Document
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.readings import check_reading
from ssi_coach.domain.values import dataclass
from ssi_coach.importers import interchange, ssi_page
from ssi_coach.importers.page_reading import no_page

if TYPE_CHECKING:
    from ssi_coach.domain.archive import ArchiveContent
    from ssi_coach.importers.seats import SeatReport
    from ssi_coach.importers.workbook import WorkbookContent

FileKind = Literal[
    "interchange",
    "ssi-page",
    "linkedin-archive",
    "linkedin-analytics",
    "sales-navigator",
    "workspace",
    "archive-part",
    "unknown",
]

_IN_FILE: Final = QT_TRANSLATE_NOOP("Import", "{file}: {problem}")
_REFUSED: Final[Mapping[FileKind, Message]] = {
    "workspace": QT_TRANSLATE_NOOP(
        "Import", "this is a workspace or a backup of one; open it with --workspace, or use restore."
    ),
    "archive-part": QT_TRANSLATE_NOOP(
        "Import",
        "this is one file out of a LinkedIn archive; bring in the whole archive: the ZIP file or its folder.",
    ),
    "unknown": QT_TRANSLATE_NOOP(
        "Import",
        "this is no LinkedIn archive, analytics workbook, Sales Navigator report, score page or SSI Coach file;"
        " nothing was read.",
    ),
}
_PART: Final = re.compile(
    r"^(?:first name,last name,|date,sharelink,|date,link,message|date,type,link|from,to,sent at,|"
    r"conversation id,conversation title,|notes:\s)",
    re.IGNORECASE,
)
_SEATS: Final = re.compile(
    r"\bssi\b\W{1,5}(?:overall score|establish your|find the right|engage with|build )", re.IGNORECASE
)
_OLD_WORKBOOK: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SHEETS: Final = "xl/workbook."
_GLANCED: Final = 400_000
"""Bytes of a text by which it is told what it is."""


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was not taken: of which file, in which line (None: the whole file), and why."""

    file: str
    line: int | None
    why: Message


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file that was understood. ``rows`` counts what it holds, by part.

    What a LinkedIn archive and a workbook mean depends on what is known already: they come as ``archive`` and
    ``workbook``, with an empty ``document``, and whoever takes them in makes the document then. ``notes`` are what
    else the reader should know.
    """

    path: Path
    kind: FileKind
    document: Document = field(default_factory=Document)
    rows: Mapping[str, int] = field(default_factory=dict)
    skipped: tuple[SkippedRow, ...] = ()
    notes: tuple[Message, ...] = ()
    archive: ArchiveContent | None = None
    workbook: WorkbookContent | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads files for one person: a copied page, which bears no date, counts for ``today``; days are days in
    ``time_zone``. ``name`` tells which row of a team's report is meant. ``told`` is called now and then
    with the share of a file that was read (0 to 1) and may raise what stops the reading.
    """

    catalogue: Catalogue
    today: date
    time_zone: ZoneInfo = ZoneInfo("UTC")
    name: str = ""
    told: Callable[[float], None] = lambda _share: None

    def read(self, path: Path) -> FileRead:
        """Recognise and read a file or a folder. InputProblem, naming it, when it cannot be."""
        try:
            return self._read(path)
        except InputProblem as problem:
            # The same problem, which may know more than its sentence: whose rows a report has.
            problem.message = _IN_FILE.of(file=path, problem=problem.message)
            raise

    def _read(self, path: Path) -> FileRead:
        kind, data = _recognise(path)
        if kind == "linkedin-archive":
            return self._archive(path)
        if kind in ("linkedin-analytics", "sales-navigator"):
            return self._seats(path, data) if data else self._workbook(path)
        if kind in _REFUSED:
            raise InputProblem(_REFUSED[kind])
        if kind == "ssi-page":
            reading = ssi_page.read_page(page_text(data)).score(self.today)
            check_reading(reading, self.today)
            return FileRead(path, kind, Document(official_scores=(reading,)), {"official_scores": 1})
        document = interchange.read_document(_utf8(data), self.catalogue, self.today)
        rows = {section: len(getattr(document, section)) for section in SECTIONS if getattr(document, section)}
        return FileRead(path, kind, document, rows)

    def _archive(self, path: Path) -> FileRead:
        from ssi_coach.importers.archive import read_archive

        content = read_archive(path, self.time_zone, self.told)
        return FileRead(
            path,
            "linkedin-archive",
            rows={file.name: file.rows for file in content.files},
            skipped=tuple(SkippedRow(file.name, row.line, row.why) for file in content.files for row in file.skipped),
            notes=_once(note for file in content.files for note in file.notes),
            archive=content,
        )

    def _workbook(self, path: Path) -> FileRead:
        from ssi_coach.importers import seats, workbook, workbook_sheets

        sheets = workbook_sheets.read_sheets(path, self.told)
        for sheet in sheets:
            if seats.find_head(sheet.rows) is not None:
                made_on = _made_on(path, self.today)
                return self._seat(path, seats.read_rows(sheet.rows, path.name, made_on, self.today))
        content = workbook.read_analytics(sheets, path.name, self.today)
        skipped = tuple(SkippedRow(row.sheet, row.line, row.why) for row in content.skipped)
        return FileRead(path, "linkedin-analytics", rows=dict(content.rows), skipped=skipped, workbook=content)

    def _seats(self, path: Path, data: bytes) -> FileRead:
        from ssi_coach.importers import seats

        made_on = _made_on(path, self.today)
        return self._seat(path, seats.read_text(page_text(data), path.name, made_on, self.today))

    def _seat(self, path: Path, report: SeatReport) -> FileRead:
        from ssi_coach.importers import seats

        reading = seats.choose(report, self.name, self.today)
        return FileRead(path, "sales-navigator", Document(official_scores=(reading,)), {"official_scores": 1})


def _made_on(path: Path, today: date) -> date:
    """The day a file was last written, which for a file fetched with a browser is the day it was fetched."""
    try:
        return min(date.fromtimestamp(path.stat().st_mtime), today)
    except (OSError, OverflowError, ValueError):
        return today


def _once(notes: Iterable[Message]) -> tuple[Message, ...]:
    """Each note once; the figures in a sentence can differ."""
    found: list[Message] = []
    for note in notes:
        if note not in found:
            found.append(note)
    return tuple(found)


def glance(path: Path) -> FileKind:
    """What a file seems to be by its beginning, for somebody who only asks. ``unknown`` where it cannot be read."""
    try:
        return _recognise(path, _GLANCED)[0]
    except InputProblem:
        return "unknown"


def _recognise(path: Path, most: int = interchange.MAX_BYTES) -> tuple[FileKind, bytes]:
    """Told from ``most`` bytes at most; a file that may be larger than any we read is refused."""
    try:
        if path.is_dir():
            return "linkedin-archive", b""
        with path.open("rb") as file:
            start = file.read(16)
            if start.startswith(b"PK"):
                return _zip_kind(path), b""
            if start.startswith(_OLD_WORKBOOK):
                return "linkedin-analytics", b""
            if start.startswith(b"SQLite format 3\0"):
                return "workspace", b""
            data = start + file.read(most + 1)
    except FileNotFoundError:
        raise InputProblem(QT_TRANSLATE_NOOP("Import", "there is no such file; check its name.")) from None
    except OSError as error:
        raise InputProblem(QT_TRANSLATE_NOOP("Import", "it cannot be read ({why}).").of(why=reason(error))) from None
    if len(data) > interchange.MAX_BYTES:
        raise InputProblem(QT_TRANSLATE_NOOP("Import", "it is far too large for any file this program reads."))
    return _text_kind(path, data), data


def _zip_kind(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        # One that was cut short: the reader of archives says so.
        return "linkedin-archive"
    # Looked for by what a workbook cannot be without: a list of 100,000 names is walked through once.
    return "linkedin-analytics" if any(name.startswith(_SHEETS) for name in names) else "linkedin-archive"


def _text_kind(path: Path, data: bytes) -> FileKind:
    text = _glance(data)
    if text.startswith(("{", "[")):
        return "ssi-page" if '"memberScore"' in text and '"ssi-coach"' not in text[:400] else "interchange"
    if any(_SEATS.search(line) for line in text[:20_000].splitlines()[:30]):
        return "sales-navigator"
    if _PART.match(text.replace('"', "")):
        return "archive-part"
    if text.startswith("<") or ssi_page.looks_like_page(text):
        return "ssi-page"
    # A file called .json that holds something else is told where its JSON goes wrong.
    if path.suffix.lower() == ".json":
        return "interchange"
    if path.suffix.lower() == ".csv":
        return "unknown"
    # Any other text with numbers may be the page in a language we do not know.
    return "ssi-page" if any(char in "0123456789" for char in text[:4000]) and "\0" not in text else "unknown"


def _glance(data: bytes) -> str:
    """The beginning of a file as text; empty where it is none."""
    try:
        return page_text(data[:_GLANCED]).lstrip("\ufeff \t\r\n")
    except InputProblem:
        return ""


def page_text(data: bytes) -> str:
    """The text of a copied page, in whichever encoding an editor kept it. InputProblem where it is no text."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"), (b"", "utf-8-sig")):
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                break
    if b"\0" in data:
        raise no_page()
    return data.decode("cp1252", errors="replace")


def _utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        raise InputProblem(
            QT_TRANSLATE_NOOP(
                "Import", "line {line}, column {column}: this is not UTF-8 text; save the file as UTF-8."
            ).of(line=before.count(b"\n") + 1, column=error.start - before.rfind(b"\n"))
        ) from None
