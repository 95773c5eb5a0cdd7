"""Tells something outside the window by the best means there is: the desktop's notification service, the tray, or the
window in the task bar."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from ssi_coach.ui.desktop.notice import Notice

if TYPE_CHECKING:
    from ssi_coach.ui.desktop.bus_notifier import BusNotifier
    from ssi_coach.ui.desktop.tray import Tray
    from ssi_coach.ui.main_window import MainWindow


def by_service() -> bool:
    """Whether notices are shown by a service of the desktop, and not by an icon in the tray."""
    return sys.platform.startswith("linux")


def service_answers() -> bool:
    """Whether somebody on the desktop's bus shows notices. May take `LET_IN_S` where the bus hangs."""
    if not by_service():
        return False
    # What speaks to the bus is loaded when it is asked for.
    from ssi_coach.ui.desktop.bus_notifier import is_there

    return is_there()


class Host(Protocol):
    """What this needs of the program it belongs to."""

    window: MainWindow

    def tell(self, text: str, *, error: bool = False) -> None: ...


class Notices(QObject):
    """One per program. One notice is shown at a time: a new one takes the place of the one before."""

    chosen = Signal(str)
    """The key of the button that was pressed; `OPEN` for the notice itself."""

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._bus: BusNotifier | None = None
        self._notice: Notice | None = None
        self.tray: Tray | None = None
        """The icon in the tray, while there is one."""

    def show(self, notice: Notice) -> None:
        """Tell it by the best means there is."""
        self._notice = notice
        if not by_service():
            self._without_service()
            return
        if self._bus is None:
            # What speaks to the bus is loaded when there is something to say.
            from ssi_coach.ui.desktop.bus_notifier import BusNotifier

            self._bus = BusNotifier(self)
            self._bus.chosen.connect(self.chosen)
            self._bus.refused.connect(self._without_service)
        if not self._bus.show(notice):
            self._without_service()

    def _without_service(self) -> None:
        """No notification service answers."""
        notice = self._notice
        if notice is None:
            return
        if self.tray is not None and self.tray.can_tell():
            self.tray.tell(notice.title, notice.body)
            return
        window = self._host.window
        if not window.isVisible():
            # Where nothing else can tell, the window waits in the task bar.
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
            window.show()
        self._host.tell("\n".join(text for text in (notice.title, notice.body) if text))
        QApplication.alert(window)

    def withdraw(self) -> None:
        """It is not true any more, or not for everybody's eyes."""
        self._notice = None
        if self._bus is not None:
            self._bus.withdraw()

    def tick(self) -> None:
        """Once a second: a service that does not answer is given up."""
        if self._bus is not None:
            self._bus.tick()

    def end(self) -> None:
        """Before the program ends."""
        self.withdraw()
        if self._bus is not None:
            self._bus.close()
