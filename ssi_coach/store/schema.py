"""Names of the tables, and which of them undo records."""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x53534943
"""``SSIC`` in the file's header: how a workspace is told from any other SQLite file."""

RECORDED: Final = (
    "person",
    "fact",
    "checklist",
    "activity",
    "plan_card",
    "official_score",
    "reflection",
    "pause",
    "annotation",
    "goal",
    "routine",
    "dismissed",
    "weight",
    "connection",
    "post",
    "audience",
    "invitation",
    "coverage",
)
"""Tables whose changes can be undone, and which the export holds. Every one has an explicit primary key."""

UNRECORDED: Final = ("history", "local_state")
"""Tables undo leaves alone."""
