"""Killed at any moment of a change of the passphrase, the old one or the new one opens, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random
from time import sleep

import pytest

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.domain.problems import LockedWorkspace, ProtectedWorkspace
from ssi_coach.domain.records import Reflection
from ssi_coach.domain.week import Week
from ssi_coach.store import notes
from ssi_coach.store.check import verify
from ssi_coach.store.protect import copies_of, draft_of, opens, protect_copies, rekey
from ssi_coach.store.workspace import Workspace
from tests.conftest import SOAK
from tests.store.rekey_child import KEYS

KEPT = 2
"""Copies that lie beside the workspace while its passphrase is changed."""


@pytest.mark.unmeasured
@pytest.mark.parametrize("round_", range(25 if SOAK else 1))
def test_killed_twenty_times_while_the_passphrase_changes(tmp_path: Path, round_: int) -> None:
    path = tmp_path / "Anna Berg.ssicoach"
    random = Random(round_)
    texts: list[str] = []
    now = random.randrange(len(KEYS))
    with closing(Workspace.create(path, KEYS[now])) as workspace:
        _write(workspace, texts)
        for _ in range(KEPT):
            workspace.back_up()
    met = set()
    for number in range(20):
        allowed = _run_and_kill(path, now, random, f"{round_}.{number}")
        (now,) = {key for key in range(len(KEYS)) if _opens(path, KEYS[key])}
        assert now in allowed
        met.add(len(allowed))
        with closing(Workspace.open(path, KEYS[now])) as workspace:
            assert _read(workspace) == texts
            assert verify(workspace.db).clean
            _write(workspace, texts)
        assert not draft_of(path).exists()
        _tidy(path, now, allowed, texts)
    # In the middle of a change; that others were acknowledged before is in what was waited for.
    assert 2 in met


def _write(workspace: Workspace, texts: list[str]) -> None:
    texts.append(f"text {len(texts)} " * 500)
    with workspace.transaction() as db:
        for number, text in enumerate(texts):
            notes.save_reflection(db, Reflection(Week(2026, 1 + number), text))


def _read(workspace: Workspace) -> list[str]:
    with workspace.reading() as db:
        return [reflection.text for reflection in sorted(notes.reflections(db), key=lambda each: each.week)]


def _opens(path: Path, key: Passphrase | None) -> bool:
    try:
        Workspace.open_readonly(path, key).close()
    except ProtectedWorkspace:
        return False
    # Without protection any passphrase does: only none is right.
    return key is None or not _opens(path, None)


def _run_and_kill(path: Path, now: int, random: Random, seed: str) -> set[int]:
    """The passphrases, by number, one of which must open the workspace now."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.rekey_child", str(path), str(now), seed],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        # Counted from what it said: by the clock alone, a slow machine would come no further than the first change.
        lines = [child.stdout.readline() for _ in range(random.randrange(4))]
        sleep(random.uniform(0.0, 0.25))
        assert child.poll() is None, "the child ended by itself"
        child.kill()
        said = [line.split() for line in [*lines, *child.stdout.readlines()] if line.endswith("\n")]
    for word, key in said:
        allowed = {now, int(key)} if word == "begin" else {int(key)}
        now = int(key) if word == "done" else now
    return allowed if said else {now}


def _tidy(path: Path, now: int, allowed: set[int], texts: list[str]) -> None:
    """Every copy is whole and opens with one of the two; those left behind follow when they are asked to."""
    copies = copies_of(path)
    assert len(copies) >= KEPT
    for copy in copies:
        with closing(Workspace.open_readonly(copy, _key_of(copy, allowed | {now}))) as workspace:
            assert _read(workspace) == texts[: len(_read(workspace))] != []
            assert verify(workspace.db).clean
    for spare in copies[KEPT:]:
        spare.unlink()
    key = KEYS[now]
    if key is not None:
        assert protect_copies(path, key) == ()
        assert not any(_opens(copy, None) for copy in copies_of(path))
    for copy in copies_of(path):
        if (used := _key_of(copy, allowed | {now})) != key:
            rekey(copy, used, key)


def _key_of(copy: Path, allowed: set[int]) -> Passphrase | None:
    (number,) = {number for number in allowed if _opens(copy, KEYS[number])}
    return KEYS[number]


def test_a_passphrase_is_tried_without_writing(tmp_path: Path) -> None:
    path = tmp_path / "a.ssicoach"
    one, other = KEYS[1:]
    assert one is not None and other is not None
    Workspace.create(path, one).close()
    before = path.read_bytes()
    assert opens(path, one)
    assert not opens(path, other)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.glob("*.*")] == ["a.ssicoach"]


@pytest.mark.parametrize("round_", range(20 if SOAK else 3))
def test_who_writes_meanwhile_is_refused_aloud_and_loses_nothing(tmp_path: Path, round_: int) -> None:
    path = tmp_path / "a.ssicoach"
    with closing(Workspace.create(path)) as workspace:
        _write(workspace, [])
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.busy_child", str(path)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "1\n"
        sleep(0.05 * round_)
        key = KEYS[1]
        while True:
            try:
                rekey(path, None, key)
                break
            except LockedWorkspace:
                assert child.poll() is None
        *written, refused = child.stdout.read().split()
    assert refused == "ProtectedWorkspace"
    with closing(Workspace.open(path, key)) as workspace:
        (text,) = (each.text for each in notes.reflections(workspace.db) if each.week == Week(2026, 20))
        assert text == f"number {written[-1] if written else 1}"
        assert verify(workspace.db).clean
