"""`verify` and `restore --salvage` on damaged workspaces."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.store.workspace import Workspace
from tests.cli.conftest import Line
from tests.lives import live

PAGE = 4096


@pytest.fixture(params=[False, True], ids=["plain", "protected"])
def damaged(line: Line, tmp_path: Path, request: pytest.FixtureRequest) -> list[str]:
    """A workspace with a backup and a hole in it; the words that open it."""
    key = Passphrase("Salz und Brot") if request.param else None
    coach = Coach(Workspace.create(line.workspace, key), resources.catalogue(), line.clock)
    live(coach)
    coach.workspace.back_up()
    coach.close()
    content = bytearray(line.workspace.read_bytes())
    content[60 * PAGE : 63 * PAGE] = bytes(3 * PAGE)
    line.workspace.write_bytes(content)
    if key is None:
        return []
    (tmp_path / "key").write_text("Salz und Brot\n", encoding="utf-8")
    return ["--passphrase-file", str(tmp_path / "key")]


@pytest.mark.unmeasured
def test_verify_tells_what_is_left_and_which_backup_is_good(line: Line, damaged: list[str]) -> None:
    before = line.workspace.read_bytes()
    answer = line("verify", "--json", *damaged)
    assert answer.status == 3
    told = answer.json
    assert list(told) == ["path", "ok", "damage", "oddities", "salvage", "newest_backup"]
    assert told["ok"] is False and told["damage"]
    assert told["salvage"]["read"] > 1000 and told["salvage"]["unknown"]
    assert told["salvage"]["tables"]["person"]["read"] > 3
    assert told["newest_backup"]["sound"] is True
    assert Path(told["newest_backup"]["path"]).exists()
    said = line("verify", *damaged)
    assert said.status == 3
    assert "restore --salvage NEW" in said.out and told["newest_backup"]["path"] in said.out
    assert line.workspace.read_bytes() == before


def test_what_can_be_read_is_written_into_a_new_file(line: Line, damaged: list[str], tmp_path: Path) -> None:
    before = line.workspace.read_bytes()
    new = tmp_path / "new.ssicoach"
    answer = line("restore", "--salvage", str(new), *damaged)
    assert answer.status == 0
    assert "people: " in answer.out and f"Salvaged into {new}" in answer.out
    assert line.workspace.read_bytes() == before
    assert line.bare("verify", "--workspace", str(new), *damaged).status == 0
    assert "exists already" in line.refused("restore", "--salvage", str(new), *damaged)
    assert "make it first" in line.refused("restore", "--salvage", str(tmp_path / "no" / "new"), *damaged)


def test_a_passphrase_is_needed(line: Line, damaged: list[str], tmp_path: Path) -> None:
    if damaged:
        line.refused("restore", "--salvage", str(tmp_path / "new.ssicoach"), status=3)
        assert not (tmp_path / "new.ssicoach").exists()


def test_restore_takes_a_copy_or_salvages(line: Line, tmp_path: Path) -> None:
    line.refused("restore", status=2)
    line.refused("restore", "a", "--salvage", "b", status=2)
    line.refused("restore", "--salvage", str(tmp_path / "new.ssicoach"))
