"""What is this file? Told by its content, never by its name; then read by whoever knows it."""

from __future__ import annotations

import codecs
import zipfile
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import Final, Literal

from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.interchange import SECTIONS, Document
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.readings import check_reading
from ssi_coach.domain.values import dataclass
from ssi_coach.importers import interchange, ssi_page
from ssi_coach.importers.page_reading import no_page

FileKind = Literal["interchange", "ssi-page", "linkedin-archive", "linkedin-analytics", "workspace", "unknown"]

_IN_FILE: Final = QT_TRANSLATE_NOOP("Import", "{file}: {problem}")
_NOT_YET: Final[Mapping[FileKind, Message]] = {
    "linkedin-archive": QT_TRANSLATE_NOOP(
        "Import",
        "this is a LinkedIn archive, which this version cannot read yet; keep it for a later one.",
    ),
    "linkedin-analytics": QT_TRANSLATE_NOOP(
        "Import",
        "this is a workbook, which this version cannot read yet; keep it for a later one.",
    ),
    "workspace": QT_TRANSLATE_NOOP(
        "Import", "this is a workspace or a backup of one; open it with --workspace, or use restore."
    ),
}


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file that was understood. ``rows`` counts what it holds, by part."""

    path: Path
    kind: FileKind
    document: Document
    rows: Mapping[str, int] = field(default_factory=dict)


def read_file(path: Path, catalogue: Catalogue, today: date) -> FileRead:
    """Recognise and read a file. A copied page, which bears no date, counts for ``today``."""
    try:
        return _read(path, catalogue, today)
    except InputProblem as problem:
        raise InputProblem(_IN_FILE.of(file=path, problem=problem.message)) from None


def _read(path: Path, catalogue: Catalogue, today: date) -> FileRead:
    kind, data = _recognise(path)
    if kind in _NOT_YET:
        raise InputProblem(_NOT_YET[kind])
    if kind == "ssi-page":
        reading = ssi_page.read_page(page_text(data)).score(today)
        check_reading(reading, today)
        return FileRead(path, kind, Document(official_scores=(reading,)), {"official_scores": 1})
    if kind == "unknown":
        raise InputProblem(
            QT_TRANSLATE_NOOP(
                "Import", "this is neither LinkedIn’s score page nor an SSI Coach file; nothing was read."
            )
        )
    document = interchange.read_document(_utf8(data), catalogue, today)
    rows = {section: len(getattr(document, section)) for section in SECTIONS if getattr(document, section)}
    return FileRead(path, kind, document, rows)


def _recognise(path: Path) -> tuple[FileKind, bytes]:
    try:
        if path.is_dir():
            return "linkedin-archive", b""
        with path.open("rb") as file:
            start = file.read(16)
            if start.startswith(b"PK\x03\x04"):
                return _zip_kind(path), b""
            if start.startswith(b"SQLite format 3\0"):
                return "workspace", b""
            data = start + file.read(interchange.MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputProblem(QT_TRANSLATE_NOOP("Import", "there is no such file; check its name.")) from None
    except OSError as error:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Import", "it cannot be read ({why}).").of(why=error.strerror or type(error).__name__)
        ) from None
    if len(data) > interchange.MAX_BYTES:
        raise InputProblem(QT_TRANSLATE_NOOP("Import", "it is far too large for any file this program reads."))
    return _text_kind(path, data), data


def _zip_kind(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        return "unknown"
    return "linkedin-analytics" if "[Content_Types].xml" in names else "linkedin-archive"


def _text_kind(path: Path, data: bytes) -> FileKind:
    text = _glance(data)
    if text.startswith(("{", "[")):
        return "ssi-page" if '"memberScore"' in text and '"ssi-coach"' not in text[:400] else "interchange"
    if text.startswith("<") or ssi_page.looks_like_page(text):
        return "ssi-page"
    # A file called .json that holds something else is told where its JSON goes wrong.
    if path.suffix.lower() == ".json":
        return "interchange"
    # Any other text with numbers may be the page in a language we do not know.
    return "ssi-page" if any(char in "0123456789" for char in text[:4000]) and "\0" not in text else "unknown"


def _glance(data: bytes) -> str:
    """The beginning of a file as text; empty where it is none."""
    try:
        return page_text(data[:400_000]).lstrip("\ufeff \t\r\n")
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
