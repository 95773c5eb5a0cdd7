"""What belongs to this machine and is no part of the record: review offered, last check, last backup."""

from __future__ import annotations

from typing import Final

from ssi_coach.store.connection import Db

LOOKED_AFTER: Final = "looked_after"
"""The day on which the file was checked and backed up last."""
BACKUP_FOLDER: Final = "backup_folder"
"""Where else backups go: a folder of the user's choice."""
BACKUP_FOLDER_DAILY: Final = "backup_folder_daily"
"""Set where every daily backup goes there, too."""
BACKUP_TROUBLE: Final = "backup_trouble"
"""Since when, and why, no backup could be made; gone once it works again."""

STAYING: Final = (LOOKED_AFTER, BACKUP_FOLDER, BACKUP_FOLDER_DAILY, BACKUP_TROUBLE)
"""What going back to a copy leaves as it is: it is about the backups, not about what is in them."""


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
