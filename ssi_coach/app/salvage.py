"""Makes a new workspace of what can be read of a damaged one. The damaged file is only read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from ssi_coach.app import clock as clocks
from ssi_coach.app.clock import Clock
from ssi_coach.app.ids import Ids
from ssi_coach.app.merging import Merge, whole_document
from ssi_coach.app.work import Work
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import InputProblem, Problem
from ssi_coach.domain.values import dataclass
from ssi_coach.store import backup, check, person, salvage
from ssi_coach.store.header import FileKind, read_header
from ssi_coach.store.salvage import Count, Row, Salvage, Told
from ssi_coach.store.schema import RECORDED
from ssi_coach.store.workspace import Workspace

TABLE_NAMES: Final[Mapping[str, Message]] = {
    "person": QT_TRANSLATE_NOOP("Salvage", "about you"),
    "fact": QT_TRANSLATE_NOOP("Salvage", "figures of the profile"),
    "checklist": QT_TRANSLATE_NOOP("Salvage", "checklist items"),
    "activity": QT_TRANSLATE_NOOP("Salvage", "activities"),
    "plan_card": QT_TRANSLATE_NOOP("Salvage", "cards of the plan"),
    "official_score": QT_TRANSLATE_NOOP("Salvage", "scores from LinkedIn"),
    "reflection": QT_TRANSLATE_NOOP("Salvage", "notes on weeks"),
    "pause": QT_TRANSLATE_NOOP("Salvage", "pauses"),
    "annotation": QT_TRANSLATE_NOOP("Salvage", "notes on days"),
    "goal": QT_TRANSLATE_NOOP("Salvage", "goals"),
    "routine": QT_TRANSLATE_NOOP("Salvage", "routines"),
    "dismissed": QT_TRANSLATE_NOOP("Salvage", "proposals put away"),
    "weight": QT_TRANSLATE_NOOP("Salvage", "weights of the model"),
    "connection": QT_TRANSLATE_NOOP("Salvage", "people"),
    "post": QT_TRANSLATE_NOOP("Salvage", "posts"),
    "audience": QT_TRANSLATE_NOOP("Salvage", "days of reach"),
    "invitation": QT_TRANSLATE_NOOP("Salvage", "invitations"),
    "coverage": QT_TRANSLATE_NOOP("Salvage", "spans of archives"),
}
"""What a table holds, in words for people."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What a damaged workspace still holds. ``gaps``: parts that cannot be read and belong to no known table."""

    tables: Mapping[str, Count]
    gaps: int

    @property
    def read(self) -> int:
        return sum(count.read for count in self.tables.values())

    @property
    def lost(self) -> int:
        """Rows that are certainly gone: unreadable, or against the rules."""
        return sum(count.lost + count.refused for count in self.tables.values())

    @property
    def unknown(self) -> bool:
        """Whether more may be missing than can be counted."""
        return bool(self.gaps) or any(count.gaps for count in self.tables.values())


def look(path: Path, catalogue: Catalogue, clock: Clock, key: Passphrase | None = None) -> Findings:
    """What `salvage_into` would save, without writing anything. Raises as that does."""
    return _read(path, key, catalogue, clock, lambda done, whole: None)[1]


def salvage_into(
    path: Path,
    target: Path,
    catalogue: Catalogue,
    clock: Clock,
    key: Passphrase | None = None,
    told: Told = lambda done, whole: None,
) -> Findings:
    """Write what can be read of a damaged workspace into a new one, which opens with the same passphrase.

    It is taken in like an import, without the undo history, and has to verify clean. InputProblem when something is at
    ``target`` already; DamagedWorkspace when nothing can be read; ProtectedWorkspace. ``told`` gets how many pages are
    read, of how many.
    """
    _require_free(target)
    document, findings = _read(path, key, catalogue, clock, told)
    protection = None if read_header(path).kind is FileKind.WORKSPACE else key
    draft = target.with_name(f".{target.name}.{os.getpid()}.salvage")
    try:
        _write(document, draft, protection, catalogue, clock)
        _require_free(target)
        with backup.disk_errors(target):
            draft.replace(target)
            backup.sync_folder(target.absolute().parent)
    finally:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{draft}{suffix}").unlink(missing_ok=True)
    return findings


def free_name(path: Path) -> Path:
    """Where a salvaged workspace is proposed to lie: beside the damaged one, under a name that nothing has."""
    number = 1
    while (target := path.with_name(f"{path.stem} salvaged{f' {number}' if number > 1 else ''}.ssicoach")).exists():
        number += 1
    return target


def _require_free(target: Path) -> None:
    if target.exists() or target.is_symlink():
        raise InputProblem(
            QT_TRANSLATE_NOOP("Salvage", "{file} exists already; name a new file to salvage into.").of(file=target)
        )


def _read(
    path: Path, key: Passphrase | None, catalogue: Catalogue, clock: Clock, told: Told
) -> tuple[Document, Findings]:
    found = salvage.read(path, key, told)
    try:
        zone = person.value(found.db, "time_zone")
        today = clocks.today(clock, zone if isinstance(zone, str) and clocks.is_zone(zone) else "UTC")
        document = _Sieve(found, catalogue, today).document()
        return document, Findings(dict(found.tables), found.gaps)
    finally:
        found.db.close()


def _write(document: Document, draft: Path, key: Passphrase | None, catalogue: Catalogue, clock: Clock) -> None:
    workspace = Workspace.create(draft, key)
    try:
        with workspace.transaction() as db:
            zone = document.person.get("time_zone") or clocks.system_time_zone()
            person.set_value(db, "time_zone", zone)
            Merge(Work(db, clocks.today(clock, zone), catalogue, Ids(clock).new)).take(document)
        report = check.verify(workspace.db)
        if not report.clean:
            raise AssertionError("what was salvaged does not verify")
    finally:
        workspace.close()


class _Sieve:
    """Keeps what an import would take. Whatever goes out and comes in again unharmed is sound; where something is not,
    halving its table again and again finds the rows."""

    def __init__(self, found: Salvage, catalogue: Catalogue, today: date) -> None:
        self._found = found
        self._catalogue = catalogue
        self._today = today

    def document(self) -> Document:
        document = self._passed()
        if document is not None:
            return document
        tables: list[str] = [table for table in RECORDED if table in self._found.tables]
        kept = {table: self._found.take_out(table) for table in tables}
        for table in tables:
            rows = self._sound(table, kept[table])
            refused = len(kept[table]) - len(rows)
            self._found.add(table, read=-refused, refused=refused)
            kept[table] = rows
        for table, rows in kept.items():
            self._found.put_in(table, rows)
        document = self._passed()
        if document is None:
            raise AssertionError("rows that are sound one by one are not together")
        return document

    def _sound(self, table: str, rows: list[Row]) -> list[Row]:
        if not rows:
            return []
        self._found.put_in(table, rows)
        passed = self._passed() is not None
        self._found.take_out(table)
        if passed:
            return rows
        if len(rows) == 1:
            return []
        half = len(rows) // 2
        return self._sound(table, rows[:half]) + self._sound(table, rows[half:])

    def _passed(self) -> Document | None:
        from ssi_coach.importers.interchange import read_document
        from ssi_coach.reports.interchange import to_bytes

        try:
            written = to_bytes(whole_document(self._found.db)).decode("utf-8")
            return read_document(written, self._catalogue, self._today)
        except (Problem, ValueError, TypeError, LookupError, ArithmeticError, AttributeError):
            return None
