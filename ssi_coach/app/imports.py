"""Brings files into a workspace: first a look at what they hold and what is new, then one undo step for all of them.

On a connection of its own, so for a worker; the window sees the change as it sees those of the command line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from ssi_coach.app.clock import Clock
from ssi_coach.app.gate import Gate
from ssi_coach.app.merging import ImportResult
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.values import dataclass
from ssi_coach.importers.registry import FileRead, read_file
from ssi_coach.store.workspace import Workspace

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Preview:
    """What was read and what taking it in would do."""

    files: tuple[FileRead, ...]
    document: Document
    result: ImportResult


@dataclass(frozen=True, slots=True)
class Importer:
    """``workspace`` is the file that imports go into; ``today`` is the day of a page that bears no date."""

    workspace: Path
    catalogue: Catalogue
    clock: Clock
    today: date

    def preview(self, paths: Sequence[Path], report: Report) -> Preview:
        """Read all files or none, and try it. InputProblem names the file and the place in it; nothing is changed."""
        files = []
        for number, path in enumerate(paths):
            report(number, len(paths) + 1)
            files.append(read_file(path, self.catalogue, self.today))
        report(len(paths), len(paths) + 1)
        document = join(file.document for file in files)
        # On a copy: however much it is, nobody waits for the workspace meanwhile.
        with self._gate(Workspace.trial(self.workspace)) as gate:
            result, _ = gate.take_in(document, dry_run=True)
        return Preview(tuple(files), document, result)

    def take_in(self, document: Document, report: Report) -> ImportResult:
        """Take a document in as one undo step. Cancelled by ``report`` until the last moment, it changes nothing."""

        def last_look() -> None:
            report(0, 0)

        last_look()
        with self._gate(Workspace.open(self.workspace)) as gate:
            result, _ = gate.take_in(document, dry_run=False, last_look=last_look)
        return result

    @contextmanager
    def _gate(self, workspace: Workspace) -> Iterator[Gate]:
        try:
            yield Gate(workspace, self.catalogue, self.clock)
        finally:
            workspace.close()


def join(documents: Iterable[Document]) -> Document:
    """Several documents as one; where two speak of the same thing, the later wins."""
    whole = Document()
    for document in documents:
        parts: dict[str, Any] = {}
        for part in fields(Document):
            before, more = getattr(whole, part.name), getattr(document, part.name)
            parts[part.name] = {**before, **more} if isinstance(before, dict) else (*before, *more)
        whole = Document(**parts)
    return whole
