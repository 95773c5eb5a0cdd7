"""Files named without a command: opened or imported in the window; and starting without showing it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ssi_coach.app import settings
from ssi_coach.app.opening import Given, Opening, sort_out
from ssi_coach.app.reminder_wishes import Reminders
from tests.cli.conftest import Line


@pytest.fixture(autouse=True)
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def last(tmp_path: Path) -> Path:
    """The workspace opened last."""
    path = tmp_path / "Last.ssicoach"
    path.touch()
    settings.remember_opened(path)
    return path


def made(folder: Path, *names: str) -> list[Path]:
    files = [folder / name for name in names]
    for file in files:
        # A workspace that was just begun is empty; with anything else in it, it would be none.
        file.write_text("" if file.suffix.lower() == ".ssicoach" else "x", encoding="utf-8")
    return files


def test_a_workspace_is_opened_and_the_last_one_from_now_on(line: Line, tmp_path: Path, last: Path) -> None:
    (file,) = made(tmp_path, "Other one.ssicoach")
    assert line.bare(str(file), "--lang", "de").status == 0
    assert line.bare("--lang=de", "--", str(file)).status == 0
    assert line.windows == [Opening(file, "de", remember=True)] * 2


def test_any_other_file_is_imported_into_the_last_workspace(
    line: Line, tmp_path: Path, last: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, page = made(tmp_path, "archive.zip", "page")
    monkeypatch.chdir(tmp_path)
    assert line.bare("archive.zip", "page").status == 0
    assert line.bare("--workspace", str(line.workspace), "page").status == 0
    assert line.windows == [Opening(last, files=(archive, page)), Opening(line.workspace, files=(page,))]


def test_a_workspace_and_files_go_together(line: Line, tmp_path: Path) -> None:
    archive, file = made(tmp_path, "archive.zip", "Anna.SSICOACH")
    assert line.bare(str(archive), str(file)).status == 0
    assert line.windows == [Opening(file, remember=True, files=(archive,))]


def test_a_command_is_never_taken_for_a_file(line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "import", "score")
    monkeypatch.chdir(tmp_path)
    line.ok("log", "comment")
    line.ok("score")
    assert "PATH" in line.refused("import", status=2)
    assert line.windows == []
    assert line.bare("./score").status == 0
    assert line.bare("--", "score").status == 0
    assert [opening.files for opening in line.windows] == [(tmp_path / "score",)] * 2


def test_a_word_that_is_neither_names_the_nearest_command(line: Line) -> None:
    assert "“import”" in line.refused("imprt", status=2)
    assert "“backtest”" in line.refused("--lang", "en", "bktest", "x.zip", status=2)
    assert line.windows == []


@pytest.mark.parametrize("name", ["missing.zip", "folder/missing", "a" * 300 + ".zip", "missing.ssicoach"])
def test_a_file_that_is_not_there_is_one_sentence(line: Line, tmp_path: Path, name: str) -> None:
    answer = line.bare(str(tmp_path / name))
    assert (answer.status, answer.out, line.windows) == (1, "", [])
    assert answer.err == f"ssi-coach: {tmp_path / name} is not there; it was moved, renamed or deleted.\n"
    assert not list(tmp_path.glob("*.ssicoach"))


def test_where_nobody_reads_a_terminal_the_window_says_it(
    line: Line, tmp_path: Path, last: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    gone = tmp_path / "gone.zip"
    assert line.bare(str(gone)).status == 0
    assert line.windows == [Opening(last, files=(gone,))]


def test_one_workspace_at_a_time(line: Line, tmp_path: Path) -> None:
    first, second = made(tmp_path, "a.ssicoach", "b.ssicoach")
    assert str(second) in line.bare(str(first), str(second)).err
    assert "--workspace" in line.bare(str(first), "--workspace", str(line.workspace)).err
    assert line.bare(str(first), str(first)).status == 0
    assert line.windows == [Opening(first, remember=True)]


def test_files_sorted_out(tmp_path: Path) -> None:
    first, second, other = made(tmp_path, "a.ssicoach", "b.ssicoach", "c.csv")
    assert sort_out([other, first, other]) == Given(first, (other,))
    assert sort_out([]) == Given()
    taken = sort_out([first, other], opened=second)
    assert (taken.workspace, taken.imports) == (second, (other,))
    assert taken.problem is not None and "one workspace" in str(taken.problem)
    assert sort_out([Path("\0")]).problem is not None


def test_what_starts_in_the_background_is_there_for_the_reminders(line: Line, tmp_path: Path, last: Path) -> None:
    assert line.bare("--background").status == 0
    (reminded,) = made(tmp_path, "Mine.ssicoach")
    settings.change(reminders=Reminders(on=True, workspace=str(reminded)))
    assert line.bare("--background").status == 0
    assert line.bare("--background", "--workspace", str(last)).status == 0
    reminded.unlink()
    assert line.bare("--background").status == 0
    assert [(opening.workspace, opening.background) for opening in line.windows] == [
        (last, True), (reminded, True), (last, True), (last, True),
    ]  # fmt: skip


def test_reminders_survive_with_the_settings(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
    usual = Reminders(workspace=str(tmp_path / "a.ssicoach"), on=True)
    kept = usual.__class__(
        on=True, workspace=usual.workspace, dealt=usual.dealt.__class__(moment, moment, True, moment.date())
    )
    settings.change(reminders=kept, tray=True)
    assert settings.load().reminders == kept
    settings.moved(tmp_path / "a.ssicoach", tmp_path / "b.ssicoach")
    assert settings.load().reminders.workspace == str(tmp_path / "b.ssicoach")
    settings.dropped(tmp_path / "b.ssicoach")
    assert settings.load().reminders == Reminders()


def test_what_is_no_workspace_is_told_and_not_opened(line: Line, tmp_path: Path, last: Path, monkeypatch) -> None:
    strange = tmp_path / "Letter.ssicoach"
    strange.write_text("Dear Anna, " * 200, encoding="utf-8")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert "Letter.ssicoach is no SSI Coach workspace" in line.bare(str(strange)).err
    assert not line.windows
    # A double click: the window of the last workspace says so, also one that is there already.
    monkeypatch.setattr("ssi_coach.commands.window._only_the_window_is_seen", lambda: True)
    assert line.bare(str(strange)).status == 0
    assert line.windows == [Opening(last, files=(strange,), remember=line.windows[0].remember)]


def test_ones_own_workspace_is_among_those_opened_lately_once_it_was_opened(
    line: Line, tmp_path: Path, last: Path
) -> None:
    assert line.bare().status == 0
    assert line.bare("--workspace", str(line.workspace)).status == 0
    assert [opening.remember for opening in line.windows] == [True, False]
