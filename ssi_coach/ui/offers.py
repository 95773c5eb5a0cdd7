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
    ARCHIVE_OLD,
    ARCHIVE_OLD_TOLD,
    CATCH_UP,
    CATCH_UP_TOLD,
    REVIEW,
    REVIEW_TOLD,
    Offer,
    next_offer,
)
from ssi_coach.domain.network import archive_end
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_since
from ssi_coach.ui.widgets.banner import Banner


class Offers(QObject):
    """One per open workspace. Looks when it is opened, when another day begins and when an archive came in."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offer: Offer | None = None
        self._banner: Banner | None = None
        self._archive_end = archive_end(desk.standing.records.coverage)
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
        elif offer.kind == ARCHIVE_OLD:
            self._desk.remember(ARCHIVE_OLD_TOLD, self._desk.today.isoformat())

    def _show(self) -> None:
        banner, offer = self._banner, self._offer
        if banner is None or not isValid(banner):
            return
        if offer is None:
            banner.put_away()
        elif offer.kind == CATCH_UP and offer.day is not None:
            last = offer.day - timedelta(days=1)
            if last == self._archive_end:
                text = self.tr("Your archive ends on {day}. Were you away since then, or was it about as usual?")
            else:
                text = self.tr("Nothing logged since {day}. Were you away, or was it about as usual?")
            text = text.format(day=day_since(last, self._desk.today))
            banner.offer(CATCH_UP, text, self.tr("Catch up…"), self.tr("Not now"))
        elif offer.kind == REVIEW and offer.week is not None:
            text = self.tr("A new week begins. Look back at week {week} and see what moved the needle.")
            banner.offer(REVIEW, text.format(week=offer.week.number), self.tr("Look back"), self.tr("Not now"))
        elif offer.kind == ARCHIVE:
            banner.offer(
                ARCHIVE,
                self.tr(
                    "LinkedIn should have your archive ready: look for its e-mail, download the file and drop it on"
                    " this window."
                ),
                self.tr("Import…"),
                self.tr("Remind me tomorrow"),
            )
        elif offer.kind == ARCHIVE_OLD and offer.day is not None:
            age = (self._desk.today - offer.day).days
            text = self.tr("Your LinkedIn archive is %n day(s) old: ask for a new one.", "", age)
            banner.offer(ARCHIVE_OLD, text, self.tr("How to…"), self.tr("Not now"))

    def _published(self, standing: Standing) -> None:
        if self._offer is not None and self._answered(self._offer, standing):
            self._close()
        ended = archive_end(standing.records.coverage)
        if ended != self._archive_end and self._offer is not None and self._offer.kind == CATCH_UP:
            # A newer archive: other days are to be asked about.
            self._offer = None
        if Change.DAY in standing.changed or ended != self._archive_end:
            self._archive_end = ended
            self.look()
            self._show()

    def _answered(self, offer: Offer, standing: Standing) -> bool:
        """Whether what was done meanwhile leaves nothing to offer."""
        if offer.kind == CATCH_UP:
            return current_silence(self._desk.coach) is None
        if offer.kind == ARCHIVE:
            return self._desk.coach.state_get(ARCHIVE_ASKED) == ARCHIVE_HERE
        return offer.kind == ARCHIVE_OLD and archive_end(standing.records.coverage) != offer.day

    def _accept(self, kind: str) -> None:
        offer = self._offer
        self._close()
        if kind == CATCH_UP:
            self._desk.dialog_wanted.emit("catch_up", None)
        elif kind == REVIEW and offer is not None:
            self._desk.review_wanted.emit(offer.week)
        elif kind == ARCHIVE:
            self._desk.dialog_wanted.emit("import", None)
        elif kind == ARCHIVE_OLD:
            self._desk.dialog_wanted.emit("archive_howto", None)

    def _decline(self, kind: str) -> None:
        if kind == ARCHIVE:
            self._desk.remember(ARCHIVE_ASKED, self._desk.today.isoformat())
        self._close()

    def _close(self) -> None:
        self._offer = None
        self._show()
