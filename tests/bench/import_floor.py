"""The floor of an import: the same rows out of the ZIP, through ``csv``, into SQLite as they are.

``python -m tests.bench.import_floor ARCHIVE FILE``
"""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from pathlib import Path

import apsw

LARGE = ("Connections.csv", "messages.csv", "Reactions.csv", "Comments.csv")


def main(archive: Path, file: Path) -> None:
    db = apsw.Connection(str(file))
    db.pragma("journal_mode", "wal")
    db.pragma("synchronous", "full")
    with db, zipfile.ZipFile(archive) as zipped:
        for name in LARGE:
            with zipped.open(name) as packed:
                rows = csv.reader(io.TextIOWrapper(packed, encoding="utf-8", newline=""))
                head = next(row for row in rows if len(row) > 2)
                table = name.partition(".")[0]
                db.execute(f"CREATE TABLE {table}({', '.join(f'c{n}' for n in range(len(head)))})")
                marks = ", ".join("?" * len(head))
                db.executemany(f"INSERT INTO {table} VALUES ({marks})", (row for row in rows if len(row) == len(head)))
    db.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
