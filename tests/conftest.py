"""What holds for every test: no screen, nobody's own data, no Qt warning, nothing left running."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import weakref
from collections.abc import Generator, Iterator
from contextlib import nullcontext
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests import measuring

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SOAK = os.environ.get("SSI_SOAK") == "1"
settings.register_profile(
    "test",
    deadline=None,
    max_examples=40,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("soak", deadline=None, max_examples=1500, suppress_health_check=list(HealthCheck))
settings.load_profile("soak" if SOAK else "test")


def _home(folder: Path) -> dict[str, str]:
    """Where platformdirs, Qt and everyone else look for a user's folders, all below ``folder``."""
    return {
        "HOME": str(folder),
        "USERPROFILE": str(folder),
        "APPDATA": str(folder / "roaming"),
        "LOCALAPPDATA": str(folder / "local"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
    }


_session_home = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Before anything is imported or asked: a home, a language and a cache of the run's own."""
    folder = config.stash[_session_home] = Path(tempfile.mkdtemp(prefix="ssi-coach-tests-"))
    os.environ.update(_home(folder), XDG_CACHE_HOME=str(folder / "cache"), LC_ALL="C.UTF-8", LANGUAGE="en")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> Generator[None, object, object]:
    measuring.end_what_began_too_early(session.config)
    result = yield
    measuring.begin(session.config)
    return result


def pytest_collection_finish(session: pytest.Session) -> None:
    if not getattr(session.config.option, "numprocesses", None):
        measuring.load_everything()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    with measuring.unmeasured() if measuring.is_unmeasured(item) else nullcontext():
        return (yield)


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_session_home], ignore_errors=True)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder with nothing in it; no test touches a real one."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name, value in _home(folder).items():
        monkeypatch.setenv(name, value)
    return folder


@pytest.fixture
def today() -> date:
    """The day on which tests happen: a Monday, the first day of ISO week 48."""
    return date(2026, 11, 23)


class FixedClock:
    """A clock that stands still until it is told otherwise."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def forward(self, **amount: float) -> None:
        """Let time pass: ``forward(days=1)``."""
        self.moment += timedelta(**amount)


@pytest.fixture
def clock(today: date) -> FixedClock:
    """Nine in the morning (UTC) of `today`."""
    return FixedClock(datetime(today.year, today.month, today.day, 9, tzinfo=UTC))


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test that leaves a window, a running timer or a running thread behind."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThread, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    started: list[weakref.ref[Any]] = []

    def remember(kind: type) -> None:
        start = kind.start

        def start_and_remember(self: Any, *arguments: Any) -> None:
            started.append(weakref.ref(self))
            start(self, *arguments)

        monkeypatch.setattr(kind, "start", start_and_remember)

    remember(QTimer)
    remember(QThread)
    before = {id(widget) for widget in QApplication.topLevelWidgets()}
    yield
    pool = QThreadPool.globalInstance()
    pool.waitForDone(5000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def windows() -> list[str]:
        return [
            f"{type(widget).__name__} {widget.objectName() or widget.windowTitle()}".strip()
            for widget in QApplication.topLevelWidgets()
            if id(widget) not in before and widget.parent() is None and widget.windowType() != Qt.WindowType.ToolTip
        ]

    if windows():
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    alive = [item for ref in started if (item := ref()) is not None and isValid(item)]
    left = [f"window {name}" for name in windows()]
    left += [f"running timer {t.objectName() or t!r}" for t in alive if isinstance(t, QTimer) and t.isActive()]
    left += [f"running thread {t.objectName() or t!r}" for t in alive if isinstance(t, QThread) and t.isRunning()]
    left += ["a job in the thread pool"] if pool.activeThreadCount() else []
    # The screen that is none keeps it until after Python's end, which what Python made does not outlive.
    QApplication.clipboard().clear()
    assert not left, f"left behind: {', '.join(left)}"
