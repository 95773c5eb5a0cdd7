"""A large network is read beside the window, also before anybody asks, and what was read is dropped with its truth."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ssi_coach.app.coach import Coach
from ssi_coach.app.intents import AddCards, ChangePerson
from ssi_coach.app.network_reading import LARGE
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection, Coverage
from ssi_coach.domain.records import PlanCard
from ssi_coach.ui import workbench
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.network_reader import NetworkReader
from ssi_coach.ui.pages.network import NetworkPage
from ssi_coach.ui.workbench import Workbench
from tests.ui.conftest import Morning
from tests.ui.networks import ARCHIVE, TODAY, bring, few, many


@pytest.fixture
def reader(desk: Desk, coach: Coach, qtbot: QtBot) -> NetworkReader:
    """Has read two thousand people, and nobody has looked yet."""
    bring(coach, many(LARGE))
    made = desk.network
    made.ask()
    assert made.state is None
    qtbot.waitUntil(lambda: made.state is not None)
    return made


def test_what_was_read_ahead_is_told_without_reading_again(reader: NetworkReader, qtbot: QtBot) -> None:
    state = reader.state
    with qtbot.waitSignal(reader.read) as told:
        reader.ask()
    assert told.args is not None and told.args[0] is state


def _more(coach: Coach, _clock: Morning) -> None:
    coach.import_records(Document(connections=(Connection("new", "Nova New"),)))


def _target(coach: Coach, _clock: Morning) -> None:
    coach.do(ChangePerson({"target": "engineers"}, TODAY))


def _midnight(coach: Coach, clock: Morning) -> None:
    clock.sleep(1)
    coach.refresh()


def _archive(coach: Coach, _clock: Morning) -> None:
    coach.import_records(Document(coverage=(Coverage("connections", ARCHIVE, TODAY),)))


@pytest.mark.parametrize("change", [_more, _target, _midnight, _archive])
def test_what_is_no_longer_true_is_dropped(
    reader: NetworkReader, coach: Coach, clock: Morning, change: object, qtbot: QtBot
) -> None:
    before = reader.state
    change(coach, clock)  # type: ignore[operator]
    assert reader.state is None and reader.months is None
    reader.ask()
    qtbot.waitUntil(lambda: reader.state is not None)
    assert reader.state != before


def test_other_work_leaves_it(reader: NetworkReader, coach: Coach) -> None:
    before = reader.state
    coach.do(AddCards((PlanCard(coach.new_id(), TODAY, "comment"),)))
    assert reader.state is before


def test_an_answer_that_comes_too_late_is_nobodys(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    bring(coach, many(LARGE))
    desk.network.ask()
    told = QSignalSpy(desk.network.read)
    _more(coach, Morning())
    assert desk.network.state is None
    desk.network.ask()
    qtbot.waitUntil(lambda: told.count() > 0)
    qtbot.wait(50)
    assert [told.at(place)[0].total for place in range(told.count())] == [LARGE + 1]


def test_what_was_dropped_is_not_told_by_a_wish_from_before(reader: NetworkReader, coach: Coach, qtbot: QtBot) -> None:
    told = QSignalSpy(reader.read)
    reader.ask()
    _more(coach, Morning())
    qtbot.wait(20)
    assert told.count() == 0


def test_a_file_that_cannot_be_read_is_said_and_tried_again(
    desk: Desk, coach: Coach, qtbot: QtBot, tmp_path: Path
) -> None:
    bring(coach, many(LARGE))
    page = NetworkPage(desk)
    qtbot.addWidget(page)
    page.draw(desk.standing)
    assert not page.waiting.isHidden()
    desk.network.end()
    sound = desk.network._wanted
    desk.network._wanted = replace(sound, path=tmp_path / "absent.ssicoach")
    with qtbot.waitSignal(desk.failed):
        page.draw(desk.standing)
    assert page.waiting.isHidden() and page.state is None
    desk.network._wanted = sound
    page.draw(desk.standing)
    qtbot.waitUntil(lambda: page.state is not None)


def _present(reader: NetworkReader) -> int | None:
    return None if reader.months is None else reader.months[-1].present


def test_the_months_come_by_a_worker_or_at_once(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    desk.network.ask_months()
    assert _present(desk.network) is None
    bring(coach, few())
    desk.network.ask()
    desk.network.ask_months()
    qtbot.waitUntil(lambda: _present(desk.network) == 6)
    bring(coach, many(LARGE))
    desk.network.ask()
    qtbot.waitUntil(lambda: desk.network.state is not None)
    desk.network.ask_months()
    assert _present(desk.network) is None
    qtbot.waitUntil(lambda: _present(desk.network) == 6 + LARGE)


@pytest.fixture
def bench(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Workbench:
    """A window's inside that waits a shorter while before it reads ahead."""
    monkeypatch.setattr(workbench, "_QUIET_MS", 20)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_workspace(desk, "Anna")
    window.show()
    assert window.bench is not None
    return window.bench


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def test_a_quiet_window_reads_a_large_network_ahead(bench: Workbench, coach: Coach, qtbot: QtBot) -> None:
    bring(coach, many(LARGE))
    qtbot.waitUntil(lambda: bench.desk._network is not None and bench.desk.network.state is not None)
    coach.do(ChangePerson({"target": "engineers"}, TODAY))
    qtbot.waitUntil(lambda: _fitting(bench) == LARGE)


def _fitting(bench: Workbench) -> int | None:
    state = bench.desk.network.state
    return None if state is None else state.fitting


def test_a_small_network_is_not_worth_it(bench: Workbench, coach: Coach) -> None:
    bring(coach, few())
    _rest(100)
    assert bench.desk._network is None


def test_a_page_that_is_not_shown_takes_nothing_in(desk: Desk, coach: Coach, qtbot: QtBot) -> None:
    page = NetworkPage(desk)
    qtbot.addWidget(page)
    bring(coach, many(LARGE))
    desk.network.ask()
    qtbot.waitUntil(lambda: desk.network.state is not None)
    assert page.state is None
    page.draw(desk.standing)
    assert page.waiting.isHidden()
    qtbot.waitUntil(lambda: page.state is desk.network.state)
    assert page.overview.isVisibleTo(page)
