"""Reads change sets: which rows of which tables were added, removed or changed, and how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import apsw

from ssi_coach.domain.values import dataclass
from ssi_coach.store.connection import Db


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row. ``old`` is None for an added row, ``new`` for a removed one; of a changed row both hold the primary key
    and the changed columns only."""

    table: str
    old: Mapping[str, Any] | None
    new: Mapping[str, Any] | None


def row_changes(db: Db, changeset: bytes) -> Iterator[RowChange]:
    """The rows a change set adds, removes and changes."""
    columns: dict[str, tuple[str, ...]] = {}
    for change in apsw.Changeset.iter(changeset):
        names = columns.get(change.name)
        if names is None:
            names = columns[change.name] = tuple(
                name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", (change.name,))
            )
        old = _named(names, change.old)
        new = _named(names, change.new)
        if old is not None and new is not None:
            new = {**{names[i]: old[names[i]] for i in change.pk_columns}, **new}
        yield RowChange(change.name, old, new)


def _named(names: tuple[str, ...], values: tuple[Any, ...] | None) -> dict[str, Any] | None:
    if values is None:
        return None
    return {name: value for name, value in zip(names, values, strict=False) if value is not apsw.no_change}
