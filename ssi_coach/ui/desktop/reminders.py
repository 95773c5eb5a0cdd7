"""Reminds of what is planned: looks once a second whether it is time, says it, and does what is answered."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from ssi_coach.app import settings
from ssi_coach.app.clock import Clock
from ssi_coach.app.intents import SetDone
from ssi_coach.app.reminder_wishes import Reminders
from ssi_coach.app.reminding import LookBack, Plan, SystemWall, plan_of, to_say
from ssi_coach.app.session import Session
from ssi_coach.app.standing import Standing
from ssi_coach.domain.problems import Problem
from ssi_coach.domain.reminders import SNOOZES, Dealt, Slot, WallClock, due, hush, put_off, shown
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.desktop.notice import OPEN, Notice
from ssi_coach.ui.desktop.notices import Notices
from ssi_coach.ui.kinds import card_title
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.protection import Protection

DONE = "done"


class Host(Protocol):
    """What this needs of the program it belongs to."""

    session: Session | None
    desk: Desk | None
    window: MainWindow
    protection: Protection

    def to_front(self) -> None: ...


class Reminding(QObject):
    """One per program, while reminders are on."""

    def __init__(
        self, host: Host, notices: Notices, clock: Clock, parent: QObject, wall: WallClock | None = None
    ) -> None:
        super().__init__(parent)
        self._host, self._notices, self._clock = host, notices, clock
        self._wall = wall or SystemWall()
        self._wishes = Reminders()
        self._slot: Slot | None = None
        """Of the reminder that is shown; None when none is."""
        self._cards: frozenset[str] = frozenset()
        self._day: date | None = None
        self._content = False
        self._seen: Standing | None = None
        notices.chosen.connect(self._answered)

    def follow(self, wishes: Reminders) -> None:
        """These are the wishes now."""
        # What has become of reminders is known here best: it may be that it could not be kept.
        if replace(wishes, dealt=self._wishes.dealt) != self._wishes:
            self._wishes = wishes
        if not wishes.on:
            self._put_away()

    def tick(self) -> None:
        """Remind when it is time, and take down what is not true any more."""
        self.look_after()
        path = self._shown_workspace()
        now = self._clock.now()
        if path is None or self._due(path, now) is None:
            return
        # Another window may have changed the wishes, or made them its own. Looked up when it matters, not every second.
        self.follow(settings.load().reminders)
        slot = self._due(path, now)
        if slot is None:
            return
        # Before it is said: whatever happens next, it is not said twice.
        self._keep(shown(self._wishes.dealt, now))
        notice = self._notice(slot)
        if notice is not None:
            self._slot, self._day = slot, self._wall.day(now)
            self._notices.show(notice)

    def _due(self, path: Path, now: datetime) -> Slot | None:
        wishes = self._wishes
        return due(wishes.slots, wishes.dealt, now, self._wall) if wishes.about(path) else None

    def hush(self) -> None:
        """No more reminders today."""
        self._put_away()
        self._keep(hush(self._wishes.dealt, self._clock.now(), self._wall))

    def _shown_workspace(self) -> Path | None:
        """The workspace in the window, open or locked; None for the demonstration, and for none."""
        session = self._host.session
        if session is not None:
            return None if session.demo else session.path
        return self._host.protection.path

    # --- what is said

    def _notice(self, slot: Slot) -> Notice | None:
        desk, session = self._host.desk, self._host.session
        self._cards, self._content, self._seen = frozenset(), False, None
        later = (
            (SNOOZES[0], self.tr("In 10 minutes")),
            (SNOOZES[1], self.tr("In an hour")),
            (SNOOZES[2], self.tr("Tomorrow")),
        )
        first = (OPEN, self.tr("Open"))
        if desk is None or session is None:
            # Locked: nothing is said of what is in it.
            return Notice(self.tr("Time for SSI Coach"), "", (first, *later))
        self._seen = desk.standing
        said = to_say(desk.standing, slot, self._wishes)
        if said is None:
            return None
        self._content = True
        if isinstance(said, LookBack):
            body = self.tr("{done} of {planned} planned things are done.") if said.planned else ""
            return Notice(
                self.tr("Look back at your week"),
                body.format(done=said.done, planned=said.planned),
                ((OPEN, self.tr("Look back")), *later),
            )
        if not said.open:
            title = self.tr("All is done for today") if said.begun else self.tr("Nothing is planned for today")
            return Notice(title, "", (first, *later))
        # What is shown may be kept by the desktop: of a protected workspace, only how much it is.
        body = "" if session.key is not None else self._body(desk, said)
        actions: tuple[tuple[str, str], ...] = (first, *later)
        if desk.standing.read_only is None:
            self._cards = frozenset(said.ticked())
            done = self.tr("Done") if len(said.open) == 1 else self.tr("All done")
            actions = (first, (DONE, done), *later)
        return Notice(self._title(said), body, actions)

    def _title(self, plan: Plan) -> str:
        count = len(plan.open)
        if plan.begun:
            things = self.tr("%n more thing(s) planned for today", "", count)
        else:
            things = self.tr("You planned %n thing(s)", "", count)
        if not plan.minutes:
            return things
        minutes = self.tr("%n minute(s)", "", plan.minutes)
        return self.tr("{things}, {minutes}").format(things=things, minutes=minutes)

    def _body(self, desk: Desk, plan: Plan) -> str:
        title = card_title(desk.catalogue, plan.open[0])
        return title if len(plan.open) == 1 else self.tr("First: {what}").format(what=title)

    # --- what is answered

    def _answered(self, key: str) -> None:
        slot = self._slot
        if slot is None:
            return
        self._slot = None
        for how in SNOOZES:
            if key == how:
                self._notices.withdraw()
                self._keep(put_off(self._wishes.dealt, slot, how, self._clock.now(), self._wall))
                return
        if key == DONE and self._tick_cards():
            self._notices.withdraw()
            return
        self._notices.withdraw()
        self._open(slot)

    def _tick_cards(self) -> bool:
        """Tick what the reminder spoke of, as far as it is still open: one undo step, told in the toast."""
        desk = self._host.desk
        if desk is None or self._wall.day(self._clock.now()) != self._day:
            return False
        still = plan_of(desk.standing).ticked()
        meant = {card: done for card, done in still.items() if card in self._cards}
        return not meant or desk.do(SetDone(meant))

    def _open(self, slot: Slot) -> None:
        self._host.to_front()
        desk = self._host.desk
        if desk is None:
            return
        if slot.look_back:
            desk.review_wanted.emit(desk.standing.week)
        else:
            self._host.window.show_page("today")

    # --- what is not true any more

    def look_after(self) -> None:
        """Take down what is not true any more, or not for everybody's eyes."""
        desk = self._host.desk
        if desk is None:
            self._seen = None
        if self._slot is None:
            return
        if desk is None:
            stale = self._content
        else:
            stale = self._day != self._wall.day(self._clock.now())
            if desk.standing is not self._seen:
                self._seen = desk.standing
                stale = stale or (bool(self._cards) and not self._cards & set(plan_of(desk.standing).ticked()))
        if stale:
            self._put_away()

    def _put_away(self) -> None:
        if self._slot is not None:
            self._slot = None
            self._notices.withdraw()

    def _keep(self, dealt: Dealt) -> None:
        self._wishes = replace(self._wishes, dealt=dealt)
        # Where nothing can be kept, it holds until the program ends.
        with suppress(Problem):
            settings.change(reminders=replace(settings.load().reminders, dealt=dealt))
