"""Every error of the environment becomes one sentence that names the file; ours pass through."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from ssi_coach.domain.problems import (
    DamagedWorkspace,
    FullDisk,
    LockedWorkspace,
    ReadOnlyWorkspace,
    WorkspaceProblem,
)
from ssi_coach.store.connection import sorted_errors
from ssi_coach.store.workspace import Workspace

KINDS = [
    (apsw.FullError, FullDisk),
    (apsw.IOError, WorkspaceProblem),
    (apsw.NoMemError, WorkspaceProblem),
    (MemoryError, WorkspaceProblem),
    (apsw.ProtocolError, LockedWorkspace),
    (apsw.BusyError, LockedWorkspace),
    (apsw.ReadOnlyError, ReadOnlyWorkspace),
    (apsw.CantOpenError, ReadOnlyWorkspace),
    (apsw.CorruptError, DamagedWorkspace),
    (apsw.NotADBError, DamagedWorkspace),
]


@pytest.mark.parametrize(("error", "problem"), KINDS, ids=[error.__name__ for error, _ in KINDS])
def test_each_is_a_sentence(error: type[Exception], problem: type[WorkspaceProblem], path: Path) -> None:
    with pytest.raises(problem) as told, sorted_errors(path):
        raise error("details")
    assert path.name in str(told.value)
    assert "details" not in str(told.value)
    assert str(told.value).endswith((".", "”."))


def test_ours_pass_through(path: Path) -> None:
    with pytest.raises(apsw.MisuseError), sorted_errors(path):
        raise apsw.MisuseError("a fault of the program")


def test_a_half_migrated_file_is_damaged_not_a_fault_of_the_program(workspace: Workspace) -> None:
    workspace.db.execute("DROP TABLE coverage")
    workspace.close()
    for way in (Workspace.open, Workspace.open_readonly):
        with pytest.raises(DamagedWorkspace, match="coverage"):
            way(workspace.path)
    db = apsw.Connection(str(workspace.path))
    db.execute("PRAGMA user_version = 1")
    db.close()
    with pytest.raises(DamagedWorkspace):
        Workspace.open(workspace.path)
