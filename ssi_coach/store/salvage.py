"""Reads what can be read of a damaged workspace, table by table, into a database in memory. The file is never written.

Which pages belong to which table is told by the schema on the first page. Where that is gone, or a page on the way to
others is, the pages that nothing leads to any more are told apart by their rows: each page goes to the table whose
rules (columns, types, CHECKs) its rows keep. Rows that break a rule are left out, and counted.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Final

import apsw

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, ProtectedWorkspace, WrongPassphrase
from ssi_coach.domain.records import PERSON_KEYS
from ssi_coach.domain.values import dataclass
from ssi_coach.store import backup
from ssi_coach.store.connection import Db, sorted_errors
from ssi_coach.store.header import FileKind, newer, read_header, require_ours
from ssi_coach.store.migrate import MIGRATIONS, NEWEST, migrate
from ssi_coach.store.pages import TABLE_INSIDE, TABLE_LEAF, Cell, Image, Page, Unreadable, Value, with_log
from ssi_coach.store.schema import RECORDED

Told = Callable[[int, int], None]
"""Gets how many pages are read, of how many. What it raises ends the work."""

Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """Of one table: rows ``read``; ``lost`` for certain, because something still names them; ``refused``, because they
    break a rule; and ``gaps``, parts that cannot be read, of which nobody can tell what they held."""

    read: int = 0
    lost: int = 0
    refused: int = 0
    gaps: int = 0

    @property
    def whole(self) -> bool:
        return not (self.lost or self.refused or self.gaps)


@dataclass
class Salvage:
    """``db`` holds what was read, in the tables of this program. ``gaps`` are unreadable parts of no known table.
    Close ``db`` when done."""

    db: Db
    tables: dict[str, Count] = field(default_factory=dict)
    gaps: int = 0

    def add(self, table: str, **more: int) -> None:
        count = self.tables.get(table, Count())
        self.tables[table] = replace(count, **{name: getattr(count, name) + n for name, n in more.items()})

    def take_out(self, table: str) -> list[Row]:
        """All rows of a table, which is empty then."""
        rows = [tuple(row) for row in self.db.execute(f"SELECT * FROM {table}")]
        self.db.execute(f"DELETE FROM {table}")
        return rows

    def put_in(self, table: str, rows: list[Row]) -> None:
        """Rows that were taken out."""
        if rows:
            self.db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def read(path: Path, key: Passphrase | None = None, told: Told = lambda done, whole: None) -> Salvage:
    """Everything that can be read of a workspace file and of the log beside it.

    ProtectedWorkspace when its passphrase is missing or wrong; NewerWorkspace; DamagedWorkspace when nothing at all can
    be read.
    """
    image, cut = _image(path, key)
    if image.headed and image.version > NEWEST:
        raise newer(path)
    db = Db(":memory:")
    try:
        db.execute("PRAGMA foreign_keys = ON")
        migrate(db, path, MIGRATIONS[: image.version or NEWEST])
        salvage = _Reader(image, db, told).run()
        migrate(db, path)
        # A log that breaks off and pages beyond the end of the file held something, nobody knows what.
        salvage.gaps += cut
    except BaseException:
        db.close()
        raise
    if not any(count.read for count in salvage.tables.values()):
        db.close()
        raise DamagedWorkspace(
            QT_TRANSLATE_NOOP("Salvage", "Nothing can be read of {file}; go back to a backup, or start anew.").of(
                file=path
            )
        )
    return salvage


# The bytes


def _image(path: Path, key: Passphrase | None) -> tuple[Image, bool]:
    header = read_header(path)
    if header.kind is FileKind.ABSENT or (header.kind is FileKind.PROTECTED and key is None):
        require_ours(path, header, NEWEST, key)
    if key is not None and header.kind in (FileKind.PROTECTED, FileKind.DAMAGED):
        try:
            return Image(_opened_up(path, key)), _is_cut(Path(f"{path}-wal"))
        except ProtectedWorkspace:
            if header.kind is FileKind.PROTECTED:
                raise
    with backup.disk_errors(path), sorted_errors(path):
        content, cut = with_log(_bytes_of(path), Path(f"{path}-wal"))
    return Image(content), cut


def _bytes_of(path: Path) -> bytes:
    """Through SQLite, for the same reason as in `header`."""
    flags = apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY
    opened = apsw.VFSFile("", str(path.resolve()), [flags, 0])
    try:
        size = opened.xFileSize()
        return b"".join(opened.xRead(min(_PART, size - at), at) for at in range(0, size, _PART))
    finally:
        opened.xClose()


_PART: Final = 1 << 24


def _opened_up(path: Path, key: Passphrase) -> bytes:
    """The pages of a protected file and its log, decrypted in memory; those whose seal is broken as they come out.

    From a copy, protected as well: SQLite may only look at a log that it may write beside.
    """
    with backup.disk_errors(path), tempfile.TemporaryDirectory(prefix="ssi-coach-salvage-") as folder:
        copy = Path(folder) / "copy"
        for suffix in ("", "-wal"):
            if Path(f"{path}{suffix}").is_file():
                shutil.copyfile(f"{path}{suffix}", f"{copy}{suffix}")
        db = Db(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            db.pragma("hmac_check", 0)
            db.pragma("key", key.reveal())
            # The size that the header tells need not be that of the file.
            db.execute("PRAGMA writable_schema = ON")
            pages = db.serialize("main")
        except (TypeError, apsw.Error):
            # No passphrase in the trace of an error.
            pages = None
        finally:
            db.close()
    if pages is None or not _makes_sense(pages):
        raise _wrong(path)
    return pages


def _is_cut(log: Path) -> bool:
    """Whether a log ends in the middle of a frame."""
    size = log.stat().st_size if log.is_file() else 0
    return bool(size) and (size - 32) % (24 + 4096) != 0


def _makes_sense(pages: bytes) -> bool:
    """Whether a header was decrypted with the right key [1.3]: formats that there are, and what is always zero."""
    return pages[44:48] in (bytes((0, 0, 0, n)) for n in (1, 2, 3, 4)) and not any(pages[72:92])


def _wrong(path: Path) -> WrongPassphrase:
    return WrongPassphrase(
        QT_TRANSLATE_NOOP(
            "Salvage",
            "That passphrase does not open {file}. If you are sure of it, the beginning of the file is destroyed, and"
            " without it nothing can be read: go back to a backup.",
        ).of(file=path)
    )


# The rows


@dataclass(frozen=True, slots=True)
class _Table:
    """How the rows of a table lie in their records."""

    name: str
    columns: tuple[str, ...]
    rowids: bool


def _tables(db: Db) -> dict[str, _Table]:
    made = {}
    for name in RECORDED:
        info = list(db.execute("SELECT name, pk FROM pragma_table_info(?)", (name,)))
        if not info:
            continue
        (rowids,) = db.execute("SELECT NOT wr FROM pragma_table_list(?)", (name,)).fetchone() or (1,)
        # Without rowid, the columns of the key come first in the record [2.3].
        keys = [column for column, pk in sorted(info, key=lambda row: row[1]) if pk]
        order = [column for column, _ in info]
        columns = tuple(order if rowids else keys + [column for column in order if column not in keys])
        made[name] = _Table(name, columns, bool(rowids))
    return made


class _Reader:
    """Goes through one image. ``_named`` are the rows that an index tells of, ``_got`` those that were found."""

    def __init__(self, image: Image, db: Db, told: Told) -> None:
        self._image = image
        self._db = db
        self._told = told
        self._tables = _tables(db)
        self._salvage = Salvage(db, dict.fromkeys(self._tables, Count()))
        self._seen: set[int] = set()
        self._named: dict[str, set[int]] = {}
        self._got: dict[str, set[int]] = {name: set() for name in self._tables}
        self._exact: set[str] = set()

    def run(self) -> Salvage:
        self._db.execute("BEGIN")
        schema = self._schema()
        roots = {name: root for kind, name, root in schema if kind == "table"}
        for name, root in roots.items():
            if name in self._tables:
                self._table(self._tables[name], root)
        for kind, name, root in schema:
            if kind == "index" and name in self._tables:
                self._index(self._tables[name], root)
            elif kind == "table" and name not in self._tables:
                # What is not carried over must not be taken for pages of something else.
                for _ in self._pages(root, None):
                    pass
        for name in self._tables.keys() - roots.keys():
            self._salvage.add(name, gaps=1)
        if self._has_gaps():
            self._orphans()
        self._count_lost()
        if self._image.said_count > self._image.count and not self._has_gaps():
            self._salvage.gaps += 1
        self._db.execute("COMMIT")
        return self._salvage

    def _has_gaps(self) -> bool:
        return any(count.gaps for count in self._salvage.tables.values())

    # --- where things are

    def _schema(self) -> list[tuple[str, str, int]]:
        """Of tables and indexes: which, of which table, and the first page [2.6]. The schema of ours is long enough to
        have pages of its own, which are found where the first page is gone."""
        found = [row for page in self._pages(1, True) if page is not None for row in _schema_rows(page)]
        if not found:
            for number in range(2, self._image.count + 1):
                page = self._readable(number)
                rows = _schema_rows(page) if page is not None and page.kind == TABLE_LEAF else []
                if page is not None and rows and len(rows) == len(page.cells):
                    self._seen.add(number)
                    found += rows
        return found

    def _readable(self, number: int) -> Page | None:
        if number in self._seen:
            return None
        try:
            return self._image.page(number)
        except (Unreadable, IndexError):
            return None

    def _pages(self, root: int, rowids: bool | None, columns: int = 100) -> Iterator[Page | None]:
        """The pages of a tree; None in the place of one that cannot be read or is of something else."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            page = self._readable(number)
            if (
                page is None
                or (rowids is not None and rowids != (page.kind in (TABLE_INSIDE, TABLE_LEAF)))
                or any(len(cell.values) > columns for cell in page.cells)
            ):
                yield None
            else:
                self._seen.add(number)
                self._told(len(self._seen), self._image.count)
                waiting.extend(page.children)
                yield page

    # --- what is there

    def _table(self, table: _Table, root: int) -> None:
        for page in self._pages(root, table.rowids, len(table.columns)):
            if page is None:
                self._salvage.add(table.name, gaps=1)
            else:
                self._take(table, page)

    def _take(self, table: _Table, page: Page) -> None:
        self._salvage.add(table.name, lost=page.broken)
        for cell in page.cells:
            if cell.rowid is not None:
                self._got[table.name].add(cell.rowid)
            if (kept := self._insert(table, cell.values)) is not None:
                self._salvage.add(table.name, **{"read" if kept else "refused": 1})

    def _insert(self, table: _Table, values: tuple[Value, ...]) -> bool | None:
        """False: it breaks a rule. None: it is there already."""
        columns = table.columns[: len(values)]
        marks = ", ".join("?" * len(values))
        try:
            self._db.execute(f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})", values)
        except apsw.ConstraintError as error:
            return None if getattr(error, "extendedresult", 0) in _TWICE else False
        return True

    def _index(self, table: _Table, root: int) -> None:
        """Which rows of a table with rowids there must be: every entry of an index ends with one [2.5]."""
        named = self._named.setdefault(table.name, set())
        exact = True
        for page in self._pages(root, False):
            if page is None:
                exact = False
            else:
                exact &= not page.broken
                named.update(cell.values[-1] for cell in page.cells if isinstance(cell.values[-1], int))
        if exact:
            self._exact.add(table.name)

    def _count_lost(self) -> None:
        for name, named in self._named.items():
            count = self._salvage.tables[name]
            lost = max(count.lost, len(named - self._got[name]))
            gaps = 0 if name in self._exact else count.gaps
            self._salvage.tables[name] = replace(count, lost=lost, gaps=gaps)

    # --- pages that nothing leads to

    def _orphans(self) -> None:
        free = self._image.free_pages()
        for number in range(2, self._image.count + 1):
            page = None if number in free else self._readable(number)
            if page is not None and page.cells:
                self._told(number, self._image.count)
                if (table := self._owner(page)) is not None:
                    self._seen.add(number)
                    self._take(table, page)

    def _owner(self, page: Page) -> _Table | None:
        """The table whose rules the rows of a page keep, where most of them keep those of one."""
        sample = page.cells[:_SAMPLE]
        best, most = None, len(sample) // 2
        for table in self._tables.values():
            if table.rowids == (page.kind == TABLE_LEAF):
                kept = sum(self._would_keep(table, cell) for cell in sample)
                if kept > most:
                    best, most = table, kept
        return best

    def _would_keep(self, table: _Table, cell: Cell) -> bool:
        if len(cell.values) != len(table.columns) or not _PLAUSIBLE.get(table.name, _anything)(cell.values):
            return False
        self._db.execute("SAVEPOINT look")
        try:
            return self._insert(table, cell.values) is not False
        finally:
            self._db.execute("ROLLBACK TO look; RELEASE look")


def _schema_rows(page: Page) -> list[tuple[str, str, int]]:
    rows = []
    for cell in page.cells:
        if len(cell.values) == 5:
            kind, _, name, root, _ = cell.values
            if kind in ("table", "index") and isinstance(name, str) and isinstance(root, int):
                rows.append((str(kind), name, root))
    return rows


def _anything(_values: tuple[Value, ...]) -> bool:
    return True


def _is_person(values: tuple[Value, ...]) -> bool:
    return values[0] in PERSON_KEYS


def _is_weight(values: tuple[Value, ...]) -> bool:
    return str(values[1]).startswith("{")


_PLAUSIBLE: Final[Mapping[str, Callable[[tuple[Value, ...]], bool]]] = {"person": _is_person, "weight": _is_weight}
"""Tables of a key and a value look alike; these rows tell them apart."""

_SAMPLE: Final = 8
_TWICE: Final = (apsw.SQLITE_CONSTRAINT_PRIMARYKEY, apsw.SQLITE_CONSTRAINT_UNIQUE, apsw.SQLITE_CONSTRAINT_ROWID)
