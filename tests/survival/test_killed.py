"""Killed at any moment of any work, all that was acknowledged is there, nothing is half, and the file is sound."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import apsw
import pytest

from ssi_coach import resources
from ssi_coach.app.clock import SystemClock
from ssi_coach.app.imports import Importer
from ssi_coach.store import activities, backup
from ssi_coach.store.check import verify
from ssi_coach.store.migrate import MIGRATIONS, NEWEST, version
from ssi_coach.store.migrate import migrate as carry_out
from ssi_coach.store.workspace import Workspace
from tests.conftest import SOAK
from tests.importers import archive_files

KILLS = 500 if SOAK else 20
RELEASED = sorted((Path(__file__).parents[1] / "data").glob("schema-*.ssicoach"))


class Zygote:
    """Begins works and kills them."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.survival.zygote"],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self, work: str, seed: str, *arguments: object, words: int | None, seconds: float = 0
    ) -> tuple[list[list[str]], int]:
        """What a work said before it was killed, so many ``seconds`` after so many ``words`` (none: never), or
        before it ended by itself; and how it ended."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(
            "\t".join(map(str, (work, seed, "never" if words is None else words, seconds, *arguments))) + "\n"
        )
        self._process.stdin.flush()
        said: list[list[str]] = []
        while True:
            line = self._process.stdout.readline()
            assert line.endswith("\n"), "the zygote died"
            match line.split():
                case ["end", status]:
                    return said, int(status)
                case ["begin" | "done", *_] as told:
                    said.append(told)

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="module")
def zygote() -> Iterator[Zygote]:
    made = Zygote()
    yield made
    made.close()


def ids(path: Path) -> set[str]:
    """What is in a file, which is sound. Killed early, it was not even begun."""
    if not path.exists() or not path.stat().st_size:
        return set()
    with closing(Workspace.open(path)) as workspace:
        assert verify(workspace.db).clean
        return {activity.id for activity in activities.everything(workspace.db)}


def test_while_logging_and_undoing(zygote: Zygote, tmp_path: Path) -> None:
    path = tmp_path / "Anna Berg.ssicoach"
    random = Random("log")
    known: set[str] = set()
    steps = 0
    for number in range(KILLS):
        said, status = zygote.run("log", f"{number}", path, words=random.randrange(12), seconds=random.uniform(0, 0.03))
        assert status == -signal.SIGKILL
        steps += len(said)
        pending = None
        for word, change in said:
            pending = change if word == "begin" else None
            if word == "done":
                (known.add if change[0] == "+" else known.discard)(change[1:])
        present = ids(path)
        assert present ^ known <= ({pending[1:]} if pending else set())
        known = present
    assert steps > KILLS


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("archives")
    return [archive_files.archive(folder, era) for era in archive_files.ERAS[-4:-1]]


@pytest.fixture(scope="module")
def new_in(archives: list[Path], tmp_path_factory: pytest.TempPathFactory) -> list[int]:
    """How much each archive brings where those before it are in already."""
    path = tmp_path_factory.mktemp("whole") / "Anna Berg.ssicoach"
    Workspace.create(path).close()
    importer = Importer(path, resources.catalogue(), SystemClock())
    return [importer.take_in(importer.preview([archive], _silent).files, _silent).added for archive in archives]


def _silent(_done: int, _whole: int) -> None:
    return None


def test_while_importing(zygote: Zygote, tmp_path: Path, archives: list[Path], new_in: list[int]) -> None:
    path = tmp_path / "Anna Berg.ssicoach"
    importer = Importer(path, resources.catalogue(), SystemClock())
    random = Random("import")
    assert all(new_in)
    met = 0
    for number in range(KILLS):
        path.unlink(missing_ok=True)
        Workspace.create(path).close()
        said, status = zygote.run(
            "import", f"{number}", path, *archives, words=random.randrange(6), seconds=random.uniform(0, 0.06)
        )
        assert status in (0, -signal.SIGKILL)
        ids(path)
        done = sum(words[0] == "done" for words in said)
        if done:
            assert importer.preview([archives[done - 1]], _silent).outcome.added == 0
        if len(said) % 2:
            met += 1
            assert importer.preview([archives[done]], _silent).outcome.added in (0, new_in[done])
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    assert met


@pytest.fixture(scope="module", params=[file.stem for file in RELEASED] + [f"step {n}" for n in range(2, NEWEST)])
def released(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace as an earlier version left it, with data in it."""
    path = tmp_path_factory.mktemp("released") / "old.ssicoach"
    kind, _, number = request.param.partition(" ")
    if kind != "step":
        shutil.copy(Path(__file__).parents[1] / "data" / f"{kind}.ssicoach", path)
        return path
    # Between two released ones: the first with all that was in it, brought as far as this.
    shutil.copy(RELEASED[0], path)
    with closing(apsw.Connection(str(path))) as db:
        with db:
            carry_out(db, path, MIGRATIONS[: int(number)])
        db.pragma("journal_mode", "delete")
    return path


def content(path: Path) -> tuple[int, dict[str, list[tuple[object, ...]]]]:
    """The version and every row of every table, as another program of SQLite sees them."""
    with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        rows = {table: sorted(db.execute(f'SELECT * FROM "{table}"'), key=repr) for table in tables}
        return version(db), rows


def require_whole(path: Path, before: tuple[int, dict[str, list[tuple[object, ...]]]], after: object) -> int:
    """The old version whole, or the new version whole; and it opens, with all that was in it."""
    now = content(path)
    assert now in (before, after)
    with closing(Workspace.open(path)) as workspace:
        assert verify(workspace.db).clean
        assert version(workspace.db) == NEWEST
    assert content(path) == after
    for copy in backup.folder_of(path).glob("*.ssicoach"):
        assert content(copy) == before
    return now[0]


def fresh(folder: Path, released: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return Path(shutil.copy(released, folder / "Anna Berg.ssicoach"))


@pytest.fixture
def after(released: Path, tmp_path: Path) -> object:
    path = fresh(tmp_path / "whole", released)
    Workspace.open(path).close()
    return content(path)


def test_while_migrating(zygote: Zygote, tmp_path: Path, released: Path, after: object) -> None:
    random = Random("migrate")
    before = content(released)
    seen = set()
    for number in range(KILLS):
        path = fresh(tmp_path / "killed", released)
        said, status = zygote.run(
            "migrate", f"{number}", path, words=random.randrange(2), seconds=random.uniform(0, 0.05)
        )
        assert status in (0, -signal.SIGKILL)
        found = require_whole(path, before, after)
        seen.add(found)
        assert found == NEWEST or ["done", "migrated"] not in said
    assert before[0] in seen


def test_migrating_killed_after_each_statement(zygote: Zygote, tmp_path: Path, released: Path, after: object) -> None:
    before = content(released)
    seen = []
    for statements in range(1000):
        path = fresh(tmp_path / "killed", released)
        said, status = zygote.run("migrate_until", "", path, statements, words=None)
        seen.append(require_whole(path, before, after))
        if status == 0:
            break
        assert status == -signal.SIGKILL
        assert ["done", "migrated"] not in said
    # So many statements were counted that the steps are among them, and there is one moment at which it turns over.
    assert len(seen) > 15
    assert seen == sorted(seen) and set(seen) == {before[0], NEWEST}


def test_while_backing_up(zygote: Zygote, tmp_path: Path) -> None:
    path = tmp_path / "Anna Berg.ssicoach"
    random = Random("back up")
    known: set[str] = set()
    copies: dict[str, set[str]] = {}
    for number in range(KILLS):
        said, status = zygote.run(
            "back_up", f"{number}", path, words=random.randrange(9), seconds=random.uniform(0, 0.05)
        )
        assert status == -signal.SIGKILL
        for _, *words in said:
            if words[0] == "copy":
                copies[words[1].replace("/", " ")] = set(known)
            else:
                known.add(words[0][1:])
        present = ids(path)
        assert known <= present
        assert len(present - known) <= 3
        known = present
        folder = backup.folder_of(path)
        for copy in folder.glob("*.ssicoach") if folder.is_dir() else ():
            with closing(Workspace.open_readonly(copy)) as workspace:
                assert verify(workspace.db).clean
                inside = {activity.id for activity in activities.everything(workspace.db)}
            assert copies.get(copy.name, set()) <= inside <= known
            # As many as there are by now, each of which was looked at.
            if number % 5 == 4:
                copies.pop(copy.name, None)
                copy.unlink()
        assert all((folder / name).exists() for name in copies)
    assert known
