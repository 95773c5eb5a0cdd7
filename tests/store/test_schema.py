"""What must hold of the tables, so that undo, merging and the export can rely on it."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import apsw
import pytest

from ssi_coach.domain.interchange import SECTIONS, Document
from ssi_coach.store.schema import RECORDED, UNRECORDED
from ssi_coach.store.workspace import Workspace

SECTION_OF = {
    "person": "person",
    "fact": "facts",
    "checklist": "checklist",
    "activity": "activities",
    "plan_card": "plan",
    "official_score": "official_scores",
    "reflection": "reflections",
    "pause": "pauses",
    "annotation": "annotations",
    "goal": "goals",
    "routine": "routines",
    "dismissed": "dismissed",
    "weight": "weights",
    "connection": "connections",
    "post": "posts",
    "audience": "audience",
    "invitation": "invitations",
    "coverage": "coverage",
}


def test_every_table_is_either_recorded_or_not(workspace: Workspace) -> None:
    tables = {name for (name,) in workspace.db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert tables == {*RECORDED, *UNRECORDED}


@pytest.mark.parametrize("table", RECORDED)
def test_every_recorded_table_has_a_primary_key_without_nulls(workspace: Workspace, table: str) -> None:
    columns = list(workspace.db.execute('SELECT "notnull", pk FROM pragma_table_info(?)', (table,)))
    assert any(place for _, place in columns)
    assert all(required for required, place in columns if place)
    (strict,) = workspace.db.execute("SELECT strict FROM pragma_table_list WHERE name = ?", (table,)).fetchone() or (0,)
    assert strict


def test_every_recorded_table_is_in_the_export() -> None:
    assert set(SECTION_OF) == set(RECORDED)
    assert tuple(SECTION_OF.values()) == SECTIONS == tuple(field.name for field in fields(Document))


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO activity (id, kind, on_day, count, source) VALUES ('b', 'comment', '2026-02-30', 1, 'manual')",
        "INSERT INTO activity (id, kind, on_day, count, source) VALUES ('b', 'comment', '2026-02-03', 0, 'manual')",
        "INSERT INTO activity (id, kind, on_day, count, source) VALUES ('b', 'comment', '2026-02-03', 1, 'guessed')",
        "INSERT INTO activity (id, kind, on_day, count, source) VALUES ('a', 'comment', '2026-02-03', 1, 'manual')",
        "INSERT INTO plan_card (id, on_day, kind, count, done, minutes) VALUES ('', '2026-02-03', 'post', 1, 0, 0)",
        "INSERT INTO official_score (on_day, brand) VALUES ('2026-02-03', 25.1)",
        "INSERT INTO pause (start_day, end_day) VALUES ('2026-02-03', '2026-02-02')",
        "INSERT INTO reflection (week, text) VALUES ('2026-48', 'x')",
        "INSERT INTO fact (key, on_day, value) VALUES ('followers', '2026', 1)",
        "INSERT INTO person (key, value) VALUES ('name', 'Anna')",
        "INSERT INTO connection (slug) VALUES ('')",
        "INSERT INTO connection (slug, connected_on) VALUES ('lars', '2026-02-30')",
        "INSERT INTO connection (slug, seniority) VALUES ('lars', 'boss')",
        "INSERT INTO invitation (slug, direction, sent_on, accepted, note) VALUES ('l', 'up', '2026-02-03', 0, 0)",
        "INSERT INTO post (id, published_at) VALUES ('7', '2026-02-03 10:00:00')",
        "INSERT INTO audience (on_day, followers) VALUES ('2026-02-03', -1)",
        "INSERT INTO coverage (source, first_day, last_day) VALUES ('comments', '2026-02-03', '2026-02-02')",
    ],
)
def test_what_cannot_be_is_refused_by_the_tables_too(workspace: Workspace, statement: str) -> None:
    with pytest.raises(apsw.ConstraintError):
        workspace.db.execute(statement)


def test_a_commit_waits_for_the_disk(workspace: Workspace) -> None:
    assert workspace.db.pragma("journal_mode") == "wal"
    assert workspace.db.pragma("synchronous") == 2
    assert workspace.db.pragma("foreign_keys") == 1


def test_days_can_be_read_back(workspace: Workspace) -> None:
    from ssi_coach.store import plan

    monday = date(2026, 11, 23)
    rows = workspace.db.execute("SELECT unixepoch(?, '+3 days') / 604800", (monday.isoformat(),)).fetchone()
    assert rows is not None and plan.monday_of(rows[0]) == monday
