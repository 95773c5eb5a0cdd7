"""Writes to a workspace: one transaction an intent, recorded for undo. Knows nothing of scores and pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from typing import Any, Final

from ssi_coach.app import clock as clocks
from ssi_coach.app.apply import apply
from ssi_coach.app.clock import Clock
from ssi_coach.app.ids import Ids
from ssi_coach.app.intents import Intent
from ssi_coach.app.labels import Label, label_of
from ssi_coach.app.merging import ImportResult, Merge
from ssi_coach.app.work import Work
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import ReadOnlyWorkspace
from ssi_coach.store import history, person
from ssi_coach.store.keeping import BEFORE_IMPORT
from ssi_coach.store.workspace import Workspace

OUTGROWN: Final = QT_TRANSLATE_NOOP(
    "Coach", "A newer SSI Coach has changed this workspace; close this window and start the newer one."
)
"""Why nothing is written any more after a newer program migrated the file under an open window."""


_MADE: Final = 0.4
"""The share of a part's time that goes by before the first row of it is written."""

Part = Callable[[Work], Document]
"""Makes what one file brings, seen from inside the transaction that takes it in."""


class Gate:
    """The writing side of a `Coach`."""

    def __init__(self, workspace: Workspace, catalogue: Catalogue, clock: Clock) -> None:
        self.workspace = workspace
        self.catalogue = catalogue
        self.clock = clock
        self._ids = Ids(clock)

    def new_id(self) -> str:
        return self._ids.new()

    def today(self, time_zone: str | None) -> date:
        return clocks.today(self.clock, time_zone or clocks.system_time_zone())

    def set_time_zone(self) -> None:
        """Set the time zone of a workspace that has none from the computer: a part of making it, so no undo step."""
        if not self.workspace.writable:
            return
        with self.workspace.reading() as db:
            known = person.value(db, "time_zone")
        if known is None:
            with self.workspace.transaction() as db:
                person.set_value(db, "time_zone", clocks.system_time_zone())

    @contextmanager
    def _work(self) -> Iterator[Work]:
        with self.workspace.transaction() as db:
            if self.workspace.outgrown():
                raise ReadOnlyWorkspace(OUTGROWN)
            yield Work(db, self.today(person.value(db, "time_zone")), self.catalogue, self.new_id)

    def do(self, intent: Intent) -> bytes:
        """Carry out an intent; the change set is empty when nothing differs from before."""

        def change(work: Work) -> Label:
            label = label_of(intent, work)
            apply(intent, work)
            return label

        with self._work() as work:
            return self._record(work, change)

    def undo(self, step_id: str | None) -> bytes:
        with self._work() as work:
            return history.undo(work.db, step_id)

    def redo(self, step_id: str | None) -> bytes:
        with self._work() as work:
            return history.redo(work.db, step_id)

    def take_in(self, document: Document, *, dry_run: bool) -> tuple[ImportResult, bytes]:
        """Merge a document, or only say what that would do; as `take_in_all`."""

        def whole(_work: Work) -> Document:
            return document

        (result,), changeset = self.take_in_all((whole,), dry_run=dry_run)
        return result, changeset

    def take_in_all(
        self,
        parts: Sequence[Part],
        *,
        dry_run: bool,
        last_look: Callable[[], None] | None = None,
        told: Callable[[float], None] = lambda _done: None,
        backed_up: bool = False,
    ) -> tuple[tuple[ImportResult, ...], bytes]:
        """Merge the documents of several files, one after the other, as one step; what each of them did.

        A part makes its document when those before it are in. ``last_look`` is called when all
        is written and nothing kept yet, ``told`` now and then with how many parts are in (2.5: half of the third, too):
        what they raise takes everything back.

        An import too large to be undone is backed up before (unless it is ``backed_up`` already) and clears the undo
        history: steps that lie before it could not be taken back any more.
        """
        results: list[ImportResult] = []
        changeset = b""

        def change(work: Work) -> Label:
            for number, part in enumerate(parts):
                told(number)
                merge = Merge(work, partial(_written, told, number))
                merge.take(part(work))
                results.append(merge.result())
            return "import_records", {"count": sum(result.total_added for result in results)}

        undoable = True
        try:
            with self._work() as work:
                with history.recording(work.db) as recording:
                    label, args = change(work)
                    changeset = recording.changeset()
                undoable = history.fits(changeset)
                if dry_run:
                    raise _Withdrawn
                if undoable:
                    self._keep(work, label, args, changeset)
                else:
                    if not backed_up:
                        self._back_up_what_was()
                    history.clear(work.db)
                if last_look is not None:
                    last_look()
        except _Withdrawn:
            changeset = b""
        return tuple(result.with_undo(undoable) for result in results), changeset

    def back_up(self) -> bool:
        """Keep what is there before files are taken in; False where nothing is. WorkspaceProblem when that cannot be:
        nothing was changed."""
        if self.workspace.is_empty():
            return False
        self.workspace.back_up(reason=BEFORE_IMPORT)
        return True

    def _back_up_what_was(self) -> None:
        """Back up the file as it is until the transaction ends: so another connection sees it, and nobody can change
        it meanwhile."""
        before = Workspace.for_reading(self.workspace.path, self.workspace.key)
        try:
            before.back_up(reason=BEFORE_IMPORT)
        finally:
            before.close()

    def _record(self, work: Work, change: Callable[[Work], Label]) -> bytes:
        with history.recording(work.db) as recording:
            label, args = change(work)
            changeset = recording.changeset()
        self._keep(work, label, args, changeset)
        return changeset

    def _keep(self, work: Work, label: str, args: Mapping[str, Any], changeset: bytes) -> None:
        if changeset:
            history.add(work.db, self.new_id(), label, args, changeset)


def _written(told: Callable[[float], None], before: int, share: float) -> None:
    """Of the part after ``before`` others, this share of the rows is written."""
    told(before + _MADE + (1 - _MADE) * share)


class _Withdrawn(Exception):
    """Rolls a transaction back on purpose."""
