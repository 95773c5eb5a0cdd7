"""The file is moved, deleted, replaced or copied by others while a window has it open: a sentence, and nothing lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool

from ssi_coach.app.intents import TickItem
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import MovedWorkspace
from ssi_coach.domain.records import ChecklistEntry
from ssi_coach.store import checklist
from ssi_coach.store.check import verify
from ssi_coach.store.workspace import Workspace
from ssi_coach.ui.program import Program

TODAY = date(2026, 11, 23)
Open = Callable[..., Program]


def ticked(path: Path, key: Passphrase | None = None) -> set[str]:
    """What is ticked in a file, which is sound."""
    with closing(Workspace.open_readonly(path, key)) as workspace:
        assert verify(workspace.db).clean
        return {entry.key for entry in checklist.entries(workspace.db) if entry.done}


def shown(program: Program) -> str:
    """What the window says above its page."""
    assert not program.window.bench.fixed.isHidden()
    return program.window.bench.fixed.text.text()


def copy_in(folder: Path) -> Path:
    (copy,) = folder.glob("* moved away.ssicoach")
    return copy


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "Clients"
    folder.mkdir()
    return folder / "Anna Berg.ssicoach"


def begun(open_program: Open, path: Path) -> Program:
    program = open_program(path)
    program.desk.do(TickItem("photo", True, TODAY))
    program.tick()
    QThreadPool.globalInstance().waitForDone()
    return program


def test_deleted_while_open_everything_is_in_a_copy(open_program: Open, path: Path) -> None:
    program = begun(open_program, path)
    path.unlink()
    assert not program.desk.do(TickItem("background", True, TODAY))
    assert "moved, deleted or replaced" in shown(program)
    copy = copy_in(path.parent / "Anna Berg backups")
    assert str(copy) in shown(program)
    assert ticked(copy) == {"photo"}
    assert not path.exists()
    for page in ("profile", "week", "progress", "network", "today"):
        program.window.bench.show_page(page)
    program.tick()
    assert program.desk.standing.records.checklist
    assert program.open(copy)
    assert program.desk.do(TickItem("background", True, TODAY))


def test_deleted_and_nobody_does_anything_the_next_second_tells(open_program: Open, path: Path) -> None:
    program = begun(open_program, path)
    path.unlink()
    program.tick()
    assert "moved, deleted or replaced" in shown(program)


def test_moved_while_open_the_moved_file_is_whole(open_program: Open, path: Path) -> None:
    program = begun(open_program, path)
    moved = path.rename(path.with_name("Elsewhere.ssicoach"))
    program.tick()
    assert "moved, deleted or replaced" in shown(program)
    assert ticked(moved) == {"photo"}
    program.open(moved)
    assert program.desk.do(TickItem("background", True, TODAY))
    assert ticked(moved) == {"photo", "background"}


def test_its_folder_deleted_the_copy_is_in_the_programs_own(open_program: Open, path: Path, home: Path) -> None:
    program = begun(open_program, path)
    shutil.rmtree(path.parent)
    program.tick()
    (copy,) = home.rglob("* moved away.ssicoach")
    assert str(copy) in shown(program)
    assert ticked(copy) == {"photo"}
    assert not path.parent.exists()


def test_replaced_by_another_file_neither_is_mixed_into_the_other(
    open_program: Open, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "from another machine.ssicoach"
    with closing(Workspace.create(other)) as workspace, workspace.transaction() as db:
        checklist.save(db, ChecklistEntry("headline", None, True))
    program = begun(open_program, path)
    other.replace(path)
    assert not program.desk.do(TickItem("background", True, TODAY))
    assert ticked(copy_in(path.parent / "Anna Berg backups")) == {"photo"}
    assert ticked(path) == {"headline"}
    program.open(path)
    assert {entry.key for entry in program.desk.standing.records.checklist} == {"headline"}
    assert program.desk.do(TickItem("background", True, TODAY))
    assert ticked(path) == {"headline", "background"}


def test_a_protected_one_stays_protected_in_its_copy(path: Path, tmp_path: Path) -> None:
    key = Passphrase("Zürich im Regen 7")
    with closing(Workspace.create(path, key)) as workspace:
        with workspace.transaction() as db:
            checklist.save(db, ChecklistEntry("headline", None, True))
        path.unlink()
        with pytest.raises(MovedWorkspace, match="open it again"), workspace.transaction():
            pass
        copy = workspace.let_go_of_file(tmp_path)
        assert copy is not None
        assert {entry.key for entry in checklist.entries(workspace.db)} == {"headline"}
    assert ticked(copy, key) == {"headline"}
    assert not copy.read_bytes().startswith(b"SQLite")


def test_a_conflict_copy_beside_it_is_a_workspace_of_its_own(open_program: Open, path: Path) -> None:
    program = begun(open_program, path)
    # As synchronising services make them: the file alone, while it is open, its log left out.
    conflict = path.with_name("Anna Berg (Anna's laptop's conflicted copy 2026-11-23).ssicoach")
    shutil.copy(path, conflict)
    before = conflict.read_bytes()
    assert program.desk.do(TickItem("background", True, TODAY))
    program.tick()
    assert ticked(path) == {"photo", "background"}
    assert conflict.read_bytes() == before
    assert ticked(conflict) <= {"photo"}
    other = open_program(conflict)
    assert other.desk.do(TickItem("about", True, TODAY))
    assert "about" in ticked(conflict)
    assert ticked(path) == {"photo", "background"}
