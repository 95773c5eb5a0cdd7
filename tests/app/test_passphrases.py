"""What the program knows of passphrases in memory, how it slows down who guesses, and what settings keep."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ssi_coach.app import settings
from ssi_coach.app.passphrases import FAIR, LONGEST_WAIT, WEAK, KnownPassphrases, Tries, strength
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.store.workspace import Workspace

KEYS = [Passphrase(f"Wort {number}") for number in range(8)]


def test_what_opened_one_workspace_is_tried_on_the_next(tmp_path: Path) -> None:
    path, plain = tmp_path / "a.ssicoach", tmp_path / "plain.ssicoach"
    Workspace.create(path, KEYS[0]).close()
    Workspace.create(plain).close()
    known = KnownPassphrases()
    assert known.opening(path) is None
    known.add(None)
    known.add(KEYS[1])
    assert known.opening(path) is None
    known.add(KEYS[0])
    known.add(KEYS[2])
    assert known.opening(path) == KEYS[0]
    assert known.opening(plain) is None
    assert known.opening(tmp_path / "absent.ssicoach") is None
    assert known.opening(tmp_path) is None
    known.forget(KEYS[0])
    assert known.opening(path) is None
    known.add(KEYS[0])
    known.clear()
    assert (known.opening(path), len(known)) == (None, 0)


def test_only_the_newest_few_are_kept_in_mind() -> None:
    known = KnownPassphrases()
    for key in (*KEYS, KEYS[7]):
        known.add(key)
    assert len(known) == 6


def test_the_first_three_are_free_and_then_each_costs_twice_the_wait_up_to_a_minute() -> None:
    tries, path, now = Tries(), Path("a"), 10.0
    waits = []
    for _ in range(12):
        tries.failed(path, now)
        waits.append(tries.wait(path, now))
        now += waits[-1]
        assert tries.wait(path, now) == 0
    assert waits == [0, 0, 1, 2, 4, 8, 16, 32, LONGEST_WAIT, LONGEST_WAIT, LONGEST_WAIT, LONGEST_WAIT]
    assert tries.wait(Path("b"), now) == 0
    tries.opened(path)
    tries.failed(path, now)
    assert (tries.wrong(path), tries.wait(path, now)) == (1, 0)


@pytest.mark.parametrize("weak", ["a", "hund", "hundhund", "aaaaaaaaaaaaaaaaaaaaaaa", "12345", "Sommer"])
def test_what_is_short_or_repeats_itself_is_weak(weak: str) -> None:
    assert strength(weak) < WEAK


@pytest.mark.parametrize("strong", ["Zürich im Regen 7", "vier Wörter ohne Sinn", "correct horse battery staple"])
def test_a_few_words_are_strong(strong: str) -> None:
    assert strength(strong) >= FAIR


def test_settings_know_that_the_keychain_has_it_and_never_what(tmp_path: Path) -> None:
    path = tmp_path / "a.ssicoach"
    assert not settings.in_keychain(path)
    settings.note_keychain(path, True)
    settings.note_keychain(path, True)
    settings.note_keychain(tmp_path / "b.ssicoach", True)
    assert settings.in_keychain(path)
    settings.note_keychain(path, False)
    assert not settings.in_keychain(path)
    assert settings.in_keychain(tmp_path / "b.ssicoach")


@pytest.mark.parametrize(("kept", "understood"), [(0, 0), (60, 60), (7, 15), (True, 15), ("5", 15), (-1, 15)])
def test_when_to_lock_is_one_of_the_choices(kept: object, understood: int) -> None:
    file = settings.settings_file()
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"lock_minutes": kept, "keychain": ["a", 3]}), encoding="utf-8")
    assert settings.load().lock_minutes == understood
    assert settings.load().keychain == ("a",)
