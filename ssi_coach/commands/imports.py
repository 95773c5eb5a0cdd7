"""`import`: LinkedIn archives, workbooks, score pages and files of our own, taken in together or not at all."""

from __future__ import annotations

import gc
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from ssi_coach.app.gate import Gate
from ssi_coach.app.import_news import News
from ssi_coach.app.imports import READING, between, read_files, take_in
from ssi_coach.app.merging import ImportResult
from ssi_coach.commands.context import Context
from ssi_coach.commands.progress import bar
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.importers.registry import FileRead
from ssi_coach.importers.seats import SeatProblem
from ssi_coach.store.header import FileKind, read_header
from ssi_coach.store.workspace import Workspace

_SHOWN_ROWS: Final = 10
"""Skipped rows a file's report names; ``--json`` has them all."""


def import_files(context: Context) -> int:
    """Take files in: all are read before the first changes anything."""
    with _nothing_to_sweep():
        return _import_files(context)


@contextmanager
def _nothing_to_sweep() -> Iterator[None]:
    """Python need not search the rows of a large archive for circles again and again: there are none."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _import_files(context: Context) -> int:
    dry_run = context.args.dry_run
    opened = _trial(context) if dry_run else context.writing_workspace()
    with bar() as shown, opened as workspace:
        gate = Gate(workspace, context.catalogue, context.outfit.clock)
        gate.set_time_zone()
        paths = [Path(path) for path in context.args.paths]
        try:
            files = read_files(gate, paths, between(shown.report, 0, READING), context.args.person or "")
        except SeatProblem as problem:
            hint = QT_TRANSLATE_NOOP("Cli", "{problem} Name yours with --person NAME.")
            raise InputProblem(hint.of(problem=problem.message)) from None
        outcome = take_in(gate, files, between(shown.report, READING, 1), dry_run=dry_run)
    rows = list(zip(files, outcome.results, outcome.news, strict=True))
    if context.json:
        context.answer({"files": [_document(context, *row) for row in rows]})
        return 0
    for row in rows:
        _print_file(context, *row)
    if not outcome.undoable:
        context.note(
            QT_TRANSLATE_NOOP("Cli", "So much could not be undone; a backup would be made before.")
            if dry_run
            else QT_TRANSLATE_NOOP("Cli", "So much cannot be undone; a backup was made before.")
        )
    return 0


@contextmanager
def _trial(context: Context) -> Iterator[Workspace]:
    """A copy of the workspace in memory, or an empty one: what is tried there changes nothing."""
    if read_header(context.path).kind is not FileKind.ABSENT:
        workspace = Workspace.trial(context.path, context.key)
        try:
            yield workspace
        finally:
            workspace.close()
        return
    with tempfile.TemporaryDirectory(prefix="ssi-coach-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "trial.ssicoach"
        Workspace.create(path).close()
        workspace = Workspace.trial(path)
        try:
            yield workspace
        finally:
            workspace.close()


def _document(context: Context, file: FileRead, result: ImportResult, news: News) -> dict[str, Any]:
    found: dict[str, Any] = {
        "path": str(file.path),
        "kind": file.kind,
        "rows": dict(file.rows),
        "added": result.total_added,
        "already_there": sum(result.already_there.values()),
        "skipped": [{"file": row.file, "line": row.line, "why": context.text(row.why)} for row in file.skipped],
    }
    if file.archive is not None:
        found["complete"] = file.archive.complete
        found["connections"] = {
            "new": [each.slug for each in news.arrived],
            "gone": [each.slug for each in news.gone],
            "changed_job": [each.slug for each in news.moved],
            "had_other_job": [each.slug for each in news.earlier],
            "gone_since": [each.slug for each in news.former],
        }
    return found


def _print_file(context: Context, file: FileRead, result: ImportResult, news: News) -> None:
    if context.args.dry_run:
        sentence = QT_TRANSLATE_NOOP("Cli", "{file}: would be new or changed: {added}, already there: {there}")
    else:
        sentence = QT_TRANSLATE_NOOP("Cli", "{file}: new or changed: {added}, already there: {there}")
    context.say(sentence.of(file=file.path, added=result.total_added, there=sum(result.already_there.values())))
    if file.archive is not None and not file.archive.complete:
        context.say(
            QT_TRANSLATE_NOOP(
                "Cli",
                "  This is the Basic archive: posts, comments and reactions are only in the larger one."
                " On LinkedIn ask for “the larger data archive”.",
            )
        )
    if news.arrived or news.gone or news.moved:
        context.say(
            QT_TRANSLATE_NOOP("Cli", "  connections: {new} new, {gone} gone, {moved} with another job").of(
                new=len(news.arrived), gone=len(news.gone), moved=len(news.moved)
            )
        )
    if news.as_of is not None and (news.earlier or news.former):
        context.say(
            QT_TRANSLATE_NOOP(
                "Cli",
                "  an older archive, of {day}: connections with another job then: {moved}, none any more: {gone}",
            ).of(day=news.as_of, moved=len(news.earlier), gone=len(news.former))
        )
    for row in file.skipped[:_SHOWN_ROWS]:
        context.say(
            QT_TRANSLATE_NOOP("Cli", "  skipped: {file}, line {line}: {why}").of(
                file=row.file, line=row.line, why=row.why
            )
            if row.line is not None
            else QT_TRANSLATE_NOOP("Cli", "  skipped: {file}: {why}").of(file=row.file, why=row.why)
        )
    if len(file.skipped) > _SHOWN_ROWS:
        context.say(
            QT_TRANSLATE_NOOP("Cli", "  … and {count} more, all told with --json").of(
                count=len(file.skipped) - _SHOWN_ROWS
            )
        )
