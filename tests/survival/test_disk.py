"""A full disk, a folder that may not be written, another program that holds the file: a sentence, nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QThreadPool

from ssi_coach import resources
from ssi_coach.app.coach import Coach
from ssi_coach.app.demo import demo_document
from ssi_coach.app.intents import LogActivity, TickItem
from ssi_coach.domain.problems import FullDisk, LockedWorkspace
from ssi_coach.domain.records import Activity
from ssi_coach.store import activities, connection
from ssi_coach.store.check import verify
from ssi_coach.store.workspace import Workspace
from ssi_coach.ui.program import Program
from tests.conftest import FixedClock
from tests.survival.flipper import TODAY

Open = Callable[..., Program]
ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["pages", "disk"])
def small(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with little room: on a disk of 1 MB where one may be mounted, and in a file that may not grow."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = False
    if request.param == "disk":
        mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
        with suppress(OSError):
            mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    if not mounted:
        connect = connection.connect

        def narrow(*arguments: object, **more: object) -> apsw.Connection:
            db = connect(*arguments, **more)  # type: ignore[arg-type]
            db.pragma("max_page_count", 60)
            return db

        monkeypatch.setattr("ssi_coach.store.workspace.connect", narrow)
    yield folder
    if mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_costs_nothing_that_was_acknowledged(small: Path, clock: FixedClock) -> None:
    path = small / "Anna Berg.ssicoach"
    coach = Coach(Workspace.create(path), resources.catalogue(), clock)
    done: list[str] = []

    def fill() -> None:
        for _ in range(2000):
            id = coach.new_id()
            coach.do(LogActivity(Activity(id, "comment", TODAY, 1, os.urandom(600).hex())))
            done.append(id)

    with pytest.raises(FullDisk, match="no room left"):
        fill()
    assert len(done) > 10
    assert [activity.id for activity in coach.activities(TODAY, TODAY)] == done
    with pytest.raises(FullDisk):
        coach.import_records(demo_document(TODAY))
    assert len(coach.activities(TODAY, TODAY)) == len(done)
    coach.close()
    with closing(Workspace.open_readonly(path)) as workspace:
        assert verify(workspace.db).clean
        assert [activity.id for activity in activities.everything(workspace.db)] == done


def test_the_window_goes_on_when_there_is_room_again(
    open_program: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_program(tmp_path / "Anna Berg.ssicoach")
    db = program.session.coach.workspace.db
    pages = db.pragma("page_count")
    db.pragma("max_page_count", pages)
    note = os.urandom(9_000).hex()
    assert not program.desk.do(LogActivity(Activity("a", "comment", TODAY, 1, note)))
    assert "no room left" in program.window.bench.toast.text.text()
    program.tick()
    assert program.desk.do(TickItem("photo", True, TODAY))
    db.pragma("max_page_count", 100_000)
    assert program.desk.do(LogActivity(Activity("a", "comment", TODAY, 1, note)))
    assert verify(db).clean
    QThreadPool.globalInstance().waitForDone()


def test_another_program_that_holds_the_file_is_named_and_then_it_goes_on(open_program: Open, tmp_path: Path) -> None:
    path = tmp_path / "Anna Berg.ssicoach"
    program = open_program(path)
    program.tick()
    QThreadPool.globalInstance().waitForDone()
    program.session.coach.workspace.db.set_busy_timeout(100)
    hold = (
        "import sys, apsw; db = apsw.Connection(sys.argv[1]); db.execute('BEGIN IMMEDIATE');"
        " print('held', flush=True); sys.stdin.readline()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == "held\n"
        assert not program.desk.do(TickItem("photo", True, TODAY))
        assert "in use by another program" in program.window.bench.toast.text.text()
        for page in ("week", "profile", "today"):
            program.window.show_page(page)
        program.tick()
        with closing(Workspace.open(path, busy_ms=50)) as other, pytest.raises(LockedWorkspace), other.transaction():
            pass
        holder.communicate("\n")
    assert program.desk.do(TickItem("photo", True, TODAY))


READ_ONLY = """
import os, sys, tempfile
from contextlib import redirect_stdout, suppress
from ssi_coach.bootstrap import main
with tempfile.TemporaryDirectory() as folder, open(os.devnull, "w") as nowhere, redirect_stdout(nowhere):
    # Loaded while it may be: not everybody may read where this Python lies.
    for words in (["log", "comment"], ["checklist"]):
        assert main([*words, "--workspace", folder + "/a.ssicoach"]) == 0
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_may_not_be_written_is_said_and_can_be_read(what: str, clock: FixedClock) -> None:
    import tempfile

    # Under a folder that others may enter: not where the tests of the one who runs them lie.
    with tempfile.TemporaryDirectory(prefix="ssi-read-only-", dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o755)
        path = folder / "Anna Berg.ssicoach"
        coach = Coach(Workspace.create(path), resources.catalogue(), clock)
        coach.do(TickItem("photo", True, TODAY))
        coach.close()
        for each in folder.iterdir():
            each.chmod(0o644 if what == "folder" else 0o444)
        folder.chmod(0o555 if what == "folder" else 0o777)
        before = path.read_bytes()

        def run(*words: str) -> subprocess.CompletedProcess[str]:
            return subprocess.run(
                [sys.executable, "-c", READ_ONLY, *words, "--workspace", str(path)],
                cwd=ROOT,
                # Without what measures coverage: it writes into a folder that this child may not write to, and says so.
                env={key: value for key, value in os.environ.items() if not key.startswith("COV")}
                | {"PYTHONDONTWRITEBYTECODE": "1"},
                capture_output=True,
                text=True,
                check=False,
            )

        refused = run("log", "comment")
        assert refused.returncode == 3, refused.stderr
        (sentence,) = refused.stderr.splitlines()
        assert "cannot be written" in sentence
        shown = run("checklist")
        assert shown.returncode == 0, shown.stderr
        assert path.read_bytes() == before
        # SQLite may have looked for a log where it may make files.
        left = {each.name.removeprefix(path.name) for each in folder.iterdir()}
        assert left == {""} if what == "folder" else left <= {"", "-wal", "-shm"}
