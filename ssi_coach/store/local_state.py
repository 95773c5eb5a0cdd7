"""What belongs to this machine and is no part of the record: review offered, last check, last backup."""

from __future__ import annotations

from ssi_coach.store.connection import Db


def get(db: Db, key: str) -> str | None:
    row = db.execute("SELECT value FROM local_state WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def put(db: Db, key: str, value: str | None) -> None:
    """Set, or forget with None."""
    if value is None:
        db.execute("DELETE FROM local_state WHERE key = ?", (key,))
    else:
        db.execute(
            "INSERT INTO local_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )
