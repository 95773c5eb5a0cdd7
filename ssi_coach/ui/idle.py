"""How long nobody has touched the keyboard or the mouse in any window of the program."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
    QEvent.Type.InputMethod,
}


def seconds_up() -> float:
    """A clock that is never set back, and where the system has one, goes on while the computer sleeps."""
    asleep = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if asleep is None else time.clock_gettime(asleep)


class Idle(QObject):
    """Sees what comes to the windows from outside, and no other event: `follow` is called once a second."""

    def __init__(self, parent: QObject, now: Callable[[], float] = seconds_up) -> None:
        super().__init__(parent)
        self.now = now
        self._touched = now()

    def follow(self) -> None:
        """Watch every window there is; one that is watched already stays so."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = self.now()

    def seconds(self) -> float:
        return self.now() - self._touched

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self.now()
        return False
