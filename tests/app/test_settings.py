"""Settings survive, and never stop a start."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from ssi_coach.app import settings
from ssi_coach.app.settings import Settings
from ssi_coach.domain.problems import WorkspaceProblem
from ssi_coach.ui.i18n import translator_for


def test_what_is_changed_is_kept_beside_what_another_window_changed() -> None:
    assert settings.load() == Settings()
    settings.change(theme="dark")
    settings.change(language="de", reduced_motion=True)
    assert settings.load() == Settings(language="de", theme="dark", reduced_motion=True)
    assert [file.name for file in settings.settings_file().parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "text", ["", "{", "[" * 100_000, "[]", '{"theme": "pink", "language": 3, "recent": [1, null], "new": 1}', "\udcff"]
)
def test_a_broken_file_counts_as_none(text: str) -> None:
    file = settings.settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert settings.load() == Settings()


def test_the_last_workspace_is_the_one_opened_last_while_it_is_there(tmp_path: Path) -> None:
    assert settings.last_workspace() == settings.default_workspace()
    files = [tmp_path / f"{number}.ssicoach" for number in range(10)]
    for file in files:
        file.touch()
        settings.remember_opened(file)
    settings.remember_opened(files[5])
    kept = settings.load().recent
    assert len(kept) == settings.MAX_RECENT
    assert kept[:2] == (str(files[5]), str(files[9]))
    assert settings.last_workspace() == files[5]
    files[5].unlink()
    assert settings.last_workspace() == settings.default_workspace()


@pytest.mark.parametrize(
    ("language", "name"), [("en", "My SSI"), ("de", "Mein SSI"), ("pl", "Mój SSI"), ("fr", "My SSI")]
)
def test_the_first_workspace_is_named_in_the_language_spoken(language: str, name: str) -> None:
    assert settings.default_workspace(language).name == f"{name}.ssicoach"
    assert settings.last_workspace(language=language) == settings.default_workspace(language)


def test_a_first_workspace_in_another_language_stays_the_default() -> None:
    there = settings.default_workspace("en")
    there.parent.mkdir(parents=True)
    there.touch()
    assert settings.default_workspace("de") == settings.last_workspace(language="de") == there
    ours = there.with_name("Mein SSI.ssicoach")
    ours.touch()
    assert settings.default_workspace("de") == ours
    assert settings.default_workspace("sv") == there


def test_the_window_proposes_the_same_names_for_a_new_workspace() -> None:
    for language, name in settings.DEFAULT_NAMES.items():
        assert translator_for(language)("FileCommands", "My SSI") == name


@pytest.mark.parametrize("gone", ["/" + "a" * 300, "/proc/1/root/secret/x.ssicoach", "\0"])
def test_a_last_workspace_nobody_can_look_at_is_not_there(gone: str) -> None:
    assert settings.last_workspace(Settings(recent=(gone,))) == settings.default_workspace()


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WorkspaceProblem, match="cannot be kept"):
        settings.change(tmp_path / "file" / "settings.json", theme="dark")


def test_names_that_are_no_text_are_kept_too(tmp_path: Path) -> None:
    settings.keep_asked("import", tmp_path / "M\udcfcller")
    settings.change(theme="dark")
    assert settings.load().asked == {"import": str(tmp_path / "M\udcfcller")}
    assert [file.name for file in settings.settings_file().parent.iterdir()] == ["settings.json"]


def test_on_a_full_disk_the_old_ones_stay_and_nothing_beside_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_self: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    settings.change(theme="dark")
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(WorkspaceProblem):
        settings.change(theme="light")
    assert settings.load().theme == "dark"
    assert [file.name for file in settings.settings_file().parent.iterdir()] == ["settings.json"]


def test_kept_elsewhere_for_a_while_they_leave_the_users_alone(tmp_path: Path) -> None:
    own = settings.settings_file()
    settings.change(language="de")
    elsewhere = tmp_path / "elsewhere"
    with settings.kept_in(elsewhere):
        assert settings.load().language is None
        settings.change(language="pl")
        assert settings.settings_file().parent == elsewhere
    assert (settings.settings_file(), settings.load().language) == (own, "de")


def test_places_are_kept_by_name_and_the_oldest_is_forgotten_first() -> None:
    for number in range(settings.MAX_PLACES + 5):
        settings.keep_place(f"dialog.{number}", "1x1")
    settings.keep_place("dialog.7", "2x2")
    kept = settings.load().places
    assert len(kept) == settings.MAX_PLACES
    assert "dialog.0" not in kept
    assert list(kept)[-1] == "dialog.7" and kept["dialog.7"] == "2x2"


def test_a_place_that_is_too_long_for_one_or_no_text_is_left_out() -> None:
    file = settings.settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('{"places": {"a": 1, "b": "x", "c": "%s"}, "text_size": 37}' % ("x" * 9000), encoding="utf-8")
    assert (settings.load().places, settings.load().text_size) == ({"b": "x"}, 100)


def test_the_folder_of_each_purpose_is_kept(tmp_path: Path) -> None:
    settings.keep_asked("export_json", tmp_path)
    settings.keep_asked("import", tmp_path / "b")
    assert settings.load().asked == {"export_json": str(tmp_path), "import": str(tmp_path / "b")}
