"""What is measured inside a program of its own: ``python -m tests.bench.probes window FILE`` prints figures as JSON.

Times are milliseconds of the GUI thread, sizes MB, shares of one core in per cent.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

import apsw
import psutil
from PySide6.QtCore import QEventLoop, QSortFilterProxyModel, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QStackedWidget, QWidget

from ssi_coach import resources
from ssi_coach.app.intents import SetDone
from ssi_coach.scoring.planner import PlanRequest, plan_week
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.registry import PAGES
from ssi_coach.ui.theme.manager import ThemeManager
from tests.bench.ahead import ahead
from tests.bench.palette import palette
from tests.bench.paper import paper
from tests.bench.payoff import payoff
from tests.bench.workspaces import TODAY, coach_of

if TYPE_CHECKING:
    # The page is imported when it is first shown, which is part of what is measured.
    from ssi_coach.ui.pages.network import NetworkPage

TICKS = 500
IDLE = 10.0
"""Seconds of doing nothing."""
LOOKED_FOR = "berg account"
"""Typed letter by letter into the search, and taken back."""

Figures = dict[str, float]


def milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def rest(seconds: float) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def resident() -> float:
    return psutil.Process().memory_info().rss / 2**20


def idle() -> float:
    """Per cent of a core used while nothing happens."""
    process = psutil.Process()
    before = sum(process.cpu_times()[:2])
    rest(IDLE)
    return (sum(process.cpu_times()[:2]) - before) / IDLE * 100


def shown(widget: QWidget) -> None:
    """Show it and paint it, so that a time includes the painting."""
    widget.show()
    widget.repaint()


def bare() -> Figures:
    """The floor: a window with nothing in it; then what two empty pages and a bare chart cost."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 832)
    shown(window)
    rest(1)
    figures = {"rss_start": resident(), "idle": idle()}
    pages = QStackedWidget()
    for _ in range(2):
        pages.addWidget(QWidget())
    window.setCentralWidget(pages)
    rest(0.2)

    def switch() -> None:
        pages.setCurrentIndex(1 - pages.currentIndex())
        window.repaint()

    figures["switch"] = max(milliseconds(switch) for _ in range(9))

    def chart() -> None:
        import pyqtgraph

        window.setCentralWidget(pyqtgraph.PlotWidget())
        window.repaint()

    figures["chart"] = milliseconds(chart)
    rest(0.5)
    figures["rss_all"] = resident()
    app.quit()
    return figures


def _started(file: Path) -> MainWindow:
    """SSI Coach's window on a workspace, Today in front, some time after its start."""
    main = MainWindow()
    main.show_workspace(Desk(coach_of(file)), file.stem)
    shown(main)
    # As the program does when it has started: what is loaded stays, and need not be looked through again and again.
    gc.freeze()
    rest(1)
    return main


def ticks(file: Path) -> Figures:
    """Ticking cards of this week: committed, scored again, every gauge on its new value when `do` returns."""
    theme = ThemeManager(QApplication([]), "light")
    main = _started(file)
    figures = _ticks(main)
    main.close()
    del theme
    return figures


def window(file: Path) -> Figures:
    """SSI Coach itself on a workspace, Today in front."""
    theme = ThemeManager(QApplication([]), "light")
    main = _started(file)
    figures = {"rss_start": resident(), "idle": idle()}
    first = {}
    for key in PAGES:
        first[key] = milliseconds(lambda key=key: _bring(main, key))
        rest(0.4)
    figures["chart"] = first["progress"]
    figures["switch"] = max(milliseconds(lambda key=key: _bring(main, key)) for _ in range(3) for key in PAGES)
    rest(0.5)
    figures["rss_all"] = resident()
    main.close()
    del theme
    return figures


def _bring(main: MainWindow, key: str) -> None:
    main.show_page(key)
    main.repaint()


def _ticks(main: MainWindow) -> Figures:
    desk = main.desk
    assert desk is not None
    cards = [card.id for card in desk.standing.cards]
    times = []
    for turn in range(TICKS):
        intent = SetDone({cards[turn % len(cards)]: (turn // len(cards)) % 4})
        times.append(milliseconds(lambda intent=intent: desk.do(intent)))
        if turn % 20 == 0:
            rest(0.05)
    return {"tick_p50": percentile(times, 0.5), "tick_p99": percentile(times, 0.99)}


def network(file: Path) -> Figures:
    """The Network page with everybody in it; beside it a list of as many names that Qt itself shows and filters."""
    app = QApplication([])
    theme = ThemeManager(app, "light")
    names = [f"Anna Berg {place}" for place in range(30_000)]
    bare = QListView()
    bare.resize(1280, 832)
    rows = QStringListModel()
    sifted = QSortFilterProxyModel()
    sifted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    sifted.setSourceModel(rows)

    def fill() -> None:
        rows.setStringList(names)
        bare.setModel(sifted)
        shown(bare)

    figures = {"bare_show": milliseconds(fill)}

    def sift(text: str) -> None:
        sifted.setFilterFixedString(text)
        bare.repaint()

    letters = [LOOKED_FOR[: place + 1] for place in range(len(LOOKED_FOR))]
    letters += reversed(["", *letters[:-1]])
    figures["bare_filter"] = max(milliseconds(lambda text=text: sift(text)) for text in letters)
    bare.close()
    main = _started(file)
    page, opened = _open_network(main)
    figures |= opened
    page.see_people.click()
    page.people.search.setFocus()
    main.repaint()
    rest(0.5)
    assert page.people.model.rowCount() > 20_000

    def type_text(text: str) -> None:
        page.people.search.setText(text)
        main.repaint()

    figures["filter"] = max(milliseconds(lambda text=text: type_text(text)) for text in letters)
    main.close()
    del theme
    return figures


def network_ahead(file: Path) -> Figures:
    """The same page where the window stood quietly for a while before, so that everybody is read already."""
    theme = ThemeManager(QApplication([]), "light")
    main = _started(file)
    _wait(lambda: main.desk.network.state is not None)
    rest(0.5)
    figures = {"rss_ahead": resident()}
    _, opened = _open_network(main)
    main.close()
    del theme
    return figures | opened


def _open_network(main: MainWindow) -> tuple[NetworkPage, Figures]:
    """From the click until its people stand in it, and until its charts do, which come later; the longest time of all
    this for which the window did not answer; and its size then."""
    figures = {"rss_before": resident()}
    longest = _Longest()
    begin = time.perf_counter()
    main.show_page("network")
    page = cast("NetworkPage", main.bench.stack.page("network"))
    _wait(lambda: page.state is not None)
    main.repaint()
    figures["show"] = (time.perf_counter() - begin) * 1000
    _wait(lambda: page.growth.view is not None)
    main.repaint()
    figures["charts"] = (time.perf_counter() - begin) * 1000
    rest(0.5)
    return page, figures | {"longest": longest.end(), "rss": resident()}


def _wait(until: Callable[[], bool]) -> None:
    """Run the event loop as the program does: asleep until something happens, so that workers can work."""
    while not until():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class _Longest:
    """Looks each millisecond how long ago the last look was."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._look)
        self._last, self._longest = time.perf_counter(), 0.0
        self._timer.start()

    def _look(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now

    def end(self) -> float:
        self._timer.stop()
        return self._longest * 1000


def finder(file: Path) -> Figures:
    """The command palette over a window that has been used."""
    app = QApplication([])
    ThemeManager(app, "light")
    main = _started(file)
    figures = palette(main)
    app.quit()
    return figures


def history(file: Path) -> Figures:
    """The estimate of every day of ten years, all pillars; beside it the floor, as many exponentials in Python."""
    import math

    coach = coach_of(file)
    first = TODAY - timedelta(days=3649)
    parts = len(resources.catalogue().components)
    figures = {
        "history": min(milliseconds(lambda: coach.standing.series.path(first, TODAY)) for _ in range(5)),
        "exponentials": min(milliseconds(lambda: [math.expm1(-day) for day in range(3650 * parts)]) for _ in range(5)),
    }
    coach.close()
    return figures


def plan(file: Path) -> Figures:
    """A whole proposal from what is known, every kind allowed; beside it the floor, as many sums in Python as joining
    twenty kinds of ten pieces over 900 minutes takes."""
    coach = coach_of(file)
    days = coach.standing.week.shift(1).days
    request = PlanRequest(coach.standing.week.shift(1), days, 900, sales_navigator=True)
    column = [0.5] * 900
    figures = {
        "plan": min(milliseconds(lambda: plan_week(coach.standing.series, request)) for _ in range(5)),
        "sums": min(
            milliseconds(lambda: [list(map(max, column, [value + 0.1 for value in column])) for _ in range(200)])
            for _ in range(5)
        ),
    }
    coach.close()
    return figures


def commit(file: Path) -> Figures:
    """The floor of a tick: one row committed by SQLite itself, as safely as the store does it."""
    db = apsw.Connection(str(file))
    db.pragma("journal_mode", "wal")
    db.pragma("synchronous", "full")
    db.execute("CREATE TABLE t(id TEXT PRIMARY KEY, done INTEGER) STRICT, WITHOUT ROWID")

    def write(turn: int) -> None:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT OR REPLACE INTO t VALUES (?, ?)", (str(turn % 10), turn))
        db.execute("COMMIT")

    times = [milliseconds(lambda turn=turn: write(turn)) for turn in range(TICKS)]
    db.close()
    return {"commit_p99": percentile(times, 0.99)}


PROBES: dict[str, Callable[..., Figures]] = {
    "ahead": ahead,
    "bare": bare,
    "window": window,
    "network": network,
    "network_ahead": network_ahead,
    "ticks": ticks,
    "history": history,
    "palette": finder,
    "paper": paper,
    "payoff": payoff,
    "plan": plan,
    "commit": commit,
}


def _language(file: Path) -> Figures:
    from tests.bench.language import language

    return language(file)


PROBES["language"] = _language

if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]](*map(Path, sys.argv[2:]))))
