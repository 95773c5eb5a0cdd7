"""What `verify` finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssi_coach.store.check import verify
from ssi_coach.store.workspace import Workspace

_CARD = "INSERT INTO plan_card (id, on_day, kind, count, done, minutes)"


def test_a_sound_workspace_is_clean(workspace: Workspace) -> None:
    assert verify(workspace.db).clean


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        (
            f"{_CARD} VALUES ('c', '2026-11-20', 'post', 1, 1, 0)",
            "The ticked card c of 2026-11-20 has no activity.",
        ),
        (
            f"{_CARD} VALUES ('a', '2026-11-20', 'post', 3, 2, 0)",
            "The card a of 2026-11-20 and its activity disagree on how many were done.",
        ),
        ("DELETE FROM person", "There are activities, but no day since when they were logged."),
        (
            "INSERT INTO history (id, undone, label, args, rows, changeset) VALUES ('h', 0, 'x', '{}', 1, x'00')",
            "The undo step 1 cannot be read.",
        ),
    ],
)
def test_contradictions_are_told(workspace: Workspace, statement: str, finding: str) -> None:
    workspace.db.execute(statement)
    report = verify(workspace.db)
    assert report.damage == ()
    assert [str(message) for message in report.oddities] == [finding]


def test_a_missing_table_is_damage(workspace: Workspace) -> None:
    workspace.db.execute("DROP TABLE goal")
    assert [str(message) for message in verify(workspace.db).damage] == ["The table goal is missing."]


def test_an_index_that_lies_is_damage(workspace: Workspace, path: Path) -> None:
    (page,) = workspace.db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'activity_by_day'").fetchone() or (
        0,
    )
    workspace.close()
    content = bytearray(path.read_bytes())
    # An empty leaf page where the index was: the row of the table is in no index.
    content[(page - 1) * 4096 : page * 4096] = b"\x0a\x00\x00\x00\x00\x00\x00" + bytes(4096 - 7)
    path.write_bytes(content)
    reader = Workspace.open_readonly(path)
    report = verify(reader.db)
    assert report.damage and not report.clean
    reader.close()
