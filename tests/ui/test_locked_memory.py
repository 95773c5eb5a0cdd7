"""Whatever was open when a protected workspace is locked, nothing of the program holds its content any more."""

from __future__ import annotations

import gc
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import ChangePerson
from ssi_coach.app.overview import Client
from ssi_coach.app.session import create_session
from ssi_coach.app.standing import Standing
from ssi_coach.domain.week import Week
from ssi_coach.ui.program import Program
from ssi_coach.ui.registry import PAGES
from tests.lives import live
from tests.ui.conftest import Morning
from tests.ui.test_protection import KEY, TODAY, Seconds, answer, appearance, empty, seconds, trigger, wait_for_workers

__all__ = ["appearance", "empty", "seconds"]

HELD = (Coach, Standing, Client)


def held() -> set[int]:
    gc.collect()
    return {id(each) for each in gc.get_objects() if isinstance(each, HELD)}


@pytest.fixture
def path(tmp_path: Path, clock: Morning) -> Path:
    """A protected workspace with half a year in it, and notes for a talk."""
    made = tmp_path / "Anna Berg.ssicoach"
    session = create_session(made, KEY, clock=clock)
    live(session.coach)
    session.coach.do(ChangePerson({"talk_notes": "Nordfrakt zahlt erst im Mai"}, TODAY))
    session.close()
    return made


@pytest.mark.unmeasured
@pytest.mark.parametrize("what", ["dialogs", "list"])
def test_nothing_is_held_after_a_lock(empty: Program, path: Path, what: str, qtbot: QtBot) -> None:
    before = held()
    empty.open(path)
    answer(empty, KEY)
    assert held() > before
    for page in PAGES:
        empty.window.show_page(page)
    wait_for_workers(qtbot)
    if what == "list":
        trigger(empty, "workspaces")
        wait_for_workers(qtbot)
        empty.workspaces.list.wanted.emit("talk", path)
    else:
        for name, argument in (("plan_week", None), ("result", None), ("explain", "total"), ("record", None),
                               ("review_window", Week(2026, 47))):  # fmt: skip
            empty.desk.dialog_wanted.emit(name, argument)
        empty.files.command("export_json")
    empty.protection.lock()
    qtbot.waitUntil(lambda: empty.session is None)
    wait_for_workers(qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert held() <= before
    answer(empty, KEY)
    assert empty.desk.standing.records.person.talk_notes == "Nordfrakt zahlt erst im Mai"


def test_a_worker_that_waits_all_night_does_not_keep_it_open(
    empty: Program, path: Path, seconds: Seconds, qtbot: QtBot
) -> None:
    answered = Event()
    empty.appearance.choose_lock(1)
    empty.open(path)
    answer(empty, KEY)
    empty.tick()
    wait_for_workers(qtbot)
    QThreadPool.globalInstance().start(answered.wait)
    try:
        seconds.now += 61
        empty.tick()
        assert empty.session is not None
        seconds.now += 120
        empty.tick()
        assert empty.session is None
    finally:
        answered.set()
    wait_for_workers(qtbot)
