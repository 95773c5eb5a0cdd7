"""Shows what the window offers by itself as a banner, remembers what was offered, and does what is accepted."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ssi_coach.app.silence import current_silence
from ssi_coach.app.standing import Change, Standing
from ssi_coach.app.states.offers import (
    ARCHIVE,
    ARCHIVE_ASKED,
    ARCHIVE_HERE,
    CATCH_UP,
    CATCH_UP_TOLD,
    REVIEW,
    REVIEW_TOLD,
    Offer,
    next_offer,
)
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_long
from ssi_coach.ui.widgets.banner import Banner


class Offers(QObject):
    """One per open workspace. Looks when it is opened and when another day begins."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offer: Offer | None = None
        self._banner: Banner | None = None
        desk.published.connect(self._published)

    def make_banner(self) -> Banner:
        """A new banner, for a window that builds itself anew; it shows what is on offer."""
        self._banner = Banner()
        self._banner.accepted.connect(self._accept)
        self._banner.declined.connect(self._decline)
        self._show()
        return self._banner

    def look(self) -> None:
        """Find out what to offer, unless something is on offer already."""
        if self._offer is None:
            coach = self._desk.coach
            silent = current_silence(coach)
            self._offer = next_offer(coach.standing, silent.since if silent else None, coach.state_get)
            self._remember()
        self._show()

    def page_shown(self, key: str) -> None:
        """Looking at the review takes the offer of it away."""
        if key == "progress" and self._offer is not None and self._offer.kind == REVIEW:
            self._close()

    def _remember(self) -> None:
        # What is offered once is noted when it is shown: ignoring it is an answer, too.
        offer = self._offer
        if offer is None:
            return
        if offer.kind == REVIEW:
            self._desk.remember(REVIEW_TOLD, str(self._desk.standing.week))
        elif offer.kind == CATCH_UP and offer.day is not None:
            self._desk.remember(CATCH_UP_TOLD, offer.day.isoformat())

    def _show(self) -> None:
        banner, offer = self._banner, self._offer
        if banner is None or not isValid(banner):
            return
        if offer is None:
            banner.put_away()
        elif offer.kind == CATCH_UP and offer.day is not None:
            text = self.tr("Nothing logged since {day}. Were you away, or was it about as usual?")
            text = text.format(day=day_long(offer.day - timedelta(days=1)))
            banner.offer(CATCH_UP, text, self.tr("Catch up…"), self.tr("Not now"))
        elif offer.kind == REVIEW and offer.week is not None:
            text = self.tr("A new week begins. Look back at week {week} and see what moved the needle.")
            banner.offer(REVIEW, text.format(week=offer.week.number), self.tr("Look back"), self.tr("Not now"))
        elif offer.kind == ARCHIVE:
            banner.offer(
                ARCHIVE,
                self.tr("LinkedIn should have your archive ready: look for its e-mail, download the file and keep it."),
                self.tr("I have it"),
                self.tr("Remind me tomorrow"),
            )

    def _published(self, standing: Standing) -> None:
        if self._offer is not None and self._offer.kind == CATCH_UP and current_silence(self._desk.coach) is None:
            self._close()
        if Change.DAY in standing.changed:
            self.look()

    def _accept(self, kind: str) -> None:
        offer = self._offer
        self._close()
        if kind == CATCH_UP:
            self._desk.dialog_wanted.emit("catch_up", None)
        elif kind == REVIEW and offer is not None:
            self._desk.review_wanted.emit(offer.week)
        elif kind == ARCHIVE and self._desk.remember(ARCHIVE_ASKED, ARCHIVE_HERE):
            self._desk.message.emit(
                self.tr("No more reminders. Keep the file as it is: a coming version of SSI Coach reads it.")
            )

    def _decline(self, kind: str) -> None:
        if kind == ARCHIVE:
            self._desk.remember(ARCHIVE_ASKED, self._desk.today.isoformat())
        self._close()

    def _close(self) -> None:
        self._offer = None
        self._show()
