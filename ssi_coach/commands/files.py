"""`export`, `backup`, `restore`, `verify`: files out, and the workspace as a file."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ssi_coach.commands import progress
from ssi_coach.commands.context import Context, database_file, read_passphrase
from ssi_coach.commands.targets import check_target
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, InputProblem, Problem, ProtectedWorkspace
from ssi_coach.reports import interchange, tables
from ssi_coach.reports.files import write_file, write_folder
from ssi_coach.store import check as store_check
from ssi_coach.store import keeping, packed
from ssi_coach.store.header import FileKind, read_header
from ssi_coach.store.workspace import Workspace, back_up_file, restore_file

if TYPE_CHECKING:
    from ssi_coach.app.rescue import Good
    from ssi_coach.app.salvage import Findings


def export(context: Context) -> int:
    """Give everything out: the interchange format, or tables."""
    target = Path(context.args.target)
    shape = _shape(context)
    check_target(target)
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
        write_folder(target, tables.to_tables(document, shape))
    elif target.is_dir():
        raise InputProblem(
            QT_TRANSLATE_NOOP("Cli", "{file} is a folder; name a file in it, or add --csv for tables.").of(file=target)
        )
    else:
        write_file(target, interchange.to_bytes(document))
    context.say(QT_TRANSLATE_NOOP("Cli", "Written: {file}").of(file=target))
    return 0


def _shape(context: Context) -> tables.Shape:
    """How tables are written: plain, unless something else is asked for; ``auto`` is as the language writes numbers."""
    args = context.args
    asked = (args.delimiter, args.decimal, args.bom)
    if not args.csv and any(asked):
        args.usage_error(context.text(_TABLES_ONLY))
    if args.delimiter is None and args.decimal is None:
        return tables.Shape(bom=args.bom)
    sign = "." if context.language == "en" else ","
    return tables.shape_for(sign, delimiter=args.delimiter or "auto", sign=args.decimal or "auto", bom=args.bom)


_TABLES_ONLY = QT_TRANSLATE_NOOP("Cli", "--delimiter, --decimal and --bom are for tables: add --csv.")


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
    if target is not None and keeping.is_packed_name(target):
        written = packed.back_up_packed(context.path, target, partial(_copy, context.path, key))
    else:
        written = back_up_file(context.path, target, key)
    context.say(QT_TRANSLATE_NOOP("Cli", "Backup written: {file}").of(file=written))
    return 0


def _copy(path: Path, key: Passphrase | None, target: Path) -> Path:
    return back_up_file(path, target, key)


def restore(context: Context) -> int:
    """Back from a copy, compressed or not; what was there is kept beside it. Or what can be read, into a new file."""
    if context.args.salvage is not None:
        return salvage(context)
    named = database_file(context.args.file)
    if read_header(named).kind is FileKind.ABSENT:
        raise InputProblem(QT_TRANSLATE_NOOP("Cli", "There is no backup {file}; check its name.").of(file=named))
    key = context.key
    with packed.unpacked(named, context.path) as source:
        other = read_passphrase(context, source, "backup_passphrase_file")
        # Mostly the copy opens with the passphrase of the workspace it was made of.
        try:
            kept = restore_file(context.path, source, key, other or key)
        except ProtectedWorkspace as problem:
            if problem.message.args.get("file") != source:
                raise
            told = _COPY_PROTECTED if (other or key) is None else problem.message
            raise type(problem)(told.of(file=named)) from None
    context.say(QT_TRANSLATE_NOOP("Cli", "Restored: {file}").of(file=context.path))
    if kept is not None:
        context.say(QT_TRANSLATE_NOOP("Cli", "What was there before is kept in {file}").of(file=kept))
    return 0


_COPY_PROTECTED = QT_TRANSLATE_NOOP(
    "Cli", "{file} is protected; name a file that holds its passphrase with --backup-passphrase-file."
)


def salvage(context: Context) -> int:
    """What can be read of the damaged workspace, into a new file; the damaged one is only read."""
    from ssi_coach.app import salvage as salvaging

    target = database_file(context.args.salvage)
    if not target.absolute().parent.is_dir():
        raise InputProblem(
            QT_TRANSLATE_NOOP("Cli", "There is no folder {folder}; make it first.").of(folder=target.absolute().parent)
        )
    key = context.key
    with progress.bar() as bar:
        clock = context.outfit.clock
        findings = salvaging.salvage_into(context.path, target, context.catalogue, clock, key, bar.report)
    for table, count in findings.tables.items():
        if count.read or not count.whole:
            name = salvaging.TABLE_NAMES[table]
            context.say(_SALVAGED.of(what=name, read=count.read, lost=count.lost + count.refused))
    if findings.unknown:
        context.note(_UNKNOWN)
    context.say(QT_TRANSLATE_NOOP("Cli", "Salvaged into {file}").of(file=target))
    return 0


_SALVAGED = QT_TRANSLATE_NOOP("Cli", "{what}: {read} read, {lost} certainly lost")
_UNKNOWN = QT_TRANSLATE_NOOP("Cli", "Parts of the file cannot be read: nobody can tell what was in them.")


def verify(context: Context) -> int:
    """Look through the whole workspace; exit status 3 where it is damaged, with what there is to be done about it."""
    key = context.key
    try:
        workspace = Workspace.open_readonly(context.path, key)
    except DamagedWorkspace as problem:
        _tell_damage(context, key, (problem.message,))
        raise
    try:
        report = store_check.verify(workspace.db)
    finally:
        workspace.close()
    if report.damage:
        _tell_damage(context, key, report.damage)
        context.note(
            QT_TRANSLATE_NOOP("Cli", "{file} is damaged; go back to a backup with restore.").of(file=context.path)
        )
        return DamagedWorkspace.exit_status
    if context.json:
        _answer_verify(context, (), report.oddities)
        return 0
    for finding in report.oddities:
        context.say(finding)
    if report.clean:
        context.say(QT_TRANSLATE_NOOP("Cli", "{file} is sound.").of(file=context.path))
    return 0


def _tell_damage(context: Context, key: Passphrase | None, damage: tuple[Message, ...]) -> None:
    """What is damaged, what could be read, and which backup is good."""
    from ssi_coach.app import rescue
    from ssi_coach.app import salvage as salvaging

    newest = rescue.newest_good(context.path, key)
    findings: Findings | None = None
    with suppress(Problem):
        findings = salvaging.look(context.path, context.catalogue, context.outfit.clock, key)
    if context.json:
        _answer_verify(context, damage, (), _ways_on(findings, newest))
        return
    if len(damage) > 1:
        for finding in damage:
            context.say(finding)
    if findings is not None:
        context.say(
            QT_TRANSLATE_NOOP(
                "Cli",
                "Rows that can be read: {read}, certainly lost: {lost}. “restore --salvage NEW” writes a new file.",
            ).of(read=findings.read, lost=findings.lost)
        )
        if findings.unknown:
            context.say(_UNKNOWN)
    if newest is not None and newest.checked:
        context.say(
            QT_TRANSLATE_NOOP("Cli", "The newest backup that is sound is of {day}: {file}").of(
                day=newest.day, file=newest.file
            )
        )


def _ways_on(findings: Findings | None, newest: Good | None) -> dict[str, Any]:
    return {
        "salvage": None
        if findings is None
        else {
            "read": findings.read,
            "lost": findings.lost,
            "unknown": findings.unknown,
            "tables": {
                name: {"read": count.read, "lost": count.lost, "refused": count.refused, "unknown": bool(count.gaps)}
                for name, count in findings.tables.items()
            },
        },
        "newest_backup": None
        if newest is None
        else {"path": str(newest.file), "on": newest.day.isoformat(), "sound": newest.checked or None},
    }


def _answer_verify(
    context: Context,
    damage: tuple[Message, ...],
    oddities: tuple[Message, ...],
    more: Mapping[str, Any] | None = None,
) -> None:
    context.answer(
        {
            "path": str(context.path),
            "ok": not damage,
            "damage": [context.text(finding) for finding in damage],
            "oddities": [context.text(finding) for finding in oddities],
            **(more or {}),
        }
    )
