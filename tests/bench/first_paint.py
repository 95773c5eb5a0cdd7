"""Runs a Qt program until its window is first painted, and says when that was.

``python -m tests.bench.first_paint bare`` is the floor: a window with nothing in it. ``… app FILE`` is SSI Coach on a
workspace. Both are watched in the same way: when the event loop starts, a filter waits for the window's first paint.
``… today FILE`` waits until the Today page is painted with its gauges: the frame comes before its content.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMainWindow


class FirstPaint(QObject):
    """Prints the clock (seconds, the same for all processes of a machine) at the first paint, and ends the program.

    ``of`` names the class of a widget to wait for; without it, any window counts.
    """

    def __init__(self, app: QApplication, of: str) -> None:
        super().__init__(app)
        self._of = of
        app.installEventFilter(self)

    def _awaited(self, widget: QObject) -> bool:
        return type(widget).__name__ == self._of if self._of else widget.isWidgetType() and widget.isWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._awaited(watched):
            QApplication.instance().removeEventFilter(self)
            # The paint that has begun goes through all widgets of the window before the loop turns again.
            QTimer.singleShot(0, self.painted)
        return False

    @Slot()
    def painted(self) -> None:
        print(time.monotonic(), flush=True)
        QApplication.exit(0)


def watch(of: str) -> None:
    """Make the next event loop end at the first paint."""
    run = QApplication.exec

    def run_until_painted(*_: object) -> int:
        app = QApplication.instance()
        app.first_paint = FirstPaint(app, of)
        return run()

    QApplication.exec = run_until_painted


def bare() -> None:
    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 832)
    window.show()
    app.exec()


if __name__ == "__main__":
    watch("GaugeTile" if sys.argv[1] == "today" else "")
    if sys.argv[1] == "bare":
        bare()
    else:
        from ssi_coach.bootstrap import main

        main(["--workspace", sys.argv[2]])
