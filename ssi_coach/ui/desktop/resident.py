"""What goes on without the window: the tray, the reminders, and whether closing the window ends the program."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ssi_coach.app import settings
from ssi_coach.app.clock import Clock, SystemClock
from ssi_coach.app.session import Session
from ssi_coach.app.settings import Settings
from ssi_coach.domain.problems import Problem
from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.desktop.notice import OPEN, Notice
from ssi_coach.ui.desktop.notices import Notices, by_service, service_answers
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.protection import Protection

if TYPE_CHECKING:
    from ssi_coach.ui.desktop.reminders import Reminding
    from ssi_coach.ui.desktop.tray import Tray


TRAY_EVERY = 20
"""Seconds between two looks for a tray that is wanted and not there: at login it may come after us."""


class Host(Protocol):
    """What this needs of the program it belongs to."""

    session: Session | None
    desk: Desk | None
    window: MainWindow
    protection: Protection
    appearance: Appearance

    @property
    def front(self) -> QWidget: ...
    def to_front(self) -> None: ...
    def command(self, key: str) -> None: ...
    def tell(self, text: str, *, error: bool = False) -> None: ...


class Resident(QObject):
    """One per program. Tray and reminders are made, and what they need is loaded, only when they are wanted."""

    def __init__(self, host: Host, parent: QObject, clock: Clock | None = None, *, hidden: bool = False) -> None:
        super().__init__(parent)
        self._host = host
        self._clock = clock or SystemClock()
        self._kept = Settings()
        self._ticks = 0
        self._tray_wanted = False
        self._followed: Desk | None = None
        self.hidden = hidden
        """Whether the window is not to be seen: started in the background, or closed while the program goes on."""
        self.notices = Notices(host, self)
        self.notices.chosen.connect(self._notice_chosen)
        self.tray: Tray | None = None
        self.reminding: Reminding | None = None
        host.window.put_away.connect(self._put_away)
        host.appearance.language_changed.connect(self._say_anew)

    def follow(self) -> None:
        """Another workspace is in the window, or none can be seen any more, or something else is wished."""
        self._kept = kept = settings.load()
        wishes = kept.reminders
        # Windows and macOS show notices by an icon in the tray only.
        self._tray_wanted = kept.tray or (wishes.on and not by_service())
        if self._tray_wanted and self.tray is None:
            self._make_tray()
        elif not self._tray_wanted and self.tray is not None:
            self._drop_tray()
        if wishes.on and self.reminding is None:
            from ssi_coach.ui.desktop.reminders import Reminding

            self.reminding = Reminding(self._host, self.notices, self._clock, self)
        if self.reminding is not None:
            self.reminding.follow(wishes)
        desk = self._host.desk
        if desk is not None:
            desk.service_answers = service_answers
        if self.tray is not None:
            self.tray.set_reminding(wishes.on)
            if desk is not None and desk is not self._followed:
                desk.published.connect(self.tray.follow)
            self._followed = desk
            self.tray.follow(desk.standing if desk is not None else None)
        demo = self._host.session is not None and self._host.session.demo
        # Without a tray the program stays for its reminders; without those either, for nothing.
        self._host.window.stays = kept.keep_running and (self.tray is not None or wishes.on) and not demo

    def blank(self) -> None:
        """No workspace is open any more: nothing of it is left to be seen."""
        self._followed = None
        if self.tray is not None:
            self.tray.follow(None)
        if self.reminding is not None:
            self.reminding.look_after()

    def tick(self) -> None:
        """Once a second."""
        self._ticks += 1
        if self._tray_wanted and self.tray is None and self._ticks % TRAY_EVERY == 0:
            self.follow()
        if self.reminding is not None:
            self.reminding.tick()
        self.notices.tick()

    def seen(self) -> None:
        """The window was brought to the front."""
        self.hidden = False

    def let_end(self) -> None:
        """The program is to end: closing the window does end it from now on."""
        self._host.window.stays = False

    def end(self) -> None:
        """Before the program ends."""
        self._drop_tray()
        self.notices.end()

    # --- the tray

    def _make_tray(self) -> None:
        from ssi_coach.ui.desktop import tray

        if not tray.available():
            return
        self.tray = self.notices.tray = made = tray.Tray(self)
        made.wanted.connect(self._wanted)
        made.told_clicked.connect(self._clicked)
        made.show()

    def _drop_tray(self) -> None:
        if self.tray is not None:
            self.tray.end()
            self.tray.deleteLater()
            self.tray = self.notices.tray = self._followed = None

    def _wanted(self, key: str) -> None:
        if key == "quit":
            self._host.command("quit")
        elif key == "hush":
            if self.reminding is not None:
                self.reminding.hush()
        else:
            self._host.to_front()
            if key == "log" and self._host.desk is not None:
                self._host.desk.dialog_wanted.emit("quick_log", "")

    def _notice_chosen(self, key: str) -> None:
        if key == OPEN:
            self._host.to_front()

    def _clicked(self) -> None:
        self.notices.chosen.emit(OPEN)

    def _say_anew(self) -> None:
        if self.tray is not None:
            self.tray.retranslate()

    # --- the window closed, the program going on

    def _put_away(self) -> None:
        if self.tray is None and not service_answers():
            # Nothing could tell that the program goes on, or of a reminder, and nothing would bring the window back.
            self._host.window.showMinimized()
            return
        self.hidden = True
        if self._kept.told_running:
            return
        if self.tray is not None:
            text = self.tr("SSI Coach goes on in the tray. Its menu there has “Quit”.")
        else:
            text = self.tr(
                "SSI Coach goes on in the background, for your reminders. Start it again to bring the window back;"
                " File → Quit ends it."
            )
        self.notices.show(Notice(self.tr("SSI Coach is still running"), text, ((OPEN, self.tr("Open")),)))
        with suppress(Problem):
            self._kept = settings.change(told_running=True)
