"""Once a day: a look at every page, and a backup."""

from __future__ import annotations

import resource
import signal
from datetime import date, timedelta
from pathlib import Path

import pytest

from ssi_coach import resources
from ssi_coach.app import backups, intents, upkeep
from ssi_coach.app.coach import Coach
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import DamagedWorkspace, InputProblem, WorkspaceProblem
from ssi_coach.domain.records import Activity
from ssi_coach.store import activities, keeping
from ssi_coach.store.workspace import Workspace
from tests.app.conftest import MakeCoach
from tests.conftest import FixedClock


def test_once_a_day_a_backup_is_made(coach: Coach, clock: FixedClock) -> None:
    coach.do(intents.LogActivity(Activity("a", "comment", coach.standing.today)))
    assert upkeep.due(coach)
    copy = upkeep.look_after(coach.workspace.path, coach.standing.today).made
    assert upkeep.due(coach)
    upkeep.looked_after(coach)
    assert not upkeep.due(coach)
    reader = Workspace.open_readonly(copy)
    assert [activity.id for activity in activities.everything(reader.db)] == ["a"]
    reader.close()
    clock.forward(days=1)
    coach.refresh()
    assert upkeep.due(coach)


def test_backups_of_a_year_are_thinned(coach: Coach) -> None:
    today = coach.standing.today
    other = coach.workspace.back_up()
    for back in range(400, -1, -1):
        if back > 15 and back % 25:
            continue
        copy = upkeep.look_after(coach.workspace.path, today - timedelta(days=back)).made
    kept = {file.name.split()[2] for file in copy.parent.iterdir() if file.name.endswith("daily.ssicoach")}
    assert other.exists()
    assert {str(today - timedelta(days=back)) for back in range(7)} <= kept
    assert len({day[:7] for day in kept}) == 12
    assert len(kept) <= 7 + 8 + 12


def test_a_damaged_file_is_said_and_not_backed_up(make_coach: MakeCoach) -> None:
    coach = make_coach()
    path = coach.workspace.path
    coach.close()
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    path.write_bytes(content)
    with pytest.raises(DamagedWorkspace):
        upkeep.look_after(path, coach.standing.today)
    assert list(path.parent.glob("*backups")) == []


def test_the_days_backup_also_goes_where_the_user_wants_it(coach: Coach, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    upkeep.choose_folder(coach, stick, daily=True)
    assert upkeep.folder_of_choice(coach) == (stick, True)
    path, today = coach.workspace.path, coach.standing.today
    coach.do(intents.LogActivity(Activity("a", "comment", today)))
    for back in range(60, -1, -1):
        assert upkeep.look_after(path, today - timedelta(days=back), None, stick).not_there is None
    there = keeping.kept_in(stick, path.stem, packed=True)
    here = keeping.kept_in(keeping.folder_of(path), path.stem)
    assert [kept.day for kept in there] == [kept.day for kept in here]
    assert len(there) < 20
    (newest,) = [copy for copy in backups.copies(path, stick) if copy.elsewhere][:1]
    assert backups.look(newest.file, coach.catalogue).counts.activities == 1


def test_a_folder_that_is_gone_is_said_and_the_day_is_done(coach: Coach, tmp_path: Path) -> None:
    done = upkeep.look_after(coach.workspace.path, coach.standing.today, None, tmp_path / "stick")
    assert done.made.exists()
    assert "connect its drive" in str(done.not_there)
    assert not (tmp_path / "stick").exists()


def test_a_full_stick_leaves_what_is_on_it(coach: Coach, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    path, today = coach.workspace.path, coach.standing.today
    first = upkeep.look_after(path, today - timedelta(days=1), None, stick)
    before = {file: file.read_bytes() for file in stick.iterdir()}
    size = next(iter(before)).stat().st_size
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size // 2, limits[1]))
    try:
        with pytest.raises(WorkspaceProblem, match="cannot be written"):
            upkeep.copy_there(first.made, path, stick, today)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert {file: file.read_bytes() for file in stick.iterdir()} == before


def test_trouble_is_remembered_from_its_first_day_until_it_works(coach: Coach, clock: FixedClock) -> None:
    began = coach.standing.today
    upkeep.note_trouble(coach, "no room")
    clock.forward(days=3)
    coach.refresh()
    upkeep.note_trouble(coach, "still no room")
    assert upkeep.trouble(coach) == upkeep.Trouble(began, "still no room")
    upkeep.note_trouble(coach, None)
    assert upkeep.trouble(coach) is None


def test_going_back_forgets_nothing_about_the_backups(coach: Coach, tmp_path: Path) -> None:
    copy = coach.workspace.back_up()
    upkeep.choose_folder(coach, tmp_path, daily=True)
    upkeep.looked_after(coach)
    coach.do(intents.TickItem("photo", True, coach.standing.today))
    other = Workspace.open(coach.workspace.path)
    other.restore(copy)
    other.close()
    coach.refresh()
    assert not coach.standing.records.checklist
    assert upkeep.folder_of_choice(coach) == (tmp_path, True)
    assert not upkeep.due(coach)


@pytest.mark.parametrize("key", [None, Passphrase("correct horse")])
def test_a_look_inside_a_copy_writes_nothing(tmp_path: Path, clock: FixedClock, key: Passphrase | None) -> None:
    path, stick = tmp_path / "Anna Berg.ssicoach", tmp_path / "stick"
    stick.mkdir()
    coach = Coach(Workspace.create(path, key), resources.catalogue(), clock)
    coach.do(intents.TickItem("photo", True, coach.standing.today))
    coach.do(intents.LogActivity(Activity("a", "comment", coach.standing.today, 3)))
    plain = coach.workspace.back_up()
    zipped = backups.back_up_to(path, stick, key, clock.now())
    then = coach.standing.series.estimate(coach.standing.today).total
    clock.forward(days=40)
    coach.refresh()
    before = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*") if file.is_file()}
    assert {copy.protected for copy in backups.copies(path, stick)} == {key is not None}
    for file in (plain, zipped):
        near = backups.unpack(file, path) if key and backups.is_packed(file) else file
        inside = backups.look(near, coach.catalogue, key, made=clock.now() - timedelta(days=40))
        assert (inside.counts.activities, inside.counts.ticked, inside.as_of) == (1, 1, date(2026, 11, 23))
        assert inside.entries == ((date(2026, 11, 23), "comment", 3),)
        assert inside.estimate == pytest.approx(then)
        if near != file:
            backups.drop(near)
    assert {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*") if file.is_file()} == before
    coach.close()


def test_only_copies_of_this_workspace_are_deleted(coach: Coach, tmp_path: Path) -> None:
    copy = coach.workspace.back_up()
    letter = tmp_path / "letter.ssicoach"
    letter.write_text("Dear Anna", encoding="utf-8")
    with pytest.raises(InputProblem, match="letter"):
        backups.delete(coach.workspace.path, [letter])
    backups.delete(coach.workspace.path, [copy])
    assert letter.exists() and not copy.exists()


def test_what_was_being_deleted_when_the_computer_fell_is_gone(coach: Coach) -> None:
    path = coach.workspace.path
    left = path.with_name(".Somebody else.ssicoach.deleted")
    left.write_bytes(b"names of people")
    other = path.with_name("Somebody else.ssicoach.deleted")
    other.write_bytes(b"not ours")
    upkeep.look_after(path, coach.standing.today)
    assert not left.exists()
    assert other.exists()
