"""The rows of a table of the archive, by column name: wherever its header stands, whatever separates its fields.

A file never ends the reading of the others: what cannot be read is skipped and told, with line and reason.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Final, Protocol

from ssi_coach.domain.archive import FileReport, Skipped
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.importers.archive.source import Member
from ssi_coach.importers.archive.text import MAX_LINE, Text, Unreadable, Workbook

MAX_SKIPPED: Final = 200
"""So many lines are named; of more, only how many."""
_HEADER_WITHIN: Final = 40
_HEADER_LENGTH: Final = 20_000
MAX_ROWS: Final = 3_000_000
"""Of one file; a hundred times what a busy member has."""
_SAMPLE_CHUNKS: Final = 8
SAMPLE: Final = 2_000
"""Rows looked at to tell the order of day and month."""

_CP1252: Final = QT_TRANSLATE_NOOP("Archive", "Some letters were not UTF-8 and were read as Windows text.")
_WORKBOOK: Final = QT_TRANSLATE_NOOP("Archive", "This is a workbook, not text; use the file as LinkedIn sent it.")
_NO_TEXT: Final = QT_TRANSLATE_NOOP("Archive", "A line in it has no end; what follows was not read.")
_NO_HEADER: Final = QT_TRANSLATE_NOOP(
    "Archive", "The line with the names of the columns ({columns}) is missing; use the file as LinkedIn sent it."
)
_MORE: Final = QT_TRANSLATE_NOOP("Archive", "…and {count} more.")
_SHORT: Final = QT_TRANSLATE_NOOP("Archive", "It has {found} of {wanted} columns.")
_TOO_LONG: Final = QT_TRANSLATE_NOOP("Archive", "It is too long, or a quotation mark is never closed.")
_DAY: Final = QT_TRANSLATE_NOOP("Archive", "“{value}” is no day that can be used.")
_NO_DAY: Final = QT_TRANSLATE_NOOP("Archive", "It has no day.")
_LATER: Final = QT_TRANSLATE_NOOP("Archive", "Its day, {day}, is later than the archive.")
_ENOUGH: Final = QT_TRANSLATE_NOOP("Archive", "More than {count} rows; what follows was not read.")


class Reader(Protocol):
    """What csv.reader gives."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


class Log:
    """What is told of one file: rows read, rows skipped, notes."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rows = 0
        self._skipped: list[Skipped] = []
        self._more = 0
        self._notes: list[Message] = []

    def skip(self, line: int | None, why: Message) -> None:
        if len(self._skipped) < MAX_SKIPPED:
            self._skipped.append(Skipped(line, why))
        else:
            self._more += 1

    def bad_day(self, line: int, value: str) -> None:
        """A row whose day cannot be read."""
        value = "".join(char if char.isprintable() else "�" for char in value.strip())
        if not value:
            self.skip(line, _NO_DAY)
        else:
            self.skip(line, _DAY.of(value=value if len(value) <= 40 else f"{value[:40]}…"))

    def later(self, line: int, day: object) -> None:
        """A row of a day after the archive's."""
        self.skip(line, _LATER.of(day=day))

    def note(self, message: Message) -> None:
        if message not in self._notes:
            self._notes.append(message)

    def report(self) -> FileReport:
        more = (Skipped(None, _MORE.of(count=self._more)),) if self._more else ()
        return FileReport(self.name, self.rows, (*self._skipped, *more), tuple(self._notes))


class Table:
    """A file open at its first row. ``columns`` goes from plain column name (``connectedon``) to place."""

    def __init__(
        self,
        columns: dict[str, int],
        wanted: int,
        reader: Reader,
        before: int,
        log: Log,
        earlier: set[int] | None,
        again: Callable[[], Table | None],
    ) -> None:
        self.columns = columns
        self._wanted = wanted
        self._reader = reader
        self._before = before
        self._log = log
        self._earlier = earlier
        self._again = again

    def has(self, column: str) -> bool:
        return column in self.columns

    def place(self, *names: str) -> int:
        """Where the first of these columns stands; -1 where none does."""
        return next((self.columns[name] for name in names if name in self.columns), -1)

    def rows(self) -> Iterator[list[str]]:
        """Every row that is not blank; each reaches as far as the columns asked for. Tells of the others."""
        wanted, earlier, new, count = self._wanted, self._earlier, set[int](), 0
        while True:
            try:
                for row in self._reader:
                    if len(row) < wanted:
                        if any(map(str.strip, row)):
                            self._log.skip(self.line(row), _SHORT.of(found=len(row), wanted=wanted))
                        continue
                    if not row[0] and not any(row):
                        continue
                    if earlier is not None:
                        mark = hash(tuple(row))
                        if mark in earlier:
                            continue
                        new.add(mark)
                    count += 1
                    if count > MAX_ROWS:
                        self._log.skip(self.line(row), _ENOUGH.of(count=MAX_ROWS))
                        return
                    yield row
                break
            except csv.Error:
                self._log.skip(self._before + self._reader.line_num, _TOO_LONG)
        if earlier is not None:
            earlier |= new

    def line(self, row: list[str]) -> int:
        """In which line the row began that was given last."""
        inside = sum(max(cell.count("\n"), cell.count("\r")) for cell in row)
        return max(self._before + self._reader.line_num - inside, 1)

    def peek(self, count: int) -> list[list[str]]:
        """The first rows, which are not used up by it: the file is opened once more."""
        table = self._again()
        return list(islice(table.rows(), count)) if table is not None else []

    def sample(self, place: int) -> list[str]:
        """The first values of a column."""
        return [row[place] for row in self.peek(SAMPLE)] if place >= 0 else []


def plain(column: str) -> str:
    """``SharedURL``, ``Shared Url`` → ``sharedurl``."""
    return "".join(char for char in column.lower() if char.isalnum())


def read_table(
    member: Member, log: Log, needed: Sequence[str], earlier: set[int] | None = None, *, others: Sequence[str] = ()
) -> Table | None:
    """Open a file whose header has at least the columns ``needed``; None, and told in the log, where it is none.

    ``others`` are columns that may be there. A row too short for what is there of both is skipped. ``earlier`` holds
    the rows of other files of the same base, which are left out here, and takes in this one's.
    """
    csv.field_size_limit(MAX_LINE)

    def again() -> Table | None:
        return _open(islice(member.open(), _SAMPLE_CHUNKS), Log(member.name), needed, None, others, again)

    return _open(member.open(), log, needed, earlier, others, again)


def _open(
    chunks: Iterable[bytes],
    log: Log,
    needed: Sequence[str],
    earlier: set[int] | None,
    others: Sequence[str],
    again: Callable[[], Table | None],
) -> Table | None:
    lines = lines_of(chunks, log)
    start = list(islice(lines, _HEADER_WITHIN))
    found = _header(start, needed)
    if found is None:
        if any(line.strip('\ufeff\r\n ,;\t"') for line in start) and not log.report().skipped:
            log.skip(None, _NO_HEADER.of(columns=", ".join(needed)))
        return None
    at, delimiter, columns = found
    wanted = 1 + max(columns[name] for name in (*needed, *others) if name in columns)
    reader = csv.reader(chain(start[at + 1 :], lines), delimiter=delimiter)
    return Table(columns, wanted, reader, at + 1, log, earlier, again)


def lines_of(chunks: Iterable[bytes], log: Log) -> Iterator[str]:
    """The lines of a file; where they end for a reason, the log says so."""
    return chain.from_iterable(_guarded(Text(chunks), log))


def _guarded(text: Text, log: Log) -> Iterator[Iterable[str]]:
    try:
        yield from text.blocks()
    except Workbook:
        log.skip(None, _WORKBOOK)
    except Unreadable:
        log.skip(None, _NO_TEXT)
    if text.not_utf8:
        log.note(_CP1252)


def _header(lines: list[str], needed: Sequence[str]) -> tuple[int, str, dict[str, int]] | None:
    """Which line names the columns, what separates them, and where each is."""
    for at, line in enumerate(lines):
        if len(line) > _HEADER_LENGTH:
            continue
        delimiter = max("\t;,", key=line.count)
        try:
            cells = next(csv.reader([line.strip("\ufeff\r\n")], delimiter=delimiter), [])
        except csv.Error:
            continue
        columns: dict[str, int] = {}
        for place, cell in enumerate(cells):
            columns.setdefault(plain(cell), place)
        if all(name in columns for name in needed):
            return at, delimiter, columns
    return None
