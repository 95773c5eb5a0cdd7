"""The one gate to a workspace: every change goes in here as an intent, every picture of it comes out as a Standing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from ssi_coach.app import loading, merging
from ssi_coach.app.clock import Clock
from ssi_coach.app.gate import OUTGROWN, Gate
from ssi_coach.app.intents import Intent
from ssi_coach.app.labels import describe
from ssi_coach.app.loading import Reload, Snapshot
from ssi_coach.app.merging import ImportResult
from ssi_coach.app.settings import default_workspace
from ssi_coach.app.standing import ALL_CHANGES, Change, Standing, Step, WeekTotals
from ssi_coach.app.update import Update, carry_over
from ssi_coach.domain.catalogue import Catalogue
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.network import Audience, Connection, Invitation, Post
from ssi_coach.domain.problems import ReadOnlyWorkspace, UndoProblem
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.domain.week import Week
from ssi_coach.scoring.model import build_model
from ssi_coach.store import activities, history, local_state, network, plan, reach
from ssi_coach.store.workspace import Workspace

__all__ = ["Coach", "Reload", "Subscriber"]

Subscriber = Callable[[Standing], None]

LARGE_CHANGESET: Final = 256 * 1024
"""Bytes of a change set from which reading everything again is quicker than following every row."""

LARGE_JOURNAL: Final = 1500
"""Days with entries from which a reload takes longer than a frame and belongs on a worker."""

_READING_ONLY: Final = QT_TRANSLATE_NOOP("Coach", "{file} was opened for reading only.")


class Coach:
    """Owns an open workspace, its score, and who wants to know of changes. Belongs to the thread that made it.

    ``elsewhere``, when given, is handed a `Reload` whenever a large workspace was changed by something else: it runs
    it on a worker and brings the result to `adopt` (or `give_up`). Without it everything is reloaded at once.
    """

    def __init__(
        self,
        workspace: Workspace,
        catalogue: Catalogue,
        clock: Clock,
        elsewhere: Callable[[Reload], None] | None = None,
    ) -> None:
        self.workspace = workspace
        self.catalogue = catalogue
        self.clock = clock
        self._gate = Gate(workspace, catalogue, clock)
        self._elsewhere = elsewhere
        self._subscribers: list[Subscriber] = []
        self._writes = 0
        self._asked: int | None = None
        self._gate.set_time_zone()
        self._seen = workspace.data_version()
        picture = loading.load(workspace, catalogue, clock)
        self.standing = Standing(
            picture.today,
            catalogue,
            picture.records,
            picture.cards,
            picture.series,
            undo=picture.undo,
            redo=picture.redo,
            read_only=None if workspace.writable else _READING_ONLY.of(file=workspace.path),
        )

    # -- changes -----------------------------------------------------------------------------------------------

    def new_id(self) -> str:
        """An id for something new, unique in the world."""
        return self._gate.new_id()

    def do(self, intent: Intent) -> Standing:
        """Carry out an intent as one undo step; publish and return the new Standing.

        What changes nothing makes no step. InputProblem, WorkspaceProblem: nothing was changed.
        """
        self._require_writable()
        return self._changed(self._gate.do(intent))

    def undo(self, step_id: str | None = None) -> Standing:
        """Take back the newest step; with ``step_id`` only if that is it. UndoProblem: nothing was changed."""
        return self._travel(self._gate.undo, step_id)

    def redo(self, step_id: str | None = None) -> Standing:
        """Do again what was undone last; otherwise as `undo`."""
        return self._travel(self._gate.redo, step_id)

    def _travel(self, way: Callable[[str | None], bytes], step_id: str | None) -> Standing:
        self._require_writable()
        try:
            changeset = way(step_id)
        except UndoProblem:
            self.refresh()
            raise
        return self._changed(changeset)

    def import_records(self, document: Document, *, dry_run: bool = False) -> ImportResult:
        """Take a document in as one undo step, or only say what that would do.

        An import too large to be undone (``undoable`` is False: ask with ``dry_run`` before) is backed up before, and
        clears the undo history.
        """
        self._require_writable()
        result, changeset = self._gate.take_in(document, dry_run=dry_run)
        if not dry_run:
            self._changed(changeset)
        return result

    def forget_steps(self) -> Standing:
        """Forget what could be undone: what is there now is where the history begins."""
        self._require_writable()
        with self.workspace.transaction() as db:
            history.clear(db)
        self._publish(replace(self.standing, changed=frozenset(), undo=None, redo=None))
        return self.standing

    # -- reading -----------------------------------------------------------------------------------------------

    def cards(self, week: Week) -> tuple[PlanCard, ...]:
        """The plan of a week, by day."""
        if week == self.standing.week:
            return self.standing.cards
        with self.workspace.reading() as db:
            return loading.cards_of(db, week)

    def activities(self, first: date, last: date) -> tuple[Activity, ...]:
        """What was done on the days from first to last."""
        with self.workspace.reading() as db:
            return activities.between(db, first, last)

    def results(self) -> tuple[Activity, ...]:
        """Conversations, calls, meetings, proposals and contracts, the newest first."""
        with self.workspace.reading() as db:
            return activities.of_kinds(db, (kind.key for kind in self.catalogue.results))

    def worth(self, kind: str) -> tuple[tuple[int, int, str, float, int], ...]:
        """What a kind of result was worth, by month and currency: (year, month, currency, sum, how many)."""
        with self.workspace.reading() as db:
            return activities.worth(db, kind)

    def worth_between(self, first: date, last: date) -> tuple[tuple[str, str, float, int], ...]:
        """What results of the days from first to last were worth: (kind, currency, sum, how many)."""
        with self.workspace.reading() as db:
            return activities.worth_between(db, first, last)

    def plan_totals(self, first: date, last: date) -> dict[Week, WeekTotals]:
        """The plan's totals week by week, of the days from first to last alone."""
        with self.workspace.reading() as db:
            return loading.plan_weeks(plan.week_totals(db, first, last), self.catalogue)

    def people_names(self) -> tuple[tuple[str, str], ...]:
        """(slug, name) of everybody an archive named, by name: less than `connections`, for typing a name."""
        with self.workspace.reading() as db:
            return network.names(db)

    def with_whom(self) -> tuple[str, ...]:
        """The names results are with, each once."""
        with self.workspace.reading() as db:
            return activities.with_whom(db)

    def entries(self) -> int:
        """How many activities were ever logged."""
        with self.workspace.reading() as db:
            return activities.number(db)

    def connections(self) -> tuple[Connection, ...]:
        """Whom the member knows, and those who are gone, by slug. As many as 30,000: keep them, ask on
        `Change.NETWORK`."""
        with self.workspace.reading() as db:
            return network.connections(db)

    def invitations(self) -> tuple[Invitation, ...]:
        """Every invitation an archive ever showed, oldest first."""
        with self.workspace.reading() as db:
            return network.invitations(db)

    def posts(self) -> tuple[Post, ...]:
        """The member's own posts, oldest first."""
        with self.workspace.reading() as db:
            return reach.posts(db)

    def audience(self) -> tuple[Audience, ...]:
        """What reached people, day by day, oldest first."""
        with self.workspace.reading() as db:
            return reach.audience(db)

    def steps(self, limit: int = 30) -> tuple[Step, ...]:
        """What can be undone, newest first."""
        with self.workspace.reading() as db:
            found = history.entries(db, limit)
        return tuple(Step(entry.id, describe(entry.label, entry.args, self.catalogue)) for entry in found)

    def document(self) -> Document:
        """Everything, in the order of the export."""
        with self.workspace.reading() as db:
            return merging.whole_document(db)

    def state_get(self, key: str) -> str | None:
        """Something remembered about this workspace outside the record and its undo."""
        with self.workspace.reading() as db:
            return local_state.get(db, key)

    def state_set(self, key: str, value: str | None) -> None:
        """Remember it; None forgets."""
        self._require_writable()
        with self.workspace.transaction() as db:
            local_state.put(db, key, value)

    # -- following what others do ------------------------------------------------------------------------------

    def subscribe(self, subscriber: Subscriber) -> None:
        """Call it with every new Standing."""
        self._subscribers.append(subscriber)

    def unsubscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.remove(subscriber)

    def refresh(self, *, much: bool = False) -> Standing:
        """Look whether something else wrote, or midnight has passed; cheap when not. Call it about every second.

        ``much``: what was written is known to be a lot, so that reading it belongs on a worker.
        """
        self._look_where()
        version = self.workspace.data_version()
        if version != self._seen and self.standing.read_only is None:
            if self.workspace.outgrown():
                self._publish(replace(self.standing, changed=frozenset(), read_only=OUTGROWN))
            else:
                self._follow(version, much)
        self._turn_day()
        return self.standing

    def _follow(self, version: int, much: bool) -> None:
        journal = self.standing.records.journal
        small = not much and len(journal.manual) + len(journal.archive) < LARGE_JOURNAL
        if self._elsewhere is None or small:
            self._reload()
        elif self._asked != version:
            self._asked = version
            where = self.workspace
            self._elsewhere(Reload(where.path, self.catalogue, self.clock, self._writes, version, where.key))

    def adopt(self, reload: Reload, picture: Snapshot) -> bool:
        """Take over what a `Reload` read. False when something was written since: then it is asked for anew."""
        if (reload.writes, reload.version) != (self._writes, self.workspace.data_version()):
            self._asked = None
            self.refresh()
            return False
        self._seen = reload.version
        self._show(picture)
        return True

    def give_up(self, reload: Reload) -> None:
        """A `Reload` could not be read: it is asked for anew at the next refresh."""
        if self._asked == reload.version:
            self._asked = None

    def close(self) -> None:
        """Close the workspace and forget the subscribers."""
        self._subscribers.clear()
        self.workspace.close()

    # -- inside ------------------------------------------------------------------------------------------------

    def _require_writable(self) -> None:
        self._look_where()
        if self.standing.read_only is not None:
            raise ReadOnlyWorkspace(self.standing.read_only)

    def _look_where(self) -> None:
        """Go on reading only when the file was taken away from under the program."""
        if not self.workspace.astray():
            return
        spare = default_workspace().parent
        with suppress(OSError):
            spare.mkdir(mode=0o700, parents=True, exist_ok=True)
        path, kept = self.workspace.path, self.workspace.let_go_of_file(spare)
        why = (
            QT_TRANSLATE_NOOP(
                "Coach",
                "{file} was moved, deleted or replaced by another program, so nothing is written here any more."
                " All that was done is in {copy}. Open the one you want to go on with.",
            ).of(file=path, copy=kept)
            if kept is not None
            else QT_TRANSLATE_NOOP(
                "Coach",
                "{file} was moved, deleted or replaced by another program, so nothing is written here any more."
                " Open it from where it is now.",
            ).of(file=path)
        )
        self._publish(replace(self.standing, changed=frozenset(), read_only=why, undo=None, redo=None))

    def _changed(self, changeset: bytes) -> Standing:
        """Publish what a committed change set made different."""
        if not changeset:
            return self.refresh()
        self._writes += 1
        before = self.standing
        update: Update | None = None
        with self.workspace.reading() as db:
            # One picture for all reads: had something else written as well, following the rows would mix two states.
            if self.workspace.data_version() == self._seen and len(changeset) < LARGE_CHANGESET:
                update = carry_over(db, changeset, before.records, before.cards, before.week, self.catalogue)
                undo, redo = loading.steps(db, self.catalogue)
        if update is None:
            self._reload()
        else:
            series = before.series
            if update.since is not None:
                evidence = loading.evidence(update.records)
                if Change.WEIGHTS in update.changed:
                    series = type(series).build(build_model(self.catalogue, evidence.weights), evidence, before.today)
                else:
                    series = series.updated(evidence, update.since, before.today)
            self._publish(
                Standing(
                    before.today,
                    self.catalogue,
                    update.records,
                    update.cards,
                    series,
                    frozenset(update.changed),
                    undo,
                    redo,
                )
            )
        self._turn_day()
        return self.standing

    def _turn_day(self) -> None:
        before = self.standing
        day = self._gate.today(before.records.person.time_zone)
        if day == before.today:
            return
        with self.workspace.reading() as db:
            cards = loading.cards_of(db, Week.of(day))
        series = before.series.updated(before.series.evidence, before.today + timedelta(days=1), day)
        self._publish(replace(before, today=day, cards=cards, series=series, changed=frozenset({Change.DAY})))

    def _reload(self) -> None:
        self._seen = self.workspace.data_version()
        self._show(loading.load(self.workspace, self.catalogue, self.clock))

    def _show(self, picture: Snapshot) -> None:
        self._publish(
            Standing(
                picture.today,
                self.catalogue,
                picture.records,
                picture.cards,
                picture.series,
                ALL_CHANGES,
                picture.undo,
                picture.redo,
            )
        )

    def _publish(self, standing: Standing) -> None:
        self.standing = standing
        for subscriber in tuple(self._subscribers):
            subscriber(standing)
