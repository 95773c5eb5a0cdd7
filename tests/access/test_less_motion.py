"""Who wants nothing to move sees nothing move: no gauge, no bar, no menu."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject, QPropertyAnimation, Qt, QTimeLine
from PySide6.QtWidgets import QApplication, QWidget

from ssi_coach import ui
from ssi_coach.app.intents import LogActivity
from ssi_coach.domain.records import Activity
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.locked import WaitView
from ssi_coach.ui.theme.manager import ThemeManager
from ssi_coach.ui.widgets.busy import Busy
from tests.walk import Walk, settle

MOVES = {"QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie", "QSequentialAnimationGroup", "QScroller"}


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was set in motion."""
    begun: list[str] = []

    def watch(kind: type) -> None:
        real = kind.start  # type: ignore[attr-defined]

        def start(self: QObject, *arguments: object) -> None:
            begun.append(str(self.parent()))
            real(self, *arguments)

        monkeypatch.setattr(kind, "start", start)

    watch(QPropertyAnimation)
    watch(QTimeLine)
    return begun


def _running(root: QWidget) -> list[QAbstractAnimation]:
    """What moves; Qt's own sign for emptying a field comes in as a fade, which moves nothing."""
    return [
        moving
        for moving in root.findChildren(QAbstractAnimation)
        if moving.state() != QAbstractAnimation.State.Stopped
        and not (isinstance(moving, QPropertyAnimation) and moving.propertyName() == b"opacity")
    ]


def _do_things(walking: Walk) -> Iterator[QWidget]:
    window = walking.window
    for page in ("today", "profile", "week", "today"):
        window.show_page(page)
        settle()
        yield window
    today = walking.desk.today
    for number in range(3):
        assert walking.desk.do(LogActivity(Activity(f"moved-{number}", "post", today, 2)))
        QApplication.processEvents()
        yield window
    busy = Busy(window, "Working")
    busy.show()
    settle(60)
    yield busy
    busy.end()
    wait = WaitView("Anna Berg", "Working")
    wait.show()
    settle(60)
    yield wait
    wait.close()
    wait.deleteLater()


def test_nothing_moves(walk: Callable[..., Walk], appearance: Appearance, started: list[str]) -> None:
    walking = walk()
    for place in _do_things(walking):
        assert _running(place) == []
    for place in walking.places():
        assert _running(place.window) == [], str(place)
    assert started == []


def test_without_the_wish_gauges_and_bars_do_move(
    walk: Callable[..., Walk], appearance: Appearance, started: list[str]
) -> None:
    walking = walk()
    appearance.choose_motion(False)
    moved = [type(place).__name__ for place in _do_things(walking) if _running(place)]
    assert {"MainWindow", "Busy"} <= set(moved)
    assert any("Gauge" in name for name in started)
    settle(300)


def test_menus_and_tips_of_the_system_stand_still_as_long_as_it_is_wished(qapp: QApplication) -> None:
    manager = ThemeManager(qapp, "light")
    faded = Qt.UIEffect.UI_FadeMenu
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    QApplication.setEffectEnabled(faded, True)
    manager.reduced_motion = True
    assert not QApplication.isEffectEnabled(faded)
    manager.reduced_motion = True
    manager.reduced_motion = None
    assert QApplication.isEffectEnabled(faded)
    QApplication.setEffectEnabled(faded, False)
    manager.reduced_motion = True
    manager.reduced_motion = False
    assert not QApplication.isEffectEnabled(faded)


def test_whoever_can_move_asks_first() -> None:
    moving = {}
    for file in sorted(Path(ui.__path__[0]).rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
        if names & MOVES:
            moving[file.name] = "less_motion" in names
    assert moving == {"gauge.py": True}
