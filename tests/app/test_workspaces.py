"""Which workspaces are known, and what is remembered of one that is renamed, deleted or taken off the list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from ssi_coach.app import settings, workspaces
from ssi_coach.app.overview import Client
from ssi_coach.app.states.clients import LONG_SILENCE, arranged, row, sifted
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.store.protect import change_passphrase
from ssi_coach.store.workspace import Workspace

TODAY = date(2026, 11, 23)
KEY = Passphrase("drei Worte hier")


def made(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Workspace.create(path).close()
    return path


def names() -> list[str]:
    return [path.stem for path in workspaces.known_workspaces().paths]


def test_those_of_the_own_folder_of_recent_ones_and_of_added_folders(tmp_path: Path) -> None:
    assert names() == []
    made(settings.default_workspace())
    ben = made(tmp_path / "clients" / "ben.ssicoach")
    made(tmp_path / "clients" / "Anna.ssicoach")
    cleo = made(tmp_path / "stick" / "Cleo.ssicoach")
    assert names() == ["My SSI"]
    settings.remember_opened(ben)
    assert names() == ["Anna", "ben", "My SSI"]
    settings.add_folder(cleo.parent)
    assert names() == ["Anna", "ben", "Cleo", "My SSI"]
    settings.add_folder(cleo.parent)
    assert settings.load().folders == (str(cleo.parent),)


def test_one_file_under_two_names_is_one(tmp_path: Path) -> None:
    ben = made(tmp_path / "clients" / "Ben.ssicoach")
    (tmp_path / "short").symlink_to(ben.parent)
    settings.remember_opened(ben)
    settings.remember_opened(tmp_path / "short" / "Ben.ssicoach")
    assert len(workspaces.known_workspaces().paths) == 1


def test_a_recent_one_that_is_gone_is_left_out_and_an_added_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    settings.remember_opened(tmp_path / "nowhere" / "Ben.ssicoach")
    assert workspaces.known_workspaces() == workspaces.Found(())
    settings.add_folder(tmp_path / "stick")
    (told,) = workspaces.known_workspaces().unread
    assert "stick" in told.render()


def test_off_the_list_until_opened_or_its_folder_is_added(tmp_path: Path) -> None:
    ben, anna = made(tmp_path / "clients" / "Ben.ssicoach"), made(tmp_path / "clients" / "Anna.ssicoach")
    settings.remember_opened(ben)
    settings.remember_opened(anna)
    settings.take_off_list(ben)
    assert names() == ["Anna"] and settings.load().recent == (str(anna),)
    settings.remember_opened(ben)
    assert names() == ["Anna", "Ben"]
    settings.take_off_list(ben)
    settings.add_folder(ben.parent)
    assert names() == ["Anna", "Ben"]


def test_what_is_remembered_follows_a_new_name_and_goes_with_a_deleted_one(tmp_path: Path) -> None:
    ben = made(tmp_path / "clients" / "Ben.ssicoach")
    settings.remember_opened(ben)
    settings.remember_opened(made(tmp_path / "clients" / "Anna.ssicoach"))
    target = workspaces.rename(ben, "Benno")
    assert settings.load().recent == (str(tmp_path / "clients" / "Anna.ssicoach"), str(target))
    workspaces.delete(target, copies=True)
    assert settings.load().recent == (str(tmp_path / "clients" / "Anna.ssicoach"),)
    assert names() == ["Anna"]


@pytest.fixture
def no_keychain() -> Iterator[None]:
    """The library's own keychain that answers nothing, whatever there is on this machine."""
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("no_keychain")
def test_a_keychain_that_does_not_answer_hinders_neither(tmp_path: Path) -> None:
    ben = made(tmp_path / "clients" / "Ben.ssicoach")
    change_passphrase(ben, None, KEY)
    settings.note_keychain(ben, kept=True)
    target = workspaces.rename(ben, "Benno", KEY)
    assert settings.load().keychain == ()
    settings.note_keychain(target, kept=True)
    workspaces.delete(target, KEY, copies=True)
    assert settings.load().keychain == () and not target.exists()


def test_settings_of_another_kind_count_as_none(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"folders": "here", "off_list": [1, "a"], "recent": {}}', encoding="utf-8")
    kept = settings.load(file)
    assert (kept.folders, kept.off_list, kept.recent) == ((), ("a",), ())


def test_words_for_talks_and_silences_depend_on_the_day() -> None:
    path = Path("Ben.ssicoach")

    def talk(day: date | None) -> str:
        return row(path, "Ben", TODAY, client=Client(path, "Ben", next_talk=day)).talk

    assert [talk(day) for day in (None, date(2026, 11, 22), TODAY, date(2026, 11, 24))] == [
        "none", "overdue", "today", "ahead",
    ]  # fmt: skip
    silent = [row(path, "Ben", TODAY, client=Client(path, "Ben", silent=days)).long_silence
              for days in (None, 0, LONG_SILENCE - 1, LONG_SILENCE)]  # fmt: skip
    assert silent == [False, False, False, True]
    assert row(path, "Ben", TODAY).client is None


def test_equals_stand_by_name_and_those_not_looked_at_yet_are_last() -> None:
    rows = [
        row(Path(f"{name}.ssicoach"), name, TODAY, client=client)
        for name, client in (
            ("Zoe", Client(Path("Zoe.ssicoach"), "Zoe", reading=40)),
            ("Ärla", Client(Path("A.ssicoach"), "Ärla", reading=40)),
            ("Ben", None),
            ("Cleo", Client(Path("C.ssicoach"), "Cleo", reading=50)),
        )
    ]
    assert [one.name for one in arranged(rows, "score", down=False)] == ["Ärla", "Zoe", "Cleo", "Ben"]
    assert [one.name for one in arranged(rows, "score", down=True)] == ["Cleo", "Ärla", "Zoe", "Ben"]
    assert [one.name for one in arranged(rows, "name", down=True)] == ["Zoe", "Cleo", "Ben", "Ärla"]
    assert [one.name for one in sifted(rows, "arl")] == ["Ärla"]
