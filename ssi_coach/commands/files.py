"""`export`, `backup`, `restore`, `verify`: files out, and the workspace as a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from ssi_coach.commands.context import Context, database_file, read_passphrase
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, InputProblem
from ssi_coach.reports import interchange, tables
from ssi_coach.reports.files import write_file, write_folder
from ssi_coach.store import check as store_check
from ssi_coach.store import packed
from ssi_coach.store.header import FileKind, read_header
from ssi_coach.store.workspace import Workspace, back_up_file, restore_file


def export(context: Context) -> int:
    """Give everything out: the interchange format, or tables."""
    target = Path(context.args.target)
    _protect_workspaces(target)
    if read_header(context.path).kind is FileKind.PROTECTED and not context.args.plain:
        raise InputProblem(
            QT_TRANSLATE_NOOP(
                "Cli",
                "{file} is protected, and an export can be read by anybody: add --plain if that is meant, or make a"
                " protected copy with “backup”.",
            ).of(file=context.path)
        )
    with context.reading() as coach:
        document = coach.document()
    if context.args.csv:
        write_folder(target, tables.to_tables(document))
    elif target.is_dir():
        raise InputProblem(
            QT_TRANSLATE_NOOP("Cli", "{file} is a folder; name a file in it, or add --csv for tables.").of(file=target)
        )
    else:
        write_file(target, interchange.to_bytes(document))
    context.say(QT_TRANSLATE_NOOP("Cli", "Written: {file}").of(file=target))
    return 0


def _protect_workspaces(target: Path) -> None:
    if target.is_file() and read_header(target).kind in (FileKind.WORKSPACE, FileKind.PROTECTED):
        raise InputProblem(
            QT_TRANSLATE_NOOP("Cli", "{file} is a workspace; an export must not take its place.").of(file=target)
        )


def backup(context: Context) -> int:
    """A consistent copy, while the app may be open; a name ending in .zip or .gz compresses it."""
    target = None if context.args.file is None else database_file(context.args.file)
    if target is not None and target.is_dir():
        raise InputProblem(QT_TRANSLATE_NOOP("Cli", "{file} is a folder; name a file in it.").of(file=target))
    if target is not None and not target.absolute().parent.is_dir():
        raise InputProblem(
            QT_TRANSLATE_NOOP("Cli", "There is no folder {folder}; make it first.").of(folder=target.absolute().parent)
        )
    key = context.key
    if target is not None and packed.is_packed_name(target):
        written = packed.back_up_packed(context.path, target, partial(_copy, context.path, key))
    else:
        written = back_up_file(context.path, target, key)
    context.say(QT_TRANSLATE_NOOP("Cli", "Backup written: {file}").of(file=written))
    return 0


def _copy(path: Path, key: Passphrase | None, target: Path) -> Path:
    return back_up_file(path, target, key)


def restore(context: Context) -> int:
    """Back from a copy, compressed or not; what was there is kept beside it."""
    named = database_file(context.args.file)
    if read_header(named).kind is FileKind.ABSENT:
        raise InputProblem(QT_TRANSLATE_NOOP("Cli", "There is no backup {file}; check its name.").of(file=named))
    key = context.key
    with packed.unpacked(named, context.path) as source:
        other = read_passphrase(context, source, "backup_passphrase_file")
        # Mostly the copy opens with the passphrase of the workspace it was made of.
        kept = restore_file(context.path, source, key, other or key)
    context.say(QT_TRANSLATE_NOOP("Cli", "Restored: {file}").of(file=context.path))
    if kept is not None:
        context.say(QT_TRANSLATE_NOOP("Cli", "What was there before is kept in {file}").of(file=kept))
    return 0


def verify(context: Context) -> int:
    """Look through the whole workspace; exit status 3 where it is damaged."""
    try:
        workspace = Workspace.open_readonly(context.path, context.key)
    except DamagedWorkspace as problem:
        if context.json:
            _answer_verify(context, (problem.message,), ())
        raise
    try:
        report = store_check.verify(workspace.db)
    finally:
        workspace.close()
    if context.json:
        _answer_verify(context, report.damage, report.oddities)
    for finding in () if context.json else (*report.damage, *report.oddities):
        context.say(finding)
    if report.damage:
        context.note(
            QT_TRANSLATE_NOOP("Cli", "{file} is damaged; go back to a backup with restore.").of(file=context.path)
        )
        return DamagedWorkspace.exit_status
    if not context.json and report.clean:
        context.say(QT_TRANSLATE_NOOP("Cli", "{file} is sound.").of(file=context.path))
    return 0


def _answer_verify(context: Context, damage: tuple[Message, ...], oddities: tuple[Message, ...]) -> None:
    context.answer(
        {
            "path": str(context.path),
            "ok": not damage,
            "damage": [context.text(finding) for finding in damage],
            "oddities": [context.text(finding) for finding in oddities],
        }
    )
