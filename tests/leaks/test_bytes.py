"""No word put into a protected workspace is found in any byte the program leaves on the disk; forgotten is gone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.app.imports import Importer
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.store.forget import forget_people
from ssi_coach.store.protect import change_passphrase
from ssi_coach.store.workspace import Workspace
from tests.conftest import FixedClock
from tests.leaks.tour import everything

KEY = Passphrase("Zürich im Regen 7")
WORD = "Quittenmarmelade"
TODAY = date(2026, 11, 23)
FORMS = [WORD.encode(form) for form in ("utf-8", "utf-16-le", "utf-16-be")]
ROOT = Path(__file__).parents[2]


def places_of(folder: Path, words: list[bytes]) -> list[str]:
    """The files of a folder, also those that programs hide, that hold one of the words."""
    return [
        path.name for path in folder.rglob("*") if path.is_file() and any(word in path.read_bytes() for word in words)
    ]


def word() -> str:
    return WORD


def filled(path: Path, key: Passphrase | None, clock: FixedClock) -> Coach:
    coach = Coach(Workspace.create(path, key), resources.catalogue(), clock)
    coach.import_records(everything(word, TODAY))
    return coach


def test_a_protected_one_shows_nothing_at_any_moment(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "clients"
    folder.mkdir()
    path = folder / "Anna Berg.ssicoach"
    coach = filled(path, KEY, clock)
    seen: set[str] = set()
    sizes = 0

    def watch(_cursor: object, _sql: str, _bindings: object) -> bool:
        # Before each statement: what is half written is on the disk as well.
        nonlocal sizes
        files = list(folder.rglob("*"))
        seen.update(file.suffix.rpartition("-")[2] for file in files)
        sizes += sum(file.stat().st_size for file in files)
        assert not places_of(folder, FORMS)
        return True

    db = coach.workspace.db
    db.exec_trace = watch
    db.execute("PRAGMA temp_store = FILE")
    db.execute("PRAGMA cache_size = 5")  # what does not fit spills
    coach.undo()
    coach.redo()
    db.execute("CREATE TEMP TABLE much AS SELECT * FROM activity, connection, plan_card ORDER BY 3").fetchall()
    coach.workspace.back_up()
    coach.workspace.keep_daily(TODAY)
    db.exec_trace = None
    coach.close()
    copy = next((folder / "Anna Berg backups").glob("*.ssicoach"))
    with closing(Workspace.open(path, KEY)) as workspace:
        workspace.restore(copy, KEY)
    new = Passphrase("ein anderes Wort 9")
    change_passphrase(path, KEY, new)
    assert not places_of(folder, FORMS)
    assert {"wal", "shm"} <= seen
    assert sizes
    # It is there, for whoever has the passphrase.
    with closing(Workspace.open_readonly(path, new)) as workspace:
        assert workspace.db.execute("SELECT count(*) FROM connection WHERE name = ?", (WORD,)).fetchone() == (2,)


def test_a_rollback_journal_shows_nothing_either(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "Anna Berg.ssicoach"
    filled(path, KEY, clock).close()
    with closing(Workspace.open(path, KEY)) as workspace:
        workspace.db.execute("PRAGMA journal_mode = DELETE")
        with workspace.transaction() as db:
            db.execute("UPDATE connection SET name = 'x'")
            db.cache_flush()
            journal = Path(f"{path}-journal").read_bytes()
            assert len(journal) > 512
            assert not places_of(tmp_path, FORMS)


def test_the_command_line_leaves_nothing_readable_behind(tmp_path: Path) -> None:
    folder = tmp_path / "clients"
    folder.mkdir()
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    path = folder / "Anna Berg.ssicoach"
    Workspace.create(path, KEY).close()
    secret = tmp_path / "passphrase"
    secret.write_text(f"{KEY.reveal()}\n", encoding="utf-8")

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "ssi_coach", *words, "--workspace", str(path), "--passphrase-file", str(secret)],
            cwd=ROOT,
            env=os.environ | {"TMPDIR": str(temporary)},
            capture_output=True,
            text=True,
            check=False,
        )

    for words in (("log", "comment", "--note", WORD), ("backup",), ("verify",)):
        done = run(*words)
        assert done.returncode == 0, done.stderr
    refused = run("export", str(folder / "all.json"))
    assert refused.returncode == 1 and "--plain" in refused.stderr
    assert not (folder / "all.json").exists()
    assert len(list(folder.rglob("*.ssicoach"))) == 2
    words = [*FORMS, KEY.reveal().encode()]
    assert not places_of(folder, words) and not places_of(temporary, words)
    assert not any(temporary.iterdir())
    # By its consent only.
    assert run("export", "--plain", str(folder / "all.json")).returncode == 0
    assert places_of(folder, FORMS) == ["all.json"]


def test_forgotten_people_are_gone_from_every_byte(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "Anna Berg.ssicoach"
    coach = filled(path, None, clock)
    people = [f"{part}-{n}".encode() for part in ("Vorname", "Firma", "Position") for n in range(40)]
    from ssi_coach.domain.interchange import Document
    from ssi_coach.domain.network import Connection, Coverage

    coach.import_records(
        Document(
            connections=tuple(
                Connection(f"slug-{n}", f"Vorname-{n}", f"Firma-{n}", f"Position-{n}") for n in range(40)
            ),
            coverage=(Coverage("connections", TODAY, TODAY),),
        )
    )
    assert places_of(tmp_path, people)
    forget_people(coach.workspace)
    coach.close()
    assert places_of(tmp_path, people) == []


def test_nothing_of_a_trial_of_an_import_touches_the_disk(
    tmp_path: Path, clock: FixedClock, monkeypatch: object
) -> None:
    from tests.importers import archive_files

    path = tmp_path / "Anna Berg.ssicoach"
    Workspace.create(path, KEY).close()
    before = path.read_bytes()
    archive = archive_files.archive(tmp_path, "2024")
    looked: Callable[[int, int], None] = lambda _done, _whole: None  # noqa: E731 - a report that nobody reads
    preview = Importer(path, resources.catalogue(), clock, KEY).preview([archive], looked)
    assert preview.outcome.added > 0
    assert path.read_bytes() == before
    assert {file.name for file in tmp_path.iterdir()} == {path.name, archive.name, "home"}
