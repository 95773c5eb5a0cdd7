"""Brings a workspace to the schema of this program: forward only, numbered, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import apsw

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import DamagedWorkspace
from ssi_coach.domain.values import dataclass
from ssi_coach.store.connection import Db, damaged, pragma
from ssi_coach.store.header import newer
from ssi_coach.store.schema import APPLICATION_ID, RECORDED, UNRECORDED


@dataclass(frozen=True, slots=True)
class Migration:
    """One step. Unless it only ``appends`` (new tables, new columns at the end), old change sets no longer fit the
    tables, so the undo history is cleared with it."""

    file: str
    appends: bool


MIGRATIONS: Final = (Migration("0001_start.sql", appends=True), Migration("0002_network.sql", appends=True))
"""Step n leads to ``user_version`` n."""

NEWEST: Final = len(MIGRATIONS)


def version(db: Db) -> int:
    return int(str(pragma(db, "user_version")))


def migrate(db: Db, path: Path, migrations: tuple[Migration, ...] = MIGRATIONS, folder: Path | None = None) -> None:
    """Carry out the steps that are missing, inside the transaction of the caller.

    NewerWorkspace when the file is ahead of the program; DamagedWorkspace when its tables are not those of the version
    that it says it has.
    """
    present = version(db)
    if present > len(migrations):
        raise newer(path)
    for number, step in enumerate(migrations[present:], start=present + 1):
        for statement in statements(((folder or _FOLDER) / step.file).read_text(encoding="utf-8")):
            try:
                db.execute(statement)
            except apsw.SQLError as error:
                # The tables are not those that its version promises.
                raise damaged(path) from error
        if not step.appends:
            db.execute("DELETE FROM history")
        db.execute(f"PRAGMA user_version = {number:d}")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")


def require_tables(db: Db, path: Path) -> None:
    """DamagedWorkspace where a table of this program's version is missing."""
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for table in (*RECORDED, *UNRECORDED):
        if table not in tables:
            raise DamagedWorkspace(
                QT_TRANSLATE_NOOP(
                    "Store", "{file} is damaged: its table {table} is missing. Go back to a backup, or salvage it."
                ).of(file=path, table=table)
            )


def statements(script: str) -> Iterator[str]:
    """The single statements of a script; quotes, comments and triggers are minded as SQLite itself does."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if apsw.complete(pending):
            yield pending.strip()
            pending = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in pending.splitlines()):
        raise ValueError(f"unfinished statement: {pending.strip()[:60]}")


_FOLDER: Final = Path(__file__).parent / "migrations"
